// Turns what a deed decided into one commit: state, stamps, what goes out, work for later, and "done".
import type { Work } from '../core/incoming.ts';
import { daysAfter } from '../core/keep-days.ts';
import { type OutgoingRecord, outgoingRecord, type TakenRecord, takenRecord } from '../core/records/conversation.ts';
import { personRecord } from '../core/records/person.ts';
import { type StampRecord, stampRecord } from '../core/records/stamp.ts';
import { type Answer, choiceIds, type Destination, type Outgoing, type View, withoutChoices } from '../core/view.ts';
import { channelOf, deliveryId, planDelivery } from './deliver.ts';
import type { Coming } from './handle.ts';
import { keepDaysOf } from './keeping.ts';
import { destinationOf, placeFor, slotId } from './places.ts';
import { type Change, type Ports, type Stored, workDrawer } from './ports.ts';
import type { FoundStamp } from './stamps.ts';
import type { Outcome } from './turn.ts';
import { turnEnded } from './unfinished.ts';

/** `deliveries` are to be brought now. */
export type Settled = { answer: Answer; places: string[]; deliveries: Work[] };

type Around = { coming: Coming; person: string; stamp: FoundStamp | undefined; ports: Ports };
/** `account` is the one it goes to, where that is known. */
type Placed = { outgoing: Outgoing; place: string; slot: string; person: string; account?: string };
/** A slot that changes: its record, and the changes that make it so. */
type Slot = {
  place: string;
  id: string;
  slot: string;
  person: string;
  account?: string | undefined;
  form: boolean;
  changes: Change[];
  /** It stands in a channel, also where this process has none: whoever has it takes it down. */
  shown?: boolean;
};
type Written = Slot & { outgoing: Outgoing; oldStamp: Pick<Stored, 'owner' | 'id'> | undefined };

/** Writes an outcome; undefined when another turn was faster and everything must be decided anew. */
export async function settle(outcome: Outcome, around: Around): Promise<Settled | undefined> {
  const { ports, coming } = around;
  const { incoming } = coming.taken;
  const placed = withReplaced(
    withUsedView(
      outcome.now.map((outgoing) => locate(outgoing, around)),
      around,
      outcome.spent,
    ),
    outcome,
  );
  const written = await Promise.all(placed.map((item) => write(item, around)));
  const answered = written.slice(0, outcome.now.length);
  const gone = [...(await formGone(written, around)), ...(await emptied(outcome, around))];
  const deliveries = await planDeliveries([...written, ...gone], around);
  const changes = [
    ...written.flatMap((item) => item.changes),
    ...(outcome.changes ?? []),
    ...(await stampsGone(written, around)),
    ...gone.flatMap((item) => item.changes),
    ...deliveries,
    ...workLeft(outcome),
    done(around, answered),
    ...turnEnded(coming),
  ];
  if (!(await ports.store.commit(changes))) return undefined;
  const now = answered.map(({ outgoing }) => outgoing);
  return {
    answer: outcome.later ? { now, later: outcome.later } : { now },
    places: [...new Set([incoming.place.key, ...[...placed, ...gone].map(({ place }) => place)])],
    deliveries: deliveries.map(({ value }) => value as Work), // planned just above
  };
}

function locate(outgoing: Outgoing, { coming, person: asker, ports }: Around): Placed {
  const { incoming } = coming.taken;
  const place = placeFor(outgoing.to, incoming, asker);
  const person = recipient(outgoing.to, asker);
  // Said the way it will be said again when the same incoming comes twice.
  const to = destinationOf({ place, person }, incoming);
  return { outgoing: { ...outgoing, to }, place, slot: outgoing.slot ?? ports.ids(), person };
}

/** A pressed view that nothing replaces loses its buttons; a lasting one gets fresh ones. */
function withUsedView(placed: Placed[], { stamp }: Around, spent: true | undefined): Placed[] {
  if (!stamp) return placed;
  const { place, slot, person, view } = stamp.record;
  if (view.kind === 'form' || placed.some((item) => slotId(item) === slotId(stamp.record))) return placed;
  const after = view.lasting && !spent ? view : withoutChoices(view);
  return [...placed, { outgoing: { to: 'here', slot, view: after }, place, slot, person }];
}

/** What is decided for a slot anyway is not replaced. */
function withReplaced(placed: Placed[], { replaced = [] }: Outcome): Placed[] {
  const taken = new Set(placed.map(slotId));
  const others = replaced.filter((one) => !taken.has(slotId(one)));
  return [...placed, ...others.map(({ view, ...where }): Placed => ({ ...where, outgoing: { to: 'here', view } }))];
}

async function write({ outgoing, place, slot, person, account }: Placed, around: Around): Promise<Written> {
  const { store, clock, ids } = around.ports;
  const id = slotId({ place, slot, person });
  const before = await store.get('outgoing', place, id);
  const at = clock();
  const old = before && outgoingRecord.read(before.value);
  const kept = stampKept(outgoing.view, id, around) ?? (await stampStanding(outgoing.view, old, around));
  const view = kept ? { ...outgoing.view, stamp: kept.id } : stamped(outgoing.view, ids);
  const record: OutgoingRecord = { place, slot, person, view };
  const until = daysAfter(at, keepDaysOf(around.ports).messages);
  const common = { expected: before?.version ?? 0, owner: place, at: before?.at ?? at, until };
  const changes: Change[] = [{ shelf: 'outgoing', id, ...common, value: outgoingRecord.write(record) }];
  if (view.stamp) {
    const stamp: StampRecord = { person, place, slot, view };
    changes.push({
      shelf: 'stamps',
      id: view.stamp,
      expected: kept?.version ?? 0,
      owner: person,
      at: kept?.at ?? at,
      value: stampRecord.write(stamp),
      until,
    });
  }
  const oldStamp =
    old?.view.stamp && old.view.stamp !== kept?.id ? { owner: old.person, id: old.view.stamp } : undefined;
  const form = view.kind === 'form';
  return { place, id, slot, person, account, form, outgoing: { ...outgoing, slot, view }, changes, oldStamp };
}

