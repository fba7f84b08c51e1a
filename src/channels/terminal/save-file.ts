// A file of a view, saved in the folder one is in: a name of its own, readable by its owner alone, nothing overwritten.
import { writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';

const mostTries = 1_000;

/**
 * Resolves with the path it was saved under, such as `./my-log-2.md` where `my-log.md` is taken. Rejects when the folder
 * cannot be written to.
 * @param name without a folder
 */
export async function saveFile(folder: string, name: string, content: string): Promise<string> {
  const { name: stem, ext } = parse(name);
  for (let number = 1; number <= mostTries; number++) {
    const path = join(folder, number === 1 ? `${stem}${ext}` : `${stem}-${number}${ext}`);
    try {
      await writeFile(path, content, { flag: 'wx', mode: 0o600 });
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  throw new Error(`${mostTries} files of that name stand there already`);
}
