// What was taken in and what was sent out, as kept.
import { z } from 'zod';
import { incomingSchema } from '../incoming.ts';
import { removedSchema } from '../removed.ts';
import type { View } from '../view.ts';
import { recordKind } from './record.ts';

/** What words were about before some of them had to go: guidance that answers them, and topics, by id. */
const meantSchema = z.object({ passages: z.array(z.string()), topics: z.array(z.string()) });
export type Meant = z.infer<typeof meantSchema>;

/** `answered` says where the outgoing records lie that a turn ended in; absent while it is open. */
const takenSchema = z.object({
  incoming: incomingSchema,
  removed: z.array(removedSchema),
  meant: meantSchema.optional(),
  answered: z.array(z.object({ place: z.string(), id: z.string() })).optional(),
});
export type TakenRecord = z.infer<typeof takenSchema>;

export const takenRecord = recordKind('what came in', takenSchema, {
  // Shape 1 named outgoing records by id alone; the id begins with the place, and ends in slot and person.
  1: ({ answered, ...rest }) =>
    Array.isArray(answered)
      ? { ...rest, answered: answered.map((id) => ({ place: String(id).split('/').slice(0, -2).join('/'), id })) }
      : rest,
});

const outgoingSchema = z.object({
  place: z.string(),
  slot: z.string(),
  /** The person it is for; in a shared place nobody else sees it. */
  person: z.string(),
  view: z.custom<View>((value) => typeof value === 'object' && value !== null),
});
export type OutgoingRecord = z.infer<typeof outgoingSchema>;

export const outgoingRecord = recordKind('what went out', outgoingSchema);

/** Where a slot stands in its channel, in the channel's own words. */
const deliverySchema = z.object({
  shown: z.array(z.string()),
  /** The account it was shown to: someone with two sees it where it was asked for last. */
  account: z.string().optional(),
});

export const deliveryRecord = recordKind('where it was shown', deliverySchema);
