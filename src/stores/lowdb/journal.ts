// What was acknowledged and does not stand in the shelves yet: one line a commit, appended and synced, many by one sync.
import { join } from 'node:path';
import { DamagedFile } from './damaged-file.ts';
import { type FileSystem, type OpenFile, syncFolder } from './file-system.ts';

export type Journal = {
  path: string;
  /** Resolves when the line survives a power cut. Rejects when it could not be written: then it is not there. */
  append(line: unknown): Promise<void>;
  /** Characters appended so far. */
  size(): number;
  /** It takes nothing more: a line that failed could not be cut off again. */
  isBroken(): boolean;
  close(): Promise<void>;
};

type Waiting = { text: string; resolve: () => void; reject: (error: unknown) => void };

const journalName = /^journal-(\d{6})\.jsonl$/;

/** Begins the journal that follows all others in the folder. */
export async function beginJournal(folder: string, files: FileSystem): Promise<Journal> {
  const last = (await journalsIn(folder, files)).at(-1);
  const number = last ? Number(journalName.exec(last)?.[1]) + 1 : 1;
  const path = join(folder, `journal-${String(number).padStart(6, '0')}.jsonl`);
  const handle = await files.open(path, 'a', 0o600);
  try {
    await syncFolder(files, folder);
  } catch (error) {
    await handle.close();
    throw error;
  }
  return openJournal(path, handle);
}

/** The names of all journals in a folder, oldest first. */
export async function journalsIn(folder: string, files: FileSystem): Promise<string[]> {
  return (await files.list(folder)).filter((name) => journalName.test(name));
}

/**
 * The lines of a journal. A last line without its end was never acknowledged and is left out.
 * @throws DamagedFile when any other line cannot be read
 */
export async function readJournal(path: string, files: FileSystem): Promise<unknown[]> {
  const lines = ((await files.read(path)) ?? '').split('\n').slice(0, -1);
  return lines.map((line) => {
    try {
      return JSON.parse(line);
    } catch (cause) {
      throw new DamagedFile(path, cause);
    }
  });
}

function openJournal(path: string, handle: OpenFile): Journal {
  let waiting: Waiting[] = [];
  let bytes = 0;
  let flushing: Promise<void> | undefined;
  let broken: unknown;

  async function flush(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      if (broken !== undefined) {
        for (const { reject } of batch) reject(broken);
        continue;
      }
      const text = batch.map((line) => line.text).join('');
      try {
        await handle.writeFile(text);
        await handle.datasync();
        bytes += Buffer.byteLength(text);
        for (const { resolve } of batch) resolve();
      } catch (error) {
        broken = await cutBack(handle, bytes);
        for (const { reject } of batch) reject(error);
      }
    }
    flushing = undefined;
  }

  return {
    path,
    append(line) {
      return new Promise((resolve, reject) => {
        waiting.push({ text: `${JSON.stringify(line)}\n`, resolve, reject });
        flushing ??= flush();
      });
    },
    size: () => bytes,
    isBroken: () => broken !== undefined,
    async close() {
      await flushing;
      await handle.close();
    },
  };
}

/** A half-written line would glue itself to the next: cuts it off, or returns why the journal can take nothing more. */
async function cutBack(handle: OpenFile, bytes: number): Promise<unknown> {
  try {
    await handle.truncate(bytes);
    await handle.datasync();
    return undefined;
  } catch (error) {
    return error;
  }
}
