// What hearing needs at hand: the weights, the words it knows, and the examples themselves.

import { numberOf } from '../learned/numbers.ts';
import type { MoveExample } from './example.ts';
import { moves } from './move.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { rawWords, type Vocabulary, vocabularyOf } from './read-line.ts';
import { signWords } from './signs.ts';
import type { Weights } from './weights.ts';

/**
 * How sure praise and blame must be. A kind reading is given up when the unhelpful ones together are at least this much of
 * the kind ones together (`kind`), in turns of more than `longFrom` words so many times as much (`inLong`), for there blame
 * shows itself. A blaming one is given up when the honest ones are at least this much of the blaming ones (`honest`).
 */
export type Caution = { kind: number; longFrom: number; inLong: number; honest: number };

export type Ear = { weights: Weights; vocabulary: Vocabulary; neighbours: Neighbours; caution: Caution };

const caution: Caution = { kind: 0.025, longFrom: 18, inLong: 4, honest: 0.15 };

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
