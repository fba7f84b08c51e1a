// What the way a sentence is built makes likely, before its words are weighed.
import type { Build } from './grammar.ts';
import { type Move, moves } from './move.ts';

/** Added to the log of how likely a move is; set by hand. */
const leans: Record<Build, Partial<Record<Move, number>>> = {
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
  tells: { 'unsolicited-advice': 1.2, 'advice-with-permission': 0.3 },
  exclaims: { empathy: 0.5 },
  'about-you': { 'complex-reflection': 1.2, 'simple-reflection': 0.9, affirmation: 0.6 },
  'sounds-like': { 'complex-reflection': 1.5, 'simple-reflection': 1, empathy: 0.6 },
  'about-me': { 'explaining-role': 0.4, challenge: 0.3, 'advice-with-permission': 0.2, empathy: 0.2 },
  'about-us': { information: 0.4, 'explaining-role': 0.2, 'advice-with-permission': 0.3 },
  'about-them': { 'complex-reflection': 0.5, 'simple-reflection': 0.5, information: 0.3 },
  'about-it': { information: 0.5, 'complex-reflection': 0.3, 'simple-reflection': 0.2 },
  bare: { acknowledgement: 0.3 },
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
const longFrom = 12;
const longAt = 24;

const strength = 2;
const beside = 0.4;
const asks: readonly Build[] = ['asks-open', 'asks-closed', 'asks-why', 'asks-leave', 'invites'];

/** In the order of `moves`. Beside a question, what else is said counts for less. */
export function leanings(builds: readonly Build[], words: number): number[] {
  const long = Math.min(1, Math.max(0, (words - longFrom) / (longAt - longFrom)));
  const seen = new Set(builds);
  const asked = builds.some((build) => asks.includes(build));
  return moves.map((move) => {
    let sum = long * (inLongTurns[move] ?? 0);
    for (const build of seen) sum += (leans[build][move] ?? 0) * (asked && !asks.includes(build) ? beside : 1);
    return sum * strength;
  });
}
