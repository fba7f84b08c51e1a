// A list of ids: of each the hash and the number of its document, as two 32-bit words.
import { hash } from 'node:crypto';
import { Low } from 'lowdb';
import { z } from 'zod';
import type { FileSystem } from './file-system.ts';
import { safeFile } from './safe-file.ts';

export type Pair = { hash: number; order: number };

export type IdList = {
  /** The numbers of all documents whose ids have this hash. */
  orders(hash: number): number[];
  pairs(): Pair[];
  /** Writes the list with these pairs, unless it has them; on failure it stays as it was. */
  add(pairs: Pair[]): Promise<void>;
};

const bytesEach = 8;
const isWhole = (pairs: string) => Buffer.byteLength(pairs, 'base64') % bytesEach === 0;
const fileSchema = z.object({ shape: z.literal(1), pairs: z.base64().refine(isWhole) });

export const hashOf = (id: string): number => hash('sha256', id, 'buffer').readUInt32LE();

/** @param isNew it is not read, whatever is there */
export async function openIdList(path: string, files: FileSystem, isNew: boolean): Promise<IdList> {
  const file = new Low(safeFile(path, files, fileSchema.parse), { shape: 1 as const, pairs: '' });
  if (!isNew) await file.read();
  let words = wordsIn(file.data.pairs);
  file.data.pairs = ''; // the words are the copy in memory
  const orders = (hash: number) => {
    const found: number[] = [];
    for (let at = words.indexOf(hash); at >= 0; at = words.indexOf(hash, at + 1))
      if (at % 2 === 0) found.push(words[at + 1] ?? 0);
    return found;
  };
  return {
    orders,
    pairs: () => Array.from({ length: words.length / 2 }, (_, index) => pairAt(words, index * 2)),
    async add(pairs) {
      const more = pairs.filter(({ hash, order }) => !orders(hash).includes(order));
      const longer = new Uint32Array(words.length + more.length * 2);
      longer.set(words);
      for (const [index, { hash, order }] of more.entries()) longer.set([hash, order], words.length + index * 2);
      file.data.pairs = Buffer.from(longer.buffer).toString('base64');
      await file.write().finally(() => {
        file.data.pairs = '';
      });
      words = longer;
    },
  };
}

function wordsIn(pairs: string): Uint32Array {
  const { buffer, byteOffset, length } = Buffer.from(pairs, 'base64');
  return new Uint32Array(buffer.slice(byteOffset, byteOffset + length));
}

const pairAt = (words: Uint32Array, at: number): Pair => ({ hash: words[at] ?? 0, order: words[at + 1] ?? 0 });
