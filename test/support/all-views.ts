// One of everything a person can be shown. A new kind of block or field does not compile until it is here.
import type { Block, Field, Form, Page, View } from '../../src/core/view.ts';

export const allBlocks: { [Kind in Block['kind']]: Block & { kind: Kind } } = {
  text: { kind: 'text', text: 'A plain sentence for the reader.' },
  passage: {
    kind: 'passage',
    title: 'Ask before advice',
    paragraphs: ['First listen to the whole of it.', 'Then ask whether advice is wanted.'],
    marks: [1, 2],
  },
  speech: { kind: 'speech', speaker: 'Dana', text: 'I already told the last one.', cue: 'looks at the door' },
  points: {
    kind: 'points',
    heading: 'Open with',
    points: [{ text: 'Say why you came.', marks: [2] }, { text: 'Ask how the week was.' }],
  },
  facts: {
    kind: 'facts',
    heading: 'Sources',
    facts: [
      { label: '1', value: 'Check In, paragraph 9' },
      { label: '2', value: 'Think Family, paragraph 21' },
    ],
    folded: true,
  },
  pair: {
    kind: 'pair',
    left: { label: 'You said', value: 'Did you call them?' },
    right: { label: 'You could say', value: 'What happened when you called?' },
  },
  note: { kind: 'note', text: 'One phone number was taken out.' },
  chart: {
    kind: 'chart',
    sentence: 'Seven of ten questions were open.',
    bars: [
      { label: 'Open questions', value: 7 },
      { label: 'Closed questions', value: 3 },
    ],
  },
  choices: {
    kind: 'choices',
    choices: [
      { id: 'brief:15', label: 'A longer brief', main: true },
      { id: 'home', label: 'Back to the start' },
    ],
  },
  file: { kind: 'file', name: 'brief.txt', type: 'text/plain', content: 'The brief as a file.' },
};

export const allFields: { [Kind in Field['kind']]: Field & { kind: Kind } } = {
  short: { kind: 'short', id: 'town', label: 'Town or region', hint: 'A few letters do.', most: 60 },
  long: { kind: 'long', id: 'lately', label: 'What happened lately?', required: true, most: 4_000 },
  'one-of': {
    kind: 'one-of',
    id: 'minutes',
    label: 'How long can you read?',
    required: true,
    options: [
      { id: 'glance', label: 'A glance' },
      { id: 'page', label: 'One page' },
    ],
  },
  'some-of': {
    kind: 'some-of',
    id: 'there',
    label: 'Who will be there?',
    options: [
      { id: 'mother', label: 'The mother' },
      { id: 'father', label: 'The father' },
      { id: 'teen', label: 'An older child' },
    ],
  },
  date: { kind: 'date', id: 'day', label: 'Which day?' },
  time: { kind: 'time', id: 'hour', label: 'What time?' },
  person: { kind: 'person', id: 'supervisor', label: 'Your supervisor' },
};

export const pageOfAll: Page = {
  kind: 'page',
  title: 'One of everything',
  blocks: Object.values(allBlocks),
  wordedBy: 'the offline voice',
};

export const formOfAll: Form = {
  kind: 'form',
  id: 'everything',
  title: 'A form of everything',
  intro: 'Two answers are needed.',
  reading: Object.values(allBlocks).filter((block) => block.kind !== 'choices'),
  fields: Object.values(allFields),
  values: { town: 'Lansing', minutes: 'page', there: ['mother', 'teen'], day: '2026-03-02', hour: '09:30' },
  errors: { lately: 'Write a few words.', minutes: 'Choose how long.', there: 'Choose who comes.' },
  submit: 'Send everything',
};

const never = ['kind', 'id', 'stamp', 'about', 'type'];

/** Every string of a view that a person must be able to read. */
export function stringsShown(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsShown);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (never.includes(key)) return [];
    return key === 'values' ? [] : stringsShown(inner);
  });
}

/** The same view with every string changed, but for kinds, field ids and the numbers that marks lead to. */
export function withStrings<Shown extends View>(view: Shown, change: (text: string) => string): Shown {
  const changed = (value: unknown, key?: string): unknown => {
    if (typeof value === 'string') return key === 'kind' || key === 'id' || /^\d+$/.test(value) ? value : change(value);
    if (Array.isArray(value)) return value.map((inner) => changed(inner));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([inner, found]) => [inner, changed(found, inner)]));
  };
  return changed(view) as Shown; // the same shape by construction
}
