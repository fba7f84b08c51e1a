// Words so seldom meant otherwise that they count by themselves, or beside the person they happen to.
import type { CareSign } from './kinds.ts';

const anyone =
  '@child; @adult; me; him; her; them; us; mom; dad; hes; shes; theyre; shell; hell; client; family; their; his; my; someone; grandad; granddad; neighbour; neighbours; relative; people';

/** Two things that mean danger together, in any order: the first in the sentence, the second anywhere. */
const together: readonly CareSign[] = [
  {
    kind: 'child_harm',
    what: 'poured|pours|dumped|threw|held|dunked|dipped|forced .. hot|boiling|scalding|cold|freezing|ice; hot|boiling|scalding water|soup|coffee|tea|oil|bath; time out .. hours; hours|day|days|night .. without; without changing|feeding|food|water|eating|a; hide|hides|hid|lock|locks|locked|withhold|withholds|withholding|limits|rations .. food|fridge|pantry|cupboards|cabinets|snacks; weighs; underweight; ribs .. show*|see|count; no coat|shoes|clothes|blanket|bed',
    with: 'punish*; lap; burn*; starv*; kids .. food; they .. food; the food; crib; diaper; car seat; high chair; feeding; pounds; lbs; kilos; kg; ribs; hungry; snow; winter; freezing',
  },
  {
    kind: 'child_alone',
    what: 'bar; pub; casino; bingo; party; store; shop; shops; work; works; shift; nights; boyfriends; dealer; drinking; gone; out; asleep; passed; nobody; no one; noone; parents|mom|dad not|isnt|arent|nowhere|wasnt',
    with: 'kids|baby|children|twins|boys|girls|toddler @be? in the car; @child alone; @child by themselves|himself|herself; waiting outside; wait|waiting|waited .. hours; alone; left|leaves|leaving|leave .. kidaged; kids waiting; roaming; nobody picked; no one picked; unsupervised; fending',
  },
  {
    kind: 'violence_home',
    what: 'trying to leave|get; leaving|left|leaves him; fight|fighting|argument|altercation|incident|disturbance .. home|house|last|night|apartment; take|takes|taking the|her kids|children|baby; wont|doesnt|cant stop; getting worse; tells|telling|told anyone|anybody|police|nobody; hit|hits|punched|kicked|punches|kicks .. wall|door|furniture|dashboard|cabinet|tv|window',
    with: 'police came|were|showed; cops came|were|showed; threaten*; does to her|him|me; getting worse; beside|by|near|next .. her|mom|me|kids; yell*; scream*; scared; violent; afraid of him',
  },
  {
    kind: 'overdose',
    what: 'needle|needles|syringe|pipe|foil|spoon|baggie|straw|powder; pills; drugs; fentanyl; heroin; used; using; relapsed; drank; swallowed; ate; found; cleaning|cleaner|bleach|detergent|pods|pod|batteries|battery|magnet|lighter|nail|paint',
    with: 'passed out; unconscious; unresponsive; wont wake; cant wake; couldnt wake; wouldnt wake; not breathing; blue; foaming; overdos*; slumped; limp; gray; grey; drank .. cleaning|cleaner|bleach|fluid|detergent|antifreeze|paint|perfume; swallowed|ate|chewed .. battery|batteries|pod|pods|magnet|magnets|bleach|poison|nicotine|cigarette',
  },
  {
    kind: 'suicide',
    what: 'burden; goodbye; better off; not be here|around; rather not; gone; dead; over; pointless; hopeless; no hope; tired of; wasnt|isnt|not coming back; last time; give up; forever; alone',
    with: 'burden .. rather|better|gone|dead; would|d rather not be|live|wake; told|said|says .. goodbye; gave|giving .. away; pills; gun; rope; bridge; wasnt|isnt|not coming back; end it; kill*; die; suicid*; stop living; anymore',
  },
  {
    kind: 'worker_distress',
    what: 'im|i not|am|am not ok|okay|alright; not ok|okay|alright',
    with: '^ im|i am? not ok|okay|alright; honestly',
  },
];

