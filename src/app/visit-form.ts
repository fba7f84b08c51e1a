// Reads the visit form into a visit, or into the errors to show beside its fields.
import { textIn, type Values } from '../core/incoming.ts';
import { kindOf } from '../core/kind-of-visit.ts';
import type { VisitRecord } from '../core/records/visit.ts';
import { findTopic } from '../core/topics.ts';
import { companions, goalSteps, readingMinutes, visitKinds } from '../core/visit.ts';
import { findMeant } from './meant.ts';
import type { Turn } from './turn.ts';
import { mostLately } from './views/visit-form.ts';

export type VisitRead = { visit: VisitRecord } | { errors: Record<string, string> };

export function readVisitForm(values: Values, turn: Pick<Turn, 'library' | 'meant'>): VisitRead {
  const { content } = turn.library;
  const text = (id: string) => textIn(values, id);
  const lately = text('lately');
  const chosen = visitKinds.find((kind) => kind === text('kind'));
  if (!lately && !chosen) return { errors: { lately: 'Write a few words about the visit, or choose its kind below.' } };
  if (lately.length > mostLately) {
    return {
      errors: {
        lately: `Keep it to ${mostLately.toLocaleString('en')} characters; this has ${lately.length.toLocaleString('en')}.`,
      },
    };
  }
  const { topics, unknownTopics } = sortTopics(text('topics'), content.topics);
  const language = text('language').slice(0, 60);
  const there = [values.companions ?? []].flat();
  const visit: VisitRecord = {
    kind: chosen ?? kindOf(lately, content, findMeant(lately, 5, turn)),
    step: goalSteps.find((step) => String(step) === text('step')),
    topics: [...new Set([...topics, ...(turn.meant?.topics ?? []), ...(language ? ['language'] : [])])],
    companions: companions.filter((companion) => there.includes(companion)),
    language: language || undefined,
    lately,
    meant: turn.meant?.passages,
    minutes: readingMinutes.find((minutes) => String(minutes) === text('minutes')) ?? 5,
    unknownTopics,
  };
  return { visit };
}

/** Topic names a person typed, commas between: the ones we know, and the ones we do not. */
export function sortTopics(typed: string, known: Parameters<typeof findTopic>[1]) {
  const names = typed
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean)
    .slice(0, 12);
  const found = names.map((name) => ({ name, result: findTopic(name, known) }));
  return {
    topics: found.flatMap(({ result }) => ('topic' in result ? [result.topic.id] : [])),
    unknownTopics: found.flatMap(({ name, result }) => ('topic' in result ? [] : [name.slice(0, 40)])),
  };
}
