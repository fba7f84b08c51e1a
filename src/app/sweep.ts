// Once a day: forget what is past its time.
import type { Work } from '../core/incoming.ts';
import { daysAfter } from '../core/keep-days.ts';
import { heldLonger } from './keeping/held-longer.ts';
import { planLookingAfter } from './keeping/look-after-log.ts';
import { type Change, type Clock, type Store, workDrawer } from './ports.ts';
import type { Outcome, Turn } from './turn.ts';

const sweepId = 'sweep';

/** Makes sure that a sweep is planned; it plans the next one itself. */
export async function planSweep(store: Store, clock: Clock): Promise<void> {
  await store.commit([planned(clock(), 0)]);
}

export async function sweep(work: Work, { store, clock, keep }: Turn): Promise<Outcome> {
  const at = clock();
  const held = await heldLonger(at, store);
  await store.sweep(at);
  const stored = await store.get('work', workDrawer, work.id);
  const next = planned(daysAfter(at, 1), stored?.version ?? 0);
  return { now: [], changes: [next, ...held, ...(await planLookingAfter(at, keep, store))] };
}

function planned(due: string, expected: number): Change {
  const value: Work = { id: sweepId, deed: sweepId, due, about: {} };
  return { shelf: 'work', id: sweepId, expected, owner: workDrawer, at: due, value };
}