export const looseSigns: readonly CareSign[] = [
  ...together,
  {
    kind: 'harm',
    with: anyone,
    what: `
      slap|slaps|slapped|slapping|punch|punches|punched|punching|choke|chokes|choked|choking|strangle*|throttl*|smack|smacks|smacked|smacking|smaks|whoop|whoops|whooped|whooping|whoopin|whup|whups|whupped|backhand*|headbutt*|clobber*|wallop*|thrash|thrashed|pummel*|beating|beaten|battered|battering|assaulted|assaulting|attacked|stabbed|stabbing|throttled|manhandl*;
      twist|twists|twisted|broke|breaks|snapped|yanked|yanks|bent his|her|their|my|the arm|wrist|finger|fingers|leg|hand|neck|ear|ribs|nose|jaw;
      a|the|has|have|with|got burn|burns on|shaped|from|all; burn|burns shaped|mark|marks; shaped like an|a iron|belt|hand|cord|cigarette;
      flung|flings|slung|hurled|hurls|slings|chucks|chucked him|her|the|them|it|me|@child; pillow|hand|bag|blanket over|on .. face|mouth|head;
      @hit round|upside|across the|his|her head|face|mouth;
      pushed|pushes|pushing|shoved|shoves|shoving her|him|mom|me|us when|while|and|so|hard|again|because|down|over|off|out|last;
      pushed|pushes|pushing|shoved|shoves|shoving her|him|mom|me|us $; fighting|fought|fights physically|fists|with;
      physically fighting|fought|fight|hurt*|hit|attacked; physical fight|fights|altercation; put|puts|putting his|her|their hands|hand on;
      bang|bangs|banged|banging|knock|knocks|knocked|bashed|smash|smashed|slam|slams|slammed .. head|heads .. wall|floor|together|table|door|against|ground;
      throw|threw|throws|push|pushed|drop|dropped .. out|down .. window|stairs|balcony|steps;
      throw|threw|throws|slammed|slams|dropped|drops .. @child .. on|onto|in|into|against bed|couch|wall|floor|crib|the|ground|car|chair;
      broke|breaks|broken|breaking|burst|forced into|in .. house|home|apartment|flat|place|night|her;
      break|breaks|snap|wring|broke|snapped his|her|their|your|my|the neck|arm|arms|legs|leg|fingers;
      gets|got|get|getting the belt|switch|paddle|strap|cord|stick|shoe|spoon|hose;
      things|it|they|he|hes|gets|got|get gets|get|got|getting|turn|turns|turned physical|violent|rough|nasty|ugly;
      hand|hands|feet|foot|arm|face in|under|into .. hot|boiling|scalding water; got|gets physical;
      gave|gives|give|got|gets|getting him|her|them|me|the? .. beating|hiding|whooping|whipping|licking|thrashing|black
    `,
  },
  {
    kind: 'violence_home',
    with: anyone,
    what: `
      burn|burns|torch the|our|her|my|this|us|them|your house|home|place|apartment|trailer|down; burn .. house|home|place down;
      ran|run|runs|running|fled .. barefoot|naked|nightgown|neighbors|neighbour*|pajamas; help .. police;
      banging|bangs|banged|pounding|pounds|pounded|kicking|beating on|at|down .. door|window|windows;
      screaming|yelling|screams|shouting and|with .. breaking|crashing|smashing|glass|thuds|things; help me while|he|she|please;
      mouthed|whispered|slipped|passed|signalled|signaled .. help|police|note; call|calling|get the police|cops;
      find her|me|them|us|mom and .. kill|hurt|beat|her|take; kill her|him|me|them|us|mom|everyone and|if|when|one|someday|too;
      kill her|him|me|them|us|mom|everyone $;
      flinches|flinch|jumps|freezes|cowers|shakes|trembles when|whenever|every|if|around .. he|dad|@partner|walks|comes|voice|phone|moves|raises;
      shows|showing|showed|turns|turning up .. drunk|high|angry|uninvited|gun|door|work|again; keeps showing|turning|coming;
      @partner .. threat*|stalk*|violent|abus*|hit*|punch*|chok*|scared|afraid|gun|knife|locked|weapon;
      tracker|gps|airtag|spyware|cameras|camera .. car|phone|bag|house|her|bedroom; wherever|everywhere she goes;
      trying|tries|tried to get|break|kick|force in|inside|door|through|window; outside trying; broken glass; smashed up;
      get out|away|leave|escape|run tonight|before|safely|him|from; wont let her|me|them;
      isnt allowed|not allowed to .. leave|phone|go|talk|see|work|out; scared|afraid|terrified .. @partner|he|him|stepdad;
      safe place|house tonight|to go|for her; shelter tonight|now|again; order .. against him|@partner; she is|was bleeding; bleeding; bloody;
      blood on|everywhere|all
    `,
  },
  {
    kind: 'child_harm',
    with: '@child; him; her; them; he; she; hes; shes; they',
    what: `
      stand|stay|sleep|kneel|sit|eat|live outside|out|on|in .. cold|snow|heat|floor|garage|basement|rain|night|porch|closet|shed|bathroom|punish*|rice|corner;
      as punishment;
      refusing|refuses|wont|refused|stopped|withholding|withholds|without|keeps|skipping to|giving|get|give|getting|gave .. insulin|inhaler|seizure|treatment|surgery|antibiotics|nebulizer|chemo|oxygen|hospital|epipen;
      whisky|whiskey|vodka|beer|rum|brandy|alcohol|benadryl|nyquil|weed|gummy|melatonin|xanax in|to .. bottle|sleep|him|her|baby|milk|cup|quiet;
      afraid|worried|scared|fear for the|that|this|those|his|her|him|their|these baby|kids|child|children|boy|girl|life|safety|twins|toddler|boys|girls|kid|little .. house|home|tonight|there|with|if|alive;
      afraid|worried|scared|fear for the|that|this|those|his|her|him|their|these baby|kids|child|children|boy|girl|life|safety|twins|toddler|boys|girls|kid|little .. $;
      child|baby|kid|boy|girl|kids is|are|isnt|arent|not? in danger|safe|unsafe|hurt|abused; something .. wrong .. baby; failure to;
      wont|not|isnt|stopped feed|feeding|latching|gaining|drinking|moving|eating|responding; not gaining; losing|lost|lose weight;
      neglect|neglects|neglected|neglectful; abuse|abused|abuses|abusing|abusive; mistreat*; @child .. bruise*|burn|burns|welt*|fracture*|black;
      no heat|water|electricity|diapers|formula|milk .. baby|kids|days; has|had|have no formula|milk|food|heat; lump|swelling|dent|knot|goose .. head;
      arm|leg|hand|wrist|face|eye|cheek|jaw|ankle is|was|looks|looked|so|very|all? swollen|bent|twisted|black|purple; soft spot;
      arm|leg|hand|wrist .. hanging|dangling|limp|funny; cries|screams|cry when .. touch|move|touched|moved;
      pick|picks|picked|lift|lifts|lifted|grab|grabs|grabbed|drag|drags|dragged|pull|pulls|pulled|held|holds .. by his|her|their|the|one|an ear|ears|arm|hair|leg|neck|foot|throat|ankle;
      bleach|soap|hot|pepper .. mouth|tongue; mouth .. with|out .. bleach|soap|pepper;
      sleep|sleeps|slept|sleeping in|on .. bathtub|tub|closet|shed|garage|basement|porch|floor|car|cage|dog; eat|eats|eating off|from the|a floor;
      like a dog|animal; covered in|with bites|sores|feces|burns|scabs; lives|living in filth; roaches|maggots|lice .. baby|bottle|crib|bites
    `,
  },
  {
    kind: 'child_alone',
    with: 'ones; @child; them; he; him; she; nobody; kidaged; they',
    what: `
      leave|leaves|leaving|left them|him|her|the|kids|my|their|little? kids|baby|twins|children|boys|girls|toddler|them|him|her? .. overnight|alone|bed|sleeping|asleep|behind|unattended|charge|hours|days|strangers|stranger|themselves|tub|bath|car|outside|night|weekend;
      left|leaves|put|puts|leaving .. in charge; overnight; fend|fending|fends for;
      lock|locks|locked|locking the|them|him|her|kids|both|up? kids|them|him|her|baby|children|in? in|inside and|go|goes|when|while|out|so|to;
      nobody|no one|noone with|watching|minding|supervising him|her|them|the;
      mom|dad|mommy|daddy|nobody|parents|mommys|moms @be|at|never? never|at|not|gone|out work|home|there|here|bingo|pub|casino .. alone|no|yo|door|answered|window|kidaged|themselves|brother|sister|all;
      kidaged .. getting|cooking|feeding|dressing|raising|home|looks|takes|watches .. himself|herself|brother|sister|siblings|baby|alone|kids|them|own;
      kidaged .. mommys|moms|dads|mom|nobody|parents|dad at|not|out|isnt|is work|home|gone|here|out|asleep|store;
      alone with|for|in|at|all|overnight|while|when; ones @be? alone; kidaged babysits|babysitting|minds|watches;
      leave|leaves|left|leaving the|them|her|his|my little|kids|baby|young|older .. when|while|so|and he|she|goes|went|works|parties|they;
      pops|pop|popped|nips|nip|runs|ran|steps|slips|goes|go|went out|to|down|off .. leaves|leaving|left|kids|baby|bed|alone;
      home w|with|without no adult|one|adults|parent; no adult|adults|grownup|grownups; without an|any adult|grownup; nobody with|watching|home;
      unsupervised; unattended; all alone;
      home|house|apartment|flat|car|outside|there|inside|tub|bath|yard|street|road|park|pool|night|here by|on|all themselves|himself|herself|their|his|her|alone
    `,
  },
  {
    kind: 'suicide',
    with: anyone,
    what: `
      not|wont|didnt|doesnt|dont|shouldnt|never being|be|want|wanted|have been? around|alive|here anymore|much|longer|any|soon|for;
      not being around|here|alive; wont be a|around|here|alive problem|burden|anymore|much|longer|long|when|for;
      theyd|theyll|kids|everyone|they|baby|children|hed|shed|family .. fine|better|happier|okay|ok without me|her|him;
      fine|happier|better without me|her|him; with|join|see|joining|to her|his|my|be? .. dead|heaven;
      be|being with her|his|my|the dead|baby|angel|late|mom|son|lost; wrote|left|leaving|writing|written|found a|his|her? note|letter; found a note;
      says|said .. do it|this time|tonight|soon; do it this|tonight|time; anymore and|kids|baby|the .. deserve|better|without; ending|end things;
      if it wasnt|werent|isnt for .. gone|dead|be|do|here|around|kill|alive;
      rope|noose|belt|cord|sheet .. garage|ceiling|beam|closet|tree|neck|shed|attic|rafters; going|about|wants|wanted|threatened|ready to jump;
      want|wants|wanted|wanting|wish|wishes it|everything|this all? to? be|stop over; be|was|were all? over; goodbye and|now|text|message|forever;
      texted|sent|messaged|posted .. goodbye; happier .. dead|gone|without; pills .. take them|it all; take them all;
      any|no|a|see|many reason|reasons to|for .. live|living|alive|going|be|stay|here;
      has|having|had|of|about .. thoughts of .. dying|jumping|ending|death|suicide|harm*|himself|herself;
      gun|knife|blade|pills|rope|razor to|at|in|and|against .. his|her|my|own head|mouth|throat|wrist|wrists|temple|neck;
      into the|a river|lake|traffic|wall|tree|train|ocean|canal .. kids|car|baby|drive|drown;
      into the|a river|lake|traffic|wall|tree|train|ocean|canal .. $; off the|a bridge|roof|balcony|overpass|building|cliff;
      drive|driving .. into|off .. river|lake|wall|tree|bridge|cliff; suicide; suicidal;
      want|wants|wanted|wanting|going|rather to be? die|dead|gone|disappear; kill|killing|hurt|hurting|harm|harming @self;
      end her|his|it|my|their|everything all|life|now|tonight; should just go|disappear|leave|die; better with .. else .. go|gone|without;
      if i|she|he just? wasnt|werent|isnt here|around|alive|born; what if .. wasnt here|around;
      do it again|properly|right .. pills|overdose|time|next; using it on @self; no will to; lost the will;
      doesnt|dont|cant|didnt|not see|have|feel|find any|a|the|much? reason|point|purpose|way|future|hope .. alive|live|living|on|out|anymore|be;
      shell|hell|ill do it this|tonight|time|soon; cutting|cuts|cut @self|again
    `,
  },
  {
    kind: 'overdose',
    with: anyone,
    what: `
      took|taken|swallowed|ate|had|given|drank|injected|used something|stuff|way|too|kidaged|20|30|40|50|60|100|twenty|thirty|forty|fifty|bunch .. slur*|falling|out|wake|much|many|sleepy|@drug|responding|now|floor|blue;
      slur*; stumbling .. baby|holding|wake|pills|high; high .. baby|kids|driving|holding|wont|wake; way too many;
      @child .. found|ate|licked|chewed|swallowed|drank|got|has|had|into|touched .. @drug;
      wont|wouldnt|isnt|not wake|waking|respond|responding|breathing; passed|passing out; heart pills;
      @drug .. floor|overdose|wake|swallow*|ate|crib|bottle|whole|baby|toddler|kid|child|empty|gone|missing
    `,
  },
  {
    kind: 'sexual_harm',
    with: anyone,
    what: `
      hand|hands|fingers|finger|mouth down|in|up|inside|under|between .. pants|shirt|skirt|underwear|panties|shorts|trousers|diaper|nappy|knickers|legs|dress|top|clothes;
      take|takes|took|taking|taken|pull|pulls|pulled|pulling off|her|his|their|my|down .. clothes|pants|underwear|panties|shirt|trousers|knickers|top;
      showers|showered|bathes|bathed|shower|bath with her|him|them|the|@child; penis; vagina; genitals; naked; nude; nudes;
      lies|lays|laid|lay|gets|got|climbs|climbed|sits|rubs|rubbed|on|pressed on|against|top of|on? top|me|her|him|them of|and? her|him|me|them? ..;
      on top of her|him|me|them;
      bad|weird|nasty|dirty|gross|adult|grown|secret|things|wrong|private things|stuff|secret|secrets to|with|about|on her|him|me|them|body|bed;
      undress*; sexual|sexually; put|puts|putting|stuck|sticks .. finger|fingers|thing|penis|tongue in|inside|up|on|down|her|his|there|me;
      where|there .. finger|fingers|touched; sleeps|sleeping|slept|sleep in|with .. daughters|girls|childs|kids|sons|boys|teens|her bed;
      paying|pays|paid|pay .. for sex|pictures|photos; secret .. does|touch*|bottom|body|night|grandpa|uncle|dad;
      does to my|her|his body|bottom|privates|down; does it to her|him|me; even when|if she|he|i says|say|said no|stop;
      says|said no .. does|did|anyway|keeps; in bed with her|his|my|their @child; for sex;
      touched|touches|touching|touch my|the|a|some|his|her .. @child; sex with|for|when|stuff|on;
      kiss|kisses|kissed|kissing|licks|licked me|her|him|them|@child on|in|the the? mouth|lips|neck|there|way; private|privates; porn; rape; raped;
      rapes; molest*; @child .. boyfriend @be? adultaged; @child .. adultaged boyfriend|man|guy|dad; older man|men .. @child|her;
      touch|touches|touched|touching her|him|me|them|my|his|kids|@child ..; grope*; groping; too much about sex; knows about sex;
      about sex and|things; humps|humping; sexual; exploited; pregnant by
    `,
  },
  {
    kind: 'threat_to_worker',
    with: 'me; us; my; our; im; i; youre; youd; you',
    what: `
      @say .. shoot|kill|hurt|stab|regret|come back|or else|better not|watch out|mess me|deal with|get you|get me|sorry if|bury;
      or hed|hell|shed|shell|theyd|theyll|ill|id|else shoot|kill|hurt|stab|beat|make|set|get|break; or hed|hell|shed|shell|theyd|theyll|ill|id|else $;
      or else; better|dont not? come|show|be|ever|let .. here|round|around|back|again|porch|door .. or;
      better not come|show|see|ever|tell|report|write; dont come back|here|around .. or|if|shoot|kill; mess|screw|fuck|f|beat|jack me|us up;
      have|get|getting me|us killed|hurt|beaten|shot|jumped|fired|dealt;
      pictures|photos|picture|video|videos of my|me|our .. house|kids|car|family|home|leaving|plate;
      found|finds|looked|messaged|added|posted|tracked .. my|me .. facebook|instagram|address|house|kids|online|number|family;
      @say .. not|arent|never|aint going|leaving|leave|getting anywhere|here|out|alive; not going anywhere; youre not leaving|going;
      held .. couldnt|cant|wouldnt leave|go|get; couldnt leave|get out|away|because;
      wouldnt|wont|didnt|not|refused let|letting|to me|us|let out|leave|go|pass|past; youll|ill|shell be sorry; be sorry;
      watch out because|for|or|he|she|they|if; bullet .. name|my|me|your; coming for you|me|us|my; locked|locks|bolted .. behind|door me|us|behind ..;
      locked the door; @say .. watch out|your;
      lifted|lifts|raised|opened|pulled|patted|showed|tapped .. shirt|jacket|coat|waistband|holster .. gun|knife|weapon|me;
      show|showed|showing|flashed me|us|a|his|the .. gun|knife|weapon|machete;
      threw|throws|throwing|hurled|chucked|swung|swings a|the|his|her|some|hot|something .. at me|us; at me|us with|and;
      hiding|locked|hid|stuck in|inside|from .. car|bathroom|him|her|office;
      pounding|banging|kicking|beating|hitting on|at|my|the .. window|windows|car|door|hood|me;
      threat|threats|threatening to|text|texts|message|messages|me|us|call|calls|voicemail|voicemails|email|emails|note|letter;
      feel|felt|feeling|am|was|im|really unsafe; unsafe going|there|in|at|around|with|visiting|alone;
      scared|afraid|terrified of|for|to .. me|my|him|that|go|back|dad|father|house|them;
      attacked|assaulted|punched|slapped|spit|spat|kicked|shoved|grabbed|choked|headbutted|lunged|charged|chased|cornered|stalked|stalking|followed|threatened me|us|at|on|my|in|by;
      in my face; blocked|blocking my|me|us|the .. car|in|door|way|exit|driveway; gun|knife|machete|bat at|on|to me|us|my; dog bit|attacked me|us;
      hands on|around me|my; ran|run|drive|drove me|us off|over|down
    `,
  },
  {
    kind: 'worker_distress',
    with: 'i; im; ive; my; me; myself; ill; ^ cant; ^ crying; ^ falling; ^ feel; ^ feeling; ^ burned; ^ burnt; ^ dreading; ^ numb; ^ struggling; ^ losing; ^ having; ^ not; ^ honestly; ^ so; ^ just',
    what: `
      im|i|am|feel|so|just|feeling|completely done|finished|through .. cant|go|back|anymore|job|i|with;
      i|im cant go|be|do|face|get|stop|leave|feel|work|keep|take|cope|sleep|eat|breathe|handle back|here|it|this|work|out|going|anything|anymore|crying|seeing|thinking|up|without|house;
      i cant cope|sleep|eat|breathe; cant stop seeing|hearing|thinking|crying|shaking;
      i|im sit|sat|sitting|cry|cried|shake|shaking|hide .. before every|each|visit|visits|work|driveway|car|parking|bathroom;
      before every visit|shift|day; dont|not think|feel|sure im|i|like|im|that ok|okay|alright|myself|anything|real|well|safe|human;
      i dont feel anything|real|like|myself|safe;
      struggling|trying|hard|unable|barely to|able? get|make|function|cope|sleep|eat|keep|breathe|work .. bed|up|through|day|going|out|myself;
      all|just|its|is|getting|become|became|feels way? too much for|me|now|lately|and|anymore|to|i;
      all|just|its|is|getting|become|became|feels way? too much $; too much for me;
      feel|feeling|felt|am|im|so|really|completely|totally so|really|all? alone in|with|at|this|lately|doing|now;
      feel|feeling|felt|am|im so|really|completely|totally|all alone in|with|at|this|lately|now;
      before my|every|each visit|visits|work|shift .. every|again|nerves;
      run|running|drive|walk|get|ran away from|and|forever|now .. all|everything|it|job|never|this|here|life;
      breaking|killing|destroying|crushing|ruining|eating|burying|wrecking|consuming me|up|my|us .. $;
      job is|s breaking|killing|destroying|crushing|eating me; hopeless; worthless; my anxiety|depression|mental|panic;
      anxiety|depression @be|so|getting .. bad|worse|back|cant|house|high; anything anymore; going crazy|mad|insane|under; losing my|it;
      nobody at|here|in|would|cares|understands|helps|knows; no one to|at|here;
      i want to|just .. disappear|die|quit|cry|scream|sleep|leave|give|stop|hide|vanish; going through the motions; dont recognise|recognize myself;
      dread going|coming|work|every|waking; keep|keeps crying|shaking|seeing|dreaming|hearing;
      crying|cried|cry all|every|in|again|on|before|after|myself; cant anymore; dont|not want|able to go on;
      sick|ill|nauseous every|before .. morning|work|visit|shift|visits|day; cried|cry|crying .. twice|times|today|bathroom|car|toilet|again;
      honestly|really struggling ..; getting|gotten|become too much; keep going; not sleeping|eating|coping|okay|ok; scared of myself; hurt myself
    `,
  },
];
