// Names planted in what tests type. None may come through to a store, to a channel, to the network or to a log.
import type { Ports, Store } from '../../src/app/ports.ts';
import { storeWithBefore } from './stores.ts';

/** Words that stand nowhere else, in small letters. */
const planted = ['temitope', 'xochitl', 'abdirahman', 'yellowhair', '5550143', 'o’dwyerson', 'juniper ave'];

const marks = /[\s().-]/g;

/** Which planted words a text holds, however its digits are set apart. */
export function plantedIn(text: string): string[] {
  const small = text.toLowerCase();
  const run = small.replaceAll(marks, '');
  return planted.filter((word) => (/\d/.test(word) ? run : small).includes(word));
}

export type Watch = { saw: number; leaks: string[]; look(where: string, value: unknown): void };

export function openWatch(): Watch {
  const watch: Watch = {
    saw: 0,
    leaks: [],
    look(where, value) {
      watch.saw++;
      for (const word of plantedIn(typeof value === 'string' ? value : (JSON.stringify(value) ?? '')))
        watch.leaks.push(`${word} in ${where}`);
    },
  };
  return watch;
}

/** The same parts; everything that is written, sent or logged is looked through. */
export function watchedPorts(ports: Ports, { look }: Watch): Ports {
  const store: Store = storeWithBefore(ports.store, (call) => {
    if (call.name === 'commit') for (const change of call.changes) look(`the store, ${change.shelf}`, change);
    if (call.name === 'load') for (const document of call.documents) look('the store, loaded', document);
  });
  const senders = Object.entries(ports.senders).map(([name, sender]) => {
    const send: typeof sender.send = (delivery) => {
      look(`what goes to ${name}`, delivery.view);
      return sender.send(delivery);
    };
    return [name, { ...sender, send }];
  });
  const log: Ports['log'] = {
    warn(event, ids) {
      look('the log', [event, ids]);
      ports.log.warn(event, ids);
    },
    error(event, error, ids) {
      look('the log', [event, ids]);
      ports.log.error(event, error, ids);
    },
  };
  const watched: Partial<Ports> = { store, senders: Object.fromEntries(senders), log };
  // What a test changes afterwards counts.
  return new Proxy(ports, { get: (parts, name) => Reflect.get(name in watched ? watched : parts, name) });
}
