// How the embedded store's shelves are written behind the journal: many drawers, much in one drawer, failures meanwhile.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Change, Store } from '../../src/app/ports.ts';
import { type FileSystem, realFileSystem } from '../../src/stores/lowdb/file-system.ts';
import { openLowdbStore } from '../../src/stores/lowdb/store.ts';
import { faultyFiles } from '../support/faulty-files.ts';
import { temporaryFolders } from '../support/folders.ts';
import { recordingFiles } from '../support/recording-files.ts';
import { both, clock, contentsOf, noon } from '../support/two-drawers.ts';

const data = '/data';
const freshFolder = temporaryFolders();

const visit = (owner: string, id: string, value: unknown, expected = 0): Change => {
  return { shelf: 'visits', owner, id, expected, at: noon, value };
};
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));
const idsOf = async (store: Store, owner: string) => (await store.list('visits', owner)).map(({ id }) => id);
const long = 'x'.repeat(15_000);

describe('300 drawers', () => {
  const owners = times(300, (index) => `person ${index}`);

  /** Each drawer gets a document a round: so much that the shelves are written meanwhile, and idle drawers closed. */
  async function fill(store: Store, rounds: number): Promise<void> {
    const fillOne = async (owner: string, index: number) => {
      for (let round = 0; round < rounds; round++) {
        for (let wait = 0; wait < index % 40; wait++) await setImmediate();
        expect(await store.commit([visit(owner, `round ${round}`, long)])).toBe(true);
      }
    };
    await Promise.all(owners.map(fillOne));
  }

  it('are written and closed while others are at work in them, and none forgets anything', async () => {
    const disk = recordingFiles();
    let renames = 0;
    const store = await openLowdbStore(data, clock, { files: slowToRename(disk.files, () => renames++) });
    await fill(store, 6);
    const expected = times(6, (round) => `round ${round}`);
    expect(renames, 'the shelves were written meanwhile').toBeGreaterThan(100);
    for (const owner of owners) expect([owner, await idsOf(store, owner)]).toEqual([owner, expected]);
    await store.close();
    const reopened = await openLowdbStore(data, clock, { files: disk.files });
    for (const owner of owners) expect([owner, await idsOf(reopened, owner)]).toEqual([owner, expected]);
    await reopened.close();
  });

  it('need few open files at a time', async () => {
    const disk = recordingFiles();
    let open = 0;
    let most = 0;
    const files = countingOpen(disk.files, (change) => {
      open += change;
      most = Math.max(most, open);
    });
    const store = await openLowdbStore(data, clock, { files });
    await fill(store, 1);
    await store.close();
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThan(40);
    expect(open).toBe(0);
  });

  it('hold 1,200 documents on a real disk that are all there when they are opened again', async () => {
    const folder = await freshFolder();
    const store = await openLowdbStore(folder, clock);
    await Promise.all(
      owners.flatMap((owner) => times(4, (index) => store.commit([visit(owner, `${index}`, { owner, index })]))),
    );
    await store.close();
    const reopened = await openLowdbStore(folder, clock);
    for (const owner of owners) {
      const values = (await reopened.list('visits', owner)).map(({ value }) => value);
      expect(values).toEqual(expect.arrayContaining(times(4, (index) => ({ owner, index }))));
      expect(values).toHaveLength(4);
    }
    let all = 0;
    for await (const _ of reopened.all()) all++;
    expect(all).toBe(1_200);
    await reopened.close();
  });
});

describe('a drawer of 1,000 documents', () => {
  const ids = times(1_000, (index) => `n${index}`);

  async function pages(store: Store, newest: boolean): Promise<string[]> {
    const found: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await store.list('visits', 'ana', { newest, limit: 70, ...(after ? { after } : {}) });
      found.push(...page.map(({ id }) => id));
      after = page.at(-1)?.order;
      if (page.length < 70) return found;
    }
  }

  it('lies in segments and is listed in pages, both ways, also after it was opened again', async () => {
    const folder = await freshFolder();
    const store = await openLowdbStore(folder, clock);
    for (let start = 0; start < 1_000; start += 100)
      await store.commit(ids.slice(start, start + 100).map((id) => visit('ana', id, id)));
    await store.commit([visit('ana', 'n500', undefined, 1), visit('ana', 'n3', 'changed', 1)]);
    const left = ids.filter((id) => id !== 'n500');
    const check = async (opened: Store, expected: string[]) => {
      expect(await pages(opened, false)).toEqual(expected);
      expect(await pages(opened, true)).toEqual(expected.toReversed());
      expect(await opened.get('visits', 'ana', 'n3')).toMatchObject({ version: 2, value: 'changed' });
      expect(await opened.get('visits', 'ana', 'n500')).toBeUndefined();
    };
    await check(store, left);
    await store.close();
    const [drawer = ''] = await readdir(join(folder, 'visits'));
    expect(await readdir(join(folder, 'visits', drawer))).toEqual([
      ...times(5, (n) => `00000${n + 1}.json`),
      'ids-1-0.json',
      'ids.json',
    ]);
    const reopened = await openLowdbStore(folder, clock);
    await check(reopened, left);
    await reopened.commit([visit('ana', 'n500', 'anew')]);
    await check2(reopened, [...left, 'n500']);
    await reopened.close();
    async function check2(opened: Store, expected: string[]) {
      expect(await pages(opened, false)).toEqual(expected);
      expect(await opened.get('visits', 'ana', 'n500')).toMatchObject({ version: 1, value: 'anew' });
    }
  });
});

