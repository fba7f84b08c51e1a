// Words a general dictionary lacks and workers use all the time: they stay.

const lists = `
about-the-work: ifsp iep asq asqs tanf ged wic cps dhs dcf dcfs dhhs dss ssi ssdi snap ebt hud chip ppd fpa fsw fap ehs hs headstart eiis ei pcp obgyn ob gyn nicu icu er
 ot pt slp otr bcba lcsw msw lmft lpc rn np md phd cna clc ibclc doula doulas mieschv miechv pat hfa nfp pir cacfp cda gold naeyc mchat hippy safecare parentchild dayc hawaii elg eleap
 cfsr fgdm fgc tdm mdt gal casa lcpc cans bsft fft mst tfcbt cbt dbt emdr mat otp ipv dv dvpo tpo tro rx otc hipaa ferpa ada idea lgbt lgbtq lgbtqia bipoc tpr icwa iicapta capta fmla pto ace aces aod sud sbirt asam na aa alanon alateen
 reunification respite caseworker caseworkers caseload caseloads casework homevisit homevisits homevisitor homevisitors visitor supervisee ecap sna prek pre-k tk pk kinder kindergartener preschooler preschoolers
 daycare daycares childcare childminder childminders playgroup playgroups storytime naptime naptimes bedtime bathtime mealtime tummytime playtime screentime snacktime potty potties nap naps napping
 sippy onesie onesies pacifier paci binky binkies boppy carseat carseats stroller strollers bassinet bassinets highchair diapers diapering wipes babyproof babyproofing childproof childproofing
 breastfeed breastfeeding breastfed breastmilk formula preemie preemies newborn newborns toddler toddlers tween tweens teen teens kiddo kiddos kid kids littles bub
 coparent coparents coparenting co-parenting parenting stepdad stepmom stepkids stepson stepdaughter bioparent biomom biodad bio fosters kinship guardianship adoptee babysit babysits babysitting babysat sitter hangout
 neurodivergent neurotypical stimming stims stim sensory echolalia dysregulated dysregulation coregulate coregulation co-regulation postpartum prenatal antenatal perinatal telehealth televisit telehealthing virtual zoom zoomed facetime facetimed
 intakes outreach followup follow-up followups no-show noshow noshows rescheduling rescheduled resched voicemail voicemails vm texted texting texts unvaccinated vax vaxxed vaxxes covid coronavirus rsv
 strengths-based trauma-informed wraparound psychoed psychoeducation biopsychosocial genogram ecomap reflective rapport scaffolding milestones
 caregivers caregiver caregiving homeschool homeschooled homeschooling truancy suspensions evictions subsidized subsidised copay copays medicaid medicare obamacare paystub paystubs w2 w-2 wifi wi-fi hotspot sim subletting sublet prepaid
brands: walmart walmarts costco kroger safeway aldi lidl tesco asda sainsburys walgreens cvs riteaid ikea amazon ebay facebook fb instagram insta tiktok youtube netflix hulu disney snapchat whatsapp messenger zoom skype gmail google googled googling
 uber lyft doordash ubereats instacart grubhub venmo zelle paypal cashapp iphone ipad ipads iphones android xbox playstation nintendo roblox minecraft fortnite pokemon legos lego barbie peppa cocomelon bluey elmo paw barney
 pampers huggies luvs enfamil similac gerber nutramigen pediasure pedialyte tylenol motrin advil ibuprofen benadryl zyrtec melatonin miralax neosporin vicks vaseline desitin lysol clorox febreze
 mcdonalds starbucks dunkin wendys popeyes chickfila subway taco burger kfc cheetos doritos takis cheerios gatorade kool-aid koolaid capri oreo oreos nutella ramen spaghettios lunchables goldfish
 honda toyota nissan hyundai kia chevy ford dodge jeep subaru corolla civic camry altima
 goodwill medicaid salvation army ymca ywca greyhound amtrak medi-cal lihheap liheap ssdi bcbs aetna cigna fafsa doula craigslist airbnb section
typing: idk tbh omg lol lmao lmk ttyl brb btw imo imho fyi asap rn nvm smh ikr irl aka eta dm dms dmed pm tx thx ty plz pls pplz ppl peeps bc bcuz bcz cuz coz cus cos cause tho thru thx u ur urs yr yrs r n w wo abt b4 2day 2nite 2moro tmrw tmr tmrrw tomorow tonite nite
 gonna wanna gotta gotcha kinda sorta hafta oughta lotta outta dunno lemme gimme coulda shoulda woulda mighta musta tryna finna ima imma aint yall y'all ya yah yea yeah yep yup nah nope nuh huh hmm hm mhm uh um umm ugh ughh argh eek oof phew whew meh yay yikes woah whoa wow aww awww haha hahaha lolz heh hehe ooh oops whoops okay okey ok k kk okie alrighty
 dont doesnt didnt cant couldnt shouldnt wouldnt wont isnt arent wasnt werent hasnt havent hadnt mustnt neednt im ive id ill youre youve youd youll hes shes its theyre theyve theyd theyll weve wed whats whos wheres hows thats theres heres lets itll thatll whatre wasent
 appt appts appointmnt mtg mtgs msg msgs info infos sup supe prob probs def defs obvi obvs rly rlly srsly srs tmi fam bestie bff hubby wifey bday bdays pic pics vid vids vids app apps meds med doc docs rehab detox grandbaby grandbabies grandkid grandkids grandma grandmas grandpa grandpas granny nana gramma gram gramps papa pops mama mamas momma mommy mommies mum mums mummy mam daddy daddies dada auntie aunties aunty cuz
 bby hun hon sis bro bros bruh dude dudes girlie gal gals guy guys lil lol ol outta ain't sux sucky cringe vibe vibes vibey lowkey highkey lowkey sus bougie ghetto salty chill chillin hella hecka ghosted ghosting ghosts triggery gaslight gaslighting gaslights catfish hangry cranky cray delulu rizz cap bet yeet
 hv hvs hr hrs min mins sec secs wk wks mo mos mth mths yo y/o yr lb lbs oz tsp mg ml cm etc ie eg vs approx avg max est pct hwk hw tel ph fax ext
 weds wed thurs thur tues tue mon fri sat sun jan feb mar apr jun jul aug sept oct nov dec
british: nappy nappies pram prams pushchair cot cots dummy dummies fortnight fortnightly gp gps mp senco sencos senco camhs ehcp ehcps ofsted hmrc dwp cafcass mash lado iro cin cpp uc pip dla esa jsa sen send pgce tac taf cme ta tas
 solicitor solicitors council estate counsellor counselling counsellors behaviour behaviours favourite colour neighbour neighbours neighbouring practise practising organise organised realise realised recognise apologise apologised paediatrician paediatric paediatrics orthopaedic anaemia diarrhoea foetal haemorrhage
 knackered gutted chuffed skint poorly brilliant cheeky whinge whingeing whinging faff faffing mardy moody telly hoover hoovering chippy tenner quid fiver bloke blokes lad lads lass lasses wee bairn bairns cuppa sarky dodgy skive bunking bunked naff nowt owt summat innit sprog sprogs nursery crèche creche childminding jabs jab bairn nan nans nanny nanna nanan grandad granddad grandads
 food-bank mould mouldy tyre tyres kerb grey cheque cheques storey flats benefits bedsit bedsits housing-officer
spanish-and-more: uno dos tres cuatro cinco abuela abuelas abuelo abuelos abuelita abuelito tia tias tio tios tía tío mija mijo mijas mijos mi hija hijo hijos niña niño niños bebé bebe bebes mamá papá mami papi hermana hermano prima primo comadre compadre madrina padrino padrinos suegra señora señor señorita senora senor familia casa hola gracias adiós adios por favor buenos buenas días dias tardes noches sí si no bueno muy bien que qué como cómo está esta estás está le la el los las un una de del en con para pero
 quinceañera quinceanera quince posada posadas fiesta fiestas tamale tamales tortilla tortillas masa frijoles pozole mole elote elotes agua fresca chisme chancla chanclas novela novelas telenovela telenovelas curandera curandero susto empacho ojo machismo marianismo familismo respeto confianza personalismo cariño dichos dicho promotora promotoras
 hijab hijabs niqab abaya burqa imam imams masjid mosque mosques halal haram eid iftar suhoor ramadan salah salat wudu quran koran inshallah mashallah alhamdulillah subhanallah salaam salam assalamu alaikum hooyo aabo ayeeyo awoowe eedo adeer sheikh jummah zakat
 paj ntaub txiv neeb hmoob nplej baci sriracha pho banh mi tet bà ông chi ba lola lolo ate kuya tita tito nanay tatay lumpia adobo pancit kimchi halmoni harabeoji umma appa popo gonggong yeye nainai poh
 jollof fufu egusi injera kente gele oga auntie mammy titi matant granmè manman kreyol kreyòl griot soup joumou diwali holi puja sari saree mehndi mandir gurdwara kirpan naan roti dal chai dadi nani nana
 powwow pow-wow regalia frybread tipi hogan sweat lodge smudge smudging sage elder elders reservation rez bia ihs tribal tribe band nation two-spirit twospirit kokum mosum unci lala
 shabbat kosher seder bar bat mitzvah mitzvahs yom kippur rosh hashanah passover hanukkah chanukah purim rabbi synagogue shul menorah
 catholic christian muslim jewish hindu buddhist sikh mormon lds pentecostal baptist evangelical jehovah jehovah's witness orthodox lutheran
other-words: mr mrs mx sr jr dob ssn nhs ni ein itin headspace timeline mindset burnout lockdown lockdowns preteen preteens meltdown meltdowns tantrum tantrums overwhelm relatable unpack unpacks unpacking triggers reframe reframing onboard onboarding offboarding upfront heads-up walk-in walkins dropoff drop-off pickup pick-up laundromat bodega trailer rv minivan minivans suv truck copilot laptop chromebook chromebooks
 crockpot airfryer microwave mattress bedbug bedbugs roaches hoarding hoarder declutter decluttering eviction evicted couchsurfing couch-surfing unhoused houseless doubled-up
 vape vapes vaping vaped weed edibles edible blunt blunts meth fentanyl narcan naloxone suboxone methadone oxy oxys xanax adderall zoloft lexapro prozac seroquel ritalin concerta vyvanse abilify insulin albuterol inhaler nebulizer epipen iud nexplanon depo clonidine guanfacine buprenorphine subutex vivitrol sublocade methadose lithium lamictal risperdal zyprexa wellbutrin cymbalta
 autism autistic adhd asd ptsd ocd odd bpd did hiv aids std stds sti stis uti utis gdm dka cp fas fasd nas tbi ms copd hpv tb rad dmdd tourettes asperger aspergers neurodiverse genderfluid nonbinary non-binary transgender trans cis queer enby lgbtqia+ dreamer dreamers daca tps ice uscis asylee asylees undocumented deported deport deportation dacamented papers visa visas i-94 dui dwi cpo
 fafo bs ngl fr af ft vs omw otw wfh ooo eod eow tbd tba n/a rsvp diy faq faqs gps atm id ids usb pdf pdfs url cv tv tvs dvd cd pc ac hvac bbq pbj pb&j o.k
 doña til txt txts ped peds webinar webinars recert recerts cdl aced aces bonjou nowruz fajr sambusa omugwo keemem banku waakye suya jilbab dirac xeer qeej mawmaw pawpaw memaw meemaw peepaw mamaw papaw tutu lele leche mubarak ncast fgp dvd dvds insha'allah po ged esl ell bf gf bm bd mil fil sil bil mob fob moc foc gma gpa
 ill-fitting well-being wellbeing meds-check bipolar screenshots screenshot screenshotted emoji emojis selfie selfies hashtag podcast podcasts blog blogs meme memes livestream unfollow unfriended defriended
 porchlight slack teams microsoft openai chatgpt ai
`;

