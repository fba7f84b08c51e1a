// What the guard took out of a text, and how it is said.
import { z } from 'zod';

/** `start` and `end` count UTF-16 units in the text as typed. */
export const removedSchema = z.object({ kind: z.enum(['phone', 'email', 'date']), start: z.number(), end: z.number() });
export type Removed = z.infer<typeof removedSchema>;

const names: Record<Removed['kind'], [string, string]> = {
  phone: ['a phone number', 'phone numbers'],
  email: ['an e-mail address', 'e-mail addresses'],
  date: ['a date', 'dates'],
};

/** "I took out a phone number and 2 dates before keeping this." or undefined when nothing was. */
export function receipt(removed: Removed[]): string | undefined {
  const kinds = [...new Set(removed.map(({ kind }) => kind))];
  if (kinds.length === 0) return undefined;
  const parts = kinds.map((kind) => {
    const count = removed.filter((item) => item.kind === kind).length;
    return count === 1 ? names[kind][0] : `${count} ${names[kind][1]}`;
  });
  return `I took out ${new Intl.ListFormat('en').format(parts)} before keeping this. Leave names out too: I do not catch those yet.`;
}
