// What the way a question is built, and the length of a turn, make likely.
import type { Build } from './grammar.ts';
import { type Move, moves } from './move.ts';

/** Added to the log of how likely a move is; set by hand. */
const leans: Partial<Record<Build, Partial<Record<Move, number>>>> = {
  'asks-open': { 'open-question': 2.2, 'closed-question': 0.5, 'safety-question': 0.3, 'leading-question': 0.3 },
  'asks-closed': {
    'closed-question': 2,
    'leading-question': 0.8,
    'safety-question': 0.8,
    'open-question': 0.6,
    'asking-permission': 0.6,
    'unsolicited-advice': 0.3,
  },
  'asks-why': { 'open-question': 1.5, judgement: 0.8, confrontation: 0.8, 'unsolicited-advice': 0.3 },
  'asks-leave': { 'asking-permission': 2.5 },
  invites: { 'open-question': 2.5 },
  'states-asking': {
    'closed-question': 0.8,
    'leading-question': 0.5,
    'simple-reflection': 0.5,
    'complex-reflection': 0.5,
    'asking-permission': 0.3,
  },
};

/** Where nothing is built as a question, hardly one is asked. */
const unasked: Partial<Record<Move, number>> = {
  'open-question': -1.2,
  'closed-question': -1.2,
  'asking-permission': -0.8,
  'safety-question': -0.8,
  'leading-question': -0.8,
};

/**
 * A long turn holds much that sounds like blame and is not: there, what shuts people down must show itself clearly, and
 * telling things becomes likelier.
 */
const inLongTurns: Partial<Record<Move, number>> = {
  judgement: -1.5,
  confrontation: -1.5,
  minimising: -1.5,
  'leading-question': -0.8,
  'topic-change': -1,
  challenge: -0.3,
  information: 0.5,
  'advice-with-permission': 0.2,
  'complex-reflection': 0.3,
};
const longFrom = 8;
const longAt = 18;

const strength = 2;

export const isAsking = (build: Build): boolean => leans[build] !== undefined;

/** In the order of `moves`. */
export function leanings(builds: readonly Build[], words: number): number[] {
  const long = Math.min(1, Math.max(0, (words - longFrom) / (longAt - longFrom)));
  const seen = [...new Set(builds)];
  const asks = seen.some(isAsking);
  return moves.map((move) => {
    const leant = seen.reduce((sum, build) => sum + (leans[build]?.[move] ?? 0), asks ? 0 : (unasked[move] ?? 0));
    return (leant + long * (inLongTurns[move] ?? 0)) * strength;
  });
}
