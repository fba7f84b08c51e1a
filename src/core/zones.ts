// Local days and times as people write them, and the instants they stand for, daylight saving included.
import { TZDateMini } from '@date-fns/tz/date/mini';
import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';

/** `day` such as 2026-03-02, `time` such as 09:30, both as a clock on the wall there says. */
export type Local = { day: string; time: string };

/** Time zones one may choose, by the ids of their labels. Any other that a channel tells is kept too. */
export const zones = {
  'zone-eastern': 'America/New_York',
  'zone-central': 'America/Chicago',
  'zone-mountain': 'America/Denver',
  'zone-arizona': 'America/Phoenix',
  'zone-pacific': 'America/Los_Angeles',
  'zone-alaska': 'America/Anchorage',
  'zone-hawaii': 'Pacific/Honolulu',
  'zone-atlantic': 'America/Puerto_Rico',
  'zone-guam': 'Pacific/Guam',
  'zone-uk': 'Europe/London',
} as const;

export const zoneLabels = Object.keys(zones) as (keyof typeof zones)[]; // keys of a literal

export const isDay = (text: string) =>
  /^20\d\d-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text;
export const isTime = (text: string) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
export const isZone = (zone: string) => !Number.isNaN(new TZDateMini(0, zone).getTime());

/** What a channel told, if it is a zone that can be reckoned with; a bare offset is none: it says nothing about summer. */
export function zoneTold(told: string | null | undefined): string | undefined {
  return told && told.length <= 60 && /^[a-z]/i.test(told) && isZone(told) ? told : undefined;
}

/** The instant. A time that daylight saving leaves out is an hour later; of one that comes twice it is the first. */
export function instantOf({ day, time }: Local, zone: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const found = new Date(new TZDateMini(year, month - 1, date, hours, minutes, zone).getTime()).toISOString();
  // Which of two comes back depends on where the program runs.
  const earlier = minutesAfter(found, -60);
  return sameLocal(localIn(zone, earlier), { day, time }) ? earlier : found;
}

const sameLocal = (one: Local, other: Local) => one.day === other.day && one.time === other.time;

/** What a clock there says. @param at an ISO instant */
export function localIn(zone: string, at: string): Local {
  const there = new TZDateMini(Date.parse(at), zone);
  return { day: format(there, 'yyyy-MM-dd'), time: format(there, 'HH:mm') };
}

/** Tells of many instants which day each is there, faster than `localIn`. */
export function daysIn(zone: string): (at: string) => string {
  const numeric = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const format = new Intl.DateTimeFormat('en-US', { ...numeric, timeZone: zone });
  return (at) => format.format(Date.parse(at)).replace(/^(\d\d)\/(\d\d)\/(\d+)$/, '$3-$1-$2');
}

/** @param day such as 2026-03-02 */
export function dayAfter(day: string, days: number): string {
  return addDays(new Date(`${day}T12:00:00Z`), days)
    .toISOString()
    .slice(0, 10);
}

export function minutesAfter(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}

/** "Monday, March 2, 9:30 AM". @param locale such as `en-US` */
export function momentWords(at: string, zone: string, locale: string): string {
  const words = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  });
  return words.format(new Date(at)).replaceAll('\u202f', ' ');
}
