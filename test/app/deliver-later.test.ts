import { describe, expect, test } from 'vitest';
import { openDoor } from '../../src/app/door.ts';
import { Unavailable } from '../../src/app/failures.ts';
import type { What } from '../../src/core/incoming.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { formIn, pageIn, stampOf } from '../support/answers.ts';
import { ended, memory, scene, taken } from '../support/at-the-door.ts';
import { type Channel, holdUp, openChannel, partsWithChannel, toldOf, waitingIn } from '../support/channel.ts';
import { ana } from '../support/parts.ts';
import { type Call, rounds, storeWithBefore } from '../support/stores.ts';

const said = (text: string): What => ({ kind: 'said', text });
const chose = (stamp: string, choice: string): What => ({ kind: 'chose', stamp, choice });
const place = 'talk:web:ana';
const minute = 60_000;
const secret = 'the mother drinks';

/** Parts with a clock that is set by hand. */
function atEight() {
  const time = { now: Date.parse('2026-03-02T08:00:00.000Z') };
  const clock = () => new Date(time.now).toISOString();
  return { time, ...partsWithChannel({ clock, store: memoryStore(clock) }) };
}

const goAway = (channel: Channel) => {
  channel.before = () => {
    throw new Unavailable('the channel is away');
  };
};
const comeBack = (channel: Channel) => {
  channel.before = () => undefined;
};

describe('a channel that is away', () => {
  test('is tried again a minute later, told that the attempt before may have arrived, and once only', async () => {
    const { time, channel, act, door, ports, log } = atEight();
    goAway(channel);
    const now = await act(said('help'), { id: 'one' });
    await door.idle();
    const [waiting, ...more] = await waitingIn(ports.store);
    expect([waiting?.at, more.length]).toEqual(['2026-03-02T08:01:00.000Z', 0]);
    expect(log.lines).toMatchObject([{ level: 'warn', event: 'a delivery waits', ids: { attempts: 1 } }]);
    comeBack(channel);
    time.now += minute - 1;
    await door.work();
    expect(channel.sent).toHaveLength(1);
    time.now += 1;
    await door.work();
    await door.work(10 * minute);
    expect(channel.sent.map(({ again }) => again)).toEqual([false, true]);
    expect(channel.sent[1]).toMatchObject({ cause: taken('one'), shown: [], view: now[0]?.view });
    expect(await waitingIn(ports.store)).toEqual([]);
  });

  test('is tried less and less often, every ten minutes at last, and given up after the thirtieth time', async () => {
    const { time, channel, act, door, ports, log } = atEight();
    goAway(channel);
    await act(said('help'));
    await door.idle();
    const waits: number[] = [];
    for (;;) {
      const [waiting] = await waitingIn(ports.store);
      if (!waiting) break;
      waits.push((Date.parse(waiting.at) - time.now) / minute);
      time.now = Date.parse(waiting.at);
      await door.work();
    }
    expect(waits).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, ...Array.from({ length: 20 }, () => 10)]);
    expect(channel.sent).toHaveLength(30);
    expect(log.lines.at(-1)).toMatchObject({ level: 'error', event: 'a delivery was given up', ids: { attempts: 30 } });
  });

  test('is told of what has changed meanwhile, as it stands then, where that changes', async () => {
    const { time, channel, act, door, ports } = atEight();
    const brief = await act(scene);
    await door.idle();
    goAway(channel);
    await act(chose(stampOf(pageIn(brief)), 'brief:2'));
    await door.idle();
    const form = formIn(await act(said('prepare')));
    await act(chose(form.stamp, 'cancel'));
    await door.idle();
    comeBack(channel);
    channel.sent.length = 0;
    time.now += 2 * minute;
    await door.work();
    expect(toldOf(channel).sort()).toEqual([': untitled', 'brief: A check-in · 2 minutes', 'visit-form: gone']);
    expect(channel.sent.find(({ slot }) => slot.startsWith('brief'))?.shown).toHaveLength(1);
    expect(await waitingIn(ports.store)).toEqual([]);
  });

  test('is told of everything at once when it is back, however much that is, each thing once', async () => {
    const { time, channel, act, door, ports } = atEight();
    goAway(channel);
    for (let person = 0; person < 45; person++)
      await act(said('help'), { account: { ...ana, account: `web:${person}` } });
    await door.idle();
    comeBack(channel);
    channel.sent.length = 0;
    time.now += minute;
    await door.work();
    expect(new Set(channel.sent.map(({ account }) => account)).size).toBe(45);
    expect(channel.sent).toHaveLength(45);
    expect(await waitingIn(ports.store)).toEqual([]);
  });

  test('keeps nobody waiting: what goes to another place is brought', async () => {
    const { channel, act, door, ports } = atEight();
    channel.before = (delivery) => {
      if (delivery.place === 'a') throw new Unavailable('away');
    };
    await act(said('help'), { place: 'a' });
    await act(said('help'), { place: 'b' });
    await door.idle();
    expect((await waitingIn(ports.store)).map(({ id }) => id)).toEqual([expect.stringContaining('deliver/a/')]);
    expect(await ports.store.list('deliveries', 'b')).toHaveLength(1);
  });
});

