// load(): documents come in from another store as they were kept there.
import { describe, expect, test } from 'vitest';
import { type Kept, shelves, workDrawer } from '../../../src/app/ports.ts';
import { early, evening, later, noon, put, type Setting, times, winners } from './setting.ts';
import { piece } from './work.ts';

/** Ana's visit as another store kept it, but for what is said otherwise. */
export function kept(id: string, version: number, more: Partial<Kept> = {}): Kept {
  return { shelf: 'visits', owner: 'ana', id, version, at: noon, value: `value of ${id}`, ...more };
}

export function loading(setting: Setting): void {
  const { keep, idsOf, ordersOf, value } = setting;
  const load = async (...documents: Kept[]) => expect(await setting.store.load(documents)).toBe(true);

  describe('load', () => {
    test('puts in documents with their versions, instants and ends, and all() gives them back', async () => {
      const documents = shelves.flatMap((shelf) => [
        kept('z', 7, { shelf, at: evening }),
        kept('a', 1, { shelf, at: early, until: evening, value: null }),
        kept('m', 40, { shelf, owner: 'sam/é💡', value: { words: ['a\u0000b'] } }),
      ]);
      await load(...documents);
      const byDrawer = (a: Kept, b: Kept) => (drawerOf(a) < drawerOf(b) ? -1 : drawerOf(a) > drawerOf(b) ? 1 : 0);
      expect((await setting.all()).sort(byDrawer)).toStrictEqual(documents.sort(byDrawer));
      expect(await setting.store.get('visits', 'ana', 'z')).toMatchObject({ version: 7, at: evening });
      setting.now = evening;
      expect(await idsOf()).toEqual(['z']);
    });

    test('the order is the order given, whatever the instants, and goes on from there', async () => {
      await load(kept('z', 1, { at: evening }), kept('z', 1, { owner: 'sam' }), kept('m', 9, { at: early }));
      await load(kept('a', 2, { at: noon }), kept('b', 2, { owner: 'sam', at: early }));
      await keep(put('B', 1, { at: early }));
      expect([await idsOf('ana'), await idsOf('sam')]).toEqual([
        ['z', 'm', 'a', 'B'],
        ['z', 'b'],
      ]);
      const orders = await ordersOf();
      expect([...new Set(orders)].sort()).toEqual(orders);
    });

    test('versions go on where they were', async () => {
      await load(kept('one', 7));
      expect(await setting.store.commit([put('one', 'new')])).toBe(false);
      expect(await setting.store.commit([put('one', 'new', { expected: 1 })])).toBe(false);
      await keep(put('one', 'changed', { expected: 7 }));
      expect(await setting.store.get('visits', 'ana', 'one')).toMatchObject({ version: 8, value: 'changed' });
    });

    test('answers false and changes nothing when one of them is there already', async () => {
      await keep(put('one', 'mine'));
      await keep(put('one', 'mine', { expected: 1 }));
      const before = await setting.all();
      for (const there of [kept('one', 1), kept('one', 2), kept('one', 3)])
        expect(await setting.store.load([kept('a', 1, { owner: 'sam' }), there, kept('b', 1)])).toBe(false);
      expect(await setting.all()).toEqual(before);
      await load(kept('one', 4, { shelf: 'stamps' }), kept('one', 5, { owner: 'sam' }));
      expect(await value('one')).toBe('mine');
    });

    test('of many that put in the same documents exactly one wins', async () => {
      const load = (index: number) => setting.store.load([kept('one', 3, { value: index }), kept('two', 1)]);
      const won = await winners(times(6, load));
      expect(won).toHaveLength(1);
      expect(await value('one')).toBe(won[0]);
    });

    test('work that was put in is due as before', async () => {
      const planned = (id: string, at: string) =>
        kept(id, 3, { shelf: 'work', owner: workDrawer, at, value: piece(id, at) });
      await load(planned('due', early), planned('not-yet', later));
      expect(await setting.store.claim(noon, later, 10)).toMatchObject([
        { id: 'due', version: 3, value: piece('due', early) },
      ]);
      expect(await setting.store.claim(noon, later, 10)).toEqual([]);
    });

    test('nothing, and very much, can be put in', async () => {
      await load();
      expect(await setting.all()).toEqual([]);
      const documents = times(1_000, (index) => kept(`n${index}`, (index % 5) + 1, { owner: `person ${index % 2}` }));
      await load(...documents);
      expect(await idsOf('person 1')).toEqual(times(500, (index) => `n${index * 2 + 1}`));
      expect(await setting.all()).toHaveLength(1_000);
    });

    test('what was handed in is a copy', async () => {
      const mine = { list: ['a'] };
      const loaded = setting.store.load([kept('one', 1, { value: mine })]);
      mine.list.push('b');
      expect(await loaded).toBe(true);
      expect(await value('one')).toEqual({ list: ['a'] });
    });
  });
}

const drawerOf = ({ shelf, owner }: Kept) => `${shelf} of ${owner}`;
