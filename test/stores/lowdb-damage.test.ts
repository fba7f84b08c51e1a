// A data folder as accidents leave it: what is broken is named and left as it is, what is merely unfinished is put right.
import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, stat, truncate, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Change, Store } from '../../src/app/ports.ts';
import { DamagedFile } from '../../src/stores/lowdb/damaged-file.ts';
import { openLowdbStore } from '../../src/stores/lowdb/store.ts';
import { temporaryFolders } from '../support/folders.ts';

const noon = '2026-03-02T12:00:00.000Z';
const open = (folder: string) => openLowdbStore(folder, () => noon);
const visit = (id: string, more: Partial<Change> = {}): Change => {
  return { shelf: 'visits', owner: 'ana', id, expected: 0, at: noon, value: { words: id }, ...more };
};
const idsOf = async (store: Store) => (await store.list('visits', 'ana')).map(({ id }) => id);
const ids = Array.from({ length: 450 }, (_, index) => `n${index}`);

const freshFolder = temporaryFolders();

let data = '';
let drawer = '';

/** Three segments and a list of ids. */
beforeEach(async () => {
  data = await freshFolder();
  const store = await open(data);
  await store.commit(ids.map((id) => visit(id)));
  await store.close();
  drawer = join(data, 'visits', createHash('sha256').update('ana').digest('hex').slice(0, 40));
});

/** Every file with its bytes. */
async function bytesIn(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'base64')])));
}

/** The start is refused with a sentence that names the file, and every file is left as it was. */
async function expectRefused(path: string): Promise<void> {
  const before = await bytesIn(data);
  const opening = open(data);
  await expect(opening).rejects.toThrow(DamagedFile);
  await expect(opening).rejects.toThrow(`${path} is damaged and was left untouched. Put back this file`);
  expect(await bytesIn(data)).toEqual(before);
}

/** A journal of three commits, as a process leaves it that was killed: only the journal has them. */
async function leaveJournal(): Promise<string> {
  const store = await open(data);
  for (const id of ['a', 'b', 'c']) await store.commit([visit(id, { owner: 'sam' })]);
  const copy = await freshFolder();
  const [name = ''] = (await readdir(data)).filter((file) => file.endsWith('.jsonl'));
  for (const [path, bytes] of Object.entries(await bytesIn(data))) {
    const target = join(copy, path.slice(data.length));
    await mkdir(join(target, '..'), { recursive: true });
    await writeFile(target, Buffer.from(bytes, 'base64'));
  }
  await store.close();
  data = copy;
  return join(copy, name);
}
const samHas = async (store: Store) => (await store.list('visits', 'sam')).map(({ id }) => id);

const files = ['000001.json', '000002.json', '000003.json', 'ids-1-0.json', 'ids.json'];
const damages: [string, (path: string) => Promise<void>][] = [
  ['cut short', async (path) => truncate(path, Math.floor((await stat(path)).size / 2))],
  ['without its last byte', async (path) => truncate(path, (await stat(path)).size - 1)],
  ['empty', (path) => truncate(path, 0)],
  ['overwritten with nulls', async (path) => writeFile(path, Buffer.alloc((await stat(path)).size))],
  ['garbage', (path) => writeFile(path, 'garbage')],
  [
    'garbage in the middle',
    async (path) => writeFile(path, (await readFile(path, 'utf8')).replace(/(?<=^.{20})./s, '\0')),
  ],
];

describe.each(files)('%s', (name) => {
  it.each(damages)('%s stops the start', async (_, damage) => {
    const path = join(drawer, name);
    await damage(path);
    await expectRefused(path);
  });
});

describe('a shelf that was damaged', () => {
  it('is whole again when its file is put back', async () => {
    const path = join(drawer, '000002.json');
    const bytes = await readFile(path);
    await truncate(path, 100);
    await expectRefused(path);
    await writeFile(path, bytes);
    const store = await open(data);
    expect(await idsOf(store)).toEqual(ids);
    await store.close();
  });

  it('goes on without what its file held when that is moved away', async () => {
    await unlink(join(drawer, '000002.json'));
    const store = await open(data);
    expect(await idsOf(store)).toEqual([...ids.slice(0, 200), ...ids.slice(400)]);
    expect(await store.get('visits', 'ana', 'n250')).toBeUndefined();
    expect(await store.commit([visit('n250'), visit('n451')])).toBe(true);
    expect((await idsOf(store)).slice(-2)).toEqual(['n250', 'n451']);
    await store.close();
  });

  it.each([
    ['is of another shape', '{"shape":2,"created":1,"documents":[]}'],
    ['is no shelf', '[]'],
  ])('and parses, but %s, is named when it is needed and never overwritten', async (_, text) => {
    const path = join(drawer, '000003.json');
    await writeFile(path, text);
    const store = await open(data);
    await expect(store.list('visits', 'ana')).rejects.toThrow(`${path} is damaged`);
    await expect(store.commit([visit('another')])).rejects.toThrow(`${path} is damaged`);
    expect(await store.commit([visit('another', { owner: 'sam' })])).toBe(true);
    await store.close();
    expect(await readFile(path, 'utf8')).toBe(text);
  });
});

