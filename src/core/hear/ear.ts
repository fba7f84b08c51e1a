// What hearing needs at hand: the weights, the words it knows, and the examples themselves.
import type { MoveExample } from './example.ts';
import { moves } from './move.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { rawWords, type Vocabulary, vocabularyOf } from './read-line.ts';
import { signWords } from './signs.ts';
import type { Weights } from './weights.ts';
import { numberOf } from './word-numbers.ts';

/**
 * How sure praise and blame must be. A kind reading is given up when the unhelpful ones together are at least this likely
 * (`doubt`), and at least this much of the kind ones together (`ratios`, by the number of words: the shorter, the less there
 * is to go by). A blaming one is given up when the honest ones are at least this much of the blaming ones (`honest`).
 */
export type Caution = { doubt: number; ratios: readonly { upTo: number; ratio: number }[]; honest: number };

export type Ear = { weights: Weights; vocabulary: Vocabulary; neighbours: Neighbours; caution: Caution };

const caution: Caution = {
  doubt: 0.01,
  ratios: [
    { upTo: 7, ratio: 0.1 },
    { upTo: 14, ratio: 0.02 },
    { upTo: Number.POSITIVE_INFINITY, ratio: 0.5 },
  ],
  honest: 0.15,
};

/** @param examples all of them, also those an agency added after the weights were trained */
export function openEar(weights: Weights, examples: readonly MoveExample[]): Ear {
  const vocabulary = vocabularyFor(examples);
  const stamps = stampsOf(examples);
  const changed = moves.filter((_, index) => stamps[index] !== weights.stamps[index]);
  const fresh = examples.filter(({ move }) => changed.includes(move));
  return { weights, vocabulary, neighbours: neighboursOf(examples, fresh, vocabulary), caution };
}

export function vocabularyFor(examples: readonly MoveExample[]): Vocabulary {
  const known = new Set(signWords);
  // What is "other" may be no words at all.
  for (const { text, previous } of examples.filter(({ move }) => move !== 'other'))
    for (const word of rawWords(`${text} ${previous}`)) known.add(word);
  return vocabularyOf(known);
}

/** A number for the examples of each move; it changes when one of them does. */
export function stampsOf(examples: readonly MoveExample[]): number[] {
  return moves.map((move) => {
    const own = examples.filter((example) => example.move === move);
    return numberOf(own.map(({ text, previous }) => `${previous}\n${text}`).join('\n'));
  });
}
