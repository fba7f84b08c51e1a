// Reminders: a brief that was asked for is brought, a day with a visit is looked back on once. Put off, stopped, or let pass.
import type { Work } from '../core/incoming.ts';
import type { Intent } from '../core/intent.ts';
import { visitRecord } from '../core/records/visit.ts';
import { type Hours, noEarlier, tomorrowMorning } from '../core/reminders.ts';
import { note, page } from '../core/view.ts';
import { dayAfter, instantOf, localIn, minutesAfter, momentWords } from '../core/zones.ts';
import { briefFor } from './brief-for.ts';
import { UserMistake } from './failures.ts';
import { localeOf } from './locale.ts';
import { personChange } from './people.ts';
import { workDrawer } from './ports.ts';
import { findVisit } from './prepare.ts';
import { askedPresses, remindAsTyped } from './remind/asked.ts';
import { askedDueDeeds } from './remind/asked-work.ts';
import { visitFile } from './remind/calendar.ts';
import {
  bringDeed,
  hoursOf,
  type Planned,
  planChanges,
  putWork,
  reflectWork,
  reflectWorkId,
  remindDeed,
  visitsAhead,
  visitsOn,
} from './remind/plan.ts';
import { takeUp } from './remind/take-up.ts';
import { type DueDeeds, type Outcome, type Press, type Presses, type Turn, toAsker } from './turn.ts';
import { overviewPage, reminderPage } from './views/remind.ts';

const anHour = 60;

type About = Extract<Intent, { kind: 'reminders' | 'remind' | 'stop-reminders' | 'snooze' }>;

/** What was typed about reminders. */
export function aboutReminders(intent: About, turn: Turn): Promise<Outcome> {
  switch (intent.kind) {
    case 'reminders':
      return showReminders(turn);
    case 'remind':
      return remindMe(intent.text, turn);
    case 'stop-reminders':
      return stopReminders(turn);
    case 'snooze':
      return snooze(turn);
  }
}

/** What is planned, and how to change it. */
async function showReminders(turn: Turn): Promise<Outcome> {
  const { person, library, clock } = turn;
  const visits = await visitsAhead(person, turn);
  return { now: [toAsker(overviewPage(visits, person, clock(), library.content.words), turn)] };
}

/** "Remind me …": planned where a time was said, and what is planned where none was. */
async function remindMe(said: string, turn: Turn): Promise<Outcome> {
  return (await remindAsTyped(said, turn)) ?? showReminders(turn);
}

/** No more reminders to reflect. A brief is none: it comes because it was asked for. */
async function stopReminders(turn: Turn): Promise<Outcome> {
  const person = { ...turn.person, reflectAt: 'off' as const };
  const today = await visitsAhead(person, turn);
  const days = today.flatMap(({ visit }) => visit.day ?? []);
  const words =
    'Stopped. I won’t ask again whether you want to reflect. A brief still comes when you asked for it; to call one off, change its visit. “About your work” turns reminders on again.';
  return {
    now: [toAsker(page(undefined, [note(words)]), turn)],
    changes: [personChange(person, turn), ...(await planChanges(person, [], days, turn))],
  };
}

/** Typed: what was asked last is asked again in an hour. */
async function snooze(turn: Turn): Promise<Outcome> {
  const hours = hoursOf(turn.person);
  const { day: today } = localIn(hours?.zone ?? 'UTC', turn.clock());
  // What came last evening can still be put off this morning.
  for (const day of hours ? [today, dayAfter(today, -1)] : []) {
    if ((await visitsOn(day, turn.person, turn)).length === 0) continue;
    const waits = await turn.store.get('work', workDrawer, reflectWorkId(turn.person, day));
    if (!waits) return putOff({ deed: 'remind-hour', argument: day }, turn);
    if (hours && day === today) throw new UserMistake(notYet(waits.at, hours, turn));
  }
  throw new UserMistake(nothingThere);
}

const nothingThere = 'There is no reminder to put off. Type “reflect” whenever you like; late is fine.';
const notYet = (due: string, { zone }: Hours, { person }: Turn) =>
  `There is nothing to put off yet: I ask on ${momentWords(due, zone, localeOf(person))}.`;

/** @throws UserMistake when nothing is there to put off */
async function putOff({ deed, argument: day }: Pick<Press, 'deed' | 'argument'>, turn: Turn): Promise<Outcome> {
  const { person, clock } = turn;
  const hours = hoursOf(person);
  if (person.reflectAt === 'off')
    throw new UserMistake(
      'You asked for no more reminders, so none is there to put off. “About your work” turns them on.',
    );
  if (!hours || (await visitsOn(day, person, turn)).length === 0) throw new UserMistake(nothingThere);
  const { day: today } = localIn(hours.zone, clock());
  const due = deed === 'remind-hour' ? noEarlier(minutesAfter(clock(), anHour), hours) : tomorrowMorning(today, hours);
  const work = reflectWork(day, due, person, turn);
  const words = `I’ll ask again on ${momentWords(due, hours.zone, localeOf(person))}.`;
  return {
    now: [toAsker(page(undefined, [note(words)]), turn)],
    changes: await putWork(work.id, work, turn),
  };
}

async function giveCalendarFile(press: Press, turn: Turn): Promise<Outcome> {
  const { stored, visit } = await findVisit(press, turn);
  const hours = hoursOf(turn.person);
  if (!hours || !visit.day) throw new UserMistake('This visit has no day any more. Give it one, and try again.');
  const { day, time } = visit;
  const file = await visitFile({ id: stored.id, day, time }, hours.zone, turn.clock());
  const view = page(undefined, [note('It says “Visit” and when, and nothing about the family.'), file]);
  return { now: [toAsker({ ...view, notice: 'A file is ready.' }, turn)] };
}

const bringBrief = (work: Work, turn: Turn): Promise<Outcome> =>
  takeUp(work, turn, async () => {
    const { visit: id = '', bring = '' } = work.about;
    const stored = await turn.store.get('visits', turn.person.id, id);
    return stored && briefFor(id, visitRecord.read(stored.value), turn.person, turn, `brief-${id}-${bring}`);
  });

const remindToReflect = (work: Work, turn: Turn): Promise<Outcome> =>
  takeUp(work, turn, async () => {
    const { day = '' } = work.about;
    const { person, library } = turn;
    const visits = await visitsOn(day, person, turn);
    const wanted = visits.length > 0 && person.reflectAt !== 'off' && !(await hasReflected(visits, turn));
    return wanted ? toAsker(reminderPage(day, visits, person, library.content.words), turn) : undefined;
  });

/** Among as many of the newest entries. */
const recent = 10;

/** Whoever has written since the first of these visits is not asked. */
async function hasReflected(visits: readonly Planned[], { person, store }: Turn): Promise<boolean> {
  const zone = hoursOf(person)?.zone ?? 'UTC';
  const begun = visits.map(({ visit: { day = '', time = '00:00' } }) => instantOf({ day, time }, zone)).sort();
  const entries = await store.list('reflections', person.id, { newest: true, limit: recent });
  return entries.some(({ at }) => at >= (begun[0] ?? ''));
}

export const remindPresses: Presses = {
  reminders: (_press, turn) => showReminders(turn),
  'remind-hour': putOff,
  'remind-morning': putOff,
  'remind-off': (_press, turn) => stopReminders(turn),
  calendar: giveCalendarFile,
  ...askedPresses,
};

export const remindDueDeeds: DueDeeds = { [bringDeed]: bringBrief, [remindDeed]: remindToReflect, ...askedDueDeeds };
