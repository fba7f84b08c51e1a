// Much of it: big values, full drawers, large commits.
import { describe, expect, test } from 'vitest';
import { pages } from './listing.ts';
import { longText, put, remove, type Setting, times } from './setting.ts';

/** A text of 100,000 characters, each its own. */
export const bigText = (index: number) =>
  `${index} ${longText(100_000, (random) => (random % 50 === 0 ? '🌱é“”\n' : random.toString(36)))}`;

/** Ana's 500 visits, 20 to a commit. */
export async function keep500({ keep }: Setting): Promise<string[]> {
  const ids = times(500, (index) => `n${index}`);
  for (const first of times(25, (index) => index * 20))
    await keep(...ids.slice(first, first + 20).map((id) => put(id, { words: `of ${id}` })));
  return ids;
}

export function many(setting: Setting): void {
  const { keep, idsOf, value } = setting;

  describe('much of it', () => {
    test('values of 100 kB are kept, listed, changed and removed', async () => {
      await keep(...times(10, (index) => put(`n${index}`, { text: bigText(index) })));
      expect((await setting.store.list('visits', 'ana')).map(({ value }) => value)).toEqual(
        times(10, (index) => ({ text: bigText(index) })),
      );
      await keep(put('n3', { text: bigText(33) }, { expected: 1 }), remove('n4', 1));
      expect(await value('n3')).toEqual({ text: bigText(33) });
      expect(await idsOf()).toEqual(['n0', 'n1', 'n2', 'n3', 'n5', 'n6', 'n7', 'n8', 'n9']);
      expect((await setting.all()).map(({ value }) => value)).toContainEqual({ text: bigText(9) });
    });

    test('500 documents in one drawer are listed in order, paged, read, changed and removed', async () => {
      const ids = await keep500(setting);
      expect(await idsOf()).toEqual(ids);
      expect(await idsOf('ana', { newest: true, limit: 20 })).toEqual(ids.slice(-20).reverse());
      expect((await pages(setting.store, { limit: 70 })).flat()).toEqual(ids);
      expect((await pages(setting.store, { limit: 70, newest: true })).flat()).toEqual([...ids].reverse());
      for (const id of ['n0', 'n199', 'n200', 'n399', 'n400', 'n499'])
        expect(await value(id)).toEqual({ words: `of ${id}` });
      await keep(put('n0', 'changed', { expected: 1 }), put('n250', 'changed', { expected: 1 }), remove('n499', 1));
      expect([await value('n0'), await value('n250')]).toEqual(['changed', 'changed']);
      await keep(...times(240, (index) => remove(`n${index + 1}`, 1)));
      await keep(put('n1', 'anew'));
      expect(await idsOf()).toEqual(['n0', ...ids.slice(241, 499), 'n1']);
      expect((await setting.all()).map(({ id }) => id)).toEqual(['n0', ...ids.slice(241, 499), 'n1']);
    });

    test('one commit of 500 changes over 50 drawers is taken whole, or not at all', async () => {
      const changes = times(500, (index) => put(`n${index}`, index, { owner: `person ${index % 50}` }));
      expect(await setting.store.commit([...changes, put('absent', 1, { expected: 1 })])).toBe(false);
      expect(await setting.all()).toEqual([]);
      await keep(...changes);
      for (const owner of [0, 7, 49])
        expect(await idsOf(`person ${owner}`)).toEqual(times(10, (index) => `n${owner + index * 50}`));
      expect(await setting.all()).toHaveLength(500);
    });
  });
}
