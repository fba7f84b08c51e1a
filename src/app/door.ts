// The one way in. Takes what a channel brings, keeps it, decides, and writes the whole outcome in one commit.
import { type Incoming, incomingSchema, type Work } from '../core/incoming.ts';
import { outgoingRecord, takenRecord } from '../core/records/conversation.ts';
import type { Answer, Outgoing } from '../core/view.ts';
import { takenId } from './conversation.ts';
import { createDeliveries } from './deliver.ts';
import { doDueWork } from './due-work.ts';
import { type Coming, handle } from './handle.ts';
import { createHeld } from './held.ts';
import { daysAfter, incomingDays } from './keeping.ts';
import { createPace } from './pace.ts';
import { destinationOf } from './places.ts';
import type { Ports } from './ports.ts';
import { createQueue } from './queue.ts';
import { createReading } from './read-in.ts';
import { findUnfinished, turnBegun, withVersions } from './unfinished.ts';
import { createWordings } from './wording.ts';

/**
 * `turn` resolves with the answer when the outcome is written; it rejects only when the store fails. `heldBack`: the words
 * are kept nowhere, so that they must stay before whoever typed them.
 */
export type Taken = { duplicate: boolean; turn: Promise<Answer>; heldBack?: boolean };

export type Door = {
  /** Resolves when the incoming is kept and may be acknowledged. Rejects when the store fails: then nothing was taken. */
  take(incoming: Incoming): Promise<Taken>;
  /** Calls back with the places that changed, after each commit. Returns how to stop. */
  onChange(listener: (places: string[]) => void): () => void;
  /** Does the work that is due now, or in `aheadMs` milliseconds: at the start, turns a crash left are taken up at once. */
  work(aheadMs?: number): Promise<void>;
  /** Resolves when no turn is under way and nothing is on its way to a channel. */
  idle(): Promise<void>;
};

const mostTries = 8;
/** What counts towards what one person can ask for in a minute. */
const asks = ['said', 'chose', 'filled', 'quoted'];

export function openDoor(ports: Ports): Door {
  const queue = createQueue();
  const deliveries = createDeliveries(ports);
  const wordings = createWordings(ports, take);
  const pace = createPace();
  const held = createHeld();
  const read = createReading(held, ports);
  const listeners = new Set<(places: string[]) => void>();
  /** By id, until its turn has ended. */
  const underWay = new Map<string, Promise<Taken>>();

  async function take(raw: Incoming): Promise<Taken> {
    const incoming = incomingSchema.parse(raw);
    const id = takenId(incoming);
    const first = underWay.get(id);
    if (first !== undefined) return { ...(await first), duplicate: true };
    const taken = read(id, incoming).then(begin);
    underWay.set(id, taken);
    afterTurn(taken, () => underWay.delete(id));
    return taken;
  }

  async function begin(coming: Coming): Promise<Taken> {
    const duplicate = !(await keep(coming, ports));
    const earlier = duplicate ? await earlierAnswer(coming, ports) : undefined;
    const heldBack = coming.held !== undefined;
    if (earlier) return { duplicate, heldBack, turn: Promise.resolve(earlier) };
    // New, or kept and left unanswered by a crash. Opening only reads, so it never waits behind a turn.
    const tooMany = asks.includes(kindIn(coming)) && !pace(accountIn(coming), ports.clock());
    const run = () => turn({ ...coming, tooMany });
    return { duplicate, heldBack, turn: kindIn(coming) === 'opened' ? run() : queue.run(placeIn(coming), run) };
  }

  /** A turn that a crash left, unless it is under way here. */
  async function resume(work: Work): Promise<void> {
    const coming = await findUnfinished(work, ports.store);
    if (coming && !underWay.has(coming.id)) await queue.run(placeIn(coming), () => turn(coming));
  }

  async function turn(first: Coming): Promise<Answer> {
    let coming = first;
    for (let tries = 0; tries < mostTries; tries++) {
      const settled = await handle(coming, ports, held);
      if (settled) {
        for (const listener of listeners) listener(settled.places);
        deliveries.begin(settled.deliveries);
        wordings.begin(settled.answer.later);
        return settled.answer;
      }
      // Versions first: an answer that another process writes in between is then seen, or loses this turn the race.
      coming = await withVersions(coming, ports.store);
      const earlier = await earlierAnswer(coming, ports);
      if (earlier) return earlier;
    }
    throw new Error(`lost the race for ${first.id} ${mostTries} times`);
  }

  return {
    take,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    work: (aheadMs = 0) =>
      doDueWork(aheadMs, { ports, take, resume, deliver: deliveries.resume, word: wordings.resume }),
    async idle() {
      await Promise.allSettled([...underWay.values()].map(async (taken) => (await taken).turn));
      for (const waiting of [queue, wordings, deliveries]) await waiting.idle();
    },
  };
}

function afterTurn(taken: Promise<Taken>, forget: () => unknown): void {
  taken.then(({ turn }) => turn).then(forget, forget);
}

const kindIn = ({ taken }: Coming) => taken.incoming.what.kind;
const placeIn = ({ taken }: Coming) => taken.incoming.place.key;
const accountIn = ({ taken: { incoming } }: Coming) => `${incoming.person.agency}/${incoming.person.account}`;

function keep(coming: Coming, { store, clock }: Ports): Promise<boolean> {
  const { id, taken } = coming;
  const { at, place } = taken.incoming;
  return store.commit([
    ...turnBegun(coming, clock()),
    {
      shelf: 'incoming',
      id,
      expected: 0,
      owner: place.key,
      at,
      value: takenRecord.write(taken),
      until: daysAfter(at, incomingDays),
    },
  ]);
}

/** What the same incoming was answered before; undefined while it has no answer. */
async function earlierAnswer({ id, taken: { incoming } }: Coming, { store }: Ports): Promise<Answer | undefined> {
  const stored = await store.get('incoming', incoming.place.key, id);
  const { answered } = stored ? takenRecord.read(stored.value) : {};
  if (!answered) return undefined;
  const records = await Promise.all(answered.map(({ place, id: outgoing }) => store.get('outgoing', place, outgoing)));
  const now = records.flatMap((stored): Outgoing[] => {
    if (!stored) return [];
    const record = outgoingRecord.read(stored.value);
    return [{ to: destinationOf(record, incoming), slot: record.slot, view: record.view }];
  });
  return { now };
}
