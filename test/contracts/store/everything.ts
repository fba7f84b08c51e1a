// all(): every document, for moving and backing up.
import { describe, expect, test } from 'vitest';
import { type Shelf, shelves, workDrawer } from '../../../src/app/ports.ts';
import { early, evening, later, noon, put, remove, type Setting, times } from './setting.ts';

export function everything(setting: Setting): void {
  const { keep } = setting;

  describe('all', () => {
    test('gives nothing where nothing is kept', async () => {
      expect(await setting.all()).toEqual([]);
      await keep(put('one', 1));
      await keep(remove('one', 1));
      expect(await setting.all()).toEqual([]);
    });

    test('gives each document of every shelf and drawer once, with its version, instant and end', async () => {
      await keep(put('one', 'first', { at: noon }), put('two', { b: [2] }, { owner: 'sam', at: early }));
      await keep(put('one', 'second', { expected: 1, at: later }));
      await keep(put('one', 'third', { expected: 2, at: early, until: evening }));
      await keep(...shelves.map((shelf) => put(shelf, `on ${shelf}`, { shelf, owner: `${shelf} drawer` })));
      const found = await setting.all();
      const expected = [
        { shelf: 'visits', owner: 'ana', id: 'one', version: 3, at: early, until: evening, value: 'third' },
        { shelf: 'visits', owner: 'sam', id: 'two', version: 1, at: early, value: { b: [2] } },
        ...shelves.map((shelf) => {
          return { shelf, owner: `${shelf} drawer`, id: shelf, version: 1, at: noon, value: `on ${shelf}` };
        }),
      ];
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      expect(found.sort(byId)).toStrictEqual(expected.sort(byId));
    });

    test('leaves out what is past its time, swept or not, and what was removed', async () => {
      const brief = (shelf: Shelf) => put('brief', 1, { shelf, until: later });
      await keep(put('stays', 1), put('gone', 1), brief('visits'), brief('stamps'));
      await keep(remove('gone', 1));
      setting.now = later;
      expect((await setting.all()).map(({ id }) => id)).toEqual(['stays']);
      await setting.store.sweep(later);
      expect((await setting.all()).map(({ id }) => id)).toEqual(['stays']);
    });

    test('gives work too, claimed or not', async () => {
      const work = { id: 'w', deed: 'sweep', due: early, about: {} };
      await keep(put('w', work, { shelf: 'work', owner: workDrawer, at: early }));
      expect(await setting.store.claim(noon, later, 1)).toMatchObject([{ id: 'w', value: work }]);
      expect(await setting.all()).toStrictEqual([
        { shelf: 'work', owner: workDrawer, id: 'w', version: 1, at: early, value: work },
      ]);
    });

    test('goes drawer by drawer, each in its order, though drawers were filled in turns', async () => {
      for (const index of times(30, (count) => count))
        await keep(
          ...['ana', 'sam', 'kim'].map((owner) => put(`n${index}`, index, { owner })),
          put(`n${index}`, index, { shelf: 'stamps' }),
        );
      await keep(put('n3', 'changed', { expected: 1 }), remove('n4', 1), remove('n0', 1, { owner: 'sam' }));
      await keep(put('n4', 'anew'));
      const found = await setting.all();
      const drawers = found.map(({ shelf, owner }) => `${shelf} of ${owner}`);
      const begins = drawers.filter((drawer, index) => drawer !== drawers[index - 1]);
      expect(begins.sort()).toEqual(['stamps of ana', 'visits of ana', 'visits of kim', 'visits of sam']);
      for (const owner of ['ana', 'sam', 'kim']) {
        const here = found.filter((kept) => kept.shelf === 'visits' && kept.owner === owner);
        expect(here.map(({ id }) => id)).toEqual(await setting.idsOf(owner));
      }
      expect(found).toHaveLength(119);
    });

    test('can be left before its end; the store goes on', async () => {
      await keep(...times(50, (index) => put(`n${index}`, index)));
      for await (const kept of setting.store.all()) {
        expect(kept.id).toBe('n0');
        break;
      }
      await keep(put('n0', 'changed', { expected: 1 }));
      expect(await setting.all()).toHaveLength(50);
    });
  });
}
