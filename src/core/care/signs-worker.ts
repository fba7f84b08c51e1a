// Signs that the worker is threatened, or at the end of their own strength.
import type { CareSign } from './kinds.ts';

export const workerSigns: CareSign[] = [
  {
    kind: 'threat_to_worker',
    what: `
      threatened|threatens|threatening|threaten me|us|my|our|staff|the .. $;
      threatened|threatens|threatening me|us|my|our|staff|worker|workers|coworker; threatened the worker|workers|last|nurse|staff;
      i|was|we|been|got|being|were threatened; i|was|got|been|felt|feel|being|im|we|were threatened;
      made|makes|making|sent|sending|received|getting threats|threat|threatening; death threat|threats;
      threatening texts|text|messages|message|calls|voicemails|voicemail|email|emails|letter|note|me;
      kill|kills|shoot|hurt|stab|beat|punch|bury|slap|attack|rape|murder|strangle|choke|harm|get|find|burn|cut|smash|fight|run me|us|my|our|over|you if|next|when|and|i|we|up|in|over|for|family|kids|house|down|out|because|too|now|on|tonight|tomorrow|myself|dead|face|throat;
      kill|kills|shoot|hurt|stab|beat|punch|bury|slap|attack|rape|murder|strangle|choke|harm|get|find|burn|cut|smash|fight|run me|us|my|our|over|you $;
      said|says|told|swore|text*|yell*|voicemail|shout*|scream*|threaten* .. @say|hed|hell|shed|shell|he|she|they|would|will|going|gonna|ill|theyll|theyd|to|id .. kill|shoot|hurt|stab|beat|punch|bury|slap|attack|rape|murder|find|get me|us|you|my;
      going|gonna|ill|will|im|gon|hell|theyll|would|id to? pay|regret|come|find|hunt|make|get for|it|this|me|you|us|after|sorry|dearly|down|taking .. taking|pay|regret|sorry|you|me|us|for|kids|after|one;
      pay for taking|this|what; be sorry|pay if|for|when|one|soon|i; regret it|this|coming|ever|what|knocking|taking;
      make me|us|you|sure pay|regret|sorry; come|coming|came|comes|going after|at me|us|my;
      came|coming|charged|lunged|swung|ran|rushed|comes|come|runs|lunging|swinging at|toward|towards me|us; took a swing; hunt|track me|us|you down;
      youre dead; last visit you|ill|i|youll ever;
      waiting|wait|waits|waited|sitting|standing|stood|parked|hanging|lurking by|at|near|outside|next|around|behind to? my|our car|truck|van|outside|office|house|home|agency;
      be waiting for|by|at|on|outside; waiting for me|us outside|when|after|at|in|by|with|again; waiting outside|by;
      outside my|our house|home|office|apartment|car|place|work|agency;
      drives|drove|driving|walked|parked past|by|outside|around|me|my .. my|house|car|home|street|office;
      followed|following|follows|tailed|tailing|chased|chasing|stalking|stalked|stalks|trailed me|us|my car;
      followed|chased .. to|home|my|out|down|office|highway|car|me; watched me leave|walk|get;
      knows|know|knew|found|finding|figured|got|looked|has|asked|asking|posted|shared out|up|me|online|where? my|our address|home|kids|family|house|license|plate|school|photo;
      posted|put|shared my name|address|photo|number|face;
      knows|know|knew|found|asked|figured|wants out|to? know? where i|we|my live|lived|kids|family|house|work; where i live; where my kids;
      watch my|your|our back;
      blocked|blocking|blocks|block|trapped|cornered|locked|boxed|barricaded me|us|the|my|our in|from|door|car|exit|way|driveway|inside|doorway|leaving|against;
      wouldnt|wont|didnt|doesnt|refused|not|dont let|letting|to me|us|let leave|go|out|pass|past|me|by; wouldnt let go of me|my;
      grabbed .. wouldnt|wont|didnt let go; stood|standing|stands between|in|over .. me|my door|exit|way|car|and;
      got|gets|getting|was|up|right in|into|all|up? .. my face; cornered me|us|by; trapped me|us|in; held me|us there|hostage|down|against|in;
      pulled|pulls|pointed|pointing|points|waved|waving|flashed|showed|shows|put|had|held|holding|has|raised|came|brandished|swung|aimed|lifted|racked|cleaning|carrying|threw|grabbed .. @weapon .. at|on|to|in|me|us|table|lap|hand|belt|and|when|waistband|out|door|his;
      gun|knife|weapon|machete .. at|on|me|us|table|lap|hand|waistband|belt|door|visit|front; showed me his|her|a gun|knife|machete|weapon;
      sic|sicced|set|let|lets|sends|released|loosed .. dog|dogs|pit|bull|pitbull|rottweiler|shepherd|loose on|at|after|me|us|loose|out;
      dog|dogs|pit|pitbull attacked|bit|bites|lunged|on|at me|us;
      grabbed|grabs|pushed|pushes|shoved|hit|hits|punched|slapped|spit|spat|spits|kicked|threw|swung|choked|scratched|bit|attacked|assaulted|attack|jumped|headbutted|shook|tackled|touched|groped|threw|struck|hurt|beat|dragged|pinned|yanked at|on|in|a|his|her|the|something|hot|drink|my|coffee? .. me|us|my arm|wrist|hair|at|against|hard|face|when|and|bag|phone|today|leg|chest|on|out|into|down|up|off|during|with|by|to|twice|for|neck|back|in|before|lanyard|keys|shoulder|while|throat|hand;
      grabbed|grabs|pushed|pushes|shoved|hit|hits|punched|slapped|spit|spat|spits|kicked|threw|swung|choked|scratched|bit|attacked|assaulted|attack|jumped|headbutted|shook|tackled|touched|groped|threw|struck|hurt|beat|dragged|pinned|yanked at|on|in|a|his|her|the|something|hot|drink|my|coffee? .. me|us|my $;
      spit|spat|spits on|in|at me|my; threw .. at me|us|my;
      hit|pushed|punched|slapped|shoved|kicked|attacked|assaulted|grabbed|choked|bit|spat|cornered|threatened by .. client|dad|father|mom|mother|parent|him|her|boyfriend|family|man;
      got|@be|been attacked|assaulted|punched|jumped|hit|grabbed|cornered|threatened|chased|followed|stalked;
      slashed|keyed|smashed|broke|kicked|scratched|egged|damaged|vandalized|flattened|hit .. my|our tires|tyres|tire|car|window|windows|windshield|windscreen|mirror|door|van|truck;
      my tires|tyres .. slash*|flat|cut; tires slashed; bomb|burn|shoot|blow up|down|the .. office|agency|building|place|my|our;
      next time|visit .. worse|kill|shoot|hurt|sorry|ill|wont|dead|hell|gun|theyll|alive|ready; @say .. next time;
      im|i|am|was|felt|feel|so|really|honestly scared|afraid|terrified|frightened|petrified to|of|for|hell|he|that|by go|going|him|dad|father|boyfriend|my|hell|follow|hurt|return|leave|this|that .. back|safety|house|home|there|in|after|again|alone|him|hurt|life|me|car|dad|father|man|guy|boyfriend;
      im|i|am|was|felt|feel|so|really|honestly scared|afraid|terrified|frightened|petrified to|of|for|hell|he|that|by go|going|him|dad|father|boyfriend|my|hell|follow|hurt|return|leave|this|that .. $;
      scared|afraid|terrified to go back|in|there|alone|inside; scared|afraid|terrified for my|our safety|life; fear for|my my|safety|life;
      feared for my|our;
      i|im|we|really|do dont|didnt|not|never|wasnt feel|felt|feeling? safe going|there|in|with|around|at|on|alone|being|anymore|when|to|because|visiting;
      i|im|we|really|do dont|didnt|not|never|wasnt feel|felt|feeling? safe $; felt|feel|feeling unsafe;
      said|says hell|hed|he|ill|shell|hes|she .. be|is waiting
    `,
    with: 'me; us; my; our; he; she; they; dad; mom; him; hes; hell; hed; father; mother; client; parent; boyfriend; family; someone; visit; man; dog; gun; uncle; worker; grandpa; grandma; neighbor; husband; my',
  },
  {
    kind: 'worker_distress',
    with: 'i; im; ive; id; my; me; myself; ill; nightmares; ^ cant; ^ crying; ^ falling; ^ feel; ^ feeling; ^ burned; ^ burnt; ^ dreading; ^ numb; ^ losing; ^ having; ^ not; ^ honestly; ^ so',
    what: `
      i|im|just|ive? cant stop crying|shaking|sobbing|replaying|worrying;
      i cant|cannot do|take|handle|face|stand|bear this|it|another|one|the|tomorrow job? .. anymore|any|much|longer|more;
      i cant take|handle|face|do|bear this|it|another job|work|anymore|any|much|removal|visit|one|day|week;
      i cant|couldnt sleep|eat|function|cope|breathe|concentrate|focus; i cant keep doing|going|this|up; cant keep doing this|it;
      i cant go on|back|in|another; cant do this anymore|any|job|work;
      cant sleep|eat|function|cope .. anymore|since|at|because|visits|i|im|work|it|night|job|thinking; i cant get out|up of;
      cant breathe|cope|function; i dont|didnt know|think .. i can|how .. keep|do|go|cope|handle|longer|anymore|survive|much;
      i dont|didnt want to do|be|go|live|work|get|wake this|here|anymore|any|back|in|up|to|alive|job;
      dont want to do this|be here anymore|any|job|work; how much longer|more i|of; dont think i can .. this|anymore|any|keep|go|job;
      dont know how|if i|long|to|much i? .. can|keep|cope|do|longer|go; i|im|like|think falling|coming|fell|fall|going apart|under; falling apart;
      fell apart; coming apart; going to pieces|break|snap|crack|collapse|explode;
      im|i|am|feel|felt|about|just|almost|nearly|completely losing|lost my|it mind|grip|hope;
      im|i|am|feel|felt|about|just|almost|nearly|completely losing|lost my|it $;
      breaking|broke|break|broken down .. crying|every|after|in|at|on|night|tears|today|again|before|car; breaking|broke|break|broken down .. $;
      i|ive|im|had|have|having|get|getting|keep a|an|been|another|having? panic|anxiety attack|attacks;
      nervous|mental|complete|a|having|had breakdown; im|i|am|was|feel|feeling not ok|okay|alright|coping|sleeping|safe; not coping;
      honestly im|i not;
      i|im|ive feel|feeling|felt|been|am|just? just|so|really|completely|totally|very|utterly|beyond|all? hopeless|worthless|numb|broken|traumatized|traumatised|suicidal|shattered|depressed|overwhelmed|drowning|spiraling|spiralling|crumbling|empty|desperate|unraveling;
      feel|feeling|felt dead|empty|numb|nothing|hopeless|worthless|broken|like inside|all|anymore|lately|giving|quitting|dying|failure;
      i failed that|this|her|him|them @child|family|mom|boy|and|i; i failed that|this|her|him|them $; like i failed; my fault she|he|they|died|hurt;
      blame|hate myself; all my fault she|he|they|that; all my fault $; burned|burnt out and|i|im|lately|anymore|from|by|cant|so|this;
      burned|burnt out $; so|completely|totally|really|beyond|totally|absolutely burned|burnt out; burning out; breaking point;
      at my wits|limit|lowest|breaking|end; end of my rope|tether; running on fumes .. cant|anymore|and|i; nothing left to give|me;
      i|ive nothing left; ive nothing left; got nothing left; i have nothing left;
      i|ive|just|started|im? dread|dreading every|going|each|work|waking|mondays|getting|the;
      cry|cried|crying|sob|sobbing|sobbed|weeping|bawling|bawled every|in|all|before|after|on|at|myself|again|most|my .. car|night|bathroom|visit|visits|work|shower|way|hours|sleep|morning|desk|wheel|parking|lot|drive|day;
      i|im|ive|just|keep|still crying|sobbing|weeping|bawling; in tears every|after|before|again|most; cry myself to;
      i|ive cried|cry|sobbed every|all|in|most|after|before|again|so|myself|for;
      i|ive|im|getting|having|have|my|keep? nightmares about|every|since|of|again|from|and; having|have|getting nightmares; my nightmares|flashbacks;
      nightmares every|all|again|since|most .. removal|case|visit|work|baby|night|death|that|him|her; i|im|having|getting|get|have|keep flashbacks;
      i|ive havent|not|barely|hardly|cant|dont slept|sleep|sleeping|eaten; nightmares every|all|again|since|most;
      havent slept|eaten .. days|weeks|week|since|properly|nights|night|well|right;
      i keep seeing|hearing|replaying|picturing|reliving|crying|dreaming;
      keep seeing|hearing|picturing|replaying her|his|their|that|the|it .. face|body|baby|scream*|eyes|voice;
      keep seeing|hearing|picturing|replaying her|his|their|that|the|it .. $; haunts|haunting me; haunted by; secondary|vicarious trauma; my ptsd;
      i|im|ive|been drink|drinking|drank|drunk|using|pills every|to|too|just|after|alone|more|myself .. night|sleep|cope|forget|shut|much|numb|feel|through|out;
      drinking|drink|wine every night|to|too; drinking to sleep|cope|forget; want|going|ready|about to quit .. i|cant|my|anymore|because|the;
      want|going|ready|about to quit .. $;
      i want to|just? quit|disappear|die|scream|run|drive|give|walk|leave and|everything|up|away|off|this|forever|now;
      i want to|just? quit|disappear|die|scream|run|drive|give|walk|leave $; i hate|hated my|this life|job; whats the point of|in|anymore|i;
      whats the point $; i|im|feel|so|all|feeling completely|all|so|really? alone in|with|at this|it|all|work;
      nobody|no one|noone|anyone to talk|turn|cares|understands|checks|asks; cant live with; live with myself|it|what;
      crying|shaking|sobbing in my|the car|bathroom|truck|office; im|i|still|am|was|been|hands shaking|trembling; my hands .. shaking; shaking in;
      throw|throwing|threw up before|every|after; sick to my stomach before|every|each|when;
      snapped at my|everyone kids|husband|wife|partner|son|daughter; im|feel|feeling|so|just numb; dont|not feel anything|like myself|real;
      compassion fatigue; giving|give|gave up on everything|myself|this|life|it;
      thinking|thought|think about|of quitting|leaving|dying|disappear*|ending|crashing|driving .. $
    `,
  },
];
