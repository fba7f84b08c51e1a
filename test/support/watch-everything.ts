// Runs before every test file: what any door writes, sends or logs, what leaves over the network, and what any program that a
// test starts prints, holds no planted name; and no log holds what was typed.
import childProcess from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import type { Readable } from 'node:stream';
import { afterEach, expect, vi } from 'vitest';
import type { What } from '../../src/core/incoming.ts';
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
    openDoor(ports: Parameters<typeof door.openDoor>[0]) {
      const opened = door.openDoor(watchedPorts(ports, watch));
      const take: typeof opened.take = (incoming) => {
        watch.type(wordsIn(incoming.what));
        return opened.take(incoming);
      };
      return { ...opened, take };
    },
  };
});

/** What a person typed; what is due or pressed is ours. */
function wordsIn(what: What): unknown {
  if (what.kind === 'said' || what.kind === 'quoted') return what.text;
  return what.kind === 'filled' ? what.values : undefined;
}

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
    const body = textOf((init as RequestInit | undefined)?.body);
    if (!toOurselves.test(address)) watch.look('a request', body);
    if (new URL(address).hostname === '127.0.0.1') watch.type(typedOnPage(body));
  });
  // Log lines go to the second output at once.
  lookThrough(fs, 'writeSync', ([file, text]) => {
    if (file === 2) watch.lookAtLog('the log', textOf(text));
  });
  for (const name of ['spawn', 'spawnSync'] as const) watchPrograms(name);
  syncBuiltinESMExports();
}

/** What the local page is sent, by its own shape. */
function typedOnPage(body: string): unknown {
  try {
    const { what } = JSON.parse(body) as { what?: What };
    return what && wordsIn(what);
  } catch {
    return undefined;
  }
}

/** Programs of ours that a test starts: what is typed as their words, and all they print. */
function watchPrograms(name: 'spawn' | 'spawnSync'): void {
  const before = Reflect.get(childProcess, name) as (...given: unknown[]) => Started;
  Reflect.set(childProcess, name, (...given: unknown[]) => {
    const started = before(...given);
    const [command, words] = given;
    if (command === process.execPath && Array.isArray(words)) lookAtProgram(started, words.map(String));
    return started;
  });
}

type Output = Readable | string | Buffer | null;
type Started = { stdout: Output; stderr: Output };

/** What `start` prints is a log; what a command prints is its answer, and may say what was asked. */
function lookAtProgram({ stdout, stderr }: Started, words: string[]): void {
  watch.type(words.filter((word) => !word.includes('import')));
  const serves = words.at(-1) === 'start';
  const where = 'what a program prints';
  eachText(stdout, (text) => (serves ? watch.lookAtLog(where, text) : watch.look(where, text)));
  eachText(stderr, (text) => watch.lookAtLog(where, text));
}

const mostCarried = 2_000;

/** As it comes, with the end of what came before: words may come in two pieces. */
function eachText(output: Output, look: (text: string) => void): void {
  if (typeof output === 'string' || Buffer.isBuffer(output)) look(String(output));
  if (!output || typeof output === 'string' || Buffer.isBuffer(output)) return;
  let carried = '';
  output.on('data', (piece: Buffer) => {
    look(carried + piece);
    carried = (carried + piece).slice(-mostCarried);
  });
}

afterEach(() => {
  expect(watch.leaks.splice(0)).toEqual([]);
});
