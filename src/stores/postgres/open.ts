// Opens the store in a PostgreSQL database: brings the schema up to this program, or says why it cannot.
import { type Kysely, sql } from 'kysely';
import type { Store } from '../../app/ports.ts';
import { again } from './again.ts';
import { connect, connectToMigrate } from './connect.ts';
import { StoreUnavailable, startFailure } from './failures.ts';
import { migrate } from './migrations.ts';
import { postgresStore } from './store.ts';
import type { Tables } from './tables.ts';

/** `patience`: how many milliseconds one statement may take, and a lost commit is asked after; 10,000 unless told. */
export type PostgresOptions = { patience?: number };

/**
 * @param url as in DATABASE_URL: postgresql://user:password@host:5432/name
 * @param clock tells what is past its time
 * @throws StoreUnavailable with a sentence for whoever starts the program
 */
export async function openPostgresStore(
  url: string,
  clock: () => string,
  { patience = 10_000 }: PostgresOptions = {},
): Promise<Store> {
  const place = placeOf(url);
  try {
    await prepare(url, place);
  } catch (error) {
    throw startFailure(error, place);
  }
  return postgresStore({ db: connect<Tables>(url, patience), patience }, clock);
}

/** Host, port and name: what may be shown of an address that holds a password. */
function placeOf(url: string): string {
  const { protocol, host, pathname } = URL.canParse(url) ? new URL(url) : { protocol: '', host: '', pathname: '' };
  if (protocol !== 'postgres:' && protocol !== 'postgresql:')
    throw new StoreUnavailable(
      'DATABASE_URL is not the address of a PostgreSQL database. Write it as postgresql://user:password@host:5432/name.',
    );
  return `${host || 'this machine'}${pathname}`;
}

async function prepare(url: string, place: string): Promise<void> {
  const db = connectToMigrate(url);
  try {
    const { encoding, schema } = await again(() => settingsOf(db));
    if (encoding !== 'UTF8')
      throw new StoreUnavailable(
        `The database at ${place} keeps text as ${encoding}, which cannot hold every language. Create one with the encoding UTF8 and name it in DATABASE_URL.`,
      );
    if (schema === null)
      throw new StoreUnavailable(
        `The database at ${place} has no schema for its user to put tables in. Create one, or correct the user's search_path.`,
      );
    await again(() => migrate(db, schema));
  } finally {
    await db.destroy();
  }
}

async function settingsOf(db: Kysely<unknown>): Promise<{ encoding: string; schema: string | null }> {
  const { rows } = await sql<{ encoding: string; schema: string | null }>`
    select current_setting('server_encoding') as encoding, current_schema()::text as schema`.execute(db);
  return rows[0] ?? { encoding: 'nothing', schema: null };
}
