// Signs that a line gives something back: reflections, empathy, affirmation, a small nod.
import type { Sign } from './sign.ts';

export const warm: Sign[] = [
  {
    name: 'gives-back',
    because: 'it gives back what they said',
    phrases: `
      ^ so youre|you|its|hes|shes|theyre|the|this|that|there|theres|when|your|for|part|even|it|he|she|they|on;
      sounds|seems|looks|feels like|as; it|that|this|what|you|he|she sound|sounds|seem|seems|feels|feel like|as;
      it|that sounds|seems; what im|i hearing|hear; im hearing; i hear|heard you say|saying|that;
      i hear|heard how|a|some; you said|mentioned|told;
      youre saying|telling|describing|wondering|feeling|thinking|hoping|looking|not|worried|afraid|scared|carrying|tired|wanting|noticing|finding|really|trying|torn;
      you feel|felt|want|wanted|wish|dont|didnt|need|needed|hope|like|love|know|think|thought|see|havent|never|miss;
      youd like|love|rather|want|be; youve been|had|got|tried|never|always|already; part of you; one part; a part of;
      on one|the hand|other; in other words; if i understand|understood|hear|heard; let me see if|make; almost like;
      its almost|like; like youre|you|nobody|no|everyone|everybody|theres|its|the|nothing; you seem|sound;
      theres a part|piece|lot|some; the way you; which means|makes|leaves; so much of; so on;
      for you|him|her its|this|that|the; its not that|just|about|the|so; its|thats the; more than anything;
      what you want|need|wanted|really; it matters; nobody|no|everyone|everybody; and yet; because you; by the time
    `,
  },
  {
    name: 'begins-you',
    because: 'it speaks of what they feel, want or do',
    phrases: `
      ^ you|youre|youve|youd; ^ so|and|but you|youre|youve|youd; ^ and|so|but your; ^ your
    `,
  },
  {
    name: 'names-feeling',
    because: 'it names what they may feel',
    phrases: `
      @feeling
    `,
  },
  {
    name: 'you-feeling',
    because: 'it names what they may feel',
    phrases: `
      you|youre|youve|your .. @feeling; leaves|left|makes|made|making|leaving you .. @feeling
    `,
  },
  {
    name: 'stands-with',
    because: 'it stands with them in what they feel',
    phrases: `
      im|i am? so|really|very|truly|just|deeply? so? sorry; so sorry;
      sorry to hear|youre|that|you|this|about|for|it|your|he|she|they;
      that|it|this|thats|all sounds|must|mustve|seems|has|had|feels|would|sound|looks be|have|been|so|really|like|just|pretty|a|as|feel|felt? .. @strongfeeling;
      must|mustve be|been|have|feel|felt;
      sounds|sound so|really|very|just|pretty|incredibly|like? a|such|so|really? @strongfeeling;
      sounds @strongfeeling;
      thats|that|its|this|it is|s|was|has|been? so|a|really|such|very|just|pretty|awful|too @strongfeeling;
      thats|its a lot; a lot to carry|hold|deal|go|handle|take|manage|have|be;
      so much|many to carry|hold|deal|handle|take|at|all|on; no wonder;
      any|anyone|anybody|most|who|whod|i|id would|d|wouldnt be|feel|have|find|want .. @feeling|too|that|like;
      anyone|anybody would; anyone|anybody in your; who wouldnt;
      i can|could only|just|totally|really|completely? imagine|see|understand|hear|feel|tell why|how|that|what|youre|the|it|this|your|you;
      i cant even|only? imagine; cant imagine; i understand how|why|that;
      makes|make|made so|total|perfect|complete|a|lot|of? sense; of course you|youre|it|that|its; here for|with you;
      im|ill|were right? here; with you in|on|right|today|for; youre not|never alone|crazy|the|by; not alone;
      dont have to|need do|go|carry|face|be|hold|have .. alone|yourself|together|ok|brave|strong|sorry|apologise|apologize;
      my heart; i feel for|so; feel for you; breaks|broke my;
      what a hard|long|tough|rough|day|week|night|year|lot|horrible|awful|terrible|scary|nightmare|thing|mess|painful;
      how hard|awful|scary|exhausting|frustrating|painful|lonely|terrible|horrible|frightening|upsetting|sad|tiring|unfair|maddening|stressful $;
      not fair; isnt fair; so unfair; no one|nobody should|deserves|wants|ought;
      you deserve|deserved|dont|didnt deserve|better|to|that|this|this|so;
      ^ ugh|oof|ouch|aw|oh|gosh|wow|man|damn|god|geez|jeez|bless|blimey; take your time; take all the time;
      its|thats ok|alright|fine to|if|not cry|feel|be|not|miss|fall|you|youre|sit; let it out; no rush; cry;
      hope things|it|you|that|this|today; wish it|i|things|this|you|that|there|they; i hate that|it|this;
      hug|hugs|hugging|love; hurting; heart hurts|goes|breaks|aches; thinking of you;
      ^ that hurts|stings|sucks|stinks; you must be|feel|have; we can just|sit; for your loss; it hurts
    `,
  },
  {
    name: 'praises-person',
    because: 'it names something they did or are',
    phrases: `
      you @did; you really|still|even|already|always|actually|just|both|two|clearly|somehow @did;
      youve @did|done|come|been|kept|gotten|grown|already|really|worked|managed; youre @effort;
      youre|your|youve|you such|so|really|a|very|clearly|still|already|been|always|have|has|are|got|quite|really|pretty|that|much|it|is .. @strength|@good;
      you .. @strength; your @strength; your .. @strength;
      i|im|really so|really|truly|very|do|just|always? appreciate|admire|respect|love|impressed|amazed|notice|inspired|proud|glad|happy|struck|see|saw|like|noticed how|that|the|your|you|by|of|with;
      proud of you|yourself|how|that|this|what; impressed; i admire|appreciate;
      i can see|tell|hear you|how|the|that|youre; i see|saw|noticed|notice how|you|the|your;
      thank|thanks you? for trusting|sharing|being|opening|letting|showing|coming|having|talking|speaking|saying|your|everything|making|sticking|doing;
      that|it|this|which took|takes|took|taken .. @strength|lot|work|doing|real;
      takes|took @strength|real|guts|a|so|serious; thats|that|it|this|what|is|was|such|a|some|s .. @strength;
      shows how|that|you|real|just|me|what;
      thats|that|this|its|is|s|what .. huge|big|great|awesome|amazing|wonderful|fantastic|impressive|brilliant|incredible|beautiful|lovely|progress|win|excellent;
      no small thing|feat|job; not easy|nothing; isnt|wasnt|not easy; not everyone|everybody|many; lucky to have;
      know him|her|them|your|yourself|this|that|what|when|it .. best|better|works|needs|inside|anyone;
      even though|with|after|when|while|on; come a long|so way|far; long way; hard work; paying|paid off;
      because of you|your; the way you; how you|far|hard|much|well|carefully|calm|patient|patiently; good|great at;
      instincts|instinct; deserve|deserves credit|a; gave|give yourself; be proud;
      you care|love|want|know|showed|show|notice|listen|protect|keep; feels|feel safe with;
      looks|lights|runs|smiles|turns|settles|calms|reaches to|up|at|when|right|down|for .. you|your
    `,
  },
  {
    name: 'cheers',
    because: 'it praises, without saying what for',
    phrases: `
      good|great|nice|awesome|amazing|excellent|fantastic|wonderful|brilliant|super|lovely job|work|stuff|going|one|start|idea|plan|thinking|question|for|point|news|effort|progress;
      well done; nicely done; congratulations|congrats; way to go; keep it|going|up; keep up; good for you; kudos;
      hats off; props; you go; go you; you rock; you got|did|can do? this|it; youve got this;
      ^ thats? very|really|so|just|absolutely? @good; ^ @good $; thats @good; proud of; happy|glad|lucky|thrilled|grateful to have;
      im happy|glad|thrilled|delighted|pleased for|that|to|you|its|with|youre|it; bravo|yay|woohoo|hooray;
      you should be proud
    `,
  },
  {
    name: 'nods',
    because: 'it shows that they were heard, and adds nothing',
    phrases: `
      ^ mm|ok|hm|yes|right|sure|alright|gotcha|understood|noted|absolutely|exactly|definitely|certainly|ah|oh|uh|cool|indeed|fine|true;
      ^ i see|hear|understand|get|know|got; ^ got it|that|you; got it|you; ^ of course; fair enough|play; makes sense;
      i hear you|that|ya; i understand $; i see $;
      thank|thanks you? for telling|letting|saying|explaining|sharing|filling|the;
      appreciate you telling|letting|saying|sharing; good to know; ^ thanks; ^ thank you; im listening; go on;
      i get it|that; loud and clear; no problem|worries; point taken; heard $; i believe you;
      glad you told|said|shared|mentioned; taking that in; let|sit that|with sink|that|land; ill remember
    `,
  },
  {
    name: 'owns-mistake',
    because: 'they own a mistake',
    phrases: `
      i was|got wrong|that|it|ahead .. wrong?; my mistake|fault|bad|apologies; i shouldnt|shouldnt have|ve;
      i shouldve|shoulda; i apologize|apologise; came out|across wrong; im sorry i|for|if|about .. i?;
      i messed|mucked up; thats on me; i owe you; let me try that again; i said|promised id|i .. didnt|forgot|late;
      i didnt mean; i jumped|rushed|talked|interrupted|assumed|missed
    `,
  },
  {
    name: 'shares-self',
    because: 'they speak of themselves',
    phrases: `
      when my|mine son|daughter|kids|kid|mom|dad|baby|were|was|oldest|youngest|boys|girls;
      my own kids|son|daughter|mom|experience|baby|life|family; i remember when|being|my;
      as a mom|dad|parent|mother|father; i went|been|ve through|there; ive been there|through;
      i had|did|was that|the|a same|too|young|kid;
      my son|daughter|kids|husband|wife|sister|brother|mom|dad|dog|grandma|boys|girls; me too; same here; i used to;
      i struggled; i grew up
    `,
  },
  {
    name: 'gives-choice',
    because: 'it leaves the choice with them',
    phrases: `
      up to you; your call|choice|decision|pace; would you rather|prefer; you decide|choose|pick|get;
      you can say|always no|stop|skip; dont have|need to answer|talk|decide|tell|share; no pressure;
      we can stop|pause|start|do|leave|talk|wait; whatever|whichever|wherever|however you|works|feels; either way;
      or we|would; take it or leave; feel free; if you want|like|wanted|prefer|d|feel|ever|would;
      if youd|youre like|want|rather|interested|up|open; if its|that useful|helpful|of|helps|fits|feels; only if;
      entirely|totally|completely up|your; what|which would you
    `,
  },
  {
    name: 'sums-up',
    because: 'it gathers what was said',
    phrases: `
      so far; to sum|summarize|summarise|recap; let me see if|make sure; ive heard|got|hearing .. and;
      a few|couple things; what ive heard; putting .. together; all of that; first .. and then
    `,
  },
];
