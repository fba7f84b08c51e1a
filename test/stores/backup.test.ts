// A backup is there whole or not at all, and is used whole or not at all.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Kept, Store } from '../../src/app/ports.ts';
import { BadBackup, backupLines, readBackup, writeBackup } from '../../src/stores/backup.ts';
import { isEmpty, loadAll, sumOf } from '../../src/stores/copy.ts';
import { linesOf } from '../../src/stores/lines.ts';
import { openLowdbStore } from '../../src/stores/lowdb/store.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { temporaryFolders } from '../support/folders.ts';
import { clock, everythingIn, fill, noon } from '../support/keepsakes.ts';

const freshFolder = temporaryFolders();
let source: Store;
let before: Kept[];
let file = '';
beforeAll(async () => {
  source = memoryStore(clock);
  await fill(source);
  before = await everythingIn(source);
});
beforeEach(async () => {
  file = join(await freshFolder(), 'backup.jsonl');
});
const save = (store = source) => writeBackup(file, backupLines(store, noon));
const lines = async () => (await readFile(file, 'utf8')).split('\n').slice(0, -1);

describe('a backup', () => {
  it('holds everything, and says how much and with which sum', async () => {
    const sum = await save();
    expect(sum).toEqual(await sumOf(source));
    const [head, ...rest] = (await lines()).map((line) => JSON.parse(line));
    expect(head).toEqual({ porchlight: 'backup', shape: 1, at: noon });
    expect(rest.at(-1)).toEqual(sum);
    expect(rest).toHaveLength(before.length + 1);
  });

  it.skipIf(process.platform === 'win32')('can be read by its owner alone', async () => {
    await save();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it.each(['memory', 'lowdb'])('goes into a store of %s as it came, twice over', async (engine) => {
    await save();
    const into = engine === 'memory' ? memoryStore(clock) : await openLowdbStore(await freshFolder(), clock);
    expect(await loadAll(readBackup(file), into)).toEqual(await sumOf(source));
    expect(await everythingIn(into)).toStrictEqual(before);
    file = `${file}.again`;
    expect(await save(into)).toEqual(await sumOf(source));
    const again = memoryStore(clock);
    await loadAll(readBackup(file), again);
    expect(await everythingIn(again)).toStrictEqual(before);
    await into.close();
  });

  it('of an empty store is a backup too', async () => {
    await save(memoryStore(clock));
    expect(await lines()).toHaveLength(2);
    const into = memoryStore(clock);
    expect(await loadAll(readBackup(file), into)).toMatchObject({ documents: 0 });
  });

  it('is read with the line ends of Windows as well', async () => {
    await save();
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('\n', '\r\n'));
    const into = memoryStore(clock);
    await loadAll(readBackup(file), into);
    expect(await everythingIn(into)).toStrictEqual(before);
  });
});

describe('writing a backup', () => {
  const leftIn = () => readdir(dirname(file));

  it('never takes the place of a file that is there', async () => {
    await writeFile(file, 'precious');
    await expect(save()).rejects.toThrow(`${file} is there already and was left as it is. Name another file.`);
    expect([await readFile(file, 'utf8'), await leftIn()]).toEqual(['precious', ['backup.jsonl']]);
  });

  it('leaves nothing when the store fails in the middle', async () => {
    async function* failing() {
      yield* backupLines(memoryStore(clock), noon);
      throw new Error('the store failed');
    }
    await expect(writeBackup(file, failing())).rejects.toThrow('the store failed');
    expect(await leftIn()).toEqual([]);
  });

  it.each([0, 1, 5])('leaves nothing when the lines end after %i', async (count) => {
    async function* broken() {
      let left = count;
      for await (const line of backupLines(source, noon)) if (left-- > 0) yield line;
    }
    const writing = writeBackup(file, broken());
    await expect(writing).rejects.toThrow('The backup broke off before its end. Nothing was written; try again.');
    await expect(writing).rejects.toThrow(BadBackup);
    expect(await leftIn()).toEqual([]);
  });

  it('says in a sentence that the folder is missing', async () => {
    file = join(dirname(file), 'absent', 'backup.jsonl');
    await expect(save()).rejects.toThrow(BadBackup);
    await expect(save()).rejects.toThrow(`${file} cannot be written (ENOENT). Name a file in a folder that exists`);
  });
});

describe('a file that is no whole backup is refused before anything is read from it', () => {
  async function expectRefused(sentence: string) {
    const into = memoryStore(clock);
    const loading = loadAll(readBackup(file), into);
    await expect(loading).rejects.toThrow(BadBackup);
    await expect(loading).rejects.toThrow(sentence);
    await expect(loading).rejects.toThrow(file);
    expect(await isEmpty(into)).toBe(true);
  }
  const notWhole = 'is not whole: it was cut short or changed. Nothing was restored; use another backup.';
  const noDocument = 'holds a line that is no document. Nothing was restored; use another backup.';
  const change = async (act: (text: string[]) => string[]) => {
    await save();
    await writeFile(file, `${act(await lines()).join('\n')}\n`);
  };

  it('absent', () => expectRefused('cannot be read (ENOENT). Nothing was restored; name a file that backup wrote.'));
  it('a folder', async () => {
    file = dirname(file);
    await expectRefused('cannot be read (EISDIR).');
  });
  it('empty', async () => {
    await writeFile(file, '');
    await expectRefused(notWhole);
  });
  it.each(['garbage', '{}', '{"porchlight":"backup","shape":2,"at":"x"}\n', '\n\n', 'PK\u0003\u0004\u0000'])(
    '%j',
    async (text) => {
      await writeFile(file, text);
      await expectRefused('is not a Porchlight backup.');
    },
  );
  it.each([1, 2, 100, -2, -1])('cut after line %i', async (count) => {
    await change((text) => text.slice(0, count));
    await expectRefused(notWhole);
  });
  it.each([0.3, 0.9])('cut at %d of its bytes', async (part) => {
    await save();
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.slice(0, Math.floor(text.length * part)));
    await expectRefused(file);
  });
  it('without one document', async () => {
    await change((text) => text.toSpliced(50, 1));
    await expectRefused(notWhole);
  });
  it('with one document twice', async () => {
    await change((text) => text.toSpliced(50, 0, text[50] ?? ''));
    await expectRefused(notWhole);
  });
  it('with one word changed', async () => {
    await change((text) => text.map((line) => line.replace('"index":100', '"index":101')));
    await expectRefused(notWhole);
  });
  it('with another count or sum', async () => {
    await change((text) => text.map((line) => line.replace(/"documents":\d+/, '"documents":1')));
    await expectRefused(notWhole);
    file = `${file}.again`;
    await change((text) => text.map((line) => line.replace(/"hash":"../, '"hash":"zz')));
    await expectRefused(notWhole);
  });
  it('with a line that is garbage, or no document', async () => {
    await change((text) => text.with(50, 'garbage'));
    await expectRefused(noDocument);
    file = `${file}.again`;
    await change((text) => text.with(50, '{"shelf":"secrets"}'));
    await expectRefused(noDocument);
  });
  it('two backups in one file', async () => {
    await change((text) => [...text, ...text]);
    await expectRefused(noDocument);
  });
});

describe('lines', () => {
  const read = async (...parts: Buffer[]) => {
    const { Readable } = await import('node:stream');
    const found: string[] = [];
    for await (const line of linesOf(Readable.from(parts, { objectMode: false }))) found.push(line);
    return found;
  };

  it('end at a line feed and nowhere else, however the bytes come', async () => {
    const text = 'é💡\u2028one\u2029\u0085\rline\n\nlast';
    const expected = ['é💡\u2028one\u2029\u0085\rline', '', 'last'];
    expect(await read(Buffer.from(text))).toEqual(expected);
    expect(await read(...[...Buffer.from(text)].map((byte) => Buffer.of(byte)))).toEqual(expected);
    expect(await read(Buffer.from('one\n'))).toEqual(['one']);
    expect(await read()).toEqual([]);
  });
});
