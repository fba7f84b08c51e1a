// Street addresses, post codes, e-mail addresses, links and handles.
import { type Finder, spansOf } from './span.ts';

const begins = '(?<![\\p{L}\\d])';
const ends = '(?![\\p{L}\\d])';

/** Says "a street" whatever stands before it. */
const surely = 'street|str|avenue|ave|av|boulevard|blvd|parkway|pkwy|highway|hwy|turnpike|crescent|cres|calle|avenida';
/** Says it after a number or a capital: a court, a drive and a way are other things too. */
const maybe =
  'st|road|rd|drive|dr|lane|ln|court|ct|circle|cir|place|pl|terrace|ter|trail|trl|way|close|square|sq|row|gardens|gdns|grove|mews|loop|alley|path|pike|plaza|run|hill|view|walk|park|point|pt|ridge|crossing|expressway|freeway|route|rte';
/** Each word of a list as it is and with a capital. */
const capitalized = (list: string) =>
  list.replaceAll(/\p{L}+/gu, (one) => `[${one[0]}${one[0]?.toUpperCase()}]${one.slice(1)}`);
/** Those that say it after a capital alone: "Maria's place" is none. */
const unnumbered =
  'st|road|rd|drive|dr|lane|ln|court|ct|circle|cir|terrace|trail|trl|square|gardens|grove|mews|pike|highway';
const direction = '(?:(?:[nsew]|ne|nw|se|sw|north|south|east|west)\\.?\\s+)';
const word = "(?:\\d{1,3}(?:st|nd|rd|th)|\\p{L}[\\p{L}\\d.'’-]*)";
const houseNumber = '\\d{1,5}(?:[a-z](?![\\p{L}\\d])|[-/]\\d{1,4}|\\s?½)?';
const inside = '(?:apt|apartment|unit|suite|ste|flat|lot|trailer|bldg|building|floor|fl|rm|room|space|spc|box)';
const state =
  '(?:al|ak|az|ar|ca|co|ct|de|fl|ga|hi|ia|id|il|in|ks|ky|la|ma|md|me|mi|mn|mo|ms|mt|nc|nd|ne|nh|nj|nm|nv|ny|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|va|vt|wa|wi|wv|wy|dc)';
const postcode = '[a-z]{1,2}\\d[a-z\\d]?\\s?\\d[a-z]{2}';
const zip = '\\d{5}(?:-\\d{4})?';
/** The flat, the town and the code behind a street. */
const rest = `(?:\\.?,?\\s{0,2}(?:#\\s?|${inside}\\.?\\s{0,2}#?)[\\p{L}\\d-]{1,5}${ends})?(?:,\\s{0,2}\\p{L}{3,}(?:\\s\\p{L}+){0,2}(?=,?\\s+(?:${state}|${postcode}|${zip})${ends}))?(?:,?\\s{1,2}${state}(?=,?\\s+${zip}))?(?:,?\\s{1,2}(?:${zip}|${postcode})${ends})?`;

const number = `(?:(?:${inside})\\.?\\s{0,2}#?[\\p{L}\\d-]{1,4},?\\s{1,2})?${houseNumber},?\\s{1,2}`;
const notCounted =
  '(?!(?:at|the|by|for|with|is|was|because|but|from|near|past|we|i|he|she|they|so|kids?|children|people|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|times?|visits?|miles?|blocks?|of|more|am|pm|and|or|to|in|on)\\b)';
const numbered = `(?<![\\p{L}\\d]|\\d[-. ])${number}${notCounted}${direction}{0,1}(?:(?!(?:at|the|and|to|in|for|with|is|was|but|on|my|her|his|a|every|each)\\s)${word}\\s+){0,3}?(?:${surely}|${maybe})\\.?${ends}(?:\\s+(?:[nsew]|ne|nw|se|sw|north|south|east|west)${ends})?${rest}`;

/** Where many live at one address. */
const complexes =
  '[Aa]partments|[Aa]pts|Estates|[Mm]anor|Towers?|[Mm]obile (?:[Hh]ome )?[Pp]ark|[Tt]railer (?:[Pp]ark|[Cc]ourt)|RV [Pp]ark|Villas|Commons|Mansions|Buildings|Lodge|[Mm]otel|Inn(?: (?:&|and) Suites)?|Suites|Stay';
const roads =
  '(?:county|state|farm to market|forest|township|rural|private|ranch)\\s+(?:road|rd|route|rte|hwy|highway)|hwy|highway|rural route|rr|route|rte|fm|cr';
const capitals = (most: number) => `(?:\\p{Lu}[\\p{L}'’-]+\\s){1,${most}}`;

