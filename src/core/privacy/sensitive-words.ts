// The words by which papers, diagnoses, identity, records and treatment are told, as staff type them.
import type { Removed } from '../removed.ts';

/** `states` are what someone is, `things` what someone has or is on, `deeds` say it of someone by themselves; each a pattern. */
export type Sort = { kind: Removed['kind']; states: string; things: string; deeds: string };

/** A pattern written over several lines. */
const oneOf = ({ raw }: TemplateStringsArray) => raw.join('').replaceAll(/\n\s*/g, '');

export const sorts: Sort[] = [
  {
    kind: 'status',
    states: oneOf`undocumented|illegal|unauthorized|deported|deportable|detained by ice|in ice (?:custody|detention)
      |in immigration (?:custody|detention)|out of status
      |an? (?:illegal(?: alien| immigrant)?|undocumented (?:immigrant|person)|dreamer|asylum[- ]seeker|asylee|daca (?:recipient|kid)|refugee|green ?card holder|permanent resident|us citizen|citizen)
      |not a (?:us )?citizen|seeking asylum|here illegally|here without papers|without papers
      |on (?:a )?(?:student|work|tourist|visitor|temporary|spouse|u|t|h-?1b|h-?2a|j-?1) ?visa|facing deportation
      |being deported|awaiting (?:asylum|deportation)|in removal proceedings|stateless|an overstay
      |an? (?:tps|daca|green ?card|visa|work permit) holder|(?:refused|denied|granted) asylum|hiding from (?:ice|immigration)
      |(?:overstayed|overstaying) (?:on )?(?:an? |her |his |their )?(?:\w+ )?visa|out of legal status|a failed asylum seeker|paroled in
      |waiting on (?:his|her|their) (?:papers|asylum|green card|visa)|on tps|on daca`,
    things: oneOf`(?:no|fake|false|legal|expired|her|his|their)? ?(?:immigration )?papers
      |(?:an? |no |expired |her |his |their )?(?:green ?card|work visa|student visa|tourist visa|u[- ]visa|t[- ]visa|asylum(?: case| claim| hearing| status)?|daca|tps|legal status|deportation (?:order|hearing|case)|immigration (?:hearing|case|court|hold)|ice (?:hold|check[- ]?in|hearing)|ankle monitor from ice|itin|citizenship|immigration status|work permit|work authorization|ead|humanitarian parole|indefinite leave|leave to remain|settled status|pre-?settled status|no recourse(?: to public funds)?|nrpf|temporary protected status|protected status|removal order)`,
    deeds: oneOf`(?:got|was|were|been|being|be|get|gets|getting) (?:deported|detained by ice|picked up by ice|taken by ice)
      |ice (?:took|picked up|detained|came for|got|raided|deported)|overstayed (?:\w+ )?visa
      |crossed (?:the )?(?:border|river)(?: illegally)?|came (?:here )?(?:illegally|without papers|across the border)
      |(?:applied|applying|filed|filing|waiting) for (?:asylum|daca|a green card|a \w[- ]?visa|a work permit|citizenship|tps)
      |(?<=\b(?:came|arrived|entered|here|is|was|are) (?:here |over )?(?:on|under|with) )(?:humanitarian parole|tps|daca|temporary protected status|an? (?:\w+ )?visa)
      |(?:refused|denied|granted|seeking|claimed|claiming|sought|got|lost) asylum|(?:asylum|visa|green card) (?:was |got )?(?:denied|refused|rejected)
      |(?:afraid|scared|terrified) of (?:ice|immigration|deportation|being deported)
      |(?:doesn['’]?t|does not|don['’]?t|didn['’]?t|do not) have (?:any |her |his |their |legal )?(?:immigration )?(?:papers|status|documents)
      |(?:no|without) (?:legal )?(?:papers|documents)|lost (?:\w+ )?(?:legal status|asylum case|green card)
      |waiting (?:for|on) (?:\w+ )?(?:asylum|papers|green ?card|visa)|visa (?:ran out|expired|was denied)
      |self[- ]deported`,
  },
  {
    kind: 'health',
    states: oneOf`autistic|bipolar|bi ?polar|schizophrenic|diabetic|epileptic|asthmatic|anorexic|bulimic|hiv ?(?:\+|positive|pos)
      |hiv-positive|poz|dyslexic|suicidal and depressed|clinically depressed|psychotic|manic|manic depressive
      |an alcoholic|alcoholic|an addict|bpd|borderline|add|adhd|deaf-blind|quadriplegic|paraplegic
      |on the (?:autism )?spectrum|a diabetic|neurodivergent|on (?:dialysis|antidepressants|chemo)|sectioned|undetectable|immunocompromised|a (?:cancer|stroke) (?:patient|survivor)`,
    things: '',
    deeds: oneOf`(?:in|has) remission|had (?:an? )?(?:hysterectomy|mastectomy)
      |(?:terminated|ended|lost) (?:the|her|a) pregnancy|(?:diagnosed|dx['’]?d|dx) (?:with |as )?(?:autistic|bipolar|schizophrenic|diabetic)`,
  },
  {
    kind: 'identity',
    states: oneOf`gay|lesbian|a lesbian|bisexual|bi|queer|trans|transgender|transsexual|non-?binary|enby|genderfluid|gender-?fluid
      |asexual|pansexual|intersex|two-?spirit|closeted|in the closet|transitioning|homosexual|mtf|ftm|not straight
      |a trans (?:man|woman|boy|girl|kid|guy)|genderqueer|gender nonconforming|lgbtq?\+?`,
    things: 'a (?:same-sex|secret) (?:partner|relationship)|gender dysphoria',
    deeds: oneOf`came out as \w+|pronouns are \w+(?:\/\w+)?|has two (?:moms|dads|mums)|questioning (?:his|her|their) (?:gender|sexuality)
      |came out to (?:me|us|everyone|(?:his|her|their|the) (?:mom|mum|dad|parents|mother|father|family|sister|brother|teacher|friends|church))
      |(?<=\b(?:he|she|they|who|oldest|youngest|eldest|son|daughter|kid|teen|teenager|sister|brother|mom|mum|dad|mother|father|uncle|aunt|cousin|client|just|finally|recently|boy|girl|nephew|niece|boyfriend|girlfriend|husband|wife) )came out(?=[.,;!?]|$| and (?:she|he|they|her|his|mom|dad)| (?:last|this|at school|in) )|coming out as \w+
      |(?:likes|loves|dates|dating|into|sleeps with|sleeping with|attracted to) (?:other )?(?:girls|boys|men|women|guys)
      |(?<=\b(?:he|dad|father|son|brother|uncle|boyfriend|husband|nephew|grandpa)(?:['’]?s)?(?: is| was| has been| been)? )(?:(?:dating|seeing|with|in love with|married to) (?:a|another) (?:man|guy|boy)|has a (?:husband|boyfriend))
      |(?<=\b(?:she|mom|mum|mother|daughter|sister|aunt|girlfriend|wife|niece|grandma)(?:['’]?s)?(?: is| was| has been| been)? )(?:(?:dating|seeing|with|in love with|married to) (?:a|another) (?:woman|girl|lady)|has a (?:wife|girlfriend))
      
      |(?:identifies|identify|identifying) as (?:\w+)
      |(?:taking|on|started) (?:hormones|hrt|testosterone|estrogen|puberty blockers)
      |wants to (?:be a (?:boy|girl)|transition)|was (?:born|assigned) (?:a )?(?:male|female|boy|girl)(?: at birth)?
      |uses? they\/them(?: pronouns)?`,
  },
  {
    kind: 'record',
    states: oneOf`a felon|a convicted felon|a convict|an ex-?con|a registered sex offender|a sex offender|on parole|on probation
      |incarcerated|in jail|on (?:an? )?ankle (?:monitor|bracelet)|in prison|in county(?: jail)?|in juvie|in custody|locked up|behind bars|out on bail
      |out on bond|on house arrest|convicted(?: of [\w ]{3,24})?|in and out of (?:jail|prison)
      |serving (?:time|\w+ (?:years|months))|a fugitive|on the (?:sex offender )?registry|facing charges|an inmate
      |awaiting (?:trial|sentencing)|on tag|on remand|on work release|on the run|on bail|in the (?:pen|feds|penitentiary)|doing time|a parolee`,
    things: oneOf`(?:a |an |\w+ )?(?:felony(?: for \w+)?|felonies|misdemeanor(?: for \w+)?|misdemeanors|criminal (?:record|history|background|conviction|past)|(?:open |outstanding |bench |active )?warrants?(?: out)?|dui|dwi|duis|prior(?:s| conviction| convictions| arrest| arrests)|rap sheet|conviction|convictions|assault charge|assault charges|drug charge|drug charges|domestic violence charges?|charges (?:pending|against (?:him|her|them))|parole officer|probation officer|ankle monitor|(?:police|arrest|prison|jail) record|record for \w+)`,
    deeds: oneOf`did a bid|(?:pled|pleaded) guilty(?: to \w+)?|turned (?:him|her)self in|(?:jumped|skipped) bail|did (?:time|\w+ (?:years|months|yrs))(?: (?:in (?:prison|jail)|for [\w ]{3,24}))?
      |(?:got|was|were|been|being|is being|gets) (?:arrested|convicted|charged|locked up|incarcerated|jailed|busted|indicted|sentenced|booked|imprisoned|cautioned)(?: (?:for|of|with|to) [\w]+(?: \w+)?)?
      |(?:got|just|gets|getting|came|is|was|be|been|will be) (?:out|released) (?:of|from) (?:jail|prison|county|juvie|lockup)
      |(?:went|goes|going|sent|back) to (?:jail|prison|juvie)|served (?:time|\w+ (?:years|months))(?: for \w+)?
      |caught (?:a|an|another|new) (?:\w+ )?(?:charges?|case)|(?:restraining|no[- ]contact) order against (?:him|her|them)|violated (?:his |her |their )?(?:parole|probation)|(?:stole|robbed) (?:a|the) (?:car|store|bank)|sold drugs
      |in (?:jail|prison) for \w+|(?:spent|spend) [\w ]{2,16} in (?:jail|prison)|charged with \w+(?: \w+)?
      |arrested for \w+(?: \w+)?|convicted (?:of|for) \w+(?: \w+)?`,
  },
  {
    kind: 'treatment',
    states: oneOf`in rehab|in recovery|in detox|in treatment
      |in (?:an? )?(?:outpatient|inpatient|residential|iop|php)(?: (?:treatment|program|rehab))?
      |in an? (?:\w+ )?(?:suboxone|methadone|recovery|drug|rehab|detox|treatment|12[- ]step|twelve[- ]step) (?:program|clinic|group|center)|on a methadone script
      |on (?:her|his|their) (?:second|third|fourth|first) (?:rehab|detox)
      |on (?:suboxone|subutex|methadone|buprenorphine|vivitrol|sublocade|mat|naltrexone|antabuse)
      |in (?:na|aa|narcotics anonymous|alcoholics anonymous)|(?:newly )?sober|clean and sober
      |\w+ (?:days|weeks|months|years) (?:clean|sober)|clean (?:for|since) [\w]+(?: \w+)?
      |in a (?:sober living|halfway) house|in sober living|in a methadone program|using again|detoxing
      |withdrawing from (?:heroin|meth|opioids|alcohol|fentanyl)|addicted to \w+|hooked on \w+|strung out
      |(?:back )?on (?:drugs|meth|heroin|fentanyl|crack|pills|coke|opioids)|drinking again|in withdrawals?|in a sober house|a recovering (?:addict|alcoholic)|recovering (?:addict|alcoholic)|high on \w+`,
    things: oneOf`an? (?:drug|meth|heroin|opioid|alcohol|drinking|pill|fentanyl|cocaine|crack|substance use) (?:problem|addiction|habit|disorder)
      |a sponsor|an? (?:na|aa) sponsor|an? (?:rehab|detox) bed|\w+ (?:months|days|years) sober`,
    deeds: oneOf`(?:takes?|taking|took|started|starts|starting|prescribed|gets?|getting|picks? up|doses? (?:on|with|at)|stopped|misses|missed) (?:his |her |their |the )?(?:suboxone|subutex|methadone|buprenorphine|vivitrol|sublocade|naltrexone|antabuse)(?: (?:dose|clinic|shot|strips?))?
      |(?:methadone|suboxone|mat) clinic|(?:starts?|started|starting|begins?|began|needs?|did|doing|entered|entering|finishes|did her|did his) (?:rehab|detox|iop|outpatient)
      |(?:goes|going|went|go|sent|checked|checks|back|admitted|check) (?:in)?to (?:rehab|detox|na|aa|treatment|(?:na|aa) meetings)
      |(?:got out of|left|finished|completed|graduated from|kicked out of|out of) (?:rehab|detox|treatment|drug court|the (?:drug|treatment|rehab) program)
      |(?:is|was|been|be|got|getting|has been) clean(?: (?:for|since) [\w]+(?: \w+)?| now)?(?=[.,;!?]|$| for| since| now)
      |relapsed(?: on \w+)?|(?:overdosed|od['’]?d|oded)(?: on \w+)?
      |(?:failed|dirty) (?:a |his |her |their |the )?(?:ua|drug test|drug screen|urine (?:test|screen))
      |(?:uses|using|shoots|shooting|snorts|smokes|smoking|addicted to|hooked on|does|doing) (?:meth|heroin|fentanyl|crack|cocaine|coke|opioids|pills)
      |(?:ua|drug test) (?:came back|was) (?:dirty|positive)|in drug court|dropp(?:ed|ing) (?:dirty|hot)|(?:celebrated|hit|has|been) \w+ (?:days|weeks|months|years) (?:clean|sober)|(?:her|his|their) sobriety`,
  },
];

