// The store for several processes: documents in one table of a PostgreSQL database.
import type { ListOptions, Shelf, Store, Stored } from '../../app/ports.ts';
import { commit } from './commit.ts';
import { createReaders } from './every.ts';
import { runningFailure } from './failures.ts';
import { createGate } from './gate.ts';
import { load } from './load.ts';
import { type Connection, type Database, readStored, storedColumns, toColumn } from './tables.ts';
import { claim, sweep } from './work.ts';
import { planChange, planCopy } from './writing.ts';

/** @param clock tells what is past its time */
export function postgresStore(connection: Connection, clock: () => string): Store {
  const { db } = connection;
  const gate = createGate();
  const readers = createReaders(db, gate.mustBeOpen);
  let closing: Promise<void> | undefined;
  const close = async () => {
    await gate.close();
    await readers.close();
    await db.destroy();
  };
  return {
    get: (shelf, owner, id) => gate.pass(() => get(db, shelf, owner, id, clock())),
    async commit(changes) {
      const planned = changes.map(planChange);
      return gate.pass(async () => planned.length === 0 || commit(connection, planned, clock()));
    },
    list: (shelf, owner, options = {}) => gate.pass(() => list(db, shelf, owner, options, clock())),
    claim: (now, until, limit) => gate.pass(() => claim(db, { now, until, limit, clock: clock() })),
    sweep: (now) => gate.pass(() => sweep(db, now)),
    async *all() {
      gate.mustBeOpen();
      try {
        yield* readers.read(clock());
      } catch (error) {
        throw runningFailure(error);
      }
    },
    async load(documents) {
      const copies = documents.map(planCopy);
      return gate.pass(async () => copies.length === 0 || load(connection, copies));
    },
    close() {
      closing ??= close();
      return closing;
    },
  };
}

async function get(db: Database, shelf: Shelf, owner: string, id: string, now: string): Promise<Stored | undefined> {
  const row = await drawer(db, shelf, owner, now).where('id', '=', toColumn(id)).executeTakeFirst();
  return row && readStored(row);
}

async function list(
  db: Database,
  shelf: Shelf,
  owner: string,
  { newest = false, after, limit }: ListOptions,
  now: string,
): Promise<Stored[]> {
  const rows = await drawer(db, shelf, owner, now)
    .$if(after !== undefined, (query) => query.where('order', newest ? '<' : '>', after ?? ''))
    .orderBy('order', newest ? 'desc' : 'asc')
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute();
  return rows.map(readStored);
}

/** The documents of one drawer that are not past their time. */
function drawer(db: Database, shelf: Shelf, owner: string, now: string) {
  return db
    .selectFrom('porchlight_documents')
    .select(storedColumns)
    .where('shelf', '=', shelf)
    .where('owner', '=', toColumn(owner))
    .where(({ eb, or }) => or([eb('until', 'is', null), eb('until', '>', now)]));
}
