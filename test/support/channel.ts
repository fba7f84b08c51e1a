// A channel that is told what to show, as a chat service is: it keeps what it was sent and says where it put it.
import { type Delivery, type Ports, type Sender, type Store, type Stored, workDrawer } from '../../src/app/ports.ts';
import { memory } from './at-the-door.ts';
import { plainParts } from './plain-library.ts';

export type Channel = {
  sender: Sender;
  /** Everything it was asked to show, in order. */
  sent: Delivery[];
  /** What happens to each delivery before it is shown: wait, or throw. */
  before: (delivery: Delivery) => unknown;
};

/** Shows each slot as one message, numbered in the order they came; an emptied slot leaves nothing. */
export function openChannel(): Channel {
  let count = 0;
  const channel: Channel = {
    sent: [],
    before: () => undefined,
    sender: {
      async send(delivery) {
        channel.sent.push(structuredClone(delivery));
        await channel.before(delivery);
        if (!delivery.view) return [];
        return delivery.shown.length > 0 ? delivery.shown : [`message ${++count}`];
      },
    },
  };
  return channel;
}

/** Holds up what is sent from here on, where it matches, until it is let go on, or fails. */
export function holdUp(channel: Channel, matches: (delivery: Delivery) => boolean = () => true) {
  let open = () => {};
  let fail = (_error: Error) => {};
  const held = new Promise<void>((resolve, reject) => {
    open = resolve;
    fail = reject;
  });
  channel.before = (delivery) => (matches(delivery) ? held : undefined);
  return { open, fail };
}

/** The plain parts, with a channel that shows what is for accounts that begin with `web`. */
export function partsWithChannel(change: Partial<Ports> = {}) {
  const channel = openChannel();
  const store = change.store ?? memory();
  return { channel, ...plainParts({ store, senders: { web: channel.sender }, ...change }) };
}

/** The deliveries that wait, as work. */
export async function waitingIn(store: Store): Promise<Stored[]> {
  return (await store.list('work', workDrawer)).filter(({ id }) => id.startsWith('deliver/'));
}

/** What was sent at a glance: the slot without ids, and the title of what it shows or `gone`. */
export function toldOf({ sent }: Channel): string[] {
  return sent.map(({ slot, view }) => {
    const shown = view ? (view.title ?? 'untitled') : 'gone';
    return `${slot.replaceAll(/-?id-\d+/g, '')}: ${shown}`;
  });
}
