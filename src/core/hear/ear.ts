// What hearing needs at hand: the weights, the words it knows, and the examples themselves.
import type { MoveExample } from '../moves.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { rawWords, type Vocabulary, vocabularyOf } from './read-line.ts';
import { signWords } from './signs.ts';
import type { Weights } from './weights.ts';

export type Ear = { weights: Weights; vocabulary: Vocabulary; neighbours: Neighbours };

/** @param examples all of them, also those an agency added after the weights were trained */
export function openEar(weights: Weights, examples: readonly MoveExample[]): Ear {
  const vocabulary = vocabularyFor(examples);
  return { weights, vocabulary, neighbours: neighboursOf(examples, vocabulary) };
}

export function vocabularyFor(examples: readonly MoveExample[]): Vocabulary {
  const known = new Set(signWords);
  for (const { text, previous } of examples) for (const word of rawWords(`${text} ${previous}`)) known.add(word);
  return vocabularyOf(known);
}
