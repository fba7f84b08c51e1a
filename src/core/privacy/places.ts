// Places, languages and peoples, which stay: they say where many people are from. Words that are people's names as well
// stand apart, and stay only where a place is meant.

const words = (list: string): ReadonlySet<string> => new Set(list.toLowerCase().split(/\s+/).filter(Boolean));

export const places = words(`
 us usa uk gb eu un america american americans states
 alabama alaska arizona arkansas california calif colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts
 michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont
 wisconsin wyoming puerto rico guam samoa dc nyc la philly vegas chi-town bronx manhattan queens harlem staten oaxaca
 angeles francisco diego jose antonio worth fresno sacramento oakland stockton bakersfield modesto merced salinas anaheim riverside compton fontana oxnard visalia tulare portland seattle tacoma spokane
 yakima boise reno tucson mesa tempe albuquerque denver pueblo omaha wichita topeka tulsa amarillo lubbock laredo brownsville mcallen galveston waco abilene shreveport
 orleans baton rouge mobile birmingham montgomery nashville knoxville chattanooga louisville lexington cincinnati toledo akron dayton detroit flint lansing saginaw kalamazoo chicago peoria rockford milwaukee racine kenosha
 minneapolis duluth rochester mankato moines dubuque fargo bismarck sioux falls billings missoula boston worcester lowell lawrence springfield providence hartford bridgeport haven newark trenton camden paterson
 buffalo syracuse albany yonkers utica pittsburgh allentown erie scranton harrisburg philadelphia baltimore annapolis wilmington richmond norfolk roanoke raleigh greensboro durham asheville columbia charleston greenville
 atlanta macon augusta jacksonville miami tampa tallahassee pensacola orlando sarasota honolulu anchorage fairbanks juneau houston indianapolis memphis appalachia
 england scotland wales ireland britain london leeds liverpool manchester bristol kent sheffield newcastle nottingham leicester bradford hull cardiff swansea glasgow edinburgh dundee aberdeen belfast derry dublin croydon hackney brixton tottenham luton
 coventry wolverhampton stoke derby plymouth southampton portsmouth brighton norwich oxford cambridge york kent essex sussex surrey cornwall devon yorkshire lancashire merseyside tyneside
 afghanistan albania algeria argentina armenia australia austria azerbaijan bangladesh belarus belgium bhutan bolivia bosnia brazil burma burundi cambodia cameroon canada chile colombia congo drc croatia cuba
 czechia denmark djibouti dominican republic ecuador egypt salvador eritrea ethiopia fiji finland france gambia gaza germany ghana greece guatemala guinea guyana haiti honduras hungary iran iraq italy jamaica japan
 kazakhstan kosovo kuwait kurdistan kyrgyzstan laos lebanon liberia libya lithuania malawi malaysia mali marshall islands micronesia moldova mongolia morocco mozambique myanmar nepal nicaragua niger nigeria korea pakistan palestine panama
 paraguay peru philippines poland portugal romania russia rwanda saudi arabia senegal serbia leone singapore somalia sudan spain sri lanka sweden switzerland syria taiwan tajikistan tanzania thailand togo trinidad tobago tunisia turkey
 uganda ukraine uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe africa asia europe caribbean tibet michoacan jalisco chiapas puebla guerrero veracruz guanajuato tijuana juarez monterrey sinaloa durango
 kabul baghdad damascus aleppo mogadishu kismayo hargeisa dadaab kakuma nairobi kampala kinshasa goma lagos abuja ibadan accra monrovia freetown khartoum darfur addis ababa asmara saigon hanoi manila cebu seoul beijing shanghai kong fuzhou mumbai delhi dhaka karachi lahore tehran kyiv kiev moscow warsaw havana kingston port-au-prince managua tegucigalpa guatemalan
 afghan albanian algerian arab arabs arabic argentine armenian asian asians australian austrian bengali bangladeshi belgian bhutanese bolivian bosnian brazilian british briton burmese burundian cambodian canadian cantonese caribbean chamorro chilean chinese chuukese colombian congolese creole cuban czech danish dari
 dinka dominican dutch ecuadorian egyptian english eritrean ethiopian european farsi fijian filipino filipina filipinos finnish french fulani gambian german ghanaian greek guatemalan guyanese gujarati haitian haitians hausa hawaiian hebrew hindi hispanic hispanics hmong honduran hungarian igbo ilocano indonesian iranian iraqi irish italian ixil
 jamaican japanese kachin kanjobal karenni kenyan khmer kiche kikongo kikuyu kinyarwanda kirundi korean kosovan kpelle krio kurdish kurds lao laotian latina latinas latino latinos latinx latine lebanese lingala liberian lithuanian malay malayalam maay malian mam mandarin mandinka marathi marshallese mayan mende mexican mexicans mien mixtec mixteco moroccan
 nahuatl navajo nepali nepalese nicaraguan nigerian norwegian nuer ojibwe oromo pakistani palestinian panamanian pashto persian peruvian pidgin polish portuguese pulaar punjabi puerto-rican quechua quiche rican rohingya roma romani romanian russian rwandan salvadoran salvadorans samoan senegalese serbian sikh sinhala slovak somali somalis sorani spanish spanglish sudanese swahili swedish syrian syrians
 tagalog taishanese taiwanese tajik tamil telugu thai tibetan tigrinya tongan triqui turkish twi ugandan ukrainian ukrainians urdu uyghur uzbek venezuelan venezuelans vietnamese welsh scottish wolof yemeni yiddish yoruba yupik zapotec zulu
 lakota dakota cherokee choctaw chippewa apache comanche hopi pueblo zuni navajo dine cree mohawk seneca oneida menominee ho-chunk blackfeet crow sioux lumbee muscogee seminole shoshone ute yakama tlingit inuit native indigenous aboriginal
 homs idlib daraa raqqa herat kandahar mazar majuro ebeye chuuk pohnpei palau saipan jacmel gonaives gonaïves leogane léogâne hinche jeremie jérémie sula quetzaltenango huehuetenango totonicapan solola sololá coban cobán tapachula culiacan culiacán morelia zacatecas nayarit tamaulipas chihuahua tabasco yucatan bogota bogotá medellin medellín barranquilla cartagena caracas maracaibo quito guayaquil cusco kumasi kaduna kano enugu benin harcourt abidjan dakar bamako conakry bukavu kigali bujumbura malakal gambella garowe bosaso baidoa galkayo beledweyne jijiga nakuru mombasa eldoret mwanza lusaka harare lilongwe
 peshawar quetta islamabad rawalpindi sylhet chittagong kathmandu pokhara thimphu yangon rangoon mandalay umpiem vientiane haiphong davao iloilo baguio kharkiv odesa lviv mariupol donetsk kherson minsk tbilisi yerevan tashkent istanbul ankara izmir gaziantep mosul erbil basra kirkuk najaf beirut tripoli irbid zaatari sanaa jeddah riyadh doha dubai
 k'iche q'eqchi qeqchi kekchi kaqchikel akateko hazaragi tedim zomi falam hakha mizo pohnpeian kosraean palauan
 midwest southwest northeast northwest southside northside eastside westside appalachian latin
`);

/** Towns, states, countries and peoples whose names people bear. */
export const placesOrPeople = words(`
 jordan chad georgia kenya india israel carolina virginia dakota phoenix austin dallas charlotte savannah paris madison lincoln jackson santiago sierra cheyenne brooklyn aurora florence
 montana karen chin kayah mon cleveland columbus denver devon tyler arlington irving garland chandler gilbert glendale henderson jefferson franklin marion salem eugene olympia helena pierre helen lansing camden kingston lawrence montgomery
 orlando wilmington trenton francisco diego jose antonio juarez worth hartford bradford derby kent wales haven houston memphis augusta raleigh london salvador leone angeles sydney china asia africa cuba rico mexico america chelsea preston stafford lancaster burnley bolton carlisle stanley leigh stirling mali roma mae
`);
