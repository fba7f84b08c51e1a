// The data folder as it is found at the start.
import { join } from 'node:path';
import { type Shelf, shelves } from '../../app/ports.ts';
import { DamagedFile } from './damaged-file.ts';
import type { FileSystem } from './file-system.ts';
import { isTemporary } from './safe-file.ts';
import { openSegment, segmentsIn } from './segment.ts';

/**
 * Removes what interrupted writes left, and looks at each file's beginning and end: a file cut short or emptied is
 * named now, not when someone needs it.
 * @throws DamagedFile
 */
export async function checkFolder(data: string, files: FileSystem): Promise<void> {
  for (const shelf of shelves) {
    for (const name of await files.list(join(data, shelf))) await checkDrawer(join(data, shelf, name), files);
  }
}

async function checkDrawer(folder: string, files: FileSystem): Promise<void> {
  for (const name of await files.list(folder)) {
    const path = join(folder, name);
    if (isTemporary(name)) {
      await files.remove(path);
    } else {
      const text = (await files.read(path)) ?? '';
      if (!text.startsWith('{') || !text.endsWith('}')) throw new DamagedFile(path);
    }
  }
}

/** The owners of a shelf's drawers, as the documents in them name them; empty drawers have none. */
export async function ownersOn(data: string, shelf: Shelf, files: FileSystem): Promise<string[]> {
  const owners: string[] = [];
  for (const name of await files.list(join(data, shelf))) {
    const folder = join(data, shelf, name);
    for (const number of await segmentsIn(folder, files)) {
      const [first] = (await openSegment(folder, number, files)).documents.values();
      if (!first) continue;
      owners.push(first.owner);
      break;
    }
  }
  return owners;
}
