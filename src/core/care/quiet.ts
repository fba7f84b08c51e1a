// What tells that words of danger are not about a danger: a manner of speaking, a plain question, a "no", what is long past.

/** Manners of speaking: their words are not looked at any further. */
export const idioms = `
  @be|been|just|literally|still|really|absolutely killing me|us|my|it|em; kills me to|when|that|how; killing time|two;
  kill|kills|killed time|two|some|the|for|off|an|my|it vibe|birds|mood|for|hour|a|momentum|motivation; id kill for; could kill|murder for|a;
  to kill for; killer; killing it; feet|back|knees|head|heels|shoes @be? killing me|us;
  supervisor|boss|manager|director|coworker|landlord|program|accountant|hr|admin|hubby|interpreter|scheduler|receptionist|roommate|coordinator .. kill|murder|strangle|shoot me|us;
  kill|murder|strangle|shoot me|us for|when|because|but being|forgetting|missing|not|this|losing|running|that|she|asking|it|i|saying|the|eating|sending;
  kill|murder me if im|i|these|my|this|the am? late|forget|miss|dont|lose|cancel|notes|report|reports|paperwork|case|numbers;
  shes|hes going to kill me;
  could|want|wanted|going|gonna|might|will|would|about to|just|almost? strangle|murder|kill|throttle|throw|hit|punch|smash|shoot|stab|kick the|my|this|that|whoever|our|these printer|computer|laptop|copier|phone|system|database|wifi|car|tablet|scheduler|software|scanner|app|internet|zoom|program|form|forms|portal|alarm|fax|invented|whoever|designed|guy;
  dying|die|dead to see|know|meet|hear|try|find|get|ask|tell|go|eat|start; to die for;
  dying of|from laughter|laughing|boredom|thirst|curiosity|embarrassment|hunger|heat|cold|heatstroke;
  die|died|dies of|from|laughing embarrassment|laughter|boredom|shame|laughing|when|over; died|die laughing; dying to show|see|get|meet|know;
  dead against; scream into;
  nearly|almost|practically|literally|want|wanted|could to|just|have? died|die|dead of? laughing|embarrassment|laughter|inside|when|boredom|shame;
  so|almost embarrassed .. disappear|die; car|truck|van @be? hit|hit; bruise cream|fruit; im dead lol|haha;
  dead tired|serious|line|end|ends|funny|set|wrong|last|weight|time|silent|battery; drop dead gorgeous|funny; over my dead body; old habits die;
  die hard; do or die;
  phone|car|battery|laptop|wifi|computer|internet|tablet|zoom|engine|signal|connection|power|app|printer|conversation|engine|plant|hamster|goldfish died|dead|dies|dying|die;
  died|dead|dying on me|battery|phone|car|laptop;
  shoot|shot|shooting me|him|her|us|them|over|off? a|an|the text|email|message|note|line|over|quick|call; shoot me text|email|message|an|a;
  shoot|shooting for|the|hoops|some breeze|hoops|friday|monday|next|thursday|tuesday|wednesday; shot in the arm|dark|foot;
  big|long|best|give|gave|worth|take a? shot at|of; flu|booster|allergy|covid|vaccine shot|shots; his|her|the|monthly|booster shots;
  shot down|through; shots at|for|are|were; troubleshoot*; photo shoot; screen shot|shots;
  blow|blows|blew|blowing up? my|our|the phone|inbox|group|budget|up|chat; blow|blowing|blew .. out of proportion|me away|off steam; blown away;
  blew it|off|me; bombed|bomb the|my|that|it|test|interview|quiz|meeting|exam|presentation; the bomb; photo bomb; bath bomb|bombs; bombarded;
  exploding|exploded|explode .. inbox|phone|email; diaper blowout;
  overdose|overdosed|overdosing|ods|od|oding on|of coffee|caffeine|sugar|chocolate|candy|paperwork|trainings|training|zoom|meetings|information|cake|cookies|netflix|paw|bluey|cocomelon|halloween|christmas|tv|carbs|pizza|acronyms|snacks;
  hit|hits|hitting|hit it|the|a|an|my|our|her|his|their|some|every|all? off|ground|road|wall|spot|jackpot|milestone|milestones|target|targets|goal|goals|nail|hay|sack|books|snag|bump|snooze|brakes|gym|pause|send|reply|mark|growth|limit|traffic|deadline|deadlines|numbers|stride|roadblock|month|home|ceiling|nerve|rough|jack|big|button|record|puberty|bottom|walls|quota|stage;
  hit|hits|hitting me|him|her|us|them|you up|hard|like|later|how|that; smell|news|grief|it|heat hit|hits me|him|her|us;
  hit|hits|hitting by|the by? the|a|bottle|bottles; hit hard; hitting hard;
  hit him|her|me with a|the|some? question|questions|news|bill|fee|form|forms;
  it|that|this|reality|grief|really|just|finally|then hit|hits me|her|him|home|us|hard; hit|hits close|home;
  hit|hits|bumped|banged|bumps|bonked his|her|their|my head on|at|in; bang|bangs|banging|hit|hits|hitting his|her|their head when|if|during|for;
  @child|he|she bang|bangs|hits|hit|bites his|her|their head when|if|during; hit|hits|hitting himself|herself;
  hit|hits|hitting|kick|kicks|throws|caught the ball|balls|drum|drums|piano|pinata; car|truck|van|suv .. hit|crash*|rear*;
  die|dye|dying her|his|my|their hair; hit or miss; hit it off; big hit; hit with a|the|another bill|fee|fine|eviction|flu|cold;
  flu|cold|storm|covid|hurricane|tornado|rent|inflation|recession|winter .. hit|hits; hits different; hit list; hit on .. idea;
  beat|beats|beating|beaten her|his|my|their|the|that|this|our|all? own|around|odds|traffic|record|heat|rush|clock|cancer|addiction|addictions|deadline|level|score|time|drum|best|personal|game|crowd|eggs;
  beat|beats|beating him|her|me|them|us at|in|to|it; cant beat that|it|the; beat it; beats me;
  im|i|so|feel|really|was|pretty beat long|today|from|after; im|i|so|feel|really|was|pretty beat $; dead beat; deadbeat; heart beat|beats|beating;
  off beat; beat|beating herself|himself|myself|yourself|themselves|ourselves|themself up; beating myself|herself up;
  beat up old|car|couch|truck|about|over;
  kick|kicks|kicked|kicking|kick off|back|ass|butt|in|the|out|habit|it|ball|a|can|around|up|started|start|into|himself|herself|myself|field|goal|soccer|bucket habit|ball|can|ideas|idea|fuss|goal|gear|of|high|and|for|with|about|at;
  kick|kicks|kicked|kicking|kick off|back|ass|butt|in|the|out|habit|it|ball|a|can|around|up|started|start|into|himself|herself|myself|field|goal|soccer|bucket $;
  kick|kicks|kicked|kicking off; kicked out; kick it; kick out of; kicking myself|herself; baby kicks|kicked|kicking|kick;
  kicks|kicked|kicking in|ball|his|her feet|legs; kicked the ball|habit; alive and kicking; side kick; kicking .. belly|feet;
  pushed|pushes|pushing|push back|for|through|the|her|his|off|out|up|past|myself|on|me to|himself|herself|toward visit|appointment|meeting|appt|date|due|deadline|to|it|buttons|stroller|limits|himself|more|towards|back|plan|out|hours|harder|through|services|for|a|that;
  pushed|pushes|pushing|push back|for|through|past|forward|on; pushed|pushes|pushing|push me|her|him|us|them to;
  pushing|pushed my|her|his buttons|limits|luck; push|pushes|pushed my|his|her buttons; pushing the|her|his stroller|cart|limits; push ups;
  throw|throws|threw|throwing|thrown a|the|her|his|another? party|fit|fits|tantrum|tantrums|shower|birthday|towel|ball|balls;
  throw|throws|threw|throwing|thrown up|off|away|together|in; throw|throws|threw|throwing his|her|the|some? food|toys|toy|cup|blocks|bottle;
  throw|throws|threw things away|off|together|out; throw|throws|threw|throwing tantrum*|fit|fits|food|toys; threw|throws|throwing|throw up;
  threw|throw|throws me|him|her|us off|for|a|when; throwing tantrums|fits|toys|food;
  shake|shook|shaking|shakes my|her|his|our|hands|hand|things|it|off|head|up|the|on|a hand|hands|head|up|off|feeling|on|it;
  shake|shook|shaking|shakes hands|on; shake it off; shook her|his|my hand|head; milk|protein shake; shaken up|by|confidence;
  choked|choking|choke up|on her|his|a|words|tears|food|grape|laugh*|piece; choked|choke up; chokes up; choked back;
  hurt|hurts|hurting|harm|hurt his|her|their|my|the|your|our|someones|mom*|dads feelings|feeling|pride|chances|back|knee|ankle|foot|shoulder|case|credit|relationship|trust;
  it|that|this|wouldnt|doesnt|cant|couldnt|wont|didnt|never hurt|hurts to|that|when|me|a|if|us|so; hurt feelings;
  hurt myself|himself|herself at|lifting|running|falling|playing|moving|exercising; hurt when|that|by|about;
  back|knee|tooth|head|stomach|feet|foot|ankle hurts|hurt|hurting; hurts from; teeth hurt; heart hurts|hurt; not here to hurt;
  hurt him|her|them|me to hear|see|when|that|more;
  burned|burnt|burns|burn|burning the|his|her|a|dinner|out|some|through|bridges|up|cd|calories|toast|lunch|my|incense|down|sage dinner|toast|rice|food|candle|candles|bridge|bridges|midnight|popcorn|cookies|lunch|tongue|calories|money|cake|energy|eggs|all|that|breakfast|off;
  burned|burnt|burn dinner|toast|bridges; sun burn; sunburn*; heart burn; heartburn; slow burn; burning question|questions|up|rubber|desire;
  crash and burn; feel the burn; fire drill; stab|take a? at; take|took|have a stab; stab at;
  overwhelmed by|with|about the|my|all|paperwork|forms|emails|notes|training; locked herself|himself in; back stab*; backstab*; stabbing pain|in the;
  attack|attacked|attacks|attacking the|that|a|it|problem|to|paperwork|my|this|laundry|list|pile|to problem|pile|laundry|list|paperwork|inbox|mess|project|task|asthma|heart|first;
  heart|asthma|allergy|ticks|gallbladder attack|attacks; attacked the|that|my|this laundry|to|inbox|pile|paperwork|list;
  panic attack over the printer; abuse|abused|abusing of|the|drugs|alcohol|substances|his|her trust|system|power|privilege|kindness|time|coffee;
  substance|drug|alcohol abuse;
  drowning|drown|drowned|drowns in|under paperwork|case|work|notes|emails|email|laundry|reports|debt|documentation|meetings|tasks|bills|data|forms|admin|referrals|files|assessments|visits|it|cases|papers|deadlines|data|calls|diapers|toys|clutter;
  buried in|under; smother|smothered|smothers with|in kisses|love|hugs|gravy|butter|affection; smothering|smothered .. love|attention;
  feels smothered|suffocated; torture; is|was|be torture; murder $; traffic @be? murder; was|is|bloody murder; scream|screaming blue|bloody murder;
  murder on my|the; gets away with murder; murder mystery|show|podcast|documentary|series; true crime; killed it|that|the|my|me|at;
  killed time|vibe|mood; nailed it; slay|slayed|slaying; crushed|crushing|crush it; crush on; knocked it out|on of|the;
  knocked|knocks|knocking on|at|again|twice|three; pulled|pull the trigger on; jump|jumped|jumps the|off gun|topic|page|call|script; under the gun;
  gun shy|safety|lock|locks|storage|nerf|water|toy|glue|nail; nerf|water|glue|toy|squirt|play|staple|heat|bubble|nail gun|guns|sword|knife;
  smoking gun; top gun; sticking to; stick to my guns; bite|bit|biting the|my|off|me|his bullet|tongue|nails|more|lip|in; silver|magic bullet;
  bullet point|points|journal; little|holy|mini monster|terror|devil|hellion|tornado|savage|beast|gremlin; terror; a handful; night|day terrors;
  horror|scary story|movie; shut up; punch|punched|punches in|out|clock|card|bowl|numbers|list|line|above; punch|punching bag|bags;
  fruit|hawaiian punch; pack|packs|packed a punch; beat|roll with the punches;
  slap|slapped on|together|bass|the|a|some wrist|label|sticker|together|band|paint|bandaid; slap bracelet;
  whip|whipped|whips|whipping up|cream|out|it|together|topping|into; whip smart; whiplash; smack dab|talk|in; spank* machine;
  shoved|shove off|into|it|in schedule; belt loop|out; seat|seatbelt|tool|garter|green|yellow|black|orange|white|conveyor|bible|rust belt;
  under my|our|her|his belt; tighten|tightening .. belt|belts;
  strike|struck|strikes|striking me|up|a|the|out|gold|balance|chord|conversation|by|teachers|deal|again balance|chord|as|conversation|deal|nerve|by|out|three|how|us;
  on strike; struck by|me; bust|busting my|a|moves butt|move; knock on wood; knock it|yourself|themselves off|out;
  drag|dragged|dragging|drags on|my|his|her|their|out|into feet|on|myself|himself|herself|it|meeting; drag me|myself|her|himself to|out; battery;
  pinch|pinches|pinched pennies|of|me|nerve; in a pinch;
  drives|drive|driving|drove|going|go|goes|make|makes|drove me|her|him|us|them|my|everyone crazy|nuts|insane|bananas|mad|wall|bonkers|batty;
  frightened|scared the; knocked me|her|him|us sideways|back|flat|off|over; cut|cuts .. air|tension .. knife; throws|threw|throw me little|off;
  scare|scared|scares me|him|her the|to? half|death|bejesus|straight;
  bored|worried|freezing|tickled|love|loves|loved|starved|work|sick|worked|tired .. to death;
  scared of the|her|his|losing|dogs|dog|thunder|needles|needle|dentist|bath|dark|water|loud|balloons|vacuum|heights|clowns|spiders|shots|doctor|doctors|monsters|flying|driving|failing|judgement|judgment|being|the dark|needles|losing|judged|evicted|court|strangers|immigration|deport*;
  afraid|scared of|to losing|the|needles|dogs|dog|court|fail*|ask|change|failing|driving|admit|hope|try|speak|apply|dark;
  afraid so|not|that the|i|well|we; im afraid|scared we|the|that|its|theres|not; starving|starved|im|we|hes|shes for|lol|affection|attention|after;
  im|i|we|was|were|so|always|hes|shes starving; starving after|before|for; starved for; skin and bones soup; go hungry for; hungry caterpillar;
  picky eater|eaters; wont|doesnt|not|isnt|hasnt eat|eating|eaten vegetables|veggies|solids|greens|breakfast|peas|meat|anything green;
  eating enough solids; alone time; leave|leaves|left|leaving|let it|that|me|well|enough alone; well enough alone;
  wants|want|wanted|asked|needs|prefers|likes|just to be left|alone|be? alone|time|to; feels|felt so|really|very|less|more|pretty|all? alone;
  less|more|mom|shes|hes alone; let alone; not alone; youre|shes|hes|theyre|we're not alone; stand|stands|standing alone; leave|let|left me|it alone;
  sleeps|sleep|sleeping|slept|naps|nap alone in|on .. crib|own|back|room|bassinet|cot|bed|now; sleeps|sleep alone now; sleeps|sleep alone $;
  plays|play|playing|played alone|by|on himself|herself|themselves|nicely|well|quietly|his|her|their|with|in|for;
  plays|play|playing|played alone|by|on $; lives|live|living|lived alone; lives by himself|herself;
  eats|eat|feeds|feeding|feed|dress|dresses|dressing|dressed|walk|walks|walking|walked|sit|sits|sitting|sat|stand|stands|standing|stood|potty|read|reads|reading|drink|drinks|bathe|toilet|climb|climbs|brush|brushes|count|counts|play|plays|learning|learned|write|writes|settle|settles|soothe|fall|falls|falling|fell|sleeping|roll|tie|zip|asleep|calm by|all|his|on|her|up|to|on|asleep|alone|teeth|shoes|name himself|herself|themselves|alone|own|by|her|on|his|himself|with|down;
  raising|parenting|raised|raises|doing|does|did it|this|kids|everything|the|twins .. alone|own|herself|himself|by;
  single|on her own with|two|three|a|the|and|now|she|as|feet|apartment|place|terms|pace|way;
  on her|his|their own terms|place|pace|now|feet|two|way|apartment|business;
  alone with|meet|meets|talk|speak|spoke|talked|time mom|him|her|the|dad|mother|family|parent;
  left|leave|leaves|leaving|went|goes|off for|the|to|on|a|work|school|early|his|her|message|voicemail|note|voice job|work|daycare|school|visit|voicemail|message|church|town|meeting|program|door|coat|jacket|bag|backpack|phone|keys|appointment;
  left|leaving|leave a|me|her|him|us voicemail|message|note|card|flyer|packet|form; out of town; touch base;
  touch|touched|touching|touches base|on|up|wood|by|my|screen|down|me|her|points|point|moment|basis|upon|story heart|base|that|deeply|topic|how|kindness|soul|life|when|to|so;
  touch|touched|touching base|on|story|moment; in|out|keep|keeps|lost|stay|lose|get of? touch; was|so|really|very|felt|be|feel|im|is|deeply touched;
  touched|touches me|my heart|soul|deeply|life|so|when; soft touch; finishing touch*; touch and go; touch screen; touched by; touch up;
  grabbed|grab|grabs|grabbing|grab a|some|me|her|lunch|coffee|my|the|his|dinner|breakfast|toys|toy lunch|coffee|bite|attention|seat|water|snack|toy|pen|keys|form|bag|coat|hand|toys|hair|glasses|my;
  grab|grabbed|grabs my|her|his attention|hair; pulled|pulls|pull my|her|his hair|leg|out|off; hold|held|holding down a|the job|fort;
  jump|jumped|jumping for|in|up|on|through|rope|into joy|hoops|at|bed|trampoline|puddles; jump rope;
  hang|hangs|hanging|hung out|on|up|in|with|around|onto|art|pictures|back; hanging by a thread; hang in there;
  cut|cuts|cutting off|out|the|back|it|down|corners|back|his|her|my|across|to|hours|up|teeth|funding|short|from hours|hair|tooth|teeth|off|sugar|chase|nails|cord|food|grapes|funding|budget|benefits|stamps|on|out|class|losses|grass|ties|cake|sandwich|visit;
  cut|cuts|cutting|got|getting off|back|down|out|corners|class|teeth|short|hours|grass|cut;
  cutting edge|teeth|board|it|paper|class|back|hours|with|shapes|down|out|grapes|carbs|corners;
  paper|hair|budget|funding|pay|tax|benefit|crew|job cut|cuts; cut to the|short; clear cut; short cut;
  end|ends|ended|ending it|the|on|up|of|in|well|a visit|call|note|session|program|lease|there|here|well|positive|up|with|meeting|talk|month|conversation|pregnancy;
  ending|end|ended|end it with|on|well|nicely|there|early; ended up; end up; end the visit|session|call|meeting; dead end; at the end of the day;
  weekend; need|needs|wanted|want|going|have|could|just|so i|can to? vent; vent about; scream|screaming|screams into|if|a pillow|one|little;
  ill|could|want|gonna scream; going|go|went postal|ballistic|nuclear|bananas|ape;
  lost my|her|his|the keys|job|voice|phone|wallet|train|mind lol|lost|notes; losing my|her|his voice|hair|job|phone|keys|housing|benefits;
  lost it laughing|when|the|at|on laughing|giggles|keys|bus; ripped|rip|rips me|off|the|into; train|car|ship wreck; hot mess; dumpster fire;
  last straw lol; fatal|epic error|fail|flaw; suicide squad|drink|squeeze|sprint|sprints; going|gone|went to kill it;
  @child hits|hit|hitting|bites|bit|biting|pushes|pushed|pushing|kicks|kicked|kicking|slaps|smacks|throws|shoves|shoved|grabs|scratches|pinches|pinched|attacks his|her|their|the|another|other|little|big|baby? sister|brother|siblings|friend|friends|kids|kid|child|children|cousin|classmate|classmates|peers|teacher|each|toys|dog|cat|baby|me|him|her|mom;
  he|she bit|bites|scratches|scratched his|her|another|the|me brother|sister|child|kid|friend|teacher|classmate|cousin|at|when;
  baby blues|shower|fever|brother|sister|gate|monitor|sitter|step|steps; shaking her|his head;
  hands on learning|activities|play|activity|approach|experience|training|parent|deck|dad|mom;
  put|puts|putting her|his|their|my|a hand|hands on her|his|my|their shoulder|hip|hips|heart|back|belly|head|knee;
  put|puts|putting|get|got|gets|getting|lay|laid|laying|have his|her|their|my|our hands|hand on a|some|the|new|it|that|an|one|your|food|wheel|computer|copy|book;
  in his|her hands; wash* hands; hold|holds|holding|held hands|her|his hand|hands;
  fighting|fights|fight|fought over|about|for|the|against|it|cancer|with|off toys|toy|custody|who|turn|turns|ipad|tablet|remote|food|benefits|eviction|sleep|nap|system|bedtime|naps|snacks|housing|services|cold|flu|infection|bugs|insurance|landlord|school|cancer|homework|tv|her|deportation|iep|tooth;
  fight|fighting|fights|fought for|the|his|her|off custody|benefits|housing|services|case|eviction|system|right|rights|nap|sleep|cold;
  pillow|snowball|food|water|uphill|play fight|fights|fighting|battle;
  breaks|break|broke|breaking my|her|his|your|the|down|even|up|with|a|it|ground|through|ice heart|ice|news|lease|leg|down|rules|cycle|habit|goal|steps|step|into|tasks|task|car|barriers|bread|goals|even|contract;
  breaks|break|broke|broken up; heart|car|washer|fridge|washing|stove|bus|truck|van|heater|furnace .. broke|broken|breaks down?; break a leg;
  car|washer|fridge|van|bus|truck|heater .. breaking|broke|broken down; broken down car|bus|truck|van|into;
  broke down the|into|on|goal steps|small|smaller|highway|goal|goals|way; breaking it|goal|goals|things down; breaking down the|goals|barriers;
  shut|shuts|slam|slams|slammed|slamming the|her|his|my door|doors|on|in|down; door in my face; slammed with|at|this|today|all|right; im slammed;
  pinned|pin the|it|to|a|up|down|that;
  tied|tie|ties|tying up|his|her|the|to|in|with shoes|shoe|at|on|knots|knot|loose|all|hair|score|results|this|work|for|meeting|phone;
  tied up at|in|with|on|this|today|right|all; hands are tied; tie|tied|tying his|her|their shoes;
  locked|lock|locks down|in|out|up|the|my|his|keys of|a|my|appointment|account|cabinet|guns|medicine|gun|portal|system|knife|computer|phone|keys|car|pills|email;
  locked out of my|the|her|his account|car|email|system|phone|portal|computer|house; locked my keys;
  lock|locks|locked up? .. guns|gun|medicine|cabinet|cleaning|pills; lockdown; goose chase;
  raises|raised|raise her|his|their|my hand|hands to|in|when|at|and speak|class|circle|ask|question; raises his|her voice;
  yells|yelling|yelled at the|my tv|school|wic|office|game|ref|phone|landlord;
  passed|pass|passing out|by|the|on|a flyers|handouts|forms|candy|cards|papers|snacks|fliers|surveys|books|diapers|test|exam;
  passed|pass|passing the|her|his|on|test|class|with|away|down|up;
  nodding|nodded|nods off|along|his|her|head|and in|during|at|head|meeting|bus|smil*|feeding; nodded|nods|nodding along|head|and|yes|when;
  falling asleep in|during|at class|meeting|training|school; knocked out|up; baby @be? passed|knocked out; out cold|like;
  falling|fall|falls|fell|fallen|coming apart|to pieces|through|off|down|into|asleep|behind|from|in|out at|when|love|place|wagon|cracks|schedule|sleep|line|seams|lol|on|bike|plan|leaves;
  shoes|car|couch|house|plan|building|apartment|roof|trailer|stroller|schedule|system|backpack|plans|plan @be|are|is falling|fell|falls|coming apart|through|to;
  falling asleep|behind|through; fall apart plan;
  follow|followed|following|follows|follow up|with|the|through|along|my|me|directions|rules|around|plan|her|his on|up|lead|advice|directions|rules|instructions|plan|routine|example|back|facebook|instagram|tiktok|schedule|around|child|cues|from|through|with;
  following|followed|follows|follow me around|on|everywhere|like|all; followed|follow|following up;
  toddler|baby|kid|kids|dog|cat|puppy|boy|girl|child|he|she follows|followed|following|chased|chasing me|us around|everywhere|to wave|say|with;
  watch|watching my|your|her|his mouth|language|weight|step|show|steps|tone|shows;
  waiting|waited|wait|waits by|for|on|at|in|outside the|me|us|list|her|his|a phone|bus|to|list|with|and|room|results|interpreter|lobby|call|door|smil*|excited|window|snack|paper|approval|decision|wic;
  waiting for|on me|us|my to|at|with|when .. window|door|hug|smile|smiling|coffee|books|tea|toys|excited*|food|ready; waiting list; wait list;
  knows|know where i work|park|got|put|keep|stand; comes after school|work|lunch|the|nap; get me to|a|the|in|through|wrong|thinking|started;
  get my|our notes|work|car|hours; find me a|the|in|another|resources|something|on; regret not|buying|missing|saying|waiting|that;
  make me|us|them cry|smile|laugh|happy|tea|feel|coffee|lunch|nervous|food|wait|eat|want|think; let me|us know|sleep|see|tell|ask|try|think|explain;
  wouldnt|wont|doesnt|didnt let me|us|her hold|have|finish|talk|see|help|leave without a|hug|toy|my|eating|the|word;
  wouldnt let me leave without|until|hungry|empty; not let me down
`;

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

