// One process has the data folder; the lock is a local socket, so it ends with its process however that ends.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linesOf } from '../lines.ts';
import { makeLastingFolder, realFileSystem } from './file-system.ts';
import { withSentences } from './unusable-folder.ts';

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
const mostAsked = 1_000;

/** @throws FolderInUse, or UnusableFolder when the disk refuses */
export function takeLock(data: string, answer: Answer): Promise<Lock> {
  return withSentences(data, () => take(data, answer));
}

async function take(data: string, answer: Answer): Promise<Lock> {
  await makeLastingFolder(realFileSystem, data);
  const address = await addressOf(data);
  const token = randomBytes(24).toString('hex');
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    void converse(socket, token, answer);
  });
  if (!(await listens(server, address))) {
    if (await answers(address)) throw new FolderInUse(data);
    await rm(address, { force: true }); // a socket file left by a process that was killed
    if (!(await listens(server, address))) throw new FolderInUse(data);
  }
  server.unref();
  const release = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  try {
    await rm(join(data, tokenFile), { force: true });
    await writeFile(join(data, tokenFile), token, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    await release();
    throw error;
  }
  return { release };
}

/** The running holder's answer to a word; undefined when nobody has the folder. */
export async function askHolder(data: string, word: string): Promise<AsyncIterable<string> | undefined> {
  const token = await readFile(join(data, tokenFile), 'utf8').catch(() => undefined);
  if (token === undefined) return undefined;
  const socket = await reach(await addressOf(data));
  if (!socket) return undefined;
  socket.write(`${token} ${word}\n`);
  return answerFrom(socket);
}

/** When the holder ends in the middle, so does the answer. */
async function* answerFrom(socket: Socket): AsyncGenerator<string> {
  try {
    yield* linesOf(socket);
  } catch {
    socket.destroy();
  }
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

/**
 * One line in (the token from the folder and a word), the answer's lines out. A wrong token gets nothing. When either
 * side fails the conversation ends, and nothing else: whoever asked sees that the answer has no end.
 */
async function converse(socket: Socket, token: string, answer: Answer): Promise<void> {
  socket.on('error', () => socket.destroy());
  try {
    const [given = '', word = ''] = (await firstLine(socket)).split(' ');
    if (isSame(given, token)) for await (const text of answer(word)) await written(socket, `${text}\n`);
    socket.end();
  } catch {
    socket.destroy();
  }
}

function firstLine(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (part) => {
      if (text.length < mostAsked) text += part;
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
    socket.on('close', () => reject(new Error('nothing was asked')));
  });
}

function isSame(given: string, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(token));
}

function written(socket: Socket, text: string): Promise<void> {
  return new Promise((resolve, reject) => void socket.write(text, (error) => (error ? reject(error) : resolve())));
}