describe('what a channel cannot show', () => {
  test('is given up at once and logged without words; what comes after it is brought', async () => {
    const { channel, act, door, ports, log } = atEight();
    channel.before = ({ slot }) => {
      if (slot === 'visit-form') throw new TypeError(secret);
    };
    await act(said('prepare'));
    await act(said('help'));
    await door.idle();
    expect(log.lines).toMatchObject([{ level: 'error', event: 'a delivery was given up', ids: { attempts: 1 } }]);
    expect(log.lines[0]?.error).toBeInstanceOf(TypeError);
    expect(JSON.stringify(log.lines.map(({ event, ids }) => [event, ids]))).not.toContain(secret);
    expect(await waitingIn(ports.store)).toEqual([]);
    expect(await ports.store.list('deliveries', place)).toHaveLength(1);
    await door.work(10 * minute);
    expect(channel.sent).toHaveLength(2);
  });

  test('does not take what is newer in its slot with it', async () => {
    const { channel, act, door, log } = atEight();
    const first = formIn(await act(said('prepare')));
    await door.idle();
    const held = holdUp(channel);
    await act({ kind: 'filled', stamp: first.stamp, values: { lately: '' } });
    await rounds();
    await act(chose(first.stamp, 'cancel'));
    comeBack(channel);
    held.fail(new TypeError('too long'));
    await door.idle();
    expect(log.lines).toMatchObject([{ event: 'a delivery was given up' }]);
    expect(channel.sent.filter(({ slot }) => slot === 'visit-form').map(({ view }) => view?.kind)).toEqual([
      'form',
      'form',
      undefined,
    ]);
  });
});

describe('after a crash', () => {
  /** One thing was answered, and the process ended while it was on its way. */
  async function crashed() {
    const { channel: old, act, door, ports } = partsWithChannel();
    const { open: arrive } = holdUp(old);
    await act(said('help'), { id: 'one' });
    await rounds();
    const channel = openChannel();
    const next = openDoor({ ...ports, senders: { web: channel.sender } });
    return { old, first: door, arrive, channel, next, store: ports.store };
  }

  test('between answering and bringing, it is brought once at the next start, as what may have arrived', async () => {
    const { old, channel, next, store } = await crashed();
    await Promise.all([next.work(minute), next.work(minute)]);
    await next.work(10 * minute);
    expect(channel.sent).toEqual([{ ...old.sent[0], again: true }]);
    expect(await waitingIn(store)).toEqual([]);
    expect(await store.list('deliveries', place)).toHaveLength(1);
  });

  test('what was decided anew for the same slot is still told that an attempt may have arrived', async () => {
    const { act, channel, door } = atEight();
    goAway(channel);
    const shown = pageIn(await act(said('home')));
    await door.idle();
    comeBack(channel);
    await act(chose(stampOf(shown), 'help'));
    await door.idle();
    const home = channel.sent.filter(({ slot }) => slot === channel.sent[0]?.slot);
    expect(home.map(({ again }) => again)).toEqual([false, true]);
  });

  test('it is left alone while it may still be under way elsewhere', async () => {
    const { channel, next, store } = await crashed();
    await next.work();
    expect(channel.sent).toEqual([]);
    expect(await waitingIn(store)).toHaveLength(1);
  });

  test('that was none, only slow: the one that comes second finds it done', async () => {
    const { old, first, arrive, channel, next, store } = await crashed();
    await next.work(minute);
    arrive();
    await first.idle();
    expect([old.sent.length, channel.sent.length]).toEqual([1, 1]);
    expect(await waitingIn(store)).toEqual([]);
    expect(await store.list('deliveries', place)).toMatchObject([{ version: 1 }]);
  });

  test('between bringing and writing down where, it is brought again, as what may have arrived', async () => {
    let broken = true;
    const writesDown = (call: Call) =>
      call.name === 'commit' && call.changes.some(({ shelf }) => shelf === 'deliveries');
    const store = storeWithBefore(memory(), (call) => {
      if (broken && writesDown(call)) throw new Error('the disk is full');
    });
    const { channel, act, door, log } = partsWithChannel({ store });
    await act(said('help'));
    await door.idle();
    expect(log.lines).toMatchObject([
      { event: 'a delivery failed', ids: { work: expect.stringMatching(/^deliver\//) } },
    ]);
    expect(await waitingIn(store)).toHaveLength(1);
    broken = false;
    await door.work(2 * minute);
    expect(channel.sent.map(({ again }) => again)).toEqual([false, true]);
    expect(await waitingIn(store)).toEqual([]);
  });

  test('it waits for a channel that is not there any more, and harms nobody', async () => {
    const { channel, store, next } = await crashed();
    const { door, log, ports } = partsWithChannel({ store, senders: {} });
    await door.work(2 * minute);
    expect(await waitingIn(ports.store)).toHaveLength(1);
    expect(log.lines).toEqual([]);
    await next.work(10 * minute);
    expect(channel.sent).toHaveLength(1);
  });
});

test('what is brought late comes after what is on its way to the same place, and idle waits for both', async () => {
  const { time, channel, act, door } = atEight();
  goAway(channel);
  await act(said('help'));
  await door.idle();
  const held = holdUp(channel);
  time.now += minute;
  await act(said('thanks'));
  const late = door.work();
  await rounds();
  expect(channel.sent.map(({ again }) => again)).toEqual([false, false]);
  const idle = door.idle();
  expect(await ended(idle)).toBe(false);
  comeBack(channel);
  held.open();
  await Promise.all([late, idle]);
  expect(channel.sent.map(({ again }) => again)).toEqual([false, false, true]);
  expect(channel.sent[2]?.id).toBe(channel.sent[0]?.id);
});
