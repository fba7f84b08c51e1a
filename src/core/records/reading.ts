// That someone read an entry, and what they answered: kept with the writer, also after it was taken back.
import { z } from 'zod';
import { recordKind } from './record.ts';

/** `seen`: the whole entry, titles on an agenda, or an agenda made ready to print. */
const readingSchema = z.object({
  reader: z.string(),
  reflections: z.array(z.string()),
  seen: z.enum(['entry', 'titles', 'print']),
  at: z.iso.datetime(),
});
export type ReadingRecord = z.infer<typeof readingSchema>;

export const readingRecord = recordKind('a reading', readingSchema);

/** `day`: when to talk, as it is said. */
const answerSchema = z.object({
  reader: z.string(),
  way: z.enum(['words', 'talk', 'call']),
  text: z.string(),
  day: z.string().optional(),
  at: z.iso.datetime(),
});
export type AnswerRecord = z.infer<typeof answerSchema>;

export const answerRecord = recordKind('an answer to an entry', answerSchema);
