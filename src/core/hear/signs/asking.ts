// Signs that something is asked, and how.
import type { Sign } from './sign.ts';

export const asking: Sign[] = [
  {
    name: 'open-word',
    because: 'it asks for an account in their own words',
    phrases: `
      what|whats _; whatd|whatll|whatre;
      how|hows|howd do|does|did|are|is|was|were|have|has|would|could|can|you|it|he|she|they|your|things|that|the|been|come|about|else|long?;
      how he|she|they|yall|is|its; why; in what way|ways; whats going on; whats up; tell me
    `,
  },
  {
    name: 'begins-open',
    because: 'it asks for an account in their own words',
    phrases: `
      ^ what|whats|whatd; ^ how|hows|howd; ^ in what; ^ which part
    `,
  },
  {
    name: 'asks-experience',
    because: 'it asks how something is for them',
    phrases: `
      what|whats that|it|this|things|life been? like; what|whats _ _ like; whats it like; whats _ _ been like;
      whats _ been like; whats|what has? been .. like; what was that|it|this like;
      how do|does|did you|he|she|that|it|this|they .. feel|feeling|see|think|handle|manage|cope|deal|make;
      how are|were|have you feeling|doing|been|holding|managing|coping|handling|finding;
      how|hows you|things|everything|that|it|he|she|your|the .. going|been|doing|feeling|holding;
      how is|has .. been|going|doing; how you feeling|doing|been|holding|managing; what do|did|does you make of;
      what comes|came up;
      what matters|helps|works|scares|worries|makes|keeps|brings|brought|gets|happens|happened|changed|stands|feels|would|else|got;
      whats been; whats hard|hardest|working|going|important|on|changed|helped|worrying|different|happening|the;
      what are|were you|your|some; what do|did you; what would; what about .. feels|makes|worries;
      how would|could|might; how come; where do|would you .. start|begin|see; what kind|kinds|sort|sorts of
    `,
  },
  {
    name: 'asks-fact',
    because: 'one fact or a yes or no answers it',
    phrases: `
      how many|much|often|old|far|late|soon|big|tall|early; how long;
      what time|day|date|days|times|grade|year|size|address|number|school|month|age|dose|color|colour|language|kind|brand;
      whats|what is? your|his|her|the name|address|number|phone|birthday|date|zip|postcode|email|address|last;
      when do|does|did|is|was|are|were|will|would|can|s; whens|wheres|whos; ^ when; where do|does|did|is|was|are|were;
      ^ where; ^ who; ^ which; ^ whose;
      who is|are|was|lives|picks|watches|else|has|does|did|took|helps|will|do|can|gets|stays;
      which one|day|days|clinic|school|of|doctor|room|bus; yes or no
    `,
  },
  {
    name: 'asks-yes-no',
    because: 'yes or no answers it',
    phrases: `
      ^ @aux @subject; ^ @aux @person;
      ^ have|has|had|did|do|does|is|are|was|were|can|will|would|could any|anything|anyone|everyone|everything|all|both|one;
      did|do|does|have|has|are|is|was|were|can|will you|he|she|they|it|yall|we;
      is|are|was|did|does|has the|your|his|her|that|this|there|anyone|someone|anybody; ^ any;
      ^ you still|ever|got|good|ready|been|on|need|have|getting|able|eating|sleeping|taking|going|coming|working|okay|ok|sure|all;
      ^ he|she|they|baby|everybody|everyone|kids|yall still|ever|sleeping|eating|good|ok|doing|walking|talking|crawling|taking|back;
      ^ still _ _; or not $; ^ been; ^ got any|a|the|your; ^ ever; ^ anything else; ^ anyone|anybody else|with
    `,
  },
  {
    name: 'invites',
    because: 'it invites their own story',
    phrases: `
      tell|tells me more|about|what|how|a|some|where|whats|why|everything|bit|again; tell me;
      tell us about|more|how|what;
      id|would|wed|i love|like|want|be|really|wanna .. hear|know|understand|learn .. about|how|what|your|more|from|that|it|whats;
      love|like to hear|know|understand; interested|curious|keen to? hear|know|in|about|how|what;
      walk|talk|take|bring me through|thru|back; help me understand|see|get|picture|know; fill|catch|bring me in|up;
      say more; say a bit|little|something more|about;
      im|ive been? wondering|curious|interested what|how|about|if|where|whats|hows|why;
      i wonder|wondered what|how|if|where|whats|whether; just? wondering|curious what|how|about|if;
      just? wondering|curious; describe; paint me? a? picture; give me a|an|some idea|picture|sense|example|feel;
      share with me|us; start|begin wherever|anywhere; wherever you want|like to start|begin; im|were all ears;
      want|wanted to hear|know how|what|about|your|from|more|whats; id|ill follow your lead; lets hear;
      let me hear|know how|what; go on; go ahead; whats on your mind|heart; catch me up; in your own words;
      what would you like|want|need; what do you want|need|hope
    `,
  },
  {
    name: 'invites-by-yes-no',
    because: 'yes or no could answer it, and yet it makes room for them',
    phrases: `
      had|have|get|got a|any|the|some chance|time|moment to|for think|thought|look|talk;
      is|was there anything|something|anyone|somebody|someone|a|any|one;
      anything|something you|youd|thats|on|else|that|we;
      would|do|did you like|want|care|wanna|feel to? .. share|tell|talk|say|start|begin|focus|work|add|hear|change|go;
      would|are|d you be? willing|open|up|comfortable to? .. share|tell|talk|say;
      can|could|would|will you tell|say|share|describe|give|help|walk|explain|talk; able to tell|say|share;
      feel like talking|sharing|saying|telling; want to talk|tell|share|say|start|add;
      have you thought|been thinking about? what|how|who|where; have you been thinking;
      did you ever? think|wonder what|how; are there; mind telling|sharing|saying
    `,
  },
  {
    name: 'leads',
    because: 'the answer is built into the question',
    phrases: `
      dont|didnt|wouldnt|couldnt|havent|shouldnt|arent|isnt|wont|werent|cant|doesnt you|we|he|she|it|that|they|your|there|this;
      you agree|d|do|would? agree|right; you do .. want|know|understand|realize|realise|agree|love|see|care|remember;
      you|youd would? agree; surely;
      you wouldnt|dont|didnt|wont|arent|cant|havent .. would|do|did|will|are|can|have you $; you wouldnt want;
      youd want|rather|prefer|like .. wouldnt?;
      wouldnt|dont|isnt|arent|didnt|doesnt|shouldnt|couldnt|havent|hasnt|wasnt|cant|wont you|it|he|she|that|they $;
      you know that .. right|yes|though $; im sure you|youd|youll;
      i|im assume|assuming|guess|bet|guessing|take you|youre|youve|its|that|it|hes|shes|he|she; i take it;
      i hope you|youre|youve; obviously; of course you|youd|youre; you must|do|did .. right|yes|no|surely|yeah|ok $;
      so you|youre|youve|youd|hes|shes|its .. right|yes|no|yeah|correct|then $; so its|thats .. because|right;
      right|correct|yes|no $; you can see|understand how|why|that; you see how|why|that;
      you want|need|know|love|like|plan|have|understand|going .. right|dont|yes|correct|ok $; is it because;
      is that because; was it because; that would|wouldnt be .. wouldnt;
      wouldnt|would it be better|easier|nicer|safer|best|good|great;
      isnt|is it true|time|better|really|possible that?; isnt|is .. the reason|problem|real|why;
      think thats|its|that|he|she .. because|maybe; would|do you say that|its|hes|shes|youre;
      really think|want|believe|need
    `,
  },
  {
    name: 'tag-right',
    because: 'it ends by asking to be agreed with',
    phrases: `
      right|correct|yes|eh $; or am i no|not $
    `,
  },
  {
    name: 'checks-back',
    because: 'it asks whether they were understood',
    phrases: `
      is that right|correct|fair|it|accurate|true; did|do|have i get|got|hear|have|understand that|it|you? right|correctly|wrong;
      am i right|getting|hearing|close|understanding|reading; does that sound|fit|feel right|about|like|true;
      is that how|what|about; tell me if im|i|ive|thats; correct me
    `,
  },
  {
    name: 'permission',
    because: 'it asks leave first',
    phrases: `
      would|wud|will it|that be ok|alright|helpful|useful|fine|possible|good|better|too|easier if|for|to;
      be ok|alright|fine|helpful|useful if|for|with;
      is|would it|that|this .. ok|alright|cool|fine|helpful if|with|for|to; is that ok|alright|fine|cool;
      ok|alright|fine|cool if|for i|we|me; ok|alright|cool|fine|good with you; mind if|me; do|would|d you mind;
      can|could|may|might i|we just|maybe|please|quickly|also? share|ask|tell|offer|suggest|give|show|say|come|take|write|sit|check|talk|run|bring|;
      can|could|may i|we; may i; want|need|like me to; want me to;
      would you be? open|interested|willing|up|ok|comfortable to|in|with|if|hearing|talking;
      are you open|up|ok|comfortable|interested|willing to|for|with|in|if;
      you open|up|ok|comfortable|cool to|for|with; if its|thats ok|alright|not|cool|fine;
      with your permission|ok|blessing; like|want to hear|know|see|look about|some|what|how|a|more;
      would|do you like|want some|a|more|any|to|me .. ideas|information|info|suggestions|thoughts|tips|help|hear|know|look|try;
      alright if; would it help; is now|this a|an good|ok|bad time; is there room; are you in a|the place|space|mood;
      shall i|we; should i|we; happy for me to; ok to; let me know if; do i have your; up for
    `,
  },
  {
    name: 'permission-object',
    because: 'it asks leave first',
    phrases: `
      if i share|ask|tell|offer|suggest|give|show|say|took|take|write|wrote|sit|sat|came|come|check|checked|asked|shared|told|jot|looked|look|made|called|call|mentioned|held|spoke|brought|talked|talk|start|started|put|read|used;
      if we talk|talked|look|looked|spend|spent|went|go|come|came|start|started|did|do|took|take|sit|sat|try|tried|ask|asked|pause;
      if i just|could|can|might|maybe|also _;
      can|could|may i just|also|maybe? share|ask|tell|offer|suggest|show|say|sit|check|write|take|come|look|jot|hold|call|give|mention|see|bring|read;
      me asking|sharing|telling|saying|to share|tell|ask|show|go|come|stay|write|call|read|hold|explain|look|walk|send;
      my sharing|asking|two cents
    `,
  },
  {
    name: 'clarifies',
    because: 'it checks whether they were understood',
    phrases: `
      when you say; what do you mean; what you mean; do you mean; you mean; by that; let me make sure;
      make sure i understand|understood|have|heard|got|get|im; want to be sure|understand; am i hearing;
      if i understand|understood|heard|hear; whats .. mean to you; can you say more about; is that correct;
      for example
    `,
  },
  {
    name: 'why-you',
    because: 'a “why … you” puts them on the spot',
    phrases: `
      why did|didnt|havent|cant|wont|would|wouldnt|do|dont|are|arent|is|isnt|was|wasnt|werent|were|hasnt|doesnt|couldnt|have|the|on;
      why you|he|she|not; how come you|he|she|we|they|your|nobody|no|the|that|its; what made you;
      whats|what was|is stopping|keeping you; what were|was|are you thinking|doing|waiting; how could|can you;
      explain why|how|to|yourself|that
    `,
  },
];