describe('writing the shelves', () => {
  const mega = 'x'.repeat(1_500_000);

  it('that fails is told, keeps the journal, and is done later', async () => {
    const disk = recordingFiles();
    let failing = true;
    const files = faultyFiles(disk.files, ({ name }) => (failing && name === 'rename' ? 'EPERM' : undefined));
    const told: unknown[] = [];
    const store = await openLowdbStore(data, clock, { files, onSaveFailed: (error) => told.push(error) });
    const names: string[] = [];
    for (const name of ['a', 'b', 'c', 'd']) {
      names.push(name);
      expect(await store.commit(both(name, mega))).toBe(true);
    }
    await expect.poll(() => told.length).toBeGreaterThan(0);
    expect(told[0]).toMatchObject({ code: 'EPERM' });
    const filesNow = () => [...disk.afterCut().files.keys()].filter((path) => disk.afterCut().files.get(path));
    expect(filesNow().every((path) => path.includes('journal'))).toBe(true);
    const meanwhile = await openLowdbStore(data, clock, { files: recordingFiles(disk.afterCut()).files });
    expect(Object.keys(await contentsOf(meanwhile))).toEqual(names);
    await meanwhile.close();

    failing = false;
    expect(await store.commit([visit('someone else', 'e', 1)])).toBe(true);
    await store.close();
    expect(filesNow().some((path) => path.includes('journal'))).toBe(false);
    const reopened = await openLowdbStore(data, clock, { files: disk.files });
    expect(Object.keys(await contentsOf(reopened))).toEqual(names);
    expect(await idsOf(reopened, 'someone else')).toEqual(['e']);
    await reopened.close();
  });

  it('that fails at the end leaves everything to the next start', async () => {
    const disk = recordingFiles();
    const files = faultyFiles(disk.files, ({ name }) => (name === 'rename' ? 'EPERM' : undefined));
    const store = await openLowdbStore(data, clock, { files });
    await store.commit(both('a', 1));
    await expect(store.close()).rejects.toThrow('EPERM');
    await expect(openLowdbStore(data, clock, { files })).rejects.toThrow('may not be written to');
    const reopened = await openLowdbStore(data, clock, { files: disk.files });
    expect(await contentsOf(reopened)).toEqual({ a: 1 });
    await reopened.close();
  });

  it('happens by itself soon after the last commit', async () => {
    const disk = recordingFiles();
    const store = await openLowdbStore(data, clock, { files: disk.files });
    await store.commit(both('a', 1));
    await expect
      .poll(() => [...disk.afterCut().files.keys()].filter((path) => path.endsWith('000001.json')).length, {
        timeout: 5_000,
      })
      .toBe(2);
    await store.close();
  });
});

describe('closing', () => {
  it('waits for commits that wait for one another', async () => {
    const folder = await freshFolder();
    const store = await openLowdbStore(folder, clock, { files: slowToSync(realFileSystem) });
    const commits = times(30, (index) => store.commit([visit('ana', 'one', index, index)]));
    await store.close();
    expect(await Promise.all(commits)).not.toContain(false);
    const reopened = await openLowdbStore(folder, clock);
    expect(await reopened.get('visits', 'ana', 'one')).toMatchObject({ version: 30, value: 29 });
    await reopened.close();
  });
});

describe('a clock that is set back', () => {
  it('changes neither the order nor what is kept', async () => {
    const folder = await freshFolder();
    let now = noon;
    const store = await openLowdbStore(folder, () => now);
    await store.commit([{ ...visit('ana', 'first', 1), at: now }]);
    now = '2019-01-01T00:00:00.000Z';
    await store.commit([{ ...visit('ana', 'second', 2), at: now }]);
    await store.commit([{ ...visit('ana', 'first', 'changed', 1), at: now }]);
    await store.close();
    now = '2018-01-01T00:00:00.000Z';
    const reopened = await openLowdbStore(folder, () => now);
    await reopened.commit([{ ...visit('ana', 'third', 3), at: now }]);
    expect(await idsOf(reopened, 'ana')).toEqual(['first', 'second', 'third']);
    expect((await reopened.list('visits', 'ana', { newest: true, limit: 1 })).map(({ id }) => id)).toEqual(['third']);
    expect(await reopened.get('visits', 'ana', 'first')).toMatchObject({ version: 2, at: '2019-01-01T00:00:00.000Z' });
    await reopened.close();
  });
});

/** A disk on which a rename takes a while, so that others get their turn meanwhile. */
function slowToRename(files: FileSystem, onRename: () => void): FileSystem {
  return {
    ...files,
    async rename(from, to) {
      onRename();
      for (let rounds = 0; rounds < 20; rounds++) await setImmediate();
      await files.rename(from, to);
    },
  };
}

/** A disk on which a line of the journal takes longer to last than a shelf to be written. */
function slowToSync(files: FileSystem): FileSystem {
  return {
    ...files,
    async open(path, flags, mode) {
      const handle = await files.open(path, flags, mode);
      return {
        writeFile: (text) => handle.writeFile(text),
        truncate: (length) => handle.truncate(length),
        sync: () => handle.sync(),
        datasync: () => setTimeout(5).then(() => handle.datasync()),
        close: () => handle.close(),
      };
    },
  };
}

function countingOpen(files: FileSystem, count: (change: number) => void): FileSystem {
  return {
    ...files,
    async open(path, flags, mode) {
      count(1);
      const handle = await files.open(path, flags, mode);
      return {
        ...handle,
        async sync() {
          await setTimeout(1);
          await handle.sync();
        },
        async close() {
          count(-1);
          await handle.close();
        },
      };
    },
  };
}
