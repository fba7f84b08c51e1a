// Reflections as they are kept: each in its writer's own drawer, read by nobody else from here.
import { type ReflectionRecord, reflectionRecord } from '../../core/records/reflection.ts';
import { UserMistake } from '../failures.ts';
import type { Change, Stored } from '../ports.ts';
import { promiseChanges, promisesGone } from '../promises.ts';
import type { Press, Turn } from '../turn.ts';

/** `order` is its place among the writer's entries; `kept` is undefined for one that is not in the store yet. */
export type Entry = {
  id: string;
  entry: ReflectionRecord;
  order?: string;
  kept?: Pick<Stored, 'version' | 'at'> | undefined;
};

type Reading = Pick<Turn, 'store' | 'person'>;

const read = ({ id, value, order, version, at }: Stored): Entry => ({
  id,
  order,
  entry: reflectionRecord.read(value),
  kept: { version, at },
});

export async function findEntry(id: string | undefined, { store, person }: Reading): Promise<Entry | undefined> {
  const stored = id ? await store.get('reflections', person.id, id) : undefined;
  return stored && read(stored);
}

/** The entry a button or form names. @throws UserMistake when it is not kept any more */
export async function namedEntry(
  { about, argument }: Pick<Press, 'about' | 'argument'>,
  turn: Reading,
): Promise<Entry> {
  const found = await findEntry(argument || about.reflection, turn);
  if (!found) throw new UserMistake('That reflection is not kept any more. Type “my log” to see what is.');
  return found;
}

/** The asker's own entries, newest first. @param after an `order` to go on from */
export async function listEntries({ store, person }: Reading, limit?: number, after?: string): Promise<Entry[]> {
  const options = { newest: true, ...(limit ? { limit } : {}), ...(after ? { after } : {}) };
  const stored = await store.list('reflections', person.id, options);
  return stored.map(read);
}

/** The changes that keep an entry, and what it promises. */
export async function keepEntry({ id, entry, kept }: Entry, turn: Turn): Promise<Change[]> {
  return [entryChange({ id, kept }, reflectionRecord.write(entry), turn), ...(await promiseChanges(id, entry, turn))];
}

/** The changes that remove an entry, and with it what it promised. */
export async function removeEntry({ id, entry, kept }: Entry, turn: Turn): Promise<Change[]> {
  return [entryChange({ id, kept }, undefined, turn), ...(await promisesGone(id, entry, turn))];
}

/** The change that keeps an entry and nothing of what it promises: for what its writer did not write. */
export function entryAsItIs({ id, entry, kept }: Entry, turn: Turn): Change {
  return entryChange({ id, kept }, reflectionRecord.write(entry), turn);
}

function entryChange({ id, kept }: Pick<Entry, 'id' | 'kept'>, value: unknown, { person, clock }: Turn): Change {
  const at = kept?.at ?? clock();
  return { shelf: 'reflections', owner: person.id, id, expected: kept?.version ?? 0, at, value };
}
