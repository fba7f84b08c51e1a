// What stood in a document before it was changed or taken away while a legal hold named it. It is opened to nobody.
import { z } from 'zod';
import { holdKinds } from './hold.ts';
import { recordKind } from './record.ts';

/** `shelf` and `id` say where it stood, `at` when it was written (an ISO instant), `was` is the document itself. */
const earlierSchema = z.object({
  kind: z.enum(holdKinds),
  shelf: z.string(),
  id: z.string(),
  at: z.string(),
  was: z.unknown(),
});

export const earlierRecord = recordKind('what stood before', earlierSchema);