describe('the list of ids', () => {
  it('is made anew when it is missing', async () => {
    await unlink(join(drawer, 'ids.json'));
    const store = await open(data);
    expect(await store.get('visits', 'ana', 'n7')).toMatchObject({ value: { words: 'n7' } });
    expect(await store.commit([visit('n7')])).toBe(false);
    await store.close();
  });

  it('that was cut in the middle of an entry is damaged', async () => {
    await writeFile(
      join(drawer, 'ids-1-0.json'),
      JSON.stringify({ shape: 1, pairs: Buffer.alloc(12).toString('base64') }),
    );
    const store = await open(data);
    await expect(store.get('visits', 'ana', 'n7')).rejects.toThrow(DamagedFile);
    await store.close();
  });
});

describe('a journal', () => {
  it('that a killed process left is taken up', async () => {
    await leaveJournal();
    const store = await open(data);
    expect([await samHas(store), (await idsOf(store)).length]).toEqual([['a', 'b', 'c'], 450]);
    await store.close();
  });

  it('may be read twice: when the process ends in between, nothing is there twice', async () => {
    const path = await leaveJournal();
    const text = await readFile(path);
    await (await open(data)).close();
    await writeFile(path, text);
    const store = await open(data);
    expect(await samHas(store)).toEqual(['a', 'b', 'c']);
    await store.close();
  });

  it.each([1, 10, 40])(
    'without its last %i bytes has lost no more than the line that was not acknowledged',
    async (count) => {
      const path = await leaveJournal();
      await truncate(path, (await stat(path)).size - count);
      const store = await open(data);
      expect(await samHas(store)).toEqual(['a', 'b']);
      expect(await store.commit([visit('d', { owner: 'sam' })])).toBe(true);
      await store.close();
      const reopened = await open(data);
      expect(await samHas(reopened)).toEqual(['a', 'b', 'd']);
      await reopened.close();
    },
  );

  it('that ends in nulls, as a power cut may leave it, has lost nothing', async () => {
    const path = await leaveJournal();
    await writeFile(path, Buffer.concat([await readFile(path), Buffer.alloc(500)]));
    const store = await open(data);
    expect(await samHas(store)).toEqual(['a', 'b', 'c']);
    await store.close();
  });

  it.each([
    ['empty', ''],
    ['one torn line', '[{"shelf":"visits","ow'],
  ])('that is %s stops nothing', async (_, text) => {
    await writeFile(join(data, 'journal-000001.jsonl'), text);
    const store = await open(data);
    expect(await idsOf(store)).toEqual(ids);
    await store.close();
  });

  it.each([
    ['is garbage', 'garbage'],
    ['is empty', ''],
    ['is no commit', '{"shelf":"visits"}'],
    ['is of no shelf we know', '[{"shelf":"secrets","owner":"sam","id":"b"}]'],
  ])('with a line in the middle that %s stops the start', async (_, line) => {
    const path = await leaveJournal();
    const [first, , third] = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, `${[first, line, third].join('\n')}\n`);
    await expectRefused(path);
  });

  it('that is damaged keeps a later one from being read without it', async () => {
    const path = await leaveJournal();
    await writeFile(path, 'garbage\n');
    await writeFile(path.replace('.jsonl', '').replace(/\d+$/, '000009.jsonl'), '[]\n');
    await expectRefused(path);
  });
});

describe('what else lies in the folder', () => {
  it('is cleared away when an interrupted write left it', async () => {
    for (const name of ['.000001.json.77.1.tmp', '.ids.json.77.2.tmp'])
      await writeFile(join(drawer, name), '{"shape":');
    const store = await open(data);
    expect(await idsOf(store)).toEqual(ids);
    await store.close();
    expect((await readdir(drawer)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is left alone when it is not ours', async () => {
    const strange = [join(data, 'notes.txt'), join(data, 'visits', '.DS_Store'), join(drawer, '.DS_Store')];
    for (const path of [...strange, join(drawer, '000001.json.bak')]) await writeFile(path, 'not ours');
    const store = await open(data);
    expect(await idsOf(store)).toEqual(ids);
    let all = 0;
    for await (const _ of store.all()) all++;
    expect(all).toBe(450);
    await store.close();
    for (const path of strange) expect(await readFile(path, 'utf8')).toBe('not ours');
  });

  it.skipIf(process.platform === 'win32')('can be read by nobody else', async () => {
    await chmod(data, 0o755); // as it would be when someone made it beforehand
    const store = await open(data);
    await store.commit([visit('one', { owner: 'sam' })]);
    await store.close();
    for (const entry of await readdir(data, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      expect([path, (await stat(path)).mode & 0o077]).toEqual([path, 0]);
    }
  });

  it('may be a file where the folder should be: said in a sentence', async () => {
    const file = join(data, 'a-file');
    await writeFile(file, 'not ours');
    await expect(open(file)).rejects.toThrow(`${file} is not a folder. Set DATA_DIR to another folder.`);
    await expect(open(join(file, 'below'))).rejects.toThrow('is not a folder.');
    expect(await readFile(file, 'utf8')).toBe('not ours');
  });
});
