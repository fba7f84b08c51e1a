// What the worker marked, and what they tried again: these are looked at because they chose them.
import type { Rehearsal, RehearsalTurn } from '../rehearsal.ts';
import { wordsIn } from './lines.ts';
import type { Moment } from './moments.ts';

/** `said` is empty where nothing was said. */
type Exchange = { said: string; reply: string };

/** A turn that was pinned; `moment` when something was noticed in it. */
export type Marked = Exchange & { turn: number; moment?: Moment };

/** A turn that was gone back to: as it was left, and as it stands now. */
export type Tried = { turn: number; before: Exchange; now: Exchange };

const mostTried = 3;

export function markedIn({ pins, turns }: Rehearsal, moments: readonly Moment[]): Marked[] {
  return pins.flatMap((turn) => {
    const pinned = turns[turn - 1];
    const moment = moments.find((one) => one.turn === turn);
    return pinned ? [{ turn, ...exchange(pinned), ...(moment && { moment }) }] : [];
  });
}

/** The latest way each turn was left, for the turns tried last. */
export function triedIn({ branches, turns }: Rehearsal): Tried[] {
  const left = new Map(branches.map(({ after, turns: [first] }) => [after, first]));
  const tried = [...left].flatMap(([after, first]): Tried[] => {
    const now = turns[after];
    return first && now && first.said !== now.said
      ? [{ turn: after + 1, before: exchange(first), now: exchange(now) }]
      : [];
  });
  return tried.slice(-mostTried).sort((a, b) => a.turn - b.turn);
}

const exchange = ({ said, reply }: RehearsalTurn): Exchange => ({ said, reply: wordsIn(reply.text) || reply.text });
