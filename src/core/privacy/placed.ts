// The words of a text, each with what is known of it, as numbers; and what the rules found there.
import { joined, numberOf } from '../learned/numbers.ts';
import { framing, mattersOf } from './matters.ts';
import { kin, personVerbs, rarelyNames, titles, wordNames } from './name-words.ts';
import { places } from './places.ts';
import { type Span, tags } from './span.ts';
import { bareOf, lowerOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A word or a number with its place, without a possessive ending. `span`: which of the rules' finds it is in; `found`: the number
 * of what they say it is; `gap`: of what stands before it; `telling`: it may have to go, for all that shows at first sight.
 */
export type Placed = {
  start: number;
  end: number;
  lower: string;
  span: number | undefined;
  seen: SeenWord;
  shape: number;
  found: number;
  gap: number;
  telling: boolean;
};

/** `matters`: of what it may speak, as bits; `classes`: what it is like; `parts`: how it begins and ends. */
type SeenWord = {
  own: number;
  matters: number;
  classes: readonly number[];
  parts: readonly number[];
  plain: boolean;
};

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’ʼ‘`-][\p{L}\p{M}]+)*/gu;
const nothingFound = numberOf('-');
const onlySpace = numberOf('');
const beginning = numberOf('^');
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

/** The words of a text as they are weighed, but for what our own tags say. @param found what the rules found, in order and without overlaps */
export function placedWords(text: string, found: readonly Span[], vocabulary: Vocabulary): Placed[] {
  const small = text === text.toLowerCase() ? 1 : 0;
  const words: Placed[] = [];
  let before = 0;
  let next = 0;
  for (const { 0: typed, index: start } of text.matchAll(wordPattern)) {
    if (text[start - 1] === '[' && tags.has(`[${typed}]`)) continue;
    const word = bareOf(typed);
    const end = start + word.length;
    while ((found[next]?.end ?? text.length + 1) <= start) next++;
    const span = (found[next]?.start ?? text.length) < end ? next : undefined;
    const lower = lowerOf(word);
    const shape = shapeOf(word);
    const seen = seeWord(lower, span === undefined && shape === smallShape, vocabulary);
    words.push({
      start,
      end,
      lower,
      span,
      seen,
      shape: joined(shape, small),
      found: span === undefined ? nothingFound : numberOf(found[span]?.kind ?? ''),
      gap: start === before ? beginning : gapOf(text.slice(before, start)),
      telling: span !== undefined || !seen.plain || (shape !== smallShape && start > 0 && word.length > 1),
    });
    before = end;
  }
  return words;
}

const gapOf = (gap: string) => (gap === ' ' ? onlySpace : numberOf(gap.trim().slice(0, 2)));

const [shouted, letter, capital, smallShape, digitsFirst, digitsLater] = ['XX', 'X', 'Xx', 'x', 'dx', 'xd'].map(
  numberOf,
) as [number, number, number, number, number, number];
const digits = Array.from({ length: 7 }, (_, count) => joined(numberOf('d'), count));

function shapeOf(word: string): number {
  if (/^[a-z]+$/.test(word)) return smallShape;
  if (/^\d+$/.test(word)) return digits[Math.min(word.length, 6)] ?? 0;
  if (/\d/.test(word)) return /^\d/.test(word) ? digitsFirst : digitsLater;
  if (/^\p{Lu}{2,}$/u.test(word)) return shouted;
  if (/^\p{Lu}$/u.test(word)) return letter;
  return /^\p{Lu}/u.test(word) ? capital : smallShape;
}

/** Ordinary words typed small are remembered, and none that the rules took: a name is forgotten with its text. */
const remembered = new WeakMap<Vocabulary, Map<string, SeenWord>>();
const mostRemembered = 20_000;

function seeWord(lower: string, ordinary: boolean, vocabulary: Vocabulary): SeenWord {
  let words = remembered.get(vocabulary);
  if (!words) {
    words = new Map();
    remembered.set(vocabulary, words);
  }
  const before = words.get(lower);
  if (before) return before;
  const familiar = familiarityOf(lower, vocabulary);
  const seen = seeNew(lower, familiar);
  if (familiar !== known || !ordinary) return seen;
  if (words.size >= mostRemembered) words.clear();
  words.set(lower, seen);
  return seen;
}

function seeNew(lower: string, familiar: number): SeenWord {
  const matters = mattersOf(lower);
  const own = sorts.flatMap(([number, list]) => (list.has(lower) ? [number] : []));
  return {
    own: numberOf(/\d/.test(lower) ? lower.replaceAll(/\d/g, '0') : lower),
    matters,
    classes: [...own, ...(matters === 0 ? [] : [joined(matters, matters)]), familiar],
    parts: [3, 4].flatMap((size) =>
      lower.length > size ? [numberOf(`-${lower.slice(-size)}`), numberOf(`${lower.slice(0, size)}-`)] : [],
    ),
    plain: familiar === known && (!wordNames.has(lower) || rarelyNames.has(lower)) && (matters & ~framing) === 0,
  };
}

function familiarityOf(lower: string, vocabulary: Vocabulary): number {
  if (/^\d/.test(lower)) return figure;
  if (vocabulary.knows(lower)) return known;
  return vocabulary.mayMean(lower, false) ? slip : unknown;
}
