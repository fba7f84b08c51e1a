// Something a worker said they would do: it comes back until it is done, or given up.
import { z } from 'zod';
import { recordKind } from './record.ts';

const promiseSchema = z.object({
  text: z.string(),
  /** The reflection it was written in. */
  reflection: z.string(),
  state: z.enum(['open', 'kept', 'let-go']),
  /** A day (2026-03-06), or none when it holds until the next visit. */
  by: z.iso.date().optional(),
  /** ISO instant. */
  madeAt: z.iso.datetime(),
});
export type PromiseRecord = z.infer<typeof promiseSchema>;

export const promiseRecord = recordKind('a promise', promiseSchema);
