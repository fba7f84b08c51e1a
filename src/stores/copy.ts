// Moving everything from one store to another, and a measure by which two stores hold the same.
import { createHash } from 'node:crypto';
import type { Kept, Store } from '../app/ports.ts';

/** `hash` is the same for the same documents in any order. */
export type Sum = { documents: number; hash: string };

const batchSize = 100;

/** Puts every document into a store that has none of them. @throws when one is there already */
export async function loadAll(documents: AsyncIterable<Kept>, into: Store): Promise<Sum> {
  const sum = createSum();
  let batch: Kept[] = [];
  const flush = async () => {
    if (!(await into.load(batch)))
      throw new Error('The store is not empty. Nothing more was put in; use an empty one.');
    batch = [];
  };
  for await (const document of documents) {
    sum.add(document);
    batch.push(document);
    if (batch.length >= batchSize) await flush();
  }
  await flush();
  return sum.result();
}

export async function sumOf(store: Store): Promise<Sum> {
  const sum = createSum();
  for await (const document of store.all()) sum.add(document);
  return sum.result();
}

export async function isEmpty(store: Store): Promise<boolean> {
  for await (const _ of store.all()) return false;
  return true;
}

/** Adds up a hash of each document, so that the order they come in does not matter. */
export function createSum(): { add(document: Kept): void; result(): Sum } {
  let documents = 0;
  const total = new Uint8Array(32);
  return {
    add({ shelf, owner, id, version, at, until, value }) {
      documents++;
      const digest = createHash('sha256')
        .update(canonical([shelf, owner, id, version, at, until ?? null, value]))
        .digest();
      for (const [index, byte] of digest.entries()) total[index] = ((total[index] ?? 0) + byte) & 255;
    },
    result: () => ({ documents, hash: Buffer.from(total).toString('hex') }),
  };
}

/** JSON with the keys of each object in order: a database may give them back in another. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
