// A store that seals every value on its way into another store, and opens it on its way out.
import type { Address, Change, Kept, Store, Stored } from '../app/ports.ts';
import { isKeyCheck } from './key-check.ts';
import type { Keyring } from './keys.ts';
import { isSealed, openValue, sealValue } from './seal.ts';

/**
 * Seals with the first key and opens with any. What was written before there was a key is read as it is and sealed at
 * its next write. Reading rejects when a value does not open. Without a key nothing is sealed, and what is sealed is not
 * read. `all` and `load` are about open documents; they leave out the key check, which belongs to the inner store and its
 * keys. Call `checkKeys` first.
 */
export function sealedStore(inner: Store, keys: Keyring): Store {
  const opened = (address: Address, stored: Stored): Stored => ({
    ...stored,
    value: openValue(stored.value, { ...address, version: stored.version }, keys),
  });
  const underWay = new Set<Promise<boolean>>();
  const untilEnded = (writing: Promise<boolean>) => {
    const ended = () => underWay.delete(writing);
    underWay.add(writing);
    writing.then(ended, ended);
    return writing;
  };
  const commit = async (changes: Change[]) => inner.commit(changes.map((change) => sealedChange(change, keys)));
  const load = async (documents: Kept[]) => inner.load(documents.map((kept) => sealedKept(kept, keys)));
  return {
    async get(shelf, owner, id) {
      const stored = await inner.get(shelf, owner, id);
      return stored && opened({ shelf, owner, id }, stored);
    },
    commit: (changes) => untilEnded(commit(changes)),
    async list(shelf, owner, options) {
      const page = await inner.list(shelf, owner, options);
      return page.map((stored) => opened({ shelf, owner, id: stored.id }, stored));
    },
    async claim(now, until, limit) {
      const due = await inner.claim(now, until, limit);
      return due.map((stored) => opened({ shelf: 'work', owner: stored.owner, id: stored.id }, stored));
    },
    sweep: (now) => inner.sweep(now),
    async *all() {
      for await (const kept of inner.all())
        if (!isKeyCheck(kept)) yield { ...kept, value: openValue(kept.value, kept, keys) } satisfies Kept;
    },
    load: (documents) => untilEnded(load(documents)),
    async close() {
      const closing = inner.close();
      await Promise.allSettled([...underWay, closing]);
      return closing;
    },
  };
}

function sealedChange(change: Change, [first]: Keyring): Change {
  if (change.value === undefined) return change;
  if (first) return { ...change, value: sealValue(change.value, { ...change, version: change.expected + 1 }, first) };
  if (isSealed(change.value))
    throw new Error('a value that looks sealed cannot be kept without a key: it would not be read');
  return change;
}

/** What comes from another store's sealed side is open. */
function sealedKept(kept: Kept, [first]: Keyring): Kept {
  if (isSealed(kept.value))
    throw new Error(
      'a document that is sealed already is loaded into the inner store, with the key check it came with',
    );
  return first ? { ...kept, value: sealValue(kept.value, kept, first) } : kept;
}
