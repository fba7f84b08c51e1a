// A reflection as kept: what someone wrote in answer to questions, for themselves until they share it.
import { z } from 'zod';
import { recordKind } from './record.ts';

const reflectionSchema = z.object({
  /** The sheet's id: a file of content/reflection. */
  sheet: z.string(),
  /** What stands over it in lists: the writer's own words or the sheet's title, without a family's name. */
  title: z.string(),
  /** A draft is not handed in yet; it can be neither shared nor found by anyone else. */
  state: z.enum(['draft', 'done']),
  /** In the order they were asked; `asked` is the question as it stood then. An empty text was skipped. */
  answers: z.array(z.object({ question: z.string(), asked: z.string(), text: z.string() })),
  /** From the sheets' own vocabulary. */
  tags: z.array(z.string()),
  /** The visit it looks back on, by id. */
  visit: z.string().optional(),
  /** ISO instants. */
  begunAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});
export type ReflectionRecord = z.infer<typeof reflectionSchema>;

export const reflectionRecord = recordKind('a reflection', reflectionSchema);
