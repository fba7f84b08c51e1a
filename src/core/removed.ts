// What the guard took out of a text, and how it is said.
import { z } from 'zod';

export const removedKinds = [
  'person',
  'phone',
  'email',
  'address',
  'date',
  'id',
  'school',
  'link',
  'status',
  'health',
  'identity',
  'record',
  'treatment',
  'shelter',
] as const;

/** `start` and `end` count UTF-16 units in the text as typed. */
export const removedSchema = z.object({ kind: z.enum(removedKinds), start: z.number(), end: z.number() });
export type Removed = z.infer<typeof removedSchema>;

const names: Record<Removed['kind'], [string, string]> = {
  person: ['a name', 'names'],
  phone: ['a phone number', 'phone numbers'],
  email: ['an e-mail address', 'e-mail addresses'],
  address: ['an address', 'addresses'],
  date: ['a date', 'dates'],
  id: ['a number', 'numbers'],
  school: ['a school', 'schools'],
  link: ['a link', 'links'],
  status: ['someone’s papers', 'words about someone’s papers'],
  health: ['a diagnosis', 'diagnoses'],
  identity: ['who someone is or loves', 'words about who someone is or loves'],
  record: ['a criminal record', 'words about a criminal record'],
  treatment: ['someone’s treatment', 'words about someone’s treatment'],
  shelter: ['a shelter', 'shelters'],
};

/** "I took out a name and 2 dates. Anything left? Tap it." or undefined when nothing was. Never says that this was all. */
export function receipt(removed: Removed[]): string | undefined {
  const kinds = [...new Set(removed.map(({ kind }) => kind))];
  if (kinds.length === 0) return undefined;
  const parts = kinds.map((kind) => {
    const count = removed.filter((item) => item.kind === kind).length;
    return count === 1 ? names[kind][0] : `${count} ${names[kind][1]}`;
  });
  return `I took out ${new Intl.ListFormat('en').format(parts)}. Anything left? Tap it.`;
}
