// Whether a line did something with the person, to them, or for them.
import { unhelpfulMoves } from '../hear/move.ts';
import type { DebriefLine } from './lines.ts';
import { takesOver } from './signs.ts';
import type { Reason } from './what-happened.ts';

export const hows = ['with', 'to', 'for'] as const;
export type How = (typeof hows)[number];

const doneTo: readonly Reason[] = [
  'graded',
  'in-hearing',
  'defended',
  'cornered',
  'answer-built-in',
  'judging-question',
  'stepped-away',
  'status',
  'interview',
  'told-what-to-do',
  'not-answered',
  'passed-by',
  'same-words',
  'left-alone',
];
/** Kindly meant, and decided without them: how it should feel, what to do, who does it. */
const doneFor: readonly Reason[] = ['made-small', 'took-over', 'promised-secret'];

export function howOf({ said, sense }: DebriefLine, reason?: Reason, worked = false): How {
  if (worked && !sense.judging) return 'with';
  if (reason && doneFor.includes(reason)) return 'for';
  if (sense.main === 'minimising') return 'for';
  if (takesOver(said) && !sense.kinds.has('giving-choice') && !sense.kinds.has('asking-permission')) return 'for';
  if (reason && doneTo.includes(reason)) return 'to';
  return unhelpfulMoves.some((move) => move === sense.main) || sense.judging || sense.status ? 'to' : 'with';
}
