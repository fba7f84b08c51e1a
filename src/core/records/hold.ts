// A legal hold: which kinds of one person's records must not go, until it ends. It opens none of them.
import { z } from 'zod';
import { recordKind } from './record.ts';

/** The kinds of record a hold can name. */
export const holdKinds = ['messages', 'visits', 'practice', 'reflections', 'sharing'] as const;
export type HoldKind = (typeof holdKinds)[number];

const holdSchema = z.object({
  person: z.string(),
  kinds: z.array(z.enum(holdKinds)),
  /** The person asked to be forgotten meanwhile: an ISO instant. What is held goes when the hold ends. */
  forgetAt: z.iso.datetime().optional(),
});
export type HoldRecord = z.infer<typeof holdSchema>;

export const holdRecord = recordKind('a legal hold', holdSchema);
