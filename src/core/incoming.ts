// What reaches Porchlight, whatever the channel: who, where, and what they did.
import { z } from 'zod';

/** One Slack thread, Teams chat, browser session, or a person's Home. */
const placeSchema = z.object({ key: z.string().min(1).max(300), audience: z.enum(['private', 'shared']) });
export type Place = z.infer<typeof placeSchema>;

/** The account that acts, as its channel knows it (`web:ana`, `slack:T1/U1`), and the agency it belongs to. */
const accountSchema = z.object({
  agency: z.string().min(1).max(100),
  account: z.string().min(1).max(200),
  name: z.string().max(100),
  /** The time zone it is set to in its channel, such as America/Chicago, where the channel tells. */
  zone: z.string().max(60).optional(),
});
export type Account = z.infer<typeof accountSchema>;

/** What was filled in, by field id. */
export const valuesSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type Values = z.infer<typeof valuesSchema>;

/** What was filled in under an id as one text; empty when nothing was. */
export function textIn(values: Values, id: string): string {
  return [values[id] ?? ''].flat().join(' ').trim();
}

/** Work a turn leaves for later; `id` is unique, so the same work is kept once. */
export const workSchema = z.object({
  id: z.string(),
  deed: z.string(),
  due: z.iso.datetime(),
  about: z.record(z.string(), z.string()),
});
export type Work = z.infer<typeof workSchema>;

const whatSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('said'), text: z.string() }),
  z.object({ kind: z.literal('chose'), stamp: z.string(), choice: z.string() }),
  z.object({ kind: z.literal('filled'), stamp: z.string(), values: valuesSchema }),
  z.object({ kind: z.literal('opened'), view: z.string() }),
  z.object({ kind: z.literal('quoted'), text: z.string() }),
  z.object({ kind: z.literal('arrived') }),
  z.object({ kind: z.literal('left') }),
  z.object({ kind: z.literal('stopped') }),
  z.object({ kind: z.literal('rated'), stamp: z.string(), value: z.enum(['up', 'down']) }),
  z.object({ kind: z.literal('due'), work: workSchema }),
]);
export type What = z.infer<typeof whatSchema>;

/** `id` is the sender's own (an event id, a form's nonce): the same id takes effect once. `at` is an ISO instant. */
export const incomingSchema = z.object({
  id: z.string().min(1).max(300),
  at: z.iso.datetime(),
  person: accountSchema,
  place: placeSchema,
  what: whatSchema,
});
export type Incoming = z.infer<typeof incomingSchema>;
