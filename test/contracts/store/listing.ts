// Drawers, listed whole and page by page.
import { describe, expect, test } from 'vitest';
import type { ListOptions, Store } from '../../../src/app/ports.ts';
import { later, noon, put, remove, type Setting, times } from './setting.ts';

export function listing(setting: Setting): void {
  const { keep, idsOf } = setting;

  describe('list', () => {
    test('gives one owner’s documents of one shelf, whole', async () => {
      await keep(put('mine', { a: 1 }), put('theirs', 2, { owner: 'sam' }), put('elsewhere', 3, { shelf: 'stamps' }));
      const mine = { id: 'mine', version: 1, owner: 'ana', at: noon, order: expect.any(String), value: { a: 1 } };
      expect(await setting.store.list('visits', 'ana')).toEqual([mine]);
      expect(await setting.store.list('visits', 'ana')).toEqual([await setting.store.get('visits', 'ana', 'mine')]);
      expect(await setting.store.list('visits', 'nobody')).toEqual([]);
    });

    test('goes from the oldest to the newest, or turned round', async () => {
      await keepFive(setting);
      expect(await idsOf()).toEqual(['a', 'b', 'c', 'd', 'e']);
      expect(await idsOf('ana', { newest: false })).toEqual(['a', 'b', 'c', 'd', 'e']);
      expect(await idsOf('ana', { newest: true })).toEqual(['e', 'd', 'c', 'b', 'a']);
    });

    test('ends at a limit, counted from where it begins', async () => {
      await keepFive(setting);
      expect(await idsOf('ana', { limit: 2 })).toEqual(['a', 'b']);
      expect(await idsOf('ana', { newest: true, limit: 2 })).toEqual(['e', 'd']);
      expect(await idsOf('ana', { limit: 5 })).toHaveLength(5);
      expect(await idsOf('ana', { limit: 100 })).toHaveLength(5);
    });

    test('begins after a document, in either direction', async () => {
      await keepFive(setting);
      const [first = '', , third = '', , last = ''] = await setting.ordersOf();
      expect(await idsOf('ana', { after: third })).toEqual(['d', 'e']);
      expect(await idsOf('ana', { after: third, newest: true })).toEqual(['b', 'a']);
      expect(await idsOf('ana', { after: third, limit: 1 })).toEqual(['d']);
      expect(await idsOf('ana', { after: third, limit: 1, newest: true })).toEqual(['b']);
      expect(await idsOf('ana', { after: last })).toEqual([]);
      expect(await idsOf('ana', { after: first, newest: true })).toEqual([]);
    });

    test('begins after a document that has gone since', async () => {
      await keepFive(setting);
      const third = (await setting.ordersOf())[2] ?? '';
      await keep(remove('c', 1));
      expect(await idsOf('ana', { after: third })).toEqual(['d', 'e']);
      expect(await idsOf('ana', { after: third, newest: true })).toEqual(['b', 'a']);
    });

    test('does not spend its limit on what is past its time', async () => {
      await keep(put('past', 1, { until: later }), put('one', 1), put('two', 1), put('gone', 1, { until: later }));
      setting.now = later;
      expect(await idsOf('ana', { limit: 1 })).toEqual(['one']);
      expect(await idsOf('ana', { limit: 1, newest: true })).toEqual(['two']);
    });
  });

  describe('pages', () => {
    test.for([1, 2, 3, 7, 10, 23, 50])('of %i give each document once, without a gap, either way', async (limit) => {
      const ids = times(23, (index) => `n${index}`);
      await keep(...ids.map((id) => put(id, id)), put('theirs', 1, { owner: 'sam' }));
      expect((await pages(setting.store, { limit })).flat()).toEqual(ids);
      const back = await pages(setting.store, { limit, newest: true });
      expect(back.flat()).toEqual(ids.reverse());
      expect(back).toHaveLength(Math.ceil(23 / limit));
    });

    test('are not moved by what is created, changed or removed between them', async () => {
      await keepFive(setting);
      const [, second = '', , fourth = ''] = await setting.ordersOf();
      await keep(
        put('f', 6),
        put('b', 'changed', { expected: 1 }),
        put('d', 'changed', { expected: 1 }),
        remove('a', 1),
      );
      expect(await idsOf('ana', { after: second, limit: 2 })).toEqual(['c', 'd']);
      expect(await idsOf('ana', { after: fourth, limit: 2 })).toEqual(['e', 'f']);
      expect(await idsOf('ana', { after: fourth, limit: 2, newest: true })).toEqual(['c', 'b']);
    });

    test('read while many write miss nothing that comes after them', async () => {
      const writer = async (name: number) => {
        for (const id of times(12, (index) => `${name}-${index}`)) await keep(put(id, id));
      };
      let writing = true;
      const written = Promise.all(times(5, writer)).finally(() => {
        writing = false;
      });
      const seen: string[] = [];
      let after: string | undefined;
      for (let more = true; more; ) {
        more = writing; // what was written when the last writer ended is in the page that is read after it
        const page = await setting.store.list('visits', 'ana', { limit: 7, ...(after ? { after } : {}) });
        seen.push(...page.map(({ id }) => id));
        after = page.at(-1)?.order ?? after;
        more ||= page.length > 0;
        await new Promise((resolve) => setImmediate(resolve));
      }
      await written;
      expect(seen).toHaveLength(60);
      expect(seen).toEqual(await idsOf());
    });
  });
}

async function keepFive({ keep }: Setting): Promise<void> {
  for (const id of ['a', 'b', 'c', 'd', 'e']) await keep(put(id, id));
}

/** Ana's visits, each page begun after the last one of the page before, until one is empty. */
export async function pages(store: Store, options: ListOptions): Promise<string[][]> {
  const found: string[][] = [];
  let after: string | undefined;
  while (found.length < 1_000) {
    const page = await store.list('visits', 'ana', after === undefined ? options : { ...options, after });
    if (page.length === 0) return found;
    found.push(page.map(({ id }) => id));
    after = page.at(-1)?.order;
  }
  throw new Error('the pages do not end');
}
