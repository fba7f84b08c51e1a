// Names that a general dictionary holds as words too. Names it does not hold need no list.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Hardly ever anything but a name, however they are typed. */
export const surelyNames = words(`
 ray aisling ada amelia amir angelica anna anthony ben beth billy bobby bonnie brittany brigid carlos carol caroline cassie catherine chad chang chuck clarence clement cole colleen cora cynthia
 derrick diaz don donna edward elisa elizabeth elvis emery erica fabian   grady hank harry hector homer ibrahim  ike jan  jerry  jimmy joan johnny joseph josh josue julian
 ken kenya khan kris kylie levi  liza lucia lulu  maia malik marc marcel marcella margarita marian mariana marina martin   meg mike milo  mohammed molly mollie mona muhammad myrtle  noel
 noemi norman   ora oscar patsy paul pauline pete randy ramona raj rebekah rex reyes rick rico roman sabine sally  salvador   shay smith  tammy  tanner ted
 theresa tiara toby tom tony trey  valentine veronica victor vincent   yen zion alexander alfred andrea antonia arthur benjamin bertha brian calvin charles christopher daniel david diana emily emma esther eva
 felix george gloria gordon harold helen henry hugo irene isabella jacob james jason jenny jesse jessica jill jim joe john jonathan jose julia karen kate kelly kevin laura leo lewis liam linda lola louis lucas luke luther
 margaret maria martha mary megan michael nancy nathan nelson nicholas nora oliver patricia patrick peter philip rachel rebecca richard robert roger ronald samuel sarah simon sophia sophie stephen steven susan teresa thomas timothy walter wanda wendy william
 abbey adaline adele adeline alexia alina althea amberly armin avi beryl billie birdie brent britt burgess burke callie carissa carr chapman charis christen christie coralie cortez dahlia deann dieter dirk dorian elmo emmett garner
 georgette gilles goldie hallie hermann hilary jacky jeanie julienne kat keely kiley kip leonid lester lindy liv mads marguerite mari marty mattie mavis mccarthy mccormick micky mick mickey millie milly mindy mohammad nicky pratt queenie richie ridley riley roan rolf roosevelt
 roselle rubin saida sami scottie sergey serge shona sienna siddhartha skeeter solomon tilly tod tori torrin tyree valentin veda vita wally welch wiley willy zaire
 garcia lopez kong chin wong hernandez rodriguez jones johnson williams davis wilson moore taylor anderson jackson lincoln nina ruth ross scott rita tessa trudy vera violeta winnie zelda zoe ali omar fatima aisha leah noah adam  abel cain seth sol
 charlie teddy freddy jackie jackey robbie bobbie vicky becky cindy sid syd stan lars lou lew herb ernest  alma ana ann anne ned hugh otto  ivan igor olga sonia tanya natasha
 avery betsy brady casey chester christy colin connie corey darnell dee desiree dolores dustin elias finn frances frankie garrett glenn grover haley kendall kennedy kia lacey laney leann justin madeline morales natalie polly quinn rio scarlett shelly soledad todd tracey willie wyatt yee bennett torres sanders barnes palmer webb hicks dunn thein lan ler
`);

