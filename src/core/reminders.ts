// When something comes by itself: a brief that was asked for, and one reminder to reflect; never in the quiet hours.
import { dayAfter, instantOf, type Local, localIn, minutesAfter } from './zones.ts';

/** When the brief may be brought: where there is no signal on the road, it is there already. */
export const bringTimes = ['evening', 'morning'] as const;
export type BringTime = (typeof bringTimes)[number];

export const reflectTimes = ['day-end', 'next-morning', 'off'] as const;
export type ReflectTime = (typeof reflectTimes)[number];

/** From and until, such as 20:00 and 07:00; the same twice is no quiet at all. */
export type Quiet = { from: string; until: string };
export const usualQuiet: Quiet = { from: '20:00', until: '07:00' };

/** Where and when a person may be reached. */
export type Hours = { zone: string; quiet: Quiet };

/** A day, and a time if it is known. */
export type When = { day: string; time?: string | undefined };

/** What comes more hours late than this does not come any more: nobody wants yesterday's reminder tonight. */
const mostHoursLate = 14;

const eveningAt = '18:00';
const morningAt = '07:00';
const dayEndAt = '17:00';
const nextMorningAt = '08:00';
/** A visit takes an hour, and half of one passes until there is a quiet place. */
const afterVisitMinutes = 90;
/** A brief in the morning comes so long before an early visit, or else half as long, or else the evening before. */
const beforeVisitMinutes = 60;
/** What may not wait for the end of the quiet hours comes so long before they begin. */
const beforeQuietMinutes = 15;

/** When the brief of a visit comes, by what was asked for; the same moment never twice. */
export function briefTimes(
  when: When,
  asked: readonly BringTime[],
  hours: Hours,
): { bring: BringTime; due: string; until: string }[] {
  const until = visitBegins(when, hours);
  const list = bringTimes
    .filter((bring) => asked.includes(bring))
    .map((bring) => ({ bring, due: bring === 'evening' ? eveningBefore(when, hours) : morningOf(when, hours), until }));
  const [first, second] = list;
  const close = first && second && Date.parse(second.due) - Date.parse(first.due) < beforeVisitMinutes * 60_000;
  return close ? [first] : list;
}

/** The end of the day where no time is known. */
function visitBegins({ day, time }: When, { zone }: Hours): string {
  return time ? instantOf({ day, time }, zone) : instantOf({ day: dayAfter(day, 1), time: '00:00' }, zone);
}

function eveningBefore({ day }: When, hours: Hours): string {
  return noLater(instantOf({ day: dayAfter(day, -1), time: eveningAt }, hours.zone), hours);
}

function morningOf({ day, time }: When, hours: Hours): string {
  const morning = instantOf({ day, time: morningAt }, hours.zone);
  if (!time) return noEarlier(morning, hours);
  const begins = instantOf({ day, time }, hours.zone);
  const wanted = earlier(morning, minutesAfter(begins, -beforeVisitMinutes));
  const after = noEarlier(wanted, hours);
  return after <= minutesAfter(begins, -beforeVisitMinutes / 2) ? after : noLater(wanted, hours);
}

/** When a day with these visits is looked back on; undefined when that is not wanted. */
export function reflectDue(
  day: string,
  times: readonly (string | undefined)[],
  wanted: ReflectTime,
  hours: Hours,
): string | undefined {
  if (wanted === 'off' || times.length === 0) return undefined;
  if (wanted === 'next-morning') return tomorrowMorning(day, hours);
  const ends = times.flatMap((time) =>
    time ? [minutesAfter(instantOf({ day, time }, hours.zone), afterVisitMinutes)] : [],
  );
  return noEarlier([instantOf({ day, time: dayEndAt }, hours.zone), ...ends].reduce(later), hours);
}

/** @param day the one before, such as 2026-03-02 */
export function tomorrowMorning(day: string, hours: Hours): string {
  return noEarlier(instantOf({ day: dayAfter(day, 1), time: nextMorningAt }, hours.zone), hours);
}

/** An ISO instant, or the end of the quiet hours it lies in. */
export function noEarlier(at: string, { zone, quiet }: Hours): string {
  const local = localIn(zone, at);
  if (!isQuiet(local, quiet)) return at;
  return instantOf({ day: dayAfter(local.day, begunToday(local, quiet) ? 1 : 0), time: quiet.until }, zone);
}

/** An ISO instant, or one shortly before the quiet hours it lies in. */
function noLater(at: string, { zone, quiet }: Hours): string {
  const local = localIn(zone, at);
  if (!isQuiet(local, quiet)) return at;
  const begun = wraps(quiet) && !begunToday(local, quiet) ? dayAfter(local.day, -1) : local.day;
  // Where the rest of the day is quiet too, in the minutes between.
  return noEarlier(minutesAfter(instantOf({ day: begun, time: quiet.from }, zone), -beforeQuietMinutes), {
    zone,
    quiet,
  });
}

/** @param at an ISO instant */
export const isQuietAt = (at: string, { zone, quiet }: Hours): boolean => isQuiet(localIn(zone, at), quiet);

const wraps = ({ from, until }: Quiet) => from > until;
/** Quiet hours over midnight that began on this day end on the next. */
const begunToday = ({ time }: Local, quiet: Quiet) => wraps(quiet) && time >= quiet.from;

function isQuiet({ time }: Local, quiet: Quiet): boolean {
  const { from, until } = quiet;
  return wraps(quiet) ? time >= from || time < until : time >= from && time < until;
}

/**
 * What becomes of something due, now that it is taken up: it comes, or at a later instant, or not any more.
 * @param until an instant after which it is of no use, if there is one
 */
export function whatNow(
  { due, until }: { due: string; until?: string | undefined },
  now: string,
  hours: Hours,
): 'comes' | 'dropped' | { later: string } {
  const last = earlier(minutesAfter(due, mostHoursLate * 60), until ?? '9999');
  const at = noEarlier(now, hours);
  if (at >= last) return 'dropped';
  return at > now ? { later: at } : 'comes';
}

const earlier = (one: string, other: string) => (one < other ? one : other);
const later = (one: string, other: string) => (one > other ? one : other);