/** Lower-case words without apostrophes, each in its plain form. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  lists
    .replaceAll(/^[\w-]+:/gm, ' ')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean),
);

/** Right spellings of what is often typed wrong are close; these are too short or too far for that. */
export const commonTypos: ReadonlySet<string> = new Set(
  `teh hte adn nad taht tht thier ther thre wich whcih wiht wtih witht hwo waht wat wht jsut jus frm form fo ot ti si
  becuase becasue becaus beacuse recieve recieved definately seperate tomorow tommorow tommorrow untill alot abit aswell
  infront eachother everytime noone incase nevermind goin doin sayin tellin askin talkin workin tryin comin gettin
  nothin somethin anythin everythin mornin evenin cryin livin feelin lookin makin takin havin bein hav hve ive givin
  shoud woud coud cld shld wld shes hes thr thn thn thx dnt didn doesn wasn wouldn couldn isn aren hasn weren hadn shouldn don ain
  sched schedul reschedul appoinment appointmet apointment dr drs freind freinds famly familiy famliy childern chidren chilren
  kno knw knos wanst cnat dosnt doesnt alwasy alwyas realy reallly rlly sooo soooo sooooo veryy pleaseee ppl prolly probly prolly
  supposably sumthing sumtimes somtimes somethin anymor everbody evry evryone evrything wen wher whn whos wats hows wers
  visted visting meetin meting canceld cancled cancelled mom's kiddo agian agin befor befoer bout abot alredy thot thru tho
  cuold woudl shoudl peopel litle littel lil bday wierd neccessary occured ocurred untill gues guess truely tryed`.split(
    /\s+/,
  ),
);
