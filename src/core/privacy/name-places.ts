// Where in a line a name stands: after "his name is", before "said", between "her son" and "was".
import { kin, looseVerbs, personVerbs, rarelyNames, titles, wordNames } from './name-words.ts';
import { places, placesOrPeople } from './places.ts';
import { isNext, type Token } from './tokens.ts';

/** `known`: the dictionary has the word. */
export type Seen = { text: string; tokens: Token[]; at: number; trusted: boolean; known: boolean };

const set = (list: string) => new Set(list.split(/\s+/));

/** A place is meant: a town nobody is called, or one that is spoken of as a town. */
export function isPlaceHere({ text, tokens, at }: Seen): boolean {
  const token = tokens[at];
  if (!token) return false;
  // By itself, as in a field for a region.
  if (places.has(token.lower) && text.trim().length === token.text.length) return true;
  const before = text.slice(Math.max(0, token.start - 30), token.start).toLowerCase();
  const after = text.slice(token.end, token.end + 24).toLowerCase();
  if (placesOrPeople.has(token.lower)) return spokenAsPlace.test(before) || peopleAfter.test(after);
  return places.has(token.lower) || /.{4}shires?$/.test(token.lower);
}

const spokenAsPlace =
  /(?:\b(?:in|near|outside|around|across|downtown|north|south|east|west|moved to|move to|moving to|back to|went to|live in|(?<!(?:text|texts|call|calls|message|note|heard|hear|email|letter|word|gift|one) )from|speaks?|in los|in san|from san|from los|to san|to los|the|new|fort|port|el|santa|los|san)\s+)$/;
const peopleAfter =
  /^\s+(?:famil(?:y|ies)|interpreters?|translators?|communit(?:y|ies)|refugees?|speaking|speakers?|language|mothers?|moms?|parents?|churche?s?|people|words|phrases|new year|culture|food|elders?|county|area|river|border|translation)\b/;

/** Words that look like others, and mean someone where they stand here. */
export function isNamed(seen: Seen): boolean {
  const { text, tokens, at, trusted } = seen;
  const token = tokens[at];
  if (!token) return false;
  const previous = tokens[at - 1]?.lower ?? '';
  if (announcing.has(previous)) {
    const before = text.slice(Math.max(0, token.start - 40), token.start);
    const known = notNames.has(token.lower);
    if (introduced.test(before)) return !known && !afterName.has(token.lower);
    if (titled.test(before)) return !known || (token.capital && trusted);
    if (!seen.known && styled.test(before)) return true;
    if (letterAfter.test(before) && /^\p{Lu}$/u.test(token.text) && !/[IA]/.test(token.text)) return true;
  }
  if (/^(\p{L}{2,4})-\1$/u.test(token.lower) && !babble.has(token.lower)) return token.capital || !seen.known;
  if (token.lower === 'will' && finite.test(text.slice(token.end))) return true;
  if (!seen.known && token.begins && personVerbs.has(tokens[at + 1]?.lower ?? '')) return true;
  return wordNames.has(token.lower) && isSomeone(seen, token);
}

