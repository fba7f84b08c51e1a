// Who supervises whom, as it stands in the store: the truth lies with the worker, a pointer with the supervisor.
import { type Person, personRecord } from '../../core/records/person.ts';
import { type RelationRecord, relationRecord } from '../../core/records/relation.ts';
import type { Change, Stored } from '../ports.ts';
import type { Turn } from '../turn.ts';

export type Relation = RelationRecord & { worker: string; supervisor: string; kept: Stored };
export type Pair = { worker: string; supervisor: string };

type Reading = Pick<Turn, 'store' | 'person'>;

/** More than anyone has; a list is never longer. */
const mostRelations = 100;

const pointers = (supervisor: string) => `of:${supervisor}`;

export async function relationBetween({ worker, supervisor }: Pair, { store }: Reading): Promise<Relation | undefined> {
  const kept = await store.get('relations', worker, supervisor);
  return kept && { ...relationRecord.read(kept.value), worker, supervisor, kept };
}

/** Everyone this worker named, asked or accepted, in the order they were named. */
export async function supervisorsOf(worker: string, { store }: Reading): Promise<Relation[]> {
  const stored = await store.list('relations', worker, { limit: mostRelations });
  return stored.map((kept) => ({ ...relationRecord.read(kept.value), worker, supervisor: kept.id, kept }));
}

/** Everyone who named this supervisor. */
export async function supervisedBy(supervisor: string, turn: Reading): Promise<Relation[]> {
  const stored = await turn.store.list('relations', pointers(supervisor), { limit: mostRelations });
  const found = await Promise.all(stored.map(({ id }) => relationBetween({ worker: id, supervisor }, turn)));
  return found.filter((relation) => relation !== undefined);
}

/** The changes that begin a relation, or set one that was asked for. */
export async function keepRelation(
  { worker, supervisor }: Pair,
  record: RelationRecord,
  turn: Turn,
): Promise<Change[]> {
  const { store, clock } = turn;
  const [before, pointer] = await Promise.all([
    store.get('relations', worker, supervisor),
    store.get('relations', pointers(supervisor), worker),
  ]);
  const at = clock();
  const common = { shelf: 'relations' as const, at };
  return [
    {
      ...common,
      owner: worker,
      id: supervisor,
      expected: before?.version ?? 0,
      value: relationRecord.write(record),
    },
    ...(pointer ? [] : [{ ...common, owner: pointers(supervisor), id: worker, expected: 0, value: {} }]),
  ];
}

export async function removeRelation({ worker, supervisor, kept }: Relation, { store }: Turn): Promise<Change[]> {
  const pointer = await store.get('relations', pointers(supervisor), worker);
  const gone = ({ owner, id, version, at }: Stored): Change => {
    return { shelf: 'relations', owner, id, expected: version, at, value: undefined };
  };
  return [gone(kept), ...(pointer ? [gone(pointer)] : [])];
}

/** The people behind these ids, in the same order; who is not kept any more is left out. */
export async function peopleNamed(ids: readonly string[], { store, person: { agency } }: Reading): Promise<Person[]> {
  const stored = await Promise.all(ids.map((id) => store.get('people', agency, id)));
  return stored.flatMap((kept) => (kept ? [personRecord.read(kept.value)] : []));
}

/** @returns the name, or what is said of someone who is not kept any more */
export async function nameOf(id: string, turn: Reading): Promise<string> {
  const [person] = await peopleNamed([id], turn);
  if (person) return calledHere(person);
  const became = await turn.store.get('accounts', turn.person.agency, formerId(id));
  return became ? nameOf((became.value as { person: string }).person, turn) : 'someone who is not here any more'; // as merge-people.ts wrote it
}

/** Under which a person who became one with another account is found. */
export const formerId = (person: string) => `was:${person}`;

/** Who was named before they came has no name here until they do. */
export const calledHere = ({ name }: Person): string => name || 'your colleague';