/** Words in their own right: names only where someone is meant. */
export const wordNames = words(`
 amber angel april aria art ash aspen august aurora autumn baby basil bay beau bill blaze blue bob brad brandy brooks bud buddy candy carter cash chance chandler charity chase chastity cherish cherry chi christian clay cliff cooper coral crystal curt
 daisy dale dana dat dawn dean deb destiny dexter diamond dick divine dixie drew duke dung earl ebony essence ever faith fay felicity fern flora florence ford forest forrest foster fox franklin
 gale gemma gene genesis georgia german ginger glen glory grace gracie grant griffin guy haji hakim hao harmony harper harrison haven hawk hazel heath heather heaven honey hope hue hung hunter
 india indigo iris israel ivy jack jade jasmine jasper jazz jewel jo jordan journey joy jude june junior justice karma king kirk kit kitty lance lane lark lavender law lea lee legend liberty lien love lucky lux lynn
 ma mai major marigold mark marquis marquise marshall mason maverick may melody mercy merle messiah min miracle misty montana moses my nova ocean olive opal paisley pat patience patty paw pax paz peace pearl penny phoenix pia pierce piper poppy porter prairie precious presley price prince princess prudence
 rain raven red reed reign remy ridge river rob robin rocky rod rose rosemary rowan royal royalty ruby rusty sage said saint sawyer scout serenity shepherd sherry shiloh sierra silver sincere sing sky sonny sorrel star sterling storm summer sunny sunshine
 tam tan temple thu tia treasure trinity triumph true tucker unique unity van velvet venus verity violet virginia walker west will willow windy winter wolf wren yang young zen
 lola nana papa tita tito brown miller white hall wright green baker hill turner murphy cook bell ward cox wood gray grey long butler fisher wells woods washington freeman burns hunt black holmes stone mills rice weaver knight bush little bird eagle bear
 bull crow horse cloud thunder feather elk deer buffalo runner walker moon day banks rivers fields waters parks brook carpenter mason cross church french english park parker page pope rush savage sharp short singer small sparks strong swift frank mac max jean sandy sam matt nick eve jesus tad wade sue lily santa mina viola gia ida ola obi ty
 sweet underwood vance waller web webb wilder winters wise workman yates her hang ho do ngo sun he gao oh shin song moo say win tun wah eh so no pan tin aye law dah ko mang za bo chit pen lo vue ka ku soe
 bless blessing favor fortune gift goodluck goodness happiness honest innocent lovely memory mercy monday praise prosper pretty rejoice sunday truth wisdom wonder friday comfort confidence courage given gladness testimony
 dolly azalea savanna moss miles bahati belle bishop biff blossom briar buck bubba buster cadence calla cannon cardinal carmine cricket dash deacon delta earnest ember emerald epiphany furaha imani jett jewell july kachina kim lark laurel love malik marshal marvel meadow memo missy nacho neo peanut petunia piers pinky queen rani reef rich roman sapphire skip skeeter slim spike
 stormy tank tau tope trace turtle wale whisper yaw zaire chapman wheeler fuller burke bowman fowler brewer hardy mack potter becker moody stokes bass lamb singleton bridges summers gill mann garner huff reeves rivers batista costa silva mendes pinto leon
 sudan cairo dallas rome chance cedar clover juniper magnolia primrose saffron tulip wilder cove fable lyric poet rebel rocket bandit buttons bubbles cupcake munchkin pumpkin bean beans biscuit bugs duck goose monkey moose muffin noodle pickle pebbles scooter sparky squirt stinker tater tiny tootsie
 bee peaches pookie sissy bam temperance constance sir majesty king queen chip dot carver conner destinee flossie garret holland merritt roma stetson muse chambers hale beck powers barber cummings warner farmer glover manning flowers cobb colon parsons abbott massey bowers hogan collier lynch sims berry
 skye nevaeh ace myles octavia gail honor lacy
 cruz flores lima luna mesa mora palma pena rico rivera romero rosa rosario sol vega villa cordova lomas paloma santos campos marquez reyes cid guerra leal mata rubio soto toro alba abril dulce esperanza linda mercedes milagros nieves pilar
`);

/** Of these, words that say too much else to be a name after "her son" or before "said". */
export const rarelyNames = words(
  'will may my her he do so no say said win little young long ever given short small red blue baby day oh english french german church page rush see cross true sing hung dat even cash park price foster medical free sunday monday friday honest innocent lovely pretty sweet sharp west memory law bandit bass bean beans biscuit boo bridges bubbles bugs bumps buttons cardinal cedar cove cupcake dallas delta dinner duck fable goose lamb lyric mann memo monkey moose muffin munchkin noodle pebbles pickle poet potter pumpkin rebel reef rich rocket rome scooter skip slim spike squirt stinker stokes summers tank tater tiny tope trace tulip turtle wale whisper wilder yaw chip dot berry barber flowers powers chambers colon farmer muse hale',
);

/** What stands inside a name and belongs to it. */
export const particles = words(
  'de la del los las da das dos do di du van von der den ter ten al el bin bint ibn abu umm st mac mc o san santa y e ap ben le lo',
);

/** What stands before another person's name, or says who someone is. */
export const titles = words(
  'mr mrs ms miss mx dr doctor prof professor sir madam maam judge officer detective sgt sergeant pastor reverend rev father fr sister brother imam sheikh rabbi nurse coach principal attorney don doña dona señor señora senor senora sra sr srta tia tio tía tío auntie aunty aunt uncle grandma grandpa granny nana nanny gramma cousin kuya ate lola lolo abuela abuelo tita tito big lil mama papa hajji haji alhaji oga ms. teacher miss',
);

export const kin = words(
  'mom moms mother mum mam mama momma mommy mami dad father daddy papa papi parent parents son daughter child kid baby toddler infant newborn twin twins brother sister sibling siblings stepdad stepmom stepson stepdaughter stepfather stepmother stepbrother stepsister grandma grandmother grandpa grandfather granny nana gran nan gma gpa bm grandson granddaughter grandchild grandbaby aunt auntie uncle cousin niece nephew husband wife partner boyfriend girlfriend bf gf ex fiance fiancé fiancee spouse roommate friend neighbor neighbour godmother godfather comadre girl boy teen teenager preschooler kindergartner oldest youngest eldest middle firstborn client clients mama guardian foster kiddo bub landlord lady guy man woman ones caseworker worker supervisor coworker teacher therapist nurse doctor sitter babysitter visitor advocate interpreter',
);

