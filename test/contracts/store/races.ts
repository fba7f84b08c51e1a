// Commits that meet: exactly one wins, and what loses changes nothing.
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/app/ports.ts';
import { put, remove, type Setting, times, winners } from './setting.ts';

const lost: [string, Change][] = [
  ['the document is there already', put('one', 'new')],
  ['it has moved on', put('one', 'new', { expected: 1 })],
  ['it is not yet that far', put('one', 'new', { expected: 3 })],
  ['it is absent', put('absent', 'new', { expected: 1 })],
  ['it is in another drawer', put('one', 'new', { owner: 'sam', expected: 2 })],
  ['removing: it has moved on', remove('one', 1)],
  ['removing: it is absent', remove('absent', 1)],
];

export function races(setting: Setting): void {
  const { keep, value, idsOf } = setting;

  describe('a lost race', () => {
    test.for(lost)('answers false and changes nothing, anywhere, wherever it stands: %s', async ([, change]) => {
      await keep(put('one', 'first'), put('gone', 'stays', { shelf: 'stamps' }));
      await keep(put('one', 'second', { expected: 1 }));
      const { store } = setting;
      const before = await setting.all();
      const orders = await setting.ordersOf();
      const first = put('other', 'not to be kept', { shelf: 'people' });
      const last = [remove('gone', 1, { shelf: 'stamps' }), put('other', 'not to be kept')];
      expect(await store.commit([first, change, ...last])).toBe(false);
      expect(await store.commit([change])).toBe(false);
      expect(await store.get('visits', 'ana', 'one')).toMatchObject({ version: 2, value: 'second' });
      expect(await store.get('people', 'ana', 'other')).toBeUndefined();
      expect(await value('gone', 'stamps')).toBe('stays');
      expect(await setting.all()).toEqual(before);
      expect(await setting.ordersOf()).toEqual(orders);
      expect([await idsOf('ana'), await idsOf('sam')]).toEqual([['one'], []]);
    });

    test('of many commits on the same version exactly one wins, and it alone is seen', async () => {
      await keep(put('one', 'start'));
      const { store } = setting;
      const mark = (index: number) => put(`mark-${index}`, 'won', { shelf: 'stamps', owner: 'race' });
      const tries = times(12, (index) => store.commit([put('one', `by ${index}`, { expected: 1 }), mark(index)]));
      const won = await winners(tries);
      expect(won).toHaveLength(1);
      expect(await store.get('visits', 'ana', 'one')).toMatchObject({ version: 2, value: `by ${won[0]}` });
      expect((await store.list('stamps', 'race')).map(({ id }) => id)).toEqual([`mark-${won[0]}`]);
    });

    test('of many commits that create the same document exactly one wins', async () => {
      const won = await winners(times(12, (index) => setting.store.commit([put('one', index)])));
      expect(won).toHaveLength(1);
      expect(await setting.store.get('visits', 'ana', 'one')).toMatchObject({ version: 1, value: won[0] });
    });

    test('of many commits that remove the same document exactly one wins', async () => {
      await keep(put('one', 'start'));
      const won = await winners(times(12, () => setting.store.commit([remove('one', 1)])));
      expect(won).toHaveLength(1);
    });

    test('of many commits that change the same two documents, in either order, exactly one wins', async () => {
      await keep(put('one', 'start'), put('one', 'start', { owner: 'sam' }));
      const tries = times(12, (index) => {
        const both = ['ana', 'sam'].map((owner) => put('one', index, { owner, expected: 1 }));
        return setting.store.commit(index % 2 === 0 ? both : both.reverse());
      });
      const won = await winners(tries);
      expect(won).toHaveLength(1);
      expect(await value('one')).toBe(won[0]);
      expect(await setting.store.get('visits', 'sam', 'one')).toMatchObject({ version: 2, value: won[0] });
    });
  });

  describe('commits that share no document all win', () => {
    test('in one drawer', async () => {
      const won = await winners(times(12, (index) => setting.store.commit([put(`own-${index}`, index)])));
      expect(won).toHaveLength(12);
      expect(await idsOf()).toHaveLength(12);
    });

    test('in the same drawers, in either order', async () => {
      const tries = times(12, (index) => {
        const both = ['ana', 'sam'].map((owner) => put(`own-${index}`, index, { owner }));
        return setting.store.commit(index % 2 === 0 ? both : both.reverse());
      });
      expect(await winners(tries)).toHaveLength(12);
      expect([await idsOf('ana'), await idsOf('sam')].map(({ length }) => length)).toEqual([12, 12]);
    });
  });
}
