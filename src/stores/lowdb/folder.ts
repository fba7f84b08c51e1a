// The data folder as it is found at the start.
import { join } from 'node:path';
import { type Shelf, shelves } from '../../app/ports.ts';
import { DamagedFile } from './damaged-file.ts';
import type { FileSystem } from './file-system.ts';
import { isIdsFile } from './id-lists.ts';
import { isTemporary } from './safe-file.ts';
import { drawerName, openSegment, segmentName, segmentsIn } from './segment.ts';

/**
 * Removes what interrupted writes left, and sees that each file can be read: one that was cut short, emptied or
 * overwritten is named now, not when someone needs it.
 * @throws DamagedFile
 */
export async function checkFolder(data: string, files: FileSystem): Promise<void> {
  for (const shelf of shelves) {
    for (const folder of await drawersOn(data, shelf, files)) await checkDrawer(folder, files);
  }
}

async function checkDrawer(folder: string, files: FileSystem): Promise<void> {
  for (const name of await files.list(folder)) {
    const path = join(folder, name);
    if (isTemporary(name)) {
      await files.remove(path);
    } else if (isOurs(name)) {
      checkText((await files.read(path)) ?? '', path);
    }
  }
}

function checkText(text: string, path: string): void {
  try {
    JSON.parse(text);
  } catch (cause) {
    throw new DamagedFile(path, cause);
  }
}

/** The folders of a shelf's drawers; what else lies there, as a file manager leaves it, is none of ours. */
async function drawersOn(data: string, shelf: Shelf, files: FileSystem): Promise<string[]> {
  const names = await files.list(join(data, shelf));
  return names.filter((name) => drawerName.test(name)).map((name) => join(data, shelf, name));
}

const isOurs = (name: string) => isIdsFile(name) || segmentName.test(name);

/** The owners of a shelf's drawers, as the documents in them name them; empty drawers have none. */
export async function ownersOn(data: string, shelf: Shelf, files: FileSystem): Promise<string[]> {
  const owners: string[] = [];
  for (const folder of await drawersOn(data, shelf, files)) {
    for (const number of await segmentsIn(folder, files)) {
      const [first] = (await openSegment(folder, number, files)).documents.values();
      if (!first) continue;
      owners.push(first.owner);
      break;
    }
  }
  return owners;
}
