// Words that stand for one another in the phrases of the signs.
export const lists: Readonly<Record<string, string>> = {
  feeling: `sad scared afraid lonely alone tired exhausted worn overwhelmed hurt hurting hurts angry mad furious frustrated frustrating worried worry
    anxious nervous stressed stressful stress ashamed guilty guilt embarrassed embarrassing heartbroken heartbreaking hard harder tough rough painful
    awful terrible horrible scary isolating isolated exhausting draining drained overwhelming heavy unfair helpless hopeless stuck trapped torn
    lost numb upset upsetting devastated devastating disappointed disappointing humiliated humiliating infuriating maddening brutal crushing
    discouraging discouraged confusing confused unbearable nightmare grief pain shame frightening frightened terrifying terrified miserable
    difficult tense worrying annoying annoyed lousy sucks crap shattered gutted unheard invisible judged disrespected betrayed powerless
    unsettling unnerving wearing tiring depressing depressed anxiety sadness anger fear loneliness burned heartache relief relieved hopeful`,
  strongfeeling: `lonely hard hardest tough rough painful awful terrible horrible scary isolating exhausting draining overwhelming heavy unfair
    upsetting devastating disappointing humiliating infuriating maddening brutal crushing discouraging unbearable frightening terrifying difficult
    frustrating stressful heartbreaking nightmare sad worrying gutting rubbish tiring hurtful confusing unsettling sick lonesome miserable`,
  person: `mom dad baby son daughter boy girl kid kids child children toddler partner husband wife boyfriend girlfriend sister brother grandma
    grandpa aunt uncle ex father mother family he she they him her them twins newborn teenager teen teens niece nephew cousin roommate`,
  kin: `mom moms dad dads mother mothers father fathers parent parents family families people folks women men woman man grandparents carers carer`,
  child: `baby son daughter boy girl kid kids child children toddler toddlers babies he she him her them they twins newborn newborns teenager
    teenagers teens little infants`,
  be: 'is are was were be been being am im its hes shes theyre youre thats isnt arent wasnt',
  aux: `is are was were do does did have has had can could would will should may might am isnt arent wasnt werent dont doesnt didnt havent hasnt
    hadnt cant couldnt wouldnt wont shouldnt`,
  subject: `you he she it they we i your his her their the this that there these those anyone anybody anything someone somebody any`,
  very: 'so really very pretty such too incredibly extremely quite super just absolutely all truly real incredibly proper well kind of a bit',
  good: `good great nice awesome amazing excellent fantastic wonderful brilliant lovely perfect terrific incredible outstanding beautiful superb
    impressive huge big cool strong`,
  did: `did handled managed got kept made showed took stood stayed worked held figured found called asked remembered noticed came brought tried
    went carried fought raised built started stopped spoke told said reached walked put cut quit gave fed learned stuck hung set finished pulled
    filled signed waited rang sorted planned listened chose protected saved faced survived opened thought caught let answered turned read`,
  effort: `trying working fighting doing showing holding keeping putting making carrying managing juggling looking taking giving raising
    protecting standing advocating speaking sticking learning thinking handling`,
  strength: `strength strong courage courageous brave bravery determination determined dedication dedicated commitment committed patience patient
    resilience resilient resourceful resourcefulness persistence persistent caring loving thoughtful devoted honest honesty guts grit insight
    insightful capable creative motivated willpower effort heart wise smart advocate skill instincts instinct rock`,
  faulty: `lazy selfish irresponsible careless neglectful neglecting immature manipulative noncompliant uncooperative dramatic spoiled bad unfit
    ridiculous unacceptable inappropriate disgusting disgraceful shameful foolish stupid silly weak pathetic crazy ungrateful stubborn difficult
    defensive hostile unreasonable reckless enabling codependent messy filthy sloppy attention-seeking negligent naive rude childish hopeless
    wrong unhealthy unsafe poor terrible horrible harsh soft lax overprotective overbearing controlling dishonest unmotivated entitled`,
  advise: `try call go ask talk get take put give use keep let tell make start stop see look think consider find speak set write read join eat drink
    sleep rest focus cut quit leave sit stay walk move bring buy apply sign remember work reach contact check visit join show stick avoid be do
    have learn just also always really probably definitely at maybe first`,
  imperative: `go get take call put use give keep find talk ask try set write make stay join remember consider focus avoid cut turn sit speak reach
    practice walk limit remove lock buy bring stick ignore stop start don't dont never always just cook drink eat rest sleep switch
    schedule apply contact check seek wait relax breathe count pick lay place wean swap`,
  number: `one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred couple few several half`,
  day: `monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight week weeks month months days hours minutes noon morning
    afternoon january february march april may june july august september october november december`,
  office: `clinic office form forms court judge program school rule rules policy hearing appointment deadline voucher letter report application
    center centre waitlist list benefit benefits card law agency county department hospital pharmacy pantry food bank bus line hotline number
    program programme class group classes session sessions meeting screening vaccine vaccines shot shots test results referral paperwork packet
    interpreter caseworker supervisor lease landlord grant fund council nursery surgery midwife caseload worker plan guidelines research`,
};
