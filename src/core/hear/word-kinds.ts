// What sort of thing a word speaks of: a few thousand words in kinds, so that what was learned of one word is known of its like.

/** Base forms alone; `kindsOf` undoes the usual endings. A word may be of several kinds. */
const written: Readonly<Record<string, string>> = {
  sad: `sad unhappy lonely alone lonesome heartbroken grief grieve grieving mourn cry tear tearful weep miss loss lose hopeless helpless down low empty
    numb depressed depress depressing depression miserable gutted devastated devastate despair blue hurt hurting heartache homesick isolated isolating`,
  afraid: `afraid scared scary scare fear fearful anxious anxiety nervous worry worried worrying terrify terrified frighten frightened dread panic panicky
    uneasy tense paranoid threatened unsettling nightmare uncertain unsure petrified`,
  angry: `angry anger mad furious rage pissed annoy annoyed annoying annoyance irritate irritated frustrate frustrated frustrating frustration resent resentful
    fed bitter hate infuriating upset upsetting livid cross outraged aggravating`,
  ashamed: `ashamed shame guilt guilty embarrass embarrassed embarrassing humiliate humiliated humiliating regret blame judged inadequate worthless failure
    stupid unworthy exposed`,
  weary: `tired tiring exhausted exhausting exhaust drained draining worn overwhelm overwhelmed overwhelming stress stressed stressful stressing burned burnout pressure
    swamped stretched wiped knackered frazzled shattered overloaded sleepless weary running`,
  stuck: `stuck trap trapped torn lost confused confusing confuse conflicted helpless powerless cornered caught pulled tangled ambivalent mixed limbo
    undecided hesitant reluctant divided between`,
  unheard: `ignored invisible unheard dismissed overlooked abandoned rejected misunderstood disrespected betrayed unappreciated unsupported excluded
    unwanted used belittled attacked accused controlled`,
  glad: `glad happy happily excited exciting relief relieved hopeful proud pleased joy joyful grateful thankful delighted thrilled cheerful content calm peaceful
    comfortable confident safe loved enjoy enjoying enjoyable love loving fun lucky relaxed optimistic`,
  hard: `hard harder hardest tough rough difficult difficulty painful pain heavy unfair brutal awful terrible horrible miserable unbearable heartbreaking struggle struggling
    challenging crushing rotten lousy trying nightmare hell stressful intense messy burden ordeal wretched cruel`,
  heart: `heart shoulder carry load weight bear hold face facing endure cope coping survive deal handle shoulders cross storm`,
  wish: `want wish hope hoping long yearn prefer desire dream care value matter important priority need ready willing motivated eager determined`,
  mind: `think thought know believe understand realize realise feel feeling figure wonder notice remember forget imagine suppose guess see hear consider recognize
    recognise sense learn mean expect assume decide sure aware idea doubt`,
  speech: `say said tell told talk talking speak spoke mention explain describe share discuss answer reply call called name admit express bring raise chat listen
    hear word story conversation`,
  strong: `strong strength brave courage courageous determined determination resilient resilience resourceful persistent persistence patient patience gentle
    warm thoughtful dedicated dedication commitment committed devoted devotion loving honest honesty insight insightful capable skill skilled creative wise smart grit guts
    perseverance responsible reliable consistent generous steady attentive protective kind kindness tender competent talent bond connection integrity backbone clever organized`,
  weak: `lazy selfish irresponsible careless neglectful immature manipulative noncompliant uncooperative dramatic unfit ridiculous disgusting pathetic crazy
    ungrateful stubborn defensive hostile unreasonable reckless enabling codependent filthy sloppy negligent naive rude childish dishonest unmotivated entitled weak foolish
    silly dumb idiot clueless spoiled useless hopeless difficult picky clingy needy bossy nasty cold heartless soft sensitive crazy unstable lying liar addict junkie
    drunk loser disgrace disgraceful martyr victim brat feckless idle thoughtless inconsiderate half-hearted halfhearted unbelievable mess`,
  good: `good great nice awesome amazing excellent fantastic wonderful brilliant lovely perfect terrific incredible outstanding beautiful superb impressive huge fabulous
    remarkable cool sweet fine well best better beautifully healthy fair solid special positive progress improvement improve win success successful achievement
    accomplishment accomplish achieve milestone victory`,
  bad: `bad wrong awful terrible horrible poor worse worst sad unacceptable inappropriate unhealthy unsafe shameful shocking appalling gross dirty disgusting ridiculous
    sloppy harmful damaging dangerous cruel unfair ugly nasty stupid dumb crazy insane absurd embarrassing disappointing pathetic mistake fault problem issue harm damage ruin`,
  fails: `let allow ignore neglect refuse fail forget skip miss quit waste lie lied hide hid deny blame avoid abandon expose cause ruin choose chose pick
    risk put keep leave left give gave lose lost break broke break violate cancel dodge bail relapse yell hit smack scream snap bother`,
  effort: `manage keep kept handle stick stuck hold held try trying tried work worked fight fought juggle stay stayed push carry protect advocate raise provide
    persist continue stand stood improve practice practise save plan learn grow grew build built show showed reach ask asked call called speak spoke notice noticed soothe
    comfort feed attend finish follow organize arrange track remember remembered overcame overcome recover`,
  praiseword: `proud congratulate congratulations congrats bravo kudos respect admire appreciate credit impressed impress inspire inspiring inspired salute applaud
    commend celebrate compliment deserve earn`,
  must: `should must ought shouldnt mustnt need needs have gotta supposed better required require requirement mandatory expected obligation responsibility`,
  suggest: `try consider suggest recommend advise advice encourage recommendation suggestion tip option idea maybe perhaps could might possibility alternative
    strategy technique approach trick helps helpful useful worth`,
  act: `go get take call put use give find ask set write make join focus cut turn sit reach limit remove lock buy bring start stop stick walk eat drink rest
    sleep switch schedule apply contact check seek wait relax breathe count pick lay place swap exercise journal meditate talk visit attend sign read google search
    email text message ring book order drop block delete tell show let keep leave drive install teach hold offer spend`,
  justword: `just only simply merely little bit tad slightly small minor tiny somewhat least`,
  everyone: `everyone everybody all every most many people lots plenty others moms dads mothers fathers parents women men families folks kids babies toddlers teens couples
    anyone anybody whole other else nobody none siblings brothers sisters`,
  always: `always never constantly forever ever every usually often sometimes rarely again still keep anymore seldom repeatedly continually`,
  compare: `worse worst better more less least than compare compared instead rather most easier harder enough too lucky luckier fewer`,
  usual: `normal natural common typical phase stage pass temporary usual part standard regular universal hormone teething tired overtired minor harmless
    overreact overthink exaggerate dramatic sensitive worry fine okay fuss molehill resilient bounce outgrow settle blow nothing silly`,
  bright: `bright silver lining positive grateful thankful blessing bless blessed gratitude lucky fortunate smile cheer reason plan god prayer sunny perspective`,
  soon: `soon later tomorrow tonight next future eventually someday before upcoming until`,
  past: `yesterday ago last past previously earlier before then once used already recently lately since`,
  now: `now today currently moment present right immediately already`,
  maybe: `maybe perhaps might may seem seems seemed sound sounds kind sort almost somewhat guess wonder possibly probably likely could appear suppose apparently
    wondering curious`,
  surely: `obviously clearly definitely honestly actually seriously literally frankly certainly totally absolutely completely truly simply surely undoubtedly
    exactly basically really plainly`,
  contrast: `but though although however yet except still anyway despite even while whereas instead`,
  choice: `choice choose decide decision option prefer either whatever whichever pick control up your yours decider pace pass freely`,
  leave: `ok okay alright mind permission allow willing comfortable may ready open fine`,
  account: `experience thought thoughts feeling feelings view opinion hope hopes goal goals idea ideas perspective reason reasons story concern concerns question questions
    worry worries memory memories plan plans`,
  office: `clinic office court program agency county department hospital pharmacy pantry hotline center centre nursery surgery council shelter church charity daycare preschool
    headstart wic snap medicaid medicare benefit benefits insurance voucher hud cps dcf dhs ssi tanf eligibility`,
  paper: `form forms paperwork paper sign signature checklist survey questionnaire packet sheet page list box pen initials copy folder clipboard release record
    records document application file chart report log print`,
  law: `law legal judge lawyer attorney court hearing report mandated mandate confidential confidentiality custody order petition police officer probation rights
    consent private privacy obligation legally case caseworker investigator allegation guardian foster removal reunification cps`,
  job: `worker supervisor nurse doctor therapist counselor counsellor teacher coach advocate visitor midwife pediatrician specialist interpreter
    role job team colleague staff professional social manager`,
  meeting: `appointment visit session meeting schedule calendar reschedule time date week month hour minute monday tuesday wednesday thursday friday saturday sunday
    noon morning afternoon evening deadline deadline`,
  kin: `mom dad mother father parent parents family husband wife boyfriend girlfriend partner sister brother grandma grandpa aunt uncle ex cousin niece nephew
    roommate friend neighbor neighbour stepdad stepmom inlaw fiance spouse`,
  child: `baby son daughter boy girl kid kids child children toddler newborn infant twins teenager teen little one preschooler kiddo`,
  body: `head arm leg back face eye ear hand foot belly stomach tummy skin hair tooth teeth chest neck mouth nose bottom breast nipple lip cheek throat body lung
    brain shoulder knee wrist rib`,
  health: `fever sick ill illness doctor medicine dose dosage pill prescription antibiotic asthma inhaler cough cold flu rash allergy allergic diagnosis symptom treatment
    therapy infection vaccine vaccination shot immunization checkup weight blood sugar pressure diabetes cholesterol surgery disease disorder condition test result lead milligram mg cancer
    autism adhd eczema reflux screening risk percent study studies research evidence average`,
  hurt: `bruise mark burn cut bleed blood wound injury injured scar bite hit hits hitting slap punch kick choke push shove spank smack beat grab shake shook hurt hurting
    harm abuse abusive violent violence`,
  danger: `gun weapon knife kill killing suicide suicidal die dying death dead threat threaten unsafe safe safety danger dangerous harm overdose stalk rape assault
    strangle police emergency escape afraid hide protect protection`,
  drug: `drink drinking drinks drunk alcohol beer wine vodka liquor whiskey sober sobriety weed pot marijuana cannabis smoke smoking cigarette vape nicotine meth heroin cocaine
    opioid pill fentanyl methadone suboxone relapse recovery rehab detox addict addiction using clean high craving binge patch gum tobacco quit`,
  sleep: `sleep asleep nap bed bedtime night wake awake crib mattress pillow blanket tired rest bassinet swaddle dream snore overnight`,
  food: `eat eating food feed feeding meal dinner lunch breakfast snack bottle formula breast milk juice vegetable fruit sugar candy soda cook nurse nursing latch
    solids spoon cereal cup hungry appetite diet nutrition puree`,
  money: `money rent bill bills pay paid paycheck job work shift hired fired laid unemployed car gas bus ride loan debt cost price cheap afford budget eviction evict landlord
    lease apartment house housing utility electric heat heater power water shutoff homeless motel landlord deposit dollar dollars`,
  school: `school class classroom teacher grade homework principal suspended iep preschool kindergarten daycare learn college ged bus attendance`,
  house: `house home apartment room kitchen floor sink dish dishes laundry clean mess messy dirty trash garbage smell roach mold clutter couch bathroom tub window door stairs gate
    outlet tidy yard`,
  screen: `tv television tablet phone screen video youtube game ipad cartoon show app facebook internet online`,
  smalltalk: `weather traffic coffee tea rain snow sunny cold hot weekend holiday birthday game team dog cat puppy garden shoes shirt haircut jacket couch parking
    drive cookies smells vacation christmas thanksgiving halloween movie song football soccer basketball plant flowers curtains season outside`,
  growing: `crawl walk roll word words babble milestone develop development stand talk potty toilet diaper teeth grow growth climb reach point skill months tummy stages`,
  play: `play toy toys book books read reading sing song game story cuddle hug snuggle dance draw block blocks park playground activity tickle routine praise`,
  discipline: `yell scream spank timeout discipline punish punishment consequence rule limit boundary behave behavior behaviour tantrum bite hit hitting listen obey whine reward
    consistent firm meltdown`,
  thanks: `thank thanks appreciate welcome please`,
  sorry: `sorry apologize apologise apology apologies mistake fault wrong`,
  greeting: `hi hello hey bye goodbye morning evening welcome cheers`,
  nod: `ok yes mm hm right sure alright exactly absolutely definitely gotcha understood fair true indeed ah oh wow really yep course`,
  together: `we us our together lets team both side alongside beside`,
  here: `here there support supportive help available anytime reach listen ear alone wish hug hugs thinking prayers pray sending love luck hang strength healing hold`,
  change: `change quit stop start reduce cut less lose improve begin step goal plan try move toward towards shift different new`,
  reason: `because why reason since so therefore means mean cause causes due`,
  amount: `many much often long far old few several couple half hundred percent times number amount average per`,
  accuse: `lie lied lying liar excuse excuses truth promise promised swore deny denial blame pretend pretending fool waste games prove evidence story caught admit supposedly
    claim contradict hiding`,
  threat: `lose custody remove removed removal consequence consequences warn warning else regret report last final strike jail arrested judge ultimatum kicked`,
  dismiss: `anyway moving back next agenda topic form another quickly later focus track besides subject aside onto`,
  about: `about regarding concerning around topic subject`,
  cannot: `cant couldnt unable impossible wont wouldnt`,
  not: `not no dont doesnt didnt isnt wasnt arent never nothing cant wont wouldnt couldnt shouldnt nobody havent hasnt without neither none nor`,
};

