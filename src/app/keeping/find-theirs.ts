// Everything that is kept of one person: each document of the store is asked whose it is, so that none is missed.
import type { Person } from '../../core/records/person.ts';
import type { Kept, Store } from '../ports.ts';
import { type Bond, holdings, type Who } from './holdings.ts';

export type Theirs = { bond: NonNullable<Bond>; kept: Kept };

type Reading = Pick<Store, 'list' | 'all'>;

/** @param until an ISO instant: what these accounts brought later is not looked for */
export async function whoIs(
  { id, agency, accounts }: Pick<Person, 'id' | 'agency' | 'accounts'>,
  until: string,
  store: Pick<Reading, 'list'>,
): Promise<Who> {
  const [talks, entries] = await Promise.all([store.list('rehearsals', id), store.list('reflections', id)]);
  const ids = (list: { id: string }[]) => new Set(list.map((stored) => stored.id));
  return { person: id, agency, accounts, sessions: ids(talks), reflections: ids(entries), until };
}

/** Reads the whole store once. */
export async function findTheirs(who: Who, store: Pick<Reading, 'all'>): Promise<Theirs[]> {
  const found: Theirs[] = [];
  for await (const kept of store.all()) {
    const bond = holdings[kept.shelf].bond(kept, who);
    if (bond) found.push({ bond, kept });
  }
  return found;
}
