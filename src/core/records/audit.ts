// Something an admin did, or a look at what someone else wrote: who, what, whom. Never words.
import { z } from 'zod';
import { recordKind } from './record.ts';

const auditSchema = z.object({ by: z.string(), did: z.enum(['named an admin', 'set a supervisor']), whom: z.string() });

export const auditRecord = recordKind('an audit line', auditSchema);
