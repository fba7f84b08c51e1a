// How many days each kind of record is kept, and when an entry of someone's log goes.
import type { ReflectionRecord } from './records/reflection.ts';

/** Whole days. `messages`: what came in and what was answered; `audit`: who did or read what, never words. */
export type KeepDays = {
  messages: number;
  visits: number;
  practice: number;
  /** A reflection nobody else may read. */
  reflection: number;
  shared: number;
  audit: number;
};

export const usualKeepDays: KeepDays = {
  messages: 30,
  visits: 90,
  practice: 30,
  reflection: 90,
  shared: 365,
  audit: 365,
};

/** How long before an entry goes its writer is told. */
export const noticeDays = 7;

const day = 24 * 60 * 60_000;

/** @param at an ISO instant */
export const daysAfter = (at: string, days: number) => new Date(Date.parse(at) + days * day).toISOString();

type Dates = Pick<ReflectionRecord, 'changedAt' | 'keptAt' | 'toldAt'>;

/**
 * The ISO instant at which an entry goes: counted from when it was last changed, kept longer or shared, and never sooner
 * than a week after its writer was told.
 * @param sharedAt ISO instants, one for each person who may read it now
 */
export function goesAt({ changedAt, keptAt, toldAt }: Dates, sharedAt: readonly string[], days: KeepDays): string {
  const from = [changedAt, keptAt ?? '', ...sharedAt].reduce(later);
  const due = daysAfter(from, sharedAt.length > 0 ? days.shared : days.reflection);
  return toldAt ? later(due, daysAfter(toldAt, noticeDays)) : due;
}

/** Whether its writer should be told now that it goes. A notice from before it was kept longer counts no more. */
export function isToBeTold(entry: Dates, sharedAt: readonly string[], now: string, days: KeepDays): boolean {
  const { toldAt: _told, ...untold } = entry;
  const due = goesAt(untold, sharedAt, days);
  const told = entry.toldAt !== undefined && entry.toldAt >= daysAfter(due, -noticeDays);
  return !told && now >= daysAfter(due, -noticeDays);
}

const later = (one: string, other: string) => (one > other ? one : other);
