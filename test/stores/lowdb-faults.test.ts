// A disk that fills up, breaks or may not be written to: a clear failure, memory as it was, nothing acknowledged lost.
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/app/ports.ts';
import { openLowdbStore } from '../../src/stores/lowdb/store.ts';
import { UnusableFolder } from '../../src/stores/lowdb/unusable-folder.ts';
import { type DiskCall, faultyFiles, takesSpace } from '../support/faulty-files.ts';
import { recordingFiles } from '../support/recording-files.ts';
import { again, both, clock, contentsOf } from '../support/two-drawers.ts';

const data = '/data';

type Acted = { kept: Record<string, unknown>; tried: Record<string, unknown>; refused: number };

/** Creates, changes and removes, checking after each commit that the store holds what it acknowledged and no more. */
async function act(store: Store, round: number, acted: Acted): Promise<void> {
  const [first, second] = [`${round}-first`, `${round}-second`];
  const steps: [string, string | undefined, number][] = [
    [first, 'one', 0],
    [second, 'one', 0],
    [first, 'two', 1],
    [second, undefined, 1],
    [first, 'three', 2],
  ];
  for (const [id, value, expected] of steps) {
    const version = (await again(() => store.get('visits', 'ana', id)))?.version ?? 0;
    if (version !== expected) continue; // an earlier step was refused
    acted.tried[id] = value;
    const done = await store.commit(both(id, value, expected)).catch(() => undefined);
    if (done) {
      if (value === undefined) delete acted.kept[id];
      else acted.kept[id] = value;
    } else acted.refused++;
    expect(await contentsOf(store), 'memory is what was acknowledged').toEqual(acted.kept);
  }
}

/** Three runs of the program on one disk, of which these calls fail; then one on a disk that is well again. */
async function story(fails: (call: DiskCall, count: number) => string | undefined) {
  const disk = recordingFiles();
  let count = 0;
  const files = faultyFiles(disk.files, (call) => fails(call, ++count));
  const acted: Acted = { kept: {}, tried: {}, refused: 0 };
  const told: unknown[] = [];
  for (let round = 0; round < 3; round++) {
    const store = await openLowdbStore(data, clock, { files, onSaveFailed: (error) => told.push(error) }).catch(
      (error) => {
        expect(error).toBeInstanceOf(UnusableFolder);
        acted.refused++;
      },
    );
    if (!store) continue;
    await act(store, round, acted);
    await store.close().catch(() => acted.refused++);
  }
  const calls = count;
  const store = await openLowdbStore(data, clock, { files: disk.files });
  const found = await contentsOf(store);
  expect(await store.commit(both('after', 'all is well'))).toBe(true);
  await store.close();
  return { ...acted, found, calls };
}

const callsOfAStory = (await story(() => undefined)).calls;
const each = Array.from({ length: callsOfAStory }, (_, index) => index + 1);

