// While a legal hold names them, documents may be changed and taken away as ever; what stood there before is kept beside.
import { earlierRecord } from '../../core/records/earlier.ts';
import type { HoldKind } from '../../core/records/hold.ts';
import type { Change, Shelf, Store, Stored } from '../ports.ts';
import type { Outcome, Turn } from '../turn.ts';
import { holdings } from './holdings.ts';
import { type Hold, holdsIn } from './holds.ts';

/** Where words stand that a person can change or take away; elsewhere what is written once stays until its time is over. */
const changing: readonly Shelf[] = [
  'visits',
  'lines',
  'branches',
  'drills',
  'reflections',
  'promises',
  'shares',
  'readings',
  'agendas',
];

/** The outcome, with a copy of everything it changes that a hold names. */
export async function withEarlier(outcome: Outcome, turn: Turn): Promise<Outcome> {
  const losing = (outcome.changes ?? []).filter(({ shelf, expected }) => expected > 0 && changing.includes(shelf));
  if (losing.length === 0) return outcome;
  const holds = await holdsIn(turn.person.agency, turn);
  if (holds.length === 0) return outcome;
  const copies = await Promise.all(losing.map((change) => copiesOf(change, holds, turn)));
  return { ...outcome, changes: [...(outcome.changes ?? []), ...copies.flat()] };
}

async function copiesOf(
  change: Change,
  holds: readonly Hold[],
  { person, store, ids, clock }: Turn,
): Promise<Change[]> {
  const { kind } = holdings[change.shelf];
  const whose = holds.filter(
    ({ record }) => kind && record.kinds.includes(kind) && concerns(change, record.person, person.id),
  );
  const stood = whose.length > 0 ? await store.get(change.shelf, change.owner, change.id) : undefined;
  if (!kind || !stood) return [];
  return [...new Set(whose.map(({ record }) => record.person))].map((owner) => ({
    shelf: 'earlier',
    owner,
    id: ids(),
    expected: 0,
    at: clock(),
    value: earlierRecord.write({ kind, ...whereIn(change, stood) }),
  }));
}

const whereIn = ({ shelf, id }: Change, { at, value }: Stored) => ({ shelf, id, at, was: value });

/** What someone changes themselves, or another changes in a drawer that is theirs too. Rather once too often. */
const concerns = ({ owner }: Change, held: string, asker: string) =>
  held === asker || owner.split(/[/:]/).includes(held);

/** What was kept of someone for holds that have ended. @param held the kinds that others still name */
export async function earlierGone(
  person: string,
  held: ReadonlySet<HoldKind>,
  store: Pick<Store, 'list'>,
): Promise<Change[]> {
  const kept = await store.list('earlier', person);
  const over = kept.filter(({ value }) => !held.has(earlierRecord.read(value).kind));
  return over.map(({ owner, id, version, at }) => ({
    shelf: 'earlier',
    owner,
    id,
    expected: version,
    at,
    value: undefined,
  }));
}
