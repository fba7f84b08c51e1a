// How days are written where a person works.
import { type Person, visitorOf, zoneOf } from '../core/records/person.ts';

const locales = { us: 'en-US', gb: 'en-GB' } as const;

export const localeOf = (person: Person): string => locales[visitorOf(person).country];

/** The time zone in which a person's days are reckoned; where none is known, the world's. */
export const zoneHere = (person: Person): string => zoneOf(person) ?? 'UTC';

/** "March 2, 2026". @param at a day such as 2026-03-02, or an ISO instant: then the day it is on the person's wall */
export function dayWords(at: string, person: Person): string {
  const timeZone = at.length === '2026-03-02'.length ? 'UTC' : zoneHere(person);
  return new Intl.DateTimeFormat(localeOf(person), { dateStyle: 'long', timeZone }).format(new Date(at));
}
