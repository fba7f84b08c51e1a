// One process has the data folder, for exactly as long as it lives; whoever may read the folder can ask it for a backup.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { type Answer, askHolder, FolderInUse, type Lock, takeLock } from '../../src/stores/lowdb/lock.ts';
import { UnusableFolder } from '../../src/stores/lowdb/unusable-folder.ts';
import { temporaryFolders } from '../support/folders.ts';

const freshFolder = temporaryFolders();
const held: Lock[] = [];
const children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const lock of held.splice(0)) await lock.release();
});

const nothing: Answer = async function* () {};
async function take(data: string, answer = nothing): Promise<Lock> {
  const lock = await takeLock(data, answer);
  held.push(lock);
  return lock;
}

async function answerTo(data: string, word = 'backup'): Promise<string[] | undefined> {
  const answer = await askHolder(data, word);
  if (!answer) return undefined;
  const lines: string[] = [];
  for await (const line of answer) lines.push(line);
  return lines;
}

/** Another process that has the folder, once this resolves. */
async function otherProcess(data: string): Promise<ChildProcess> {
  const lock = pathToFileURL('dist/stores/lowdb/lock.js').href;
  const program = `
    const { takeLock } = await import(${JSON.stringify(lock)});
    await takeLock(${JSON.stringify(data)}, async function* () { yield 'from the other process'; });
    console.log('taken');
    setInterval(() => {}, 1_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [said] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  expect(String(said)).toContain('taken');
  return child;
}

describe('the lock', () => {
  it('is had by one at a time, and free again when it was given back', async () => {
    const data = await freshFolder();
    const lock = await take(data);
    await expect(takeLock(data, nothing)).rejects.toThrow(FolderInUse);
    await expect(takeLock(data, nothing)).rejects.toThrow(
      `Another Porchlight is using ${data}. End it first, or set DATA_DIR to another folder.`,
    );
    await take(await freshFolder());
    await lock.release();
    await take(data);
  });

  it('is had by one of many that ask at the same time', async () => {
    const data = await freshFolder();
    const taken = await Promise.allSettled(Array.from({ length: 10 }, () => take(data)));
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it.skipIf(process.platform === 'win32')('is of the folder, by whatever path it is named', async () => {
    const data = await freshFolder();
    const link = join(await freshFolder(), 'link');
    await symlink(data, link);
    await take(data);
    await expect(takeLock(link, nothing)).rejects.toThrow(FolderInUse);
    await expect(takeLock(join(data, '..', data.split('/').at(-1) ?? '', '.'), nothing)).rejects.toThrow(FolderInUse);
  });

  it('makes the folder when it is absent, for its owner alone', async () => {
    const data = join(await freshFolder(), 'a', 'b');
    await take(data);
    const modes = await Promise.all([data, join(data, '.lock-token')].map(async (path) => (await stat(path)).mode));
    if (process.platform !== 'win32') expect(modes.map((mode) => mode & 0o777)).toEqual([0o700, 0o600]);
    expect(modes).toHaveLength(2);
  });

  it('cannot be had on what is no folder: said in a sentence', async () => {
    const file = join(await freshFolder(), 'a-file');
    await writeFile(file, '');
    for (let time = 0; time < 2; time++) await expect(takeLock(file, nothing)).rejects.toThrow(UnusableFolder); // it was not left half taken
    await expect(takeLock(join(file, 'below'), nothing)).rejects.toThrow('is not a folder. Set DATA_DIR');
  });
});

describe('between processes', () => {
  it('the second is refused; after kill -9 of the first, the next has it at once', async () => {
    const data = await freshFolder();
    for (let round = 0; round < 3; round++) {
      const child = await otherProcess(data);
      await expect(takeLock(data, nothing)).rejects.toThrow(FolderInUse);
      expect(await answerTo(data)).toEqual(['from the other process']);
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(await answerTo(data)).toBeUndefined();
      await (await takeLock(data, nothing)).release();
    }
  });

  it('whoever asks is told nothing more when the holder is killed in the middle of it', async () => {
    const data = await freshFolder();
    const child = await otherProcess(data);
    const answer = await askHolder(data, 'backup');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const lines: string[] = [];
    for await (const line of answer ?? []) lines.push(line);
    expect(lines.length).toBeLessThan(2);
  });
});

describe('the holder', () => {
  it('answers lines of any text to a word', async () => {
    const data = await freshFolder();
    const texts = ['é💡', 'a\u2028b\u2029c\u0085d', 'carriage\rreturn', 'x'.repeat(300_000), '', 'last'];
    await take(data, async function* (word) {
      yield word;
      yield* texts;
    });
    expect(await answerTo(data, 'backup')).toEqual(['backup', ...texts]);
    expect(await Promise.all([answerTo(data), answerTo(data)])).toEqual([
      ['backup', ...texts],
      ['backup', ...texts],
    ]);
  });

  it('tells nothing to who does not know the token in the folder, and is not asked for anything', async () => {
    const data = await freshFolder();
    const words: string[] = [];
    await take(data, async function* (word) {
      words.push(word);
      yield 'secret';
    });
    const token = await readFile(join(data, '.lock-token'), 'utf8');
    expect(token).toMatch(/^[0-9a-f]{48}$/);
    for (const wrong of [
      '',
      'x',
      token.slice(1),
      `${token}0`,
      token.toUpperCase(),
      ` ${token}`,
      '\n',
      'x'.repeat(9_000),
    ]) {
      await writeFile(join(data, '.lock-token'), wrong);
      expect(await answerTo(data)).toEqual([]);
    }
    expect(words).toEqual([]);
    await writeFile(join(data, '.lock-token'), token);
    expect(await answerTo(data)).toEqual(['secret']);
  });

  it('has another token each time', async () => {
    const data = await freshFolder();
    const tokens: string[] = [];
    for (let round = 0; round < 2; round++) {
      await (await takeLock(data, nothing)).release();
      tokens.push(await readFile(join(data, '.lock-token'), 'utf8'));
    }
    expect(new Set(tokens).size).toBe(2);
  });

  it('goes on when whoever asked goes away in the middle of the answer', async () => {
    const data = await freshFolder();
    let ended = 0;
    await take(data, async function* () {
      try {
        for (let line = 0; line < 100_000; line++) yield 'x'.repeat(1_000);
      } finally {
        ended++;
      }
    });
    for await (const line of (await askHolder(data, 'backup')) ?? []) if (line) break;
    await expect.poll(() => ended).toBe(1);
    for await (const line of (await askHolder(data, 'backup')) ?? []) if (line) break;
    await expect.poll(() => ended).toBe(2);
  });

  it('goes on when its answer fails: who asked sees the end too early', async () => {
    const data = await freshFolder();
    await take(data, async function* () {
      yield 'first';
      throw new Error('the store failed');
    });
    expect((await answerTo(data))?.length).toBeLessThan(2);
    expect((await answerTo(data))?.length).toBeLessThan(2);
  });

  it('gives the lock back though someone still waits for its answer', async () => {
    const data = await freshFolder();
    const lock = await take(data, async function* () {
      yield 'first';
      await new Promise(() => undefined);
    });
    const answer = (await askHolder(data, 'backup'))?.[Symbol.asyncIterator]();
    expect(await answer?.next()).toEqual({ done: false, value: 'first' });
    await lock.release();
    expect((await answer?.next())?.done).toBe(true);
    await take(data);
  });

  it('is nobody when the folder is free, absent, or was left with a token', async () => {
    const data = await freshFolder();
    expect(await answerTo(data)).toBeUndefined();
    expect(await answerTo(join(data, 'absent'))).toBeUndefined();
    await mkdir(join(data, 'left'));
    await writeFile(join(data, 'left', '.lock-token'), 'of a process that ended');
    expect(await answerTo(join(data, 'left'))).toBeUndefined();
  });
});
