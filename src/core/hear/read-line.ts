// A typed line as hearing reads it: plain words, in parts, whatever the typing.
import { type Nearest, nearestOf, plainWords } from './spelling.ts';

/**
 * One sentence or clause. `text` is as it was typed, `words` without what only leads in (“ok so …”; those are `leading`),
 * `asks` when a question mark ended it, `turned` when a “but” began it.
 */
export type Part = { text: string; words: string[]; leading: string[]; asks: boolean; turned: boolean };
export type Reading = { parts: Part[]; words: string[]; known: number };

/** The words typing is repaired towards. */
export type Vocabulary = { known: ReadonlySet<string>; nearest: Nearest };

export const vocabularyOf = (words: ReadonlySet<string>): Vocabulary => ({ known: words, nearest: nearestOf(words) });

/** What is read of a line; longer ones are heard by their beginning. */
const longestRead = 1200;
const mostParts = 12;

export function readLine(text: string, { known, nearest }: Vocabulary): Reading {
  const typed = tidy(text);
  const parts: Part[] = [];
  for (const { piece, asks } of sentencesOf(typed)) {
    const words = plainWords(rawWords(piece), known, nearest);
    if (words.length > 0) parts.push(...clausesOf(piece.trim(), words, asks));
    if (parts.length >= mostParts) break;
  }
  const weighty = parts.filter((part) => part.words.length > 0);
  const heard = weighty.length > 0 ? weighty : parts.map((part) => ({ ...part, words: part.leading, leading: [] }));
  const words = heard.flatMap((part) => part.words);
  return { parts: heard, words, known: words.filter((word) => known.has(word)).length };
}

const leads = new Set(
  'ok mm hm yes right alright so well and um uh oh ah now sure like hey then yet anyway anyways also really gosh wow no eh look listen'.split(
    ' ',
  ),
);

/** How many words at the beginning only lead in. */
function leadOf(words: readonly string[]): number {
  const first = words.findIndex((word) => !leads.has(word));
  return first === -1 ? words.length : first;
}

export function rawWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/['’`´]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function tidy(text: string): string {
  return text
    .slice(0, longestRead * 4)
    .normalize('NFKC')
    .replaceAll(/https?:\/\/\S+|<[^<>]{0,200}>|[*_~#>|]+/g, ' ')
    .slice(0, longestRead);
}

type Sentence = { piece: string; asks: boolean };

function sentencesOf(text: string): Sentence[] {
  const pieces = text.split(/((?:[.!?;…]+(?=\s|$|["”’)]))|\n+|\s[-–—]{1,2}\s|—|\?+)/u);
  const sentences: Sentence[] = [];
  for (let index = 0; index < pieces.length; index += 2) {
    const piece = pieces[index] ?? '';
    if (piece.trim()) sentences.push({ piece, asks: (pieces[index + 1] ?? '').includes('?') });
  }
  return sentences;
}

const shortestClause = 3;
const askers = new Set('what whats how hows why when where who which'.split(' '));
const helpers = new Set(
  `do does did is are was were have has had can could would will should dont didnt isnt arent havent`.split(/\s+/),
);
const subjects = new Set('you he she it they we your his her their the this that there i'.split(' '));
const holders = new Set(
  `know about of wonder wondering see tell me understand ask asking is was hear in on to with from at like that and or if what how why when where
  who which for than as say said you sure matter remember learn show explain idea figure out think thats not but no all exactly depends`.split(
    /\s+/,
  ),
);

/** A run-on line is cut where a question begins in its midst, and before a “but”. */
function clausesOf(text: string, words: string[], asks: boolean): Part[] {
  const cuts: number[] = [];
  for (let at = shortestClause; at < words.length - 1; at++) {
    if (at - (cuts.at(-1) ?? 0) >= shortestClause && isCut(words, at)) cuts.push(at);
  }
  return [0, ...cuts].map((from, index) => {
    const own = words.slice(from, cuts[index]);
    const led = leadOf(own);
    return {
      text: cuts.length === 0 ? text : own.join(' '),
      words: own.slice(led),
      leading: own.slice(0, led),
      asks: asks && index === cuts.length,
      turned: turns(own[0]),
    };
  });
}

const turns = (word: string | undefined) => word === 'but' || word === 'though' || word === 'however';

const joiners = new Set('so and ok um uh well now'.split(' '));

function beginsQuestion(first: string, second: string, third: string): boolean {
  if (askers.has(first)) return helpers.has(second) || (first.endsWith('s') && subjects.has(second));
  return helpers.has(first) && subjects.has(second) && second !== 'i' && !helpers.has(third);
}

function isCut(words: string[], at: number): boolean {
  const [before = '', word = '', next = '', third = ''] = words.slice(at - 1, at + 3);
  if (word === 'but' || word === 'however') return words.length - at >= shortestClause;
  if (joiners.has(word)) return beginsQuestion(next, third, words[at + 3] ?? '');
  if (holders.has(before)) return false;
  if (askers.has(word)) return helpers.has(next) || (word.endsWith('s') && subjects.has(next));
  const asking = words.slice(Math.max(0, at - 5), at).some((one) => askers.has(one));
  return helpers.has(word) && next === 'you' && !helpers.has(third) && !asking;
}
