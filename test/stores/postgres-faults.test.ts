// The server goes away, the line is cut, the database is not for us: nothing acknowledged is lost, and it is said why.
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Change, Store } from '../../src/app/ports.ts';
import { StoreUnavailable } from '../../src/stores/postgres/failures.ts';
import { openPostgresStore } from '../../src/stores/postgres/open.ts';
import { type Fault, openFaultyLine } from '../support/faulty-line.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';

const noon = '2026-03-02T12:00:00.000Z';
const clock = () => noon;
const put = (id: string, value: unknown, expected = 0): Change => {
  return { shelf: 'visits', owner: 'ana', id, expected, at: noon, value };
};

describe.skipIf(process.platform === 'win32')('a PostgreSQL server in trouble', () => {
  let server: PostgresServer;
  let home: string;
  beforeAll(async () => {
    server = await startPostgresServer();
    home = await server.createDatabase();
  }, 60_000);
  afterAll(() => server?.remove());

  async function withStore(use: (store: Store) => Promise<void>, url = home, patience = 10_000) {
    const store = await openPostgresStore(url, clock, { patience });
    try {
      await server.run('delete from porchlight_documents', home);
      await use(store);
    } finally {
      await store.close();
    }
  }

  describe('while it runs', () => {
    const ending = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'porchlight'`;
    const endConnections = async () => (await server.run(ending, home)).length;

    test('connections that were ended while nobody used them are made anew, unnoticed', () =>
      withStore(async (store) => {
        await Promise.all([store.commit([put('one', 1)]), store.commit([put('two', 1)])]);
        expect(await endConnections()).toBeGreaterThan(1);
        expect(await store.commit([put('one', 2, 1)])).toBe(true);
        expect(await store.get('visits', 'ana', 'one')).toMatchObject({ version: 2 });
      }));

    test('a reading whose connection is ended between two documents fails, and the store goes on', () =>
      withStore(async (store) => {
        await store.commit([put('one', 1), put('two', 1)]);
        const reading = store.all()[Symbol.asyncIterator]();
        await reading.next();
        await endConnections();
        await sleep(50);
        await reading.return?.();
        expect(await store.list('visits', 'ana')).toHaveLength(2);
      }));

    test('while it is stopped calls reject with a sentence; when it is back they go on, and all is there', () =>
      withStore(async (store) => {
        expect(await store.commit([put('one', 1)])).toBe(true);
        await server.stop();
        try {
          const calls = [store.get('visits', 'ana', 'one'), store.commit([put('two', 1)]), store.sweep(noon)];
          const failures = await Promise.all(calls.map((call) => call.then(String, (error: unknown) => error)));
          for (const failure of failures) {
            expect(failure).toBeInstanceOf(StoreUnavailable);
            expect(String(failure)).toContain('Our records cannot be reached just now. Nothing was changed');
          }
        } finally {
          await server.start();
        }
        expect(await store.get('visits', 'ana', 'one')).toMatchObject({ version: 1, value: 1 });
        expect(await store.commit([put('two', 1)])).toBe(true);
      }));

    test('it crashes while many write: what was acknowledged is there, what was refused is not', () =>
      withStore(async (store) => {
        const acknowledged = new Set<string>();
        const refused = new Set<string>();
        let writing = true;
        const writers = Array.from({ length: 6 }, async (_, writer) => {
          for (let count = 0; writing; count++) {
            const id = `${writer}-${count}`;
            const taken = await store.commit([put(id, count), put(`${id} too`, count)]).catch(() => undefined);
            expect(taken).not.toBe(false); // nobody else writes these
            for (const one of [id, `${id} too`]) (taken ? acknowledged : refused).add(one);
          }
        });
        const more = async () => {
          for (const before = acknowledged.size; acknowledged.size < before + 20; ) await sleep(5);
        };
        for (let crash = 0; crash < 3; crash++) {
          await more();
          await server.crash();
          await server.start();
        }
        await more();
        writing = false;
        await Promise.all(writers);
        const there = new Set((await store.list('visits', 'ana')).map(({ id }) => id));
        expect(acknowledged.size).toBeGreaterThanOrEqual(80);
        expect([...acknowledged].filter((id) => !there.has(id))).toEqual([]);
        expect([...refused].filter((id) => there.has(id))).toEqual([]);
      }));

    const moments: [string, string, Fault][] = [
      ['before a change arrives', 'insert into "porchlight_documents"', 'lose the message'],
      ['before the commit arrives', 'commit\u0000', 'lose the message'],
      ['before the answer to the commit arrives', 'commit\u0000', 'lose the answer'],
      ['silently, before a change arrives', 'insert into "porchlight_documents"', 'say nothing more'],
      ['silently, before the commit arrives', 'commit\u0000', 'say nothing more'],
    ];
    test.for(moments)('a connection lost in a commit, %s: it is kept, once', async ([, text, fault]) => {
      const line = await openFaultyLine(home);
      try {
        await withStore(
          async (store) => {
            expect(await store.commit([put('one', 'first')])).toBe(true);
            line.breakAt(text, fault);
            expect(await store.commit([put('two', 'new'), put('three', 'new')])).toBe(true);
            expect(line.happened).toBe(1);
            line.breakAt(text.replace('insert into', 'update'), fault);
            expect(await store.commit([put('one', 'second', 1), put('two', undefined, 1)])).toBe(true);
            expect(line.happened).toBe(2);
            const found = await store.list('visits', 'ana');
            expect(found.map(({ id, version, value }) => [id, version, value])).toEqual([
              ['one', 2, 'second'],
              ['three', 1, 'new'],
            ]);
          },
          line.url,
          300,
        );
      } finally {
        await line.close();
      }
    });

    test('a connection lost in a commit, and again while it is asked what became of it: it is kept, once', async () => {
      const line = await openFaultyLine(home);
      await withStore(async (store) => {
        for (const fault of ['lose the message', 'lose the answer'] as const) {
          line.breakAt('commit\u0000', fault);
          line.breakAt('on conflict do nothing', 'lose the answer');
          expect(await store.commit([put(fault, 1)])).toBe(true);
        }
        expect(line.happened).toBe(4);
        expect((await store.list('visits', 'ana')).map(({ id }) => id)).toEqual([
          'lose the message',
          'lose the answer',
        ]);
      }, line.url);
      await line.close();
    });

    test('a lost race stays a lost race though the connection goes', async () => {
      const line = await openFaultyLine(home);
      await withStore(async (store) => {
        await store.commit([put('one', 1)]);
        line.breakAt('insert into "porchlight_documents"', 'lose the answer');
        expect(await store.commit([put('two', 1), put('one', 1)])).toBe(false);
        expect(line.happened).toBe(1);
        expect(await store.list('visits', 'ana')).toHaveLength(1);
      }, line.url);
      await line.close();
    });

    test('when it cannot be known whether a commit was kept, that is said', async () => {
      const line = await openFaultyLine(home);
      await withStore(
        async (store) => {
          await store.commit([put('one', 1)]);
          line.breakAt('commit\u0000', 'lose the answer');
          const commit = store.commit([put('two', 1)]).catch((error: unknown) => error);
          while (line.happened === 0) await sleep(5);
          await line.close();
          expect(String(await commit)).toContain('it is not known whether it was');
        },
        line.url,
        500,
      );
    });

    test('a statement that takes too long is broken off', () =>
      withStore(
        async (store) => {
          const other = new Client({ connectionString: home });
          await other.connect();
          await other.query('begin; lock table porchlight_documents in access exclusive mode');
          await expect(store.get('visits', 'ana', 'one')).rejects.toThrow(StoreUnavailable);
          const waiting = `select pid from pg_stat_activity where wait_event_type = 'Lock'`;
          expect(await server.run(waiting, home)).toEqual([]); // the server, too, has given it up
          await other.end();
          expect(await store.get('visits', 'ana', 'one')).toBeUndefined();
        },
        undefined,
        300,
      ));
  });

  describe('at the start', () => {
    const at = (name: string, user = 'postgres', password = 'porchlight') =>
      `postgresql://${user}:${password}@127.0.0.1:${server.port}/${name}`;
    const sentenceOf = async (url: string) => {
      const failure = await openPostgresStore(url, clock).then(
        (store) => store.close(),
        (error: unknown) => error,
      );
      expect(failure).toBeInstanceOf(StoreUnavailable);
      const { message } = failure as StoreUnavailable;
      expect(message).not.toContain('porchlight@');
      expect(message).not.toContain('secret');
      return message.replaceAll(String(server.port), 'PORT');
    };

    test.for(['', 'nonsense', 'mysql://ana:secret@127.0.0.1/x', '127.0.0.1:5432/x'])(
      'what is no address is refused: %j',
      async (url) => {
        expect(await sentenceOf(url)).toBe(
          'DATABASE_URL is not the address of a PostgreSQL database. Write it as postgresql://user:password@host:5432/name.',
        );
      },
    );

    test('no server', async () => {
      expect(await sentenceOf('postgresql://ana:secret@127.0.0.1:1/x')).toBe(
        'The database at 127.0.0.1:1/x cannot be reached. Start it, or correct DATABASE_URL.',
      );
    });

    test('a wrong password, or none', async () => {
      const refused =
        'The database at 127.0.0.1:PORT/postgres refused the user or the password. Correct them in DATABASE_URL.';
      expect(await sentenceOf(at('postgres', 'postgres', 'secret'))).toBe(refused);
      expect(await sentenceOf(at('postgres', 'nobody', 'secret'))).toBe(refused);
    });

    test('no such database', async () => {
      expect(await sentenceOf(at('nowhere'))).toBe(
        'There is no database at 127.0.0.1:PORT/nowhere, though its server runs. Create it, or correct its name in DATABASE_URL.',
      );
    });

    test('a user who may not create tables', async () => {
      await server.run(`create role reader login password 'secret'`);
      const { pathname } = new URL(await server.createDatabase());
      expect(await sentenceOf(at(pathname.slice(1), 'reader', 'secret'))).toContain('may not create tables in it');
    });

    test('a database that cannot hold every language', async () => {
      const url = await server.createDatabase(`encoding 'LATIN1' template template0`);
      expect(await sentenceOf(url)).toContain('keeps text as LATIN1, which cannot hold every language');
    });

    test('a schema of a newer Porchlight, which is left as it is', async () => {
      const url = await server.createDatabase();
      await (await openPostgresStore(url, clock)).close();
      await server.run(`insert into porchlight_migrations values ('0999-newer', '2030-01-01T00:00:00.000Z')`, url);
      expect(await sentenceOf(url)).toContain('was set up by a newer version of Porchlight. Start that version');
      expect(await server.run('select name from porchlight_migrations order by name', url)).toEqual([
        { name: '0001-documents' },
        { name: '0999-newer' },
      ]);
    });
  });
});