/** The last word of all that may announce a name: after any other, no pattern needs to be tried. */
const announcing = set(
  `is are was names name named nicknamed by him her them aka a signed mr mrs ms miss mx dr sra sr srta señor señora señores oga
 don doña judge officer detective sgt sergeant pastor rev reverend imam sheikh rabbi coach principal attorney deacon bishop ustad ustadh madam maam ma'am hajji alhaji nurse tío tía tio tia auntie aunty aunt uncle cousin kuya ate abuela abuelo big lil
 mom dad baby client kid child son daughter brother sister little family parent mother father`,
);
/** Someone is about to be named. */
const introduced =
  /(?:\bnames?(?:\s+(?:is|are|was)|['’]s|:)|\bnamed|\bnicknamed|\bgoes by|\bwent by|\bgo by|\b(?:every(?:one|body)|they|we|people|i|family) calls? (?:him|her|them)|\ba\.?k\.?a\.?|\bhis name|\bsigned)\s+["“‘']?$/i;
const afterName = set(
  'on not the in a an at spelled really actually hard pronounced also still listed changed similar same to of and or that this it so but for with because already never just there here common different long nice pretty unusual too very my her his their our your by me him everyone everybody on',
);
const titled = /(?:^|[^\p{L}])(?:mr|mrs|ms|miss|mx|dr|sra|sr|srta|señora?|oga)\.?\s+["“]?$/iu;
const styled =
  /(?:^|[^\p{L}])(?:don|doña|judge|officer|detective|sgt|sergeant|pastor|rev|reverend|imam|sheikh|rabbi|coach|principal|attorney|deacon|bishop|ustad|ustadh|madam|maam|ma'am|hajji|alhaji|nurse|tío|tía|tio|tia|auntie|aunty|aunt|uncle|cousin|kuya|ate|abuela|abuelo|big|lil)\.?\s+["“]?$/iu;
const letterAfter =
  /\b(?:mr|mrs|ms|miss|dr|mom|dad|baby|client|kid|child|son|daughter|brother|sister|little|big|family|parent|mother|father)\.?\s+$/i;
/** Never a name, whatever stands before: "the judge said", "ms is". */
const notNames = set(
  'the a an and or but is was were are be been has had have said says say told asked wants will would can could should may might must to of in on at for with from by about that this it i we you he she they them him us my our their his her your not no so if when who what where why how also just still then there here as than because before after until while who’s did does do didn’t doesn’t said all some any every each other another first last new old came went called never always got gets makes made today yesterday tomorrow ordered wanted granted came comes thinks thought',
);

function isSomeone({ text, tokens, at, trusted }: Seen, token: Token): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const [near, next] = [
    before && isNear(text, before, token) ? before : undefined,
    after && isNear(text, token, after) ? after : undefined,
  ];
  const previous = near?.lower ?? '';
  const following = next?.lower ?? '';
  const rarely = rarelyNames.has(token.lower);
  const strong = strongNames.has(token.lower);
  if (rarely && !(token.capital && !token.begins && trusted)) return token.own && kin.has(following);
  const freeBefore = token.begins || previous === '' || links.has(previous);
  if (token.own && (kin.has(following) || theirs.has(following) || strong)) return !articles.has(previous);
  if (kin.has(previous) && !plural.test(previous))
    return !verbish.has(token.lower) || endsThere(text, token, following);
  if (titles.has(previous) && !verbish.has(token.lower)) return true;
  if (freeBefore && personVerbs.has(following)) return strong || !looseVerbs.has(following) || isState(tokens[at + 2]);
  if (token.begins && following === 'and' && theirOwn.has(tokens[at + 2]?.lower ?? '')) return strong;
  if (token.begins && token.capital && strong && next && /(?:[^s]s|ed)$/.test(following) && !nounAfter(text, token))
    return true;
  if (greetings.has(previous) || (addressed.has(previous) && !articles.has(following))) return true;
  if (strong && towards.has(previous)) return !nounAfter(text, token);
  return (
    token.begins &&
    /^,\s*(?:how|what|i|you|can|could|would|do|are|it|that|tell|thank)\b/i.test(text.slice(token.end)) &&
    strong
  );
}

const babble = set(
  'no-no bye-bye night-night so-so boo-boo pee-pee poo-poo yo-yo choo-choo knock-knock ha-ha da-da ma-ma wee-wee tut-tut pom-pom nom-nom',
);
/** "Will is", never "will be". */
const finite = /^\s(?:is|was|has|had|said|says|wants|lives|does|did|thinks|keeps|comes|came|went|and (?:i|his|her))\b/i;

const isNear = (text: string, one: Token, two: Token) =>
  isNext(text, one, two) || /^['’]s? $/.test(text.slice(one.end, two.start));
/** The name is over: what follows is what someone does, or the end. */
export const endsThere = (text: string, token: Token, following: string) =>
  token.own || personVerbs.has(following) || /^\s*(?:[.,;:!?)]|$)/.test(text.slice(token.end)) || following === 'and';
const isState = (token: Token | undefined) => token !== undefined && states.has(token.lower);
const nounAfter = (text: string, token: Token) =>
  /^\s+(?:tree|hair|eyes|sky|skies|water|paper|card|food|color|colour|season|break|camp|school|juice|bread|stuff|shop|store|market|road|ring|necklace|song|list|grade|street|station|bowl|ball)\b/i.test(
    text.slice(token.end),
  );

const plural = /(?:moms|dads|mums|kids|parents|clients|siblings|twins|ones|girl|guy|man|woman|lady)$/;
const articles = set('the a an this that these those any some no more much such every each of in some what');
const links = set(
  'and but that so because bc cuz when if then said says think thinks thought told while since after before or today yesterday now also where how why until once know knows although though as hope say heard guess',
);
const theirOwn = set('her his their i me my the');
const greetings = set('hi hello hey dear thanks bye goodbye');
const addressed = set(
  'visited visiting texted told asked called met emailed hugged invited phoned reminded thanked named',
);
const towards = set(
  'with to for from about by saw see visit ask tell and call text meet help helped watch watched hold held feed fed take took bring brought pick picked drop know love miss let',
);
const theirs = set(
  'school teacher birthday room crib behavior behaviour iep ifsp asq apartment house case family father parents doctor speech evaluation visit visits progress home goals plan bottle diaper nap therapist grandma grandmother aunt phone car job bed toys feet hair favorite first day bedtime cousin siblings story voice face side own worker husband boyfriend',
);
const states = set(
  'doing been feeling going coming working struggling pregnant late upset tired happy sad mad angry worried scared ready home here sick crying not so really very asking getting talking having staying sleeping walking crawling eating still also back in out due turning only always never just now back born a two three four five six seven eight nine ten',
);
/** Names that are verbs too. */
export const verbish = set(
  'hope love will may say said mark grant chase rob sue wade hunt cook bless favor comfort praise joy pat rush wonder sing rain see bill foster mean park parks trust press turner page cross hung sweet bear run chance',
);
const strongNames = set(
  'grace dawn bill angel destiny hunter misty ruby jade jasmine ivy candy crystal dean drew earl grant griffin jack jewel kit lane lance mason melody miles nova paisley penny pearl porter princess raven ray robin rocky rose rusty sawyer scout serenity sierra tucker violet walker willow bob bill frank mark nick matt max sam ty eve amber brandy carter chandler chase cooper coral dale dallas daisy dexter ebony fern ginger glen grace harper hazel heather jasper jordan journey justice kitty lily marshall maverick mercy phoenix piper poppy prince rob rosemary rowan ruby savanna skye storm summer sunny treasure trinity unique van virginia winter genesis miracle heaven haven nevaeh messiah king legend royal royalty reign harmony faith hope joy gemma gene lee dana jesus jean sandy angel ash ace bear cruz luna paloma rosa rosario april june chance precious'
    .split(' ')
    .join(' '),
);
