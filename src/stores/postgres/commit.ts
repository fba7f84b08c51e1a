// A commit: every change, or none.
import { sql } from 'kysely';
import type { Address } from '../../app/ports.ts';
import { apply } from './change.ts';
import type { Connection } from './tables.ts';
import { keep, nextOrders, type Transaction } from './transaction.ts';
import type { PlannedChange } from './writing.ts';

/** @returns false for a lost race */
export function commit(connection: Connection, changes: PlannedChange[], now: string): Promise<boolean> {
  return keep(connection, async (transaction) => {
    const created = changes.filter(({ expected }) => expected === 0);
    await lockDrawers(transaction, created);
    const orders = await nextOrders(transaction, created.length);
    const orderOf = new Map(created.map((change, index) => [change, orders[index]]));
    // Everyone takes rows in the same order, so that no two commits wait for each other.
    for (const change of changes.toSorted(byAddress)) {
      if (!(await apply(transaction, change, orderOf.get(change) ?? '0', now))) return false;
    }
    return true;
  });
}

/**
 * Creations in one drawer follow one another, so that documents come into sight in their order: a reader going on
 * from the last one it saw misses none. Taken before any row, and in one order.
 */
async function lockDrawers(transaction: Transaction, created: Address[]): Promise<void> {
  if (created.length === 0) return;
  const drawers = created.map(({ shelf, owner }) => `porchlight/${shelf}/${owner}`);
  await sql`select pg_advisory_xact_lock(key) from (
    select distinct hashtextextended(drawer, 0) as key from unnest(${drawers}::text[]) as drawer order by key
  ) as drawers`.execute(transaction);
}

function byAddress(a: Address, b: Address): number {
  return compare(a.shelf, b.shelf) || compare(a.owner, b.owner) || compare(a.id, b.id);
}
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
