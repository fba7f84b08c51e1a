import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/app/ports.ts';
import type { What } from '../../src/core/incoming.ts';
import { deliveryRecord } from '../../src/core/records/conversation.ts';
import { formIn, homeIn, pageIn, stampOf } from '../support/answers.ts';
import { ended, memory, scene, taken } from '../support/at-the-door.ts';
import { holdUp, openChannel, partsWithChannel, toldOf, waitingIn } from '../support/channel.ts';
import { ana, sam } from '../support/parts.ts';
import { plainParts } from '../support/plain-library.ts';
import { type Call, endsTurn, gatedStore, interruptedStore, rounds, storeWithBefore } from '../support/stores.ts';

const said = (text: string): What => ({ kind: 'said', text });
const chose = (stamp: string, choice: string): What => ({ kind: 'chose', stamp, choice });
const place = 'talk:web:ana';

describe('what was answered', () => {
  test('is brought to the channel as it stands in the store, with whom, where and why', async () => {
    const { channel, act, door, ports } = partsWithChannel();
    const now = await act(scene, { id: 'one' });
    await door.idle();
    const { person } = homeIn(now);
    const rest = { account: 'web:ana', cause: taken('one'), shown: [], again: false };
    const slot = now[0]?.slot ?? '';
    const home = `home:${person}`;
    expect(channel.sent).toEqual(
      expect.arrayContaining([
        { id: `${place}/${slot}/${person}`, place, slot, view: now[0]?.view, ...rest },
        { id: `${home}/home/${person}`, place: home, slot: 'home', view: now[1]?.view, ...rest },
      ]),
    );
    expect(channel.sent).toHaveLength(2);
    for (const { place, id, view } of channel.sent)
      expect(await ports.store.get('outgoing', place, id)).toMatchObject({ value: { view } });
  });

  test('is planned in the commit that holds it, for a minute later, and the plan goes when it stands there', async () => {
    const commits: Change[][] = [];
    const store = storeWithBefore(memory(), (call) => {
      if (call.name === 'commit') commits.push(call.changes);
    });
    const { act, door } = partsWithChannel({ store, clock: () => '2026-03-02T08:00:00.000Z' });
    await act(scene);
    await door.idle();
    const turn = commits.find((changes) => endsTurn(changes)) ?? [];
    const outgoing = turn.filter(({ shelf }) => shelf === 'outgoing').map(({ id }) => `deliver/${id}`);
    const planned = turn.filter(({ shelf, id }) => shelf === 'work' && id.startsWith('deliver/'));
    expect(planned.map(({ id }) => id)).toEqual(outgoing);
    expect(planned.map(({ at }) => at)).toEqual(outgoing.map(() => '2026-03-02T08:01:00.000Z'));
    expect(await waitingIn(store)).toEqual([]);
  });

  test('is brought only after it is written, and not at all when it is not', async () => {
    const gate = gatedStore(memory(), (call) => call.name === 'commit' && endsTurn(call.changes));
    const store = storeWithBefore(gate.store, (call) => {
      if (call.name === 'commit' && endsTurn(call.changes, 'full')) throw new Error('the disk is full');
    });
    const { channel, act, door } = partsWithChannel({ store });
    await expect(act(scene, { place: 'full' })).rejects.toThrow('the disk is full');
    const turn = act(said('help'));
    await rounds();
    expect(channel.sent).toEqual([]);
    gate.open();
    await turn;
    await door.idle();
    expect(channel.sent).toHaveLength(1);
  });

  test('does not wait for the channel: the answer is there before it', async () => {
    const { channel, act, door, ports } = partsWithChannel();
    const held = holdUp(channel);
    expect(pageIn(await act(said('help'))).kind).toBe('page');
    expect(await waitingIn(ports.store)).toHaveLength(1);
    const idle = door.idle();
    expect(await ended(idle)).toBe(false);
    held.open();
    await idle;
    expect(await waitingIn(ports.store)).toEqual([]);
  });

  test('is not brought again when the same thing comes in again', async () => {
    const { channel, act, door } = partsWithChannel();
    await act(said('help'), { id: 'one' });
    await door.idle();
    await act(said('help'), { id: 'one' });
    await door.idle();
    await door.work(60_000);
    expect(channel.sent).toHaveLength(1);
  });

  test('to whom no channel is told about waits for nobody, and leaves no work behind', async () => {
    const other = openChannel();
    for (const senders of [{}, { slack: other.sender }]) {
      const { act, door, ports } = plainParts({ senders });
      await act(scene);
      await door.idle();
      expect(await waitingIn(ports.store)).toEqual([]);
      expect(await ports.store.list('deliveries', place)).toEqual([]);
    }
    expect(other.sent).toEqual([]);
  });

  test('goes to the channel the account belongs to, of several', async () => {
    const [web, slack] = [openChannel(), openChannel()];
    const { act, door } = plainParts({ senders: { web: web.sender, slack: slack.sender } });
    await act(said('help'), { account: { ...sam, account: 'slack:T1/U1' } });
    await act(said('help'), { account: ana });
    await door.idle();
    expect([...slack.sent, ...web.sent].map(({ account }) => account)).toEqual(['slack:T1/U1', 'web:ana']);
  });
});

