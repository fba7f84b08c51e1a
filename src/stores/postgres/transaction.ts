// A transaction that is whole or nothing, and of which it is always known which, though the connection may go.
import { randomUUID } from 'node:crypto';
import { type ControlledTransaction, sql } from 'kysely';
import { again, waitsFor } from './again.ts';
import { isAway, StoreUnavailable } from './failures.ts';
import type { Connection, Tables } from './tables.ts';

export type Transaction = ControlledTransaction<Tables>;

/**
 * Runs `write` in a transaction and keeps what it wrote, unless it answers false or throws.
 * @returns what `write` answered
 * @throws what the database reports; then nothing was changed, unless the message says that this is not known
 */
export async function keep(
  connection: Connection,
  write: (transaction: Transaction) => Promise<boolean>,
): Promise<boolean> {
  const receipt = randomUUID();
  const transaction = await connection.db.startTransaction().setIsolationLevel('read committed').execute();
  let asked = false;
  try {
    await transaction.insertInto('porchlight_receipts').values({ id: receipt, kept: true }).execute();
    if (!(await write(transaction))) {
      await giveUp(transaction);
      return false;
    }
    asked = true;
    await transaction.commit().execute();
    return true;
  } catch (error) {
    await giveUp(transaction);
    if (asked && isAway(error) && (await wasKept(connection, receipt))) return true;
    throw error;
  }
}

/** Takes back what was done and lets the connection go. A lost connection takes it back by itself. */
async function giveUp(transaction: Transaction): Promise<void> {
  await transaction
    .rollback()
    .execute()
    .catch(() => undefined);
}

/**
 * The connection went away before the answer to a commit came. Whoever writes the receipt first decides: when it is
 * there the commit was kept, and once we have written that it was not, it cannot be kept any more.
 */
async function wasKept({ db, patience }: Connection, receipt: string): Promise<boolean> {
  const ask = async () => {
    const mark = db.insertInto('porchlight_receipts').values({ id: receipt, kept: false });
    await mark.onConflict((conflict) => conflict.doNothing()).execute();
    return db.selectFrom('porchlight_receipts').select('kept').where('id', '=', receipt).executeTakeFirstOrThrow();
  };
  try {
    return (await again(ask, waitsFor(patience))).kept;
  } catch (cause) {
    throw new StoreUnavailable(
      'Our records went away while this was being kept, and it is not known whether it was. Please look again shortly.',
      { cause },
    );
  }
}

/** The next places in the order of creation. */
export async function nextOrders(transaction: Transaction, count: number): Promise<string[]> {
  if (count === 0) return [];
  const { rows } = await sql<{ order: string }>`
    select nextval('porchlight_order') as "order" from generate_series(1, ${count}::integer)`.execute(transaction);
  return rows.map(({ order }) => order);
}