/** Deeds only a person does: a word that may be a name and stands before one of them is one. */
export const personVerbs = words(
  `said says told tells wants wanted asked asks called calls cried cries texted texts lives lived missed misses showed shows goes went came comes canceled cancelled cancels thinks thought feels felt needs needed hates hated loves loved likes liked didnt doesnt isnt wasnt wont cant couldnt wouldnt hasnt hadnt didn’t doesn’t isn’t wasn’t won’t can’t
 couldn’t wouldn’t hasn’t hadn’t keeps kept started starts stopped stops lost got gets gave gives took takes works worked moved moves left leaves sat sits stood yelled yells screamed screams threw throws hit hits bit bites walked walks talked talks refuses refused agreed agrees promised promises answered answers ignored ignores sleeps slept woke eats ate
 plays played turned turns tried tries was is has had seems seemed looks looked knows knew worries worried hugged hugs smiled smiles laughed laughs opened opens slammed met invited invites visits visited babysits watches watched enrolled graduated quit quits enjoys enjoyed struggles struggled pays paid owes drives drove drinks drank smokes smoked cooks cooked cleans sells speaks spoke reads writes sings cleaned applied passed died married kicked runs ran stole lied lies cheats cheated helps helped holds held reminds reminded brings brought hides hid rang rings drew rolled fixed bowed covered nodded shrugged whispers whispered explained admitted mentioned complained begged waited waits cares carried carries found finds signed signs rescheduled reschedules reached climbed climbs built builds stacked pointed points bought buys forgot forgets fed feeds dressed wore wears waved waves threw rolled born pooped peed biked hopped drove got aced put puts pushed pulled grabbed handed kissed kisses latched crawled crawls giggled giggles babbled babbles confirmed declined transferred means meant swears swore hung weighed loaned borrowed rode rides baked shared shares loaned translated translates interprets interpreted chose picked dropped noticed reported never always just still really also finally even does did`,
);
/** Of these, what things and feelings do as well. */
export const looseVerbs = words(
  'was is has had put puts means meant reached found finds picked dropped pushed pulled hung reported wears seems looks comes came goes went gets got never always just still really also finally even gives gave takes took keeps left stops started starts does did turned turns looked hit hits works',
);

/** Names that look like a word with a slip in it. */
export const slipLikeNames = words(`
 albert alisa amina angela angelo antonia blanca braden brian bridget brooke cameron carrie cedric celeste chantal chinwe christa christina claude curtis debra denise douglas emerson ernest esther flores folake forrest geneva georgina greta halima hayden herman howard juliet leonel lottie louise luther manuel marco margie marion marlene marley marlon marvin melanie melina
 michelle moises morgan octavio paris paulette preston raphael reagan reggie renata sabine salma samira serena shauna sheena silvia stella stuart susana sylvia terrance terrence thaddeus tyrese virgil whitney willis winifred simmons bryant castillo wagner medina gardner peters mensah boateng baptiste
 antony augusto bakary balazs benito blaine carlton carroll colton damion darin darnell domingo dragan fabrice florian franklyn georges goran grover gunnar jarrod jordon kirill lamont magnus manish markos markus matteo moussa nikhil petros rasmus samuel scotty seamus sergei stevie werner winfried adler bakker berger blanco browne calderon chopra dervishi fleming friedman grayling greene huaman keller mercier morton mulder pearson persson reuter rivera romano rowling salas saunders schulz steele steiner tanaka walters webster manaia aaliyah alecia angelica arlena bertha bettie blanche bonita brandi carmel carole catrina chanelle charissa christal christiana christiane christy chrystal clarissa corina corrine danette daphna desiree estere frieda georgie germaine helene islande jasmina jillian julianne karima kristi latisha latonya leonie lindsy magdalena magdalene mariane marnie martina martine mazie melisa milena milica narges portia rosella rosetta sarina savannah selene shaikha shelly tamera tanika teresa therese tracie whitny channing nestor odessa patton paxton sloan stevie tressa pancho chepe amani tunde sandar guled howell barton hodges wilkins pittman ballard benson ananya rohini soledad consuelo marisela maribel nataliya tamar oksana
 meiling aneurin marisol candelaria adaeze tsering shabnam olena thunder bintou delphine rosalind winona marjorie cledus laszlo ilona
`);
