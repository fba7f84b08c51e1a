// The one way in. Takes what a channel brings, keeps it, decides, and writes the whole outcome in one commit.
import { type Incoming, incomingSchema } from '../core/incoming.ts';
import { outgoingSchema, type TakenRecord, takenSchema } from '../core/records/conversation.ts';
import type { Answer } from '../core/view.ts';
import { cleanWhat } from './clean.ts';
import { handle } from './handle.ts';
import { daysAfter, incomingDays } from './keeping.ts';
import type { Ports } from './ports.ts';
import { createQueue } from './queue.ts';

/** `turn` resolves with the answer when the outcome is written; it rejects only when the store fails. */
export type Taken = { duplicate: boolean; turn: Promise<Answer> };

export type Door = {
  /** Resolves when the incoming is kept and may be acknowledged. Rejects when the store fails: then nothing was taken. */
  take(incoming: Incoming): Promise<Taken>;
  /** Calls back with the places that changed, after each commit. Returns how to stop. */
  onChange(listener: (places: string[]) => void): () => void;
  /** Does the work that is due now. */
  work(): Promise<void>;
  /** Resolves when no turn is under way. */
  idle(): Promise<void>;
};

const mostTries = 8;
const leaseMs = 60_000;

export function openDoor(ports: Ports): Door {
  const queue = createQueue();
  const listeners = new Set<(places: string[]) => void>();
  const underWay = new Map<string, Promise<Answer>>();

  async function turn(takenId: string, taken: TakenRecord): Promise<Answer> {
    for (let tries = 0; tries < mostTries; tries++) {
      const settled = await handle(takenId, taken, ports);
      if (!settled) continue;
      for (const listener of listeners) listener(settled.places);
      return settled.answer;
    }
    throw new Error(`lost the race for ${takenId} ${mostTries} times`);
  }

  async function take(raw: Incoming): Promise<Taken> {
    const { what, removed } = cleanWhat(incomingSchema.parse(raw).what, ports.guard);
    const incoming: Incoming = { ...raw, what };
    const taken: TakenRecord = { incoming, removed };
    const id = `${raw.person.agency}/${raw.person.account}/${raw.id}`;
    if (!(await keep(id, taken, ports))) {
      return { duplicate: true, turn: underWay.get(id) ?? earlierAnswer(id, ports) };
    }
    // Opening only reads, so it never waits behind a turn.
    const run = () => turn(id, taken);
    const answer = what.kind === 'opened' ? run() : queue.run(incoming.place.key, run);
    underWay.set(id, answer);
    answer.catch(() => undefined).finally(() => underWay.delete(id));
    return { duplicate: false, turn: answer };
  }

  return {
    take,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async work() {
      const at = ports.clock();
      const due = await ports.store.claim(at, new Date(Date.parse(at) + leaseMs).toISOString(), 20);
      for (const work of due) {
        const { turn: done } = await take({
          id: work.id,
          at,
          person: clockAccount,
          place: clockPlace,
          what: { kind: 'due', work },
        });
        await done;
      }
    },
    async idle() {
      await queue.idle();
      await Promise.allSettled(underWay.values());
    },
  };
}

/** The clock is one more channel. */
const clockAccount = { agency: 'porchlight', account: 'clock', name: 'The clock' };
const clockPlace = { key: 'clock', audience: 'private' as const };

function keep(id: string, taken: TakenRecord, { store }: Ports): Promise<boolean> {
  const { at, place } = taken.incoming;
  return store.commit([
    { shelf: 'incoming', id, expected: 0, owner: place.key, at, value: taken, until: daysAfter(at, incomingDays) },
  ]);
}

/** What the same incoming was answered the first time. */
async function earlierAnswer(id: string, { store }: Ports): Promise<Answer> {
  const stored = await store.get('incoming', id);
  const answered = stored ? (takenSchema.parse(stored.value).answered ?? []) : [];
  const records = await Promise.all(answered.map((outgoing) => store.get('outgoing', outgoing)));
  const now = records.flatMap((record) => {
    if (!record) return [];
    const { slot, view } = outgoingSchema.parse(record.value);
    return [{ to: 'here' as const, slot, view }];
  });
  return { now };
}
