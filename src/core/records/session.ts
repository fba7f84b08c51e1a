// A practice session's head as kept: everything but its turns, which lie one by one beside it.
import { z } from 'zod';
import { recordKind } from './record.ts';

const sessionStates = ['open', 'paused', 'over'] as const;

const sessionSchema = z.object({
  /** The place it is talked in. */
  place: z.string(),
  state: z.enum(sessionStates),
  /** The session without its turns and branches, as `rehearsalRecord` writes it. */
  head: z.unknown(),
  /** Turns on the branch that is under way. */
  turns: z.number().int().min(0),
  branches: z.number().int().min(0),
  /** When something was last done in it. */
  lastAt: z.iso.datetime(),
  /** A turn that was left to try it again: its number, what was said and what came back. */
  trying: z.object({ turn: z.number(), said: z.string(), reply: z.string() }).optional(),
  /** The work that words the last line: until it comes back, or something else is said. */
  wording: z.string().optional(),
});
export type SessionRecord = z.infer<typeof sessionSchema>;

export const sessionRecord = recordKind('a practice session', sessionSchema);
