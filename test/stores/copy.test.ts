// Moving everything from one store to another, and the sum by which two stores hold the same.
import { afterEach, describe, expect, it } from 'vitest';
import type { Kept, Store } from '../../src/app/ports.ts';
import { createSum, isEmpty, loadAll, sumOf } from '../../src/stores/copy.ts';
import { openLowdbStore } from '../../src/stores/lowdb/store.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { temporaryFolders } from '../support/folders.ts';
import { clock, everythingIn, fill, noon } from '../support/keepsakes.ts';

const freshFolder = temporaryFolders();
const open: Store[] = [];
afterEach(() => Promise.all(open.splice(0).map((store) => store.close())));

type Engine = 'memory' | 'lowdb';
async function store(engine: Engine): Promise<Store> {
  const made = engine === 'memory' ? memoryStore(clock) : await openLowdbStore(await freshFolder(), clock);
  open.push(made);
  return made;
}
const ways: [Engine, Engine][] = [
  ['memory', 'lowdb'],
  ['lowdb', 'memory'],
  ['lowdb', 'lowdb'],
];

describe.each(ways)('from %s to %s', (from, to) => {
  it('everything arrives as it was, in its order, and the source stays', async () => {
    const source = await store(from);
    await fill(source);
    const before = await everythingIn(source);
    const target = await store(to);
    const sent = await loadAll(source.all(), target);
    expect(before.length).toBeGreaterThan(290);
    expect(sent.documents).toBe(before.length);
    expect(await everythingIn(target)).toStrictEqual(before);
    expect(await everythingIn(source)).toStrictEqual(before);
    expect([await sumOf(target), await sumOf(source)]).toEqual([sent, sent]);
  });

  it('is refused when one of the documents is there already, which stays as it is', async () => {
    const source = await store(from);
    await fill(source);
    const target = await store(to);
    const own = { shelf: 'visits', owner: 'ana', id: 'changed', expected: 0, at: noon, value: 'its own' } as const;
    await target.commit([own]);
    await expect(loadAll(source.all(), target)).rejects.toThrow('The store is not empty.');
    expect(await target.get('visits', 'ana', 'changed')).toMatchObject({ version: 1, value: 'its own' });
  });
});

describe('the sum', () => {
  const kept = (more: Partial<Kept> = {}): Kept => {
    return { shelf: 'visits', owner: 'ana', id: 'one', version: 1, at: noon, value: { a: 1, b: [1, 2] }, ...more };
  };
  const sum = (...documents: Kept[]) => {
    const made = createSum();
    for (const document of documents) made.add(document);
    return made.result();
  };

  it('is the same in any order of documents and of keys', () => {
    const documents = [kept(), kept({ id: 'two' }), kept({ id: 'three' })];
    expect(sum(...documents.toReversed())).toEqual(sum(...documents));
    expect(sum(kept({ value: { b: [1, 2], a: 1 } }))).toEqual(sum(kept()));
  });

  const changes: [string, Partial<Kept>][] = [
    ['the shelf', { shelf: 'people' }],
    ['the owner', { owner: 'sam' }],
    ['the id', { id: 'two' }],
    ['the version', { version: 2 }],
    ['the instant', { at: '2026-03-02T12:00:00.001Z' }],
    ['the end', { until: noon }],
    ['a value', { value: { a: 1, b: [1, 3] } }],
    ['the order of a list', { value: { a: 1, b: [2, 1] } }],
    ['a key', { value: { a: 1, c: [1, 2] } }],
    ['a kind of value', { value: { a: '1', b: [1, 2] } }],
    ['where one text ends', { owner: 'anao', id: 'ne' }],
  ];
  it.each(changes)('changes with %s', (_, change) => {
    expect(sum(kept(change)).hash).not.toBe(sum(kept()).hash);
  });

  it('changes with a document too many, twice the same included', () => {
    expect(sum(kept(), kept())).not.toEqual(sum(kept()));
    expect(sum(kept(), kept()).hash).not.toBe(sum().hash);
    expect(sum()).toEqual({ documents: 0, hash: '0'.repeat(64) });
  });
});

describe.each<Engine>(['memory', 'lowdb'])('a store of %s', (engine) => {
  it('is empty until something is kept, and again when all is gone', async () => {
    const made = await store(engine);
    expect(await isEmpty(made)).toBe(true);
    const change = { shelf: 'settings', owner: 'store', id: 'one', expected: 0, at: noon, value: 1 } as const;
    await made.commit([change]);
    expect(await isEmpty(made)).toBe(false);
    await made.commit([{ ...change, expected: 1, value: undefined }]);
    expect(await isEmpty(made)).toBe(true);
  });
});
