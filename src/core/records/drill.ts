// A line someone may try again, as kept: seen by nobody else, and never counted up.
import { z } from 'zod';
import { recordKind } from './record.ts';

const drillSchema = z.object({
  draft: z.string(),
  /** What the other person said before it; empty where nobody did. */
  previous: z.string(),
  /** Said in a practice talk, kept from asking, or taken from the bank. */
  from: z.enum(['practice', 'ask', 'bank']),
  /** Another way to put it, where the bank has one, and the paragraphs behind it. */
  better: z.string().optional(),
  sources: z.array(z.string()),
  /** How often in a row it was said better. */
  box: z.number().int().min(0),
  dueAt: z.iso.datetime(),
});
export type DrillRecord = z.infer<typeof drillSchema>;

export const drillRecord = recordKind('a line to try again', drillSchema);
