// Typed words as the signs of danger expect them: sentence by sentence, ages named, slips of the keys undone.
import { type Nearest, nearestOf, plainWords } from '../hear/spelling.ts';
import { wordsOf } from '../text.ts';

/** A sentence ends at its mark, at a line's end, and where "but" turns it round. */
const ends =
  /[.!?;\n]+|,?\s+\b(?:but|however|pero)\b|,?\s+and (?=now\b)|,\s+(?=(?:he|she|they|mom|mum|dad|i|the|this|now)\b)/giu;

const unit = '(?:years?|yrs?|y|months?|mos?|mths?|weeks?|wks?|days?)';
const spelled = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen';
const aged = new RegExp(
  `\\b(\\d{1,2}|${spelled})[\\s-]*(?:${unit}[\\s-]*olds?|y\\s*/\\s*o|y\\.?o|m\\s*/\\s*o|${unit.replace('?:', '?:mo|')})\\b(?![\\s-]*(?:ago|clean|sober|later|pregnant|sentence|lease))`,
  'giu',
);
const agedAfter =
  /\b((?:he|she)(?:['’]?s| is| was)(?: only| just)?|(?:the )?(?:oldest|youngest)(?:['’]?s| is)?(?: only)?|age|aged|is only)\s+(\d{1,2})\b(?!\s*(?:min|hour|hr|week|month|day|year|year|%|\/|:|lb|times))/giu;
const grownUp = 18;

/** "raped at 15": how old someone was, not what time it was. */
const agedThen = /\b(raped|abused|assaulted|molested|pregnant|hit|beaten)(\s+at)\s+(\d{1,2})\b/giu;

const written = (age: string) => (Number(age) >= grownUp ? ' adultaged ' : ' kidaged ');

/** "OD'd" loses its apostrophe to "odd" otherwise. */
const shortened: [RegExp, string][] = [
  [/\bOD(?:['’]?(?:d|ed|ing|s))?\b|\bod['’](?:d|ed|ing)\b/g, ' overdosed '],
  [/\b(?:b|g)\/?f\b/gi, ' boyfriend '],
  [/\bbd\b/gi, ' babydaddy '],
];

/** The sentences of a text, each as plain words. */
export function sentencesOf(text: string, known: ReadonlySet<string>, nearest: Nearest): string[][] {
  const plain = shortened.reduce((result, [from, to]) => result.replace(from, to), text);
  const named = numbered.test(plain) ? withAges(plain) : plain;
  return named
    .split(ends)
    .map((sentence) => plainWords(wordsOf(sentence), known, nearest))
    .filter((words) => words.length > 0);
}

const numbered = new RegExp(`\\d|${spelled}`, 'i');

function withAges(text: string): string {
  return text
    .replace(aged, (_found, age: string) => (/^\d/.test(age) ? written(age) : ' kidaged '))
    .replace(agedThen, (_found, what: string, at: string, age: string) => `${what}${at}${written(age)}`)
    .replace(agedAfter, (_found, who: string, age: string) => `${who} ${written(age)}`);
}

/** Words that are worth finding when a letter slipped. */
const repaired = `suicide suicidal overdose overdosed bruise bruises bruised bruising strangled strangling threatened threatening choked choking
  molested punched slapped hitting kicked abused abuse abusive violent violence burned unconscious breathing boyfriend husband daughter toddler children
  crying anymore machete terrified afraid smothered unattended themselves himself herself myself killing`;

/** Words of their own, one letter away from one of those. */
const ownWords = `buried choosing slipped clapped flapped snapped sitting biting licked picked kicked ticked trying frying drying shoked chucked chunking choking
  checked bruises cruise braised praised bused amused burnt turned breeding brewing breaking bathing violet violin hidden fitting hiking filling willing
  hosting heating knitting cooking cooked conked swapped brushed brushing cringe pounced hinting toddled crossing carrying crying kissing lashed slapped slapper`;

const own = new Set(ownWords.split(/\s+/));
const nearest = nearestOf(repaired.split(/\s+/));

export const slips: Nearest = (word) => (own.has(word) ? undefined : nearest(word));
