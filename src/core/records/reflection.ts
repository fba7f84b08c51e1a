// A reflection as kept: what someone wrote in answer to questions, for themselves until they share it.
import { z } from 'zod';
import { recordKind } from './record.ts';

/** When a promise is due, as it was tapped. */
export const promiseTimes = ['today', 'tomorrow', 'days', 'week', 'next-visit'] as const;
export type PromiseTime = (typeof promiseTimes)[number];

const answerSchema = z.object({
  question: z.string(),
  asked: z.string(),
  text: z.string(),
  /** The answer says what its writer promised. */
  promise: z.boolean().optional(),
  /** By when, if it does. */
  by: z.enum(promiseTimes).optional(),
});

const reflectionSchema = z.object({
  /** The sheet's id: a file of content/reflection. */
  sheet: z.string(),
  /** What stands over it in lists: the writer's own words or the sheet's title, without a family's name. */
  title: z.string(),
  /** A draft is not handed in yet; it can be neither shared nor found by anyone else. */
  state: z.enum(['draft', 'done']),
  /** In the order they were asked; `asked` is the question as it stood then. An empty text was skipped. */
  answers: z.array(answerSchema),
  /** From the sheets' own vocabulary. */
  tags: z.array(z.string()),
  /** The visit it looks back on, by id. */
  visit: z.string().optional(),
  /** ISO instants. */
  begunAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  /** When its writer chose to keep it longer, and when they were told that it goes. */
  keptAt: z.iso.datetime().optional(),
  toldAt: z.iso.datetime().optional(),
});
export type ReflectionRecord = z.infer<typeof reflectionSchema>;

export const reflectionRecord = recordKind('a reflection', reflectionSchema);

/**
 * Which entry is being written in a place, one question at a time; `next` counts from 0. `begun` is the entry as long as
 * nothing in it is answered: such a one lies nowhere else.
 */
const writingSchema = z.object({
  person: z.string(),
  reflection: z.string(),
  begun: reflectionSchema.optional(),
  next: z.number().int().min(0),
  lastAt: z.iso.datetime(),
});
export type WritingRecord = z.infer<typeof writingSchema>;

export const writingRecord = recordKind('a reflection that is being written', writingSchema);
