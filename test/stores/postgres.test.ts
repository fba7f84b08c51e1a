import { afterAll, beforeAll } from 'vitest';
import { openPostgresStore } from '../../src/stores/postgres/open.ts';
import { storeContract } from '../contracts/store.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';

let server: PostgresServer;
let url: string;
beforeAll(async () => {
  server = await startPostgresServer();
  url = await server.createDatabase();
  await (await openPostgresStore(url, () => '')).close();
}, 60_000);
afterAll(() => server?.remove());
const empty = () => server.run('truncate porchlight_documents, porchlight_receipts', url);

storeContract(
  'the PostgreSQL store',
  async (clock) => {
    await empty();
    return openPostgresStore(url, clock);
  },
  { reopen: (clock) => openPostgresStore(url, clock) },
);
