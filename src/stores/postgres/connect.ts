// Connections to the server: how many, how long they are waited for, and how dead ones are let go.
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import { type ClientBase, Pool, type PoolConfig } from 'pg';
import { isSilence } from './failures.ts';

/** For the work of every day. @param patience how long one statement may take, in milliseconds */
export function connect<T>(url: string, patience: number): Kysely<T> {
  return kyselyOn<T>({
    connectionString: url,
    max: 10,
    statement_timeout: patience,
    // A process that stops in the middle of a commit must not hold up the others.
    idle_in_transaction_session_timeout: Math.ceil(patience / 2),
    // The server's own limit comes first; this one is for a server that says nothing at all.
    query_timeout: Math.ceil(patience * 1.2),
    onConnect: readInOrder,
  });
}

/**
 * A page of a drawer is read along its index. Where the server misjudges how full a drawer is, as it does after many
 * documents came in at once, it would gather and sort the whole drawer for each page (measured: 5,000 documents).
 */
const readInOrder = (client: ClientBase): unknown => client.query('set enable_bitmapscan = off');

/** One connection for the migrations, which may take their time. */
export function connectToMigrate(url: string): Kysely<unknown> {
  return kyselyOn({ connectionString: url, max: 1, statement_timeout: 600_000 });
}

function kyselyOn<T>(config: PoolConfig): Kysely<T> {
  const pool = new Pool({ ...config, connectionTimeoutMillis: 5_000, keepAlive: true, application_name: 'porchlight' });
  // Without these two listeners a connection lost while nobody waits on it would end the process. The pool drops the
  // connection by itself and makes another when one is needed.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<T>({ dialect: new PostgresDialect({ pool: withoutSilent(pool) }) });
}

/** pg gives a connection that timed out back to the pool, where the next user would wait on it in vain. */
function withoutSilent(pool: Pool): PostgresPool {
  return {
    async connect() {
      const client = await pool.connect();
      let silence: unknown;
      const query = async (text: unknown, values?: readonly unknown[]) => {
        if (silence) throw silence;
        try {
          return await client.query(String(text), [...(values ?? [])]);
        } catch (error) {
          if (isSilence(error)) silence = error;
          throw error;
        }
      };
      return { query: query as never, release: () => client.release(silence !== undefined) };
    },
    end: () => pool.end(),
  };
}
