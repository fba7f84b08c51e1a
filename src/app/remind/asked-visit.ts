// A reminder that goes by its visit: kept with the visit, so that it moves when the visit does.

import { daysAfter } from '../../core/keep-days.ts';
import type { VisitRecord } from '../../core/records/visit.ts';
import { visitRecord } from '../../core/records/visit.ts';
import type { BringTime, Hours } from '../../core/reminders.ts';
import { choices, note, page } from '../../core/view.ts';
import { momentWords } from '../../core/zones.ts';
import { UserMistake } from '../failures.ts';
import { localeOf } from '../locale.ts';
import type { Change } from '../ports.ts';
import { type Outcome, type Turn, toAsker } from '../turn.ts';
import { briefsAhead, type Planned, planChanges, visitsIn } from './plan.ts';

/** A visit has so many of these at most. */
const mostAhead = 5;

export function bringAsked(planned: Planned, time: BringTime, hours: Hours, turn: Turn): Promise<Outcome> {
  const bring = [...new Set([...(planned.visit.bring ?? []), time])];
  return keepVisit(planned, { ...planned.visit, bring }, hours, turn);
}

/** @param minutes before the visit begins */
export async function bringAhead(planned: Planned, minutes: number, hours: Hours, turn: Turn): Promise<Outcome> {
  if (!planned.visit.time)
    return askForTime('What time is the visit? Give it one, and I can count back from it.', planned, turn);
  const ahead = [...new Set([...(planned.visit.ahead ?? []), minutes])].slice(-mostAhead);
  return keepVisit(planned, { ...planned.visit, ahead }, hours, turn);
}

/** @throws UserMistake when nothing more comes by it than before */
async function keepVisit({ id }: Planned, visit: VisitRecord, hours: Hours, turn: Turn): Promise<Outcome> {
  const { person, store, clock, library, keep } = turn;
  const stored = await store.get('visits', person.id, id);
  const now = clock();
  const coming = briefsAhead({ id, visit }, hours, now);
  if (!stored) throw new UserMistake('That visit is no longer kept. Prepare for it again, and it will be.');
  if (coming.length === 0) throw new UserMistake('That time has passed. Its brief is on Home, ready to read now.');
  const change: Change = {
    shelf: 'visits',
    owner: person.id,
    id,
    expected: stored.version,
    at: stored.at,
    value: visitRecord.write(visit),
    until: daysAfter(now, keep.visits),
  };
  const moments = coming.map(({ due }) => momentWords(due, hours.zone, localeOf(person)));
  const blocks = [
    note(`The brief of this visit comes: ${moments.join('; ')}. When the visit moves, this moves with it.`),
    choices([
      { id: 'change-visit', label: library.content.words.buttons['change-visit'] },
      { id: 'reminders', label: library.content.words.buttons.reminders },
    ]),
  ];
  return {
    now: [toAsker(page(undefined, blocks, { visit: id }), turn)],
    changes: [change, ...(await planChanges(person, [{ id, visit }], [], turn))],
  };
}

/** Asks for the day or time of a visit, or for a visit where none is kept. */
export async function askForTime(words: string, planned: Planned | undefined, turn: Turn): Promise<Outcome> {
  const { buttons } = turn.library.content.words;
  const [newest] = planned ? [planned] : await visitsIn(turn.person, turn, 1);
  const way = newest
    ? { id: 'change-visit', label: buttons['change-visit'], main: true }
    : { id: 'prepare', label: buttons.prepare, main: true };
  return { now: [toAsker(page(undefined, [note(words), choices([way])], newest ? { visit: newest.id } : {}), turn)] };
}
