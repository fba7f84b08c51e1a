// Runs in every test file: what any door writes, sends or logs, and what leaves over the network, holds no planted name.
import fs from 'node:fs';
import http from 'node:http';
import { afterEach, expect, vi } from 'vitest';
import { openWatch, watchedPorts } from './planted.ts';

export const watch = openWatch();

vi.mock('../../src/app/door.ts', async (original) => {
  const door = await original<typeof import('../../src/app/door.ts')>();
  return {
    ...door,
    openDoor: (ports: Parameters<typeof door.openDoor>[0]) => door.openDoor(watchedPorts(ports, watch)),
  };
});

const { write, end } = http.ClientRequest.prototype;
http.ClientRequest.prototype.write = function (this: http.ClientRequest, ...given: unknown[]) {
  watch.look('a request', textOf(given[0]));
  return Reflect.apply(write, this, given);
} as typeof write;
http.ClientRequest.prototype.end = function (this: http.ClientRequest, ...given: unknown[]) {
  watch.look('a request', textOf(given[0]));
  return Reflect.apply(end, this, given);
} as typeof end;

/** Where tests bring what someone typed, as Slack and Teams do. */
const toOurselves = /\/api\/messages$|\/slack\/events$/;

const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  if (!toOurselves.test(String(input instanceof Request ? input.url : input)))
    watch.look('a request', textOf(init?.body));
  return fetch(input, init);
};

// Log lines go to the second output at once.
const { writeSync } = fs;
fs.writeSync = ((...given: [number, string]) => {
  if (given[0] === 2) watch.look('the log', textOf(given[1]));
  return Reflect.apply(writeSync, fs, given);
}) as typeof fs.writeSync;

afterEach(() => {
  expect(watch.leaks.splice(0)).toEqual([]);
});

const textOf = (body: unknown) =>
  typeof body === 'string' ? body : body instanceof Uint8Array ? Buffer.from(body).toString() : '';
