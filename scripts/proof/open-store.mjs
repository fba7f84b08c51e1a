// Opens a store as the program does, or one that breaks a promise on purpose, which the proof must then catch.
import { setTimeout as sleep } from 'node:timers/promises';
import { now } from './child.mjs';

/** Each variant, and the part of the proof that must catch it. */
export const variantsOf = {
  'no-journal': 'kills',
  'lost-update': 'kills',
  'half-commit': 'kills',
  'whole-drawer': 'ratios',
  'naive-claim': 'claims',
};

const stores = '../../dist/stores';

/** @param place a folder for lowdb, an address for PostgreSQL */
export const openStore = async (where) => (await loadEngine(where.engine))(where);

/** What opens a store, with its code loaded already. */
export async function loadEngine(engine) {
  if (engine === 'postgres') {
    const { openPostgresStore } = await import(`${stores}/postgres/open.js`);
    return async ({ place, broken }) => breakStore(await openPostgresStore(place, now), broken);
  }
  const { openLowdbStore } = await import(`${stores}/lowdb/store.js`);
  const { takeLock } = await import(`${stores}/lowdb/lock.js`);
  const { realFileSystem } = await import(`${stores}/lowdb/file-system.js`);
  return async ({ place, broken }) => {
    const lock = await takeLock(place, async function* () {});
    const onSaveFailed = (error) => process.stderr.write(`not saved: ${error.stack}\n`);
    const store = await openLowdbStore(place, now, { files: breakFiles(realFileSystem, broken), onSaveFailed });
    return breakStore({ ...store, close: () => store.close().finally(lock.release) }, broken);
  };
}

/** @returns the store, or one that breaks a promise */
export function breakStore(store, broken) {
  switch (broken) {
    case 'lost-update': // says "kept" before it is
      return {
        ...store,
        async commit(changes) {
          store.commit(changes).catch(() => undefined);
          await sleep(1);
          return true;
        },
      };
    case 'half-commit': // one change after another
      return {
        ...store,
        async commit(changes) {
          for (const change of changes) if (!(await store.commit([change]))) return false;
          return true;
        },
      };
    case 'whole-drawer': // looks at everything a person holds
      return {
        ...store,
        async list(shelf, owner, part) {
          await store.list(shelf, owner);
          return store.list(shelf, owner, part);
        },
        async commit(changes) {
          for (const { shelf, owner } of changes) await store.list(shelf, owner);
          return store.commit(changes);
        },
      };
    case 'naive-claim': // looks for due work and takes it, but tells nobody
      return {
        ...store,
        async claim(instant, _until, limit) {
          const work = await store.list('work', 'work');
          return work.filter(({ at }) => at <= instant).slice(0, limit);
        },
      };
    default:
      return store;
  }
}

function breakFiles(files, broken) {
  switch (broken) {
    case 'no-journal':
      return {
        ...files,
        async open(path, flags, mode) {
          const file = await files.open(path, flags, mode);
          if (flags === 'a') file.writeFile = async () => undefined;
          return file;
        },
      };
    default:
      return files;
  }
}
