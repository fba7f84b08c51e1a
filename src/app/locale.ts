// How days are written where a person works.
import { type Person, visitorOf } from '../core/records/person.ts';

const locales = { us: 'en-US', gb: 'en-GB' } as const;

export const localeOf = (person: Person): string => locales[visitorOf(person).country];

/** "March 2, 2026". @param at an ISO instant */
export function dayWords(at: string, person: Person): string {
  return new Intl.DateTimeFormat(localeOf(person), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at));
}
