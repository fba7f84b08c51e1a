// Forgetting someone, some documents at a time: everything at once but what takes their messages down, and that a day later.
import type { Work } from '../../core/incoming.ts';
import { daysAfter } from '../../core/keep-days.ts';
import { deliveryRecord, outgoingRecord } from '../../core/records/conversation.ts';
import type { Person } from '../../core/records/person.ts';
import { type Change, type Kept, type Shelf, workDrawer } from '../ports.ts';
import type { DueDeeds, Emptied, Outcome, Turn } from '../turn.ts';
import { findTheirs, whoIs } from './find-theirs.ts';
import { holdings } from './holdings.ts';
import { heldKinds, holdChange, holdsOn } from './holds.ts';

const deed = 'forget';

/** What is said at the end stands a day longer than the rest. */
export const farewellSlot = 'forgotten';

/** Documents that go in one commit. */
const atOnce = 400;
/** What others are found by goes after them, so that a crash between two commits loses track of nothing. */
const heads: readonly Shelf[] = ['rehearsals', 'reflections', 'people', 'accounts'];

type Whom = Pick<Person, 'id' | 'agency' | 'accounts'>;

/** @param due an ISO instant */
export function forgettingWork(whom: Whom, due: string): Work {
  return { id: `${deed}/${whom.id}`, deed, due, about: { ...aboutOf(whom), pass: 'first' } };
}

const aboutOf = ({ id, agency, accounts }: Whom) => ({ whom: id, agency, at: accounts.join('\n') });

/** One step of it; plans the next. */
async function forget(work: Work, turn: Turn): Promise<Outcome> {
  const { store, clock } = turn;
  const { whom = '', agency = '', at: accounts = '', pass = 'first', until = clock() } = work.about;
  const person: Whom = { id: whom, agency, accounts: accounts.split('\n') };
  const last = pass === 'last';
  const found = await findTheirs(await whoIs(person, until, store), store);
  const held = await heldKinds(person, turn);
  const isHeld = ({ shelf }: Kept) => held.has(holdings[shelf].kind ?? ('' as never));
  const own = found.flatMap(({ bond, kept }) => (bond === 'own' && kept.id !== work.id ? [kept] : []));
  const going = own.filter((kept) => !isHeld(kept) && (last || !isForLast(kept)));
  const now = inOrder(going).slice(0, atOnce);
  const stored = await store.get('work', workDrawer, work.id);
  const plan = (due: string, about: Work['about'] | undefined): Change => {
    const value = about && { ...work, due, about };
    return { shelf: 'work', owner: workDrawer, id: work.id, expected: stored?.version ?? 0, at: due, value };
  };
  const next = () => {
    if (going.length > now.length) return plan(clock(), work.about);
    return last ? plan(clock(), undefined) : plan(daysAfter(clock(), 1), { ...work.about, pass: 'last', until });
  };
  const waiting = held.size > 0 ? (await holdsOn(person, turn)).filter(({ record }) => !record.forgetAt) : [];
  return {
    now: [],
    changes: [
      ...now.filter(({ shelf }) => last || shelf !== 'outgoing').map(removal),
      ...waiting.map((hold) => holdChange(hold, { ...hold.record, forgetAt: until })),
      next(),
    ],
    emptied: last ? [] : now.flatMap((kept) => emptiedBy(kept, own, person)),
  };
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