/** A question about a topic, or a wish to prepare for one; `when` or `if` with anybody. */
export const topics = `
  how|best|way|ways do|should|can|could|would|might|to|does|did|dyou|r i|you|we|one|u|a|someone|staff|workers|visitors? ask|talk|bring|raise|screen|respond|react|explain|say|word|phrase|discuss|broach|open|start|handle|deal|approach|document|support|help|know|tell|write|teach|find|begin|introduce|report|make|prepare|recognize|spot|listen|address|mention|check|assess|reword|engage|go|move|do|end|best|even|speak|keep|encourage|answer|gently|safely|get|plan|build|use|stay|set|create|i|you|we|use|share|record|describe|note|detect|notice|see|identify|refer|stop|prevent|manage|train;
  what do|should|would|can|could|does|is|are|if|about|kind|kinds|else|to|counts|happens|questions|words|makes i|you|we|one|the|a|u|of|guidance|policy|law|it|think|someone|to|as|research|sign|signs|your|our|book|manual|handbook? .. say|do|ask|guidance|sign|signs|think|about|tell|write|law|rules|policy|word|words|definition|guidance|mean|means|means|signs|difference|reportable|abuse|neglect|questions|happens|says|best|recommend;
  whats|what is|are|the|a|good|best|your|our? the|a|some|your|best|difference|sign|signs|number|policy|procedure|protocol|way|words|good|law|hotline|process|steps|right|considered|example|examples|risk|red|warning|definition; whats the best|difference|right|number|policy|law|way|process|rule|protocol|hotline|procedure|definition; what is a|the|considered|domestic|child|neglect|abuse|sexual|coercive; how old; what age|ages|time can|should|is|do|does|are; what are the|some|signs|good|your|our|red|warning|risk; what counts; what if a|someone|parents; what happens if|when|after; where do|can|should|is|are i|we|you|the|a|families; where can; who do|should|can i|we|you call|report|tell|contact if|when|a|about; who to call|tell; 
  when|do|does|should|must|am|is|are|would|can|could|may|if i|it|we|you|u|they|do|should|someone ok|okay|legal|allowed|required|supposed|have|need|report|call|normal|appropriate|safe|ask|asking|reportable|must|obligated|illegal|abuse|neglect|against|mandated|common|considered|a|reporting; is it; is there a|any|guidance|something|anything|an; is spanking|leaving|that|this; are there any|guidelines|rules|signs|resources; do|does you|the|anyone|we have|know|guidance|cover; can|could|will|would you|we|i|u help|practice|practise|tell|show|find|explain|give|suggest|role|roleplay|talk|go|pull|send|look|share|list|point|teach|write|reword|define|ask|do|try|rehearse|see|get; i|we|id|want|wanna|need|like|have|would|trying|am|im|to|going want|wanna|need|would|like|to|going|trying|learning|hoping to? .. learn|know|practice|practise|understand|read|prepare|ask|talk|rehearse|role|find|screen|teach|training|review|resources|information|info|guidance|tips|get|brush how|about|more|a|for|on|with|asking|ready|better|families|what|mom|dad|her|him|when|up;
  tips|advice|guidance|info|information|resources|resource|ideas|help|article|handout|passage|passages|questions|question|script|scripts|wording|suggestions|examples|example|statistics|facts|material|materials|brochure|pamphlet|words|language|steps|checklist|anything|something|more|brief for|on|about|with|around|regarding|to|re; brief on|about|for|me; tell me about|how|what|more|the|when; teach me; show me how|the|what|guidance|passages; explain|define|describe|summarize; curious how|what|about|if; wondering how|what|about|when|whether|where; thoughts on; any advice|tips|thoughts|guidance|ideas|resources|good|words|suggestions; advice on|about|for; look|looking|searching up|for|into guidance|resources|info|information|tips|help|anything|something|on|about|a|the|training; ^ find|search|prepare|prep|practice|practise|rehearse|brief|reword|rephrase|role|roleplay|lookup|look|guidance|resources|info|definition|topic|help|signs|screening|safety|suicide|overdose|domestic|neglect|child|dv|ipv|violence|sexual|trauma|abuse|self|postpartum|harm|mandated|mandatory|substance|discipline|spanking|talking|asking|responding|supporting|reporting|understanding|explaining|documenting|discussing|learning|helping|working|engaging|preparing for|on|about|up|me|a|to|with|how|talk|talking|ask|asking|something|the|guidance|play|this|prevention|of|screening|plan|planning|awareness|and|vs|or|risk|questions|reporting|reporter|signs|abuse|neglect|response|training|violence|protocol|families|parents|hotline|harm|informed|rates|statistics|number|services|use|depression|research|policy|difference|warning|safety|it|topic|reduction|kits|kit|assessment|referral|resources|law|laws|assault; ^ help me ask|reword|rephrase|word|say|prepare|practice|find|understand|explain|talk|write|think|plan|with|prep|phrase; ^ prep|practice|topic|question|lookup; ^ warning|red signs|flags; ^ signs of; 
  ask|asking|asks about|a|an|parents|families|moms|someone|people|whether|if; asking about; talk|talking|conversation|conversations|discussion|discussing|screen|screening|screener|training|trained|question|questions|lesson|chapter|section|handout|topic|class about|for|on|with|around|of a|an|someone|parents|families|suicide|abuse|violence|safety|dv|neglect|domestic|overdose|sexual|trauma|guns|harm|self|consent|body|safe|discipline|spanking|hitting|teens; talk|talking|talk to|with a|an|someone|parents|families|moms|dads|teens|kids
`;
/** Anybody, not somebody: quiets what is said about them. */ export const anybody = `
  if|when|whenever|where|who|that|suppose|case|because|say|once|until|unless|after|before|with|to|about|of|for a|an|any|some|someone|somebody|anyone|parents|families|kids|children|people|moms|dads|clients|teens|caregivers|one|other @child|parent|parents|mom|mother|dad|father|person|client|family|family*|caregiver|adult|woman|man|partner|someone|teen|victim|survivor|visitor|worker|colleague|co; if|when|whenever someone|somebody|anyone|parents|families|kids|children|people|moms|dads|clients|teens|caregivers|women|partners|adults; a|any|some parent|mom|mother|dad|father|client|caregiver|family|person|child|kid|teen|woman|man|someone|worker who|that|whose|is|says|tells|wants|may|might|has|discloses; parents|families|kids|children|people|moms|dads|clients|teens|caregivers|women|someone|survivors|victims|couples who|experiencing|whose|may|might|often; what if; someone who|whos|thats|says|might|may|tells; someone may|might|could|is; a possible|potential|suspected; if i suspect|think|see|hear|notice|find|ever; if we|you ever|suspect|see|had|were
`;
/** Told as a story, in a lesson, or thought up. */ export const unreal = `
  training|webinar|workshop|policy|policies|procedure|protocol|module|curriculum|presentation|slides|slide|conference|seminar|refresher|inservice|elearning|quiz; podcast; documentary; movie|movies|film; novel; tv|television; netflix; news story|article|report; in the news; on the news; video game|games; vignette; case study|example|studies; scenario|scenarios; role play|playing|plays; roleplay; hypothetical*; pretend|pretending; imagine|imaginary; suppose; lets say; for example; for instance; textbook; chapter; article|articles|study|studies|research|statistics|report says; game|games @be|called|about|on; screener|screening|screenings; survey; book|books about|on|says|called|club; law|laws|statute|legislation; brochure|pamphlet|poster|leaflet|handout|handouts; awareness month|week; prevention; lesson; definition; practice talk|session|scenario|conversation|talks; practicing|practising|rehearsing; dream|dreamed|dreamt; song|lyrics|rap; dinosaurs|superhero|superheroes|cartoon|cartoons|spiderman|ninja|fortnite|roblox; play|playing|pretend fight|fighting|dead|guns|doctor|cops; toy|toys|doll|dolls gun|guns|sword; halloween; costume; history class; drill
`;
/** Long past. */ export const past = `
  as a child|kid|teen|teenager|girl|boy|baby|youth|young|little|toddler; as children|kids|teens; when she|he|they|i|mom|dad|mum|grandma was|were little|young|small|a|younger|five|six|seven|eight|nine|ten|eleven|twelve|growing|kidaged|child|kids; at kidaged; growing up; grew up; childhood; years|decades|year ago|back|before|earlier; year ago; ages|decades ago; long ago|time|past; long time ago; back in 19*|20*|college|school|the|those; in the past; in her|his|their|my past; history of|with; past|former|previous|old|prior abusive|relationship|partner|husband|boyfriend|trauma|abuse|violence|attempt|attempts|overdose|case|report|marriage|history|allegation*; ex @be gone|out|moved|in jail; used to; her|his|their own? father|mother|dad|mom|stepdad was|were; was|were in an|a abusive|violent|controlling|bad; relationship|partner|marriage|husband before; before $; previously; back when; survivor|survived; last year; in|since 19*|20*; generational|intergenerational|generations; own childhood|upbringing|parents|mother|father; her|his|their own mother|father|mom|dad|parents|stepdad|stepfather|childhood|brother; was|were raised; when he|she|they was|were alive|married|kids|in|living|still; before she|he|they moved|left|came|had|met|got|immigrated|fled; back home|then; in her|his|their last|first|previous|old|home marriage|relationship|country|job; left|escaped|divorced .. ago; years clean|sober|safe; year|years|months sober|clean; clean|sober for|since|now; since been|then|recovered|healed; teenage years; in foster care; lost|loses|losing her|his|their|a|my @child|brother|sister|mom|dad|mother|father|cousin|husband|friend|uncle|nephew|partner|aunt|baby|grandma .. to|in|last; died|dies|passed|death by|of|from|in|away|after|when; killed himself|herself|themselves when|in|last|after|two|three|years|before; committed suicide; completed suicide; died; funeral; anniversary; memorial; in the war; bullied at; in vietnam|iraq|afghanistan; in high school|college|school days; years now safe; two|three|four|five|six|seven|eight|nine|ten|ten|twenty|thirty|couple years; safe now; are safe now; ended years|that
`;
/** Looked into and closed, or an accident like any child's. */ export const settled = `
  doctor|dr|psychiatrist|midwife|pharmacist prescribed; prescribed; apologized; apologised; alone in .. crib|cot|bassinet|playpen; watching from|them|him|her; with mom|dad|grandma|me|her|his? watching|nearby|there|outside; supervised; @drug for a|her|his|the .. headache|fever|pain|cramps|teething|cold|back|migraine; case @be? closed; closed the|last|that|it|as|in|out|with case|report|year|month; closed; unfounded; unsubstantiated; ruled out; not substantiated; resolved; false alarm; turned out to be|fine|nothing|he|she; birthmark|birthmarks|birth mark; mongolian|slate spot|spots|gray; pediatrician|doctor|dr|er|nurse said|says|checked|cleared|confirmed .. fine|ok|normal|nothing|good|cleared; checked out fine|ok|and; from|in|on|off|at|after|while falling|learning|soccer|football|basketball|hockey|gymnastics|his|her|the|a|learning|playing|riding|skating|practice|car|fall|monkey|swing|tripping|recess|sports|wrestling bike|walk|soccer|scooter|skateboard|accident|playground|swing|slide|trampoline|bars|ball|tag|football|monkey|school|practice|park|crash|game|ice|stairs|work; learning to walk|crawl; soccer|football|basketball|hockey|gymnastics|karate practice|game|match|injury|class|bruise*; on the playground|ice|trampoline|slide|swings; at the|recess playground|park|gym|trampoline|skate; car accident|crash|wreck; slipped on the|ice|some; fell off|on|at|while his|her|the|a|playing|monkey|recess|ice|learning|swing|bike|trampoline|running bike|scooter|swing|slide|couch|trampoline|bars|playground|ice|tricycle|horse|skateboard|recess|school; bruised|bruises|bruise .. shin|shins|knee|knees|elbow|ego|rib|peach|banana|apple|fruit|heel|hip|tailbone|toe; knee|knees|shin|shins .. bruise*|scrape*; bumps and bruises; blood pressure|draw|test|work|sugar|drive; after surgery|the surgery|birth|labor|delivery|iv|vaccines|shots; c section; tattoo*; bruised ego; cut her|his finger|hair; flu|covid|vaccine|booster|allergy shot|shots
`;
/** Somebody told or saw it: outweighs a plain question. */ export const told = `
  told me|us; said; disclosed; texted|called|messaged|rang|phoned|emailed|writes|wrote me|us|saying|just|and; showed me|us; i|we|ive|weve saw|seen|noticed|found|heard|witnessed|suspect|think|just|walked; i think|believe he|she|hes|shes|they|theyre|mom|dad|the|her|his|my|this|someone; when i got|was|visited|arrived|knocked|came|left|went|walked|picked|pulled; this mom|dad|mother|father|family|kid|boy|girl|child|client|one|baby|teen|little|woman|man; my client|clients|mom|family|teen|dad|case; on my caseload; is @hit|happening; hes|shes|theyre @hit|bleeding|hurt|alone|scared
`;
/** It goes on: outweighs a plain question, and what is long past. */ export const now = `
  today|tonight|yesterday; last night|nite|week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|visit; this morning|afternoon|evening|week|weekend|visit|month; just now|told|called|found|saw|happened|texted|left|took|heard|came|got|went; right now; again; the other day|night; still; currently; happening now|right; new|fresh bruise*|marks|mark|cuts|burns; ago minutes; an hour ago; days|hours|minutes ago; a few|couple days|hours|weeks ago; now; asap; emergency; on monday|tuesday|wednesday|thursday|friday|saturday|sunday; since yesterday|last|monday|friday|then|he; nobody knows
`;
