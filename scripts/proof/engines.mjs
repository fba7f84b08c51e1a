// Both engines, each with a new and empty place whenever one is asked for.
import { join } from 'node:path';
import { startPostgresServer } from './postgres-server.mjs';

export async function openEngines(workplace) {
  const server = await startPostgresServer(workplace.folder);
  workplace.atEnd(() => server.stop());
  const places = {
    lowdb: async () => join(workplace.folder, `data-${workplace.next()}`),
    postgres: () => server.createDatabase(),
  };
  return { server, places };
}
