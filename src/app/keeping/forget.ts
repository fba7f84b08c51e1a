// Forgetting someone, some documents at a time: everything at once but what takes their messages down, and that a day later.
import type { Work } from '../../core/incoming.ts';
import { daysAfter } from '../../core/keep-days.ts';
import { deliveryRecord, outgoingRecord } from '../../core/records/conversation.ts';
import type { HoldKind } from '../../core/records/hold.ts';
import { type Person, personRecord } from '../../core/records/person.ts';
import { type Change, type Kept, type Shelf, type Stored, workDrawer } from '../ports.ts';
import type { DueDeeds, Emptied, Outcome, Turn } from '../turn.ts';
import { findTheirs, whoIs } from './find-theirs.ts';
import { holdings, kindOf } from './holdings.ts';
import { heldKinds, holdChange, holdsOn } from './holds.ts';

const deed = 'forget';

/** What is said at the end stands a day longer than the rest. */
export const farewellSlot = 'forgotten';

/** Documents that go in one commit. */
const atOnce = 400;
/** What others are found by goes after them, so that a crash between two commits loses track of nothing. */
const heads: readonly Shelf[] = ['rehearsals', 'reflections', 'accounts', 'people'];

type Whom = Pick<Person, 'id' | 'agency' | 'accounts'>;
type Named = Pick<Person, 'id' | 'agency'>;

export function forgettingWork({ id, agency }: Named, { clock, ids }: Pick<Turn, 'clock' | 'ids'>): Work {
  return { id: `${deed}/${ids()}`, deed, due: clock(), about: { whom: id, agency, pass: 'first' } };
}

type Step = { whom: Whom; last: boolean; until: string; known: Stored | undefined; held: ReadonlySet<HoldKind> };

/** One step of it; plans the next. */
async function forget(work: Work, turn: Turn): Promise<Outcome> {
  const step = await stepOf(work, turn);
  const { whom, last, until } = step;
  const found = await findTheirs(await whoIs(whom, until, turn.store), turn.store);
  const own = found.flatMap(({ bond, kept }) => (bond === 'own' && kept.id !== work.id ? [kept] : []));
  const going = own.filter((kept) => goesNow(kept, step));
  const now = inOrder(going).slice(0, atOnce);
  const finished = going.length === now.length;
  return {
    now: [],
    changes: [
      ...now.filter(({ shelf }) => last || shelf !== 'outgoing').map(removal),
      ...(finished && !last ? nameless(step) : []),
      ...(finished && !last ? await whenHoldsEnd(step, turn) : []),
      await planned(work, finished, step, turn),
    ],
    emptied: last ? [] : now.flatMap((kept) => emptiedBy(kept, own, whom)),
  };
}

async function stepOf({ about }: Work, turn: Turn): Promise<Step> {
  const { whom: id = '', agency = '', pass, until = turn.clock() } = about;
  const known = await turn.store.get('people', agency, id);
  const accounts = known ? personRecord.read(known.value).accounts : [];
  return {
    whom: { id, agency, accounts },
    last: pass === 'last',
    until,
    known,
    held: await heldKinds({ id, agency }, turn),
  };
}

function goesNow(kept: Kept, { held, last }: Step): boolean {
  const kind = kindOf(kept);
  if (kind && held.has(kind)) return false;
  // Who it was is known as long as something of theirs is held.
  if (kept.shelf === 'people') return last && held.size === 0;
  return last || !isForLast(kept);
}

/** Until the day after, their record says by which accounts the rest is found, and nothing else. */
function nameless({ known }: Step): Change[] {
  if (!known) return [];
  const { owner, id, version, at, value } = known;
  const { agency, accounts } = personRecord.read(value);
  const left = personRecord.write({ id, agency, accounts, name: 'Someone who is not here any more', calm: true });
  return [{ shelf: 'people', owner, id, expected: version, at, value: left }];
}

/** What is held goes when the hold ends. */
async function whenHoldsEnd({ whom, until }: Step, turn: Turn): Promise<Change[]> {
  const holds = await holdsOn(whom, turn);
  return holds.map((hold) => holdChange(hold, { ...hold.record, forgetAt: until }));
}

async function planned(work: Work, finished: boolean, { last, until }: Step, turn: Turn): Promise<Change> {
  const stored = await turn.store.get('work', workDrawer, work.id);
  const common = { shelf: 'work' as const, owner: workDrawer, id: work.id, expected: stored?.version ?? 0 };
  const at = turn.clock();
  if (!finished) return { ...common, at, value: { ...work, due: at } };
  if (last) return { ...common, at, value: undefined };
  const due = daysAfter(at, 1);
  return { ...common, at: due, value: { ...work, due, about: { ...work.about, pass: 'last', until } } };
}

const isForLast = ({ shelf, value }: Kept) =>
  holdings[shelf].last === true || (shelf === 'outgoing' && outgoingRecord.read(value).slot === farewellSlot);

const inOrder = (list: readonly Kept[]) =>
  list.toSorted((one, other) => heads.indexOf(one.shelf) - heads.indexOf(other.shelf));

function removal({ shelf, owner, id, version, at }: Kept): Change {
  return { shelf, owner, id, expected: version, at, value: undefined };
}

/** What stands in a channel is taken down there, from the account it was shown to. */
function emptiedBy({ shelf, id, value }: Kept, own: readonly Kept[], { accounts }: Whom): Emptied[] {
  if (shelf !== 'outgoing') return [];
  const { place, slot, person } = outgoingRecord.read(value);
  const delivered = own.find((kept) => kept.shelf === 'deliveries' && kept.id === id);
  const account = (delivered && deliveryRecord.read(delivered.value).account) ?? accounts[0] ?? '';
  return [{ place, slot, person, account }];
}

export const forgettingDueDeeds: DueDeeds = { [deed]: forget };
