// What is to come by itself, as due work: planned with the visit it belongs to, moved with it, called off with it.
import type { Work } from '../../core/incoming.ts';
import { type Person, zoneOf } from '../../core/records/person.ts';
import { type VisitRecord, visitRecord } from '../../core/records/visit.ts';
import { type BringTime, briefTimes, bringTimes, type Hours, reflectDue, usualQuiet } from '../../core/reminders.ts';
import { instantOf, localIn, minutesAfter } from '../../core/zones.ts';
import { type Change, type Stored, workDrawer } from '../ports.ts';
import type { Turn } from '../turn.ts';

export const bringDeed = 'bring-brief';
export const remindDeed = 'remind-to-reflect';

/** Whom it is for, by an account of theirs; it comes back as theirs. */
export type ReminderAbout = { agency: string; account: string; name: string; person: string };

export const askedDeed = 'asked-reminder';

export const isReminder = ({ deed }: Work) => [bringDeed, remindDeed, askedDeed].includes(deed);

/** A visit as it is or will be kept. */
export type Planned = { id: string; visit: VisitRecord };
type Around = Pick<Turn, 'store' | 'clock' | 'incoming'>;

/** Among as many of the newest, visits with a day are looked for. */
const recent = 100;

/** When and where a person may be reached; undefined until their time zone is known: then nothing comes by itself. */
export function hoursOf(person: Person): Hours | undefined {
  const zone = zoneOf(person);
  return zone === undefined ? undefined : { zone, quiet: person.quiet ?? usualQuiet };
}

/** A person's visits of today and later. */
export async function visitsAhead(person: Person, turn: Around): Promise<Planned[]> {
  const hours = hoursOf(person);
  if (!hours) return [];
  const { day: today } = localIn(hours.zone, turn.clock());
  return (await visitsIn(person, turn)).filter(({ visit: { day } }) => day !== undefined && day >= today);
}

/** A person's visits on one day. */
export async function visitsOn(day: string, person: Person, turn: Around): Promise<Planned[]> {
  return (await visitsIn(person, turn)).filter(({ visit }) => visit.day === day);
}

/** A person's visits, newest first. */
export async function visitsIn({ id }: Person, { store }: Around, limit = recent): Promise<Planned[]> {
  const stored = await store.list('visits', id, { newest: true, limit });
  return stored.map(({ id: visit, value }) => ({ id: visit, visit: visitRecord.read(value) }));
}

type BriefAhead = { bring: BringTime | `${number}`; due: string; until: string };

/** What is still to come for a visit: at a time of day, or so many minutes before it, as `bring` says. */
export function briefsAhead({ visit }: Planned, hours: Hours, now: string): BriefAhead[] {
  const { day, time, bring = [], ahead = [] } = visit;
  if (day === undefined) return [];
  const until = time === undefined ? '' : instantOf({ day, time }, hours.zone);
  const before = until === '' ? [] : ahead.map((minutes) => beforeVisit(minutes, until));
  return [...briefTimes({ day, time }, bring, hours), ...before].filter(({ due }) => due > now);
}

function beforeVisit(minutes: number, until: string): BriefAhead {
  return { bring: `${minutes}`, due: minutesAfter(until, -minutes), until };
}

/**
 * The changes that plan what these visits ask for, and call off what they do not ask for any more.
 * @param person as they are from now on
 * @param changed visits as they are from now on
 * @param daysBefore the days they were on
 */
export async function planChanges(
  person: Person,
  changed: readonly Planned[],
  daysBefore: readonly string[],
  turn: Around,
): Promise<Change[]> {
  const days = [...daysBefore, ...changed.flatMap(({ visit: { day } }) => day ?? [])];
  const others = (await visitsIn(person, turn)).filter(({ id }) => !changed.some((one) => one.id === id));
  const all = [...others, ...changed];
  const lists = await Promise.all([
    ...changed.map((one) => briefChanges(one, person, turn)),
    ...[...new Set(days)].map((day) => reflectChanges(day, all, person, turn)),
  ]);
  return lists.flat();
}

async function briefChanges(planned: Planned, person: Person, turn: Around): Promise<Change[]> {
  const hours = hoursOf(person);
  const ahead = hours ? briefsAhead(planned, hours, turn.clock()) : [];
  const named = (planned.visit.ahead ?? []).map((minutes) => `${minutes}` as const);
  const lists = [...bringTimes, ...named].map((bring) => {
    const found = ahead.find((one) => one.bring === bring);
    const id = briefWorkId(planned.id, bring);
    // So many minutes before is a time that somebody named.
    const exact = bringTimes.some((one) => one === bring) ? {} : { exact: 'yes' };
    const about = { ...reminderFor(person, turn), visit: planned.id, bring, until: found?.until ?? '', ...exact };
    return putWork(id, found && { id, deed: bringDeed, due: found.due, about }, turn);
  });
  return (await Promise.all(lists)).flat();
}

async function reflectChanges(day: string, all: readonly Planned[], person: Person, turn: Around): Promise<Change[]> {
  const hours = hoursOf(person);
  const times = all.filter(({ visit }) => visit.day === day).map(({ visit }) => visit.time);
  const due = hours && reflectDue(day, times, person.reflectAt ?? 'day-end', hours);
  // What was put off stays put off.
  if (due !== undefined && due <= turn.clock()) return [];
  return putWork(reflectWorkId(person, day), due === undefined ? undefined : reflectWork(day, due, person, turn), turn);
}

/** One reminder a day, however many visits. */
export function reflectWork(day: string, due: string, person: Person, turn: Around): Work {
  return { id: reflectWorkId(person, day), deed: remindDeed, due, about: { ...reminderFor(person, turn), day } };
}

const briefWorkId = (visit: string, bring: BriefAhead['bring']) => `${bringDeed}/${visit}/${bring}`;
export const reflectWorkId = ({ id }: Person, day: string) => `${remindDeed}/${id}/${day}`;

/** Whom work is for, as it comes back. */
export function reminderFor({ id, agency }: Person, { incoming }: Around): ReminderAbout {
  const { account, name } = incoming.person;
  return { agency, account, name, person: id };
}

/** The change that puts this work in place of what is planned under its id; none where it is planned so already. */
export async function putWork(id: string, work: Work | undefined, { store }: Around): Promise<Change[]> {
  const stored = await store.get('work', workDrawer, id);
  if (!stored && !work) return [];
  const same = stored && work && JSON.stringify(stored.value) === JSON.stringify(work);
  return same ? [] : [workChange(stored ?? { id, version: 0, at: work?.due ?? '' }, work)];
}

/** @param stored the work as it is planned */
export function workChange({ id, version, at }: Pick<Stored, 'id' | 'version' | 'at'>, work: Work | undefined): Change {
  return { shelf: 'work', owner: workDrawer, id, expected: version, at: work?.due ?? at, value: work };
}
