import { describe, expect, test } from 'vitest';
import type { What } from '../../src/core/incoming.ts';
import { homeIn, pageIn, sentences, slotsIn } from '../support/answers.ts';
import { ended, incoming, memory, scene, taken, visitsOf } from '../support/at-the-door.ts';
import { ana, sam } from '../support/parts.ts';
import { plainParts } from '../support/plain-library.ts';
import { endsTurn, gatedStore, losingStore, rounds, slowStore, storeWithBefore } from '../support/stores.ts';

const said = (text: string): What => ({ kind: 'said', text });

describe('turns', () => {
  test('go one at a time in a place, in the order they came, and side by side in different places', async () => {
    const order: string[] = [];
    const gate = gatedStore(memory(), (call) => call.name === 'commit' && endsTurn(call.changes, 'talk-a'));
    const { door } = plainParts({ store: gate.store });
    const take = async (id: string, place: string, person = ana) => {
      const { turn } = await door.take(incoming(id, scene, place, person));
      return turn.then(() => order.push(id));
    };
    const turns = [take('first', 'talk-a'), take('second', 'talk-a'), take('third', 'talk-b', sam)];
    await rounds();
    expect(order).toEqual(['third']);
    expect(gate.waiting).toBe(1);
    gate.open();
    await Promise.all(turns);
    expect(order).toEqual(['third', 'first', 'second']);
    expect(gate.waiting).toBe(2);
  });

  test('of one person in different places share their Home, and all take effect', async () => {
    const behind = memory();
    const { act } = plainParts({ store: slowStore(behind) });
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((place) => act(scene, { place })));
    expect(answers.map(slotsIn)).toEqual(answers.map(() => ['brief', 'home']));
    expect(await visitsOf(behind)).toBe(4);
    const { person } = homeIn(answers.flat());
    expect(await behind.list('outgoing', `home:${person}`)).toMatchObject([{ version: 4 }]);
  });

  test('go on in a place after one of them failed with the store', async () => {
    let failures = 1;
    const store = storeWithBefore(memory(), (call) => {
      if (call.name === 'commit' && endsTurn(call.changes) && failures-- > 0) throw new Error('the disk is full');
    });
    const { door } = plainParts({ store });
    const [first, second] = await Promise.all([door.take(incoming('first')), door.take(incoming('second'))]);
    await expect(first.turn).rejects.toThrow('the disk is full');
    expect(slotsIn((await second.turn).now)).toEqual(['brief', 'home']);
    expect(slotsIn((await (await door.take(incoming('first'))).turn).now)).toEqual(['brief', 'home']);
  });

  test('are done when idle resolves, and not before', async () => {
    const gate = gatedStore(memory(), (call) => call.name === 'commit' && endsTurn(call.changes));
    const { door } = plainParts({ store: gate.store });
    await door.take(incoming('one'));
    const idle = door.idle();
    expect(await ended(idle)).toBe(false);
    gate.open();
    await idle;
    expect(await gate.store.get('incoming', 'talk', taken('one'))).toMatchObject({ version: 2 });
  });

  test('never make opening wait: Home and forms open while a turn in the same place is held up', async () => {
    const gate = gatedStore(
      memory(),
      ({ name, ...call }) =>
        name === 'commit' &&
        'changes' in call &&
        endsTurn(call.changes) &&
        call.changes.some(({ shelf }) => shelf === 'visits'),
    );
    const { door } = plainParts({ store: gate.store });
    const held = (await door.take(incoming('held'))).turn;
    for (const view of ['home', 'visit', 'look-up', 'about-me']) {
      const { turn } = await door.take(incoming(`open-${view}`, { kind: 'opened', view }));
      expect((await turn).now).toHaveLength(1);
    }
    expect(await ended(held)).toBe(false);
    gate.open();
    expect(slotsIn((await held).now)).toEqual(['brief', 'home']);
  });

  test('tell listeners every place that changed, after it is written, until they stop listening', async () => {
    const { door, act, ports } = plainParts();
    const heard: string[][] = [];
    const stop = door.onChange((places) => heard.push(places));
    const { person } = homeIn(await act(said('home'), { place: 'talk' }));
    await act(scene, { place: 'talk' });
    expect(heard).toEqual([
      ['talk', `home:${person}`],
      ['talk', `home:${person}`],
    ]);
    expect(await ports.store.list('outgoing', 'talk')).toHaveLength(2);
    await act(scene, { place: 'thread', audience: 'shared' });
    expect(heard[2]).toEqual(['thread', `direct:${person}`, `home:${person}`]);
    expect(await ports.store.list('outgoing', `direct:${person}`)).toHaveLength(1);
    stop();
    await act(scene, { place: 'talk' });
    expect(heard).toHaveLength(3);
  });
});

describe('a lost race', () => {
  test('is decided anew, and takes effect once', async () => {
    const behind = memory();
    let tries = 0;
    const counted = storeWithBefore(losingStore(behind, 3, endsTurn), (call) => {
      if (call.name === 'commit' && endsTurn(call.changes)) tries++;
    });
    const { act } = plainParts({ store: counted });
    const answer = await act(scene);
    expect(tries).toBe(4);
    expect(await visitsOf(behind)).toBe(1);
    const [, home] = answer;
    expect(await behind.list('outgoing', 'talk:web:ana')).toMatchObject([{ value: { view: answer[0]?.view } }]);
    const { person } = homeIn(answer);
    expect(await behind.list('outgoing', `home:${person}`)).toMatchObject([{ value: { view: home?.view } }]);
  });

  test('is given up at last, and the place goes on', async () => {
    const lossy = losingStore(memory(), Number.POSITIVE_INFINITY, (changes) =>
      changes.some(({ shelf, id, expected }) => shelf === 'incoming' && id === taken('lost') && expected > 0),
    );
    const { door } = plainParts({ store: lossy });
    await expect((await door.take(incoming('lost'))).turn).rejects.toThrow('lost the race');
    expect(slotsIn((await (await door.take(incoming('next'))).turn).now)).toEqual(['brief', 'home']);
    expect(await visitsOf(lossy)).toBe(1);
  });
});

describe('what comes in besides words', () => {
  test('arriving shows a welcome in the conversation, and Home on Home', async () => {
    const { act } = plainParts();
    const now = await act({ kind: 'arrived' });
    expect(now.map(({ to }) => to)).toEqual(['here', { home: homeIn(now).person }]);
    expect(pageIn(now).title).toBe('Welcome to Porchlight');
    expect(homeIn(now).view).toMatchObject({ title: 'Hello, Ana' });
  });

  test('leaving is taken without a word', async () => {
    const { act } = plainParts();
    expect(await act({ kind: 'left' })).toEqual([]);
  });

  test.for([
    ['stopping', { kind: 'stopped' }, 'Stopped. What was kept before stays kept.'],
    ['rating', { kind: 'rated', stamp: 'any', value: 'up' }, 'Nothing here can be rated yet.'],
    [
      'opening what does not exist',
      { kind: 'opened', view: 'attic' },
      'That cannot be opened any more. Type “home” to see what can be done.',
    ],
  ] as [string, What, string][])('%s is answered with a plain sentence', async ([, what, sentence]) => {
    const { act, log } = plainParts();
    expect(sentences(pageIn(await act(what)))).toEqual([sentence]);
    expect(log.lines).toEqual([]);
  });
});
