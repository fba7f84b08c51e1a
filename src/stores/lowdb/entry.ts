// One change as the journal tells it.
import { z } from 'zod';
import { shelves } from '../../app/ports.ts';
import type { Drawer } from './drawer.ts';
import { documentSchema } from './segment.ts';

/** `gone` is the number of the document that leaves, `document` the one that is there from now on. */
const entrySchema = z.object({
  shelf: z.enum(shelves),
  owner: z.string(),
  id: z.string(),
  gone: z.number().optional(),
  document: documentSchema.optional(),
});
export type Entry = z.infer<typeof entrySchema>;

/** A line of the journal: everything one commit changed. */
export const commitSchema = z.array(entrySchema);

/** Doing it twice is doing it once, so a journal may be read again. */
export async function applyEntry({ id, gone, document }: Entry, drawer: Drawer): Promise<void> {
  if (gone !== undefined) await drawer.remove(id, gone);
  if (document) await drawer.put(document);
}
