// Whether a word that may be a name, "hope" or "precious", is someone where it stands in a line.
import { kin, looseVerbs, personVerbs, rarelyNames, titles } from './name-words.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { isNext, type Token } from './tokens.ts';
import { usualCapitals } from './usual-capitals.ts';

/** `known`: the dictionary has the word. */
export type Seen = { text: string; tokens: Token[]; at: number; trusted: boolean; known: boolean };

export const set = (list: string) => new Set(list.split(/\s+/));

/** What stands around a word, near enough to belong to it; empty where nothing does. */
type Around = { previous: string; following: string; second: string; strong: boolean };

/** @param token a word of `wordNames`, at `seen.at` */
export function isSomeone(seen: Seen, token: Token): boolean {
  const { text, tokens, at, trusted } = seen;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const around = {
    previous: before && isNear(text, before, token) ? before.lower : '',
    following: after && isNear(text, token, after) ? after.lower : '',
    second: tokens[at + 2]?.lower ?? '',
    strong: strongNames.has(token.lower),
  };
  const { previous, following, strong } = around;
  if (kin.has(token.lower)) return false;
  if (token.begins && isOfKin(seen)) return true;
  if (rarelyNames.has(token.lower) && !(token.capital && !token.begins && trusted))
    return token.own && kin.has(following);
  if (token.own && (kin.has(following) || theirs.has(following) || strong)) return !articles.has(previous);
  if (kin.has(previous) && !plural.test(previous))
    return !verbish.has(token.lower) || endsThere(text, token, following);
  if (titles.has(previous) && !verbish.has(token.lower)) return true;
  if ((token.begins || previous === '' || links.has(previous)) && personVerbs.has(following))
    return strong || isDeed(around);
  if (strong && belittling.has(previous) && personVerbs.has(following)) return true;
  if (greetings.has(previous) || (addressed.has(previous) && !articles.has(following))) return true;
  if (strong && towards.has(previous)) return !nounAfter(text, token) && !isMonth(token) && !feelings.has(token.lower);
  return strong && (beginsAsSomeone(seen, token, around) || isBracketed(seen, token));
}

/** "sunday is the uncle", "sir was her baby". */
const isOfKin = ({ text, tokens, at }: Seen) =>
  /^\s(?:is|was)\s(?:the|her|his|my|their|our)\s/i.test(text.slice(tokens[at]?.end)) &&
  kin.has(tokens[at + 3]?.lower ?? '') &&
  /^\s*(?:$|[.,;)!]|(?:and|who|from|of|in)\s)/.test(text.slice(tokens[at + 3]?.end));

/** Whether a person does it, or a season and a feeling could: "hit his goals", "has none", "is doing well". */
function isDeed({ following, second }: Around): boolean {
  if (!looseVerbs.has(following) || states.has(second)) return true;
  if (/^ha[sd]$/.test(following)) return second !== '' && !becoming.has(second);
  return !/^(?:is|was)$/.test(following) && (theirOwn.has(second) || (/^look/.test(following) && lookedAt.has(second)));
}

/** At the start of a line: "hope and her son", "dawn, the gran,", "faith, can you", "carter, cooper and". */
function beginsAsSomeone({ text, tokens, at }: Seen, token: Token, { following, second }: Around): boolean {
  if (!token.begins) return false;
  const behind = text.slice(token.end, token.end + 40);
  if (following === 'and') return theirOwn.has(second) || strongNames.has(second);
  if (following !== '') {
    return (token.capital || theirOwn.has(second)) && /(?:[^s]s|ed)$/.test(following) && !nounAfter(text, token);
  }
  if (!behind.startsWith(',')) return false;
  const [after, later] = [tokens[at + 1]?.lower ?? '', tokens[at + 3]?.lower ?? ''];
  return (
    talkedTo.test(behind) ||
    aged.test(behind) ||
    strongNames.has(after) ||
    (theirOwn.has(after) && (kin.has(second) || kin.has(later)))
  );
}

/** "dad (mark)", "carter, cooper and": beside kin or another name. */
function isBracketed({ text, tokens, at }: Seen, token: Token): boolean {
  const [two, before] = [tokens[at - 2], tokens[at - 1]];
  if (!before) return false;
  const between = text.slice(before.end, token.start);
  if (between === ' (' && kin.has(before.lower)) return text[token.end] === ')';
  if (between === ', ') return strongNames.has(before.lower) || (kin.has(before.lower) && text[token.end] === ',');
  return before.lower === 'and' && two !== undefined && strongNames.has(two.lower);
}

