// What a language model may be asked to word: these four kinds of text and nothing else.
import { z } from 'zod';
import type { Mood } from '../scenario.ts';

/** Reflections, answers to them, agendas and care text are not among them, and never will be. */
export const jobKinds = ['family-line', 'rewrites', 'brief', 'debrief'] as const;
export type JobKind = (typeof jobKinds)[number];

/** One thing somebody said in a talk, without what the guard takes out. */
export type TalkLine = { who: 'worker' | 'you'; text: string };

/** A concern nobody has told yet: stems by which it would be known, one alone or some together, and runs of words. */
export type Secret = { concern: string; strong: string[]; stems: string[]; runs: string[] };

/**
 * A line the rules have chosen, to be said in the family member's own way. `names` go into the instructions and hold our
 * content alone; `message` is the data, with what was typed; `held` is never sent: the words are checked against it.
 */
export type LineJob = {
  kind: 'family-line';
  names: { name: string; about: string; scene: string };
  message: { mood: Mood; told: string[]; talk: TalkLine[]; worker: string; line: string };
  held: {
    /** It tells a concern: more of it must stay. */
    telling: boolean;
    /** What they said last, newest last, as it was shown. */
    before: string[];
    /** Stems and numbers that may be spoken of: what they could say anyway. */
    open: string[];
    secrets: Secret[];
  };
};

/** A sentence of ours to be worded anew, and the ids of the passages it rests on. */
export type ClaimItem = { id: string; text: string; passages: string[] };

/** Sentences of ours to be worded anew, each resting on passages; `typed` is what the person wrote. */
export type ClaimsJob = {
  kind: 'rewrites' | 'brief' | 'debrief';
  names: Record<string, never>;
  message: { typed: string[]; items: ClaimItem[]; passages: { id: string; text: string }[] };
};

export type VoiceJob = LineJob | ClaimsJob;

const lineWordsSchema = z.object({ line: z.string() });
const claimWordsSchema = z.object({
  claims: z.array(z.object({ id: z.string(), text: z.string(), passages: z.array(z.string()) })),
});
export type LineWords = z.infer<typeof lineWordsSchema>;
export type ClaimWords = z.infer<typeof claimWordsSchema>;
export type WordsOf<J extends VoiceJob> = J extends LineJob ? LineWords : ClaimWords;

/** What answers a job of this kind must look like. */
export const wordsSchemas = {
  'family-line': lineWordsSchema,
  rewrites: claimWordsSchema,
  brief: claimWordsSchema,
  debrief: claimWordsSchema,
} as const satisfies Record<JobKind, z.ZodType>;

/** The {{names}} that the instructions for each kind must use. */
export const promptNames = {
  'family-line': ['name', 'about', 'scene'],
  rewrites: [],
  brief: [],
  debrief: [],
} as const satisfies Record<JobKind, readonly string[]>;
