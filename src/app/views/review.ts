// What supervision looks like: an entry with room for an answer, and the notices about it, which never carry its words.
import type { AnswerRecord } from '../../core/records/reading.ts';
import type { ShareRecord } from '../../core/records/share.ts';
import { dayIn } from '../../core/supervision.ts';
import { choices, type Form, note, type Page, page, type Reading } from '../../core/view.ts';
import type { Words } from '../../core/words.ts';
import type { Answered } from '../review/read-entry.ts';
import type { Share } from '../review/shares.ts';

export const entryFormId = 'entry';
export const answersFormId = 'answers';

/** Ways to answer; `wonder` asks for help with the first words, `read` says that nothing is sent. */
export const entryWays = ['words', 'talk', 'call', 'wonder', 'read'] as const;

export const talkDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'our next supervision'] as const;

const wonderings = ['wonder-1', 'wonder-2', 'wonder-3', 'wonder-4', 'wonder-5', 'wonder-6'] as const;

type Again = { values?: NonNullable<Form['values']>; errors?: Record<string, string>; help?: boolean };

/** @param entry what is read of it */
export function entryForm(
  writer: string,
  share: Share,
  entry: Reading[],
  mine: readonly Answered[],
  { labels }: Words,
  { values = {}, errors, help }: Again,
): Form {
  const said = mine.filter(({ text }) => text !== '');
  return {
    kind: 'form',
    id: entryFormId,
    title: `Shared by ${writer}`,
    intro: `${writer} would like: ${labels[`want-${share.wants}`]}. This is between the two of you, and never for appraisal. They can see that you read it.`,
    reading: [
      ...entry,
      ...said.map(({ text, at }): Reading => {
        return { kind: 'speech', speaker: 'You answered', text, cue: dayIn(at) };
      }),
      ...(help ? [wonderHelp(labels)] : []),
    ],
    fields: entryFields(),
    values: { afterwards: share.state === 'discussed' || share.state === 'aside' ? share.state : 'keep', ...values },
    ...(errors ? { errors } : {}),
    submit: 'Done',
    about: { writer: share.writer, reflection: share.reflection },
  };
}

function wonderHelp(labels: Words['labels']): Reading {
  const points = wonderings.map((key) => ({ text: `${labels[key]}…` }));
  return { kind: 'points', heading: 'Beginnings to make your own', points };
}

function entryFields(): Form['fields'] {
  return [
    {
      kind: 'one-of',
      id: 'way',
      label: 'Your answer',
      required: true,
      options: [
        { id: 'words', label: 'Send what I write below' },
        { id: 'talk', label: 'Read; let’s talk, on the day below' },
        { id: 'call', label: 'Read; please call me now' },
        { id: 'wonder', label: 'Help me begin with “I wonder…”' },
        { id: 'read', label: 'I have only read it; send nothing' },
      ],
    },
    {
      kind: 'long',
      id: 'text',
      label: 'In your own words',
      hint: 'A question to think about together helps more than a solution.',
      most: 3_000,
    },
    { kind: 'one-of', id: 'day', label: 'Day to talk', options: talkDays.map((day) => ({ id: day, label: day })) },
    {
      kind: 'one-of',
      id: 'afterwards',
      label: 'And then',
      options: [
        { id: 'keep', label: 'Leave it as it is' },
        { id: 'discussed', label: 'We have talked it over' },
        { id: 'aside', label: 'Set it aside' },
      ],
    },
  ];
}

/** @returns such as “on Tuesday” or “in our next supervision” */
export const whenIn = (day = 'our next supervision') => (day.startsWith('our') ? `in ${day}` : `on ${day}`);

type What = { answer: AnswerRecord | undefined; state: ShareRecord['state'] | undefined };

/** Told to the writer once for each answer. */
export function answeredNotice(
  reader: string,
  { answer, state }: What,
  reflection: string,
  buttons: Words['buttons'],
): Page {
  const way =
    answer &&
    {
      words: `${reader} has read what you shared and wrote back.`,
      talk: `${reader} has read what you shared and would like to talk it over ${whenIn(answer.day)}.`,
      call: `${reader} has read what you shared and asks you to call them now.`,
    }[answer.way];
  const moved =
    state &&
    {
      discussed: `${reader} marked something you shared as talked over.`,
      aside: `${reader} has put something you shared aside for now. You can bring it up again at any time.`,
    }[state as 'discussed' | 'aside'];
  const open = answer?.text
    ? [choices([{ id: `read-answer:${reflection}`, label: buttons['read-answer'], main: true }])]
    : [];
  const words = [way, moved].filter((line) => line !== undefined);
  return { ...page(undefined, [...words.map(note), ...open]), notice: 'Something waits for you in Porchlight.' };
}

/** @param entry what it is called */
export function answersForm(entry: string, reflection: string, answers: Reading[]): Form {
  const none: Reading = { kind: 'note', text: 'There is no answer yet.' };
  return {
    kind: 'form',
    id: answersFormId,
    title: 'The answer to what you shared',
    reading: [{ kind: 'text', text: entry }, ...(answers.length > 0 ? answers : [none])],
    fields: [],
    submit: 'Done',
    about: { reflection },
  };
}
