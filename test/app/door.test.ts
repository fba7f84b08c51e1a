import { describe, expect, test } from 'vitest';
import { openDoor } from '../../src/app/door.ts';
import type { Store } from '../../src/app/ports.ts';
import type { Incoming, What } from '../../src/core/incoming.ts';
import { homeIn, pageIn, slotsIn, stampOf } from '../support/answers.ts';
import { ended, incoming, memory, scene, taken, visitsOf } from '../support/at-the-door.ts';
import { ana, sam } from '../support/parts.ts';
import { plainParts } from '../support/plain-library.ts';
import { endsTurn, gatedStore, rounds, slowStore, storeWithBefore } from '../support/stores.ts';

const said = (text: string): What => ({ kind: 'said', text });

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
    expect(slotsIn((await turn).now)).toEqual(['brief', 'home']);
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
    expect(slotsIn((await turn).now)).toEqual(['brief', 'home']);
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
    await rounds(); // from here on it is read from the store
    const third = await door.take(incoming('one'));
    expect([first.duplicate, second.duplicate, third.duplicate]).toEqual([false, true, true]);
    expect(await second.turn).toEqual(answer);
    expect(await third.turn).toEqual(answer);
    expect(await visitsOf(ports.store)).toBe(1);
  });

  test('gets the same answer again where it went to several places, in the same order', async () => {
    const { act } = plainParts();
    const answer = await act(said('home'), { id: 'one' });
    const { person } = homeIn(answer);
    expect(answer.map(({ to }) => to)).toEqual(['here', { home: person }]);
    await rounds();
    expect(await act(said('home'), { id: 'one' })).toEqual(answer);
    const shared = { id: 'two', place: 'thread', audience: 'shared' } as const;
    const elsewhere = await act(scene, shared);
    expect(elsewhere.map(({ to }) => to)).toEqual([{ person }, { home: person }]);
    await rounds();
    expect(await act(scene, shared)).toEqual(elsewhere);
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
    expect(slotsIn(first?.now ?? [])).toEqual(['brief', 'home']);
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
    expect(slotsIn(first?.now ?? [])).toEqual(['brief', 'home']);
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
    expect(slotsIn(answer.now)).toEqual(['brief', 'home']);
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
