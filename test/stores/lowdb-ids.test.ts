// A document is found by its id, and no id is given twice, however many there are and whenever the process ends.
import { createHash } from 'node:crypto';
import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Change, Kept, Store } from '../../src/app/ports.ts';
import { type FileSystem, realFileSystem } from '../../src/stores/lowdb/file-system.ts';
import { openLowdbStore } from '../../src/stores/lowdb/store.ts';
import { temporaryFolders } from '../support/folders.ts';
import { recordingFiles, type Snapshot } from '../support/recording-files.ts';

const noon = '2026-03-02T12:00:00.000Z';
const clock = () => noon;
const visit = (id: string, owner = 'ana'): Change => {
  return { shelf: 'visits', owner, id, expected: 0, at: noon, value: id };
};
const kept = (count: number): Kept[] =>
  Array.from({ length: count }, (_, n) => ({
    shelf: 'visits',
    owner: 'ana',
    id: `n${n}`,
    version: 1,
    at: noon,
    value: n,
  }));
const freshFolder = temporaryFolders();
const drawerIn = (data: string) => join(data, 'visits', createHash('sha256').update('ana').digest('hex').slice(0, 40));
const listsIn = async (data: string) => (await readdir(drawerIn(data))).filter((name) => name.startsWith('ids-'));

async function expectFound(store: Store, ids: string[]): Promise<void> {
  for (const id of ids) {
    expect((await store.get('visits', 'ana', id))?.id).toBe(id);
    expect(await store.commit([visit(id)]), `${id} is there already`).toBe(false);
  }
}

describe('ids', () => {
  it('are found among 9,000, in more lists than at first, after the store was opened again', async () => {
    const data = await freshFolder();
    const documents = kept(9_000);
    for (const [from, to, lists] of [
      [0, 300, ['ids-1-0.json']],
      [300, 9_000, ['ids-4-0.json', 'ids-4-1.json', 'ids-4-2.json', 'ids-4-3.json']],
    ] as const) {
      const store = await openLowdbStore(data, clock);
      await store.load(documents.slice(from, to));
      await store.close();
      expect(await listsIn(data)).toEqual(lists);
    }
    const store = await openLowdbStore(data, clock);
    await expectFound(store, ['n0', 'n299', 'n300', 'n4567', 'n8999']);
    expect(await store.get('visits', 'ana', 'n9000')).toBeUndefined();
    await store.close();
  });

  it('are listed anew where a list is missing', async () => {
    const data = await freshFolder();
    const store = await openLowdbStore(data, clock);
    await store.load(kept(300));
    await store.close();
    await unlink(join(drawerIn(data), 'ids-1-0.json'));
    const again = await openLowdbStore(data, clock);
    await expectFound(again, ['n0', 'n199', 'n299']);
    await again.close();
  });

  it('are found when the segment that was the newest has been moved away', async () => {
    const data = await freshFolder();
    const store = await openLowdbStore(data, clock);
    await store.load(kept(450));
    await store.close();
    await unlink(join(drawerIn(data), '000003.json'));
    const without = await openLowdbStore(data, clock);
    expect(await without.commit([visit('n449'), visit('another')])).toBe(true);
    await without.close();
    const again = await openLowdbStore(data, clock);
    await expectFound(again, ['n0', 'n399', 'n449', 'another']);
    expect(await again.get('visits', 'ana', 'n400')).toBeUndefined();
    await again.close();
  });

  it.each([
    ['a list grows', 3_800, 4_050],
    ['there come to be more lists', 4_000, 4_250],
  ])('are found whenever the power goes while %s', async (_, few, many) => {
    const moments: Snapshot[] = [];
    let watched = false;
    const disk = recordingFiles(undefined, () => watched && moments.push(disk.afterCut()));
    const before = await openLowdbStore('/data', clock, { files: disk.files });
    await before.load(kept(few));
    await before.close();
    const store = await openLowdbStore('/data', clock, { files: disk.files });
    await store.load(kept(many).slice(few));
    watched = true;
    await store.close();
    expect(moments.length).toBeGreaterThan(20);
    for (const moment of moments) {
      const after = await openLowdbStore('/data', clock, { files: recordingFiles(moment).files });
      await expectFound(after, ['n0', `n${few - 1}`, `n${few}`, `n${few + 1}`, `n${many - 1}`]);
      await after.close();
    }
  });

  it('are not left out when a later document overtakes an earlier one while the lists are written', async () => {
    const data = await freshFolder();
    const slow = gatedFiles();
    const store = await openLowdbStore(data, clock, { files: slow.files });
    await store.load(kept(399));
    const closing = store.commit([{ ...visit('large', 'ben'), value: 'x'.repeat(5_000_000) }]);
    await closing; // fills the journal, so that everything is written
    await slow.atSegment; // ana's segments are being written
    const early = store.commit([visit('early'), visit('early', 'cid')]); // number 400, and waits for cid's drawer
    await slow.atOtherDrawer;
    expect(await store.commit([visit('late')])).toBe(true); // number 401
    slow.letSegments();
    await slow.atHead;
    slow.letOtherDrawer();
    expect(await early).toBe(true);
    await store.close();
    const again = await openLowdbStore(data, clock);
    await expectFound(again, ['n0', 'n398', 'early', 'late']);
    await again.close();
  });
});

/** Holds up ana's first segment when it is renamed, and the reading of cid's drawer, until each is let go. */
function gatedFiles() {
  const [atSegment, isAtSegment] = gate();
  const [atOtherDrawer, isAtOtherDrawer] = gate();
  const [atHead, isAtHead] = gate();
  const [segmentsMay, letSegments] = gate();
  const [otherDrawerMay, letOtherDrawer] = gate();
  const cid = createHash('sha256').update('cid').digest('hex').slice(0, 40);
  const ana = createHash('sha256').update('ana').digest('hex').slice(0, 40);
  const files: FileSystem = {
    ...realFileSystem,
    async list(folder) {
      if (folder.endsWith(cid)) {
        isAtOtherDrawer();
        await otherDrawerMay;
      }
      return realFileSystem.list(folder);
    },
    async rename(from, to) {
      if (to.includes(ana) && to.endsWith('000001.json')) {
        isAtSegment();
        await segmentsMay;
      }
      await realFileSystem.rename(from, to);
      if (to.includes(ana) && to.endsWith('ids.json')) isAtHead();
    },
  };
  return { files, atSegment, atOtherDrawer, atHead, letSegments, letOtherDrawer };
}

function gate(): [Promise<void>, () => void] {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return [opened, open];
}
