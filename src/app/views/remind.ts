// Reminders as a person reads them: kind, once, and without a word about the family.
import type { Person } from '../../core/records/person.ts';
import { usualQuiet } from '../../core/reminders.ts';
import { type Block, choices, note, type Page, page, text } from '../../core/view.ts';
import type { Words } from '../../core/words.ts';
import { instantOf, momentWords } from '../../core/zones.ts';
import { dayWords, localeOf } from '../locale.ts';
import { stillWaiting } from '../remind/asked-work.ts';
import { zoneName } from '../remind/hours-form.ts';
import { briefsAhead, hoursOf, type Planned } from '../remind/plan.ts';

/** @param day the one that is looked back on, such as 2026-03-02 */
export function reminderPage(day: string, visits: readonly Planned[], person: Person, { buttons }: Words): Page {
  const [only] = visits;
  const about = visits.length === 1 && only ? { visit: only.id } : {};
  const weekday = new Intl.DateTimeFormat(localeOf(person), { weekday: 'long', timeZone: 'UTC' }).format(new Date(day));
  const what = visits.length === 1 ? `your visit on ${weekday}` : `your ${visits.length} visits on ${weekday}`;
  const words = `Do you want to look back on ${what}? A few short questions, for you alone. Late is fine: tomorrow or next week counts too.`;
  const blocks: Block[] = [
    text(words),
    choices([
      { id: 'reflect-on:after-visit', label: buttons['reflect-this'], main: true },
      { id: `remind-hour:${day}`, label: buttons['remind-hour'] },
      { id: `remind-morning:${day}`, label: buttons['remind-morning'] },
      { id: 'remind-off', label: buttons['remind-off'] },
    ]),
  ];
  return { ...page(undefined, blocks, about), notice: 'A reminder you can let pass.' };
}

const mostListed = 5;

/** What is planned for whom it may come, and how to change it. */
export function overviewPage(visits: readonly Planned[], person: Person, now: string, words: Words): Page {
  const { buttons, labels } = words;
  const { from, until } = person.quiet ?? usualQuiet;
  const reflectAt = person.reflectAt ?? 'day-end';
  const facts = [
    { label: 'Reminder to reflect', value: labels[reflectAt] },
    { label: 'Quiet hours', value: `${from} to ${until}` },
    { label: 'Time zone', value: zoneName(person, words) },
  ];
  const blocks: Block[] = [
    { kind: 'facts', facts },
    ...aheadBlocks(visits, person, now),
    ...askedBlocks(person, now, words),
    note(
      'Give a visit a day when you prepare for it, and its brief can come again the evening before or that morning. Or type when: “remind me Friday at 9 am”.',
    ),
    choices([
      { id: 'prepare', label: buttons.prepare, main: true },
      { id: 'about-me', label: buttons['about-me'] },
      ...(reflectAt === 'off' ? [] : [{ id: 'remind-off', label: buttons['remind-off'] }]),
    ]),
  ];
  return { ...page(buttons.reminders, blocks), notice: 'Your reminders.' };
}

function aheadBlocks(visits: readonly Planned[], person: Person, now: string): Block[] {
  const hours = hoursOf(person);
  if (!hours || visits.length === 0) return [];
  const moment = (at: string) => momentWords(at, hours.zone, localeOf(person));
  const facts = visits
    .toSorted((one, other) => (begins(one) < begins(other) ? -1 : 1))
    .slice(0, mostListed)
    .map((planned) => {
      const { day = '', time } = planned.visit;
      const briefs = briefsAhead(planned, hours, now).map(({ due }) => moment(due));
      const label = time ? moment(instantOf({ day, time }, hours.zone)) : dayWords(day, person);
      return { label, value: briefs.length > 0 ? `Brief: ${briefs.join('; ')}` : 'No brief asked for' };
    });
  return [{ kind: 'facts', heading: 'Visits ahead', facts }];
}

/** What was asked for at a time of one's own, each to be called off. */
function askedBlocks(person: Person, now: string, { buttons }: Words): Block[] {
  const hours = hoursOf(person);
  const waiting = stillWaiting(person, now).toSorted((one, other) => (one.due < other.due ? -1 : 1));
  if (!hours || waiting.length === 0) return [];
  const shown = waiting.slice(0, mostListed);
  const moments = shown.map(({ due }) => momentWords(due, hours.zone, localeOf(person)));
  return [
    { kind: 'facts', heading: 'You asked for', facts: moments.map((value, at) => ({ label: String(at + 1), value })) },
    choices(shown.map(({ id }, at) => ({ id: `remind-drop:${id}`, label: `${at + 1}: ${buttons['remind-drop']}` }))),
  ];
}

const begins = ({ visit: { day = '', time = '' } }: Planned) => `${day} ${time}`;
