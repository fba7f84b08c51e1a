// Several processes on one PostgreSQL: what comes by itself is sent once, whoever takes it up, and whoever goes away meanwhile.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDoor } from '../../src/app/door.ts';
import type { Delivery, Sender, Store } from '../../src/app/ports.ts';
import { openPostgresStore } from '../../src/stores/postgres/open.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';
import { reminding } from '../support/reminding.ts';

const visits = 6;

/** A channel that both processes bring to, and that can be asked what stands in it, as Slack can. */
function channel() {
  const sent: string[] = [];
  const stands = new Map<string, string>();
  const send: Sender['send'] = async ({ id, again, slot }: Delivery) => {
    const found = again ? stands.get(id) : undefined;
    if (found) return [found];
    const shown = `message-${sent.push(slot)}`;
    stands.set(id, shown);
    return [shown];
  };
  return { send, briefs: () => sent.filter((slot) => slot.startsWith('brief-') && slot.endsWith('-evening')) };
}

describe.skipIf(process.platform === 'win32')('on PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgresServer();
  }, 60_000);
  afterAll(() => server?.remove());

  /** Six visits whose briefs are due at one moment, and a second process. */
  async function twoProcesses(senders: [Sender, Sender]) {
    const url = await server.createDatabase();
    const open = () => openPostgresStore(url, () => '2026-03-02T08:00:00.000Z');
    const stores: [Store, Store] = [await open(), await open()];
    const first = reminding({ store: stores[0], senders: { web: senders[0] } });
    for (let visit = 0; visit < visits; visit++) await first.prepare({ bring: ['evening'] });
    await first.door.idle();
    const second = openDoor({ ...first.ports, store: stores[1], senders: { web: senders[1] } });
    const close = () => Promise.all(stores.map((store) => store.close()));
    return { first, second, stores, close };
  }

  test('two processes that take it up at once send each brief once', async () => {
    const { send, briefs } = channel();
    const { first, second, close } = await twoProcesses([{ send }, { send }]);
    first.setTo('2026-03-03', '18:00');
    await Promise.all([first.door.work(), second.work(), first.door.work(), second.work()]);
    await Promise.all([first.door.idle(), second.idle()]);
    expect(briefs()).toHaveLength(visits);
    expect(new Set(briefs()).size).toBe(visits);
    first.setTo('2026-03-03', '18:10');
    await Promise.all([first.door.work(), second.work()]);
    await Promise.all([first.door.idle(), second.idle()]);
    expect(briefs()).toHaveLength(visits);
    await close();
  });

  test('what a process took up and left is sent by the other when its lease has ended, and not before', async () => {
    const { send, briefs } = channel();
    const { first, second, stores, close } = await twoProcesses([{ send }, { send }]);
    const now = first.setTo('2026-03-03', '18:00');
    const left = await stores[0].claim(now, new Date(Date.parse(now) + 60_000).toISOString(), 3);
    expect(left).toHaveLength(3);
    await second.work();
    await second.idle();
    expect(briefs()).toHaveLength(visits - left.length);
    first.setTo('2026-03-03', '18:02');
    await second.work();
    await second.idle();
    expect(new Set(briefs()).size).toBe(visits);
    expect(briefs()).toHaveLength(visits);
    await close();
  });

  test('what was sent by a process that died before it could say so is looked for, and not sent again', async () => {
    const { send, briefs } = channel();
    let dying = false;
    const dies: Sender = {
      async send(delivery) {
        const shown = await send(delivery);
        return dying ? new Promise(() => {}) : shown;
      },
    };
    const { first, second, close } = await twoProcesses([dies, { send }]);
    dying = true;
    first.setTo('2026-03-03', '18:00');
    await first.door.work();
    await expect.poll(() => briefs().length).toBeGreaterThan(0);
    first.setTo('2026-03-03', '18:02');
    await second.work();
    await second.idle();
    expect(briefs()).toHaveLength(visits);
    expect(new Set(briefs()).size).toBe(visits);
    await close();
  });
});
