// What tells that words of danger are not about a danger: a plain question, a “no”, what is long past, what is settled.

/** A "no" right before the sign. */
export const negators = `no not never without didnt doesnt dont isnt wasnt arent werent hasnt havent hadnt wont wouldnt nobody denies denied deny denying nor none neither
  zero false ruled`;

/** Words with a "no" in them that deny nothing. */
export const notDenials = `
  not|wasnt|isnt sure|certain|only|just|the|first|good|right|clear; dont|didnt|doesnt know|remember|realize|matter|get|understand|care|tell|say|mean;
  i|we|she|he|they|do dont know; cant|couldnt tell|believe|say|help|remember|prove|control; no idea|doubt|wonder|reason|matter|excuse|explanation;
  wont|didnt|doesnt|wouldnt|dont|never|not stop|quit|stops; nothing but; no longer|matter; not for the; never|hasnt|havent stopped|told|seen;
  cant keep; no one|body knows|believes; not ok; no good; not the first; never know|knows; dont trust; doesnt care; why not; if not; or not;
  whether or not; no but; no i; no he|she|they|mom|dad|its|the
`;

/** A question about a topic, or a wish to prepare for one; "when" or "if" with anybody. */
export const topics = `
  did|does|do|has|have|had|are|is|was|were|can|could|would|will|why|how|what|when|where|who|whos|whats|hows .. you|your|yourself|youre|youve;
  you @hit|@shove|leave|left|hurt|hurting|leaving; you ever|feel|thought|thinking;
  how|best|way|ways do|should|can|could|would|might|to|does|did|dyou|r i|you|we|one|u|a|someone|staff|workers|visitors? ask|talk|bring|raise|screen|respond|react|explain|say|word|phrase|discuss|broach|open|start|handle|deal|approach|document|support|help|know|tell|write|teach|find|begin|introduce|report|make|prepare|recognize|spot|listen|address|mention|check|assess|reword|engage|go|move|do|end|best|even|speak|keep|encourage|answer|gently|safely|get|plan|build|use|stay|set|create|i|you|we|use|share|record|describe|note|detect|notice|see|identify|refer|stop|prevent|manage|train;
  what do|should|would|can|could|does|is|are|if|about|kind|kinds|else|to|counts|happens|questions|words|makes i|you|we|one|the|a|u|of|guidance|policy|law|it|think|someone|to|as|research|sign|signs|your|our|book|manual|handbook? .. say|do|ask|guidance|sign|signs|think|about|tell|write|law|rules|policy|word|words|definition|guidance|mean|means|means|signs|difference|reportable|abuse|neglect|questions|happens|says|best|recommend;
  whats|what is|are|the|a|good|best|your|our? the|a|some|your|best|difference|sign|signs|number|policy|procedure|protocol|way|words|good|law|hotline|process|steps|right|considered|example|examples|risk|red|warning|definition;
  whats the best|difference|right|number|policy|law|way|process|rule|protocol|hotline|procedure|definition;
  what is a|the|considered|domestic|child|neglect|abuse|sexual|coercive; how old; what age|ages|time can|should|is|do|does|are;
  what are the|some|signs|good|your|our|red|warning|risk; what counts; what if a|someone|parents; what happens if|when|after;
  where do|can|should|is|are i|we|you|the|a|families; where can; who do|should|can i|we|you call|report|tell|contact if|when|a|about;
  who to call|tell;
  when|do|does|should|must|am|is|are|would|can|could|may|if i|it|we|you|u|they|do|should|someone ok|okay|legal|allowed|required|supposed|have|need|report|call|normal|appropriate|safe|ask|asking|reportable|must|obligated|illegal|abuse|neglect|against|mandated|common|considered|a|reporting;
  is it; is there a|any|guidance|something|anything|an; is spanking|leaving|that|this; are there any|guidelines|rules|signs|resources;
  do|does you|the|anyone|we have|know|guidance|cover;
  can|could|will|would you|we|i|u help|practice|practise|tell|show|find|explain|give|suggest|role|roleplay|talk|go|pull|send|look|share|list|point|teach|write|reword|define|ask|do|try|rehearse|see|get;
  i|we|id|want|wanna|need|like|have|would|trying|am|im|to|going want|wanna|need|would|like|to|going|trying|learning|hoping to? .. learn|know|practice|practise|understand|read|prepare|ask|talk|rehearse|role|find|screen|teach|training|review|resources|information|info|guidance|tips|get|brush how|about|more|a|for|on|with|asking|ready|better|families|what|mom|dad|her|him|when|up;
  tips|advice|guidance|info|information|resources|resource|ideas|help|article|handout|passage|passages|questions|question|script|scripts|wording|suggestions|examples|example|statistics|facts|material|materials|brochure|pamphlet|words|language|steps|checklist|anything|something|more|brief for|on|about|with|around|regarding|to|re;
  brief on|about|for|me; tell me about|how|what|more|the|when; teach me; show me how|the|what|guidance|passages; explain|define|describe|summarize;
  curious how|what|about|if; wondering how|what|about|when|whether|where; thoughts on;
  any advice|tips|thoughts|guidance|ideas|resources|good|words|suggestions; advice on|about|for;
  look|looking|searching up|for|into guidance|resources|info|information|tips|help|anything|something|on|about|a|the|training;
  ^ find|search|prepare|prep|practice|practise|rehearse|brief|reword|rephrase|role|roleplay|lookup|look|guidance|resources|info|definition|topic|help|signs|screening|safety|suicide|overdose|domestic|neglect|child|dv|ipv|violence|sexual|trauma|abuse|self|postpartum|harm|mandated|mandatory|substance|discipline|spanking|talking|asking|responding|supporting|reporting|understanding|explaining|documenting|discussing|learning|helping|working|engaging|preparing for|on|about|up|me|a|to|with|how|talk|talking|ask|asking|something|the|guidance|play|this|prevention|of|screening|plan|planning|awareness|and|vs|or|risk|questions|reporting|reporter|signs|abuse|neglect|response|training|violence|protocol|families|parents|hotline|harm|informed|rates|statistics|number|services|use|depression|research|policy|difference|warning|safety|it|topic|reduction|kits|kit|assessment|referral|resources|law|laws|assault;
  ^ help me ask|reword|rephrase|word|say|prepare|practice|find|understand|explain|talk|write|think|plan|with|prep|phrase;
  ^ prep|practice|topic|question|lookup; ^ warning|red signs|flags; ^ signs of;
  ask|asking|asks about|a|an|parents|families|moms|someone|people|whether|if; asking about;
  talk|talking|conversation|conversations|discussion|discussing|screen|screening|screener|training|trained|question|questions|lesson|chapter|section|handout|topic|class about|for|on|with|around|of a|an|someone|parents|families|suicide|abuse|violence|safety|dv|neglect|domestic|overdose|sexual|trauma|guns|harm|self|consent|body|safe|discipline|spanking|hitting|teens;
  talk|talking|talk to|with a|an|someone|parents|families|moms|dads|teens|kids
`;
/** Anybody, not somebody: quiets what is said about them. */
export const anybody = `
  if|when|whenever|where|who|that|suppose|case|because|say|once|until|unless|after|before|with|to|about|of|for a|an|any|some|someone|somebody|anyone|parents|families|kids|children|people|moms|dads|clients|teens|caregivers|one|other @child|parent|parents|mom|mother|dad|father|person|client|family|family*|caregiver|adult|woman|man|partner|someone|teen|victim|survivor|visitor|worker|colleague|co;
  if|when|whenever someone|somebody|anyone|parents|families|kids|children|people|moms|dads|clients|teens|caregivers|women|partners|adults;
  a|any|some parent|mom|mother|dad|father|client|caregiver|family|person|child|kid|teen|woman|man|someone|worker who|that|whose|is|says|tells|wants|may|might|has|discloses;
  parents|families|kids|children|people|moms|dads|clients|teens|caregivers|women|someone|survivors|victims|couples who|experiencing|whose|may|might|often;
  what if; someone who|whos|thats|says|might|may|tells; someone may|might|could; a possible|potential|suspected;
  if i suspect|think|see|hear|notice|find|ever; if we|you ever|suspect|see|had|were
`;
/** Told as a story, in a lesson, or thought up. */
export const unreal = `
  training|webinar|workshop|policy|policies|procedure|protocol|module|curriculum|presentation|slides|slide|conference|seminar|refresher|inservice|elearning|quiz;
  podcast; documentary; movie|movies|film; novel; tv|television; netflix; news story|article|report; in the news; on the news; video game|games;
  vignette; case study|example|studies; scenario|scenarios; role play|playing|plays; roleplay; hypothetical*; pretend|pretending; imagine|imaginary;
  suppose; lets say; for example; for instance; textbook; chapter; article|articles|study|studies|research|statistics|report says;
  game|games @be|called|about|on; screener|screening|screenings; survey; book|books about|on|says|called|club; law|laws|statute|legislation;
  brochure|pamphlet|poster|leaflet|handout|handouts; awareness month|week; prevention; lesson; definition;
  practice talk|session|scenario|conversation|talks; practicing|practising|rehearsing; dream|dreamed|dreamt; song|lyrics|rap;
  dinosaurs|superhero|superheroes|cartoon|cartoons|spiderman|ninja|fortnite|roblox; play|playing|pretend fight|fighting|dead|guns|doctor|cops;
  toy|toys|doll|dolls gun|guns|sword; halloween; costume; history class; drill
`;
/** Long past. */
export const past = `
  as a child|kid|teen|teenager|girl|boy|baby|youth|young|little|toddler; as children|kids|teens;
  when she|he|they|i|mom|dad|mum|grandma was|were little|young|small|a|younger|five|six|seven|eight|nine|ten|eleven|twelve|growing|kidaged|child|kids;
  raped|abused|assaulted|molested|pregnant|hit|beaten at kidaged; growing up; grew up; childhood; years|decades|year ago|back|before|earlier;
  year ago; ages|decades ago; long ago|time|past; long time ago; back in 19*|20*|college|school|the|those; in the past; in her|his|their|my past;
  history of|with;
  past|former|previous|old|prior abusive|relationship|partner|husband|boyfriend|trauma|abuse|violence|attempt|attempts|overdose|case|report|marriage|history|allegation*;
  ex @be gone|out|moved|in jail; used to; her|his|their own? father|mother|dad|mom|stepdad was|were; was|were in an|a abusive|violent|controlling|bad;
  relationship|partner|marriage|husband before; before $; previously; back when; survivor|survived; last year; in|since 19*|20*;
  generational|intergenerational|generations; own childhood|upbringing|parents|mother|father;
  her|his|their own mother|father|mom|dad|parents|stepdad|stepfather|childhood|brother; was|were raised;
  when he|she|they was|were alive|married|kids|in|living|still; before she|he|they moved|left|came|had|met|got|immigrated|fled; back home|then;
  in her|his|their last|first|previous|old|home marriage|relationship|country|job; left|escaped|divorced .. ago; years clean|sober|safe;
  year|years|months sober|clean; clean|sober for|since|now; since been|then|recovered|healed; teenage years; in foster care;
  lost|loses|losing her|his|their|a|my @child|brother|sister|mom|dad|mother|father|cousin|husband|friend|uncle|nephew|partner|aunt|baby|grandma .. to|in|last;
  died|dies|passed by|of|from|away|after|when; death by; killed himself|herself|themselves when|in|last|after|two|three|years|before;
  committed suicide; completed suicide; died; funeral; anniversary; memorial; in the war; bullied at; in vietnam|iraq|afghanistan;
  in high school|college|school days; years now safe; two|three|four|five|six|seven|eight|nine|ten|ten|twenty|thirty|couple years; safe now;
  are safe now; ended years|that
`;
/** Looked into and closed, or as it should be. */
export const settled = `
  doctor|dr|psychiatrist|midwife|pharmacist prescribed; prescribed; apologized; apologised; alone in .. crib|cot|bassinet|playpen;
  watching from|them|him|her; with mom|dad|grandma|me|her|his? watching|nearby|there|outside; supervised;
  @drug for a|her|his|the .. headache|fever|pain|cramps|teething|cold|back|migraine; case @be? closed;
  closed the|last|that|it|as|in|out|with case|report|year|month; closed; unfounded; unsubstantiated; ruled out; not substantiated; resolved;
  false alarm; turned out to be|fine|nothing|he|she
`;

