// Every document, in pages, as the database was at one instant, however long the reading takes.
import { sql } from 'kysely';
import type { Kept } from '../../app/ports.ts';
import { type Database, keptColumns, readKept } from './tables.ts';
import type { Transaction } from './transaction.ts';

const page = 500;

export type Readers = {
  read(now: string): AsyncGenerator<Kept>;
  /** Ends every reading that is under way; its next page fails. */
  close(): Promise<void>;
};

export function createReaders(db: Database, mustBeOpen: () => void): Readers {
  const open = new Set<Transaction>();
  const end = async (transaction: Transaction) => {
    if (open.delete(transaction)) await transaction.rollback().execute();
  };
  return {
    async *read(now) {
      const transaction = await snapshotOf(db);
      open.add(transaction);
      try {
        mustBeOpen();
        for (let rows = await pageAfter(transaction, undefined, now); rows.length > 0; ) {
          for (const row of rows) yield readKept(row);
          mustBeOpen();
          rows = rows.length < page ? [] : await pageAfter(transaction, rows.at(-1), now);
        }
      } finally {
        await end(transaction).catch(() => undefined);
      }
    },
    async close() {
      await Promise.allSettled([...open].map(end));
    },
  };
}

async function snapshotOf(db: Database): Promise<Transaction> {
  const transaction = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute();
  // Whoever reads may take their time between two pages; nobody waits for a reader.
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(transaction);
  return transaction;
}

type Key = { shelf: string; owner: string; order: string };

function pageAfter(transaction: Transaction, last: Key | undefined, now: string) {
  const { shelf, owner, order } = last ?? { shelf: '', owner: '', order: '0' };
  return transaction
    .selectFrom('porchlight_documents')
    .select(keptColumns)
    .where(({ eb, refTuple, tuple }) => eb(refTuple('shelf', 'owner', 'order'), '>', tuple(shelf, owner, order)))
    .where(({ eb, or }) => or([eb('until', 'is', null), eb('until', '>', now)]))
    .orderBy('shelf')
    .orderBy('owner')
    .orderBy('order')
    .limit(page)
    .execute();
}
