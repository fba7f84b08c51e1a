// Signs that a child is hurt, neglected or left alone, or that there is violence in the home.
import type { CareSign } from './kinds.ts';

export const homeSigns: CareSign[] = [
  {
    kind: 'harm',
    what: `
      @mark; black eye|eyes; hand print|prints; split|busted|swollen|bloody|fat lip; swollen eye|face|cheek|jaw;
      finger|belt|loop|choke|bite|burn|slap|strangulation mark|marks;
      marks|mark on|around|across|all .. neck|back|leg|legs|arm|arms|body|face|cheek|throat|bottom|bum|ears; marks all over;
      leaves|left|leaving marks|bruises;
      mark|marks|bruise|bruises .. looks|look|looked like|from a|an|the|his|her|like? .. belt|cord|hand|fingers|iron|cigarette|whip|teeth|switch|strap|buckle;
      shape of a hand|belt; cigarette burn|burns; burns on|all .. arm|arms|back|hand|hands|leg|legs|body|feet|bottom|her|his;
      scratches around|on .. neck|throat; covered in|with bruises|blood|marks; broken nose|rib|ribs|jaw|collarbone;
      nose|lip|mouth|head|ear .. bled|bleeding; bleeding from; black and blue; beaten up|badly|black;
      put|puts|putting|laid|laying|lays his|her|their|a hand|hands on; hands around|round|on .. neck|throat; put hands on;
      by the|her|his|their neck|throat|hair|ponytail; chokehold; in a headlock
    `,
  },
  {
    kind: 'harm',
    what: `
      @hit|@shove @victim; @hit|@shove her @afterher; @hit|@shove her $; @hit|@shove each other;
      hitting|beating|slapping|punching|choking on her|him|me|mom|them;
      @hit his|her|their|the|my|that|this|your|our|a own? little|older|younger|oldest|youngest|middle|two|three? @child|wife|girlfriend|mom|mother|sister|brother|partner|stepson|dad|father;
      @hit|shook|threw|dropped|slammed @child;
      @hit|@shove @child|mom|dad|grandma|wife|sister|brother .. with|by|for|when|until|so|hard|in|against|into|down|across|on;
      @hit his|her|their|the|my face|head|stomach|belly|back|ribs|mouth|legs|bottom|butt|bum|ear;
      @be|got|gets|getting|been|keeps hit|beaten|slapped|punched|kicked|choked|strangled|whipped|abused|battered|smacked|thrown|shoved|whooped|stabbed|attacked|assaulted;
      getting|gets|got|been|being hurt by|at|when|again|in|because|every|by; beat|beats|beating|beaten|beats up|on|down|the;
      hit|hits|hitting|slapped|slaps|slap|spank|spanks|spanked|whips|whip|beat|beats|smacks|smacked .. with a|the|his|her|an|some .. @thing;
      @hit|smacks|spanks|spanked|spanking|spank .. till|until .. @child|he|she|they|cant|bleed*|cry|bruise*|sit|mark*|black;
      so hard .. bled|fell|bruise*|bleed|mark|cried|head|hurt|passed; @adult hits|beats|chokes|abuses|attacks|slaps; @adult hurts @victim|@child;
      @be abusing|beating|hurting|hitting; physical|physically abuse|abused|abusive|abusing|violent; le|les|lo|la|me pega|pego|golpea|golpeo|maltrata;
      pega a|al|los
    `,
  },
  {
    kind: 'harm',
    what: `
      worried|afraid|scared|fear|fears|concerned|think|thinks|thought|worry|terrified .. hurt|kill|harm|shake|smother|drown|hit|hurts|hurting|harming|killing @small|her|his|the|someone|me|mom|someone|us|wife|baby;
      going|will|would|might|could|gonna|about|want|wants|wanted|ill|hell|shell|theyll|hed|shed to? just? hurt|kill|harm|smother|drown|strangle|throw|shake|stab|shoot|murder .. @small|mom|wife|us|someone|family|everyone|everybody;
      thoughts|thinking|visions|urges|urge|intrusive of|about|to .. hurting|harming|killing|dropping|shaking|smothering|drowning|throwing|hurt|harm|shake|kill .. @small;
      lost|loses|losing it|control|her|his and|with .. @hit|@small; afraid|scared of what she|he|ill|shell|hell|i; snapped and|at .. @hit; in danger;
      not|isnt|arent|doesnt|dont|wasnt|feel feel? safe at|there|in|with|home|around|tonight|here|to|right|if|when;
      unsafe at|with|in|home|tonight|there|around; threatened|threatens|threatening to kill|hurt|shoot|stab|beat|burn|harm|smother|choke;
      threatened|threatens|threatening her|him|mom|them|the|his|wife|grandma|kids
    `,
  },
  {
    kind: 'child_harm',
    with: '@child; him; her; them; he; she; hes; shes; they; theyre',
    what: `
      broken arm|leg|bone|bones|wrist|femur|skull; skull fracture; brain bleed; hematoma;
      locked|locks|lock|locking|shut|shuts|barricaded .. in|inside|out|outside .. closet|room|bedroom|basement|shed|bathroom|garage|car|crate|cage|cupboard|house|cold|dark|night|rain|snow|attic;
      locked in|inside|outside; tied|ties|chained|duct taped to|up|down|in; tied .. bed|chair|crib; in|inside a cage|crate|kennel;
      held .. hand|hands|feet|head .. stove|burner|iron|water|under|flame|hot; hand|hands on the stove|burner;
      burns|burned|burnt|burning her|him|me|them|the|@child .. lighter|cigarette|cigarettes|iron|stove|water|curling;
      burned|burns|burnt with|by|from a|the|her|his; scalding|boiling|hot water .. on|bath|punish*; hot sauce in|on; washed .. mouth; kneel* on rice;
      wont|refuses|refused|never|didnt|havent|hasnt|doesnt|dont|not|refusing to? take|took|taken|taking|get|got|seek|let .. doctor|doctors|hospital|er|dr|clinic|ambulance|pediatrician|gp|medical|a&e|care;
      no|without|any|out food in|for|left; not|isnt|wasnt enough|any food|milk|formula in|for|left; no food; nothing to eat|in;
      fridge|cupboards|cabinets|kitchen|pantry @be? empty|bare; going|goes|go|went|gone|sent|goes hungry|without; to bed hungry;
      starving|starved|starves|starve|malnourished|underfed|emaciated|dehydrated|skeletal; skin and bones;
      havent|hasnt|not|isnt|arent|wont|dont|doesnt|stopped|refuses|refusing|never|forgets|barely to|been? fed|feed|feeding|feeds|eaten|eating since|in|the|him|her|them|for|all|baby|until;
      last ate; begging|begs|beg .. food|neighbors|eat|scraps; eating|eats .. trash|garbage|bin|cat|dog; too thin|skinny|small|weak;
      sunken eyes|eye|soft; listless; lethargic; limp; floppy; unresponsive; losing weight and; failure to thrive;
      waters|watering|watered|diluting|dilutes .. formula|milk|bottles;
      giving|gives|gave|give|drugging|drugs|drugged .. benadryl|nyquil|melatonin|alcohol|whiskey|beer|vodka|medicine|xanax|weed|liquor|pills .. sleep|quiet|shut|knock|calm|out|bottle|baby|him|her|kids;
      soaked|filthy|dirty diaper|diapers .. days|hours|all|raw; raw and|bleeding|skin; feces|poop on|all|everywhere;
      begged|begs|begging|pleaded|scared|afraid|terrified|cries|dont|doesnt|didnt|refuses|afraid me|us|want|wants|not|to? to? .. send|go|going home|back .. because|dad*|mom*|hits|him|her|stepdad|beat*|hurt*|with;
      afraid|scared|terrified|frightened|flinched|flinches|flinch|cowers|cowered of|when|around .. mom|dad|stepdad|father|mother|uncle|touch*|moved|near|reached;
      throws|threw|slams|slammed|drops|dropped|tossed .. me|@child|him|her .. when|mad|wall|floor|against|across|angry|stairs|down|into|onto; dangled;
      shaken|shook|shakes|shaking the|her|a|my|his? baby|infant|newborn|him|because|hard; shaken baby;
      whips|whipped|whip|beats|beat them|him|her|us|kids|me; neglected|neglecting|neglects; being neglected|abused|hurt|hit|starved|beaten;
      abuse|abuses|abused|abusing the|her|his|their|my|@child; child abuse|neglect;
      dont|not|told|said|says|please dont? tell|say .. hits|hit|hurt|hurts|beat*; i get hit|beaten|whipped|hurt|in trouble and hit;
      hurts|hits|beats|burns me
    `,
  },
  {
    kind: 'child_alone',
    with: '@child; them; he; him; nobody; oldest',
    what: `
      home|house|apartment|flat|trailer|car|van|room|hotel|motel|park|inside|outside|street alone;
      alone in|at|inside|outside|with|all|overnight|for|while|again|when|since|after|until|and|there|on|by|upstairs;
      left|leave|leaves|leaving|staying|stays|stay|be|been|being|@be|home|sleep|sleeps|sleeping|kept|them|him|kids|children|baby .. alone;
      by|all|home themselves|himself|herself|hisself|theirself; by their|his|her self;
      on their|his|her own .. all|home|day|night|while|when|for|since|again|and|until|overnight|apartment|house; on their|his|her own $;
      home|left|house .. on their|his|her own; left|leaves|leaving|leave|lets .. bath|tub|car|pool .. alone|while|unattended;
      left|leaves|leaving|leave|lets .. unattended|unsupervised|outside|in the car|bath|tub|truck|pool; unattended; unsupervised;
      no parent|parents|mom|dad|mum|grownups home|there|around|here; in the car|truck|van .. while|hot|alone|windows|asleep|casino|store|bar|work;
      left|leaves|leave|leaving @child|her|him|them|the .. sleeping|asleep|car|bath|tub|alone|house|home|outside|yard|apartment|behind|stranger|strangers;
      nobody|no|noone|nobodys one? @be? watching|home|around|there|supervising|else .. kids|them|baby|twins|kidaged|and|out|when;
      nobody|no|noone|nobodys one? @be? watching|home|around|there|supervising|else .. $;
      no adult|adults|grown|grownup|grownups|supervision|sitter|babysitter .. home|there|around|in|with|watching|answered|sight|came|house|anywhere|was;
      no adult|adults|grown|grownup|grownups|supervision|sitter|babysitter .. $; without an|any adult|adults|supervision|supervising|grown;
      not an|any adult; nobody @be? watching|home|there;
      wandering|wandered|walking|roaming|running|playing|out .. street|road|lot|highway|highway|alone|neighborhood|naked|outside|themselves|himself|around|pond|pool|traffic|hallway;
      out by|in|on the road|street|highway;
      kidaged|oldest|is|was|been|youngest .. watching|taking|looking|babysitting|caring|minding|watches|takes|babysits care|after|for|of|his|her|the|their .. baby|sister|brother|siblings|little|younger|kids|toddler|twins|infant|three|two;
      hasnt|havent|didnt|never come|came|been back|home|since; hasnt been|come back|home; hasnt been home; took off;
      left|gone|disappeared|out for|since|all .. night|days|hours|weekend|yesterday; answered|opened the door .. no|alone|nobody|said|mom*|by;
      heard .. crying|baby .. no|nobody|inside|answered; abandoned; gone for|since|all days|hours|weekend|yesterday|night|day|the;
      with no|nobody one|adult|here|home|there|else|food; with no|nobody $; locked out
    `,
  },
  {
    kind: 'violence_home',
    what: `
      scared|afraid|terrified|frightened|fearful|petrified of him|her|@partner|dad|mom|stepdad|father;
      scared|afraid|terrified|frightened of what he|hell|hed|dad|stepdad|@partner; scared|afraid|terrified of going home;
      scared|afraid|terrified|frightened|fearful|petrified of him|her|@partner|dad|his|her|mom|stepdad|father|going|what $;
      scared|afraid|terrified|frightened he|hes|hell|her|that|him|shes|shell|of .. kill|hurt|come|comes|find|do|hit|snap|take|harm|again|finding|coming;
      scared|afraid|terrified to go|leave|be home|him|alone|there|back; scared|afraid|fears for her|his|their|the own? life|safety|kids|baby;
      in fear of; lives|living in fear; fears him|for; walks|walking on eggshells around him|dad|her|@partner|stepdad;
      wont|doesnt|didnt|wouldnt|dont|not|never|refuses let|allow|to her|mom|him|them|let leave|go|out|see|talk|work|have|use|drive|speak|call|outside|leave|her;
      he|hes|dad|stepdad|@partner .. took|takes|taking|smashed|smashes|broke|breaks|destroyed|hid|hides|keeps|has|holds|confiscated her|moms phone|keys|passport|papers|documents|money|cell|id|green|card|medicine;
      controls|controlling .. money|everything|phone|where|her|what|who;
      checks|checking|tracks|tracking|monitors|goes .. her|moms phone|location|messages|texts|mileage|car; stalking|stalks|stalked;
      following|follows|followed her|mom|me;
      shows|showed|turning|showing|turned|came|coming|kept|keeps|comes up|round|around|by .. her|moms house|work|job|place|door|apartment|drunk;
      broke|breaks|breaking|kicked|kicks|smashed|busted in|into|down|open|through|the|her last? door|window|house|apartment|night|home; broke in;
      punched|punches|punching|hole|holes|put|kicked|fist .. wall|walls|door|window; hole in the wall|door;
      threw|throws|throwing|thrown|chucked|hurled|smashed|smashing|smashes a|the|his|her|things|stuff|dishes|plates|furniture|something|plate|chair|tv|phone? things|stuff|dishes|plates|furniture|tv|chair|plate|phone|something|mug|table .. at|mom|her|him|me|wall|around|kids|us;
      screaming|yelling|fighting and throwing|hitting|smashing|breaking;
      pulled|pulls|pulling|has|had|got|gets|held|holding|holds|put|pointed|points|pointing|waved|waving|grabbed|came|brandished|carries|keeps|threatened|with a|the|his|out|her .. @weapon .. on|to|at|and|in|by|head|throat|neck|her|him|me|mom|us|hes|again|under;
      @weapon to|at|on her|his|my|moms|the|their head|throat|neck|face|stomach|her|him|me|mom|us|kids;
      with|has|got a gun|knife|machete and|hes|drunk|outside; gun|knife .. fighting|drunk|threaten*|scared;
      got|gets|getting|went|goes|turned|turns|become|becoming|became|@be|been|more|very|really|so violent|physical|abusive|aggressive with|toward|towards|to|again|when|and|last|in|at;
      got|gets|getting|went|goes|turned|turns|become|becoming|became|@be|been|more|very|really|so violent|physical|abusive|aggressive $;
      violent|abusive @partner|relationship|dad|father|stepdad|home|man|ex|towards|with|outburst*|toward;
      domestic abuse|violence|dispute|incident|assault; dv|ipv; violence in|at|between|is|has|escalat*|getting|continues|going|happening|again;
      verbally|emotionally abusive|abused|abusing|abuses;
      hiding|hides|hid|hide|running|ran|escaped|fleeing|fled|escape|away from|with him|@partner|dad|stepdad|father|her;
      hiding|hid|hides in|under the|a bathroom|closet|car|table|bed|basement .. him|dad|fight*|hit*|yell*|scream*|broke|when|while|scared|until|he|and;
      hiding|hid|hides in|under the|a bathroom|closet|car|table|bed|basement .. $;
      get|getting|gets|help her|me|them|mom|out|away before|from he|him|comes; before he comes|gets|wakes|finds|back;
      comes|gets home|back drunk and|he @hit|@shove|he; when|whenever he|hes drinks|drunk|drinking|mad|angry .. @hit|@shove|hurts|violent|scared;
      cops|police|officers|sheriff|911|999 @be|were|was|got|had|came|come|called|showed|there|to|out|been .. again|called|out|on|last|her|the|house|home|fight*|for|because|him|beat*|hit*|up|him;
      called the cops|police on; fighting|arguing|screaming|yelling right now; fighting|screaming|yelling and throwing|hitting|pushing|breaking;
      got into it and|again|bad|last; each other .. @hit|@shove|police|scared|blood;
      going to kill|hurt|shoot|stab her|him|me|mom|them|us|all|everyone;
      hell|will|would|shell|might|could|gonna|ill|hed|wants to? kill|shoot|stab|murder|strangle her|him|me|mom|them|us|@partner|everyone|dad;
      restraining|protective|protection|no contact order .. violat*|broke|ignor*|came|show*; violated .. order;
      held|holds|keeps|keeping|kept|holding her|mom|them|him hostage|prisoner|down|captive|locked; forces|forced|forcing her|mom to;
      pushes|pushed|slaps|knocks|knocked|smacks|slapped|throws|shoves her|mom|him|me around|about|down|against|into|down|out;
      @shove her|mom|him|wife|me into|against|down|to|on|out|off|through; @shove @partner|mom|dad|grandma; @partner @hit|@shove .. @victim|her|his;
      wife|husband|partner|boyfriend|ex|girlfriend is? hits|hitting|beats|beating|hurts|slaps|chokes|choked|punched|slapped|strangled|abuses;
      scared|terrified|frightened|afraid .. come|comes|coming home|back|find|finds|out|tonight; not|never|wont|dont let|letting her|him out;
      cant|couldnt swallow|breathe .. neck|chok*|strangl*|right; clumsy; walked into a door; made up .. fell; says|said she fell .. bruise*|eye|lip
    `,
  },
];
