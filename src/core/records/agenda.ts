// The agenda two people keep for their next hour, as kept: which lines, in which order. Titles are read when it is shown.
import { z } from 'zod';
import { recordKind } from './record.ts';

const agendaSchema = z.object({
  /** Of the relation it belongs to: one of an earlier period is begun anew. */
  period: z.string(),
  /** When they met last; themes are counted from there. */
  since: z.iso.datetime().optional(),
  /** Ids of lines as they were put: `entry/ID`, `theme/ID`, `typed/ID`. New ones come after. */
  order: z.array(z.string()),
  struck: z.array(z.string()),
  carried: z.array(z.string()),
  /** Lines of their own, by either of the two. */
  typed: z.array(z.object({ id: z.string(), text: z.string() })),
});
export type AgendaRecord = z.infer<typeof agendaSchema>;

export const agendaRecord = recordKind('an agenda', agendaSchema);
