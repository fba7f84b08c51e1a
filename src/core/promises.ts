// What a worker said they would do, and by when: it comes back until it is done, or given up.
import type { PromiseRecord } from './records/promise.ts';
import type { PromiseTime, ReflectionRecord } from './records/reflection.ts';
import { dayAfter, localIn } from './zones.ts';

const daysUntil: Record<PromiseTime, number | undefined> = {
  today: 0,
  tomorrow: 1,
  days: 3,
  week: 7,
  'next-visit': undefined,
};

export type KeptPromise = { id: string; promise: PromiseRecord };

/** The most characters of a promise as it comes back. */
const longest = 200;

/**
 * What an entry promises, under ids that stay the same when it is edited; a draft promises nothing yet.
 * @param id the entry's
 * @param zone the one in which "today" and "tomorrow" were meant
 */
export function promisesIn(id: string, { state, answers, begunAt }: ReflectionRecord, zone: string): KeptPromise[] {
  if (state === 'draft') return [];
  const { day: today } = localIn(zone, begunAt);
  return answers
    .filter(({ promise, text }) => promise === true && text !== '')
    .map(({ question, text, by }) => {
      const days = by && daysUntil[by];
      const promise: PromiseRecord = { text: shortened(text), reflection: id, state: 'open', madeAt: begunAt };
      return {
        id: placeOf(id, question),
        promise: days === undefined ? promise : { ...promise, by: dayAfter(today, days) },
      };
    });
}

/** The ids under which what an entry promises may lie. @param id the entry's */
export function placesIn(id: string, { answers }: Pick<ReflectionRecord, 'answers'>): string[] {
  return answers.filter(({ promise }) => promise === true).map(({ question }) => placeOf(id, question));
}

const placeOf = (id: string, question: string) => `${id}.${question}`;

/** Those not done yet: what is due first comes first, then what holds until the next visit, oldest first. */
export function openFirst(promises: readonly KeptPromise[]): KeptPromise[] {
  const due = ({ promise: { by = '9999', madeAt } }: KeptPromise) => `${by} ${madeAt}`;
  return promises.filter(({ promise }) => promise.state === 'open').toSorted((a, b) => (due(a) < due(b) ? -1 : 1));
}

/** "by Friday, March 6" as it is said in that place. @param locale such as `en-US` */
export function promiseWords({ text, by }: PromiseRecord, locale: string): string {
  if (!by) return text;
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' });
  return `${text} (by ${day.format(new Date(by))})`;
}

/** Its first line, up to a whole word; all of it stays in the entry. */
function shortened(text: string): string {
  const [line = ''] = text.split('\n');
  if (line.length <= longest) return line;
  return `${line.slice(0, line.lastIndexOf(' ', longest - 1) + 1 || longest - 1).trimEnd()}…`;
}
