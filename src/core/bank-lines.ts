// Questions of the bank as lines of a brief: on the visit's topics, at its point, for those who will be there.
import type { Candidate } from './choose.ts';
import { anyFit, type Section } from './content.ts';
import { leastPoints, type Occasion } from './fit.ts';
import type { QuestionFunction } from './hear/move.ts';
import type { Question } from './questions/question.ts';
import { stemsOf } from './text.ts';
import type { Companion, Visit, VisitKind } from './visit.ts';

type Phase = Question['phases'][number];

const sectionOf: Partial<Record<QuestionFunction, Section>> = {
  invite: 'invite',
  explore: 'invite',
  clarify: 'clarify',
};

/** Where in the visits a question must belong; any other kind of visit is in the middle of them. */
const phasesOf: Partial<Record<VisitKind, readonly Phase[]>> = {
  'first-contact': ['first', 'open'],
  'not-reached': ['first', 'open', 'follow-up'],
  'follow-up': ['follow-up', 'middle'],
  closing: ['close', 'follow-up'],
};
const inTheMiddle: readonly Phase[] = ['open', 'middle'];

/** What is asked for safety is left to the house notes, which say how. */
export function bankLines(questions: readonly Question[], occasion: Occasion): Candidate[] {
  const common = commonStems(questions);
  const said = new Set(stemsOf(occasion.visit.lately).filter((stem) => !common.has(stem)));
  return questions.flatMap((question): Candidate[] => {
    const { text, topic, sources } = question;
    const section = sectionOf[question.function];
    if (!section || !isFor(question, occasion)) return [];
    const stems = new Set(stemsOf(text));
    const shared = [...stems].filter((stem) => said.has(stem)).length;
    if (!isGrounded(question, shared, occasion)) return [];
    const points = pointsOf(question, shared, occasion);
    const line = { text: `“${text}”`, section, sources, fit: anyFit, stems };
    return [{ ...line, passage: `bank:${topic}`, house: false, bank: true, points }];
  });
}

/** A word that this many questions have says nothing about what a visit is about. */
const manyQuestions = 8;

/** Counted once for each bank. */
const counted = new WeakMap<readonly Question[], ReadonlySet<string>>();

function commonStems(questions: readonly Question[]): ReadonlySet<string> {
  const known = counted.get(questions);
  if (known) return known;
  const common = countCommon(questions);
  counted.set(questions, common);
  return common;
}

function countCommon(questions: readonly Question[]): Set<string> {
  const counts = new Map<string, number>();
  for (const stem of questions.flatMap(({ text }) => [...new Set(stemsOf(text))]))
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= manyQuestions).map(([stem]) => stem));
}

/** One word may lead to a wrong topic, and these are not brought up on a guess. */
const delicate = ['violence', 'suicide', 'substances', 'immigration', 'safety', 'trauma', 'grief', 'lgbt', 'guess'];

/**
 * Words given back need words in common. What invites needs them too, or a topic that the worker named, or the one that
 * is spoken of most.
 */
function isGrounded({ topic, function: purpose }: Question, shared: number, { visit, topics }: Occasion): boolean {
  if (shared > 0) return true;
  if (purpose === 'clarify') return false;
  return visit.topics.includes(topic) || (purpose === 'invite' && topics[0] === topic && !delicate.includes(topic));
}

function isFor({ topic, phases, with: hearers }: Question, { visit, topics }: Occasion): boolean {
  const wanted = phasesOf[visit.kind] ?? inTheMiddle;
  return (
    topics.includes(topic) &&
    phases.some((phase) => wanted.includes(phase)) &&
    hearers.every((hearer) => isThere[hearer](visit))
  );
}

const company: readonly Companion[] = ['interpreter', 'colleague'];
const children: readonly Companion[] = ['child', 'teen'];

const isThere: Record<Question['with'][number], (visit: Visit) => boolean> = {
  /** Only where the worker said so: one adult and nobody else. */
  alone: ({ companions }) => {
    const family = companions.filter((one) => !company.includes(one));
    return family.length === 1 && !family.some((one) => children.includes(one)) && !companions.includes('interpreter');
  },
  interpreter: ({ companions, language }) => companions.includes('interpreter') || language !== undefined,
  child: ({ companions }) => companions.some((one) => children.includes(one)),
};

/** The topic spoken of most comes first, and a question made for who is there beats one for anybody. */
function pointsOf({ topic, with: hearers, tone }: Question, shared: number, { topics }: Occasion): number {
  const first = topics[0] === topic ? 1 : 0;
  return leastPoints + first + Math.min(2, shared) * 0.75 + hearers.length + (tone === 'soft' ? 0.1 : 0);
}
