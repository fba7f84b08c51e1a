// The embedded store on a real disk that fills up and that can only be read.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openLowdbStore } from '../../src/stores/lowdb/store.ts';
import { both, clock, contentsOf } from '../support/two-drawers.ts';

/** A small disk of its own, where the system lets us have one. */
async function smallDisk(): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-small-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
  if (mounted.status === 0) return folder;
  await rm(folder, { recursive: true });
  return undefined;
}

const small = process.platform === 'win32' ? undefined : await smallDisk();
afterAll(async () => {
  if (!small) return;
  spawnSync('umount', [small]);
  await rm(small, { recursive: true });
});

describe.skipIf(!small)('on a real disk of 1 MB (needs the right to mount one)', () => {
  it('refuses when it is full, has what it acknowledged, and goes on when there is room', async () => {
    const folder = join(small ?? '', 'data');
    const store = await openLowdbStore(folder, clock);
    const acknowledged: string[] = [];
    let refusal: unknown;
    for (let count = 0; count < 200 && !refusal; count++) {
      const done = store.commit(both(`${count}`, 'x'.repeat(7_000)));
      await done.then(() => acknowledged.push(`${count}`)).catch((error: unknown) => (refusal = error));
    }
    expect(refusal).toMatchObject({ code: 'ENOSPC' });
    expect(acknowledged.length).toBeGreaterThan(20);
    expect(Object.keys(await contentsOf(store))).toEqual(acknowledged);
    await store.close().catch(() => undefined); // the shelves have no room either: the journal keeps everything

    spawnSync('mount', ['-o', 'remount,size=8m', small ?? '']);
    const reopened = await openLowdbStore(folder, clock);
    expect(Object.keys(await contentsOf(reopened))).toEqual(acknowledged);
    expect(await reopened.commit(both('more', 1))).toBe(true);
    await reopened.close();
    const last = await openLowdbStore(folder, clock);
    expect(Object.keys(await contentsOf(last))).toEqual([...acknowledged, 'more']);
    await last.close();
  });

  it('says so when it can only be read', async () => {
    spawnSync('mount', ['-o', 'remount,ro', small ?? '']);
    await expect(openLowdbStore(join(small ?? '', 'data'), clock)).rejects.toThrow('can only be read');
    await expect(openLowdbStore(join(small ?? '', 'other'), clock)).rejects.toThrow('can only be read');
    spawnSync('mount', ['-o', 'remount,rw', small ?? '']);
    const store = await openLowdbStore(join(small ?? '', 'data'), clock);
    expect(Object.keys(await contentsOf(store))).toContain('more');
    await store.close();
  });
});
