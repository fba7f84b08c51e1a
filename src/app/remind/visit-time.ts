// When a visit is: asked in its form, read from it, and answered with what will come by itself.
import { textIn, type Values } from '../../core/incoming.ts';
import { type Person, zoneOf } from '../../core/records/person.ts';
import type { VisitRecord } from '../../core/records/visit.ts';
import { bringTimes, reflectDue } from '../../core/reminders.ts';
import { choices, type Field, note, type Page, page } from '../../core/view.ts';
import type { Words } from '../../core/words.ts';
import { isDay, isTime, momentWords } from '../../core/zones.ts';
import { localeOf } from '../locale.ts';
import { personChange } from '../people.ts';
import { type Outcome, type Turn, toAsker } from '../turn.ts';
import { zoneNote } from '../zone-told.ts';
import { readZone, zoneField, zoneName } from './hours-form.ts';
import { briefsAhead, hoursOf, type Planned, planChanges } from './plan.ts';

export function whenFields(person: Person, words: Words): Field[] {
  return [
    { kind: 'date', id: 'visit-day', label: 'Which day, if you know', hint: 'Kept for you, for what comes by itself.' },
    { kind: 'time', id: 'visit-time', label: 'What time' },
    {
      kind: 'some-of',
      id: 'bring',
      label: 'Bring me this brief again',
      options: bringTimes.map((id) => ({ id, label: words.labels[id] })),
    },
    ...(zoneOf(person) === undefined ? [zoneField(person, words)] : []),
  ];
}

export function whenValues({ day = '', time = '', bring = [] }: Partial<VisitRecord>): Values {
  return { 'visit-day': day, 'visit-time': time, bring };
}

type When = Pick<VisitRecord, 'day' | 'time' | 'bring'>;

/** When the visit is, or the errors to show beside the fields; a person's time zone must be known by then. */
export function readWhen(values: Values, person: Person): When | { errors: Record<string, string> } {
  const [day, time] = [textIn(values, 'visit-day'), textIn(values, 'visit-time')];
  const bring = bringTimes.filter((one) => [values.bring ?? []].flat().includes(one));
  if (!day && (time || bring.length > 0))
    return { errors: { 'visit-day': 'Choose the day too, or leave this empty.' } };
  if (!day) return {};
  if (!isDay(day)) return { errors: { 'visit-day': 'That is no day I know. Choose one in the calendar.' } };
  if (time && !isTime(time)) return { errors: { 'visit-time': 'Write the time like 09:30 or 14:00.' } };
  if (zoneOf({ ...person, zone: readZone(values, person) }) === undefined) {
    return { errors: { zone: 'Choose your time zone, so that everything comes at the right hour.' } };
  }
  return { day, bring, ...(time ? { time } : {}) };
}

/** What will come for this visit, and its day for a calendar; undefined where it has no day. */
function plannedPage(
  planned: Planned,
  person: Person,
  zone: string | undefined,
  { clock, library }: Turn,
): Page | undefined {
  const hours = hoursOf(person);
  const { day, time } = planned.visit;
  if (!hours || day === undefined) return undefined;
  const now = clock();
  const words = (at: string) => momentWords(at, hours.zone, localeOf(person));
  const briefs = briefsAhead(planned, hours, now).map(({ due }) => words(due));
  const reflect = reflectDue(day, [time], person.reflectAt ?? 'day-end', hours);
  const sentences = [
    ...(briefs.length > 0 ? [`This brief comes again: ${briefs.join('; ')}.`] : []),
    ...(missed(planned.visit, briefs.length)
      ? ['A time you asked for has passed, so the brief above is the one to read.']
      : []),
    ...(reflect !== undefined && reflect > now
      ? ['After the visit I ask once whether you want to reflect. Type “reminders” to change that.']
      : []),
  ];
  const blocks = [
    note(sentences.join(' ') || 'The day is kept. Nothing comes by itself.'),
    ...(zone === undefined ? [] : [note(zone)]),
    choices([{ id: 'calendar', label: library.content.words.buttons.calendar }]),
  ];
  return page(undefined, blocks, { visit: planned.id });
}

type Filled = Planned & { before: VisitRecord | undefined; values: Values };

/** The outcome of a filled visit form with what is planned for the visit, moved or called off with it. */
export async function withPlan(outcome: Outcome, { before, values, ...planned }: Filled, turn: Turn): Promise<Outcome> {
  if (!planned.visit.day && !before?.day) return outcome;
  const person = { ...turn.person, zone: readZone(values, turn.person) };
  const plan = await planChanges(person, [planned], before?.day ? [before.day] : [], turn);
  const zone = planned.visit.day
    ? zoneNote({ ...turn, person }, zoneName(person, turn.library.content.words))
    : undefined;
  const now = zone === undefined ? person : { ...person, zoneSaid: person.channelZone };
  const told = now.zone === turn.person.zone && zone === undefined ? [] : [personChange(now, turn)];
  const view = plannedPage(planned, person, zone, turn) ?? page(undefined, [note('Nothing comes by itself any more.')]);
  const [brief, ...others] = outcome.now;
  return {
    ...outcome,
    now: [...(brief ? [brief] : []), toAsker(view, turn), ...others],
    changes: [...(outcome.changes ?? []), ...told, ...plan],
  };
}

const missed = ({ bring = [] }: VisitRecord, coming: number) => bring.length > 0 && coming === 0;
