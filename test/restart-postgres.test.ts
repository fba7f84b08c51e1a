// The built program on PostgreSQL: the conversation is kept there by the same promises as in the data folder.
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { restartContract } from './contracts/restart.ts';
import { temporaryFolders } from './support/folders.ts';
import { type PostgresServer, startPostgresServer } from './support/postgres-server.ts';

const freshFolder = temporaryFolders();

// Windows knows no signals to end a process by.
describe.skipIf(process.platform === 'win32')('a conversation is kept in PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgresServer();
  }, 60_000);
  afterAll(() => server?.remove());
  restartContract(async () => ({
    DATABASE_URL: await server.createDatabase(),
    DATA_DIR: join(await freshFolder(), 'unused'),
  }));
});
