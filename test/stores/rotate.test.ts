import { describe, expect, test } from 'vitest';
import type { Change, Kept, Store } from '../../src/app/ports.ts';
import { checkKeys } from '../../src/stores/key-check.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { rotate } from '../../src/stores/rotate.ts';
import { isSealed } from '../../src/stores/seal.ts';
import { sealedStore } from '../../src/stores/sealed.ts';
import { everything, keep, keyId, noon, plant, ring, visit } from '../support/sealing.ts';

const evening = '2026-03-02T18:00:00.000Z';
const count = 7;

/** A store with documents sealed with key 1, on several shelves, and two from before there was a key. */
async function oldStore() {
  const time = { now: noon };
  const inner = memoryStore(() => time.now);
  await keep(inner, visit('plain', { lately: 'from before' }), visit('plain-too', 1, { owner: 'sam' }));
  await checkKeys(inner, ring(1));
  const store = sealedStore(inner, ring(1));
  await keep(store, visit('one', 1), visit('two', 2), visit('theirs', 3, { owner: 'sam' }));
  await keep(store, visit('two', 'changed', { expected: 1 }));
  await keep(store, visit('ends', 4, { shelf: 'stamps', until: evening }));
  await keep(store, visit('later', 5, { shelf: 'work', owner: 'work', at: evening }));
  return { inner, time };
}

const words = async (store: Store) =>
  (await everything(store)).map(({ shelf, owner, id, at, until, value }) => ({ shelf, owner, id, at, until, value }));
const keysIn = async (inner: Store) =>
  [...new Set((await everything(inner)).map(({ value }) => (isSealed(value) ? value.key : 'none')))].sort();

/** Calls `before` ahead of each commit of documents; the key check passes. */
function withBefore(inner: Store, before: (changes: Change[]) => unknown): Store {
  return {
    ...inner,
    async commit(changes) {
      if (changes.every(({ shelf }) => shelf !== 'settings')) await before(changes);
      return inner.commit(changes);
    },
  };
}

/** The power goes off at the nth commit of any kind. */
function failingAt(inner: Store, nth: number): Store {
  let commits = 0;
  return {
    ...inner,
    async commit(changes) {
      if (++commits === nth) throw new Error('the power went off');
      return inner.commit(changes);
    },
  };
}

describe('a rotation', () => {
  test('seals everything with the first key, after which it alone is needed and the old one is refused', async () => {
    const { inner } = await oldStore();
    const before = await words(sealedStore(inner, ring(1)));
    expect(before).toHaveLength(count);
    expect(await keysIn(inner)).toEqual([keyId(1), 'none'].sort());
    expect(await rotate(inner, ring(2, 1))).toEqual({ sealed: count, already: 0 });
    expect(await keysIn(inner)).toEqual([keyId(2)]);
    await checkKeys(inner, ring(2));
    expect(await words(sealedStore(inner, ring(2)))).toEqual(before);
    await expect(checkKeys(inner, ring(1))).rejects.toThrow(`sealed with the key ${keyId(2)}`);
  });

  test('keeps the order of a drawer, and the end of what has one', async () => {
    const { inner, time } = await oldStore();
    const order = async () => (await inner.list('visits', 'ana')).map(({ id, order }) => [id, order]);
    const before = await order();
    await rotate(inner, ring(2, 1));
    expect(await order()).toEqual(before);
    time.now = evening;
    expect(await inner.get('stamps', 'ana', 'ends')).toBeUndefined();
  });

  test('run again finds nothing to do and writes nothing', async () => {
    const { inner } = await oldStore();
    await rotate(inner, ring(2, 1));
    const after = await everything(inner);
    expect(await rotate(inner, ring(2))).toEqual({ sealed: 0, already: count });
    expect(await everything(inner)).toEqual(after);
  });

  test('seals what was never sealed, where there was no key before', async () => {
    const inner = memoryStore(() => noon);
    await keep(inner, visit('one', 1), visit('two', 2));
    expect(await rotate(inner, ring(1))).toEqual({ sealed: 2, already: 0 });
    expect(await keysIn(inner)).toEqual([keyId(1)]);
    await expect(checkKeys(inner, [])).rejects.toThrow('PORCHLIGHT_KEY is not set');
  });

  test('needs a key, and the old one', async () => {
    const { inner } = await oldStore();
    const before = await everything(inner);
    await expect(rotate(inner, [])).rejects.toThrow('There is no key to seal with.');
    await expect(rotate(inner, ring(2))).rejects.toThrow(`sealed with the key ${keyId(1)}`);
    expect(await everything(inner)).toEqual(before);
  });
});

