// Something an admin did, or a look at what someone else wrote: who, what, whom. Never words.
import { z } from 'zod';
import { recordKind } from './record.ts';

const deeds = [
  'named an admin',
  'set a supervisor',
  'forgot someone',
  'took out what is kept of someone',
  'put a hold on records',
  'ended a hold on records',
] as const;
export type AuditedDeed = (typeof deeds)[number];

/** `by` and `whom` are ids of people; `by` is `operator` for whoever runs the program. */
const auditSchema = z.object({ by: z.string(), did: z.enum(deeds), whom: z.string() });

export const auditRecord = recordKind('an audit line', auditSchema);
