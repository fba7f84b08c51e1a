// Turns what a deed decided into one commit: state, stamps, what goes out, work for later, and "done".
import { type OutgoingRecord, outgoingRecord, type TakenRecord, takenRecord } from '../core/records/conversation.ts';
import { type StampRecord, stampRecord } from '../core/records/stamp.ts';
import { type Answer, choiceIds, type Destination, type Outgoing, type View, withoutChoices } from '../core/view.ts';
import type { Coming } from './handle.ts';
import { daysAfter, incomingDays, stampDays } from './keeping.ts';
import { placeFor } from './places.ts';
import { type Change, type Ports, type Stored, workDrawer } from './ports.ts';
import type { FoundStamp } from './stamps.ts';
import type { Outcome } from './turn.ts';
import { turnEnded } from './unfinished.ts';

export type Settled = { answer: Answer; places: string[] };

type Around = { coming: Coming; person: string; stamp: FoundStamp | undefined; ports: Ports };
type Placed = { outgoing: Outgoing; place: string; slot: string; person: string };
type Written = {
  place: string;
  id: string;
  outgoing: Outgoing;
  changes: Change[];
  oldStamp: Pick<Stored, 'owner' | 'id'> | undefined;
};

/** Writes an outcome; undefined when another turn was faster and everything must be decided anew. */
export async function settle(outcome: Outcome, around: Around): Promise<Settled | undefined> {
  const { ports, coming } = around;
  const { incoming } = coming.taken;
  const placed = withUsedView(
    outcome.now.map((outgoing) => locate(outgoing, around)),
    around,
  );
  const written = await Promise.all(placed.map((item) => write(item, ports)));
  const answered = written.slice(0, outcome.now.length);
  const changes = [
    ...written.flatMap((item) => item.changes),
    ...(outcome.changes ?? []),
    ...(await stampsGone(written, around)),
    ...(await formGone(written, around)),
    ...workLeft(outcome),
    done(around, answered),
    ...turnEnded(coming),
  ];
  if (!(await ports.store.commit(changes))) return undefined;
  const now = answered.map(({ outgoing }) => outgoing);
  const places = [...new Set([incoming.place.key, ...placed.map(({ place }) => place)])];
  return { answer: outcome.later ? { now, later: outcome.later } : { now }, places };
}

function locate(outgoing: Outgoing, { coming, person, ports }: Around): Placed {
  const place = placeFor(outgoing.to, coming.taken.incoming);
  return { outgoing, place, slot: outgoing.slot ?? ports.ids(), person: recipient(outgoing.to, person) };
}

/** A pressed view that nothing replaces loses its buttons; a lasting one gets fresh ones. */
function withUsedView(placed: Placed[], { stamp }: Around): Placed[] {
  if (!stamp) return placed;
  const { place, slot, person, view } = stamp.record;
  if (view.kind === 'form' || placed.some((item) => recordId(item) === recordId(stamp.record))) return placed;
  const after = view.lasting ? view : withoutChoices(view);
  return [...placed, { outgoing: { to: 'here', slot, view: after }, place, slot, person }];
}

async function write({ outgoing, place, slot, person }: Placed, { store, clock, ids }: Ports): Promise<Written> {
  const id = recordId({ place, slot, person });
  const before = await store.get('outgoing', place, id);
  const at = clock();
  const view = stamped(outgoing.view, ids);
  const record: OutgoingRecord = { place, slot, person, view };
  const changes: Change[] = [
    {
      shelf: 'outgoing',
      id,
      expected: before?.version ?? 0,
      owner: place,
      at: before?.at ?? at,
      value: outgoingRecord.write(record),
    },
  ];
  if (view.stamp) {
    const stamp: StampRecord = { person, place, slot, view };
    changes.push({
      shelf: 'stamps',
      id: view.stamp,
      expected: 0,
      owner: person,
      at,
      value: stampRecord.write(stamp),
      until: daysAfter(at, stampDays),
    });
  }
  const old = before && outgoingRecord.read(before.value);
  const oldStamp = old?.view.stamp ? { owner: old.person, id: old.view.stamp } : undefined;
  return { place, id, outgoing: { ...outgoing, slot, view }, changes, oldStamp };
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
  return [stamp, ...found].flatMap((stored) => (stored ? [removal(stored)] : []));
}

function removal({ id, version, owner, at }: Stored): Change {
  return { shelf: 'stamps', id, expected: version, owner, at, value: undefined };
}

/** A form that was filled or closed leaves its slot, unless something took its place. */
async function formGone(written: Written[], { stamp, ports }: Around): Promise<Change[]> {
  if (stamp?.record.view.kind !== 'form') return [];
  const { place } = stamp.record;
  const id = recordId(stamp.record);
  const stored = written.some((item) => item.id === id) ? undefined : await ports.store.get('outgoing', place, id);
  return stored
    ? [{ shelf: 'outgoing', id, expected: stored.version, owner: place, at: stored.at, value: undefined }]
    : [];
}

function workLeft({ later }: Outcome): Change[] {
  return later ? [{ shelf: 'work', id: later.id, expected: 0, owner: workDrawer, at: later.due, value: later }] : [];
}

function done({ coming: { id, taken, versions } }: Around, answer: Written[]): Change {
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
    until: daysAfter(at, incomingDays),
  };
}

function recipient(to: Destination, asker: string): string {
  if (to === 'here') return asker;
  return 'home' in to ? to.home : to.person;
}

/** A slot belongs to one person: in a shared place each has their own. */
function recordId({ place, slot, person }: Pick<Placed, 'place' | 'slot' | 'person'>): string {
  return `${place}/${slot}/${person}`;
}
