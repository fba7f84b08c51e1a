// Words that stand for one another in the signs of danger.
export const lists: Readonly<Record<string, string>> = {
  child: `kidaged baby babies babys infant infants newborn newborns toddler toddlers kid kids kiddos child childs children childrens boy boys boys girl girls
    son sons daughter daughters stepson stepdaughter twin twins triplets niece nephew grandson granddaughter grandchild grandkids grandbaby
    preschooler student pupil teen teens teenager teenagers sibling siblings nino nina ninos bebe hijo hija hijos minor minors youngest oldest eldest youngster`,
  small: `kidaged baby babies infant infants newborn toddler toddlers kid kids kiddos child children boy boys girl girls son sons daughter daughters twins
    siblings preschooler niece nephew youngest grandson granddaughter grandkids grandbaby little ones them him her bebe ninos hijo hija`,
  adult: `mom moms mother mothers dad dads father fathers stepdad stepdads stepfather stepmom stepmother parent parents grandma grandmother grandpa
    grandfather uncle aunt auntie tia tio boyfriend husband wife girlfriend partner ex bf gf fiance roommate babysitter sitter nanny cousin teacher
    foster caregiver carer man guy papi mami esposo novio he she they neighbor landlord brother sister brothers`,
  partner: `husband husbands wife boyfriend boyfriends girlfriend partner partners ex exs bf gf fiance spouse esposo marido novio hubby fella bloke babydaddy`,
  victim: `me him them us mom mother wife girlfriend grandma sister brother himself`,
  hit: `hit hits hitting slap slaps slapped slapping smack smacks smacked smacking punch punches punched punching kick kicks kicked kicking beat beats
    beating beaten whip whips whipped whipping whoop whoops whooped whup whups whupped whooping whupping belted belting shook shakes shaking shake thrash
    thrashed thrashes strike strikes striking struck choke chokes choked choking strangle strangles strangled strangling smother smothers smothered
    smothering suffocate suffocated scalded scald burns burned burnt burning hurts hurting hurt harms harmed harming stab stabs stabbed stabbing attack
    attacks attacked attacking assault assaults assaulted assaulting abuse abuses abused abusing batter batters battered battering clobber clobbered
    wallop walloped headbutted shoved shoves shoving drags dragged dragging yanks yanked yanking throttled mistreats mistreating mistreated torture
    tortures tortured pinches pinched bites backhanded pummeled bash bashed bashes bashing spits squeezed squeezes squeezing thumped thumps thumping swatted swats cuffed stomped stomps stomping kneed elbowed twisted twists
    gagged gags drowned mauled clipped bang bangs banged banging jabs jabbed`,
  shove:
    'pushed pushes pushing shoved shoves shoving threw throws throwing thrown slammed slams slamming grabbed grabs grabbing dragged knocked pinned pinning tackled',
  afterher: `with in on when whenever while again and so because last the until till up hard for at by if after before against across around into down
    out today yesterday tonight every a too bad badly sometimes once twice all this too when then just over now right cuz everytime always
    but or since twice daily weekly often head face arm arms leg legs back neck throat stomach belly hand hands mouth ribs ear hair bottom butt
    bum nose eye eyes body thats she he they i mom dad stuff from monday tuesday wednesday thursday friday saturday sunday pretty really as like
    who which sister brother baby son daughter mother kid kids child children boy girl mommy friend where never also about half black`,
  mark: `bruise bruises bruised bruising welt welts handprint handprints handmark bitemark bitemarks bitemarks fracture fractures fractured lacerations
    laceration`,
  weapon:
    'gun guns knife knives machete weapon pistol rifle shotgun bat hammer blade firearm crowbar hatchet axe razor screwdriver bottle scissors',
  thing:
    'belt shoe cord stick spoon chancla switch paddle hanger broom hose brush cable wire ruler slipper sandal flyswatter strap bat rod cane remote',
  say: `said says say saying sayin told tells telling texted texts texting text threatened threatens threatening threat yelled yelling shouted
    screamed screaming swore posted wrote writes messaged warned whispered mentioned admitted shared disclosed reported announced called talks talking talked hinted`,
  self: 'myself himself herself themself themselves hisself theirself theirselves yourself',
  drug: `pills pill medicine tablets suboxone methadone fentanyl fent heroin xanax oxy oxycodone percocet percs opioids opiates meth bleach benadryl
    tylenol paracetamol ibuprofen aspirin gummies gummy edibles edible thc insulin antifreeze poison detergent valium zopiclone melatonin antidepressants
    clonidine adderall cocaine crack vodka whiskey`,
  blade: 'wrist wrists arms arm thighs thigh legs',
  be: 'is was are were be been being am im its hes shes theyre',
};
