// Who uses the database: those that serve share it, and what needs it alone (restoring, moving, rotating) waits for nobody.
import { Client } from 'pg';
import { StoreUnavailable } from './failures.ts';

/** `others`: someone else serves from the same database at this moment. */
export type Presence = { others: boolean; release(): Promise<void> };

/** The number by which PostgreSQL knows this lock; any will do that nobody else uses. */
const lockNumber = 7_067_642;

/**
 * Held by a connection of its own, so it ends with its process. A server that goes away takes it along: whoever serves
 * goes on without it.
 * @throws StoreUnavailable when the database is used alone, or is to be used alone while others serve
 */
export async function enterDatabase(url: string, alone: boolean): Promise<Presence> {
  const client = new Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  const ask = alone ? 'pg_try_advisory_lock' : 'pg_try_advisory_lock_shared';
  const { rows } = await client.query(`select ${ask}($1) as entered`, [lockNumber]);
  if (rows[0]?.entered === true) return { others: await othersHere(client), release: () => client.end() };
  await client.end();
  throw new StoreUnavailable(
    alone
      ? 'A Porchlight is using this database. End it first, then try again; nothing was changed.'
      : 'This database is being restored, moved or sealed anew. Start again when that has ended.',
  );
}

async function othersHere(client: Client): Promise<boolean> {
  const { rows } = await client.query(
    `select exists (select from pg_locks where locktype = 'advisory' and objid = $1 and granted and pid <> pg_backend_pid()
       and database = (select oid from pg_database where datname = current_database())) as others`,
    [lockNumber],
  );
  return rows[0]?.others === true;
}
