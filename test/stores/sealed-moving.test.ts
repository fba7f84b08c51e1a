import { describe, expect, test } from 'vitest';
import { checkKeys } from '../../src/stores/key-check.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { isSealed } from '../../src/stores/seal.ts';
import { sealedStore } from '../../src/stores/sealed.ts';
import { everything, keep, keyId, noon, ring, visit } from '../support/sealing.ts';

const open = (...keys: number[]) => {
  const inner = memoryStore(() => noon);
  return { inner, store: sealedStore(inner, ring(...keys)) };
};

describe('moving', () => {
  /** Documents at several versions, sealed with key 1, and the key check. */
  async function source() {
    const { inner, store } = open(1);
    await checkKeys(inner, ring(1));
    await keep(store, visit('one', 'first'), visit('two', 2));
    await keep(store, visit('one', 'second', { expected: 1 }));
    return { inner, store };
  }

  test('from sealed to sealed, under another key, keeps every document and its version, and plants nothing open', async () => {
    const from = await source();
    const to = open(2);
    await checkKeys(to.inner, ring(2));
    expect(await to.store.load(await everything(from.store))).toBe(true);
    expect(await everything(to.store)).toEqual(await everything(from.store));
    expect(await to.store.get('visits', 'ana', 'one')).toMatchObject({ version: 2, value: 'second' });
    expect((await everything(to.inner)).map(({ value }) => isSealed(value) && value.key)).toEqual(
      Array.from({ length: 3 }, () => keyId(2)),
    );
    await checkKeys(to.inner, ring(2));
  });

  test('from inner to inner moves what is sealed as it is, key check and all', async () => {
    const from = await source();
    const to = open(1);
    expect(await to.inner.load(await everything(from.inner))).toBe(true);
    await checkKeys(to.inner, ring(1));
    await expect(checkKeys(to.inner, ring(2))).rejects.toThrow(keyId(1));
    expect(await everything(to.store)).toEqual(await everything(from.store));
  });

  test.for([[[1]], [[]]])('never seals twice (keys %j)', async ([keys]) => {
    const from = await source();
    const to = open(...(keys ?? []));
    await expect(to.store.load(await everything(from.inner))).rejects.toThrow('is sealed already');
    expect(await everything(to.inner)).toEqual([]);
  });
});