const addresses: RegExp[] = [
  new RegExp(numbered, 'giud'),
  // "1106 n 23rd", "33550 county road 12".
  new RegExp(
    `${begins}\\d{2,5}\\s${direction}{0,1}\\d{1,3}(?:st|nd|rd|th)${ends}(?!\\s+(?:grade|birthday|visit))${rest}`,
    'giud',
  ),
  new RegExp(`${begins}(?<!bus )(?:${houseNumber}\\s${direction}{0,1})?(?:${roads})\\s#?\\d{1,4}${ends}`, 'giud'),
  // "at 908 Wabash, upstairs": a number and a name, and no more.
  /(?<=^|[,;:(]\s|(?:at|to|is|in|on|address)\s)(?!(?:19|20)\d\d\s)\d{3,5}\s(?:[NSEW]\.?\s)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{Ll}{3,}(?=\s*(?:[,.;)]|$|apt|unit|upstairs|downstairs|#))/dgu,
  // "Flat 9, Peel House, Bolton", "at Budget Stay", "lot 9 Sunset Mobile Park".
  new RegExp(
    `${begins}(?:(?:[Ff]lat|[Uu]nit|[Aa]pt|[Ll]ot|[Rr]oom)\\s)?\\d{1,4}[a-zA-Z]?,?\\s${capitals(2)}(?:House|Court|Tower|Mansions|Buildings|Point|Heights|Lodge)${ends}(?:,\\s\\p{Lu}\\p{L}+)?`,
    'gud',
  ),
  new RegExp(
    `${begins}(?:(?:[Ll]ot|[Ss]pace|[Uu]nit|[Rr]oom)\\s\\d{1,4},?\\s)?(?!The\\s)${capitals(2)}(?:${complexes})${ends}`,
    'gud',
  ),
  new RegExp(
    `${begins}(?:lot|space|unit)\\s\\d{1,4},?\\s(?:\\p{L}+\\s){1,2}(?:mobile (?:home )?park|trailer (?:park|court)|rv park)${ends}`,
    'giud',
  ),
  // "412 Rue de la Paix", "lives at 1420 Sycamore".
  new RegExp(
    `${begins}(?:is|are|was|were|[’']s|[’']re|s|re|now|still|back|lives?|living|stays?|staying|moved|address(?: is)?|house|home|apartment|place|meet|meeting|visit|over|reached)\\s+(?:is\\s+)?(?:at|to|in|on|:)\\s+(?<it>${houseNumber}\\s+${notCounted}${direction}{0,1}(?:\\p{L}[\\p{L}'’-]+)(?:\\s\\p{Lu}[\\p{L}]+)?${rest})`,
    'giud',
  ),
  new RegExp(
    `${begins}address(?: is|:)?\\s+(?<it>${houseNumber}\\s+${direction}{0,1}\\p{L}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}]+)?${rest})`,
    'giud',
  ),
  // "on lake street", "off Maple Ave": no number.
  new RegExp(
    `${begins}(?:on|off|at|over on|down|up|near|to|from|by|and|of|corner of|behind)\\s+(?<it>(?!(?:the|a|my|her|his|our|their|that|this|which|what|same|dead|busy|one|side|main|high|every|some|any|quiet|next|back|new)\\s)${direction}{0,1}${word}(?:\\s+${word})?\\s+(?:${surely})\\.?${ends}${rest})`,
    'giud',
  ),
  new RegExp(
    `${begins}(?:${direction})?(?:\\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|main|high|martin luther king(?: jr)?|mlk)\\s+(?:st|${surely}|road|rd)\\.?${ends}${rest}`,
    'giud',
  ),
  new RegExp(
    `${begins}(?:[Oo]n|[Oo]ff|[Aa]t|near|to|from|by|of|and|in)\\s+(?<it>(?:\\p{Lu}[\\p{L}'’.-]+\\s+){1,3}(?:${capitalized(unnumbered)})\\.?${ends}${rest})`,
    'gud',
  ),
  new RegExp(
    `${begins}(?:corner of|between)\\s+(?<it>(?:\\d{1,3}(?:st|nd|rd|th)|\\p{L}+)\\s+(?:and|&)\\s+(?:\\d{1,3}(?:st|nd|rd|th)|\\p{L}+))${ends}`,
    'giud',
  ),
  new RegExp(`${begins}(?:p\\.?\\s?o\\.?\\s?box)\\s*#?\\d+${ends}${rest}`, 'giud'),
  new RegExp(
    `${begins}(?:apt|apartment|unit|flat|trailer|lot|ste|suite|bldg|building|space|spc|room|rm)(?:\\.?\\s{1,2}|\\.?\\s?#|(?=\\d))(?:#|no\\.?|number)?\\s?(?:\\d{1,5}[a-z]?|[a-z]\\d{1,4}|[a-z](?=\\s*(?:[,.]|$)))${ends}`,
    'giud',
  ),
  new RegExp(`${begins}[a-z]{1,2}\\d[a-z\\d]?\\s\\d[a-z]{2}${ends}`, 'giud'),
  new RegExp(`${begins}[A-Z]{1,2}\\d[A-Z\\d]?\\d[A-Z]{2}${ends}`, 'gud'),
  new RegExp(`${begins}${state}[ ,]{1,2}(?<it>${zip})${ends}`, 'giud'),
  new RegExp(
    `${begins}(?:zip(?: ?code)?|post ?code|postal code)(?:\\s+is|:)?\\s*(?<it>${zip}|${postcode})${ends}`,
    'giud',
  ),
];

const endings =
  '(?:com|org|net|edu|gov|co\\.uk|org\\.uk|ac\\.uk|gov\\.uk|nhs\\.uk|uk|us|io|me|info|ca|mx|tv|app|biz|mil|ly|be|gl)';
const emails: RegExp[] = [
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/dgiu,
  // "big dot mike at hotmail dot com", "keisha_b (at) yahoo.com".
  new RegExp(
    `${begins}[\\p{L}\\d_+-]{1,64}(?:(?:\\.|\\s?[([]?\\bdot\\b[)\\]]?\\s?)[\\p{L}\\d_-]{1,40}){0,3}(?:\\s?[([]\\s?at\\s?[)\\]]\\s?|\\s+at\\s+|\\s?@\\s?)[\\p{L}\\d-]+\\s?(?:[([]?\\bdot\\b[)\\]]?)\\s?${endings}${ends}(?:\\s?(?:\\.|dot)\\s?uk${ends})?`,
    'giud',
  ),
  new RegExp(
    `${begins}[\\p{L}\\d._+-]{1,64}\\s?(?:[([]\\s?(?:at|@)\\s?[)\\]])\\s?[\\p{L}\\d-]+\\.${endings}${ends}`,
    'giud',
  ),
  new RegExp(
    `${begins}[\\p{L}\\d._-]{1,64}\\s?(?:\\sat\\s|@)\\s?(?:gmail|hotmail|yahoo|outlook|icloud|aol|proton(?:mail)?|live|msn)(?:\\s?(?:\\.|dot)\\s?com)?${ends}`,
    'giud',
  ),
];

const links: RegExp[] = [
  /\b(?:https?|ftp):\/\/[^\s<>]+[^\s<>.,;:!?)"'”’]/dgiu,
  /\bwww\.[^\s<>]+[^\s<>.,;:!?)"'”’]/dgiu,
  new RegExp(
    `${begins}(?:[\\p{L}\\d-]{1,63}\\.){1,6}${endings}(?![\\p{L}\\d])(?:/[^\\s<>]*[^\\s<>.,;:!?)"'”’])?`,
    'giud',
  ),
  /(?<![\p{L}\d@.])@(?!(?:someone|everyone|channel|here)\b)[\p{L}\d_.-]{2,}[\p{L}\d_]/dgiu,
  // "snapchat bigtee_2003".
  /\b(?:ig|insta|instagram|snap|snapchat|tiktok|facebook|fb|messenger|telegram|discord|venmo|cash ?app|twitter|zelle|gamertag)\s+(?<it>\p{L}(?=[\p{L}\d._-]*[\d_])[\p{L}\d._-]{3,}[\p{L}\d_])/dgiu,
  /\b(?:ig|insta|instagram|snap|snapchat|tiktok|facebook|fb|messenger|telegram|discord|venmo|cash ?app|twitter|x|zelle|gamertag|xbox|roblox)(?:\s(?:name|handle|account|user(?:name)?|tag|page|profile|id))?\s?(?:is|:|=|as|under|at)\s+(?<it>[@$]?(?=[\p{L}\d._]*[\d_.])[\p{L}\d_][\p{L}\d._]+[\p{L}\d_])/dgiu,
  /(?<![\p{L}\d])\$[\p{L}][\p{L}\d_]{3,}/dgiu,
];

/** Whatever the patterns find has a figure or one of these; most lines have none, and cost nothing then. */
const telltales = {
  addresses: new RegExp(
    `\\d|${begins}(?:${surely}|${unnumbered}|${complexes}|corner|between|apt|apartment|unit|flat|trailer|lot|ste|suite|bldg|building|space|spc|room|rm)${ends}`,
    'iu',
  ),
  emails: /@|\bdot\b|gmail|hotmail|yahoo|outlook|icloud|aol|proton|live|msn|[([]\s?at\s?[)\]]/i,
  links:
    /[@$]|:\/\/|www|\.[\p{L}\d]|\b(?:ig|insta|instagram|snap|snapchat|tiktok|facebook|fb|messenger|telegram|discord|venmo|cash ?app|twitter|x|zelle|gamertag|xbox|roblox)\b/iu,
};

const finder =
  (kind: 'address' | 'email' | 'link', telltale: RegExp, patterns: RegExp[]): Finder =>
  (text) =>
    telltale.test(text) ? patterns.flatMap((one) => spansOf(kind, one, text)) : [];

export const findAddresses = finder('address', telltales.addresses, addresses);
export const findEmails = finder('email', telltales.emails, emails);
export const findLinks = finder('link', telltales.links, links);
