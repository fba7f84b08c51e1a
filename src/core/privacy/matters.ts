// Words by which it may be told that someone is ill, without papers, loves whom they love, was in jail or in treatment, or where
// they live and learn; and those by which it shows who is spoken of. By themselves they mean nothing: what is learned weighs them in their place.

/** Words, or with a hyphen at the end their beginnings. */
const lists: Record<string, string> = {
  health: `
    autis- asd adhd add aspergers asperger's asperger down downs syndrome disorder disease palsy epilep- seizure- diabet-
    asthma- cancer leukemia leukaemia lymphoma melanoma carcinoma hiv aids hep hepatitis sti stis std stds tuberculosis tb
    herpes chlamydia syphilis gonorrhea hpv depress- ppd pnd anxiety ptsd cptsd c-ptsd bipolar schizo- ocd odd bpd eupd
    borderline personality fetal fasd fas sickle cystic fibrosis spina bifida dyslexi- dyspraxi- apraxi- anorexi- bulimi-
    lupus sclerosis ms dystrophy dementia alzheimer- alzheimers parkinson- psycho- psychos- panic mutism attachment dmdd
    hydrocephal- microcephal- preeclampsia pre-eclampsia eclampsia congenital heart kidney liver cirrhosis endometriosis
    fibromyalgia crohns crohn's celiac coeliac tourette- fragile rett turner williams noonan encephal- meningitis eczema
    dialysis apnea rsv intellectual tbi stroke tumor tumour- tumors sensory spd neonatal abstinence nas alcoholic alcoholism
    munchausen- dissociative did cleft palate torticollis plagiocephaly hearing deaf blind hypothyroid- hyperthyroid-
    thyroid hypertension obesity obese anemia anaemia anemic pneumonia covid pcos copd ftt trisomy mood colitis arthritis
    thalass- hemophil- haemophil- narcolep- agoraphob- psoriasis dwarfism scoliosis glaucoma retinopathy delay gdd pdd pda
    pda- hemiplegi- cardiomyopathy pots eds ehlers huntington- huntingtons als mnd vitiligo pku turners klinefelter angelman
    prader marfan neurofibromatosis nf1 cmv toxoplasmosis jaundice hyperemesis postpartum postnatal perinatal antenatal
    suicidal sectioned manic mania gad mdd id nonverbal neurodivergent neurodiverg- spectrum migraine- ibs reflux gerd
    ulcer- shingles scabies lice rickets malnutrition hypotonia hypertonia tetralogy murmur pacemaker transplant remission
    chemo- dx dxd dx'd diagnos- disabilit- disabled impairment amputee wheelchair cochlear cataract- strabismus lithium
    zoloft prozac lexapro seroquel adderall ritalin abilify insulin risperd- sertraline fluoxetine metformin keppra truvada
    arv arvs antiretroviral- positive undetectable poz quetiapine olanzapine concerta vyvanse strattera buspar klonopin
    xanax paralyz- paraplegi- quadriplegi- hysterectomy miscarr- stillb- abortion sma emphysema gout fibroids pica pmdd
    aphasia club-foot clubfoot prader-willi gastroparesis deletion mrsa anaemi- duchenne arfid mastitis osteogenesis virus
    rheumatic dyscalculia stutter- stammer- chromosom- graves narcissist- pd anencephaly meniere- ménière- glioblastoma
    arthrogryposis intolerant vsd asthmatic edwards angina aneurysm strokes gallstones carpal macular degeneration deficien-
    hypospadias prosthetic infertil- hirschsprung- sarcoid- cellulitis hashimoto- tay-sachs 22q convulsions albin-
    hypermobil- trichotillomania dysmorphi- vertigo cfs ectopic myeloma impetigo rosacea digeorge osteopor- lyme vaginismus
    concuss- vasculitis sepsis hernia- dravet laryngomalacia croup eoe cf g6pd impotent allerg- poisoning failure thrive
    scan biopsy tumour benign malignant metasta- terminal hospice palliative ventilator tracheostomy trach g-tube gtube
    feeding-tube shunt brca amputat- stoma colostomy crohn- polio malaria dengue typhoid cholera measles mumps rubella
    whooping pertussis mono epstein-barr gestational hyperlipid- cholesterol arrhythmia afib tachycardia aorta valve stent
    bypass embolism thrombosis clot dvt leukodystrophy ataxia myasthenia neuropathy sciatica herniated fused spondyl- osteo-
    rheum- arthrit- lipoedema edema nephr- hepat- pancrea- gastro- hernia enureses encopresis enuresis apraxic dysgraphia
    dyslexic savant hyperactiv- inattentive oppositional explosive psychiatric hallucinat- paranoi- delusion- dissociat-
    self-harm cutting purging binge bingeing hoarding hypochondri- kleptomania pyromania insomnia parasomnia catatoni-
    cluster avpd npd hpd aspd osdd`,
  status: `
    undocumented illegal illegals unauthorized deport- detain- detention ice immigra- asylum asylee refugee refugees daca
    dreamer tps visa visas green-card greencard citizen- citizenship naturaliz- naturalis- naturaliz papers stateless
    overstay- overstayed parole paroled ead itin recourse nrpf settled pre-settled presettled leave remain removal sponsor
    h1b h4 h2a j1 f1 k1 b2 u-visa t-visa vawa sijs u4u uscis i9 immigrant alien status resident
    residency unaccompanied brp humanitarian trafficked smuggl- coyote border documents siv ewi
    lpr ilr nta usc card permit biometrics biometric waiver section nogales papeles sin illegally conditional residence
    adjustment inspection holder denied appeal reunification petition pending dubliné dublin duldung paperless smugglers
    boats raft asylum-seek- tn lawfully unlawful hiding raids raid green ankle`,
  identity: `
    gay lesbian- lesbians bisexual bi queer trans transgender transsexual nonbinary non-binary enby genderfluid gender-fluid
    asexual ace pansexual pan intersex two-spirit closeted closet transition- homosexual mtf ftm straight genderqueer lgbt-
    lgbtq lgbtqia pronouns hormones hrt testosterone estrogen blockers dysphoria outed deadname deadnam- binder same-sex
    girlfriend boyfriend wife husband wives husbands gender femme butch stud masc partner identifies cisgender aro woman
    women girls men boys man guys likes dating seeing fancies married partners couple bicurious agender hijra fa'afafine
    poly throuple grindr drag assigned female male sex surgery top t androgynous questioning demi demisexual aromantic gnc
    amab afab passing stealth`,
  record: `
    felon felony felonies felons convict- convicted conviction- incarcerat- jail jailed prison county juvie parole parolee
    probation registry registered offender bail bond fugitive charges charge charged inmate sentenc- sentence tag remand
    misdemeanor- misdemeanors criminal warrant- warrants dui dwi duis owi priors prior rap arrest- arrested record indict-
    booked served bid locked bars burglary robbery robbed assault theft larceny manslaughter murder trafficking possession
    pled pleaded guilty acquitted dbs caution cautioned asbo court-martial expunged sealed monitor custody lockup
    penitentiary pen feds rikers house-arrest shoplift- stealing po no-contact restraining halfway fraud forgery arson
    release released licence strike strikes case lifer tagged plea run register offence offences suspended adjudicat- nicked
    barred bronzefield violated violat- community service juvenile rso stateville protective awaiting trial clink beat knife
    truancy folsom sorna jumpsuit mugshot fighting distribution dealing contempt non-molestation borstal- breach- stabb-
    federal pretrial diversion prosecut- domestic battery offenders sopo discharge curfew- loiter- solicit- twoc yot
    background cells station exonerated stalking stole supplying wanted counties pickpocket- vandal- counterfeit- perjury
    extort- kidnap- homicide embezzl- gang gangs gun weapons weapon stash cell upstate inside`,
  treatment: `
    rehab recover- recovery detox- detoxed treatment outpatient inpatient residential iop php suboxone subutex methadone
    buprenorphine vivitrol sublocade mat moud naltrexone antabuse na aa ca alanon narcotics sober sobriety clean using
    withdraw- hooked addict- addiction strung meth heroin opioid- opiate- fentanyl sponsor relaps- relapsed overdos- od'd ua
    uas drops shots dose doses dosing wagon meetings 12-step twelve-step steps smart rooms program sud substance script
    clinic sober-living drinking drunk drugs pills crack coke cocaine narcan kratom subs drink programme needle chip group
    fellowship drying dry pledge taper breathalyz- patch film gamblers screens screened dirty hot dropped pee cup keyworker
    weaning methadose naloxone-bup- campral acamprosate disulfiram ldac cgl turning hazelden phoenix priory gateway 90
    intervention quit kicked jones- tweaking nodding crystal ice-addict vivi sober- abstinen- dual-diagnosis
    partial counselling aftercare`,
  school: `
    elementary school schools preschool pre-school prek pre-k daycare day-care nursery kindergarten montessori academy
    primary middle high charter childcare creche crèche playgroup headstart ece isd college secondary infants juniors comp
    madrasa yeshiva kinder learning afterschool aftercare ps teacher classroom enroll- enrolled kindergartner grade
    tuition bus pickup dropoff attends starts`,
  address: `
    street st avenue ave road rd lane ln drive dr court ct circle cir boulevard blvd way place pl terrace ter trail trl
    highway hwy route rte rr box lot apt apartment unit flat floor block building bldg trailer park estates estate house
    cottage cottages farm close crescent gardens grove mews square row suite room rm corner cr county-road fm ward tower
    towers bay site camp pines oaks rue calle`,
  shelter: `
    shelter refuge haven safehouse safe-house mission ywca hostel motel sanctuary house hope transitional casa harbor
    harbour safe nest lodge women's home point lighthouse arms salvation army samaritan bridge ark booth oasis grace hill
    refugio hogar beacon`,
  who: `
    he she they him her them his hers their theirs i my me mom mum mam mama mommy mother dad daddy father papa parent
    parents stepdad stepmom stepfather stepmother son daughter child kid kids baby toddler teen teenager brother sister
    sibling siblings twin twins boy girl grandma grandmother grandpa grandfather gran granny nana nan auntie aunt uncle
    cousin nephew niece husband wife partner boyfriend girlfriend bf gf ex client guardian roommate neighbor neighbour man
    woman guy lady caregiver carer family oldest eldest youngest infant newborn mob fob moc foc bio foster kiddo`,
  topic: `
    training webinar policy policies topic resources resource handout article guidance tips information info families people
    someone anyone staff module workshop question questions general learn learning statistics research screening campaign
    law`,
};

const matters = Object.keys(lists);

/** How many matters there are; each is a bit, in their order. */
export const matterBits = matters.length;

const bitOf = (matter: string) => 1 << matters.indexOf(matter);

/** Who is spoken of, and whether only as a topic: they say how to take what stands beside them. */
export const framing = bitOf('who') | bitOf('topic');

const whole = new Map<string, number>();
const beginnings: [string, number][] = [];
for (const [matter, list] of Object.entries(lists))
  for (const word of list.split(/\s+/).filter(Boolean)) {
    if (word.endsWith('-')) beginnings.push([word.slice(0, -1), bitOf(matter)]);
    else whole.set(word, (whole.get(word) ?? 0) | bitOf(matter));
  }

/** Of what a word may speak, as bits. @param lower in lower case, with plain apostrophes, without a possessive ending */
export function mattersOf(lower: string): number {
  const begun = beginnings.reduce((bits, [beginning, bit]) => (lower.startsWith(beginning) ? bits | bit : bits), 0);
  return begun | (whole.get(lower) ?? 0);
}