export const conditions = oneOf`autism(?: spectrum disorder)?|asd|adhd|add|aspergers?|asperger['’]s|down['’]?s? syndrome|cerebral palsy|epilepsy
      |seizure disorder|type (?:1|2|one|two) diabetes|gestational diabetes|diabetes|asthma|(?:\w+ )?cancer|leukemia
      |leukaemia|lymphoma|hiv(?:\/aids)?|aids|hep(?:atitis)? ?[abc]\b|hepatitis|an? sti|stds?|stis?|(?:an? )?(?:\w+ )?(?:abortion|miscarriage|stillbirth)|tuberculosis|tb|herpes|chlamydia
      |syphilis|gonorrhea|an std|hpv|(?:clinical |severe |major |postpartum |post-?natal |perinatal )?depression|ppd
      |pnd|(?:an? )?anxiety(?: disorder)?|c?-?ptsd|bipolar(?: disorder| 1| 2)?|schizophrenia
      |schizoaffective(?: disorder)?|ocd|odd|oppositional defiant(?: disorder)?|bpd
      |borderline(?: personality(?: disorder)?)?|personality disorder
      |fetal alcohol(?: syndrome| spectrum(?: disorder)?)?|fasd|fas|sickle cell(?: disease| anemia| trait)?
      |cystic fibrosis|spina bifida|dyslexia|dyspraxia|(?:childhood )?apraxia|an? eating disorder|anorexia|bulimia
      |lupus|multiple sclerosis|muscular dystrophy|dementia|alzheimer['’]?s|parkinson['’]?s|(?:postpartum |drug[- ]induced )?psychosis|schizo
      |panic (?:disorder|attacks)|selective mutism|reactive attachment(?: disorder)?|rad|dmdd|hydrocephalus
      |microcephaly|pre-?eclampsia|(?:a )?(?:congenital )?heart (?:defect|disease|condition)
      |kidney (?:disease|failure)|liver (?:disease|failure)|cirrhosis|endometriosis|fibromyalgia
      |crohn['’]?s(?: disease)?|celiac(?: disease)?|tourette['’]?s?(?: syndrome)?|fragile x|rett(?: syndrome)?
      |turner syndrome|williams syndrome|noonan syndrome|(?:a )?seizure disorder|encephalitis|meningitis|eczema|seizures|chemo(?:therapy)?|dialysis|stage (?:\d|one|two|three|four) (?:\w+ )?cancer
      |sleep apnea|rsv|(?:an )?intellectual disabilit(?:y|ies)|learning disabilit(?:y|ies)
      |brain (?:injury|tumor|tumour|damage)|tbi|(?:a )?brain injury|stroke|(?:a )?tumor|sensory processing disorder
      |spd|neonatal abstinence(?: syndrome)?|nas|(?:lead|alcohol) poisoning|lead poisoning|alcoholism|munchausens?
      |dissociative identity(?: disorder)?|did|cleft (?:palate|lip)|torticollis|plagiocephaly|hearing loss
      |hypothyroidism|high blood pressure|hypertension|obesity|anemia|pneumonia|covid|monkeypox|long covid|pcos|ms
      |copd|failure to thrive|trisomy \d+|(?:a )?mood disorder|colitis|arthritis|thalass?emia|ha?emophilia|narcolepsy|agoraphobia|psoriasis|dwarfism|conduct disorder|adjustment disorder|scoliosis|glaucoma|retinopathy|global developmental delay|pdd(?:-nos)?|mental illness|schizoid`;

