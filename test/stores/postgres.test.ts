// The store for several processes, on a real server: what every store keeps to, and what holds between processes.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Change, type Kept, type Store, workDrawer } from '../../src/app/ports.ts';
import { openPostgresStore } from '../../src/stores/postgres/open.ts';
import { enterDatabase } from '../../src/stores/postgres/presence.ts';
import { storeContract } from '../contracts/store.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';

const early = '2026-03-01T00:00:00.000Z';
const noon = '2026-03-02T12:00:00.000Z';
const later = '2026-03-02T12:01:00.000Z';
const evening = '2026-03-02T18:00:00.000Z';

const put = (id: string, value: unknown, more: Partial<Change> = {}): Change => {
  return { shelf: 'visits', owner: 'ana', id, expected: 0, at: noon, value, ...more };
};
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));
const tables = ['porchlight_documents', 'porchlight_receipts'];

describe.skipIf(process.platform === 'win32')('on a PostgreSQL server', () => {
  let server: PostgresServer;
  let url: string;
  beforeAll(async () => {
    server = await startPostgresServer();
    // A language's own way of sorting, as many servers have it; the store must not depend on it.
    url = await server.createDatabase(`template template0 locale_provider icu icu_locale 'en-US'`);
    await (await openPostgresStore(url, () => noon)).close();
  }, 60_000);
  afterAll(() => server?.remove());
  const empty = () => server.run(tables.map((table) => `delete from ${table}`).join(';'), url);

  storeContract(
    'the PostgreSQL store',
    async (clock) => {
      await empty();
      return openPostgresStore(url, clock);
    },
    { reopen: (clock) => openPostgresStore(url, clock) },
  );

  describe('several processes', () => {
    let stores: [Store, Store];
    beforeEach(async () => {
      await empty();
      stores = await openTwo();
    });
    const openTwo = async (): Promise<[Store, Store]> => [
      await openPostgresStore(url, () => noon),
      await openPostgresStore(url, () => noon),
    ];
    afterEach(() => Promise.all(stores.map((store) => store.close())));

    test('can start at once in an empty database: the schema is made once, and all of them work', async () => {
      for (const database of [await server.createDatabase(), await server.createDatabase()]) {
        const opened = await Promise.all(times(4, () => openPostgresStore(database, () => noon)));
        const kept = await Promise.all(opened.map((store, index) => store.commit([put(`of ${index}`, index)])));
        expect(kept).toEqual([true, true, true, true]);
        expect(await opened[0]?.list('visits', 'ana')).toHaveLength(4);
        await Promise.all(opened.map((store) => store.close()));
        expect(await server.run('select name from porchlight_migrations', database)).toEqual([
          { name: '0001-documents' },
        ]);
      }
    });

    test('race for one version: one wins in each of 20 rounds, and both see the same', async () => {
      const [ours, theirs] = stores;
      expect(await ours.commit([put('one', 'start')])).toBe(true);
      for (const round of times(20, (index) => index + 1)) {
        const tries = [ours, theirs, ours, theirs].map((store, index) =>
          store.commit([put('one', `${round} by ${index}`, { expected: round }), put(`${round} by ${index}`, 'won')]),
        );
        const won = (await Promise.all(tries)).flatMap((taken, index) => (taken ? [`${round} by ${index}`] : []));
        expect(won).toHaveLength(1);
        const seen = await Promise.all(stores.map((store) => store.get('visits', 'ana', 'one')));
        expect(seen.map((stored) => stored?.value)).toEqual([won[0], won[0]]);
      }
      expect(await ours.list('visits', 'ana')).toHaveLength(21);
    });

    test('change what the other changes in the other order, and sweep, and never wait for each other', async () => {
      const before = await deadlocks();
      const [ours, theirs] = await openTwo();
      stores = [ours, theirs];
      const changes = (expected: number) => times(8, (index) => put(`n${index}`, expected, { expected }));
      expect(await ours.commit(changes(0))).toBe(true);
      for (const version of times(20, (index) => index + 1)) {
        const race = [ours.commit(changes(version)), theirs.commit(changes(version).reverse())];
        expect((await Promise.all(race)).filter(Boolean)).toHaveLength(1);
      }
      const past = times(40, (index) => put(`past ${index + 10}`, 1, { owner: 'sam', until: early }));
      for (let round = 0; round < 10; round++) {
        const theOtherWay = past.map(({ expected: _expected, ...change }) => ({ ...change, version: 1 })).reverse();
        const loaded = [ours.load(theOtherWay), theirs.load([...theOtherWay].reverse())];
        expect((await Promise.all(loaded)).filter(Boolean)).toHaveLength(1);
        const [taken] = await Promise.all([ours.commit(past), theirs.sweep(noon)]);
        expect(taken).toBe(true);
        await ours.sweep(noon);
      }
      expect((await deadlocks()) - before).toBe(0);
    });
    const deadlocks = () =>
      counted('select deadlocks as count from pg_stat_database where datname = current_database()');

    /** What the server counted; a connection hands in its counts when it ends, so the stores are closed first. */
    async function counted(query: string): Promise<number> {
      await Promise.all(stores.map((store) => store.close()));
      const open = `select pid from pg_stat_activity where application_name = 'porchlight' and datname = current_database()`;
      await expect.poll(() => server.run(open, url)).toEqual([]);
      const [row] = await server.run(query, url);
      return Number(row?.count);
    }

    const plan = (id: string): Change =>
      put(id, { id, deed: 'sweep', due: early, about: {} }, { shelf: 'work', owner: workDrawer, at: early });

    test('do 400 due pieces of work, each once', async () => {
      expect(await stores[0].commit(times(400, (index) => plan(`work-${index}`)))).toBe(true);
      const done = await Promise.all(stores.map((store) => workThrough(store)));
      expect(done.flat()).toHaveLength(400);
      expect(new Set(done.flat()).size).toBe(400);
      expect(done.every((ids) => ids.length > 0)).toBe(true);
      expect(await stores[0].list('work', workDrawer)).toEqual([]);
    });

    test('offer again only what was in the hands of the one that went away', async () => {
      const [ours, theirs] = stores;
      expect(await ours.commit(times(12, (index) => plan(`work-${index}`)))).toBe(true);
      const inHand = (await theirs.claim(noon, later, 3)).map(({ id }) => id);
      await theirs.close();
      expect(await workThrough(ours)).toHaveLength(9);
      expect((await ours.claim(later, evening, 12)).map(({ id }) => id)).toEqual(inHand);
    });

    async function workThrough(store: Store): Promise<string[]> {
      const done: string[] = [];
      for (;;) {
        const due = await store.claim(noon, later, 5);
        if (due.length === 0) return done;
        for (const { id, version } of due) {
          expect(await store.commit([{ ...plan(id), value: undefined, expected: version }])).toBe(true);
          done.push(id);
        }
      }
    }

    test('read everything as it was when they began, while another writes', async () => {
      const [ours, theirs] = stores;
      const documents = times(1_200, (index): Kept => {
        return { shelf: 'visits', owner: 'ana', id: `n${index}`, version: 1, at: noon, value: 'before' };
      });
      expect(await ours.load(documents)).toBe(true);
      const found: Kept[] = [];
      for await (const kept of ours.all()) {
        if (found.push(kept) > 1) continue;
        const change = put('n1100', 'after', { expected: 1 });
        expect(await theirs.commit([change, put('new', 'after', { owner: 'sam' })])).toBe(true);
      }
      expect(found).toEqual(documents);
      expect((await theirs.get('visits', 'ana', 'n1100'))?.value).toBe('after');
    });

    test('close though a reading was begun and never ended', async () => {
      const [ours] = stores;
      expect(await ours.commit([put('one', 1), put('two', 2)])).toBe(true);
      const reading = ours.all()[Symbol.asyncIterator]();
      expect((await reading.next()).value).toMatchObject({ id: 'one' });
      await ours.close();
    });

    test('keep owners and ids with what a text column refuses, and tell them apart', async () => {
      const [ours, theirs] = stores;
      const texts = ['a', 'a\u0000', 'a\\u0000', 'a\ud83c', 'a\udf31', 'a\ufffd'];
      expect(await ours.commit(texts.map((text) => put(text, text)))).toBe(true);
      expect((await theirs.list('visits', 'ana')).map(({ id, value }) => [id, value])).toEqual(
        texts.map((text) => [text, text]),
      );
      expect((await theirs.get('visits', 'ana', 'a\u0000'))?.id).toBe('a\u0000');
      expect(await theirs.get('visits', 'ana\u0000', 'a')).toBeUndefined();
    });

    test('cannot create what a commit expects to stay absent', async () => {
      const [ours, theirs] = stores;
      const absent = put('one', undefined);
      expect(await ours.commit([absent, put('two', 1)])).toBe(true);
      expect(await theirs.commit([put('one', 1)])).toBe(true);
      expect(await ours.commit([absent, put('three', 1)])).toBe(false);
      expect((await ours.list('visits', 'ana')).map(({ id }) => id)).toEqual(['two', 'one']);
    });
  });

  describe('who uses the database', () => {
    test('serving is shared; what needs it alone is refused meanwhile, and the other way round', async () => {
      const [one, two] = [await enterDatabase(url, false), await enterDatabase(url, false)];
      await expect(enterDatabase(url, true)).rejects.toThrow('A Porchlight is using this database.');
      await one.release();
      await expect(enterDatabase(url, true)).rejects.toThrow('A Porchlight is using this database.');
      await two.release();
      const alone = await enterDatabase(url, true);
      await expect(enterDatabase(url, false)).rejects.toThrow('is being restored, moved or sealed anew');
      await alone.release();
      await (await enterDatabase(url, false)).release();
    });
  });
});
