// A store that survives its process: what was kept is there when it is opened again.
import { describe, expect, test } from 'vitest';
import { shelves } from '../../../src/app/ports.ts';
import { kept } from './loading.ts';
import { bigText, keep500 } from './many.ts';
import { early, evening, later, noon, put, remove, type Setting, times } from './setting.ts';
import { piece, plan } from './work.ts';

export function reopening(setting: Setting): void {
  const { keep, restart, value, idsOf, ordersOf } = setting;

  describe('closed and opened again', () => {
    test('it is empty when it was empty, and can be filled', async () => {
      await restart();
      expect(await setting.all()).toEqual([]);
      await keep(put('one', 1));
      await restart();
      expect(await value('one')).toBe(1);
    });

    test('all is there: values, versions, instants, ends and order, on every shelf and in every drawer', async () => {
      for (const shelf of shelves)
        await keep(...times(3, (index) => put(`${index} of Ana/é💡`, { shelf, index }, { shelf, at: early })));
      await keep(put('z', 1, { owner: 'sam', at: evening }), put('brief', 1, { until: evening }));
      await keep(put('a', 1, { owner: 'sam', at: early }), put('b', 1, { owner: 'sam', at: noon }));
      await keep(put('z', 2, { owner: 'sam', expected: 1, at: later }), remove('0 of Ana/é💡', 1));
      const before = await everythingIn(setting);
      await restart();
      expect(await everythingIn(setting)).toStrictEqual(before);
      await restart();
      expect(await everythingIn(setting)).toStrictEqual(before);
      expect(before.kept).toHaveLength(shelves.length * 3 + 3);
      expect(await setting.store.get('visits', 'sam', 'z')).toMatchObject({ version: 2, value: 2, at: later });
    });

    test('versions go on where they were', async () => {
      await keep(put('one', 1));
      await keep(put('one', 2, { expected: 1 }));
      await restart();
      expect(await setting.store.commit([put('one', 'old', { expected: 1 })])).toBe(false);
      expect(await setting.store.commit([put('one', 'new')])).toBe(false);
      await keep(put('one', 3, { expected: 2 }));
      await restart();
      expect(await setting.store.get('visits', 'ana', 'one')).toMatchObject({ version: 3, value: 3 });
    });

    test.for([0, 1, 3])('the order goes on though the newest %i of 3 were removed', async (count) => {
      const ids = ['z', 'm', 'a'];
      await keep(...ids.map((id) => put(id, 1)));
      const orders = await ordersOf();
      if (count > 0) await keep(...ids.slice(-count).map((id) => remove(id, 1)));
      await restart();
      setting.now = early;
      await keep(put('b', 1, { at: early }));
      await keep(put('A', 1, { at: early }));
      expect(await idsOf('ana', { after: orders[2] ?? '' })).toEqual(['b', 'A']);
      expect(await idsOf()).toEqual([...ids.slice(0, 3 - count), 'b', 'A']);
    });

    test('what was removed or swept stays gone, and what has an end still ends', async () => {
      await keep(put('gone', 1), put('swept', 1, { until: noon }), put('brief', 1, { until: later }), put('stays', 1));
      await keep(remove('gone', 1));
      expect(await setting.store.sweep(noon)).toBe(1);
      setting.now = early;
      await restart();
      expect(await idsOf()).toEqual(['brief', 'stays']);
      setting.now = later;
      expect(await idsOf()).toEqual(['stays']);
      await restart();
      expect(await idsOf()).toEqual(['stays']);
      expect(await setting.store.sweep(later)).toBe(1);
    });

    test('a lost race left nothing behind', async () => {
      await keep(put('one', 1));
      const lost = [put('other', 1, { owner: 'sam' }), put('one', 2, { expected: 2 }), put('two', 2)];
      expect(await setting.store.commit(lost)).toBe(false);
      await restart();
      expect((await setting.all()).map(({ id, version }) => [id, version])).toEqual([['one', 1]]);
    });

    test('what was put in from another store is there', async () => {
      const { store } = setting;
      expect(await store.load([kept('z', 7, { until: evening }), kept('a', 2), kept('z', 3, { owner: 'sam' })])).toBe(
        true,
      );
      const before = await everythingIn(setting);
      await restart();
      expect(await everythingIn(setting)).toStrictEqual(before);
      await keep(put('z', 1, { expected: 7 }), put('b', 1));
      expect(await idsOf()).toEqual(['z', 'a', 'b']);
    });

    test('unfinished work is offered again, once, when its lease has ended; finished work is not', async () => {
      const ids = async (at: string, until: string) =>
        (await setting.store.claim(at, until, 10)).map(({ id }) => id).sort();
      await keep(plan('claimed', early), plan('done', early), plan('not-yet', evening), plan('again', early));
      expect(await ids(noon, later)).toEqual(['again', 'claimed', 'done']);
      await keep(plan('done', early, { expected: 1, value: undefined }), plan('again', evening, { expected: 1 }));
      await keep(plan('due', early));
      await restart();
      const offered = await setting.store.claim(later, evening, 10);
      expect(offered.sort((a, b) => (a.id < b.id ? -1 : 1))).toMatchObject([
        { id: 'claimed', version: 1, at: early, value: piece('claimed', early) },
        { id: 'due', version: 1, at: early, value: piece('due', early) },
      ]);
      expect(await ids(later, evening)).toEqual([]);
      await keep(...['claimed', 'due'].map((id) => plan(id, early, { expected: 1, value: undefined })));
      await restart();
      expect(await ids(evening, '2026-03-03T00:00:00.000Z')).toEqual(['again', 'not-yet']);
    });

    test('what was under way when it closed is there', async () => {
      const { store } = setting;
      const commits = times(10, (index) =>
        store.commit([put(`n${index}`, index), put(`n${index}`, index, { owner: 'sam' })]),
      );
      await restart();
      expect(await Promise.all(commits)).toEqual(times(10, () => true));
      expect([await idsOf('ana'), await idsOf('sam')].map(({ length }) => length)).toEqual([10, 10]);
    });

    test('much of it is there: 500 documents in a drawer, and values of 100 kB', async () => {
      const ids = await keep500(setting);
      await keep(put('big', bigText(1)), remove('n250', 1), put('n0', 'changed', { expected: 1 }));
      await restart();
      expect(await idsOf()).toEqual([...ids.filter((id) => id !== 'n250'), 'big']);
      expect([await value('big'), await value('n0'), await value('n499')]).toEqual([
        bigText(1),
        'changed',
        { words: 'of n499' },
      ]);
      await keep(put('n500', 1), put('n1', 'changed', { expected: 1 }));
      expect(await idsOf('ana', { newest: true, limit: 3 })).toEqual(['n500', 'big', 'n499']);
    });
  });
}

/** All that is kept, drawers by name, and the order of each document. */
async function everythingIn({ store, all }: Setting) {
  const kept = await all();
  const drawer = ({ shelf, owner }: (typeof kept)[number]) => `${shelf} of ${owner}`;
  kept.sort((a, b) => (drawer(a) === drawer(b) ? 0 : drawer(a) < drawer(b) ? -1 : 1));
  const stored = await Promise.all(kept.map(({ shelf, owner, id }) => store.get(shelf, owner, id)));
  return { kept, orders: stored.map((found) => found?.order) };
}
