// Whether a word that may be a name, "hope" or "precious", is someone where it stands in a line.
import { isBracketed, isLabeled, isListed, isOfKin } from './beside-kin.ts';
import { kin, looseVerbs, personVerbs, rarelyNames, titles, wordNames } from './name-words.ts';
import { type Seen, set, strongNames, theirs } from './seen.ts';
import { isNext, type Token } from './tokens.ts';

/** What stands around a word, near enough to belong to it; empty where nothing does. */
type Around = { previous: string; following: string; second: string; strong: boolean };

/** @param token a word of `wordNames`, at `seen.at` */
export function isSomeone(seen: Seen, token: Token): boolean {
  const { text, tokens, at, trusted } = seen;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const around = {
    previous: before && isNear(text, before, token) ? before.lower : withAt(text, token.start),
    following: after && isNear(text, token, after) ? after.lower : '',
    second: tokens[at + 2]?.lower ?? '',
    strong: strongNames.has(token.lower),
  };
  const { previous, following, strong } = around;
  if (kin.has(token.lower)) return false;
  if (token.begins && isOfKin(seen)) return true;
  if (rarelyNames.has(token.lower) && !(token.capital && !token.begins && trusted))
    return (
      (token.own && kin.has(following)) ||
      (honorifics.has(previous) && !before?.own && !verbish.has(token.lower) && !deeds.has(token.lower))
    );
  if (token.own && (kin.has(following) || theirs.has(following) || strong)) return !articles.has(previous);
  if (kin.has(previous) && !plural.test(previous))
    return !verbish.has(token.lower) || endsThere(text, token, following);
  if (titles.has(previous) && !verbish.has(token.lower)) return true;
  if (isLabeled(seen, token) || isListed(seen))
    return !verbish.has(token.lower) || kin.has(following) || endsThere(text, token, following);
  if ((token.begins || previous === '' || links.has(previous)) && personVerbs.has(following))
    return strong || isDeed(around);
  if (strong && belittling.has(previous) && personVerbs.has(following)) return true;
  if (greetings.has(previous) || (addressed.has(previous) && !articles.has(following))) return true;
  if (strong && towards.has(previous)) return !nounAfter(text, token) && !isMonth(token) && !feelings.has(token.lower);
  return strong && (beginsAsSomeone(seen, token, around) || isBracketed(seen, token) || isSigned(seen, token));
}

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
  if (/^(?:and|n)$/.test(following)) return theirOwn.has(second) || kin.has(second) || strongNames.has(second);
  if (wordNames.has(following) && personVerbs.has(second)) return true;
  if (noted.test(behind) || withKin.test(behind)) return true;
  if (following !== '') {
    const does = /(?<!bas|need|relat|fill)ed$/.test(following) || (token.capital && /[^s]s$/.test(following));
    return does && !nounAfter(text, token);
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

/** How notes say it: "hope not home", "patience no show". */
const noted =
  /^\s(?:no[- ]?shows?|not (?:home|there|here|feeling|answering|ready|available|present)|home (?:sick|alone|today)|late again|doing (?:ok|okay|good|well|great|fine|better)|born|absent|asleep|awake|sick|out sick)\b/i;
const withKin = /^\s?[&+]\s?(?:her|his|their|baby|mom|mum|dad|son|daughter|kids|family|the (?:kids|baby|twins))\b/i;
/** Before these, words that are hardly ever names are. */
const honorifics = set('officer judge pastor coach uncle aunt auntie aunty tia tio grandma grandpa granny gma gpa');
const deeds = set('her he do so no ever given free even day little home small good church');
/** "w/ destiny". */
const withAt = (text: string, start: number) =>
  /w\/\s?$/i.test(text.slice(Math.max(0, start - 4), start)) ? 'with' : '';
/** "thanks, hope", "- dawn". */
const isSigned = ({ text }: Seen, { start, end }: Token) =>
  /(?:\b(?:thanks|thx|ty|thank you|love|best|regards|hi|hello|hey|bye|goodbye|birthday|night|morning),\s|\s[-–—~]\s?|\bbirthday\s)$/i.test(
    text.slice(Math.max(0, start - 14), start),
  ) && /^\s*[.!?]*\s*$/.test(text.slice(end));
const talkedTo = /^,\s*(?:how|what|i|you|can|could|would|do|are|it|that|tell|thank)\b/i;
const aged = /^,\s*(?:aged?\s)?\d/;
const becoming = set('been to come gone become changed started ended begun helped made always never not got');
const lookedAt = set('up at for away back around over out down into');
/** Given, taken and wished more than met. */
const feelings = set(
  'patience honor charity karma star lucky diamond earnest stormy cherish prudence glory peanut opal diamond magnolia juniper laurel calla fern jewel heath',
);
const belittling = set('little big lil poor sweet old young baby');
const isMonth = ({ lower, capital }: Token) =>
  lower === 'august' || (/^(?:april|may|june|july)$/.test(lower) && !capital);

const isNear = (text: string, one: Token, two: Token) =>
  isNext(text, one, two) || /^['’]s? $/.test(text.slice(one.end, two.start));
/** The name is over: what follows is what someone does, or the end. */
export const endsThere = (text: string, token: Token, following: string) =>
  token.own ||
  personVerbs.has(following) ||
  /^\s*(?:[.,;:!?)&+/]|$)/.test(text.slice(token.end)) ||
  following === 'and';
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
  'drove with to for from about by saw see visit ask tell and call text meet help helped watch watched hold held feed fed take took bring brought pick picked drop know love miss let',
);
const states = set(
  'teething biting hitting screaming nursing potty latching rolling babbling asking climbing scooting pulling standing learning saying living applying looking moving doing been feeling going coming working struggling pregnant late upset tired happy sad mad angry worried scared ready home here sick crying not so really very asking getting talking having staying sleeping walking crawling eating still also back in out due turning only always never just now back born a two three four five six seven eight nine ten',
);
/** Names that are verbs too. */
export const verbish = set(
  'hope love will may say said mark grant chase rob sue wade hunt cook bless favor comfort praise joy pat rush wonder sing rain see bill foster mean park parks trust press turner page cross hung sweet bear run chance',
);
