// The order of a drawer is the order of creation, whatever the clock says.
import { describe, expect, test } from 'vitest';
import { early, evening, later, noon, put, remove, type Setting, times } from './setting.ts';

export function creating(setting: Setting): void {
  const { keep, idsOf, ordersOf } = setting;
  const orderOf = async (id: string) => (await setting.store.get('visits', 'ana', id))?.order ?? '';

  describe('the order of creation', () => {
    test('holds though the clock is set back and instants go backwards', async () => {
      for (const [id, at] of Object.entries({ z: evening, m: later, a: noon, b: early, y: evening })) {
        setting.now = at;
        await keep(put(id, id, { at }));
      }
      expect(await idsOf()).toEqual(['z', 'm', 'a', 'b', 'y']);
      expect(await idsOf('ana', { newest: true })).toEqual(['y', 'b', 'a', 'm', 'z']);
    });

    test('holds in one commit as its changes stand in it, drawer by drawer', async () => {
      await keep(put('z', 1), put('z', 1, { owner: 'sam' }), put('m', 1), put('y', 1, { owner: 'sam' }), put('a', 1));
      expect([await idsOf('ana'), await idsOf('sam')]).toEqual([
        ['z', 'm', 'a'],
        ['z', 'y'],
      ]);
    });

    test('is not moved by a change, whatever instant it gives', async () => {
      await keep(put('one', 1, { at: noon }), put('two', 1, { at: noon }), put('three', 1, { at: noon }));
      const orders = await ordersOf();
      await keep(put('one', 2, { expected: 1, at: evening }));
      await keep(put('three', 2, { expected: 1, at: early }), put('two', 2, { expected: 1, at: early }));
      await keep(put('one', 3, { expected: 2, at: early, until: evening }));
      expect(await idsOf()).toEqual(['one', 'two', 'three']);
      expect(await ordersOf()).toEqual(orders);
      expect(await orderOf('one')).toBe(orders[0]);
    });

    test('puts what was removed and created again at the end, as a new document', async () => {
      await keep(put('one', 1), put('two', 1), put('three', 1));
      const last = await orderOf('three');
      await keep(remove('one', 1));
      await keep(put('one', 'anew', { at: early }));
      expect(await idsOf()).toEqual(['two', 'three', 'one']);
      expect(await setting.store.get('visits', 'ana', 'one')).toMatchObject({ version: 1, value: 'anew', at: early });
      expect((await orderOf('one')) > last).toBe(true);
    });

    test.for([1, 3])('never gives a place twice, though the newest %i of 3 were removed', async (count) => {
      const ids = ['one', 'two', 'three'];
      await keep(...ids.map((id) => put(id, 1)));
      const last = await orderOf('three');
      await keep(...ids.slice(-count).map((id) => remove(id, 1)));
      await keep(put('new', 1));
      expect((await orderOf('new')) > last).toBe(true);
      expect(await idsOf('ana', { after: last })).toEqual(['new']);
    });

    test('never gives a place twice, though a sweep emptied the drawer', async () => {
      await keep(put('one', 1, { until: later }), put('two', 1, { until: later }));
      const last = await orderOf('two');
      setting.now = later;
      expect(await setting.store.sweep(later)).toBe(2);
      await keep(put('new', 1));
      expect((await orderOf('new')) > last).toBe(true);
    });

    test('compares as text, past 9, 99 and what many writers add at once', async () => {
      for (const round of times(4, (index) => index))
        await Promise.all(times(30, (index) => keep(put(`${round}-${index}`, index))));
      const orders = await ordersOf();
      expect(new Set(orders).size).toBe(120);
      expect([...orders].sort()).toEqual(orders);
      const rounds = (await idsOf()).map((id) => id.split('-')[0]);
      expect(rounds).toEqual(times(120, (index) => `${Math.floor(index / 30)}`));
    });
  });
}
