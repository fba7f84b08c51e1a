// Reminders through the door: visits prepared with a day, and a clock that is set by the wall of whoever prepares.
import { directOf } from '../../src/app/places.ts';
import { type Ports, type Store, workDrawer } from '../../src/app/ports.ts';
import type { Values, Work } from '../../src/core/incoming.ts';
import { type OutgoingRecord, outgoingRecord } from '../../src/core/records/conversation.ts';
import type { Page } from '../../src/core/view.ts';
import { instantOf } from '../../src/core/zones.ts';
import { buttons } from './answers.ts';
import { reflecting } from './writing.ts';

export const newYork = 'America/New_York';
const visit: Values = {
  lately: 'mom canceled three times',
  zone: newYork,
  'visit-day': '2026-03-04',
  'visit-time': '10:00',
  bring: ['evening', 'morning'],
};

/** Ana on Monday March 2, 3 AM in New York, and a clock that is set by her wall. */
export function reminding(change: Partial<Ports> = {}) {
  let now = Date.parse('2026-03-02T08:00:00.000Z');
  const clock = () => new Date(now++).toISOString();
  const parts = reflecting({ ...change, clock });
  const { ports, door, send, fill, personOf } = parts;
  const setTo = (day: string, time: string, zone = newYork): string => {
    now = Date.parse(instantOf({ day, time }, zone));
    return instantOf({ day, time }, zone);
  };
  const seen = async (): Promise<Page[]> => standing(ports.store, await personOf());
  return {
    ...parts,
    seen,
    setTo,
    /** Moves on to a time on Ana's wall and does what is due. */
    async until(day: string, time: string, zone = newYork) {
      setTo(day, time, zone);
      await door.work();
      return seen();
    },
    prepare: async (values: Values = {}) => fill(await send('prepare'), { ...visit, ...values }),
    planned: async () =>
      (await ports.store.list('work', workDrawer))
        .map(({ value }) => value as Work)
        .filter(({ deed }) => deed !== 'unfinished-turn')
        .map(({ deed, due, about: { visit, ...about } }) => [deed, due, about.bring ?? about.day].join(' ')),
  };
}

async function standing(store: Store, person: string): Promise<Page[]> {
  const list = await store.list('outgoing', directOf(person));
  const records = list.map(({ value }): OutgoingRecord => outgoingRecord.read(value));
  return records.flatMap(({ view }) => (view.kind === 'page' ? [view] : []));
}

export const isBrief = (page: Page) => buttons(page).includes('change-visit');
/** How many briefs, and how many others. */
export const count = (pages: Page[]) => [pages.filter(isBrief).length, pages.filter((page) => !isBrief(page)).length];
