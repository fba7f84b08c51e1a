// What was learned from labeled lines: how likely each kind of danger is in a text, and how likely none.
import { type Put, readTable } from '../learned/table.ts';
import { putFeatures } from './features.ts';
import { careKinds } from './kinds.ts';

/** The kinds, and after them none. */
export const answers = careKinds.length + 1;
export const none = careKinds.length;

/** Features seen in practice are others than those seen in chat. */
const inContext = { chat: 0, practice: 0x5bd1e9 } as const;
export type LearnedContext = keyof typeof inContext;

/** What typed words are to the weights: a text, and its words sentence by sentence. */
export type ReadText = { text: string; sentences: readonly (readonly string[])[] };

export function putAll({ text, sentences }: ReadText, context: LearnedContext, put: Put): void {
  const turned = inContext[context];
  putFeatures(text, sentences, (feature) => put(feature ^ turned));
}

/** How strongly a text speaks for each answer. */
export type Learned = (text: ReadText, context: LearnedContext) => Float64Array;

export function readLearned(written: string): Learned {
  const scores = readTable(written, answers);
  return (text, context) => scores((put) => putAll(text, context, put));
}
