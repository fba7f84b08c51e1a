// porchlight backup, restore, move-store and key rotate: between both engines, running or not, never over anything.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Kept } from '../../src/app/ports.ts';
import { CommandMistake } from '../../src/commands/command-mistake.ts';
import { backup, moveStore, restore, rotateKey } from '../../src/commands/keep.ts';
import { type OpenedStore, openStore } from '../../src/commands/open-store.ts';
import { type Settings, settingsSchema } from '../../src/config.ts';
import { BadBackup } from '../../src/stores/backup.ts';
import { freshKey, KeyProblem } from '../../src/stores/keys.ts';
import { FolderInUse } from '../../src/stores/lowdb/lock.ts';
import { UnusableFolder } from '../../src/stores/lowdb/unusable-folder.ts';
import { temporaryFolders } from '../support/folders.ts';
import { clock, everythingIn, fill, noon } from '../support/keepsakes.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';

const freshFolder = temporaryFolders();
const running: OpenedStore[] = [];
afterEach(async () => {
  for (const opened of running.splice(0)) await opened.close();
});

const quiet = { warn: () => undefined, error: () => undefined };
const settings = (more: Partial<Settings>): Settings => ({ ...settingsSchema.parse({}), ...more });

/** Porchlight as it runs, in this process: the lock holds against it as against any other. */
async function start(of: Settings): Promise<OpenedStore> {
  const opened = await openStore(of, clock, quiet);
  running.push(opened);
  return opened;
}

async function stop(opened: OpenedStore): Promise<void> {
  running.splice(running.indexOf(opened), 1);
  await opened.close();
}

/** What lies there, key check and all. */
async function contentsOf(of: Settings): Promise<Kept[]> {
  const opened = await start(of);
  const found = await everythingIn(opened.inner);
  await stop(opened);
  return found;
}

async function filled(of: Settings): Promise<Kept[]> {
  const opened = await start(of);
  await fill(opened.store);
  const found = await everythingIn(opened.inner);
  await stop(opened);
  return found;
}

type Place = { name: string; fresh: () => Promise<Settings> };
const lowdb: Place = { name: 'lowdb', fresh: async () => settings({ DATA_DIR: join(await freshFolder(), 'data') }) };

type Way = { from: Place; to: Place };

function keeps(ways: Way[], targets: Place[]): void {
  describe.each(ways)('from $from.name to $to.name', ({ from, to }) => {
    it('a backup is restored whole, sealed as it was', async () => {
      const key = freshKey();
      const source = { ...(await from.fresh()), PORCHLIGHT_KEY: key };
      const before = await filled(source);
      const file = join(await freshFolder(), 'backup.jsonl');
      expect(await backup(file, source)).toBe(`Saved ${before.length} documents to ${file}.`);
      const target = { ...(await to.fresh()), PORCHLIGHT_KEY: key };
      expect(await restore(file, target)).toMatch(`Restored ${before.length} documents into `);
      expect(await contentsOf(target)).toStrictEqual(before);
      expect(await contentsOf(source)).toStrictEqual(before);
      const opened = await start(target);
      expect(await opened.store.get('visits', 'ana', 'changed')).toMatchObject({ version: 3, value: 3 });
    });

    it('the store is moved, counted and summed, and the old one stays', async () => {
      const source = await from.fresh();
      const before = await filled(source);
      const target = await to.fresh();
      const said = await moveStore(target.DATABASE_URL ?? target.DATA_DIR, source);
      expect(said).toMatch(
        new RegExp(`^Moved ${before.length} documents to .*; counts and hashes agree. The old store`),
      );
      expect(await contentsOf(target)).toStrictEqual(before);
      expect(await contentsOf(source)).toStrictEqual(before);
      await expect(moveStore(target.DATABASE_URL ?? target.DATA_DIR, source)).rejects.toThrow('is not empty');
    });
  });

  describe.each(targets)('into $name', ({ fresh }) => {
    it('nothing is restored or moved when something is there', async () => {
      const source = await lowdb.fresh();
      await filled(source);
      const file = join(await freshFolder(), 'backup.jsonl');
      await backup(file, source);
      const target = await fresh();
      const opened = await start(target);
      await opened.store.commit([
        { shelf: 'visits', owner: 'ana', id: 'own', expected: 0, at: noon, value: 'its own' },
      ]);
      await stop(opened);
      const before = await contentsOf(target);
      await expect(restore(file, target)).rejects.toThrow(CommandMistake);
      await expect(restore(file, target)).rejects.toThrow('is not empty. Restore into an empty folder or database');
      await expect(moveStore(target.DATABASE_URL ?? target.DATA_DIR, source)).rejects.toThrow(CommandMistake);
      expect(await contentsOf(target)).toStrictEqual(before);
    });

    it('nothing is restored from a backup that was cut short or changed', async () => {
      const source = await lowdb.fresh();
      await filled(source);
      const file = join(await freshFolder(), 'backup.jsonl');
      await backup(file, source);
      const whole = await readFile(file, 'utf8');
      const target = await fresh();
      for (const text of [
        whole.slice(0, whole.length / 2),
        whole.split('\n').slice(0, -2).join('\n'),
        whole.replace('"index":100', '"index":999'),
        'garbage',
        '',
      ]) {
        await writeFile(file, text);
        await expect(restore(file, target)).rejects.toThrow(BadBackup);
      }
      await expect(restore(`${file}.absent`, target)).rejects.toThrow('cannot be read (ENOENT)');
      expect(await contentsOf(target)).toEqual([]);
      await writeFile(file, whole);
      expect(await restore(file, target)).toMatch('Restored');
    });

    it('keys are rotated: the old one is no longer needed, and is refused', async () => {
      const [old, fresh2] = [freshKey(), freshKey()];
      const place = await fresh();
      const before = await start({ ...place, PORCHLIGHT_KEY: old });
      for (const id of ['one', 'two', 'three'])
        await before.store.commit([{ shelf: 'visits', owner: 'ana', id, expected: 0, at: noon, value: id }]);
      await stop(before);
      await expect(rotateKey({ ...place, PORCHLIGHT_KEY: fresh2 })).rejects.toThrow(KeyProblem);
      await expect(rotateKey(place)).rejects.toThrow(KeyProblem);
      expect(await rotateKey({ ...place, PORCHLIGHT_KEY: `${fresh2},${old}` })).toBe(
        'Sealed 3 documents with the first key; 0 were so before. The other keys can go.',
      );
      await expect(start({ ...place, PORCHLIGHT_KEY: old })).rejects.toThrow(KeyProblem);
      const opened = await start({ ...place, PORCHLIGHT_KEY: fresh2 });
      expect(await opened.store.get('visits', 'ana', 'two')).toMatchObject({ value: 'two' });
    });
  });
}

