// Runs before every test file: what any door writes, sends or logs, and what leaves over the network, holds no planted name.
import fs from 'node:fs';
import http from 'node:http';
import { afterEach, expect, vi } from 'vitest';
import { openWatch, type Watch, watchedPorts } from './planted.ts';

/** Test files share a process: one watch for all of them. */
const ours = Symbol.for('porchlight: the watch over the tests');
const shared = globalThis as { [ours]?: Watch };
const first = shared[ours] === undefined;
shared[ours] ??= openWatch();
export const watch = shared[ours];

vi.mock('../../src/app/door.ts', async (original) => {
  const door = await original<typeof import('../../src/app/door.ts')>();
  return {
    ...door,
    openDoor: (ports: Parameters<typeof door.openDoor>[0]) => door.openDoor(watchedPorts(ports, watch)),
  };
});

/** Where tests bring what someone typed, as Slack and Teams do. */
const toOurselves = /\/api\/messages$|\/slack\/events$/;

function textOf(body: unknown): string {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array ? Buffer.from(body).toString() : '';
}

/** Looks through what `name` of `owner` is given before it is done. */
function lookThrough(owner: object, name: string, look: (given: unknown[]) => void): void {
  const before = Reflect.get(owner, name);
  Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
    look(given);
    return Reflect.apply(before, this, given);
  });
}

if (first) {
  for (const name of ['write', 'end'])
    lookThrough(http.ClientRequest.prototype, name, ([body]) => watch.look('a request', textOf(body)));
  lookThrough(globalThis, 'fetch', ([input, init]) => {
    const address = String(input instanceof Request ? input.url : input);
    if (!toOurselves.test(address)) watch.look('a request', textOf((init as RequestInit | undefined)?.body));
  });
  // Log lines go to the second output at once.
  lookThrough(fs, 'writeSync', ([file, text]) => {
    if (file === 2) watch.look('the log', textOf(text));
  });
}

afterEach(() => {
  expect(watch.leaks.splice(0)).toEqual([]);
});
