// A lowdb adapter whose write survives a power cut: lowdb's own syncs nothing and leaves the file readable to all.
import { basename, dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import { DamagedFile } from './damaged-file.ts';
import { type FileSystem, syncFolder } from './file-system.ts';

let writes = 0;

/** @throws DamagedFile on reading when the file is there and `parse` refuses it; the file stays as it is */
export function safeFile<T>(path: string, files: FileSystem, parse: (json: unknown) => T): Adapter<T> {
  return {
    async read() {
      const text = await files.read(path);
      if (text === undefined) return null;
      try {
        return parse(JSON.parse(text));
      } catch (cause) {
        throw new DamagedFile(path, cause);
      }
    },
    write: (data) => writeSafely(path, JSON.stringify(data), files),
  };
}

/** Replaces a file whole: temporary file, write, sync, rename, sync the folder. On failure the old file stands. */
async function writeSafely(path: string, text: string, files: FileSystem): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${process.pid}.${++writes}.tmp`);
  try {
    const handle = await files.open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await files.rename(temporary, path);
  } catch (error) {
    await files.remove(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(files, folder);
}

/** Temporary files of a process that ended in the middle of a write. */
export const isTemporary = (name: string) => name.startsWith('.') && name.endsWith('.tmp');
