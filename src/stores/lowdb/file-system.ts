// The few calls on files this engine makes, so that a test can stand in for a disk that loses what was not synced.

import { mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/** An open file. `sync` resolves when what was written survives a power cut. */
export type OpenFile = {
  writeFile(text: string): Promise<void>;
  truncate(length: number): Promise<void>;
  sync(): Promise<void>;
  datasync(): Promise<void>;
  close(): Promise<void>;
};

export type FileSystem = {
  /** `wx` creates and fails when there; `a` appends, creating what is absent; `r` is for syncing a folder. */
  open(path: string, flags: 'wx' | 'a' | 'r', mode?: number): Promise<OpenFile>;
  /** Undefined when absent. */
  read(path: string): Promise<string | undefined>;
  /** Names in a folder, sorted; none when the folder is absent. */
  list(folder: string): Promise<string[]>;
  /** In a folder that is there; nothing when it is there itself. */
  makeFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
};

export const realFileSystem: FileSystem = {
  open: (path, flags, mode) => open(path, flags, mode),
  read: (path) => readFile(path, 'utf8').catch(unless('ENOENT', undefined)),
  list: async (folder) => (await readdir(folder).catch(unless<string[]>('ENOENT', []))).sort(),
  makeFolder: (path) => mkdir(path, { mode: 0o700 }).catch(unless('EEXIST', undefined)),
  rename: (from, to) => retried(() => rename(from, to)),
  remove: (path) => unlink(path).catch(unless('ENOENT', undefined)),
};

/** Makes a folder's own entries survive a power cut. Windows has no such call and needs none. */
export async function syncFolder(files: FileSystem, folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await files.open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/** Makes a folder, and those above it, so that their names survive a power cut. */
export async function makeLastingFolder(files: FileSystem, path: string): Promise<void> {
  const parent = dirname(path);
  if (parent === path || (await files.list(parent)).includes(basename(path))) return;
  await makeLastingFolder(files, parent);
  await files.makeFolder(path);
  await syncFolder(files, parent);
}

const isCode = (error: unknown, ...codes: string[]) =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

function unless<T>(code: string, instead: T): (error: unknown) => T {
  return (error) => {
    if (isCode(error, code)) return instead;
    throw error;
  };
}

/** On Windows a virus scanner may hold a file for a moment. */
async function retried(act: () => Promise<void>, tries = 10): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (tries <= 1 || !isCode(error, 'EPERM', 'EBUSY')) throw error;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await retried(act, tries - 1);
  }
}