/** Someone's mother, at the start of a line without "the": "peanut's mom", "jewels landlord". */
export function isBareOwner({ tokens, at }: Seen, { own, begins, lower }: Token): boolean {
  const following = tokens[at + 1]?.lower ?? '';
  if (!begins) return false;
  if (!own && lower.endsWith('s') && strongNames.has(lower.slice(0, -1)))
    return kin.has(following) || theirs.has(following);
  if (!own || !kin.has(following)) return false;
  return (
    !kin.has(lower) &&
    !usualCapitals.has(lower) &&
    !ordinaryWords.has(lower) &&
    !notOwners.has(lower) &&
    !roles.test(lower)
  );
}

/** Owners who are no one in particular: "staffer's", "ex-husband's". */
const roles = /(?:[^e]er|or|ist|mate|m[ae]n)$|-/;
const notOwners = set(
  'it that this there here who what where how he she let everyone everybody someone somebody nobody anybody one other else today yesterday tomorrow tonight world state county school city landlord judge family kids people girl boy child children foster worker caseworker neighbor neighbour friend staff agency court hospital church class group team program',
);
const talkedTo = /^,\s*(?:how|what|i|you|can|could|would|do|are|it|that|tell|thank)\b/i;
const aged = /^,\s*(?:aged?\s)?\d/;
const becoming = set('been to come gone become changed started ended begun helped made always never not got');
const lookedAt = set('up at for away back around over out down into');
/** Given, taken and wished more than met. */
const feelings = set(
  'patience honor charity karma star lucky diamond earnest stormy cherish prudence glory peanut opal diamond magnolia juniper laurel calla fern jewel heath',
);
const belittling = set('little big lil poor sweet our old young baby');
const isMonth = ({ lower, capital }: Token) => lower === 'august' || (/^(?:april|may|june|july)$/.test(lower) && !capital);

const isNear = (text: string, one: Token, two: Token) =>
  isNext(text, one, two) || /^['’]s? $/.test(text.slice(one.end, two.start));
/** The name is over: what follows is what someone does, or the end. */
export const endsThere = (text: string, token: Token, following: string) =>
  token.own || personVerbs.has(following) || /^\s*(?:[.,;:!?)]|$)/.test(text.slice(token.end)) || following === 'and';
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
  'landlord insurance medicine meds ears teeth papers paperwork referral screening checkup clinic hearing school teacher birthday room crib behavior behaviour iep ifsp asq apartment house case family father parents doctor speech evaluation visit visits progress home goals plan bottle diaper nap therapist grandma grandmother aunt phone car job bed toys feet hair favorite first day bedtime cousin siblings story voice face side own worker husband boyfriend',
);
const states = set(
  'doing been feeling going coming working struggling pregnant late upset tired happy sad mad angry worried scared ready home here sick crying not so really very asking getting talking having staying sleeping walking crawling eating still also back in out due turning only always never just now back born a two three four five six seven eight nine ten',
);
/** Names that are verbs too. */
export const verbish = set(
  'hope love will may say said mark grant chase rob sue wade hunt cook bless favor comfort praise joy pat rush wonder sing rain see bill foster mean park parks trust press turner page cross hung sweet bear run chance',
);
const strongNames = set(
  'grace dawn bill angel destiny hunter misty ruby jade jasmine ivy candy crystal dean drew earl grant griffin jack jewel kit lane lance mason melody miles nova paisley penny pearl porter princess raven ray robin rocky rose rusty sawyer scout serenity sierra tucker violet walker willow bob bill frank mark nick matt max sam ty eve amber brandy carter chandler chase cooper coral dale dallas daisy dexter ebony fern ginger glen grace harper hazel heather jasper jordan journey justice kitty lily marshall maverick mercy phoenix piper poppy prince rob rosemary rowan ruby savanna skye storm summer sunny treasure trinity unique van virginia winter genesis miracle heaven haven nevaeh messiah king legend royal royalty reign harmony faith hope joy gemma gene lee dana jesus jean sandy angel ash ace bear cruz luna paloma rosa rosario april june chance precious lucky earnest saint peanut stormy prudence patience cliff jewel jewell belle birdie bishop cadence calla ember epiphany jett laurel nacho imani furaha bahati kachina magnolia juniper sapphire azalea missy petunia dolly felicity fay fern flora forrest glory harrison jude julian karma kirk lark lynn marigold marquise myles octavia sterling tad verity wren heath opal gail star buddy sonny cherish charity honor diamond destinee savanna july august miles lacy kip',
);
