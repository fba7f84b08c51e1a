// Documents as another store kept them, put in at once.
import { sql } from 'kysely';
import type { Connection } from './tables.ts';
import { keep, nextOrders, type Transaction } from './transaction.ts';
import type { PlannedCopy } from './writing.ts';

/** Rows in one statement; a statement holds at most 65,535 values. */
const batch = 500;

/** @returns false when one of them is there already */
export function load(connection: Connection, copies: PlannedCopy[]): Promise<boolean> {
  return keep(connection, async (transaction) => {
    // Keeps out every other writer, which locks on single drawers would not be enough for.
    await sql`lock table porchlight_documents in share row exclusive mode`.execute(transaction);
    for (let first = 0; first < copies.length; first += batch) {
      if (!(await insert(transaction, copies.slice(first, first + batch)))) return false;
    }
    return true;
  });
}

async function insert(transaction: Transaction, copies: PlannedCopy[]): Promise<boolean> {
  const orders = await nextOrders(transaction, copies.length);
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('porchlight_documents')
    .values(copies.map((copy, index) => ({ ...copy, order: orders[index] ?? '0' })))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === BigInt(copies.length);
}
