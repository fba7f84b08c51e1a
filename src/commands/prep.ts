// porchlight prep: a brief, without a conversation.

import type { Library } from '../app/ports.ts';
import { briefPage } from '../app/views/brief.ts';
import { sortTopics } from '../app/visit-form.ts';
import { viewText } from '../channels/text.ts';
import { kindOf } from '../core/kind-of-visit.ts';
import { makeBrief } from '../core/prep.ts';
import type { VisitRecord } from '../core/records/visit.ts';
import {
  type Country,
  type GoalStep,
  goalSteps,
  type ReadingMinutes,
  type Role,
  type VisitKind,
} from '../core/visit.ts';

export type PrepOptions = {
  minutes: ReadingMinutes;
  kind?: VisitKind;
  step?: string;
  topic: string[];
  role: Role;
  country: Country;
  calm: boolean;
  json?: boolean;
};

/**
 * The brief as text, or as JSON `{title, words, sections, notes}`; undefined when there is nothing to go on. What was said
 * is neither kept nor repeated, so nothing has to go from it.
 */
export function prep(said: string, options: PrepOptions, { content, search }: Library): string | undefined {
  const lately = said.trim();
  if (!lately && !options.kind && options.topic.length === 0) return undefined;
  const { topics, unknownTopics } = sortTopics(options.topic.join(','), content.topics);
  const kind = options.kind ?? kindOf(lately, content, search(lately, 5));
  const step: GoalStep | undefined = goalSteps.find((candidate) => String(candidate) === options.step);
  const visit: VisitRecord = { kind, step, topics, companions: [], lately, minutes: options.minutes, unknownTopics };
  const { role, country, calm } = options;
  const brief = makeBrief(visit, { role, country, calm }, options.minutes, content, search);
  const view = briefPage(brief, visit, content, {
    visitId: '',
    aboutYou: undefined,
    calm: false,
  });
  if (!options.json) return viewText({ ...view, blocks: view.blocks.filter(({ kind: block }) => block !== 'choices') });
  const sections = brief.sections.map(({ heading, lines }) => ({ heading, lines }));
  const notes = view.blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : []));
  return JSON.stringify({ title: brief.title, words: brief.words, sections, notes });
}
