// What every store must keep to, whatever it is made of. It uses nothing but the port.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change, Shelf, Store } from '../../src/app/ports.ts';
import type { Work } from '../../src/core/incoming.ts';

/** Opens an empty store that tells by this clock what is past its time. */
export type OpenStore = (clock: () => string) => Store | Promise<Store>;

const early = '2026-03-01T00:00:00.000Z';
const noon = '2026-03-02T12:00:00.000Z';
const later = '2026-03-02T12:01:00.000Z';
const evening = '2026-03-02T18:00:00.000Z';

export function storeContract(name: string, open: OpenStore): void {
  describe(`${name} keeps the promises of a store`, () => {
    let now: string;
    let store: Store;
    beforeEach(async () => {
      now = noon;
      store = await open(() => now);
    });
    afterEach(() => store.close().catch(() => undefined));

    const put = (id: string, value: unknown, more: Partial<Change> = {}): Change => ({
      shelf: 'visits',
      id,
      expected: 0,
      owner: 'ana',
      at: noon,
      value,
      ...more,
    });
    const keep = async (...changes: Change[]) => expect(await store.commit(changes)).toBe(true);
    const value = async (id: string, shelf: Shelf = 'visits') => (await store.get(shelf, id))?.value;
    const idsOf = async (owner = 'ana', options?: Parameters<Store['list']>[2]) =>
      (await store.list('visits', owner, options)).map(({ id }) => id);

    describe('get and commit', () => {
      test('what was never kept is absent', async () => {
        expect(await store.get('visits', 'one')).toBeUndefined();
      });

      test('what was kept is read as it was written, with version 1', async () => {
        const whole = {
          words: 'mom said “no” – twice\nthen yes 🌱',
          list: [1, 'two', { three: null }],
          off: false,
          nothing: '',
        };
        await keep(put('one', whole));
        expect(await store.get('visits', 'one')).toEqual({
          id: 'one',
          version: 1,
          owner: 'ana',
          at: noon,
          value: whole,
        });
      });

      test('each change adds 1 to the version and replaces value, owner and instant', async () => {
        await keep(put('one', 'first'));
        await keep(put('one', 'second', { expected: 1, owner: 'sam', at: later }));
        expect(await store.get('visits', 'one')).toEqual({
          id: 'one',
          version: 2,
          owner: 'sam',
          at: later,
          value: 'second',
        });
        await keep(put('one', 'third', { expected: 2 }));
        expect((await store.get('visits', 'one'))?.version).toBe(3);
      });

      test('the same id on two shelves is two documents', async () => {
        await keep(put('one', 'a visit'), put('one', 'a stamp', { shelf: 'stamps' }));
        expect([await value('one'), await value('one', 'stamps')]).toEqual(['a visit', 'a stamp']);
        await keep(put('one', undefined, { shelf: 'stamps', expected: 1 }));
        expect([await value('one'), await value('one', 'stamps')]).toEqual(['a visit', undefined]);
      });

      test.for(['a/b', 'a b', 'home:ana/home', 'ünï💡', "it's", '%', '_', '..', '__proto__', 'constructor'])(
        'an id may be any text: %s',
        async (id) => {
          await keep(put(id, id));
          expect(await value(id)).toBe(id);
          expect(await idsOf()).toEqual([id]);
        },
      );

      test('ids that differ only in capitals are different', async () => {
        await keep(put('One', 'big'), put('one', 'small'));
        expect([await value('One'), await value('one')]).toEqual(['big', 'small']);
      });

      test('a commit of nothing succeeds', async () => {
        await keep();
      });
    });

    describe('a lost race', () => {
      const lost: [string, Change][] = [
        ['the document is there already', put('one', 'new')],
        ['it has moved on', put('one', 'new', { expected: 1 })],
        ['it is not yet that far', put('one', 'new', { expected: 3 })],
        ['it is absent', put('absent', 'new', { expected: 1 })],
        ['removing: it has moved on', put('one', undefined, { expected: 1 })],
        ['removing: it is absent', put('absent', undefined, { expected: 1 })],
      ];
      test.for(lost)('answers false and changes nothing, on any shelf, wherever it stands: %s', async ([, change]) => {
        await keep(put('one', 'first'), put('gone', 'stays', { shelf: 'stamps' }));
        await keep(put('one', 'second', { expected: 1 }));
        const before = put('other', 'not to be kept', { shelf: 'people' });
        const after = put('gone', undefined, { shelf: 'stamps', expected: 1 });
        expect(await store.commit([before, change, after])).toBe(false);
        expect(await store.get('visits', 'one')).toMatchObject({ version: 2, value: 'second' });
        expect(await store.get('visits', 'absent')).toBeUndefined();
        expect(await store.get('people', 'other')).toBeUndefined();
        expect(await value('gone', 'stamps')).toBe('stays');
      });

      test('of many commits on the same version exactly one wins, and it alone is seen', async () => {
        await keep(put('one', 'start'));
        const tries = Array.from({ length: 12 }, (_, index) =>
          store.commit([
            put('one', `by ${index}`, { expected: 1 }),
            put(`mark-${index}`, 'won', { shelf: 'stamps', owner: 'race' }),
          ]),
        );
        const won = (await Promise.all(tries)).flatMap((result, index) => (result ? [index] : []));
        expect(won).toHaveLength(1);
        expect(await store.get('visits', 'one')).toMatchObject({ version: 2, value: `by ${won[0]}` });
        expect((await store.list('stamps', 'race')).map(({ id }) => id)).toEqual([`mark-${won[0]}`]);
      });

      test('of many commits that create the same document exactly one wins', async () => {
        const tries = Array.from({ length: 12 }, (_, index) => store.commit([put('one', index)]));
        const won = (await Promise.all(tries)).flatMap((result, index) => (result ? [index] : []));
        expect(won).toHaveLength(1);
        expect(await store.get('visits', 'one')).toMatchObject({ version: 1, value: won[0] });
      });

      test('of many commits that remove the same document exactly one wins', async () => {
        await keep(put('one', 'start'));
        const tries = Array.from({ length: 12 }, () => store.commit([put('one', undefined, { expected: 1 })]));
        expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
      });

      test('commits that share no document all win', async () => {
        const tries = Array.from({ length: 12 }, (_, index) => store.commit([put(`own-${index}`, index)]));
        expect((await Promise.all(tries)).every(Boolean)).toBe(true);
        expect(await idsOf()).toHaveLength(12);
      });
    });

    describe('removing', () => {
      test('leaves nothing to read or list, and the id starts again at version 1', async () => {
        await keep(put('one', 'first'));
        await keep(put('one', 'second', { expected: 1 }));
        await keep(put('one', undefined, { expected: 2 }));
        expect(await store.get('visits', 'one')).toBeUndefined();
        expect(await idsOf()).toEqual([]);
        await keep(put('one', 'anew'));
        expect(await store.get('visits', 'one')).toMatchObject({ version: 1, value: 'anew' });
      });

      test('is all or none with what else the commit writes', async () => {
        await keep(put('one', 'first'));
        await keep(put('one', undefined, { expected: 1 }), put('two', 'kept'));
        expect([await value('one'), await value('two')]).toEqual([undefined, 'kept']);
      });
    });

    describe('what has an end', () => {
      test('is read until that instant and absent from then on, without a sweep', async () => {
        await keep(put('one', 'brief', { until: later }));
        expect(await value('one')).toBe('brief');
        expect(await idsOf()).toEqual(['one']);
        now = later;
        expect(await store.get('visits', 'one')).toBeUndefined();
        expect(await idsOf()).toEqual([]);
      });

      test('counts as absent once it is past: it cannot be changed, only written anew', async () => {
        await keep(put('one', 'brief', { until: later }));
        now = evening;
        expect(await store.commit([put('one', 'changed', { expected: 1 })])).toBe(false);
        await keep(put('one', 'anew'));
        expect(await store.get('visits', 'one')).toMatchObject({ version: 1, value: 'anew' });
      });

      test('ends when its newest version says so; a version without an end stays', async () => {
        await keep(put('longer', 1, { until: later }), put('forever', 1, { until: later }));
        await keep(put('longer', 2, { expected: 1, until: evening }), put('forever', 2, { expected: 1 }));
        now = later;
        expect(await idsOf()).toEqual(['forever', 'longer']);
        now = evening;
        expect(await idsOf()).toEqual(['forever']);
      });

      test('is forgotten by a sweep, which counts it, and nothing else goes', async () => {
        await keep(
          put('past', 1, { until: noon }),
          put('ending', 1, { shelf: 'stamps', until: later }),
          put('present', 1, { until: evening }),
          put('forever', 1),
        );
        now = later;
        expect(await store.sweep(later)).toBe(2);
        expect(await store.sweep(later)).toBe(0);
        expect(await idsOf()).toEqual(['forever', 'present']);
        now = early; // what a sweep took does not come back, whatever the clock says
        expect(await idsOf()).toEqual(['forever', 'present']);
        expect(await store.get('stamps', 'ending')).toBeUndefined();
      });
    });

    describe('list', () => {
      test('gives one owner’s documents of one shelf, whole', async () => {
        await keep(put('mine', { a: 1 }), put('theirs', 2, { owner: 'sam' }), put('elsewhere', 3, { shelf: 'stamps' }));
        expect(await store.list('visits', 'ana')).toEqual([
          { id: 'mine', version: 1, owner: 'ana', at: noon, value: { a: 1 } },
        ]);
        expect(await store.list('visits', 'nobody')).toEqual([]);
      });

      test('goes by instant and then by id, not by when it was written', async () => {
        await keep(put('b', 1, { at: later }));
        await keep(put('late', 1, { at: evening }), put('a', 1, { at: later }));
        await keep(put('C', 1, { at: later }), put('first', 1, { at: noon }));
        expect(await idsOf()).toEqual(['first', 'C', 'a', 'b', 'late']);
      });

      test('keeps its order when a document changes', async () => {
        await keep(put('one', 1, { at: noon }), put('two', 1, { at: later }));
        await keep(put('one', 2, { expected: 1, at: noon }));
        expect(await idsOf()).toEqual(['one', 'two']);
      });

      test('starts after an instant and ends at a limit', async () => {
        await keep(put('one', 1, { at: noon }), put('two', 1, { at: later }), put('three', 1, { at: evening }));
        expect(await idsOf('ana', { after: noon })).toEqual(['two', 'three']);
        expect(await idsOf('ana', { limit: 2 })).toEqual(['one', 'two']);
        expect(await idsOf('ana', { after: noon, limit: 1 })).toEqual(['two']);
        expect(await idsOf('ana', { after: evening })).toEqual([]);
      });

      test('does not spend its limit on what is past its time', async () => {
        await keep(put('past', 1, { at: noon, until: later }), put('one', 1, { at: later }));
        now = later;
        expect(await idsOf('ana', { limit: 1 })).toEqual(['one']);
      });

      test('follows a document to its new owner', async () => {
        await keep(put('one', 1));
        await keep(put('one', 1, { expected: 1, owner: 'sam' }));
        expect([await idsOf('ana'), await idsOf('sam')]).toEqual([[], ['one']]);
      });
    });

    describe('values are copies', () => {
      test('changing what was handed in changes nothing kept', async () => {
        const mine = { list: ['a'] };
        await keep(put('one', mine));
        mine.list.push('b');
        expect(await value('one')).toEqual({ list: ['a'] });
      });

      test('changing what was read changes nothing kept', async () => {
        await keep(put('one', { list: ['a'] }));
        const read = [await store.get('visits', 'one'), ...(await store.list('visits', 'ana'))];
        expect(read).toHaveLength(2);
        for (const stored of read) (stored?.value as { list: string[] } | undefined)?.list.push('b');
        expect(await value('one')).toEqual({ list: ['a'] });
        expect((await store.list('visits', 'ana'))[0]?.value).toEqual({ list: ['a'] });
      });
    });

    describe('claim', () => {
      const work = (id: string, due: string): Work => ({ id, deed: 'sweep', due, about: { visit: id } });
      const plan = (id: string, due: string, more: Partial<Change> = {}): Change =>
        put(id, work(id, due), { shelf: 'work', at: due, ...more });
      const claimed = async (at: string, until: string, limit = 10) =>
        (await store.claim(at, until, limit)).map(({ id }) => id).sort();

      test('gives the work that is due, as it was planned, and none that is not', async () => {
        await keep(plan('past', early), plan('now', noon), plan('not-yet', later));
        await keep(put('no-work', work('no-work', early), { at: early }));
        const due = await store.claim(noon, later, 10);
        expect(due.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([work('now', noon), work('past', early)]);
      });

      test('leases a piece of work to one caller until the lease ends', async () => {
        await keep(plan('one', early));
        expect(await claimed(noon, later)).toEqual(['one']);
        expect(await claimed(noon, later)).toEqual([]);
        expect(await claimed('2026-03-02T12:00:59.999Z', evening)).toEqual([]);
        expect(await claimed(later, evening)).toEqual(['one']);
        expect(await claimed(later, evening)).toEqual([]);
      });

      test('gives callers at the same time different pieces', async () => {
        await keep(...Array.from({ length: 9 }, (_, index) => plan(`work-${index}`, early)));
        const callers = await Promise.all(Array.from({ length: 4 }, () => store.claim(noon, later, 3)));
        const ids = callers.flat().map(({ id }) => id);
        expect(new Set(ids).size).toBe(9);
        expect(ids).toHaveLength(9);
      });

      test('gives no more than the limit and leaves the rest to the next caller', async () => {
        await keep(plan('one', early), plan('two', early), plan('three', early));
        const first = await claimed(noon, later, 2);
        expect(first).toHaveLength(2);
        expect([...first, ...(await claimed(noon, later, 2))].sort()).toEqual(['one', 'three', 'two']);
      });

      test('does not change the version, so that whoever does the work can end or plan it again', async () => {
        await keep(plan('ended', early), plan('again', early));
        expect(await claimed(noon, later)).toEqual(['again', 'ended']);
        await keep(plan('ended', early, { value: undefined, expected: 1 }), plan('again', evening, { expected: 1 }));
        expect(await claimed(later, evening)).toEqual([]);
        expect(await claimed(evening, '2026-03-03T00:00:00.000Z')).toEqual(['again']);
      });
    });

    test('after closing every call rejects', async () => {
      await keep(put('one', 1));
      await store.close();
      await expect(store.get('visits', 'one')).rejects.toThrow();
      await expect(store.commit([put('two', 2)])).rejects.toThrow();
      await expect(store.list('visits', 'ana')).rejects.toThrow();
      await expect(store.claim(noon, later, 1)).rejects.toThrow();
      await expect(store.sweep(noon)).rejects.toThrow();
    });
  });
}
