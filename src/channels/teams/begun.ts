// What was begun to be sent, kept before it is: Teams cannot be asked what arrived, and a crash must not send it twice.
import type { Clock, Delivery, Store } from '../../app/ports.ts';
import { deliveryRecord } from '../../core/records/conversation.ts';

/** By the marks of a slot's messages. Every promise rejects only when the store fails: then nothing was sent. */
export type Begun = {
  has(slot: Slot, mark: string): Promise<boolean>;
  begin(slot: Slot, mark: string): Promise<void>;
  /** It did certainly not arrive. */
  takeBack(slot: Slot, mark: string): Promise<void>;
};

type Slot = Pick<Delivery, 'id' | 'place'>;

/** How long after a crash it matters. */
const keptMs = 7 * 24 * 60 * 60_000;
const mostMarks = 20;

export function createBegun(store: Pick<Store, 'get' | 'commit'>, clock: Clock): Begun {
  const idOf = ({ id }: Slot) => `${id}#begun`;
  const read = async (slot: Slot) => {
    const stored = await store.get('deliveries', slot.place, idOf(slot));
    return { stored, marks: stored ? deliveryRecord.read(stored.value).shown : [] };
  };
  /** One delivery of a place at a time: a lost race is another process that took it over, and the next try sees it. */
  const change = async (slot: Slot, next: (marks: string[]) => string[]) => {
    for (;;) {
      const { stored, marks } = await read(slot);
      const now = clock();
      const kept = await store.commit([
        {
          shelf: 'deliveries',
          owner: slot.place,
          id: idOf(slot),
          expected: stored?.version ?? 0,
          at: stored?.at ?? now,
          value: deliveryRecord.write({ shown: next(marks).slice(-mostMarks) }),
          until: new Date(Date.parse(now) + keptMs).toISOString(),
        },
      ]);
      if (kept) return;
    }
  };
  return {
    has: async (slot, mark) => (await read(slot)).marks.includes(mark),
    begin: (slot, mark) => change(slot, (marks) => [...marks.filter((one) => one !== mark), mark]),
    takeBack: (slot, mark) => change(slot, (marks) => marks.filter((one) => one !== mark)),
  };
}
