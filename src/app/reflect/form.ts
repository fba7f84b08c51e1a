// An entry as a form: its questions, by when for a promise, themes to tap, and a name to find it by.
import { shortCitation } from '../../core/citation.ts';
import type { Content } from '../../core/content.ts';
import { textIn, type Values } from '../../core/incoming.ts';
import { type PromiseTime, promiseTimes, type ReflectionRecord } from '../../core/records/reflection.ts';
import { paragraphsBehind, type Theme } from '../../core/reflection.ts';
import type { Field, Form, Option } from '../../core/view.ts';
import type { Turn } from '../turn.ts';
import type { Entry } from './entries.ts';

export const reflectionFormId = 'reflection';

/** The most characters of an answer that a form shows: what a field in Slack holds. */
const mostAnswer = 3_000;
const mostTitle = 60;

/** Fields go by the place of their question. */
const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'] as const;

/** A form for each entry, so that one never takes the place of another; new ones share theirs. */
export const formSlot = ({ id, kept }: Pick<Entry, 'id' | 'kept'>) => (kept ? `reflect-form-${id}` : 'reflect-form');

/** @param intro above the questions: how this sheet is meant, or what changing it would do */
export function entryForm(
  { id, entry }: Pick<Entry, 'id' | 'entry'>,
  title: string,
  intro: string,
  { library: { content } }: Turn,
): Form {
  const { words, themes } = content;
  return {
    kind: 'form',
    id: reflectionFormId,
    title,
    intro,
    fields: [
      ...entry.answers.flatMap(({ question, asked, promise }, index) => [
        questionField(index, asked, paragraphsBehind(question, content.sheets), content),
        ...(promise ? [byField(words.labels)] : []),
      ]),
      ...(themes.length > 0 ? [themesField(themes)] : []),
      {
        kind: 'short',
        id: 'title',
        label: 'A few words to find it by',
        hint: 'No names. It stands in lists.',
        most: mostTitle,
      },
      ...(entry.state === 'draft' ? [draftField] : []),
    ],
    values: valuesOf(entry),
    submit: words.buttons['hand-in'],
    about: aboutNew(id, entry),
  };
}

function questionField(index: number, label: string, from: string[], content: Content): Field {
  const hint = from.length > 0 ? { hint: from.map((id) => shortCitation(id, content)).join('; ') } : {};
  return { kind: 'long', id: places[index] ?? String(index), label, ...hint, most: mostAnswer };
}

const byField = (labels: Record<(typeof timeLabels)[PromiseTime], string>): Field => ({
  kind: 'one-of',
  id: 'by',
  label: 'By when?',
  options: promiseTimes.map((time): Option => ({ id: time, label: labels[timeLabels[time]] })),
});

/** What each time is called, by the keys of the labels. */
export const timeLabels = {
  today: 'by-today',
  tomorrow: 'by-tomorrow',
  days: 'by-days',
  week: 'by-week',
  'next-visit': 'by-next-visit',
} as const;

const themesField = (themes: readonly Theme[]): Field => ({
  kind: 'some-of',
  id: 'themes',
  label: 'What is it about?',
  options: themes.map(({ id, title }) => ({ id, label: title })),
});

const draftField: Field = {
  kind: 'some-of',
  id: 'draft',
  label: 'Not finished?',
  options: [{ id: 'yes', label: 'Keep it as a draft; I go on later' }],
};

/** What begins the entry again when the form is filled: an entry nobody answered is not kept. */
function aboutNew(id: string, { sheet, visit, answers }: ReflectionRecord): Record<string, string> {
  const asked = JSON.stringify(
    answers.map(({ question, asked: words, promise }) => ({ question, asked: words, promise })),
  );
  return { reflection: id, sheet, asked, ...(visit ? { visit } : {}) };
}

/** An answer that was typed may be longer than the form holds; then its beginning is shown. */
const shownOf = (text: string) => text.slice(0, mostAnswer).trim();

function valuesOf({ answers, tags, title }: ReflectionRecord): Record<string, string | string[]> {
  const texts = answers.map(({ text }, index) => [places[index] ?? String(index), shownOf(text)]);
  const by = answers.find(({ promise }) => promise)?.by ?? '';
  return { ...Object.fromEntries(texts), by, themes: tags, title };
}

/** The entry as the form left it. What the form could not show stays, unless what it showed was changed. */
export function readEntryForm(entry: ReflectionRecord, values: Values, { clock, library }: Turn): ReflectionRecord {
  const known = library.content.themes.map(({ id }) => id);
  const chosen = [values.themes ?? []].flat();
  const by = promiseTimes.find((time) => time === textIn(values, 'by'));
  const answers = entry.answers.map((answer, index) => {
    const typed = textIn(values, places[index] ?? String(index));
    const text = typed === shownOf(answer.text) ? answer.text : typed;
    return { ...answer, text, ...(answer.promise && by ? { by } : {}) };
  });
  return {
    ...entry,
    answers,
    // A theme the agency took out of its list since stays on the entry.
    tags: [...entry.tags.filter((tag) => !known.includes(tag)), ...known.filter((id) => chosen.includes(id))],
    title: textIn(values, 'title').slice(0, mostTitle).trim() || entry.title,
    state: entry.state === 'draft' && [values.draft ?? []].flat().includes('yes') ? 'draft' : 'done',
    changedAt: clock(),
  };
}