describe('the embedded store', () => {
  it('keeps exactly what it acknowledged when any one call to the disk fails', async () => {
    expect(callsOfAStory).toBeGreaterThan(150);
    let refused = 0;
    for (const nth of each) {
      const told = await story(({ name }, count) => (count !== nth ? undefined : name === 'write' ? 'ENOSPC' : 'EIO'));
      expect(told.found, `call ${nth} failed`).toEqual(told.kept);
      refused += Math.min(told.refused, 1);
    }
    expect(refused).toBeGreaterThan(callsOfAStory / 2);
  });

  it('keeps exactly what it acknowledged when the disk is full for a while', async () => {
    let refused = 0;
    for (const nth of each.filter((count) => count % 2 === 0)) {
      const isFull = (count: number) => count >= nth && count < nth + 12;
      const told = await story((call, count) => (isFull(count) && takesSpace(call) ? 'ENOSPC' : undefined));
      expect(told.found, `full from call ${nth} on`).toEqual(told.kept);
      refused += told.refused;
    }
    expect(refused).toBeGreaterThan(100);
  });

  it('loses nothing it acknowledged when every call fails for a while, and makes nothing up', async () => {
    for (const nth of each.filter((count) => count % 3 === 0)) {
      const told = await story((_, count) => (count >= nth && count < nth + 9 ? 'EIO' : undefined));
      // What was refused while even the cutting back failed may be there at the next start, whole.
      for (const id of new Set([...Object.keys(told.kept), ...Object.keys(told.found)]))
        expect([told.kept[id], told.tried[id]], `${id}, from call ${nth} on`).toContain(told.found[id]);
    }
  });

  it('refuses a whole batch when the disk is full, and goes on as soon as there is room', async () => {
    const disk = recordingFiles();
    let full = false;
    const files = faultyFiles(disk.files, (call) => (full && takesSpace(call) ? 'ENOSPC' : undefined));
    const store = await openLowdbStore(data, clock, { files });
    const commitMany = (name: string) =>
      Promise.allSettled(Array.from({ length: 30 }, (_, index) => store.commit(both(`${name}${index}`, index))));
    await commitMany('before ');
    full = true;
    const refused = await commitMany('during ');
    expect(refused.map((result) => result.status === 'rejected' && result.reason.code)).toEqual(
      Array.from({ length: 30 }, () => 'ENOSPC'),
    );
    full = false;
    await commitMany('after ');
    const names = Object.keys(await contentsOf(store)).map((id) => id.split(' ')[0]);
    expect(names).toEqual([...Array(30).fill('before'), ...Array(30).fill('after')]);
    const journals = [...disk.afterCut().files].filter(([path]) => path.includes('journal'));
    for (const line of journals.flatMap(([, text]) => text.split('\n').slice(0, -1)))
      expect(() => JSON.parse(line), 'no torn line is glued to the next').not.toThrow();
    const reopened = await openLowdbStore(data, clock, { files: recordingFiles(disk.afterCut()).files });
    expect(Object.keys(await contentsOf(reopened))).toHaveLength(60);
    await Promise.all([store.close(), reopened.close()]);
  });

  it('begins another journal when a line that failed could not be cut off', async () => {
    const disk = recordingFiles();
    let broken = false;
    const files = faultyFiles(disk.files, ({ name, path }) =>
      broken && path.endsWith('000001.jsonl') && ['write', 'truncate'].includes(name) ? 'EIO' : undefined,
    );
    const store = await openLowdbStore(data, clock, { files });
    broken = true;
    await expect(store.commit(both('refused', 1))).rejects.toThrow('EIO');
    await expect.poll(() => store.commit(both('taken', 1)).catch(() => false)).toBe(true);
    expect(Object.keys(await contentsOf(store))).toEqual(['taken']);
    const reopened = await openLowdbStore(data, clock, { files: recordingFiles(disk.afterCut()).files });
    expect(Object.keys(await contentsOf(reopened))).toEqual(['taken']);
    await Promise.all([store.close(), reopened.close()]);
  });

  it('changes nothing when a shelf cannot be read that a commit needs', async () => {
    const disk = recordingFiles();
    const armed = { nth: 0, count: 0 };
    const files = faultyFiles(disk.files, ({ name }) =>
      name === 'read' && ++armed.count === armed.nth ? 'EMFILE' : undefined,
    );
    const full = Array.from({ length: 200 }, (_, index) => both(`full ${index}`, index)).flat();
    const first = await openLowdbStore(data, clock, { files });
    await first.commit(full);
    await first.close();
    const snapshot = disk.afterCut();
    let refused = 0;
    for (let nth = 1; nth <= 12; nth++) {
      const again = recordingFiles(snapshot);
      const store = await openLowdbStore(data, clock, {
        files: faultyFiles(again.files, (call) =>
          call.name === 'read' && ++armed.count === armed.nth ? 'EMFILE' : undefined,
        ),
      });
      Object.assign(armed, { nth, count: 0 });
      const done = await store.commit(both('the next segment', 1)).catch(() => undefined); // number 201
      if (!done) refused++;
      Object.assign(armed, { nth: 0 });
      const reopened = await openLowdbStore(data, clock, { files: recordingFiles(again.afterCut()).files });
      expect([nth, Object.keys(await contentsOf(reopened)).length]).toEqual([nth, done ? 201 : 200]);
      expect([nth, Object.keys(await contentsOf(store)).length]).toEqual([nth, done ? 201 : 200]);
      await Promise.all([store.close(), reopened.close()]);
    }
    expect(refused).toBeGreaterThan(2);
    expect(refused).toBeLessThan(12);
  });

  const refusals = ['EROFS', 'EACCES', 'EPERM', 'ENOSPC', 'EDQUOT', 'EIO', 'EMFILE'];
  it.each(refusals)('says in sentences why it cannot start on a folder that answers %s', async (code) => {
    const disk = recordingFiles();
    const files = faultyFiles(disk.files, ({ name }) => (name === 'makeFolder' || name === 'open' ? code : undefined));
    const opening = openLowdbStore(data, clock, { files });
    await expect(opening).rejects.toThrow(UnusableFolder);
    await expect(opening).rejects.toThrow(/^\/data (may|lies|needs) [^{}]+\. [A-Z][^{}]+\.$/);
    await expect(opening).rejects.not.toThrow(code);
  });
});
