// A person who uses Porchlight. They are ours: one agency, and the accounts by which channels know them.
import { z } from 'zod';
import { reflectTimes } from '../reminders.ts';
import { countries, roles, type Visitor } from '../visit.ts';
import { recordKind } from './record.ts';

const personSchema = z.object({
  id: z.string(),
  agency: z.string(),
  accounts: z.array(z.string()).min(1),
  name: z.string(),
  role: z.enum(roles).optional(),
  country: z.enum(countries).optional(),
  state: z.string().max(60).optional(),
  /** Whether "before you knock" is shown. */
  calm: z.boolean(),
  /** Whether Porchlight has introduced itself. */
  greeted: z.boolean().optional(),
  /** Whether they were told that their own messages still stand in Slack or Teams. */
  receipted: z.boolean().optional(),
  /** Whether they were told what “private” means here. */
  toldPrivate: z.boolean().optional(),
  /** Named by another admin; the first are named in the settings. */
  admin: z.boolean().optional(),
  /** A time zone such as America/Chicago; until it is told, nothing comes by itself. */
  zone: z.string().max(60).optional(),
  /** When nothing comes by itself, such as 20:00 until 07:00; absent means as usual. */
  quiet: z.object({ from: z.string(), until: z.string() }).optional(),
  /** When to be reminded to reflect; absent means at the end of a day with a visit. */
  reflectAt: z.enum(reflectTimes).optional(),
});
export type Person = z.infer<typeof personSchema>;

export const personRecord = recordKind('a person', personSchema);

/** Until someone says what they do, they are read as a home visitor in the United States. */
export function visitorOf({ role = 'home-visitor', country = 'us', state, calm }: Person): Visitor {
  return { role, country, state, calm };
}
