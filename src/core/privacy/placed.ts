// The words of a text, each with what is known of it, as numbers; and what the rules found there.
import { joined, numberOf } from '../learned/numbers.ts';
import { mattersOf } from './matters.ts';
import { kin, personVerbs, titles, wordNames } from './name-words.ts';
import { places } from './places.ts';
import type { Span } from './span.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word or a number with its place; `found` is the number of what the rules say it is. */
export type Placed = { start: number; end: number; seen: SeenWord; shape: number; found: number; telling: boolean };

/** `matters` are of what it may speak, `classes` these and what else it is like. */
export type SeenWord = {
  own: number;
  matters: readonly number[];
  classes: readonly number[];
  parts: readonly number[];
  plain: boolean;
};

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’ʼ‘`-][\p{L}\p{M}]+)*/gu;
const nothingFound = numberOf('-');
const [known, slip, unknown, figure] = ['known', 'slip', 'unknown', 'num'].map(numberOf) as [
  number,
  number,
  number,
  number,
];
const sorts: [number, ReadonlySet<string>][] = [
  [numberOf('kin'), kin],
  [numberOf('title'), titles],
  [numberOf('wname'), wordNames],
  [numberOf('pverb'), personVerbs],
  [numberOf('place'), places],
];

/** The words of a text as they are weighed. @param found what the rules found, in the text's order */
export function placedWords(text: string, found: readonly Span[], vocabulary: Vocabulary): Placed[] {
  const small = text === text.toLowerCase();
  return [...text.matchAll(wordPattern)].map(({ 0: word, index: start }) => {
    const end = start + word.length;
    const span = found.find((one) => one.start < end && start < one.end);
    const seen = seeWord(word.toLowerCase().replaceAll(/[’ʼ‘`]/g, "'"), vocabulary);
    return {
      start,
      end,
      seen,
      shape: joined(shapeOf(word), small ? 1 : 0),
      found: span ? numberOf(span.kind) : nothingFound,
      telling:
        span !== undefined || !seen.plain || (start > 0 && /^\p{Lu}(?!['’]|$)/u.test(word)) || /^\p{N}/u.test(word),
    };
  });
}

const shapes = ['d', 'dx', 'xd', 'XX', 'X', 'Xx', 'x'].map(numberOf) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

function shapeOf(word: string): number {
  const [digits, digitsFirst, digitsLater, shouted, letter, capital, small] = shapes;
  if (/^\d+$/.test(word)) return joined(digits, Math.min(word.length, 6));
  if (/\d/.test(word)) return /^\d/.test(word) ? digitsFirst : digitsLater;
  if (/^\p{Lu}\p{Lu}+$/u.test(word)) return shouted;
  if (/^\p{Lu}$/u.test(word)) return letter;
  return /^\p{Lu}/u.test(word) ? capital : small;
}

/** Who is spoken of, and whether as a matter: they say how to take what stands beside them. */
const framing = new Set([numberOf('who'), numberOf('topic')]);

/** Ordinary words alone are remembered: a name is forgotten with its text. */
const remembered = new WeakMap<Vocabulary, Map<string, SeenWord>>();
const mostRemembered = 20_000;

function seeWord(lower: string, vocabulary: Vocabulary): SeenWord {
  let words = remembered.get(vocabulary);
  if (!words) {
    words = new Map();
    remembered.set(vocabulary, words);
  }
  const before = words.get(lower);
  if (before) return before;
  const matters = mattersOf(lower).map(numberOf);
  const own = sorts.flatMap(([number, list]) => (list.has(lower) ? [number] : []));
  const familiar = familiarityOf(lower, vocabulary);
  const seen = {
    own: numberOf(lower.replaceAll(/\d/g, '0')),
    matters,
    classes: [...own, ...matters, familiar],
    parts: [3, 4].flatMap((size) =>
      lower.length > size ? [numberOf(`-${lower.slice(-size)}`), numberOf(`${lower.slice(0, size)}-`)] : [],
    ),
    plain: familiar === known && !wordNames.has(lower) && matters.every((matter) => framing.has(matter)),
  };
  if (familiar === known) {
    if (words.size >= mostRemembered) words.clear();
    words.set(lower, seen);
  }
  return seen;
}

function familiarityOf(lower: string, vocabulary: Vocabulary): number {
  if (/^\d/.test(lower)) return figure;
  if (vocabulary.knows(lower)) return known;
  return vocabulary.mayMean(lower, false) ? slip : unknown;
}
