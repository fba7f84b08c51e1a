// Signs of plain speaking: facts, the worker's role, honest concern, safety, small talk, logistics.
import type { Sign } from './sign.ts';

export const plain: Sign[] = [
  {
    name: 'fact',
    because: 'it states a fact',
    phrases: `
      the|their|our|your|that @office opens|open|closes|close|is|are|takes|take|starts|start|runs|run|costs|covers|says|will|has|have|can|needs|goes|sends|meets|means|does|was|moved|comes|allows|asks|gives|only|usually|on|at|in|for;
      it|that|they|this takes|take|usually|typically|costs|opens|starts|runs|covers|closes|means|lasts|comes|happens|goes|depends|usually|includes;
      there is|are|s|a|theres a|an|two|three|some|several|also|no|usually|free|about .. @office?;
      theres a|an|free|no|also|two|another|one;
      research|studies|study|guidelines|evidence|percent|average|risk|risks|statistics|data|experts|pediatricians|recommended|recommends|recommend;
      usually|typically|generally|normally|often|tends|tend; which means;
      increases|increase|reduces|reduce|causes|cause|affects|affect|lowers|raises|linked|contains|contain|improves|prevents|leads;
      eligible|eligibility|qualify|qualifies|apply|application|deadline|waitlist|waiting|due|free;
      within _ days|weeks|hours|months; opens|closes|open|closed at|on|until|from|to; from _ to; between _ and;
      until _;
      babies|kids|children|toddlers|people|most|many|newborns|infants|parents|families|adults|women usually|often|can|are|will|who|start|need|get|have|do|sleep|wake|under|between|by|with;
      called a|the;
      you|youll|youd can|will|would|need|get|have? also? get|find|call|apply|bring|receive|hear|expect|pick|request|ask|appeal|drop|see|have;
      theyll|they|she|he will|ll? send|call|ask|mail|text|give|need|look|check|tell|want|let|decide|email;
      means that|the|you|they|it|hes|shes; step one|two|is; by law; legally; your rights?; the number is;
      call|dial|text the|_ or; on the back|website|fridge|front|second|first;
      @number|@day days|weeks|months|hours|minutes|percent|times|years|at|am|pm|a|and|to|or|of; am|pm; next _ is;
      for example; one|some of the|reason|reasons|side|things; because; comes|goes out|in|with|on; you have the right;
      theyre required; is called; costs|cost|pay|pays|fee|fees
    `,
  },
  {
    name: 'has-figure',
    because: 'it gives a number or a time',
    phrases: `
      @number; monday|tuesday|wednesday|thursday|friday|saturday|sunday|oclock|noon|midnight; am|pm|percent
    `,
  },
  {
    name: 'role',
    because: 'it says who they are and what they do with what they hear',
    phrases: `
      im|i am? a|an|your|the|not|from|with|only mandated|nurse|home|visitor|family|health|social|student|worker|advocate|visitor|caseworker|therapist|counselor|lawyer|doctor|police|cop|judge|investigator|support|new|parent|coach;
      my job|role|part|work is|here|isnt|its|as|today|means|to; not my job|role|place;
      im|i am? not? here to|for|because|as|from; im here|not;
      i|ill|we|id dont|only|usually|also|always|do|have|will|can|just|sometimes|never? write|put|keep|take|jot|record|document|type|note down|notes|what|it|that|a|my|everything|some|in|about;
      write|writing|written down|up|notes|in|what; my|the|your|these notes|file|record|records|report|chart;
      take|takes|taking|keep notes; what|anything|whatever|most|everything|things you tell|say|share|told|sayin|we|of;
      stays|stay|kept|keep|keeps between|with|here|private|us|it|in|this; between us|you|me;
      confidential|confidentiality|private|privacy|consent|mandated|mandatory|voluntary|reporter|reporting;
      i|id|ill|we|im|wed|were have|d|would|will|must|am|legally|required|need|might|may|had to? report|tell|share|pass|call|document|let|disclose|bring;
      have|required|obligated|need to report|tell|share|pass|call; my supervisor|boss|manager|team|agency;
      i work|come|visit|cover|see|meet|came|stop|support for|with|at|every|once|out|alongside|families|here;
      i cant|cannot|dont|couldnt|wont|can promise|tell|give|prescribe|decide|share|make|get|fix|change|have|report|speak|work|diagnose|take|keep|see|speed|answer|force|talk|only|do|let;
      i can only|help|do|tell|share; i dont decide|work|report|share|have|get|make|share|tell|see;
      who sees|reads|gets|can|else; sees|reads|read|see it|them|the|what|this|my|these;
      you can say|stop|see|ask|read|refuse|change|have|end|tell|always .. no|stop|copy|what|me|time|mind;
      signed|sign|signature|permission|agree|release; before we|i start|begin|talk|get|go; i visit|come;
      share|shared|sharing .. with; pass|passed|passing it|that|this|anything on;
      goes|go|gets|going to|in|into the|your|my|his|her|court|any; what i do|can|write|am|have;
      the way|how this|i|it works|work; as your|a visitor|worker|nurse|advocate|home|mandated|social;
      only|one|the thing|exception|time id|i|would|is; unless|if .. hurt|danger|harm|safe|safety|risk;
      what happens with|to; name is|s; my name; so you know; just so you; up front|upfront; part of my; i answer to
    `,
  },
  {
    name: 'concern',
    because: 'it names a concern plainly and owns it',
    phrases: `
      im|i am? really|also|still|a|very|so|pretty|bit|little|just|getting? worried|concerned|troubled|uneasy|nervous|scared|afraid about|that|for|because|when|by|he|she|you|the|how|with;
      i|ive have|ve|had|got a|some|two|one|real? concern|concerns|worry|worries|hunch;
      my|what|biggest|the|one concern|worry|worries|concerns|worried|concerned me|is|about|here; worries|concerns me;
      i need|want|have|wanted|ve|got|d|id|ought to? be|understand|talk|tell|ask|name|say|raise|bring|check|hear|know|share|figure|go honest|straight|upfront|clear|about|you|with|something|how|it|up|what|that|open;
      i need to; be honest|straight|upfront|clear|plain|direct|real|frank|open with|about|here; to be honest;
      honest with you; i|ive|im noticed|noticing|see|saw|seen|heard|read;
      last|two|three|one|few|the week|time|visit|weeks|month|months ago|we|you;
      we|you|wed|and said|agreed|talked|planned|made|decided|set|d;
      hasnt|didnt|havent|not|isnt happened|happen|moved|worked|been|yet|changed; got|gets|get|getting in the|your way;
      judge|court|hearing|plan|caseworker|school|landlord|lawyer|doctor|team will|is|wants|says|going|gonna|looks|needs|asked|expects|sees|decides|has|may|can|could|would;
      you need|should|deserve|ought to know; i want you to know;
      hard|difficult|uncomfortable|not|easy|awkward to|thing|conversation say|hear|talk|bring|easy|about;
      dont want to|you skip|pretend|hide|go|be|leave|lose|surprise|wait|sugarcoat|ignore|blindsided|find|hear|walk;
      help me make|square|put|understand; trouble|hard|time squaring|time|understanding|fitting|putting|with;
      having a|trouble hard|squaring|understanding; i care about|too; two|both things; i might|may|could be wrong;
      i could be; rather|better you|i hear|say|tell; hear it from;
      bruise|bruises|mark|marks|missed|arrest|positive|smell|smelled|deadline|removal|unpaid|burn|weight;
      at the same time; both true|and; on the one; what happens|happened next|between|there|if; its my job|part|on;
      cant|wont|not going to? ignore|pretend|look|leave|let|unsee|skip|sit|act;
      without|not blaming|to blame|saying|judging; not saying|here to; stuck with|on|in;
      doesnt|dont match|line|fit|sit; what i|were|we seeing|saw|see|noticed|heard|need;
      that|this worries|concerns|scares|matters|bothers; keeps|kept happening|me; gap; i owe you
    `,
  },
  {
    name: 'danger',
    because: 'it is about danger or harm',
    phrases: `
      safe|safely|safety|unsafe|danger|dangerous;
      hurt|hurting|harm|harming|harmed|kill|killing|suicide|suicidal|die|dying|dead|weapon|weapons|gun|guns|knife|firearm;
      hit|hits|hitting|slap|slapped|shove|shoved|shoves|push|pushed|pushes|grab|grabbed|grabs|choke|choked|strangle|strangled|threaten|threatened|threatens|violent|violence|abuse|abused|abusive|shake|shaken|shook|punch|punched|kicked|beat|throws|threw;
      afraid|scared|frightened of; lay|put|laid hands|a;
      thoughts|thinking|thought|think of|about ending|hurting|dying|death|suicide|killing|harming|not;
      ending|end your|it|my life|all; not be|being|waking|wanting here|alive|up|to; better off without; wish you;
      overdose|overdosed|pills|poison; crib|bassinet|cot|moses|mattress;
      on|in his|her|the|your|its back|crib|bed|couch|sofa|stomach|tummy;
      sleep|sleeps|sleeping|nap|naps in|on|with|at|overnight|space|safe; alone with|in|when|at|for|overnight;
      left|leave|leaving|home alone|with|unattended|him|her|them;
      who|whos watches|watching|has|with|looks|keeps|looking|stays|minds|lives|around|caring;
      watches|watching him|her|them|the|your; enough|any|have to? food|eat|formula|milk|diapers|heat;
      food|eat|dinner|supper|formula|heat|power|electric|place tonight|left|in|to|for|until;
      place|somewhere to|safe stay|sleep|go; tonight; locked|lock|locks|unlocked|reach|stored;
      bruise|bruises|mark|marks|burn|burned|injury|injured|bleeding; car seat; smoke|detector|carbon alarm|monoxide;
      police|cops|restraining|protective|order; drunk|high|using|drinking when|while|around|with|before|driving|last;
      breathing|unconscious|fever|seizure; how did .. get; what happened to; touched|touch|touching
    `,
  },
  {
    name: 'option',
    because: 'it offers an idea and leaves it free',
    phrases: `
      some|other|a|lots|few|many|most|couple|one .. @kin find|found|try|tried|like|have|tell|told|use|used|say|said|do|did|swear|who|ive|ask|asked|put|keep|made|started|will|here|i;
      @kin find|try|tried|tell|told|found|use|say|here|ive|like|swear;
      one|another|something|an|couple thing|option|idea|way|possibility|that|other .. some|that|is|others|might|would|could|people|families|parents|moms|i|helps|helped|works|worked;
      you know|d|ll|be|are best|better|if|whether|what; youd|youll know|be|see;
      see if|what|whether it|that|any|fits|you|one|works|feels; take|leave what|it|or|the; up to you;
      your call|choice; totally|completely|entirely your|up; since|because you asked|re|are; you asked; for what its;
      what do you think; might|could|may|would work|help|fit|be|suit|not|or|feel worth|an|something|one|for;
      an option; no pressure; no is|fine; if you want|like|wanted|feel|think|ever|are|d|do;
      if youd|youre like|want|open|interested|up|curious;
      if its|that|it|any useful|helps|helpful|fits|makes|feels|sounds|of; only if;
      whats|what worked|works for other|some|one|others; heres what|one|a|something|two|some;
      ignore|skip|toss it|me|that; maybe one; how|does that would|sound|sit|fit|does|land|d|feel;
      would|does that fit|work|help|sound|be; or not; not for everyone
    `,
  },
  {
    name: 'small-talk',
    because: 'it is small talk',
    phrases: `
      weather|rain|raining|rainy|rained|snow|snowing|snowed|sunny|sunshine|humid|freezing|chilly|muggy|fog|foggy|windy|storm|heatwave|ice|icy;
      hot|cold|warm|nice|gorgeous|beautiful|lovely out|outside|today|day|one|in;
      dog|dogs|cat|cats|puppy|pup|kitten|kitty|goldfish|hamster|fish|parrot;
      traffic|parking|drive|roads|gps|roadworks|highway|detour;
      cookies|coffee|tea|cake|baking|soup|bread|smells|smell|pie|cooking|biscuits|tamales|samosas|delicious|recipe;
      garden|flowers|tomatoes|plants|tree|roses|porch|yard|decorations|curtains|lights|couch|sofa|rug|paint;
      game|football|soccer|team|match|season|playoffs|super|bowl|movie|show|series|song|music|band|tv|party|parade;
      weekend|holiday|holidays|vacation|christmas|thanksgiving|halloween|birthday|eid|ramadan|easter|new;
      love|like|loving your|that|the|his|her|those|this shirt|nails|hair|shoes|socks|earrings|jacket|mural|boots|hat|dress|sweater|mug|color;
      cute|adorable|pretty; nice|good|great|lovely to|place see|meet|be; nice to meet;
      happy birthday|holidays|new|friday|thanksgiving|halloween; merry; did you watch|see|catch;
      found|find the|it|your|you|parking place|ok|house|spot|alright; long drive|winter|day; haha|lol|hehe;
      how|hows was|is|were|the your|weather|weekend|traffic|holiday|thanksgiving; those shoes|boots|cookies;
      elevator|stairs|neighborhood; bless him|her; friday
    `,
  },
  {
    name: 'logistics',
    because: 'it only arranges things or greets',
    phrases: `
      ^ hi|hello|hey|hiya|morning|evening|afternoon|bye|goodbye|welcome; good morning|afternoon|evening|night;
      see you|ya|u|yall; running|be|few late|there|minutes; im outside|here|downstairs|parked|late|lost|around|on;
      on my way; be|ill there|right|back in|back|at|soon; right back; test|testing; can you hear; talk soon|later|to;
      take care; have a good|great|nice; wrong number|person; call you back|later|tomorrow; bye; is this|that a;
      knock; hold|hang on; one|just sec|second|moment|minute; sit|have down|seat; come|go|head in|on|ahead;
      does _ work for; next visit|time|week|appointment; reschedule|rescheduled|cancel|confirm|confirming; what time
    `,
  },
  {
    name: 'plans-together',
    because: 'it plans with them',
    phrases: `
      we can|could|will; well|lets figure|work|look|make|do|go|take|start|try|think|see|find; together;
      next time|visit|step|week;
      i can|could|ill|will help|bring|send|call|ask|find|come|drop|look|go|sit|get|give|check|text|share|show|make;
      would|do you|that|next like|work|want; goal|goals|plan|step|steps; between now and
    `,
  },
];
