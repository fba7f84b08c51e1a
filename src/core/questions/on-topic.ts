// Which questions of the bank someone gets who asks how to ask about something.
import type { Topic } from '../content.ts';
import type { QuestionFunction } from '../hear/move.ts';
import { stemsOf } from '../text.ts';
import { topicsIn } from '../topics.ts';
import type { Question } from './question.ts';

/** `inviting` leave room, `clarifying` check what was understood, `safety` are for when one has to know. */
export type OnTopic = { topic: Topic; inviting: Question[]; clarifying: Question[]; safety: Question[] };

const mostInviting = 3;
const mostClarifying = 2;
const mostSafety = 1;

/** @param about what it is about, in the worker's words. Undefined when the bank has nothing on it. */
export function questionsOn(about: string, bank: readonly Question[], topics: Topic[]): OnTopic | undefined {
  const named = topicsIn(about, topics).filter((id) => bank.some((question) => question.topic === id));
  const topic = topics.find(({ id }) => id === named[0]);
  if (!topic) return undefined;
  const stems = new Set(stemsOf(about));
  const onIt = bank
    .filter((question) => question.topic === topic.id)
    .map((question) => ({ question, points: pointsOf(question, stems) }))
    .sort((a, b) => b.points - a.points)
    .map(({ question }) => question);
  const of = (functions: QuestionFunction[], most: number) =>
    onIt.filter((question) => functions.includes(question.function)).slice(0, most);
  return {
    topic,
    inviting: of(['invite', 'explore'], mostInviting),
    clarifying: of(['clarify', 'check'], mostClarifying),
    safety: of(['safety'], mostSafety),
  };
}

const softness: Record<Question['tone'], number> = { soft: 0.6, plain: 0.3, direct: 0 };

/** Words in common count most; then what invites, and what is said softly. */
function pointsOf({ text, tone, function: purpose }: Question, stems: ReadonlySet<string>): number {
  const shared = stemsOf(text).filter((stem) => stems.has(stem)).length;
  return shared + softness[tone] + (purpose === 'invite' || purpose === 'clarify' ? 0.5 : 0);
}
