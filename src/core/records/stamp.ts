// An open view that can be pressed or filled: to whom it was shown, where, and what it looked like. Taking a stamp removes it.
import { z } from 'zod';
import type { View } from '../view.ts';
import { recordKind } from './record.ts';

const stampSchema = z.object({
  person: z.string(),
  /** The place it was shown in, and the slot it stands in there. */
  place: z.string(),
  slot: z.string(),
  // Written by the door alone, from views that were type-checked.
  view: z.custom<View>((value) => typeof value === 'object' && value !== null),
});
export type StampRecord = z.infer<typeof stampSchema>;

export const stampRecord = recordKind('an open view', stampSchema);
