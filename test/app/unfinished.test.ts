import { describe, expect, test } from 'vitest';
import { openDoor } from '../../src/app/door.ts';
import { findPerson } from '../../src/app/people.ts';
import { workDrawer } from '../../src/app/ports.ts';
import { turnMs } from '../../src/app/unfinished.ts';
import type { Incoming } from '../../src/core/incoming.ts';
import { readKeys } from '../../src/stores/keys.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { rotate } from '../../src/stores/rotate.ts';
import { sealedStore } from '../../src/stores/sealed.ts';
import { slotsIn } from '../support/answers.ts';
import { ana, steppingClock } from '../support/parts.ts';
import { plainParts } from '../support/plain-library.ts';
import { endsTurn, storeWithBefore } from '../support/stores.ts';

const said: Incoming = {
  id: 'one',
  at: '2026-03-02T08:00:00.000Z',
  person: ana,
  place: { key: 'talk', audience: 'private' },
  what: { kind: 'said', text: 'mom canceled again' },
};

/** Takes one message in and ends the process, so to speak, before its turn is written. */
async function crashed(behind = memoryStore(steppingClock()), opened = behind) {
  const dying = storeWithBefore(opened, (call) => {
    if (call.name === 'commit' && endsTurn(call.changes)) throw new Error('killed');
  });
  const { door, ports } = plainParts({ store: dying });
  const { turn } = await door.take(said);
  await expect(turn).rejects.toThrow('killed');
  return { behind, ports: { ...ports, store: opened } };
}

const outgoing = ({ store }: Awaited<ReturnType<typeof crashed>>['ports']) => store.list('outgoing', 'talk');

describe('a message that was acknowledged and left by a crash', () => {
  test('is answered once at the next start, without being sent again', async () => {
    const { ports } = await crashed();
    const door = openDoor(ports);
    await door.work(turnMs * 2);
    await door.work(turnMs * 2);
    expect(await outgoing(ports)).toHaveLength(1);
    expect(await ports.store.list('work', workDrawer)).toEqual([]);
  });

  test('is not taken up while its turn may still be under way elsewhere', async () => {
    const { ports } = await crashed();
    await openDoor(ports).work();
    expect(await outgoing(ports)).toEqual([]);
    expect(await ports.store.list('work', workDrawer)).toHaveLength(1);
  });

  test('is answered once when it is sent again first', async () => {
    const { ports } = await crashed();
    const door = openDoor(ports);
    expect(slotsIn((await (await door.take(said)).turn).now)).toEqual(['brief', 'home']);
    await door.work(turnMs * 2);
    expect(await outgoing(ports)).toHaveLength(1);
    expect(await ports.store.list('work', workDrawer)).toEqual([]);
  });

  test('is answered once although another process ends it while it is being taken up', async () => {
    const { ports } = await crashed();
    let reads = 0;
    let elsewhere: Promise<unknown> | undefined;
    const end = async () => (await openDoor(ports).take(said)).turn;
    const store = storeWithBefore(ports.store, (call) => {
      if (call.name === 'get' && call.shelf === 'incoming') reads++;
      if (reads > 1 || (call.name === 'commit' && endsTurn(call.changes))) elsewhere ??= end();
      return elsewhere;
    });
    await openDoor({ ...ports, store }).work(turnMs * 2);
    expect(elsewhere).toBeDefined();
    expect(await outgoing(ports)).toHaveLength(1);
    expect(await ports.store.list('visits', (await findPerson(ana, ports)).id)).toHaveLength(1);
  });

  test.each(['work', 'again'])('is answered once although everything was sealed anew in between (%s)', async (way) => {
    const [first = '', second = ''] = ['a', 'b'].map((letter) => Buffer.alloc(32, letter).toString('base64'));
    const behind = memoryStore(steppingClock());
    const { ports } = await crashed(behind, sealedStore(behind, readKeys(first)));
    await rotate(behind, readKeys(`${second},${first}`));
    const after = { ...ports, store: sealedStore(behind, readKeys(second)) };
    const door = openDoor(after);
    if (way === 'work') await door.work(turnMs * 2);
    else await (await door.take(said)).turn;
    expect(await outgoing(after)).toHaveLength(1);
    expect(await after.store.list('work', workDrawer)).toEqual([]);
  });
});
