import { describe, expect, test } from 'vitest';
import { openDoor } from '../../src/app/door.ts';
import type { Store } from '../../src/app/ports.ts';
import type { Incoming, What } from '../../src/core/incoming.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { homeIn, pageIn, sentences, stampOf } from '../support/answers.ts';
import { ana, sam, steppingClock } from '../support/parts.ts';
import { plainParts } from '../support/plain-library.ts';
import { endsTurn, gatedStore, losingStore, rounds, slowStore, storeWithBefore } from '../support/stores.ts';

const said = (text: string): What => ({ kind: 'said', text });
const scene = said('mom canceled three times');

function incoming(id: string, what: What = scene, place = 'talk', person = ana): Incoming {
  return { id, at: '2026-03-02T08:00:00.000Z', person, place: { key: place, audience: 'private' }, what };
}

const memory = () => memoryStore(steppingClock());
const taken = (id: string, { agency, account } = ana) => `${agency}/${account}/${id}`;

/** Resolves with whether a promise has ended by now. */
async function ended(promise: Promise<unknown>): Promise<boolean> {
  let over = false;
  const end = () => {
    over = true;
  };
  promise.then(end, end);
  await rounds();
  return over;
}

async function visitsOf(store: Store): Promise<number> {
  const people = await store.list('people', ana.agency);
  const visits = await Promise.all(people.map(({ id }) => store.list('visits', id)));
  return visits.flat().length;
}

describe('taking', () => {
  test('acknowledges only after what came in is kept', async () => {
    const behind = memory();
    const gate = gatedStore(behind, (call) => call.name === 'commit');
    const { door } = plainParts({ store: gate.store });
    const taking = door.take(incoming('one'));
    expect(await ended(taking)).toBe(false);
    expect(gate.waiting).toBe(1);
    gate.open();
    await taking;
    expect(await behind.get('incoming', 'talk', taken('one'))).toBeDefined();
  });

  test('acknowledges before the turn has ended', async () => {
    const gate = gatedStore(memory(), (call) => call.name === 'commit' && endsTurn(call.changes));
    const { door } = plainParts({ store: gate.store });
    const { turn } = await door.take(incoming('one'));
    expect(await ended(turn)).toBe(false);
    gate.open();
    expect((await turn).now).toHaveLength(1);
  });

  test('rejects when the store fails; then nothing was taken, and the same id can be sent again', async () => {
    const behind = memory();
    let broken = true;
    const store = storeWithBefore(behind, (call) => {
      if (call.name === 'commit' && broken) throw new Error('the disk is full');
    });
    const { door } = plainParts({ store });
    await expect(door.take(incoming('one'))).rejects.toThrow('the disk is full');
    expect(await behind.get('incoming', 'talk', taken('one'))).toBeUndefined();
    broken = false;
    const { duplicate, turn } = await door.take(incoming('one'));
    expect(duplicate).toBe(false);
    expect((await turn).now).toHaveLength(1);
    expect(await visitsOf(behind)).toBe(1);
  });

  test.for([
    ['an empty id', { id: '' }],
    ['an instant that is none', { at: 'yesterday' }],
    ['an empty place', { place: { key: '', audience: 'private' } }],
    ['a kind we do not know', { what: { kind: 'sang' } }],
  ] as [string, Partial<Incoming>][])('refuses %s and keeps nothing of it', async ([, wrong]) => {
    let commits = 0;
    const store = storeWithBefore(memory(), ({ name }) => {
      if (name === 'commit') commits++;
    });
    const { door } = plainParts({ store });
    await expect(door.take({ ...incoming('one'), ...wrong })).rejects.toThrow();
    expect(commits).toBe(0);
  });

  test('keeps what came in and nothing a channel added to it', async () => {
    const { door, ports } = plainParts();
    const { turn } = await door.take({ ...incoming('one'), raw: 'the whole payload' } as Incoming);
    await turn;
    expect(JSON.stringify(await ports.store.get('incoming', 'talk', taken('one')))).not.toContain('the whole payload');
  });
});