/** An accident like any child's: quiets marks and hurts alone. */
export const accidents = `
  birthmark|birthmarks|birth mark; mongolian|slate spot|spots|gray;
  pediatrician|doctor|dr|er|nurse said|says|checked|cleared|confirmed .. fine|ok|normal|nothing|good|cleared; checked out fine|ok|and;
  from|in|on|off|at|after|while falling|learning|soccer|football|basketball|hockey|gymnastics|his|her|the|a|learning|playing|riding|skating|practice|car|fall|monkey|swing|tripping|recess|sports|wrestling bike|walk|soccer|scooter|skateboard|accident|playground|swing|slide|trampoline|bars|ball|tag|football|monkey|school|practice|park|crash|game|ice|stairs|work;
  learning to walk|crawl; soccer|football|basketball|hockey|gymnastics|karate practice|game|match|injury|class|bruise*;
  on the playground|ice|trampoline|slide|swings; at the|recess playground|park|gym|trampoline|skate; car accident|crash|wreck;
  slipped on the|ice|some;
  fell off|on|at|while his|her|the|a|playing|monkey|recess|ice|learning|swing|bike|trampoline|running bike|scooter|swing|slide|couch|trampoline|bars|playground|ice|tricycle|horse|skateboard|recess|school;
  bruised|bruises|bruise .. shin|shins|knee|knees|elbow|ego|rib|peach|banana|apple|fruit|heel|hip|tailbone|toe;
  knee|knees|shin|shins .. bruise*|scrape*; bumps and bruises; blood pressure|draw|test|work|sugar|drive;
  after surgery|the surgery|birth|labor|delivery|iv|vaccines|shots; c section; tattoo*; bruised ego; cut her|his finger|hair;
  flu|covid|vaccine|booster|allergy shot|shots
`;
/** Somebody told or saw it: outweighs a plain question. */
export const told = `
  told me|us; said; disclosed; texted|called|messaged|rang|phoned|emailed|writes|wrote me|us|saying|just|and; showed me|us;
  i|we|ive|weve saw|seen|noticed|found|heard|witnessed|suspect|think|just|walked;
  i think|believe he|she|hes|shes|they|theyre|mom|dad|the|her|his|my|this|someone;
  when i got|was|visited|arrived|knocked|came|left|went|walked|picked|pulled;
  this mom|dad|mother|father|family|kid|boy|girl|child|client|one|baby|teen|little|woman|man; my client|clients|mom|family|teen|dad|case;
  on my caseload; is @hit|happening; hes|shes|theyre @hit|bleeding|hurt|alone|scared
`;
/** It goes on: outweighs a plain question, and what is long past. */
export const now = `
  today|tonight|yesterday; last night|nite|week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|visit;
  this morning|afternoon|evening|week|weekend|visit|month; just now|told|called|found|saw|happened|texted|left|took|heard|came|got|went; right now;
  again; the other day|night; still; currently; happening now|right; new|fresh bruise*|marks|mark|cuts|burns; ago minutes; an hour ago;
  days|hours|minutes ago; a few|couple days|hours|weeks ago; now; asap; emergency; on monday|tuesday|wednesday|thursday|friday|saturday|sunday;
  since yesterday|last|monday|friday|then|he; nobody knows
`;
