// Who supervises whom, as kept with the worker: asked for by one, accepted by the other, or set by an admin.
import { z } from 'zod';
import { recordKind } from './record.ts';

const relationSchema = z.object({
  state: z.enum(['asked', 'accepted']),
  /** Fresh each time two people begin: what was shared in an earlier period does not open in this one. */
  period: z.string(),
  /** Who asked or, when an admin set it, the admin. */
  by: z.string(),
  /** An ISO instant. */
  at: z.iso.datetime(),
});
export type RelationRecord = z.infer<typeof relationSchema>;

export const relationRecord = recordKind('who supervises whom', relationSchema);