describe('a slot that changes', () => {
  test('is brought with where it stands already, and so is a page that loses its buttons', async () => {
    const { channel, act, door, ports } = partsWithChannel();
    const help = await act(said('help'));
    await door.idle();
    await act(chose(stampOf(pageIn(help)), 'look-up'));
    await door.idle();
    const again = channel.sent.filter(({ slot }) => slot === help[0]?.slot);
    expect(again.map(({ shown }) => shown)).toEqual([[], ['message 1']]);
    expect(again[1]?.view?.stamp).toBeUndefined();
    const kept = await ports.store.list('deliveries', place);
    expect(kept.map(({ value }) => deliveryRecord.read(value).shown)).toEqual([['message 1'], ['message 2']]);
    expect(kept[0]).toMatchObject({ id: again[0]?.id, version: 2 });
  });

  test.for(['filled', 'cancel'])('and is empty then takes what was shown away (a form: %s)', async (way) => {
    const { channel, act, door, ports } = partsWithChannel();
    const { stamp } = formIn(await act(said('prepare')));
    await door.idle();
    const values = { lately: 'mom canceled three times' };
    await act(way === 'filled' ? { kind: 'filled', stamp, values } : chose(stamp, way));
    await door.idle();
    const form = channel.sent.filter(({ slot }) => slot === 'visit-form');
    expect(form).toMatchObject([{ shown: [] }, { shown: ['message 1'], view: undefined }]);
    const left = (await ports.store.list('deliveries', place)).map(({ id }) => id);
    expect(left).toHaveLength(1);
    expect(left).not.toContain(form[0]?.id);
    expect(await waitingIn(ports.store)).toEqual([]);
  });

  test('and never stood anywhere leaves nothing behind when it is empty', async () => {
    const { channel, act, door, ports } = partsWithChannel();
    channel.sender.send = async () => [];
    const { stamp } = formIn(await act(said('prepare')));
    await door.idle();
    await act(chose(stamp, 'cancel'));
    await door.idle();
    expect(await ports.store.list('deliveries', place)).toEqual([]);
    expect(await waitingIn(ports.store)).toEqual([]);
  });

  test('while it is on its way is brought over what was just shown, with what it answers', async () => {
    const { channel, act, door, ports } = partsWithChannel();
    await act(said('prepare'), { id: 'one' });
    await rounds(); // brought
    const held = holdUp(channel, ({ cause }) => cause === taken('two'));
    const brief = await act(scene, { id: 'two' });
    await rounds();
    await act(chose(stampOf(pageIn(brief)), 'brief:2'), { id: 'three' });
    const shorter = await act(said('help'), { id: 'four' });
    await rounds();
    held.open();
    await door.idle();
    const told = channel.sent.filter((delivery) => delivery.place === place);
    expect(told.map(({ cause, shown }) => [cause, shown])).toEqual([
      [taken('one'), []],
      [taken('two'), []],
      [taken('three'), ['message 2']],
      [taken('four'), []],
    ]);
    expect(told[2]?.view).toMatchObject({ title: 'A check-in · 2 minutes' });
    expect(told[3]?.view).toEqual(shorter[0]?.view);
    expect(await waitingIn(ports.store)).toEqual([]);
  });

  test('while the channel’s part of the store is being read is brought as it is then', async () => {
    let begun = false;
    let meanwhile = async () => {};
    const isRead = (call: Call) => call.name === 'get' && call.shelf === 'work' && call.id.includes('/brief-');
    const store = interruptedStore(
      memory(),
      (call) => begun && isRead(call),
      () => meanwhile(),
    );
    const { channel, act, door } = partsWithChannel({ store });
    door.onChange(() => {
      begun = true;
    });
    let stamp = '';
    meanwhile = async () => {
      await rounds(); // the answer is given
      await act(chose(stamp, 'brief:2'));
    };
    stamp = stampOf(pageIn(await act(scene)));
    await door.idle();
    expect(
      toldOf(channel)
        .filter((told) => told.startsWith('brief'))
        .at(-1),
    ).toBe('brief: A check-in · 2 minutes');
  });

  test('twice before its turn comes is brought once, as it stands then', async () => {
    const { channel, act, door } = partsWithChannel();
    const held = holdUp(channel, ({ slot }) => slot !== 'home');
    await act(said('help'));
    const brief = pageIn(await act(scene));
    await act(chose(stampOf(brief), 'brief:2'));
    held.open();
    await door.idle();
    expect(toldOf(channel).filter((told) => told.startsWith('brief'))).toEqual(['brief: A check-in · 2 minutes']);
  });
});

test('in one place one thing is brought at a time, in order; other places do not wait', async () => {
  const { channel, act, door } = partsWithChannel();
  const held = holdUp(channel, (delivery) => delivery.place === place);
  for (const text of ['help', 'practice now', 'thanks']) await act(said(text));
  await act(said('help'), { account: sam });
  await rounds();
  expect(channel.sent.map(({ account }) => account)).toEqual(['web:ana', 'web:sam']);
  held.open();
  await door.idle();
  expect(channel.sent.map(({ account }) => account)).toEqual(['web:ana', 'web:sam', 'web:ana', 'web:ana']);
  const [first, , ...rest] = channel.sent.map(({ cause }) => cause);
  expect([first, ...rest]).toEqual([first, ...rest].sort());
});

test('a form does not wait behind messages: what opens it lasts for seconds', async () => {
  const { channel, act, door } = partsWithChannel();
  const held = holdUp(channel, ({ view }) => view?.kind === 'page');
  await act(said('help'));
  await act(said('prepare'));
  await rounds();
  expect(toldOf(channel)).toEqual([': untitled', 'visit-form: Prepare for a visit']);
  held.open();
  await door.idle();
});