describe('the same id', () => {
  test('takes effect once and gets the same answer again', async () => {
    const { door, ports } = plainParts();
    const first = await door.take(incoming('one'));
    const answer = await first.turn;
    const second = await door.take(incoming('one'));
    expect([first.duplicate, second.duplicate]).toEqual([false, true]);
    expect(await second.turn).toEqual(answer);
    expect(await visitsOf(ports.store)).toBe(1);
  });

  test('gets the same answer again where it went to several places, in the same order', async () => {
    const { act } = plainParts();
    const answer = await act(said('home'), { id: 'one' });
    expect(answer.map(({ to }) => to)).toEqual(['here', { home: homeIn(answer).person }]);
    expect(await act(said('home'), { id: 'one' })).toEqual(answer);
  });

  test('gets the same answer again when it was a press, without the page that lost its buttons', async () => {
    const { act } = plainParts();
    const press = { kind: 'chose', stamp: stampOf(pageIn(await act(said('help')))), choice: 'look-up' } as const;
    const answer = await act(press, { id: 'one' });
    expect(answer).toHaveLength(1);
    expect(await act(press, { id: 'one' })).toEqual(answer);
  });

  test('takes effect once when it comes twice at the same time', async () => {
    const { door, ports } = plainParts({ store: slowStore(memory()) });
    const both = await Promise.all([door.take(incoming('one')), door.take(incoming('one'))]);
    const [first, second] = await Promise.all(both.map(({ turn }) => turn));
    expect(both.map(({ duplicate }) => duplicate)).toEqual([false, true]);
    expect(first?.now).toHaveLength(1);
    expect(second).toEqual(first);
    expect(await visitsOf(ports.store)).toBe(1);
  });

  test('gets the same answer even when the store is slow to say that the first was kept', async () => {
    const behind = memory();
    let commits = 0;
    const store: Store = {
      ...behind,
      async commit(changes) {
        const first = ++commits === 1;
        const result = await behind.commit(changes);
        if (first) await rounds(10);
        return result;
      },
    };
    const { door } = plainParts({ store });
    const both = await Promise.all([door.take(incoming('one')), door.take(incoming('one'))]);
    const [first, second] = await Promise.all(both.map(({ turn }) => turn));
    expect(first?.now).toHaveLength(1);
    expect(second).toEqual(first);
  });

  test('waits for the first while it is under way and gets its answer', async () => {
    const behind = memory();
    const gate = gatedStore(behind, (call) => call.name === 'commit' && endsTurn(call.changes));
    const { door } = plainParts({ store: gate.store });
    const first = await door.take(incoming('one'));
    const second = await door.take(incoming('one'));
    expect(second.duplicate).toBe(true);
    expect(await ended(second.turn)).toBe(false);
    gate.open();
    expect(await second.turn).toEqual(await first.turn);
    expect(gate.waiting).toBe(1);
    expect(await visitsOf(behind)).toBe(1);
  });

  test('is answered after a crash that came between keeping and answering, and still only once', async () => {
    const behind = memory();
    const gate = gatedStore(behind, (call) => call.name === 'commit' && endsTurn(call.changes));
    const { door: crashed, ports } = plainParts({ store: gate.store });
    const before = await crashed.take(incoming('one'));
    await rounds();
    const { duplicate, turn } = await openDoor({ ...ports, store: behind }).take(incoming('one'));
    const answer = await turn;
    expect(duplicate).toBe(true);
    expect(answer.now).toHaveLength(1);
    gate.open(); // it had not crashed, it was only slow: it finds the work done
    expect(await before.turn).toEqual(answer);
    expect(await visitsOf(behind)).toBe(1);
  });

  test('from another person, or from the same account name in another agency, is another one', async () => {
    const { act } = plainParts();
    const elsewhere = { ...ana, agency: 'other' };
    const answers = [
      await act(said('help'), { id: 'one', place: 'talk' }),
      await act(scene, { id: 'one', place: 'talk', account: sam }),
      await act(said('find'), { id: 'one', place: 'talk', account: elsewhere }),
    ];
    expect(answers.map(([first]) => first?.view.kind)).toEqual(['page', 'page', 'form']);
    expect(answers[1]?.[0]?.slot).toMatch(/^brief-/);
  });
});

describe('turns', () => {
  test('go one at a time in a place, in the order they came, and side by side in different places', async () => {
    const order: string[] = [];
    const gate = gatedStore(memory(), (call) => call.name === 'commit' && endsTurn(call.changes, 'talk-a'));
    const { door } = plainParts({ store: gate.store });
    const take = async (id: string, place: string) => {
      const { turn } = await door.take(incoming(id, scene, place));
      return turn.then(() => order.push(id));
    };
    const turns = [take('first', 'talk-a'), take('second', 'talk-a'), take('third', 'talk-b')];
    await rounds();
    expect(order).toEqual(['third']);
    expect(gate.waiting).toBe(1);
    gate.open();
    await Promise.all(turns);
    expect(order).toEqual(['third', 'first', 'second']);
    expect(gate.waiting).toBe(2);
  });

  test('go on in a place after one of them failed with the store', async () => {
    let failures = 1;
    const store = storeWithBefore(memory(), (call) => {
      if (call.name === 'commit' && endsTurn(call.changes) && failures-- > 0) throw new Error('the disk is full');
    });
    const { door } = plainParts({ store });
    const [first, second] = await Promise.all([door.take(incoming('first')), door.take(incoming('second'))]);
    await expect(first.turn).rejects.toThrow('the disk is full');
    expect((await second.turn).now).toHaveLength(1);
    expect((await (await door.take(incoming('first'))).turn).now).toHaveLength(1);
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
    expect((await held).now).toHaveLength(1);
  });

  test('tell listeners every place that changed, after it is written, until they stop listening', async () => {
    const { door, act, ports } = plainParts();
    const heard: string[][] = [];
    const stop = door.onChange((places) => heard.push(places));
    const { person } = homeIn(await act(said('home'), { place: 'talk' }));
    await act(scene, { place: 'talk' });
    expect(heard).toEqual([
      ['talk', `home:${person}`],
      ['talk', `direct:${person}`],
    ]);
    expect(await ports.store.list('outgoing', `direct:${person}`)).toHaveLength(1);
    stop();
    await act(scene, { place: 'talk' });
    expect(heard).toHaveLength(2);
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
    const [answer] = await act(scene);
    expect(tries).toBe(4);
    expect(await visitsOf(behind)).toBe(1);
    const [person] = await behind.list('people', ana.agency);
    expect(await behind.list('outgoing', `direct:${person?.id}`)).toMatchObject([{ value: { view: answer?.view } }]);
  });

  test('is given up at last, and the place goes on', async () => {
    const lossy = losingStore(memory(), Number.POSITIVE_INFINITY, (changes) =>
      changes.some(({ shelf, id, expected }) => shelf === 'incoming' && id === taken('lost') && expected > 0),
    );
    const { door } = plainParts({ store: lossy });
    await expect((await door.take(incoming('lost'))).turn).rejects.toThrow('lost the race');
    expect((await (await door.take(incoming('next'))).turn).now).toHaveLength(1);
    expect(await visitsOf(lossy)).toBe(1);
  });
});

describe('what comes in besides words', () => {
  test('arriving shows Home in the conversation and on Home', async () => {
    const { act } = plainParts();
    const now = await act({ kind: 'arrived' });
    expect(pageIn(now).title).toBe('Hello, Ana');
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
