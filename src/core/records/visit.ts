// A visit someone prepared for, so that a brief can be made longer, shorter, or changed.
import { z } from 'zod';
import { bringTimes } from '../reminders.ts';
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
  /** As the calendar and the clock say where the person works: 2026-03-02, 09:30. */
  day: z.iso.date().optional(),
  time: z.string().optional(),
  /** When its brief is to be brought. */
  bring: z.array(z.enum(bringTimes)).optional(),
  /** So many minutes before it begins, too. */
  ahead: z.array(z.number().int().positive()).optional(),
});
export type VisitRecord = z.infer<typeof visitSchema>;

export const visitRecord = recordKind('a visit', visitSchema);
