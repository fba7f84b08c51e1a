// Time zone, quiet hours and the reminder to reflect, as fields of a form and as they are read from it.
import { textIn, type Values } from '../../core/incoming.ts';
import { type Person, zoneOf } from '../../core/records/person.ts';
import { reflectTimes, usualQuiet } from '../../core/reminders.ts';
import type { Field } from '../../core/view.ts';
import type { Words } from '../../core/words.ts';
import { isTime, isZone, zoneLabels, zones } from '../../core/zones.ts';

export function zoneField(person: Person, { labels }: Words): Field {
  const listed = zoneLabels.map((id) => ({ id: zones[id] as string, label: labels[id] }));
  const now = zoneOf(person);
  const first =
    now === undefined
      ? [{ id: '', label: 'Not told yet' }]
      : listed.some(({ id }) => id === now)
        ? []
        : [{ id: now, label: now }];
  return { kind: 'one-of', id: 'zone', label: 'Your time zone', options: [...first, ...listed] };
}

export function hoursFields(person: Person, words: Words): Field[] {
  return [
    zoneField(person, words),
    {
      kind: 'one-of',
      id: 'reflect-at',
      label: 'Remind me to reflect',
      options: reflectTimes.map((id) => ({ id, label: words.labels[id] })),
    },
    { kind: 'time', id: 'quiet-from', label: 'Quiet hours from', hint: 'Nothing comes by itself then.' },
    { kind: 'time', id: 'quiet-until', label: 'Quiet hours until' },
  ];
}

export function hoursValues(person: Person): Record<string, string> {
  const { from, until } = person.quiet ?? usualQuiet;
  return {
    zone: zoneOf(person) ?? '',
    'reflect-at': person.reflectAt ?? 'day-end',
    'quiet-from': from,
    'quiet-until': until,
  };
}

/** A zone that can be reckoned with; what was there before where none was chosen. */
export function readZone(values: Values, person: Person): string | undefined {
  const zone = textIn(values, 'zone');
  // What stands there because a channel told it is no choice yet.
  return zone !== zoneOf(person) && zone.length <= 60 && zone !== '' && isZone(zone) ? zone : person.zone;
}

/** The person with what was filled in; what is no time stays as it was. */
export function withHours(person: Person, values: Values): Person {
  const before = person.quiet ?? usualQuiet;
  const timeIn = (id: string, otherwise: string) => {
    const time = textIn(values, id);
    return isTime(time) ? time : otherwise;
  };
  return {
    ...person,
    zone: readZone(values, person),
    reflectAt: reflectTimes.find((time) => time === textIn(values, 'reflect-at')) ?? person.reflectAt,
    quiet: { from: timeIn('quiet-from', before.from), until: timeIn('quiet-until', before.until) },
  };
}

/** What a person's time zone is called; its own name where it has no label. */
export function zoneName(person: Person, { labels }: Words): string {
  const zone = zoneOf(person);
  const label = zoneLabels.find((id) => zones[id] === zone);
  return label ? labels[label] : (zone ?? 'Not told yet');
}
