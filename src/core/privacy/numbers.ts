// Phone numbers, and the numbers by which offices know a person: case, policy, plate, card.
import { type Finder, spansOf } from './span.ts';

const begins = '(?<![\\p{L}\\d])';
const ends = '(?![\\p{L}\\d])';

/** What stands before a number that somebody is filed under. */
const filedUnder = [
  'case|client|file|claim|policy|member|membership|medicaid|medicare|medi-?cal|ahcccs|peachcare|chip|wic|snap|ebt|tanf|insurance|group|subscriber',
  "ssn|ss|social(?: security)?|itin|tax ?id|ein|passport|visa|alien|green ?card|uscis|receipt|a[- ]?number|dl|drivers?|driver[’']?s|licen[cs]e|plates?|tag|reg|registration|vin",
  'account|acct|routing|card|badge|nhs|ni|national insurance|nino|mrn|chart|patient|medical record|record|docket|cause|court|warrant|booking|inmate|doc|jail',
  'reference|ref|confirmation|referral|intake|report|incident|complaint|id|i\\.d\\.|pin|student|hmis|permit|voucher|section 8|application|app|uci|urn|lasid|crn|cin|chi|laa|serial|enrollment|enrolment|order|tribal|enrollment|policy holder|cps|dcfs|dss|title|unit case|code',
].join('|');
const joins =
  "(?:\\s*(?:#|n[o°º]\\.?|num(?:ber)?|nbr|id|is|was|on file|card|plate|licen[cs]e|ending in|ends in|ending|last four|last 4|of|=|:|-|’s|'s)){0,4}\\s*[#:]?\\s*";
/** At least two digits, four signs in all; parts may be joined by dashes, slashes, dots or one space. */
const code =
  '(?=(?:[\\p{L}\\d./-]{0,14}\\s?)?\\d)(?=(?:[^\\d\\s]*\\s?\\d){2})[\\p{L}\\d]{1,}(?:[-/.][\\p{L}\\d]+|\\s(?=[\\p{L}]{0,4}\\d)[\\p{L}\\d]*\\d[\\p{L}\\d]*)*';

/** Said to be somebody's. */
const filed: RegExp[] = [
  new RegExp(`${begins}(?:${filedUnder})${joins}(?<it>${code})${ends}`, 'giud'),
  new RegExp(`(?<it>#\\s?${code})${ends}`, 'giud'),
  new RegExp(`${begins}\\d{3}[- ]\\d{2}[- ]\\d{4}${ends}`, 'giud'),
  new RegExp(`${begins}[a-z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[a-d]${ends}`, 'giud'),
  new RegExp(`${begins}(?:ssn|social)\\D{0,30}?(?<it>\\d{4})${ends}`, 'giud'),
];

const ids: RegExp[] = [
  // A plate seen in the drive: three letters and three or four digits, or the other way round; a British one.
  new RegExp(
    `${begins}(?:[A-Z]{3}[- ]?\\d{3,4}|\\d{1,2}[A-Z]{3}\\d{3}|\\d{3,4}[- ]?[A-Z]{3}|[A-Z]{2}\\d{2} ?[A-Z]{3})${ends}`,
    'gud',
  ),
  new RegExp(`${begins}\\d{2,4}-[A-Za-z]{1,4}-\\d{2,8}(?:-[A-Za-z\\d]+)?${ends}`, 'giud'),
  new RegExp(`${begins}[a-z]{1,4}-\\d{3,}(?:-\\d+)*${ends}`, 'giud'),
  new RegExp(`${begins}\\d{2,4}-\\d{3,8}(?:-\\d{1,6})?${ends}`, 'giud'),
  // Letters and digits in one word, as no ordinary word has them; not "24hrs", "100ml" or "10am".
  new RegExp(
    `${begins}(?!\\d+(?:st|nd|rd|th|hrs?|mins?|am|pm|mg|ml|oz|lbs?|kgs?|yrs?|yo|mos?|wks?|k|g|x|ish|s|mm|cm|ft|in|m)${ends})(?!covid|mp[34])(?=[a-z]*\\d)(?=\\d*[a-z])(?=(?:[a-z]*\\d){3})[a-z\\d]{5,}${ends}`,
    'giud',
  ),
];

const spelled = 'zero|oh|one|two|three|four|five|six|seven|eight|nine';

const phones: RegExp[] = [
  // Dashes of any kind, and marks nobody sees: numbers are often pasted.
  /(?<![\p{L}\d])(?:\+|\(|00)?\d(?:[\s().\p{Pd}\p{Cf}/]{0,2}\d){6,14}(?:\s?(?:x|ext\.?|extension)\s?\d{1,5})?(?![\p{L}\d])/dgiu,
  // "call 555 0142", "cell is 0142 77".
  /\b(?:call|text|phone|cell|mobile|number|whatsapp|tel|dial|fax|pager)\b[^\d\n]{0,20}(?<it>\(?\d{3,5}\)?[\s.-]?\d{2,4}(?:[\s.-]?\d{2,4})?)(?![\p{L}\d])/dgiu,
];

const spelledPhone = new RegExp(
  `${begins}(?:(?:(?:double|triple)\\s)?(?:${spelled})[\\s,.-]{1,3}){6,}(?:(?:double|triple)\\s)?(?:${spelled})${ends}`,
  'giud',
);

export const findFiled: Finder = (text) => filed.flatMap((one) => spansOf('id', one, text)).filter(isNoPrice(text));
export const findIds: Finder = (text) => ids.flatMap((one) => spansOf('id', one, text)).filter(isNoPrice(text));
/** "nine one eight five five five …": seven figures at least, one of them perhaps doubled. */
export const findSpelledPhones: Finder = (text) => spansOf('phone', spelledPhone, text);

export const findPhones: Finder = (text) =>
  phones.flatMap((one) => spansOf('phone', one, text)).filter(isNoPrice(text));

/** Long runs of digits that are neither: six or more, filed under something nobody named. */
export const findLongNumbers: Finder = (text) =>
  spansOf('id', /(?<![\p{L}\d.,$£€])\d{6,}(?![\p{L}\d]|[.,]\d|\s*(?:dollars|bucks|pounds|steps|people))/dgiu, text);

const isNoPrice =
  (text: string) =>
  ({ start }: { start: number }) =>
    !/[$£€]\s?$/.test(text.slice(Math.max(0, start - 2), start));
