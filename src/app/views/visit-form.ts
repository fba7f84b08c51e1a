// The form for a visit ahead.
import { kindsFor } from '../../core/kind-of-visit.ts';
import { visitorOf } from '../../core/records/person.ts';
import type { VisitRecord } from '../../core/records/visit.ts';
import type { Field, Form, Option } from '../../core/view.ts';
import { companions, goalSteps, readingMinutes, visitKinds } from '../../core/visit.ts';
import { goalStepNames, inWordsOf } from '../../core/words.ts';
import { whenFields, whenValues } from '../remind/visit-time.ts';
import type { Turn } from '../turn.ts';

export const visitFormId = 'visit';
/** The most characters of the free text: half a page, and what a field in Slack holds. */
export const mostLately = 3_000;

/** @param about holds the visit's id when an earlier visit is changed */
export function visitForm(turn: Turn, about: Record<string, string> = {}, visit?: VisitRecord): Form {
  const { words } = turn.library.content;
  return {
    kind: 'form',
    id: visitFormId,
    title: words.buttons.prepare,
    intro: 'Only the first answer matters; the rest sharpens the brief. Leave names out.',
    fields: fieldsFor(turn),
    values: valuesOf(visit),
    submit: words.buttons['make-brief'],
    about,
  };
}

function fieldsFor({ library: { content }, person }: Turn): Field[] {
  const { words } = content;
  const { role, country } = visitorOf(person);
  const kinds = kindsFor(role, content.kinds, visitKinds);
  const unsure: Option = { id: 'unsure', label: 'You decide from what I wrote' };
  return [
    {
      kind: 'long',
      id: 'lately',
      label: 'What is the visit about, and what happened lately?',
      hint: 'In your own words. Searched, never repeated.',
      most: mostLately,
    },
    {
      kind: 'one-of',
      id: 'kind',
      label: 'Kind of visit',
      options: [unsure, ...kinds.map(({ id, title }) => ({ id, label: inWordsOf(words, country, title) }))],
    },
    {
      kind: 'one-of',
      id: 'minutes',
      label: 'How long can you read?',
      options: readingMinutes.map((minutes) => ({ id: String(minutes), label: words.buttons[`minutes-${minutes}`] })),
    },
    {
      kind: 'some-of',
      id: 'companions',
      label: 'Who will be there?',
      options: companions.map((id) => ({ id, label: words.labels[id] })),
    },
    {
      kind: 'short',
      id: 'topics',
      label: 'Topics, if you want to name some',
      hint: 'Such as money, school, language. Commas between.',
      most: 200,
    },
    {
      kind: 'one-of',
      id: 'step',
      label: 'Goal setting: which step?',
      options: [
        { id: '', label: 'Not sure, or no goal setting' },
        ...goalSteps.map((step) => ({ id: String(step), label: `${step}. ${goalStepNames[step]}` })),
      ],
    },
    { kind: 'short', id: 'language', label: 'Language at home, if not yours', most: 60 },
    ...whenFields(person, words),
  ];
}

/** Words that were typed may be longer than the form holds; then their beginning is shown. */
export const latelyShown = (lately: string) => lately.slice(0, mostLately).trim();

function valuesOf(visit: VisitRecord | undefined): Record<string, string | string[]> {
  if (!visit) return { kind: 'unsure', minutes: '5', step: '' };
  const { lately, kind, minutes, step, language = '', unknownTopics } = visit;
  return {
    lately: latelyShown(lately),
    kind,
    minutes: String(minutes),
    companions: visit.companions,
    topics: [...visit.topics, ...unknownTopics].join(', '),
    step: step ? String(step) : '',
    language,
    ...whenValues(visit),
  };
}
