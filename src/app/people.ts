// Finds the person behind an account, or makes one the first time an account is seen.
import { ownAgency } from '../core/agencies.ts';
import type { Account } from '../core/incoming.ts';
import { type Person, personRecord } from '../core/records/person.ts';
import type { Change, Clock, Ids, Store, Stored } from './ports.ts';
import type { Outcome, Turn } from './turn.ts';

/** A person, and the version of them that was read. */
export type Known = { person: Person; kept: Pick<Stored, 'version' | 'at'> };

type Parts = { store: Store; clock: Clock; ids: Ids };

export async function findPerson(account: Account, parts: Parts): Promise<Person> {
  return (await findKnown(account, parts)).person;
}

export async function findKnown(account: Account, { store, clock, ids }: Parts): Promise<Known> {
  const known = (await lookUp(account, store)) ?? (await moveHere(account, { store, clock, ids }));
  if (known) return known.person.name || !account.name ? known : named(known, account, store);
  const person: Person = {
    id: ids(),
    agency: account.agency,
    accounts: [account.account],
    name: account.name,
    calm: true,
  };
  const common = { expected: 0, owner: account.agency, at: clock() };
  const created = await store.commit([
    { shelf: 'people', id: person.id, value: personRecord.write(person), ...common },
    { shelf: 'accounts', id: account.account, value: { person: person.id }, ...common },
  ]);
  if (created) return { person, kept: { version: 1, at: common.at } };
  const other = await lookUp(account, store);
  if (!other) throw new Error('an account exists without its person');
  return other;
}

/** Someone who was named by others before they came is called by their own name from now on. */
async function named({ person, kept }: Known, account: Account, store: Store): Promise<Known> {
  const known = { ...person, name: account.name };
  if (await store.commit([personChange(known, { kept })]))
    return { person: known, kept: { ...kept, version: kept.version + 1 } };
  return (await lookUp(account, store)) ?? { person, kept };
}

/** The id of whoever an account belongs to; undefined the first time it is seen. */
export async function personIdOf({ agency, account }: Account, store: Pick<Store, 'get'>): Promise<string | undefined> {
  const link = await store.get('accounts', agency, account);
  return (link?.value as { person: string } | undefined)?.person; // written above
}

/** Someone whose agency came to span channels after they were first seen moves with all their accounts; what is theirs lies under their id. */
async function moveHere(account: Account, { store }: Parts): Promise<Known | undefined> {
  const before = { ...account, agency: ownAgency(account.account) };
  if (before.agency === account.agency) return undefined;
  const known = await lookUp(before, store);
  if (!known) return undefined;
  const person = { ...known.person, agency: account.agency };
  const links = await Promise.all(person.accounts.map((id) => store.get('accounts', before.agency, id)));
  const { at, version } = known.kept;
  const moved = (shelf: 'people' | 'accounts', id: string, expected: number, value: unknown): Change[] => [
    { shelf, id, owner: before.agency, expected, at, value: undefined },
    { shelf, id, owner: account.agency, expected: 0, at, value },
  ];
  await store.commit([
    ...moved('people', person.id, version, personRecord.write(person)),
    ...links.flatMap((link) => (link ? moved('accounts', link.id, link.version, link.value) : [])),
  ]);
  return lookUp(account, store);
}

/** The change that keeps what is new about the person of this turn. */
export function personChange(person: Person, { kept: { version, at } }: Pick<Turn, 'kept'>): Change {
  return {
    shelf: 'people',
    id: person.id,
    expected: version,
    owner: person.agency,
    at,
    value: personRecord.write(person),
  };
}

/** The outcome with a change of the person of this turn, on top of what it changes about them already. */
export function withPerson(outcome: Outcome, change: Partial<Person>, turn: Turn): Outcome {
  const isTheirs = ({ shelf, id }: Change) => shelf === 'people' && id === turn.person.id;
  const before = outcome.changes?.find(isTheirs);
  const person = before ? personRecord.read(before.value) : turn.person;
  const others = outcome.changes?.filter((one) => !isTheirs(one)) ?? [];
  return { ...outcome, changes: [...others, personChange({ ...person, ...change }, turn)] };
}

async function lookUp(account: Account, store: Store): Promise<Known | undefined> {
  const person = await personIdOf(account, store);
  if (person === undefined) return undefined;
  const stored = await store.get('people', account.agency, person);
  return stored && { person: personRecord.read(stored.value), kept: { version: stored.version, at: stored.at } };
}
