// The parts as tests use them: the shipped content, a clock and ids that never surprise, and the memory store.
import { type Door, openDoor } from '../../src/app/door.ts';
import type { Library, Log, Ports, Store } from '../../src/app/ports.ts';
import type { Account, Place, What } from '../../src/core/incoming.ts';
import type { Outgoing } from '../../src/core/view.ts';
import { openGuard } from '../../src/library/open-guard.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { offlineVoice } from '../../src/models/offline.ts';
import { memoryStore } from '../../src/stores/memory.ts';

const contentRoot = 'content';

let shipped: Library | undefined;
/** The shipped content, read once for each test file. */
export function shippedLibrary(): Library {
  shipped ??= openLibrary([contentRoot]);
  return shipped;
}

/** The guard as it comes; its dictionary is read once for each test file that needs it. */
export const guard = openGuard();

/** A clock that moves on by one second each time it is read. */
export function steppingClock(start = '2026-03-02T08:00:00.000Z'): () => string {
  let now = Date.parse(start);
  return () => {
    now += 1_000;
    return new Date(now).toISOString();
  };
}

/** Ids that count: id-000000000000000001, … */
function countingIds(): () => string {
  let count = 0;
  return () => `id-${String(++count).padStart(18, '0')}`;
}

type Logged = { level: 'warn' | 'error'; event: string; ids: Record<string, string | number>; error?: unknown };

function recordingLog(): Log & { lines: Logged[] } {
  const lines: Logged[] = [];
  return {
    lines,
    warn: (event, ids) => lines.push({ level: 'warn', event, ids }),
    error: (event, error, ids) => lines.push({ level: 'error', event, ids, error }),
  };
}

export const ana: Account = { agency: 'example', account: 'web:ana', name: 'Ana' };
export const sam: Account = { agency: 'example', account: 'web:sam', name: 'Sam' };

export type TestParts = { ports: Ports; door: Door; log: ReturnType<typeof recordingLog>; act: Act };
/** Brings one thing to the door and waits for its answer. */
export type Act = (what: What, from?: From) => Promise<Outgoing[]>;
type From = { account?: Account; id?: string; place?: string; audience?: Place['audience'] };

export function testParts(change: Partial<Ports> & { store?: Store } = {}): TestParts {
  const clock = change.clock ?? steppingClock();
  const log = recordingLog();
  const ports: Ports = {
    store: memoryStore(clock),
    library: change.library ?? shippedLibrary(),
    guard,
    clock,
    ids: countingIds(),
    log,
    admins: [],
    agencies: [],
    senders: {},
    voice: offlineVoice,
    ...change,
  };
  const door = openDoor(ports);
  let count = 0;
  const act: Act = async (what, from = {}) => {
    const { account = ana, id, place = `talk:${account.account}`, audience = 'private' } = from;
    const incoming = {
      id: id ?? `event-${++count}`,
      at: ports.clock(),
      person: account,
      place: { key: place, audience },
      what,
    };
    const { turn } = await door.take(incoming);
    return (await turn).now;
  };
  return { ports, door, log, act };
}
