// Which document number may hold an id, without reading the segments: eight bytes of each id's hash, by number.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import type { FileSystem } from './file-system.ts';
import { safeFile } from './safe-file.ts';

export const idsFile = 'ids.json';
const bytesEach = 8;
const isWhole = (hashes: string) => Buffer.from(hashes, 'base64').length % bytesEach === 0;
const fileSchema = z.object({ shape: z.literal(1), hashes: z.base64().refine(isWhole) });

export type IdList = {
  /** Numbers whose id has the same hash, newest first; one of them may be the document, or none. */
  candidates(id: string): number[];
  put(order: number, id: string): void;
  /** How many numbers are known, from 1 on. */
  length(): number;
  save(): Promise<void>;
};

const wordsEach = 2; // two 32-bit words are eight bytes

/** Reads what was saved; whoever opens a drawer puts in what is newer. */
export async function openIdList(folder: string, files: FileSystem): Promise<IdList> {
  const file = new Low(safeFile(join(folder, idsFile), files, fileSchema.parse), { shape: 1 as const, hashes: '' });
  await file.read();
  const saved = Buffer.from(file.data.hashes, 'base64');
  let words = new Uint32Array(Math.max(1024, saved.length / 2));
  words.set(new Uint32Array(Uint8Array.from(saved).buffer));
  let length = saved.length / bytesEach;
  file.data.hashes = '';
  return {
    candidates(id) {
      const [first = 0, second = 0] = hashOf(id);
      const found: number[] = [];
      for (let at = (length - 1) * wordsEach; at >= 0; at -= wordsEach) {
        if (words[at] === first && words[at + 1] === second) found.push(at / wordsEach + 1);
      }
      return found;
    },
    put(order, id) {
      const at = (order - 1) * wordsEach;
      if (at + wordsEach > words.length) words = grown(words, at + wordsEach);
      words.set(hashOf(id), at);
      length = Math.max(length, order);
    },
    length: () => length,
    async save() {
      file.data.hashes = Buffer.from(words.buffer, 0, length * bytesEach).toString('base64');
      await file.write().finally(() => {
        file.data.hashes = '';
      });
    },
  };
}

function hashOf(id: string): Uint32Array {
  const digest = createHash('sha256').update(id).digest();
  return Uint32Array.of(digest.readUInt32LE(0), digest.readUInt32LE(4));
}

function grown(words: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(needed, words.length * 2));
  larger.set(words);
  return larger;
}
