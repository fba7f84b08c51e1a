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
    prep arv arvs antiretroviral- positive undetectable poz quetiapine olanzapine concerta vyvanse strattera buspar klonopin
    xanax paralyz- paraplegi- quadriplegi- hysterectomy miscarr- stillb- abortion`,
  status: `
    undocumented illegal illegals unauthorized deport- detain- detention ice immigra- asylum asylee refugee refugees daca
    dreamer tps visa visas green-card greencard citizen- citizenship naturaliz- naturalis- naturaliz papers stateless
    overstay- overstayed parole paroled ead itin recourse nrpf settled pre-settled presettled leave remain removal sponsor
    h1b h4 h2a j1 j-1 f1 f-1 k1 k-1 b2 u-visa t-visa vawa sijs u4u uscis i-9 i9 i-589 immigrant alien status resident
    residency unaccompanied brp humanitarian trafficked smuggl- coyote border documents`,
  identity: `
    gay lesbian- lesbians bisexual bi queer trans transgender transsexual nonbinary non-binary enby genderfluid gender-fluid
    asexual ace pansexual pan intersex two-spirit closeted closet transition- homosexual mtf ftm straight genderqueer lgbt-
    lgbtq lgbtqia pronouns hormones hrt testosterone estrogen blockers dysphoria outed deadname deadnam- binder same-sex
    girlfriend boyfriend wife husband wives husbands gender femme butch stud masc partner identifies cisgender aro`,
  record: `
    felon felony felonies felons convict- convicted conviction- incarcerat- jail jailed prison county juvie parole parolee
    probation registry registered offender bail bond fugitive charges charge charged inmate sentenc- sentence tag remand
    misdemeanor- misdemeanors criminal warrant- warrants dui dwi duis owi priors prior rap arrest- arrested record indict-
    booked served bid locked bars burglary robbery robbed assault theft larceny manslaughter murder trafficking possession
    pled pleaded guilty acquitted dbs caution cautioned asbo court-martial expunged sealed monitor custody lockup
    penitentiary pen feds rikers house-arrest shoplift- stealing po no-contact restraining halfway fraud forgery arson`,
  treatment: `
    rehab recover- recovery detox- detoxed treatment outpatient inpatient residential iop php suboxone subutex methadone
    buprenorphine vivitrol sublocade mat moud naltrexone antabuse na aa ca alanon narcotics sober sobriety clean using
    withdraw- hooked addict- addiction strung meth heroin opioid- opiate- fentanyl sponsor relaps- relapsed overdos- od'd ua
    uas drops shots dose doses dosing wagon meetings 12-step twelve-step steps smart rooms program sud substance script
    clinic sober-living drinking drunk drugs pills crack coke cocaine narcan kratom`,
  school: `
    elementary school schools preschool pre-school prek pre-k daycare day-care nursery kindergarten montessori academy
    primary middle high charter childcare creche crèche playgroup headstart ece isd college secondary infants juniors comp
    madrasa yeshiva kinder learning afterschool aftercare ps is ms teacher classroom enroll- enrolled kindergartner grade
    tuition bus pickup dropoff attends starts`,
  address: `
    street st avenue ave road rd lane ln drive dr court ct circle cir boulevard blvd way place pl terrace ter trail trl
    highway hwy route rte rr box lot apt apartment unit flat floor block building bldg trailer park estates estate house
    cottage cottages farm close crescent gardens grove mews square row suite room rm corner cr county-road fm ward tower
    towers bay site camp pines oaks rue calle`,
  shelter: `
    shelter refuge haven safehouse safe-house mission ywca hostel motel sanctuary house hope transitional`,
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

const whole = new Map<string, string[]>();
const beginnings: [string, string][] = [];
for (const [matter, list] of Object.entries(lists))
  for (const word of list.split(/\s+/).filter(Boolean)) {
    if (word.endsWith('-')) beginnings.push([word.slice(0, -1), matter]);
    else whole.set(word, [...(whole.get(word) ?? []), matter]);
  }

/** Of what a word may speak. @param lower in lower case, with plain apostrophes */
export function mattersOf(lower: string): string[] {
  const bare = lower.replace(/'s$/, '');
  const begun = beginnings.flatMap(([beginning, matter]) => (lower.startsWith(beginning) ? [matter] : []));
  return [...new Set([...(whole.get(lower) ?? []), ...(whole.get(bare) ?? []), ...begun])];
}
