// Brings what was decided to where its channel shows it: work that is kept with the outcome and removed once it stands there.
import type { Work } from '../core/incoming.ts';
import { deliveryRecord, outgoingRecord } from '../core/records/conversation.ts';
import { Unavailable } from './failures.ts';
import { type Change, type Delivery, type Ports, type Stored, workDrawer } from './ports.ts';
import { createQueue } from './queue.ts';

/** The deed of such work. */
export const deliverDeed = 'deliver';

/** How long a delivery may take before it counts as left by a crash. */
const deliverMs = 60_000;

const mostAttempts = 30;
const longestWaitMs = 10 * 60_000;

/**
 * What a delivery is about: an outgoing record, the account it is for, and the incoming it answers. `again` is `yes` when
 * it took the place of a plan that may have been tried.
 */
type About = {
  place: string;
  id: string;
  slot: string;
  account: string;
  cause: string;
  attempts: string;
  again: 'yes' | 'no';
  /** A form opens by a trigger that lasts for seconds: it does not wait behind messages. */
  form: 'yes' | 'no';
};

export type Deliveries = {
  /** Starts bringing these; nothing is waited for. */
  begin(works: Work[]): void;
  /** Takes up a delivery that is due: an attempt before may have arrived. */
  resume(work: Work): Promise<void>;
  /** Resolves when nothing is on its way. */
  idle(): Promise<void>;
};

/** The change that plans a delivery in the same commit as what is to be shown. @param planned the plan that waits already */
export function planDelivery(
  about: Omit<About, 'attempts' | 'again'>,
  now: string,
  planned: Stored | undefined,
): Change {
  const again = planned ? 'yes' : 'no';
  return plan({ ...about, attempts: '0', again }, now, deliverMs, planned?.version ?? 0);
}

export const deliveryId = (outgoingId: string) => `${deliverDeed}/${outgoingId}`;

export const channelOf = (account: string) => account.split(':', 1)[0] ?? '';

export function createDeliveries(ports: Ports): Deliveries {
  const queue = createQueue();
  const run = (work: Work, again: boolean) => {
    const about = work.about as About; // written below
    const key = about.form === 'yes' ? about.id : about.place;
    return queue.run(key, () => deliver(about, again, ports));
  };
  return {
    begin(works) {
      for (const work of works)
        run(work, false).catch((error: unknown) => ports.log.error('a delivery failed', error, { work: work.id }));
    },
    resume: (work) => run(work, true),
    idle: () => queue.idle(),
  };
}

/** Until what stands in the channel is what stands in the store, or the channel is away. */
async function deliver({ id, place }: Pick<About, 'id' | 'place'>, again: boolean, ports: Ports): Promise<void> {
  let shown: string[] | undefined;
  for (;;) {
    const { store } = ports;
    const planned = await store.get('work', workDrawer, deliveryId(id));
    // Read after the plan, so that a plan never goes with something older than what it was made for.
    const [outgoing, before] = await Promise.all([
      store.get('outgoing', place, id),
      store.get('deliveries', place, id),
    ]);
    const about = planned && ((planned.value as Work).about as About); // written below
    const sender = about && ports.senders[channelOf(about.account)];
    if (!sender) return;
    shown ??= before ? shownTo(about.account, before) : [];
    const delivery = { ...deliveryOf(about, outgoing), shown, again: again || about.again === 'yes' };
    try {
      shown = await sender.send(delivery);
    } catch (error) {
      return await failed(error, about, planned, ports);
    }
    if (await store.commit(arrived(about, planned, before, shown, ports.clock()))) return;
    // Something newer took the slot meanwhile; it is brought now, in place of what was just shown.
  }
}

/** Where it stands for that account; what stands in another one is none of its channel's. */
function shownTo(account: string, before: Stored): string[] {
  const record = deliveryRecord.read(before.value);
  return record.account === undefined || record.account === account ? record.shown : [];
}

function deliveryOf(
  { id, place, slot, account, cause }: About,
  outgoing: Stored | undefined,
): Omit<Delivery, 'shown' | 'again'> {
  return { id, place, slot, account, cause, view: outgoing && outgoingRecord.read(outgoing.value).view };
}

function arrived(about: About, planned: Stored, before: Stored | undefined, shown: string[], at: string): Change[] {
  const done: Change = { ...addressOf(planned), expected: planned.version, at: planned.at, value: undefined };
  const common = { shelf: 'deliveries', owner: about.place, id: about.id, expected: before?.version ?? 0 } as const;
  if (shown.length === 0 && !before) return [done];
  const value = shown.length === 0 ? undefined : deliveryRecord.write({ shown, account: about.account });
  return [done, { ...common, at: before?.at ?? at, value }];
}

/** A channel that is away is tried again, later each time; what cannot be shown at all is given up and logged. */
async function failed(error: unknown, about: About, planned: Stored, { store, clock, log }: Ports): Promise<void> {
  const attempts = Number(about.attempts) + 1;
  if (error instanceof Unavailable && attempts < mostAttempts) {
    const wait = Math.min(longestWaitMs, deliverMs * attempts);
    await store.commit([plan({ ...about, attempts: String(attempts) }, clock(), wait, planned.version)]);
    return log.warn('a delivery waits', { delivery: about.id, attempts });
  }
  log.error('a delivery was given up', error, { delivery: about.id, attempts });
  await store.commit([{ ...addressOf(planned), expected: planned.version, at: planned.at, value: undefined }]);
}

function plan(about: About, now: string, waitMs: number, expected: number): Change {
  const due = new Date(Date.parse(now) + waitMs).toISOString();
  const work: Work = { id: deliveryId(about.id), deed: deliverDeed, due, about };
  return { shelf: 'work', owner: workDrawer, id: work.id, expected, at: due, value: work };
}

const addressOf = ({ owner, id }: Stored) => ({ shelf: 'work', owner, id }) as const;
