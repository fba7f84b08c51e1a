// What a provider is asked for, and how it can fail.
import type { z } from 'zod';
import type { Tokens, VoiceFailure } from '../app/ports.ts';

/** `message` is JSON; what people typed stands there and nowhere else. */
export type Request = { name: string; instructions: string; message: string; schema: z.ZodType; mostTokens: number };

/** `text` as the model wrote it: nothing about it has been checked. */
export type Spoken = { text: string; tokens: Tokens };

/** Rejects with SpeakerFault, also when `signal` ends it. */
export type Speaker = (request: Request, signal: AbortSignal) => Promise<Spoken>;

/** The provider gave nothing that can be used; its own words about it are not kept. */
export class SpeakerFault extends Error {
  readonly reason: VoiceFailure;
  readonly tokens: Tokens;
  constructor(reason: VoiceFailure, tokens: Tokens = noTokens) {
    super(`the model gave nothing: ${reason}`);
    this.name = 'SpeakerFault';
    this.reason = reason;
    this.tokens = tokens;
  }
}

export const noTokens: Tokens = { input: 0, cached: 0, output: 0 };