describe('porchlight', () => keeps([{ from: lowdb, to: lowdb }], [lowdb]));

describe('a Porchlight that is running on the folder', () => {
  it('is asked for the backup, which can be restored', async () => {
    const source = await lowdb.fresh();
    const opened = await start(source);
    await fill(opened.store);
    const before = await everythingIn(opened.inner);
    const file = join(await freshFolder(), 'backup.jsonl');
    let written = 0;
    const writing = (async () => {
      for (; written < 100; written++)
        await opened.store.commit([
          { shelf: 'visits', owner: 'meanwhile', id: `${written}`, expected: 0, at: noon, value: written },
        ]);
    })();
    expect(await backup(file, source)).toMatch(/^Saved \d+ documents/);
    await writing;
    const target = await lowdb.fresh();
    await restore(file, target);
    const restored = await contentsOf(target);
    expect(restored.filter(({ owner }) => owner !== 'meanwhile')).toStrictEqual(before);
    expect(await opened.store.list('visits', 'meanwhile')).toHaveLength(100);
  });

  it('says nothing without the token that lies in the folder: no backup is written', async () => {
    const source = await lowdb.fresh();
    await fill((await start(source)).store);
    const folder = await freshFolder();
    const file = join(folder, 'backup.jsonl');
    await writeFile(join(source.DATA_DIR, '.lock-token'), '0'.repeat(48));
    await expect(backup(file, source)).rejects.toThrow('The backup broke off before its end. Nothing was written');
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps restore, move-store and key rotation out, which say so and change nothing', async () => {
    const source = await lowdb.fresh();
    await filled(source);
    const file = join(await freshFolder(), 'backup.jsonl');
    await backup(file, source);
    const target = await lowdb.fresh();
    const opened = await start(target);
    await expect(restore(file, target)).rejects.toThrow(FolderInUse);
    await expect(moveStore(target.DATA_DIR, source)).rejects.toThrow(FolderInUse);
    await expect(moveStore(source.DATA_DIR, target)).rejects.toThrow(`using ${target.DATA_DIR}. End it first`);
    await expect(rotateKey({ ...target, PORCHLIGHT_KEY: freshKey() })).rejects.toThrow(FolderInUse);
    expect(await everythingIn(opened.inner)).toEqual([]);
    await expect(moveStore(source.DATA_DIR, source)).rejects.toThrow(FolderInUse);
  });

  it('keeps a second one out, and the backup file that is there as it is', async () => {
    const source = await lowdb.fresh();
    await start(source);
    await expect(start(source)).rejects.toThrow(FolderInUse);
    const file = join(await freshFolder(), 'backup.jsonl');
    await writeFile(file, 'precious');
    await expect(backup(file, source)).rejects.toThrow(`${file} is there already and was left as it is.`);
    expect(await readFile(file, 'utf8')).toBe('precious');
  });
});

describe('a folder that cannot be used', () => {
  it('is named in a sentence by every command', async () => {
    const file = join(await freshFolder(), 'a-file');
    await writeFile(file, '');
    const of = settings({ DATA_DIR: file });
    const commands: (() => Promise<unknown>)[] = [
      () => backup(`${file}.backup`, of),
      () => moveStore(`${file}.new`, of),
      () => rotateKey(of),
      () => start(of),
    ];
    for (const command of commands) {
      await expect(command()).rejects.toThrow(UnusableFolder);
      await expect(command()).rejects.toThrow(`${file} is not a folder. Set DATA_DIR to another folder.`);
    }
  });

  it('for the backup file is named as well, and the store is free again', async () => {
    const source = await lowdb.fresh();
    await filled(source);
    const file = join(await freshFolder(), 'absent', 'backup.jsonl');
    await expect(backup(file, source)).rejects.toThrow(`${file} cannot be written (ENOENT)`);
    await start(source);
  });
});

describe.skipIf(process.platform === 'win32')('with PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgresServer();
  }, 60_000);
  afterAll(() => server?.remove());
  const fresh = async () => settings({ DATABASE_URL: await server.createDatabase(), DATA_DIR: '/nowhere' });
  const postgres = { name: 'PostgreSQL', fresh };
  const ways = [
    { from: lowdb, to: postgres },
    { from: postgres, to: lowdb },
  ];
  keeps(ways, [postgres]);

  it('backup works while it is running', async () => {
    const source = await fresh();
    const opened = await start(source);
    await fill(opened.store);
    const file = join(await freshFolder(), 'backup.jsonl');
    expect(await backup(file, source)).toBe(`Saved ${(await everythingIn(opened.inner)).length} documents to ${file}.`);
  });
});
