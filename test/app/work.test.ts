import { describe, expect, test } from 'vitest';
import { workDrawer } from '../../src/app/ports.ts';
import { planSweep } from '../../src/app/sweep.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { plainParts } from '../support/plain-library.ts';
import { storeWithBefore } from '../support/stores.ts';

const monday = Date.parse('2026-03-02T08:00:00.000Z');
const hour = 60 * 60_000;
const day = 24 * hour;

/** Parts with a clock that is set by hand, and a count of the sweeps. */
function atMonday() {
  const time = { now: monday, sweeps: 0, broken: false };
  const clock = () => new Date(time.now).toISOString();
  const store = storeWithBefore(memoryStore(clock), ({ name }) => {
    if (name !== 'sweep') return;
    if (time.broken) throw new Error('the disk is full');
    time.sweeps++;
  });
  return { time, clock, ...plainParts({ clock, store }) };
}

describe('the daily sweep', () => {
  test('is planned once, however often it is asked for', async () => {
    const { ports, clock, time } = atMonday();
    await planSweep(ports.store, clock);
    time.now += hour;
    await planSweep(ports.store, clock);
    expect(await ports.store.list('work', workDrawer)).toMatchObject([{ version: 1, at: '2026-03-02T08:00:00.000Z' }]);
  });

  test('is done when it is due, planned again for the next day, and done again then, day after day', async () => {
    const { door, ports, clock, time } = atMonday();
    await planSweep(ports.store, clock);
    for (let days = 1; days <= 35; days++) {
      await door.work();
      expect(time.sweeps).toBe(days);
      time.now += day - 1;
      await door.work();
      expect(time.sweeps).toBe(days);
      time.now += 1;
    }
  });

  test('is not moved by a restart', async () => {
    const { door, ports, clock, time } = atMonday();
    await planSweep(ports.store, clock);
    await door.work();
    time.now += hour;
    await planSweep(ports.store, clock);
    await door.work();
    expect(time.sweeps).toBe(1);
    expect(await ports.store.list('work', workDrawer)).toMatchObject([{ at: '2026-03-03T08:00:00.000Z' }]);
  });

  test('forgets what is past its time: buttons, what came in and what was answered after 30 days, a visit after 90', async () => {
    const { act, door, ports, clock, time } = atMonday();
    await act({ kind: 'said', text: 'mom canceled three times' }, { place: 'talk' });
    const [person] = await ports.store.list('people', 'example');
    const kept = async () => {
      const [incoming, stamps, visits, briefs] = await Promise.all([
        ports.store.list('incoming', 'talk'),
        ports.store.list('stamps', person?.id ?? ''),
        ports.store.list('visits', person?.id ?? ''),
        ports.store.list('outgoing', 'talk'),
      ]);
      return [incoming, stamps, visits, briefs].map(({ length }) => length);
    };
    await planSweep(ports.store, clock);
    time.now = monday + 30 * day - 1;
    await door.work();
    expect(await kept()).toEqual([1, 2, 1, 1]);
    time.now = monday + 31 * day;
    await door.work();
    time.now = monday; // gone for good, not only hidden
    expect(await kept()).toEqual([0, 0, 1, 0]);
    time.now = monday + 91 * day;
    await door.work();
    time.now = monday;
    expect(await kept()).toEqual([0, 0, 0, 0]);
  });

  test('is tried again a minute after it failed, logged without words, and told to nobody', async () => {
    const { door, ports, clock, time, log } = atMonday();
    await planSweep(ports.store, clock);
    time.broken = true;
    await door.work();
    expect(log.lines).toMatchObject([{ level: 'error', event: 'a turn failed' }]);
    expect(await ports.store.list('outgoing', 'clock')).toEqual([]);
    time.broken = false;
    time.now += 59_999;
    await door.work();
    expect(time.sweeps).toBe(0);
    time.now += 1;
    await door.work();
    expect(time.sweeps).toBe(1);
    expect(await ports.store.list('work', workDrawer)).toMatchObject([{ at: '2026-03-03T08:01:00.000Z' }]);
  });
});

test('one piece that cannot be read does not keep the others waiting', async () => {
  const { door, ports, clock, time, log } = atMonday();
  const broken = { id: 'broken', expected: 0, owner: workDrawer, at: '2026-03-01T08:00:00.000Z', value: {} };
  await ports.store.commit([{ shelf: 'work', ...broken }]);
  await planSweep(ports.store, clock);
  await door.work();
  expect(time.sweeps).toBe(1);
  expect(log.lines).toMatchObject([{ event: 'work that was due failed', ids: { work: 'broken' } }]);
});

test('where nothing is due, nothing is done', async () => {
  const { door, time, ports } = atMonday();
  await door.work();
  expect(time.sweeps).toBe(0);
  expect(await ports.store.list('incoming', 'clock')).toEqual([]);
});
