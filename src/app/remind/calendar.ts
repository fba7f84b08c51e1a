// A visit for one's own calendar: when it is, and nothing about the family.
import type { Block } from '../../core/view.ts';
import { instantOf, minutesAfter } from '../../core/zones.ts';

/** Nobody has said how long; an hour keeps the place free. */
const visitMinutes = 60;

type Dated = { id: string; day: string; time?: string | undefined };

/** The day alone where no time is known. The same visit has the same id, so that a calendar moves it. */
export async function visitFile({ id, day, time }: Dated, zone: string, now: string): Promise<Block> {
  const { default: calendar } = await import('ical-generator');
  const start = instantOf({ day, time: time ?? '00:00' }, zone);
  const when = time
    ? { start, end: minutesAfter(start, visitMinutes) }
    : { start: `${day}T00:00:00.000Z`, allDay: true as const };
  const events = [{ id, stamp: now, summary: 'Visit', ...when }];
  const content = calendar({ prodId: { company: 'Porchlight', product: 'Porchlight' }, events }).toString();
  return { kind: 'file', name: 'visit.ics', type: 'text/calendar', content };
}
