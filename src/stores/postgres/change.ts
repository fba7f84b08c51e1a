// One change within a commit. The rows it touched say whether the document was as expected.
import type { ExpressionBuilder } from 'kysely';
import type { Tables } from './tables.ts';
import type { Transaction } from './transaction.ts';
import type { PlannedChange } from './writing.ts';

/**
 * @param order for a document that is created
 * @returns false when the document is not in its expected version
 */
export async function apply(
  transaction: Transaction,
  change: PlannedChange,
  order: string,
  now: string,
): Promise<boolean> {
  const { value, expected } = change;
  if (expected > 0) return value === undefined ? remove(transaction, change, now) : replace(transaction, change, now);
  if (value !== undefined) return create(transaction, change, order, now);
  // Expected to be absent, and to stay so: writing it and taking it away keeps others from writing it meanwhile.
  const absent = await create(transaction, { ...change, value: 'null', until: null }, order, now);
  return absent && remove(transaction, { ...change, expected: 1 }, now);
}

/** Writes a new document, in place of one past its time if there is one. */
async function create(transaction: Transaction, change: PlannedChange, order: string, now: string): Promise<boolean> {
  const { shelf, owner, id, at, until, value = 'null' } = change;
  const fresh = { order, version: 1, at, until, lease: null, value };
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('porchlight_documents')
    .values({ shelf, owner, id, ...fresh })
    .onConflict((conflict) =>
      conflict.columns(['shelf', 'owner', 'id']).doUpdateSet(fresh).where('porchlight_documents.until', '<=', now),
    )
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

async function replace(transaction: Transaction, change: PlannedChange, now: string): Promise<boolean> {
  const { expected, at, until, value = 'null' } = change;
  const { numUpdatedRows } = await transaction
    .updateTable('porchlight_documents')
    .set({ version: expected + 1, at, until, value })
    .where(isAsExpected(change, now))
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

async function remove(transaction: Transaction, change: PlannedChange, now: string): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('porchlight_documents')
    .where(isAsExpected(change, now))
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}

const isAsExpected =
  ({ shelf, owner, id, expected }: PlannedChange, now: string) =>
  (where: ExpressionBuilder<Tables, 'porchlight_documents'>) =>
    where.and([
      where('shelf', '=', shelf),
      where('owner', '=', owner),
      where('id', '=', id),
      where('version', '=', expected),
      where.or([where('until', 'is', null), where('until', '>', now)]),
    ]);
