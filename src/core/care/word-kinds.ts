// What sort of thing a word speaks of where danger may be meant, so that what was learned of one word is known of its like.
import { kindFinder } from '../hear/word-kinds.ts';

/** Base forms, and forms the usual endings do not lead back to. A word may be of several kinds. */
const written: Readonly<Record<string, string>> = {
  me: `i im ive id ill me my mine myself`,
  you: `you your youre youve youd youll yourself`,
  we: `we us our were weve`,
  she: `she shes her hers shell shed herself`,
  he: `he hes him his hell hed himself`,
  they: `they theyre them their theyve theyd theyll themselves`,
  child: `kidaged kid kids kiddo child children childs girl girls boy boys son sons daughter daughters toddler
    toddlers preschooler twin twins sibling siblings brother sister niece nephew grandson granddaughter grandkid
    grandkids student youngest oldest eldest littles littlest teen teens teenager minor minors youngster tot preteen
    tween triplets nina nino ninos hija hijo grandchild stepson stepdaughter`,
  infant: `baby babies infant infants newborn newborns bebe preemie babys`,
  partner: `husband wife boyfriend girlfriend partner ex exs fiance spouse babydaddy hubby fella bloke bf gf
    marido novio esposo esposa exhusband wifey stepdad`,
  mother: `mom mother moms mothers stepmom mami mama stepmother stepmum`,
  father: `dad father dads fathers stepdad stepfather papi papa daddys`,
  elder: `grandma grandpa grandmother grandfather grandad granddad papaw pawpaw meemaw mawmaw abuelo nana elder
    elderly`,
  others: `uncle aunt auntie cousin roommate lodger neighbor neighbors neighbour neighbours friend friends man
    men guy guys stranger tia tio relative relatives inlaw teacher coach pastor tenant landlord babysitter sitter
    nanny driver dealer boarder housemate`,
  family: `family client clients parent parents caregiver caregivers guardian household couple familys`,
  worker: `worker visitor staff nurse coworker colleague colleagues supervisor caseworker advocate doula teammate
    team`,
  official: `police cops cop cps dcf dss court judge hotline caseworker crisis ambulance 911 999 er hospital
    sheriff officer emergency paramedics ems intake safeguarding`,
  hit: `hit slap smack punch kick beat beaten whip whoop whup belt spank paddle swat pinch bite thrash strike
    struck wallop cuff headbutt clobber elbow knee stomp backhand pound pummel whack thump batter smacked hurt harm
    attack assault abuse abusive mistreat pop clock slug clout lash flog jab poke twist yank tug squeeze grab shove
    push drag slam throw threw thrown hurl fling flung chuck toss shake shook drop pin knock tackle bash smash pegue
    pega golpea`,
  choke: `choke strangle smother throttle suffocate drown neck throat windpipe hoarse pillow airway gag tape`,
  burn: `burn burnt burned scald iron cigarette lighter stove boiling hot singe`,
  restrain: `lock locked tie tied tape taped strap strapped chain chained cage closet basement shed rope restrain
    padlock padlocked trap trapped barricade bolted confine kneel`,
  implement: `belt cord cable stick switch spoon chancla hanger hose broom broomstick paddle strap shoe slipper
    ruler brush bat wire cane rod remote pan pipe hairbrush flyswatter`,
  weapon: `gun guns knife knives machete rifle shotgun pistol weapon firearm bullet bullets ammo blade razor
    hammer axe hatchet glock revolver crowbar shoot shot stab loaded petrol gasoline`,
  mark: `mark marks bruise bruising welt handprint scar scab scratch gash lump bump goose egg swollen swelling
    fracture laceration cut cuts print fingerprints stripes lines raw sore sores black purple broken split fat
    busted blister`,
  blood: `blood bleed bled bleeding bloody bloodied stitches concussion unconscious knocked`,
  body: `head face arm arms leg legs back eye eyes ear ears hand hands foot feet belly stomach cheek cheeks neck
    mouth lip lips nose chest wrist wrists rib ribs thigh thighs shoulder shoulders jaw hair skull soles calves
    buttocks bone bones knuckles`,
  fist: `fist fists knuckles backhand finger fingers hand hands foot boot`,
  private: `private privates bottom bum penis vagina genitals crotch breasts butt panties underwear pants skirt
    undies diaper pullup nappy naked nude nudes undressed topless downstairs groin`,
  sexual: `sex sexual sexually rape raped molest touch touches touching touched fondle grope kiss kissing porn
    pornography masturbate abuse incest traffick trafficking pimp prostitute prostitution sti std chlamydia
    gonorrhea hpv herpes pregnant sextort grooming groomed rub lick oral penetrate intercourse hump assaulted
    exploited escort`,
  image: `photo photos picture pictures pic pics video videos camera film filming webcam snap snapchat instagram
    online recording photograph photographing cam livestream`,
  bedbath: `bed bath bathe bathing shower showers bedroom bathroom room tuck tucks tucking cuddle snuggle nap
    massage tickle towel changing undress door peeks`,
  secret: `secret secrets tell telling told quiet shh promise game games special hush`,
  lure: `gift gifts money paid pays pay ride rides phone cash older met trade sells sell sold`,
  marry: `marry married marriage engaged wedding promised arranged fgm circumcise circumcised bride cut dowry`,
  alone: `alone unattended unsupervised themselves themself himself herself nobody noone none unwatched
    unaccompanied solo`,
  noone: `nobody noone anyone anybody adult adults grownup grownups empty`,
  leave: `leave leaves left leaving go goes went gone going run ran runs nip nips pop pops took drove walked out
    slip slips step`,
  away: `work working shift shifts store shop shopping pub bar club casino bingo party gym laundromat laundry
    errand errands job plant factory trip vegas jail prison parking lot car outside street playground elevator
    hallway stairwell bus stop`,
  watch: `watch watches watching watched supervise supervision babysit babysits sitter care charge mind minding
    look looks`,
  home: `home house apartment flat trailer motel inside door shelter apt residence`,
  wander: `wander wandering wandered roam roaming road street highway traffic barefoot diaper porch steps window
    ledge roof balcony pool river pond`,
  fed: `food eat eats eating ate fed feed feeding hungry starve starved starving fridge formula milk pantry meal
    meals bottle trash dumpster skinny thin weight pounds lbs ribs dehydrated water watering thirsty`,
  squalor: `rats roaches filth filthy feces mold mould maggots urine flies garbage mattress heat heating electric
    electricity power lights candle water freezing cold snow lice soiled`,
  medical: `doctor doctors hospital er clinic medicine insulin inhaler seizure seizures fever infected infection
    wound treatment treated untreated asthma medication dehydrated jaundice surgery ambulance pediatrician ped gp ae`,
  control: `allow allowed allows let lets permission checks tracks tracking tracker monitors keys passport papers
    bank card money phone isolate isolated controls controlling jealous forbid forbids refuse refuses ask asks
    password cameras deport visa immigration`,
  fear: `scared afraid terrified fear fearful frightened flinch flinched flinches winced cower cowers cowering
    hide hides hid hiding tremble nervous petrified dread panic panicked panicking jump jumps whisper whispered
    whispers`,
  rage: `angry anger rage temper mad furious violent violence yell yells yelling scream screams screaming shout
    shouting drunk drinks drinking smash smashes punched wall hole fight fights fighting snaps explodes lose jealous`,
  flee: `escape flee fled shelter refuge leave safe safehouse order restraining nonmol injunction sneak`,
  threat: `threat threaten threatens threatened threatening warn warned regret sorry pay consequences else
    careful swear swore promise revenge`,
  follow: `follow follows followed following stalk stalking stalked chase chased tail tailed waiting waits parked
    outside lurking watching address plate plates live lives tires tyres brakes windshield wiper keyed slashed
    posted facebook`,
  block: `block blocked blocks blocking corner cornered doorway exit trapped grabbed wrist shoved lunged spat
    spit charged swung dog dogs pitbull`,
  die: `die dies died dying dead death kill kills killed killing murder murdered suicide suicidal kms unalive
    overdose hang hung hanging hanged hangs jump drown noose rope bridge overpass tracks cliff balcony train garage
    exhaust`,
  endlife: `end ending ends ended over live living alive life exist existing existence wake here anymore
    disappear vanish gone heaven jesus join peace rest forever sleep`,
  selfharm: `cut cuts cutting myself herself himself wrists wrist arms thighs razor blade scratching harm
    selfharm burning carved`,
  hopeless: `hopeless pointless worthless useless burden better without point reason tired done anymore nothing
    empty numb matter matters worth trapped hate deserve failure unbearable hope purpose`,
  goodbye: `goodbye goodbyes note letter letters will insurance giving gave belongings plan date method pills gun
    rope stockpile stockpiling saving hoarding affairs order`,
  drug: `drug drugs pill pills tablet tablets fentanyl fent heroin meth crack cocaine coke opioid oxy percocet
    percs xanax benzo benzos suboxone methadone needle needles syringe foil pipe straw powder residue dope narcan
    naloxone weed edible edibles gummy gummies thc vape nicotine patch tylenol paracetamol ibuprofen aspirin bleach
    detergent pods antifreeze poison lithium insulin benadryl cough syrup morphine oxycodone tranq xylazine kratom
    vodka whiskey alcohol melatonin medicine meds cleaner battery batteries oven pesticide`,
  use: `use uses using used high nodding nodded relapse relapsed shoot shoots shooting snort snorting smoke
    smoking drunk wasted stoned withdrawal withdrawing passed out slumped slurring slurred tweaking loaded`,
  unresponsive: `wake waking woke awake rouse respond responding responsive unresponsive breathing breathe breath
    breaths blue gray grey limp foaming pulse cold floppy unconscious collapsed slumped asleep snoring gurgling pale
    eyes rolling lips pupils pinpoint seizing convulsing stir`,
  swallow: `swallow swallowed took taken take ate eat drank drink chew chewed ingest ingested bottle whole
    handful mouth lick licked many`,
  overdose: `overdose overdosed od ods narcan naloxone revived`,
  distress: `cry cries crying cried sob sobbing shaking shake weep wept numb broken breaking burnt burned
    exhausted panic anxiety anxious depressed depression dread vomit vomiting throwing sick spiral spiraling falling
    apart drowning crumbling shattered meltdown overwhelmed lost empty dizzy flat`,
  cope: `cope coping handle manage carry function bear stand take anymore do continue face`,
  sleepless: `sleep slept sleeping insomnia nightmare nightmares dream dreams awake eat eaten eating bed`,
  trauma: `flashback flashbacks haunted haunts trauma traumatized triggered triggering triggers memory memories
    image images keep seeing see replay replaying hear smell head`,
  guilt: `fault blame guilty guilt failed fail failing should missed closed let`,
  loss: `lost died death funeral grief killed buried miscarried miscarriage removal removed passed`,
  quitjob: `quit resign leave job work go back monday notice`,
  say: `said says say saying told tells tell telling disclosed disclose discloses stated states reports reported
    admits admitted whispered texted texts mentioned announced confided shared claims asked dice dijo wrote heard
    voicemail emailed messaged called showed shows`,
  see: `saw see seen noticed notice observed found find heard hear counted walked witnessed smelled looks looked`,
  ask: `ask asks asked asking question questions screen screens screening screened checked check wonder wondered`,
  qword: `what whats how hows when where who why which does do did is are can could should would will any anyone`,
  topic: `training webinar policy policies procedure protocol module workshop handout flyer handouts poster
    brochure curriculum conference guidance law laws legal legally definition research study statistics signs
    article book chapter podcast committee awareness prevention month speaker slides slide exam certificate
    certified refresher assessment form forms questionnaire wording script drill kit kits checklist magnets pack
    resources hotline number template worksheet course class supervision goal coalition survey rate review`,
  prepare: `practice practise practicing practising rehearse rehearsing prepare prepping prep planning plan bring
    tips advice word reword phrase start handle respond talk raise explain teach document wording approach suggest
    support ideas idea`,
  deny: `no not none never without denies denied deny denying nor neither zero nothing negative isnt wasnt doesnt
    didnt hasnt havent`,
  cleared: `cleared normal fine ok okay consistent resolved closed unfounded documented accident accidental
    healed better clear reviewed birthmark mongolian accounted turned false alarm confirmed well safe`,
  childplay: `soccer football basketball playground trampoline slide swing bike scooter skateboard tripped fell
    tumble jumping monkey bars running ran recess karate gymnastics climbing dance wrestling tag learning crawl
    crawling walk walking cruising couch coffee table sled`,
  vaccine: `vaccine vaccines vaccination booster flu shots immunization immunizations iv circumcision`,
  office: `printer laptop computer copier wifi system database zoom email inbox phone battery meeting meetings
    paperwork notes report reports spreadsheet deadline audit mileage schedule scheduling traffic coffee parking
    budget training data form calendar car office teams software password portal caseload timesheet presentation
    slides`,
  fun: `lol haha lmao funny laughing laughed laugh joke joking kidding hilarious smile smiling cute proud great
    good love loves loved happy best amazing`,
  fiction: `movie movies show tv series episode netflix book novel reading read story stories game games song
    songs play pretend pretending doll dolls dinosaur dinosaurs superhero batman spiderman ninja pirate pirates
    monster monsters zombie zombies cartoon bluey halloween costume dragon dragons wolf witch shark documentary news
    character fortnite minecraft roblox fairy ghost theater acting film puppet lego barbie cops robbers`,
  animal: `dog dogs cat cats hamster goldfish fish puppy kitten bird chicken rooster goat pig deer horse bug bugs
    spider spiders snake turtle cow plant plants flowers roach mouse rabbit frog parrot squirrel bees`,
  past: `ago years childhood grew growing used past history previously previous former back then since 2019 2020
    2021 2018 last young younger survivor survived recovery sober clean`,
  now: `now today tonight yesterday currently still again morning afternoon evening week weekend friday saturday
    sunday monday tuesday wednesday thursday minute minutes just hour hours already everyday daily nightly`,
  future: `will would might may going gonna tomorrow next later soon if`,
  real: `real really actual actually reality true serious seriously literally legit emergency live genuine
    honestly genuinely happening`,
  stepout: `stop stopping pause pausing step stepping break timeout time out quit end hold wait hang scrap drop
    leave leaving exit coming breaking off cut`,
  practicew: `practice practise practicing scenario scene story character role roleplay game exercise session
    script simulation pretend pretending acting playing play training fake bot coach conversation hat act`,
  own: `own actual real personal close home too same exact exactly`,
  similar: `like same exactly sounds reminds similar just thats this`,
  intens: `every always whole all so hard bad badly worse worst`,
  money: `rent bill bills eviction landlord utility wic snap voucher gas bus ride budget stamps`,
  milestone: `words crawl walk walking talk talking asq ifsp milestone milestones goals goal screening library
    storytime playgroup group crib car seat tummy reading potty naps naptime teeth teething feeding latch nursing
    breastfeeding reflux vaccines daycare school preschool`,
  calm: `calm calmed calmly gentle gently safe safely happy smiling laughing proud helped handled apologized
    repaired together comforted settled relieved`,
  accident: `accident accidentally tripped slipped fell bumped scraped spilled playing`,
  bigfood: `cake pizza tamales coffee tea snacks chocolate candy cookies lunch dinner soup donuts peas banana
    apple`,
};

/** The kinds a word is of; none when it is not known. */
export const careKindsOf = kindFinder(written);

/** Every word written here: none of them is taken for a slip of another. */
export const kindWords: ReadonlySet<string> = new Set(Object.values(written).join(' ').split(/\s+/));
