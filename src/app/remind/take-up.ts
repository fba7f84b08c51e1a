// Work that is due, taken up by whoever is first.
import type { Work } from '../../core/incoming.ts';
import { whatNow } from '../../core/reminders.ts';
import type { Outgoing } from '../../core/view.ts';
import { workDrawer } from '../ports.ts';
import type { Outcome, Turn } from '../turn.ts';
import { hoursOf, workChange } from './plan.ts';

/** A time that somebody named wins over their quiet hours. */
const noQuiet = { from: '00:00', until: '00:00' };

/**
 * Work that is due, taken up: shown once and done in the same commit. Where another process was faster, or it was moved
 * or called off meanwhile, nothing happens.
 * @param show undefined when it is not wanted any more
 */
export async function takeUp(work: Work, turn: Turn, show: () => Promise<Outgoing | undefined>): Promise<Outcome> {
  const stored = await turn.store.get('work', workDrawer, work.id);
  if (!stored || (stored.value as Work).due !== work.due) return { now: [] }; // written by planChanges and keepAsked
  const known = hoursOf(turn.person);
  const hours = known && (work.about.exact === 'yes' ? { ...known, quiet: noQuiet } : known);
  const next = hours ? whatNow({ due: work.due, until: work.about.until }, turn.clock(), hours) : 'dropped';
  if (typeof next === 'object') return { now: [], changes: [workChange(stored, { ...work, due: next.later })] };
  const outgoing = next === 'comes' ? await show() : undefined;
  return { now: outgoing ? [outgoing] : [], changes: [workChange(stored, undefined)] };
}
