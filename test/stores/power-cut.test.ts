// After every call to the disk, the power may go: what was acknowledged by then must be there when the store is opened again.
import { Low } from 'lowdb';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/app/ports.ts';
import type { FileSystem } from '../../src/stores/lowdb/file-system.ts';
import { openLowdbStore } from '../../src/stores/lowdb/store.ts';
import { recordingFiles, type Snapshot } from '../support/recording-files.ts';

const clock = () => '2026-03-02T12:00:00.000Z';
const data = '/data';

type Moment = { disk: Snapshot; acknowledged: string[] };

const create = (id: string): Change[] => [
  { shelf: 'visits', owner: 'ana', id, expected: 0, at: clock(), value: { words: `visit ${id}` } },
  { shelf: 'outgoing', owner: `place-${id.slice(-1)}`, id, expected: 0, at: clock(), value: id },
];

describe('the lowdb engine at a power cut', () => {
  it('holds every acknowledged commit, whole, whenever the power goes', async () => {
    const moments: Moment[] = [];
    const acknowledged: string[] = [];
    const disk = recordingFiles(undefined, () =>
      moments.push({ disk: disk.afterCut(), acknowledged: [...acknowledged] }),
    );
    const store = await openLowdbStore(data, clock, { files: disk.files });
    for (let round = 0; round < 3; round++) {
      const ids = Array.from({ length: 4 }, (_, index) => `${round}-${index}`);
      await Promise.all(ids.map(async (id) => (await store.commit(create(id))) && acknowledged.push(id)));
    }
    await store.close();
    const again = await openLowdbStore(data, clock, { files: disk.files });
    await again.commit(create('last-9'));
    acknowledged.push('last-9');
    await again.close();

    expect(moments.length).toBeGreaterThan(40);
    for (const moment of moments) {
      const after = await openLowdbStore(data, clock, { files: recordingFiles(moment.disk).files });
      for (const id of moment.acknowledged) {
        expect((await after.get('visits', 'ana', id))?.value).toEqual({ words: `visit ${id}` });
        expect((await after.get('outgoing', `place-${id.slice(-1)}`, id))?.value).toBe(id);
      }
      const visits = (await after.list('visits', 'ana')).map(({ id }) => id);
      for (const id of visits)
        expect(await after.get('outgoing', `place-${id.slice(-1)}`, id), `half of ${id}`).toBeDefined();
      await after.close();
    }
  });

  it('is needed: what lowdb does by itself, a temporary file and a rename without a sync, fails the same measure', async () => {
    const disk = recordingFiles();
    await disk.files.makeFolder(data);
    const plain = new Low<{ entries: string[] }>(plainAdapter('/data/plain.json', disk.files), { entries: [] });
    let lost = 0;
    for (let count = 0; count < 5; count++) {
      plain.data.entries.push(String(count));
      await plain.write();
      const kept = disk.afterCut().files.get('/data/plain.json') ?? '';
      lost += kept.includes(`"${count}"`) ? 0 : 1;
    }
    expect(lost).toBe(5);
  });
});

/** What lowdb's own text file adapter asks of the disk. */
function plainAdapter<T>(path: string, files: FileSystem) {
  return {
    read: async (): Promise<T | null> => null,
    async write(value: T) {
      const handle = await files.open(`${path}.tmp`, 'wx');
      await handle.writeFile(JSON.stringify(value));
      await handle.close();
      await files.rename(`${path}.tmp`, path);
    },
  };
}
