// What language models took in one month, by kind of text; never by person.
import { z } from 'zod';
import { jobKinds } from '../wording/job.ts';
import { recordKind } from './record.ts';

const count = z.number().int().min(0);

/** `refused` counts attempts that failed a check, `fellBack` lines that stayed our own. Tokens as the provider counted them. */
const spentSchema = z.object({
  asked: count,
  refused: count,
  fellBack: count,
  input: count,
  cached: count,
  output: count,
});
export type SpentOnKind = z.infer<typeof spentSchema>;

/** `ratings` count presses under worded texts, whoever pressed. */
const costsSchema = z.object({
  kinds: z.partialRecord(z.enum(jobKinds), spentSchema),
  ratings: z.object({ up: count, down: count }).optional(),
});
export type CostsRecord = z.infer<typeof costsSchema>;

export const costsRecord = recordKind('what models took', costsSchema);
