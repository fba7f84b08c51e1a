// One document: kept, read, changed and removed.
import { describe, expect, test } from 'vitest';
import { later, noon, put, remove, type Setting, times } from './setting.ts';

export function keeping(setting: Setting): void {
  const { keep, value, idsOf } = setting;

  describe('get and commit', () => {
    test('what was never kept is absent', async () => {
      expect(await setting.store.get('visits', 'ana', 'one')).toBeUndefined();
    });

    test('what was kept is read as it was written, with version 1', async () => {
      const whole = {
        words: 'mom said “no” – twice\nthen yes 🌱',
        list: [1, 'two', { three: null }, -0.1, 1e21],
        off: false,
        nothing: '',
      };
      await keep(put('one', whole));
      const stored = { id: 'one', version: 1, owner: 'ana', at: noon, order: expect.any(String), value: whole };
      expect(await setting.store.get('visits', 'ana', 'one')).toEqual(stored);
    });

    test.for([[null], [false], [0], [''], [[]], [{}]])('%j is a value like any other', async ([empty]) => {
      await keep(put('one', empty));
      expect(await setting.store.get('visits', 'ana', 'one')).toMatchObject({ version: 1 });
      expect(await value('one')).toEqual(empty);
      await keep(remove('one', 1));
      expect(await setting.store.get('visits', 'ana', 'one')).toBeUndefined();
    });

    test.for([
      ['a zero character', 'a\u0000b'],
      ['half of an emoji', 'cut \ud83c'],
      ['what looks like an escape', '\\u0000 \\ud83c'],
      ['line ends', '\r\n\u2028\u2029'],
    ] as const)('words come back unchanged whatever is in them: %s', async ([, words]) => {
      await keep(put('one', { words, [words]: 1 }));
      expect(await value('one')).toEqual({ words, [words]: 1 });
    });

    test('each change adds 1 to the version and replaces value and instant', async () => {
      await keep(put('one', { a: 1, b: 2 }));
      const created = await setting.store.get('visits', 'ana', 'one');
      await keep(put('one', { a: 2 }, { expected: 1, at: later }));
      const changed = { id: 'one', version: 2, owner: 'ana', at: later, order: created?.order, value: { a: 2 } };
      expect(await setting.store.get('visits', 'ana', 'one')).toEqual(changed);
      await keep(put('one', 'third', { expected: 2 }));
      expect((await setting.store.get('visits', 'ana', 'one'))?.version).toBe(3);
    });

    test('the same id on two shelves is two documents', async () => {
      await keep(put('one', 'a visit'), put('one', 'a stamp', { shelf: 'stamps' }));
      expect([await value('one'), await value('one', 'stamps')]).toEqual(['a visit', 'a stamp']);
      await keep(remove('one', 1, { shelf: 'stamps' }));
      expect([await value('one'), await value('one', 'stamps')]).toEqual(['a visit', undefined]);
    });

    test('the same id in two drawers is two documents', async () => {
      const { store } = setting;
      const values = async () => [await value('one'), (await store.get('visits', 'sam', 'one'))?.value];
      await keep(put('one', 'of Ana'), put('one', 'of Sam', { owner: 'sam' }));
      expect(await values()).toEqual(['of Ana', 'of Sam']);
      await keep(put('one', 'of Sam, changed', { owner: 'sam', expected: 1 }));
      expect(await store.get('visits', 'ana', 'one')).toMatchObject({ version: 1, owner: 'ana' });
      expect(await store.get('visits', 'sam', 'one')).toMatchObject({ version: 2, owner: 'sam' });
      await keep(remove('one', 1));
      expect(await values()).toEqual([undefined, 'of Sam, changed']);
      expect([await idsOf('ana'), await idsOf('sam')]).toEqual([[], ['one']]);
    });

    test('one commit creates, changes and removes on several shelves and in several drawers', async () => {
      await keep(put('old', 1), put('gone', 1, { owner: 'sam' }), put('gone', 1, { shelf: 'stamps' }));
      await keep(
        put('old', 2, { expected: 1 }),
        remove('gone', 1, { owner: 'sam' }),
        remove('gone', 1, { shelf: 'stamps' }),
        ...times(20, (index) => put('new', index, { owner: `person ${index}` })),
        put('new', 'a person', { shelf: 'people', owner: 'agency' }),
      );
      const { store } = setting;
      expect(await store.get('visits', 'ana', 'old')).toMatchObject({ version: 2, value: 2 });
      expect([await idsOf('sam'), await store.list('stamps', 'ana')]).toEqual([[], []]);
      const created = await Promise.all(times(20, (index) => store.get('visits', `person ${index}`, 'new')));
      expect(created.map((stored) => stored?.value)).toEqual(times(20, (index) => index));
      expect(await store.get('people', 'agency', 'new')).toMatchObject({ version: 1, value: 'a person' });
    });

    test('a commit of nothing succeeds', async () => {
      await keep();
    });
  });

  describe('removing', () => {
    test('leaves nothing to read or list, and the id starts again at version 1', async () => {
      await keep(put('one', 'first'));
      await keep(put('one', 'second', { expected: 1 }));
      await keep(remove('one', 2));
      expect(await setting.store.get('visits', 'ana', 'one')).toBeUndefined();
      expect(await idsOf()).toEqual([]);
      expect(await setting.store.commit([put('one', 'late', { expected: 2 })])).toBe(false);
      await keep(put('one', 'anew'));
      expect(await setting.store.get('visits', 'ana', 'one')).toMatchObject({ version: 1, value: 'anew' });
    });

    test('is all or none with what else the commit writes', async () => {
      await keep(put('one', 'first'));
      await keep(remove('one', 1), put('two', 'kept'));
      expect([await value('one'), await value('two')]).toEqual([undefined, 'kept']);
    });
  });
}