/** Endings and what stands in their place in the base form, the longest first. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['iest', ['y']],
  ['ied', ['y']],
  ['ies', ['y']],
  ['ing', ['', 'e']],
  ['est', ['', 'e']],
  ['ed', ['', 'e']],
  ['er', ['', 'e']],
  ['es', ['', 'e']],
  ['ly', ['']],
  ['s', ['']],
];
const shortestBase = 3;

const mostRemembered = 20_000;

/** Looks up the kinds a word is of, also by its base form; none when it is not known. @param lists the words of each kind */
export function kindFinder(lists: Readonly<Record<string, string>>): (word: string) => readonly string[] {
  const byWord = new Map<string, readonly string[]>();
  for (const [kind, words] of Object.entries(lists)) {
    for (const word of words.split(/\s+/)) byWord.set(word, [...(byWord.get(word) ?? []), kind]);
  }
  const remembered = new Map<string, readonly string[]>();
  return (word) => {
    const known = byWord.get(word) ?? remembered.get(word);
    if (known) return known;
    const found = byEnding(word, byWord);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(word, found);
    return found;
  };
}

function byEnding(word: string, byWord: ReadonlyMap<string, readonly string[]>): readonly string[] {
  for (const [ending, instead] of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < shortestBase) continue;
    const undoubled = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
    for (const base of [...instead.map((end) => stem + end), ...undoubled]) {
      const kinds = byWord.get(base);
      if (kinds) return kinds;
    }
  }
  return [];
}

export const kindsOf = kindFinder(written);
