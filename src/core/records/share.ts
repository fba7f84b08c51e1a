// An entry that its writer shared with one supervisor, as kept: ids and themes, never a word of the entry.
import { z } from 'zod';
import { recordKind } from './record.ts';

/** What a writer would like from whoever reads. All but the first ask for something. */
export const wants = ['listen', 'think', 'decision', 'someone-else'] as const;
export type Want = (typeof wants)[number];

/** Where it lies with its reader: asked for them, shared, or done with. */
export const piles = ['asked', 'shared', 'done'] as const;
export type Pile = (typeof piles)[number];

const shareSchema = z.object({
  wants: z.enum(wants),
  /** Of the relation in which it was shared. */
  period: z.string(),
  /** The entry's `changedAt` when it was shared: what is read is what was previewed. */
  changedAt: z.iso.datetime(),
  tags: z.array(z.string()),
  /** What was written may stand on a printed agenda, and not only the title. */
  printed: z.boolean(),
  pile: z.enum(piles),
  state: z.enum(['waiting', 'answered', 'discussed', 'aside']),
  /** When it was read last. */
  readAt: z.iso.datetime().optional(),
});
export type ShareRecord = z.infer<typeof shareSchema>;

export const shareRecord = recordKind('a shared entry', shareSchema);

/** What lies in a reader's pile: enough for one line of a list. */
const pileSchema = z.object({ writer: z.string(), wants: z.enum(wants), sheet: z.string(), period: z.string() });
export type PileRecord = z.infer<typeof pileSchema>;

export const pileRecord = recordKind('an entry that waits', pileSchema);

/** Where a reader was shown something of one writer: every place, slot and account it may still stand in. */
const shownSchema = z.object({
  shown: z.array(
    z.object({ place: z.string(), slot: z.string(), account: z.string(), reflections: z.array(z.string()) }),
  ),
});
export type ShownRecord = z.infer<typeof shownSchema>;

export const shownRecord = recordKind('where it was shown to a reader', shownSchema);