describe('a rotation that is interrupted', () => {
  const commits = count + 2; // the key check before and after
  const everyCommit = Array.from({ length: commits }, (_, index) => index + 1);

  test.for(everyCommit)(
    'at commit %i reads as before, needs both keys, and is finished by running it again',
    async (nth) => {
      const { inner } = await oldStore();
      const before = await words(sealedStore(inner, ring(1)));
      await expect(rotate(failingAt(inner, nth), ring(2, 1))).rejects.toThrow('the power went off');
      expect(await words(sealedStore(inner, ring(2, 1)))).toEqual(before);
      await expect(checkKeys(inner, ring(2))).rejects.toThrow(`sealed with the key ${keyId(1)}`);
      if (nth > 1) await expect(checkKeys(inner, ring(1))).rejects.toThrow(`sealed with the key ${keyId(2)}`);
      const done = Math.min(Math.max(nth - 2, 0), count);
      expect(await rotate(inner, ring(2, 1))).toEqual({ sealed: count - done, already: done });
      await checkKeys(inner, ring(2));
      expect(await words(sealedStore(inner, ring(2)))).toEqual(before);
    },
  );

  test('has no more commits than those', async () => {
    const { inner } = await oldStore();
    await expect(rotate(failingAt(inner, commits + 1), ring(2, 1))).resolves.toEqual({ sealed: count, already: 0 });
  });
});

describe('a document that changes during a rotation', () => {
  /** Runs once, just before the commit that would seal this document anew. */
  function meanwhile(inner: Store, id: string, change: () => Promise<void>): Store {
    let over = false;
    return withBefore(inner, async (changes) => {
      if (over || changes[0]?.id !== id) return;
      over = true;
      await change();
    });
  }

  test('is taken up again, and its newer words are kept', async () => {
    const { inner } = await oldStore();
    const other = sealedStore(inner, ring(1));
    const busy = meanwhile(inner, 'one', () => keep(other, visit('one', 'newer', { expected: 1 })));
    expect(await rotate(busy, ring(2, 1))).toEqual({ sealed: count, already: 0 });
    expect(await keysIn(inner)).toEqual([keyId(2)]);
    expect(await sealedStore(inner, ring(2)).get('visits', 'ana', 'one')).toMatchObject({ version: 3, value: 'newer' });
  });

  test('stays removed when it was removed', async () => {
    const { inner } = await oldStore();
    const busy = meanwhile(inner, 'one', () => keep(inner, visit('one', undefined, { expected: 1 })));
    expect(await rotate(busy, ring(2, 1))).toEqual({ sealed: count - 1, already: 0 });
    expect(await inner.get('visits', 'ana', 'one')).toBeUndefined();
    expect(await keysIn(inner)).toEqual([keyId(2)]);
  });

  test('again and again ends the rotation with what to do, and the old key stays needed', async () => {
    const { inner } = await oldStore();
    const other = sealedStore(inner, ring(1));
    const busy = withBefore(inner, async ([change]) => {
      if (change?.id === 'one') await keep(other, visit('one', 'newer', { expected: change.expected }));
    });
    await expect(rotate(busy, ring(2, 1))).rejects.toThrow('Stop every Porchlight that uses this store');
    await expect(checkKeys(inner, ring(2))).rejects.toThrow(`sealed with the key ${keyId(1)}`);
    expect(await rotate(inner, ring(2, 1))).toEqual({ sealed: 1, already: count - 1 });
  });
});

test('a damaged document stops a rotation, is named and left as it is, and the old key stays needed', async () => {
  const { inner } = await oldStore();
  const damaged: Pick<Kept, 'shelf' | 'owner' | 'id'> = { shelf: 'visits', owner: 'ana', id: 'one' };
  const value = { sealed: 'AAAA', key: keyId(1) };
  await plant(inner, damaged, value, 1);
  await expect(rotate(inner, ring(2, 1))).rejects.toThrow('visits/ana/one does not open');
  expect(await inner.get('visits', 'ana', 'one')).toMatchObject({ version: 1, value });
  await expect(checkKeys(inner, ring(2))).rejects.toThrow(`sealed with the key ${keyId(1)}`);
});