/** Whoever may be spoken of; a name stands as U+E000. */
export const person = oneOf`(?:\uE000+|he|she|they|him|her|them|his|hers|their|theirs|i|my|me|mom|mum|mam|mama|mommy|mother|dad|daddy|father|papa|parents?|stepdad|stepmom|step ?father|step ?mother|son|daughter|child|kids?|baby|toddler|teen|teenager|brother|sister|sibling|twins?|boy|girl|grandma|grandmother|grandpa|grandfather|nana|nan|aunt|auntie|uncle|cousin|nephew|niece|husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|client|guardian|roommate|neighbou?r|abuela|abuelo|tia|tio|hubby|man|woman|guy|lady|caregiver|carer|family|oldest|youngest|infant|newborn|preschooler|kiddo|who)`;

/** Beginnings of words: whatever a pattern finds has one of these. */
export const telling = oneOf`undoc|illegal|unauthor|deport|detain|ice|immigra|status|dream|asyl|daca|ead|leave|settled|pre-?sett|recourse|nrpf|no recourse|protected|stateless|overstay|parol|hiding|afraid|scared|terrified|work|human|temporary|tempor|refused|denied|granted|lost|seeing|with|iop|php|refugee|green|permanent|citizen|paper
  |visa|removal|tps|border|river|document|itin|autis|bipolar|bi|schizo|diabet|epilep|asthma|anorex|bulimi|hiv|poz
  |dyslex|depress|psycho|manic|alcohol|addict|bpd|border|add|adhd|quadri|para|spectrum|neuro|positive|remission|dx
  |gay|lesb|bisex|queer|trans|non-?bin|enby|gender|asex|pansex|intersex|two-?sp|closet|homosex|mtf|ftm|straight
  |lgbt|same-sex|came|coming|likes|loves|dat|into|sleep|attract|identif|hormon|hrt|testost|estrogen|puberty|wants
  |born|assigned|uses?|felon|convict|ex-?con|regist|sex|parole|probat|incarc|jail|prison|county|juvie|custody|lock
  |behind|bail|bond|house|in and|serving|fugitive|facing|inmate|await|tag|remand|misdem|crimin|warrant|dui|dwi
  |prior|rap|charge|assault|drug|domestic|ankle|police|arrest|record|did|bust|indict|sentenc|book|served|violat
  |stole|robb|sold|spent|rehab|recover|detox|treat|outpat|inpat|residen|subox|subut|methad|bupre|vivit|subloc|mat
  |naltr|antab|na|aa|narcot|sober|clean|using|withdr|hooked|strung|high|meth|heroin|opioid|sponsor|doses?|relaps
  |overd|od|oded|ua|urine|fail|dirty|shoot|snort|smok|does|doing|asd|asperger|down|cerebral|seiz|type|gest|cancer
  |leuk|lymph|aids|hep|tuberc|tb|herpes|chlam|syph|gonor|an std|std|hpv|clinical|severe|major|postpart|post-?nat
  |perinat|ppd|pnd|anxi|c?-?ptsd|ocd|odd|oppos|personality|fetal|fas|sickle|cystic|spina|dysprax|aprax|eating
  |lupus|multiple|muscular|dement|alzh|parkin|panic|selective|reactive|rad|dmdd|hydro|microceph|pre-?ecl|congen
  |heart|kidney|liver|cirrh|endomet|fibrom|crohn|celiac|tourette|fragile|rett|turner|williams|noonan|encephal
  |ftt|fail|trisomy|mood|colit|arthr|thalas|ha?emoph|narcol|agora|psori|dwarf|conduct|adjust|pled|plead|turned|jumped|skipped|doing|pen|feds|work rel|the run|drinking|dropp|celebr|sobri|pronoun|two|question|on drugs|pills|crack|coke|fentanyl|mening|chemo|dialys|section|antidep|stage|restrain|no[- ]contact|caught|married|has a|immigr|applied|abort|miscar|stillb|terminat|pregnan|sti|eczema|apnea|rsv|intellect|learning|brain|tbi|stroke|tumor|sensory|spd|neonat|nas|lead|munch|dissoc
  |cleft|torti|plagio|hearing|hypo|hyper|high|obes|anem|pneumon|covid|monkey|pcos|ms|copd|scolio|glauc|retino
  |global|pdd|mental|lithium|zoloft|prozac|lexapro|seroquel|adderall|ritalin|abilify|chemo|insulin|risper|antidep
  |dialys`;
