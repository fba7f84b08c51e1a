// A reminder that somebody asked for, as they read it: which moment, which visit, that it is planned, and when it comes.
import type { Hours } from '../../core/reminders.ts';
import { type Choice, choices, type Form, note, type Page, page, text } from '../../core/view.ts';
import type { Words } from '../../core/words.ts';
import { instantOf, type Local, momentWords } from '../../core/zones.ts';
import { dayWords, localeOf } from '../locale.ts';
import type { Subject } from '../remind/asked-work.ts';
import type { Planned } from '../remind/plan.ts';
import type { Turn } from '../turn.ts';

export const whenFormId = 'remind-form';
export const whenFormSlot = 'remind-form';

type About = Record<string, string>;

/** One tap a moment, and a form for any other. */
export function whichMomentPage(options: readonly Local[], about: About, { zone }: Hours, turn: Turn): Page {
  const { person, library } = turn;
  const moments = options.map((one): Choice => {
    const label = momentWords(instantOf(one, zone), zone, localeOf(person));
    return { id: `remind-at:${one.day}T${one.time}`, label };
  });
  const other = { id: 'remind-when', label: library.content.words.buttons['remind-when'] };
  return {
    ...page(undefined, [text('When do you mean?'), choices([...moments, other])], about),
    notice: 'A question.',
  };
}

const mostOffered = 5;

/** @param none what is answered where it is about none of them; empty when it must be one */
export function whichVisitPage(
  visits: readonly Planned[],
  about: About,
  none: readonly string[],
  { zone }: Hours,
  { person, library }: Turn,
): Page {
  const sorted = visits.toSorted((one, other) => (whenOf(one) < whenOf(other) ? -1 : 1)).slice(0, mostOffered);
  const offered = sorted.map(({ id, visit: { day = '', time } }): Choice => {
    const label = time ? momentWords(instantOf({ day, time }, zone), zone, localeOf(person)) : dayWords(day, person);
    return { id: `remind-of:${id}`, label };
  });
  const others = none.map(
    (id): Choice => ({ id: `remind-of:${id}`, label: library.content.words.buttons['remind-none'] }),
  );
  const blocks = [text('For which visit?'), choices([...offered, ...others])];
  return { ...page(undefined, blocks, about), notice: 'A question.' };
}

const whenOf = ({ visit: { day = '', time = '' } }: Planned) => `${day} ${time}`;

export function whenForm(about: About, { buttons }: Words): Form {
  return {
    kind: 'form',
    id: whenFormId,
    title: buttons['remind-when'],
    intro: 'I take dates out of what you type, so choose the day here.',
    fields: [
      { kind: 'date', id: 'day', label: 'Which day', required: true },
      { kind: 'time', id: 'time', label: 'What time', required: true },
      { kind: 'short', id: 'words', label: 'What about, if you like', hint: 'No names.', most: 200 },
    ],
    values: { words: about.words ?? '' },
    submit: buttons.save,
    about,
  };
}

export function zoneFirstPage({ buttons }: Words): Page {
  const words = `I don’t know your time zone yet, so I can’t tell when that is. Choose it in “${buttons['about-me']}”, then say it again.`;
  return page(undefined, [note(words), choices([{ id: 'about-me', label: buttons['about-me'], main: true }])]);
}

/** `moment` is when it comes; `quiet` says that it lies in the quiet hours; `zone` is what is said of the time zone. */
type PlannedAsked = { id: string; subject: Subject; moment: string; quiet: boolean; zone: string | undefined };

export function plannedAskedPage({ id, subject, moment, quiet, zone }: PlannedAsked, { buttons }: Words): Page {
  const inQuiet = quiet ? ' That is in your quiet hours; you named the time, so it comes.' : '';
  const blocks = [
    note(`${whatComes[subject.kind]} ${moment}.${inQuiet}`),
    ...(zone === undefined ? [] : [note(zone)]),
    choices([
      { id: `remind-drop:${id}`, label: buttons['remind-drop'] },
      { id: 'reminders', label: buttons.reminders },
    ]),
  ];
  return { ...page(undefined, blocks), notice: 'A reminder is planned.' };
}

const whatComes = {
  visit: 'The brief of your visit comes',
  reflect: 'I’ll ask whether you want to reflect:',
  words: 'I’ll remind you:',
} as const;

/** What somebody wanted to be reminded of, in their own words; a notification says none of them. */
export function askedPage(words: string, reflect: boolean, { buttons }: Words): Page {
  const sentence = words ? `You asked me to remind you ${words}.` : 'You asked me to come back now.';
  const said = reflect ? 'You asked me to remind you to reflect. Late is fine too.' : sentence;
  const blocks = [
    text(said),
    choices([
      { id: 'reflect', label: buttons.reflect, main: reflect },
      { id: 'prepare', label: buttons.prepare, main: !reflect },
    ]),
  ];
  return { ...page(undefined, blocks), notice: 'A reminder you asked for.' };
}
