// What lies in the drawers of someone who became one with another account moves over: some at once, the rest as due work.
import type { Work } from '../core/incoming.ts';
import { daysAfter, type KeepDays } from '../core/keep-days.ts';
import { type Change, type Shelf, workDrawer } from './ports.ts';
import type { DueDeeds, Outcome, Turn } from './turn.ts';

const deed = 'move-over';
const atOnce = 100;

/** What lies with its owner alone, and how many days it is kept where that is not told by what it is. */
const movable: Partial<Record<Shelf, keyof KeepDays | 'as it is'>> = {
  reflections: 'as it is',
  promises: 'as it is',
  visits: 'visits',
  rehearsals: 'practice',
  drills: 'as it is',
  earlier: 'as it is',
  readings: 'audit',
};

type Pair = { from: string; to: string };

/** The changes that move the oldest of it, and the work that moves what is left, if anything is. */
export async function movedOver(
  { from, to }: Pair,
  { store, keep, clock, ids }: Turn,
): Promise<{ changes: Change[]; later?: Work }> {
  const lists = await Promise.all(
    Object.entries(movable).map(async ([name, kept]) => {
      const shelf = name as Shelf; // a key of the table above
      const list = await store.list(shelf, from, { limit: atOnce + 1 });
      return { list, shelf, days: kept === 'as it is' ? undefined : keep[kept] };
    }),
  );
  const changes = lists.flatMap(({ list, shelf, days }) =>
    list.slice(0, atOnce).flatMap(({ id, version, at, value }): Change[] => [
      { shelf, owner: from, id, expected: version, at, value: undefined },
      { shelf, owner: to, id, expected: 0, at, value, ...(days === undefined ? {} : { until: daysAfter(at, days) }) },
    ]),
  );
  if (lists.every(({ list }) => list.length <= atOnce)) return { changes };
  return { changes, later: { id: `${deed}/${ids()}`, deed, due: clock(), about: { from, to } } };
}

async function moveOn(work: Work, turn: Turn): Promise<Outcome> {
  const { from = '', to = '' } = work.about;
  const kept = await turn.store.get('work', workDrawer, work.id);
  const { changes, later } = await movedOver({ from, to }, turn);
  const done: Change[] = kept
    ? [{ shelf: 'work', owner: workDrawer, id: work.id, expected: kept.version, at: kept.at, value: undefined }]
    : [];
  return { now: [], changes: [...changes, ...done], ...(later ? { later } : {}) };
}

export const moveDueDeeds: DueDeeds = { [deed]: moveOn };
