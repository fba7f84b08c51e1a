// The nouns of asking: a question of the bank, a draft with what to ask instead, and the advice a draft gets.
import type { Form, QuestionFunction, Stance } from '../hear/move.ts';

/** Where in a visit, or in the whole of the visits, a question belongs. */
export const phases = ['first', 'open', 'middle', 'close', 'follow-up'] as const;
type Phase = (typeof phases)[number];

export const tones = ['soft', 'plain', 'direct'] as const;
type Tone = (typeof tones)[number];

/** Who is there when it is asked: nobody else, an interpreter, or the child, to whom it is put. */
export const hearers = ['alone', 'interpreter', 'child'] as const;
type Hearer = (typeof hearers)[number];

/** A question of the bank. `id` is `file:number`; `sources` are paragraph ids such as `think-family:9`. */
export type Question = {
  id: string;
  text: string;
  topic: string;
  function: QuestionFunction;
  phases: Phase[];
  tone: Tone;
  sources: string[];
  with: Hearer[];
};

/** A draft as tired people write it, and what to ask instead. */
export type Instead = { draft: string; better: string; topic: string; sources: string[] };

export type SuggestionKind = 'softer' | 'direct' | 'inviting' | 'clarifying' | 'acknowledging';

/** `why` is one or two sentences; `sources` are paragraph ids (`think-family:9`) or `safety:<id>`. */
export type Suggestion = { text: string; kind: SuggestionKind; why: string; sources: string[] };

/** How a draft is read; null where nothing is asked. `effect` is one sentence: what it may do to the person hearing it. */
type ReadDraft = {
  form: Form | null;
  stance: Stance | null;
  function: QuestionFunction | null;
  effect: string;
};

/** `keep`: good as it is. `notice` asks what it is for, or says what can be done where a draft cannot be worked on. */
export type Advice = { read: ReadDraft; keep: boolean; notice?: string; suggestions: Suggestion[] };

/** `said` is what the parent said just before; `topics` are ids the worker chose, best first. */
export type Draft = { draft: string; said?: string | undefined; topics?: readonly string[] | undefined };
