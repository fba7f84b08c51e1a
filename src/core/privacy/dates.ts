// Exact dates, however they are typed. A bare month, weekday, year or age says too little to go.
import type { Finder } from './span.ts';
import { spansOf } from './span.ts';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const mes = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
/** French, Portuguese and Haitian Creole. */
const mois =
  '(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|decembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|janvye|fevriye|avril|jen|jiyè|dawou|septanm|oktòb|novanm|desanm)';
const number = '(?:[12]\\d|3[01]|0?[1-9])';
const ordinalWord =
  '(?:(?:twenty|thirty)[ -]?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth';
const ordinal = `(?:${number}(?:st|nd|rd|th)|${ordinalWord})`;
const day = `(?:${number}(?:\\s?(?:st|nd|rd|th))?|${ordinalWord})`;
const year =
  "(?:(?:19|20)\\d\\d|['’]?\\d\\d(?![\\d:/%]|\\s*(?:am|pm|a\\.m|p\\.m|minutes?|mins?|kids?|people|times?|hours?|days?|weeks?|dollars?)))";
/** A few at most: a long run of spaces must not take long to read. */
const gap = '[\\s.,]{1,3}';
const begins = '(?<![\\p{L}\\d])';
const ends = '(?![\\p{L}\\d])';
const pattern = (source: string) => new RegExp(`${begins}${source}${ends}`, 'giud');

const when =
  'on|by|until|till|since|before|after|from|to|through|for|is|was|born|dob|d\\.o\\.b\\.?|birthday|birthdate|date|dated|due|court|hearing';
/** What follows "on the 14th" when it is a day and not the 14th floor. */
const afterDay =
  "(?=\\s*(?:$|[.,;:!?)\\n-])|\\s+(?:of|at|and|to|for|in|but|because|bc|we|she|he|they|i|with|when|if|so|that|which|from|about|cuz|the|then|she[’']?s|or|as|her|his|my|mom|dad|again)\\b)";

const patterns: RegExp[] = [
  pattern(`(?:19|20)\\d\\d[-/.](?:0?[1-9]|1[0-2])[-/.]${number}`),
  pattern(`${number}\\s?[-/.]\\s?${number}\\s?[-/.]\\s?(?:(?:19|20)\\d\\d|\\d\\d)(?!/)`),
  pattern(`${number}[-/. ](?:${month})[-/. ](?:(?:19|20)\\d\\d|\\d\\d)`),
  // A number after "may" may count something: "may 3 people come".
  pattern(
    `(?!may\\s+\\d+\\s+(?:people|kids|of|or|times|more|visits|days))${month}\\.?\\s{0,3}(?:the\\s+)?${day}(?:${gap}${year})?`,
  ),
  pattern(`(?:the\\s+)?${day}${'\\s{0,3}'}(?:of\\s+|day of\\s+)?${month}\\.?(?:${gap}${year})?`),
  pattern(`${number}\\s+(?:de\\s+)?${mes}(?:\\s+(?:de|del)\\s+\\d{4})?`),
  pattern(`${number}(?:er)?\\s+(?:de\\s+)?${mois}(?:\\s+(?:de\\s+)?\\d{4})?`),
  pattern(`${number}[ ]${number}[ ](?:19|20)\\d\\d`),
  new RegExp(
    `${begins}(?:on|by|until|till|since|before|after|from|for|born|due|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:is|was|it[’']s) on|due)\\s+(?<it>the\\s+${ordinal})${afterDay}`,
    'giud',
  ),
  new RegExp(
    `${begins}(?:birthday|dob|due date|birthdate|court date|hearing)\\s+(?:is|was|on|:)?\\s*(?<it>(?:the\\s+)?${ordinal})${ends}`,
    'giud',
  ),
  new RegExp(
    `${begins}(?:dob|d\\.o\\.b\\.?|date of birth|birth ?date|birthday|born)\\s*(?:is|was|on|in|:|-|=)?\\s*(?<it>\\d{6}|\\d{8}|(?:0?[1-9]|1[0-2])[/-](?:19|20)\\d\\d|\\d{1,2}[- .]\\d{1,2}(?:[- .]\\d{2,4})?)${ends}`,
    'giud',
  ),
  new RegExp(
    `${begins}(?:${when})[\\s:]{1,3}(?:the\\s+)?(?<it>(?:0?[1-9]|1[0-2])[/-]${number}|${number}[/-](?:0?[1-9]|1[0-2]))(?![\\d/])${ends}`,
    'giud',
  ),
];

const slashed = /(?<![\p{L}\d/.$])(?<one>\d{1,2})\/(?<two>\d{1,2})(?![\p{L}\d/%])/dgiu;
const fractions = new Set(['1/2', '1/3', '2/3', '1/4', '3/4', '24/7', '9/11', '50/50', '1/1', '20/20', '10/10']);
/** "an 8/10 day", "7/10 on pain": a mark, not a day. */
const marked = /(?:\b(?:an?|like|about|score[ds]?|rated?|maybe|solid|half|of)\s+)$/i;
const counted = /^\s*(?:of|full|the|out|cup|hours?|time\b|custody|split|day\b|pain|mood|visits?)/i;

export const findDates: Finder = (text) => [
  ...patterns.flatMap((one) => spansOf('date', one, text)),
  ...[...text.matchAll(slashed)].flatMap((match) => {
    const { one = '', two = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const isDay = [one, two].some((part) => Number(part) <= 12) && Math.max(Number(one), Number(two)) <= 31;
    const other = fractions.has(match[0]) || marked.test(text.slice(Math.max(0, match.index - 12), match.index));
    const real = isDay && Number(one) > 0 && Number(two) > 0 && !other && !counted.test(text.slice(end, end + 12));
    return real ? [{ kind: 'date' as const, start: match.index, end }] : [];
  }),
];
