// A visit someone prepared for, so that a brief can be made longer, shorter, or changed.
import { z } from 'zod';
import { companions, type GoalStep, goalSteps, readingMinutes, visitKinds } from '../visit.ts';
import { recordKind } from './record.ts';

const isStep = (value: number): value is GoalStep => (goalSteps as readonly number[]).includes(value);

const visitSchema = z.object({
  kind: z.enum(visitKinds),
  step: z.number().refine(isStep).optional(),
  topics: z.array(z.string()),
  companions: z.array(z.enum(companions)),
  language: z.string().optional(),
  lately: z.string(),
  meant: z.array(z.string()).optional(),
  minutes: z.literal(readingMinutes),
  /** Topics asked for by name that we do not know. */
  unknownTopics: z.array(z.string()),
});
export type VisitRecord = z.infer<typeof visitSchema>;

export const visitRecord = recordKind('a visit', visitSchema);
