// Which move is named: what shuts people down is looked at before praise is given.
import type { Judged, Likely } from './judge.ts';
import { bestOf } from './judge.ts';
import { honestMoves, kindMoves, type Move, moves, unhelpfulMoves } from './move.ts';

export type Decision = Likely & { next: Likely };

/** Below this, the reason says that it is a guess. */
export const unsure = 0.5;

const doubtAboutPraise = 0.3;

export function decide({ likely }: Judged): Decision {
  const first = bestOf(likely);
  const unhelpful = sumOf(likely, unhelpfulMoves);
  const chosen =
    kindMoves.includes(first.move) && unhelpful >= doubtAboutPraise && unhelpful > first.confidence * 0.6
      ? bestAmong(likely, unhelpfulMoves)
      : first;
  const others = likely.map((value, index) => (moves[index] === chosen.move ? 0 : value));
  return { ...chosen, next: bestOf(others) };
}

function sumOf(likely: readonly number[], some: readonly Move[]): number {
  return some.reduce((sum, move) => sum + (likely[moves.indexOf(move)] ?? 0), 0);
}

function bestAmong(likely: readonly number[], some: readonly Move[]): Likely {
  return bestOf(likely.map((value, index) => (some.some((move) => move === moves[index]) ? value : 0)));
}

export const isHonest = (move: Move): boolean => honestMoves.includes(move);
