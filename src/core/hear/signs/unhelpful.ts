// Signs of what shuts people down. These are looked at before praise is given.
import type { Sign } from './sign.ts';

export const unhelpful: Sign[] = [
  {
    name: 'told-to',
    because: 'it tells them what to do, unasked',
    phrases: `
      you should|shouldnt|gotta|must|oughta @advise?; you need|have|ought to;
      you really|just|probably|definitely|absolutely|do|also|still|always|honestly need|have|should|ought|must to?;
      you|youd might|may|better|d|would|will|are want|as|not|be|have|need to|well|going? to? .. @advise; youd better;
      youve|you got to; you can|could always|just|also|maybe|try|at|start|put|ask|use|take|give|go; why dont you|we;
      why not just|try|ask|let|go|call|see|put|take|start|talk|tell|get|give;
      have|did|has you|anyone ever|already|even|really|not|at|just? tried|try|considered|consider|thought about|of|looked|talked to|into|asked|spoken|been;
      have you tried|considered|looked; ever thought|try|tried|considered of|about?;
      thought|think about|of just|maybe|possibly|perhaps|getting|putting|going|trying|using|talking|letting|asking|taking|daycare|counseling|therapy|seeing|a|moving|joining|calling|sleeping|giving|not;
      how|what about you|we|trying|just|if|getting|putting|going|using|asking|taking|calling|a|setting|doing|giving|seeing|letting|the;
      what id|i|you|we would|d|do|need|should|have|could|really|can|recommend|suggest .. do|is|try; what i did|do;
      if i were|was you; if it|that were|was me|mine|my; if you were my; in your shoes|place|position|situation;
      just need|have|got|try|tell|put|call|give|let|go|ignore|stop|start|say|keep|do|be|take|get|make|sit|set|turn|leave|ask|don|dont|focus|remember;
      try to|putting|using|not|giving|this|that|and|it|a|the|going|getting|having|making|some|talking|setting|doing|reading|taking|your|his;
      make sure|certain you|to|that|he|she|they|its|hes|youre|your; stop @advise;
      stop giving|letting|doing|using|worrying|thinking|trying|buying|picking|arguing|being|making|blaming|smoking|drinking|yelling;
      dont let|give|forget|do|put|use|go|say|be|take|make|answer|ever|wait|pick|feed|engage|buy|respond|even;
      id|i would|d|really|just|definitely|probably|highly|strongly|also|maybe? recommend|suggest|advise|encourage|urge;
      id try|call|go|start|get|put|keep|tell|ask|talk|take|just|stop|cut|use|say|be|leave|see|give|let|want|stay|make;
      i recommend|suggest|advise|urge|think|believe|want|need|feel you|that|it|the|your|youd? .. should|need|might|could|to|to|ought|must;
      my advice|suggestion|recommendation|tip;
      the|your best|only|easiest|first|thing|trick|key|answer|next thing|way|bet|option|step|is|you for|to|can|would|is|need .. is?;
      it would|might|may|will|d|could be good|better|best|helpful|wise|smart|great|worth|idea|nice|healthier|easier|safer if|to|for|you|that;
      its|be best|better|important|good|time|crucial|essential|worth|vital|critical|key to|for|that|if|you|not;
      better|best off|if|to|for _; a good idea;
      start by|with|giving|putting|using|small|doing|going|making|writing|eating|saying;
      get yourself|him|her|them|a|some|out|rid|on|to|into|help|more|your|it|back;
      lets get|put|make|try|start|do|have|set|focus|work|go|see;
      be firm|consistent|patient|strict|sure|careful|honest|kind|strong|more; look|reach into|for|up|out|at;
      needs|need to be|get|go|have|start|sleep|see|learn|stop|eat|come|do|take; all|what you have|need|got|gotta to;
      you guys|all should|need; should|need|have be|to .. @advise
    `,
  },
  {
    name: 'begins-telling',
    because: 'it tells them what to do, unasked',
    phrases: `
      ^ @imperative _; ^ just|so|ok|then|first|maybe|please|also|and|but|well|try|honestly|next @imperative; ^ please
    `,
  },
  {
    name: 'advice-as-question',
    because: 'it is advice, dressed as a question',
    phrases: `
      have|did you ever|even|already|maybe? tried|try|considered|consider|looked;
      have you ever? thought about|of @advise|letting|getting|putting|going|trying|using|talking|asking|taking|maybe|just|a|the|seeing|moving|joining|calling|not|setting|giving|having|leaving;
      why dont|not you|just|try|ask|we|call|get|go|put|tell|take|let; why cant|wont you just;
      what|how about just|trying|if|getting|putting|going|using|asking|taking|calling|setting|doing|giving|seeing|letting|you|a|the;
      couldnt|could|cant|can|shouldnt|should|wouldnt|dont|didnt you just|maybe|always|try|ask|get|put|take|use|tell|go|call|think|at;
      is there a reason you|he|she|cant|not; wouldnt|would it be|help|make .. to|if you; what if you|we|he|she;
      isnt there|is someone|somebody|family|anyone who|that|you could;
      maybe try|you|ask|call|see|get|its|if|put|start|talk|consider|just|think|a|we
    `,
  },
  {
    name: 'grades',
    because: 'it grades or labels the person',
    phrases: `
      most|other|all|some|many|normal|real|any @kin would|wouldve|wouldnt|dont|manage|can|do|have|know|are|find|get|who|figure|just|put|step|in|their;
      a|any good|real|decent|responsible|proper|loving|caring|better mother|mom|father|dad|parent|caregiver|parents;
      good|real|bad moms|dads|mothers|fathers|parents|mother|father|parent|mom|dad;
      not what|how a|an|parents|good|responsible;
      what|some kind|sort of mother|parent|father|mom|dad|person|mum|example|message;
      you shouldve|should|couldve|could|mightve|wouldve have|known|called|thought|asked|told|done|taken|been|gone|brought|said|come|just|at;
      shouldve|couldve .. by now|sooner|earlier|already|known|before; ought to know|have; finally; at last; for once;
      about time; high time; by now; @faulty; im|i disappointed|surprised|shocked|ashamed;
      i would|d|wouldve have? expect|expected|thought|hoped|never; i never would;
      i expected|thought you|better|more|wed|that; you let|allowed|chose|failed|waited|neglected|ignored|refused|put;
      your fault|doing|choice|choices|attitude|own; you brought|did|made .. yourself; cant believe; hard to believe;
      you people; people like you; know better; you always|never|constantly|keep; what were you thinking;
      what did you expect|think;
      thats|that is no|not how|an|acceptable|ok|right|good|normal|healthy|parenting|fair|what|safe|appropriate;
      no excuse|way; must be nice; how could you; ^ well that|thats|this|isnt|how|arent|its|good;
      worked|went|going great|well|out|brilliantly;
      nice|good|glad|great|happy to see|of|that|you|youre|youve|finally|see .. finally|decided|bothered|actually|awake|showed|could|joined|remembered|up;
      actually; surprised you|that|to|how|by|at; surprisingly; for someone|a|once|somebody|your; considering; typical;
      when i was|raised|had; in my day|house|family|time; at|for your age; grow up;
      if you cared|loved|wanted|really|just|tried|had|spent|put|were|hadnt|could|would; if you really|actually|truly;
      enough is; not|isnt good|healthy|normal|fair|right|enough;
      you dont|do seem|even|care|want|get|take|look|try|really; isnt trying|enough; your poor;
      think of your|the|him|her|them; think about your|the|him|her|what;
      poor kid|kids|child|baby|thing|choices|decision|decisions|parenting;
      bad choice|choices|decision|decisions|influence|habit|example|mother|mom|parent; you could at;
      wouldnt be|have .. if you; thats why|what; the problem is; see what happens; i told you; told you so; come on;
      seriously
    `,
  },
  {
    name: 'accuses',
    because: 'it argues with them or corners them',
    phrases: `
      you said|told|promised|agreed|swore|claimed .. so|but|and|lied|now|yet;
      you said|told|promised you|youd|me|us|last|that|it|yesterday|the;
      you lied|lie|knew|promised|refuse|refused|blame|deny|denied|hid|skipped|missed|broke|ignored|quit|relapsed|did;
      youre|you lying|lie|denial|making|not|wasting|playing|going|avoiding|hiding|blaming|refusing|just|being|the|still|choosing|putting|in;
      in denial; excuse|excuses; if you dont|cant|wont|keep|continue|refuse|miss|do|didnt|arent|cared .. then?;
      if this|that|it keeps|continues|happens|doesnt; or else; or theyll|they|we|i|ill|youll|cps|the|you;
      youll|you will|could|can|going|gonna to? lose|regret|end|be|never|hurt|kill|have;
      lose your|them|him|her|custody|the|everything;
      theyll|they|ill|cps|we|judge will|gonna|going|have|can to? take|remove|call|report|come|close|file;
      last|final chance|warning|time; only|one more chance|strike;
      dont lie|tell|give|play|blame|start|act|get|you|change|try|expect|pretend;
      i dont|cant|cannot|dont believe|buy|trust|think|see|accept you|that|it;
      not true|what you|an excuse|enough|buying|acceptable; how can|could|do you say|expect|not|think|do|sit|claim|be;
      do|dont|did you even|not|really|ever realize|realise|understand|know|want|care|think|see|get|love|remember|expect;
      do you realize|realise|understand|know what|how|that|why; whose fault; doesnt add|make up|sense;
      be honest with|now; admit; face it|facts|reality|the;
      stop lying|making|blaming|pretending|wasting|playing|acting|avoiding; we both know; we all know; how many times;
      ive told|asked|already|warned|said|been; i already told|asked|said|explained; youre|your going to lose;
      take responsibility|this|it seriously; its a simple|yes; simple question; answer the|my; listen to me;
      look at me; you have|got no|one|to choice|to; no choice; either you|you|way;
      im|i not going|here|gonna|wont to? argue|believe|play|listen|keep|let; the truth; prove; consequences;
      cooperate|cooperating|comply|complying|compliance; that isnt|not what you|the|true;
      then why|how|whats|what|explain|where|who;
      so why|youre|you|which|now|what|that|its .. lied|lying|just|really|then|blame|admit|fault|choosing;
      you dont|didnt|arent|cant get|listen|want|care|understand|take|expect|just|even;
      you cant just|keep|expect|be|have|blame|tell|say|seriously|really; really; yeah|yes right|but|well; but you
    `,
  },
  {
    name: 'makes-small',
    because: 'it makes it smaller than it is for them',
    phrases: `
      at least; be|been|have|is|much|lot|even worse; worse off|things|than;
      all|every|lots|most|plenty|other|some @child|@kin|couples|marriages|siblings|boys|girls|teenagers|brothers do|go|have|get|are|fight|cry|lie|struggle|feel|through|goes|has|does|gets|throw|is|act;
      everyone|everybody|every goes|gets|feels|has|does|is|struggles|s|fights|argues|mom|parent|forgets|makes;
      toddlers|teens|teenagers|babies|kids|boys|girls|siblings will|are|do|just|cry|fight|bounce|get|act; boys will;
      im|i am? sure|certain|bet|guess|know|guarantee|promise|think its|hell|shell|youll|theyll|everything|he|she|it|that|they|the|your|things|hes|shes|itll|theyre;
      dont|not|nothing|no|stop|quit to? worry|worrying|stress|panic|sweat|cry|fret|overthink|be @feeling?;
      dont worry|be|stress|let|take|think|feel|overthink;
      no|not|isnt|wasnt|aint a|such|that|so|really|too|much? a? big|bad|huge|end|serious|terrible|major|biggie deal|of|bad|thing|far|long?;
      no big; big deal; not that|so|too|all bad|hard|big|serious|much|long|far|unusual|terrible;
      nothing|anything to|worry worry|be|worry;
      youll|hell|shell|theyll|it|itll|everything|that|things|will|you be|do|feel|get|work|turn|pass|all|blow|manage|survive|just fine|ok|alright|great|okay|better|over|through|out|used|soon|all;
      itll|it|this|that|things will|too|all|just? pass|work|get|blow|sort|settle|turn; gets|get|getting better|easier;
      its|thats|hes|shes|youre|was|theyre|it|only|probably|is probably|really|actually? just|only a|the|one|your|hormones|tired|being|how|some|part|temporary|nerves|phase|stage|normal|teething|attention|stress|going|words;
      bright|silver side|lining; on the bright; cheer up; calm down; relax; chin up;
      everything|things happens|happen for; could|mightve|couldve have been; time heals; phase|stage;
      grow|grows|grown|growing out; have|has|had|got it|them so|much|far|way|a|lot|better|worse|easy|harder|lucky;
      count your; be|feel|youre grateful|thankful|lucky|glad|happy|blessed; luckier|luckily|lucky;
      think|stay|keep|be positive|smiling; look at the|on good|positive|bright;
      happens to|all everyone|all|everybody|the|us|of|a;
      totally|perfectly|completely|pretty|quite|very|so|just|really|is|its|s normal|natural|common|typical;
      youre over|overthinking|overreacting|too|imagining|being|reading;
      overthinking|overreacting|exaggerating|sensitive|dramatic;
      part of being|life|parenting|having|the|motherhood|growing|it|parenthood;
      thats|that life|motherhood|parenthood|how|just|kids|families|toddlers|what|toddlerhood; it is what; its what it;
      oh come; weve all; we all have|get|do|feel|been|go|struggle|make|had|lose;
      youll|you get|laugh|look|miss|forget|be over|through|used|back|at|about|on; resilient;
      wont|wouldnt|doesnt|dont|didnt even? remember|notice|know|kill|matter|hurt|care|mean; god never|only|doesnt|has;
      before you know; hes|shes|theyre|youre|baby|everythings|its|seems|looks is? fine|ok|alright|healthy; just fine;
      probably fine|nothing|just|ok|gas|a|normal; good thing; try not to|worry; thats it|all;
      only|just a|the|one|for few|little|couple|bad|day|week|bit|form|phase|letter|night|cough; plenty|lots|tons of;
      easy|simple; lots|plenty|millions of; not like|as|even; old wives; little thing|setback|bump|hiccup|blip;
      bump in; worse things; other|others|people|some have|has|had|with|would; sleep on it; youre young|strong;
      well at; how bad; as if; you can always; move on; fish in; better place; meant to be
    `,
  },
  {
    name: 'moves-away',
    because: 'it steps away from what was just said',
    phrases: `
      ^ anyway|anyways|anywho|moving; anyway|anyways $; moving on|along;
      moving|getting|going|coming|go|get|jump|circle back|on|along to|over;
      lets get|move|talk|look|go|finish|start|jump|turn|circle|focus|return|do|shift|switch|stick|come|leave|save|park|see back|on|about|at|over|with|started|through|to|the|into|down|that|this|what;
      back to the|our|my|this|work|business|what; back on track|topic;
      next thing|on|question|item|up|page|section|i|we|then|is; first thing|item; before i forget|go|leave|we;
      while i have|remember|think|got|im;
      on another|a|to different|the|another|next|happier|lighter|brighter note|subject|topic|question;
      another|different note|subject|topic|matter; speaking of; by the way; btw; that reminds;
      the form|forms|paperwork|checklist|assessment|screening|questionnaire|survey|packet|sheet|card|plan|calendar|schedule|list;
      i|we just|still|really|also? need|have|got|want|wanted to? .. signature|initials|sign|form|forms|get|go|finish|ask|check|fill|update|schedule|copy|date|numbers|cover|questions;
      running|short low|on|out|of time?; on my|the|this|our list|checklist|form|agenda|sheet|page|clipboard;
      my list|checklist|form|notes|clipboard; change the|subject; changing the; lets not; leave that|it;
      well get|come|talk|look to|back|about|at; park that; pin in; only have|got _;
      ^ ok|alright|right|so|well|mm|sure|yes|fine|hm so|well|now|then|anyway|and|um|uh|lets|did|do|have|is|what|on|next|can|how|where|when;
      ^ so|and|now did|do|have|is|are|can|what|how|lets|about|the|on|for|any|when|where|your|today; ^ now;
      about the|that|those form|forms|paperwork|card|appointment|immunization|calendar|immunizations|visit|voucher|shots|signature;
      did you bring|get|finish|fill|sign|send|find|do; today we|were|im|i|our;
      todays|this weeks activity|topic|visit|lesson|handout; we still|need have|need|to; another time|day|visit;
      some other; save that
    `,
  },
  {
    name: 'turns-on-but',
    because: 'a “but” takes back what came before',
    phrases: `
      but|however|although|though|except|yet _; just|only wish|if; next time
    `,
  },
];