/** A form that comes back with errors was not accepted: its stamp stays good. */
function stampKept(view: View, id: string, { stamp, coming }: Around): FoundStamp | undefined {
  const errors = view.kind === 'form' && Object.keys(view.errors ?? {}).length > 0;
  const filled = coming.taken.incoming.what.kind === 'filled';
  return stamp && errors && filled && slotId(stamp.record) === id ? stamp : undefined;
}

/** A lasting view that is shown again unpressed keeps its stamp: someone may press it before the new one has arrived. */
async function stampStanding(
  view: View,
  old: OutgoingRecord | undefined,
  { stamp, ports }: Around,
): Promise<Stored | undefined> {
  const standing = view.kind === 'page' && view.lasting ? old?.view.stamp : undefined;
  if (!old || !standing || standing === stamp?.id) return undefined;
  return ports.store.get('stamps', old.person, standing);
}

/** A view that can be pressed or filled carries a fresh stamp; any other carries none. */
function stamped(view: View, ids: () => string): View {
  const { stamp: _old, ...rest } = view;
  const open = view.kind === 'form' || choiceIds(view).length > 0;
  return open ? { ...rest, stamp: ids() } : rest;
}

/** The stamp that was taken, and those of views that were replaced. */
async function stampsGone(written: Written[], { stamp, ports }: Around): Promise<Change[]> {
  const replaced = written.flatMap(({ oldStamp }) => (oldStamp && oldStamp.id !== stamp?.id ? [oldStamp] : []));
  const found = await Promise.all(replaced.map(({ owner, id }) => ports.store.get('stamps', owner, id)));
  // The stamp that was taken goes as it was found: if another turn took it meanwhile, the commit must lose.
  const taken = written.some(({ outgoing }) => outgoing.view.stamp === stamp?.id) ? undefined : stamp;
  return [taken, ...found].flatMap((stored) => (stored ? [removal(stored)] : []));
}

function removal({ id, version, owner, at }: Stored): Change {
  return { shelf: 'stamps', id, expected: version, owner, at, value: undefined };
}

/** A form that was filled or closed leaves its slot, unless something took its place. */
async function formGone(written: Written[], { stamp, ports }: Around): Promise<Slot[]> {
  if (stamp?.record.view.kind !== 'form') return [];
  const { place, slot, person } = stamp.record;
  const id = slotId(stamp.record);
  const stored = written.some((item) => item.id === id) ? undefined : await ports.store.get('outgoing', place, id);
  if (!stored) return [];
  const removed = { shelf: 'outgoing', id, expected: stored.version, owner: place, at: stored.at, value: undefined };
  return [{ place, id, slot, person, form: true, changes: [removed as Change] }];
}

/** What stood in these slots goes from the store, and from wherever their channel shows it. */
async function emptied({ emptied = [] }: Outcome, { ports }: Around): Promise<Slot[]> {
  const each = emptied.map(async ({ place, slot, person, account }): Promise<Slot[]> => {
    const id = slotId({ place, slot, person });
    const [stored, delivered] = await Promise.all([
      ports.store.get('outgoing', place, id),
      ports.store.get('deliveries', place, id),
    ]);
    if (!stored) return [];
    const { version, at } = stored;
    const removed: Change = { shelf: 'outgoing', owner: place, id, expected: version, at, value: undefined };
    return [{ place, id, slot, person, account, form: false, changes: [removed], shown: delivered !== undefined }];
  });
  return (await Promise.all(each)).flat();
}

/** Every slot that changed is brought to its person's channel, if that does not read it from the store. */
async function planDeliveries(slots: Slot[], around: Around): Promise<Change[]> {
  const { ports, coming } = around;
  const planned = slots.map(async ({ place, id, slot, person, form, ...known }): Promise<Change[]> => {
    const account = known.account ?? (await accountOf(person, around));
    if (!account || !(known.shown || ports.senders[channelOf(account)])) return [];
    const waiting = await ports.store.get('work', workDrawer, deliveryId(id));
    const about = { place, id, slot, account, cause: coming.id, form: form ? ('yes' as const) : ('no' as const) };
    return [planDelivery(about, ports.clock(), waiting)];
  });
  return (await Promise.all(planned)).flat();
}

/** The asker is answered where they asked; anyone else on the first account they came with. */
async function accountOf(person: string, { coming, person: asker, ports }: Around): Promise<string | undefined> {
  const { incoming } = coming.taken;
  if (person === asker) return incoming.person.account;
  const stored = await ports.store.get('people', incoming.person.agency, person);
  return stored && personRecord.read(stored.value).accounts[0];
}

function workLeft({ later }: Outcome): Change[] {
  return later ? [{ shelf: 'work', id: later.id, expected: 0, owner: workDrawer, at: later.due, value: later }] : [];
}

function done({ coming: { id, taken, versions }, ports }: Around, answer: Written[]): Change {
  const { at, place } = taken.incoming;
  const record: TakenRecord = {
    ...taken,
    answered: answer.map((written) => ({ place: written.place, id: written.id })),
  };
  return {
    shelf: 'incoming',
    id,
    expected: versions.record,
    owner: place.key,
    at,
    value: takenRecord.write(record),
    until: daysAfter(at, keepDaysOf(ports).messages),
  };
}

function recipient(to: Destination, asker: string): string {
  if (to === 'here') return asker;
  return 'home' in to ? to.home : to.person;
}
