// Due work and what is past its time: taken row by row, passing over rows that someone else holds.
import { sql } from 'kysely';
import type { Stored } from '../../app/ports.ts';
import { type Database, readStored } from './tables.ts';

/** Leases what is due, oldest first. `clock` tells what is past its time. */
export async function claim(
  db: Database,
  { now, until, limit, clock }: { now: string; until: string; limit: number; clock: string },
): Promise<Stored[]> {
  const { rows } = await sql`
    with due as materialized (
      select id from porchlight_documents
      where shelf = 'work' and owner = 'work' and at <= ${now}
        and (lease is null or lease <= ${now}) and (until is null or until > ${clock})
      order by at, "order" limit ${limit} for update skip locked
    )
    update porchlight_documents as document set lease = ${until} from due
    where document.shelf = 'work' and document.owner = 'work' and document.id = due.id
    returning document.id, owner, version, at, "order", value`.execute(db);
  return rows.map(readStored).sort(byDue);
}

const byDue = (a: Stored, b: Stored) => (a.at === b.at ? (a.order < b.order ? -1 : 1) : a.at < b.at ? -1 : 1);

const batch = 1000;

/** Removes what is past its time, in batches short enough for any limit on statements. */
export async function sweep(db: Database, now: string): Promise<number> {
  let swept = 0;
  for (let last = batch; last === batch; swept += last) {
    const { numAffectedRows } = await sql`
      with past as materialized (
        select shelf, owner, id from porchlight_documents
        where until <= ${now} limit ${batch} for update skip locked
      )
      delete from porchlight_documents as document using past
      where document.shelf = past.shelf and document.owner = past.owner and document.id = past.id`.execute(db);
    last = Number(numAffectedRows ?? 0n);
  }
  await sql`delete from porchlight_receipts where at < now() - interval '1 day'`.execute(db);
  return swept;
}
