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

/** `look`: no planted word. `lookAtLog`: nor anything that was typed, as far as `type` was told of it. */
export type Watch = {
  saw: number;
  /** Lines of logs that were looked at, of this process and of others. */
  logged: number;
  leaks: string[];
  look(where: string, value: unknown): void;
  type(value: unknown): void;
  lookAtLog(where: string, value: unknown): void;
};

/** Shorter texts, such as “my log”, may stand in a line by chance. */
const isTelling = (text: string) => text.length >= 15 && text.trim().split(/\s+/).length >= 3;

const textOf = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

export function openWatch(): Watch {
  const typed = new Set<string>();
  const watch: Watch = {
    saw: 0,
    logged: 0,
    leaks: [],
    type(value) {
      for (const text of stringsIn(value)) if (isTelling(text)) typed.add(text);
    },
    lookAtLog(where, value) {
      watch.logged++;
      watch.look(where, value);
      const text = textOf(value);
      // As it stands in a line of JSON, too.
      for (const words of typed)
        if (text.includes(words) || text.includes(JSON.stringify(words).slice(1, -1)))
          watch.leaks.push(`what was typed in ${where}`);
    },
    look(where, value) {
      watch.saw++;
      for (const word of plantedIn(textOf(value))) watch.leaks.push(`${word} in ${where}`);
    },
  };
  return watch;
}

/** The same parts; everything that is written, sent or logged is looked through. */
export function watchedPorts(ports: Ports, { look, lookAtLog }: Watch): Ports {
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
      lookAtLog('the log', [event, ids]);
      ports.log.warn(event, ids);
    },
    error(event, error, ids) {
      lookAtLog('the log', [event, ids]);
      ports.log.error(event, error, ids);
    },
  };
  const watched: Partial<Ports> = { store, senders: Object.fromEntries(senders), log };
  // What a test changes afterwards counts.
  return new Proxy(ports, { get: (parts, name) => Reflect.get(name in watched ? watched : parts, name) });
}
