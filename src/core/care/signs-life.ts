// Signs that someone may want to die, has taken too much of something, or is harmed sexually.
import type { CareSign } from './kinds.ts';

export const lifeSigns: CareSign[] = [
  {
    kind: 'suicide',
    what: `
      kill|kills|killing|killed|hurt|hurts|hurting|harm|harms|harming|harmed|cut|cuts|cutting|shoot|hang|hanged|hung|drown|stab|burn|burning|starve @self;
      off|offing|offed|unalive|unaliving @self|it; unalive; unaliving; kms; suicidal;
      suicide attempt|note|plan|plans|watch|pact|thoughts|ideation|risk|threat|threats|today|tonight|yesterday|last|again|hotline;
      attempted|attempting|attempts|tried|trying|committing|contemplating|considering|threatened|threatening|threatens|mentioned|mentions|mentioning suicide;
      thinking|think|thinks|thought|talking|talks|talked|joking|jokes|joked|asking|spoke|searching|googling about|of|on? suicide; commit suicide;
      passive|active|endorsed|endorses|endorsing|reports|reported si|suicidal; si with|plan;
      want|wants|wanted|wanting|wanna|wish|wishes|wished|wishing|ready|rather|hoping|hopes|prays|praying|thinking|thinks|talks|talking|talked to|shed|hed|he|she|they|i|for|about|just|was|were? to|be|was|were|could|would|just|about? die|dead|died|dying;
      she|he|they|mom|dad wants|wanted to|just just? be? die|dead|gone|disappear; wish|wishes|wished .. dead|never|gone .. born|and;
      wish|wishes|wished .. dead|never|gone .. $; ready to die|go;
      want|wants|wanted|wanting|wish|wishes|wished|rather|just to|she|he|i .. disappear|vanish; disappear forever|for good|and never;
      be gone forever|from this|for good|already;
      doesnt|dont|didnt|not|no|never want|wants|wanted|wanting|wanna|care|feel|see|like to|about|if|she|he|be? live|living|alive|exist|existing|wake;
      tired|sick|done of|with living|life|being; doesnt|dont|didnt|not|no want|wants|wanted|wanna .. be here|around|alive; want|wants no live;
      no quiere|quiero vivir; quiere|quiero morir|morirse|matarse; end|ending|ended|ends|take|taking|takes|took her|his|my|their|your own? life|lives;
      end|ending|ends it all|now|tonight|soon|for|because|and; end|ending|ends it $; end|ending it; end things|everything tonight|for|because|all;
      all be over; better off without|dead|if|gone|when; be better if|without .. gone|dead|wasnt|werent|died|her|him|me|disappeared|around|here;
      deserves|deserve .. better mother|mom|dad|parent|mum and|than; rather be gone|dead; burden to|on everyone|them|her|his|the|my|us;
      no|whats|any|isnt|the|see|sees|a reason|point|purpose|use in|of|to living|live|life|being|going|alive;
      nothing|nothings|anything left? to live for; life isnt|not|aint worth|livable; worth living; no way out;
      cant|cannot|couldnt|doesnt|not keep|go|going|carry|do|take|face go? on; cant|dont go|carry on; cant take it anymore|any|much;
      says|said|keeps|texted saying|me? she|he|shes|hes|i cant do|take it|this|life anymore|any|much;
      given|gave|gives|giving up on life|living|everything; giving|gave|gives away .. things|stuff|belongings|everything|pets|dog|clothes|toys;
      wrote|writing|written|left|leaving .. goodbye|note; goodbye note|letter|letters|text|texts|video|messages|message|and|forever;
      said|says|texted|posted|sent goodbye to the|his|her|their|everyone|me|us kids|children|family|me|and;
      said|says|texted|posted|sent goodbye to the|his|her|their|everyone|me|us $; texted|posted|sent goodbye; said|saying his|her|their goodbyes;
      last goodbye; sleep|asleep|close|bed and|forever .. never|not|dont|without wake|waking|up|woke; never wake|waking up;
      not|dont|didnt wake|waking up; sleep forever; wake up dead;
      dont|doesnt|didnt|not care if i|she|he|they .. wake|live|die|alive|dead|hit*|lives|dies|up;
      voice|voices|god .. telling|tells|told|saying|say|says .. kill|hurt|drown|jump|die|things|harm|cut;
      telling|tells her|him|me to kill|drown|jump|hurt|harm; cut|cuts|cutting|slit|slits|slashed|sliced|slicing her|his|their|my @blade;
      cutting again|herself|and|on|because|since|when; cutting $; @be|been|started|starts|still|started|caught|back|to cutting; fresh cuts;
      cuts|scars on|all|up .. wrist|wrists|thighs; self harm|harms|harming|harmed|injury|injuring|injures|injurious|mutilat*;
      hang|hung|hanging|hanged @self; noose;
      jump|jumped|jumping off|from|in|out .. bridge|roof|window|balcony|building|train|car|front|overpass|traffic;
      drive|drove|driving|crash|crashing off|into|the|her|his .. bridge|tree|cliff|road|wall|oncoming|car;
      stockpil*|saving|saved|hoarding|collecting|hiding|counting|hidden up? .. pills|medicine|tablets|meds;
      plan|planned|means|method .. gun|pills|rope|kill|die|end|himself|herself|overdose|jump|tonight; gun .. plan|head|mouth|himself|herself;
      all planned out; planned|thought it all|out how; join|with .. in heaven; be with .. heaven;
      took|taken|take .. pills .. die|go|end|goodbye|sleep|let; let me go; let her|him|me die
    `,
  },
  {
    kind: 'overdose',
    what: `
      overdose; overdosed; overdosing; overdoses; ods; oding; oded; narcaned; narcanned;
      narcan|naloxone .. twice|him|her|today|last|worked|used|kit|again|woke|dose|and|night;
      gave|given|used|hit|needed|administered .. narcan|naloxone; narcan; naloxone; nod|nods|nodded|nodding out|off;
      passed|passing|passes|blacked out; unconscious; unresponsive; not responding|responsive|conscious|waking|rousing;
      cant|couldnt|wont|wouldnt|unable|cannot to|be? wake|rouse|waking her|him|them|up|mom|dad;
      cant|couldnt|wont|wouldnt|unable|cannot to|be? wake|rouse|waking $; cant|couldnt get him|her|them to .. up|respond|wake|awake;
      wont|isnt wake|waking up; wont respond; keeps falling asleep .. mid*|needle|dropping|used; he|she|mom|dad|just|teen collapsed;
      not|isnt|stopped|barely|hardly|wasnt|quit breathing; cant|couldnt breathe; not|isnt breathing; not breathing; isnt breathing;
      breathing|breath @be? really|very|so? weird|funny|shallow|slow|wrong|strange|stopped|barely; stopped breathing; barely breathing; gurgling;
      foaming|foam at|from; seizing; seizure .. used|took|pills|drug*|after; blue|purple|grey|gray lips|face|fingers|around|lip;
      lips|face|skin|fingers .. blue|purple|grey|gray; turning|turned|went|going|shes|hes|is|was blue; turning|turned|shes|hes gray|grey;
      pinpoint pupils; needle|needles|syringe|foil .. arm|floor|crib|couch|sink|sofa|bathroom;
      took|taken|swallow*|ate|eaten|drank|downed|popped|chewed|got|gets|gotten into|a|an|the|his|her|moms|dads|grandmas|some|all|too|whole|of|bunch|handful|loads|full|entire|bottle|half|lots|up? a|of|bunch|whole|bottle|many|his|her|all|the|some|moms? .. @drug;
      took|taken|takes|swallowed|ate|drank|had|taking|used too much|many; too many @drug|of|tablets|xans;
      all|whole|entire|handful|bottle|bunch|loads|lots|fistful|load|box|packet|pack of|her|his|the|my|moms? .. @drug;
      used|using|shot|shooting|injected|injecting|smoked|snorted|took .. fentanyl|heroin|fent|meth|crack and|now|lips|blue|not|cant|out|passed|nod*;
      shot up|heroin; high .. driving|drove|holding|nod*|passed|dropped|stumbling|unconscious|cant; poisoned; poison|poisoning|alcohol poisoning;
      ingested; mixed .. pills|alcohol|drink; drank bleach|antifreeze|cleaner|something; slurring|slurred .. pills|words|took|cant|stumbling|took
    `,
  },
  {
    kind: 'sexual_harm',
    what: `
      molest*; rape; raped; rapes; raping; rapist;
      sexual|sexually abuse|abused|abusing|abuses|assault|assaulted|assaulting|harassed|active|exploited|exploit*|inappropriate|acting|touched|touching|harm*;
      csa; fondle*; fondling; incest; groping; groped; gropes; groom|grooming|groomed|grooms her|him|@child|the|my|online|girls|them; being groomed;
      trafficked; trafficking; pimping; pimp|pimps|pimped; prostituting|prostituted|selling her|herself|him|his|out; trading sex;
      sex .. rent|drugs|money;
      touch|touches|touched|touching|rub|rubs|rubbed|rubbing|lick|licks|licked|grab|grabs|grabbed|fingers|fingered|kisses|kissed|kissing|feels|felt|feeling|play|plays|played|looks|looking|put|puts|poked|pokes|hurt|hurts .. private|privates|vagina|penis|breast|breasts|boobs|genitals|crotch|bum|parts|peepee|willy|cooch;
      touch|touches|touched|touching|rub|rubs|rubbed|rubbing her|him|me|them|his|my down|between|there|under|thing|bottom|butt|chest|cookie;
      touch|touches|touched|touching|touchin her|him|me|them|@child inappropriately|at|in|when|and|while|on|there|down|again|under|wrong|where|weird|sometimes;
      touch|touches|touched|touching|touchin her|him|me|them|@child $;
      touched|touches|touching .. inappropriate*|wrong|wrongly|bad|secret|sexually|funny|weird|private*;
      inappropriate|bad|secret touch|touching|touches|contact|game; inappropriately;
      @adult touches|touched|touching|touchs her|him|me|them|kids|girls|@child; been touching|touched;
      someone|somebody|man|boy touched|touching her|him|me|them|@child; private part|parts; privates;
      his|her thing|willy|penis|dick|peepee|privates|thingy|parts;
      make|makes|made|making|forces|forced|forcing|paid|bribed her|him|me|them|the|@child to|do|kiss|touch|lick? .. touch|things|sex|lick|undress|naked|suck|perform|private*;
      comes|came|goes|went|sneaks|snuck|crawls|climbs|gets|got|climbed|crawled|creeps|lays into|in her|his|my|their room|bed|bedroom|shower|bath .. night|with|sleep*|when|at|naked|scared|and|touch*|dark;
      comes|came|goes|went|sneaks|snuck|crawls|climbs|gets|got|climbed|crawled|creeps|lays into|in her|his|my|their room|bed|bedroom|shower|bath .. $;
      gets|got|getting|climbs|crawls in|into bed with her|him|the|me|them|stepdad|kids|girls; visits .. at night;
      sleep|sleeps|sleeping|shares|sharing .. bed .. stepdad|boyfriend|uncle|grandpa|older|adult|grown;
      force|forces|forced|forcing himself|themself|sex|herself|her|him|me on|upon|to|into her|him|me|sex|mom|bed|have|touch; forced sex; sex without;
      against her|his|my|their will; held|pinned her|me|him down; without .. consent; wont take no; said|says no and|but he|she .. anyway|kept|still;
      doesnt|didnt|dont want .. sex; do|does|did things|stuff in bed|to; do things .. doesnt|dont|didnt want;
      having|has|had|have|wants|wanting sex with|when .. @child|him|asleep|her|sleep*|doesnt|minor|cousin|stepdad|uncle; demanding|demands sex;
      when shes|she asleep|sleeping; hooking up with .. @child|grown|man; sleeping|slept with|together .. kidaged|@small|minor|student|stepdad|her;
      taking|takes|took|sent|sends|sending|asked|asks|has|found|showed|shows|watches|watched|watching|films|filmed|filming|posting|posted|recording|peeks|peeping|spying|shared .. naked|nude|nudes|showering|undress*|porn|privates|underwear;
      watches|watched|watching|films|filmed|filming|pictures|photos|videos|peeks|peeping|spying .. shower|changing|bath|bathroom|dressing; nudes;
      porn .. @small|kids|him|her; naked .. pictures|photos|pics|videos|video|@child|with|in|man|around|him; child porn; sextort*|blackmail*|sexting;
      kidaged .. pregnant|adultaged|boyfriend|sex|std|chlamydia|gonorrhea; pregnant by; boyfriend @be? adultaged .. @child;
      @child .. dating a|an? adultaged|grown; expose*|exposed|exposing|flashed|flashing|flashes himself|herself|his|her|itself|them;
      masturbat*|humping|humps; acting out sexual|sex|sexually|sexy; act|acts|acting|acted out sex*; sex stuff|things|acts|talk|games|words;
      sexual acts|things|stuff|contact|comments|knowledge; secret game|games; our secret|game; game with uncle|grandpa|stepdad|him|daddy;
      std|sti|chlamydia|gonorrhea|gonorrhoea; blood in|on her|his|underwear|panties|pants; hurts|sore|pain|bleeding down there;
      hurts|pain|sore|bleeding .. private*|vagina; tocaba|toca|toco|tocando; abuso|viola|violo|violaron
    `,
  },
];
