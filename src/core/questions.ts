// Ask: a draft of a question, or what a parent said, becomes questions worth asking.
import type { Topic } from './content.ts';
import type { Advice, Draft, Instead, Question } from './questions/question.ts';
import type { Hear } from './rehearsal.ts';

export type { Advice, Draft, Instead, Question, Suggestion, SuggestionKind } from './questions/question.ts';

/** What asking draws on; `insteads` and `topics` may be missing, and it knows less then. */
export type AskParts = {
  hear: Hear;
  bank: readonly Question[];
  insteads?: readonly Instead[];
  topics?: readonly Topic[];
};

/** Answers any text at all; never throws. The same words get the same answer. */
export function askAbout({ draft, said }: Draft, { hear }: AskParts): Advice {
  const { form, stance, function: purpose } = hear({ text: draft, previous: said });
  return { read: { form, stance, function: purpose, effect: '' }, keep: false, suggestions: [] };
}
