// One process has the data folder; the lock is a local socket, so it ends with its process however that ends.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Another process has the folder. */
export class FolderInUse extends Error {
  constructor(data: string) {
    super(`Another Porchlight is using ${data}. End it first, or set DATA_DIR to another folder.`);
    this.name = 'FolderInUse';
  }
}

/** What the holder of the lock answers to whoever may read the folder: lines of text for a word. */
export type Answer = (word: string) => AsyncIterable<string>;
export type Lock = { release(): Promise<void> };

const tokenFile = '.lock-token';

/** @throws FolderInUse */
export async function takeLock(data: string, answer: Answer): Promise<Lock> {
  await mkdir(data, { recursive: true, mode: 0o700 });
  const address = await addressOf(data);
  const token = randomBytes(24).toString('hex');
  const server = createServer((socket) => void converse(socket, token, answer));
  if (!(await listens(server, address))) {
    if (await answers(address)) throw new FolderInUse(data);
    await rm(address, { force: true }); // a socket file left by a process that was killed
    if (!(await listens(server, address))) throw new FolderInUse(data);
  }
  await rm(join(data, tokenFile), { force: true });
  await writeFile(join(data, tokenFile), token, { mode: 0o600, flag: 'wx' });
  server.unref();
  return { release: () => new Promise((resolve) => void server.close(() => resolve())) };
}

/** The running holder's answer to a word; undefined when nobody has the folder. */
export async function askHolder(data: string, word: string): Promise<AsyncIterable<string> | undefined> {
  const token = await readFile(join(data, tokenFile), 'utf8').catch(() => undefined);
  if (token === undefined) return undefined;
  const socket = await reach(await addressOf(data));
  if (!socket) return undefined;
  socket.write(`${token} ${word}\n`);
  return createInterface({ input: socket });
}

/** Named after the folder. On Linux the name lies in the kernel and leaves no file; on Windows it is a pipe. */
async function addressOf(data: string): Promise<string> {
  const name = `porchlight-${createHash('sha256')
    .update(await realpath(data))
    .digest('hex')
    .slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function listens(server: Server, address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('listening', () => resolve(true));
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    server.listen(address);
  });
}

function reach(address: string): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(address, () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}

async function answers(address: string): Promise<boolean> {
  const socket = await reach(address);
  socket?.destroy();
  return socket !== undefined;
}

/** One line in (the token from the folder and a word), the answer's lines out. A wrong token gets nothing. */
async function converse(socket: Socket, token: string, answer: Answer): Promise<void> {
  socket.on('error', () => socket.destroy());
  try {
    for await (const line of createInterface({ input: socket })) {
      const [given = '', word = ''] = line.split(' ');
      if (isSame(given, token)) for await (const text of answer(word)) await written(socket, `${text}\n`);
      break;
    }
  } finally {
    socket.end();
  }
}

function isSame(given: string, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(token));
}

function written(socket: Socket, text: string): Promise<void> {
  return new Promise((resolve, reject) => void socket.write(text, (error) => (error ? reject(error) : resolve())));
}
