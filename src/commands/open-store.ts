// Opens the store the settings name: memory, the embedded one under its lock, or PostgreSQL; sealed when there is a key.
import type { Clock, Log, Store } from '../app/ports.ts';
import type { Settings } from '../config.ts';
import { backupLines } from '../stores/backup.ts';
import { checkKeys } from '../stores/key-check.ts';
import { readKeys } from '../stores/keys.ts';
import { askHolder, takeLock } from '../stores/lowdb/lock.ts';
import { openLowdbStore } from '../stores/lowdb/store.ts';
import { memoryStore } from '../stores/memory.ts';
import { sealedStore } from '../stores/sealed.ts';

/**
 * `inner` holds values as they lie there, sealed; `store` opens them. `alone`: nobody else works on it, so what is under
 * way there was left by a crash. `close` ends both and gives the lock back.
 */
export type OpenedStore = { inner: Store; store: Store; name: string; alone: boolean; close(): Promise<void> };

/** @throws FolderInUse, DamagedFile, KeyProblem, Unavailable: each with a sentence that says what to do */
export async function openStore(settings: Settings, clock: Clock, log: Log, ephemeral = false): Promise<OpenedStore> {
  if (ephemeral) {
    const store = memoryStore(clock);
    return { inner: store, store, name: 'memory only', alone: true, close: () => store.close() };
  }
  const raw = settings.DATABASE_URL
    ? await openPostgres(settings.DATABASE_URL, clock, false)
    : await openEmbedded(settings.DATA_DIR, clock, log);
  try {
    const keys = readKeys(settings.PORCHLIGHT_KEY);
    await checkKeys(raw.inner, keys);
    if (keys.length === 0) log.warn('no PORCHLIGHT_KEY is set: what people write is kept unsealed', {});
    return { ...raw, store: sealedStore(raw.inner, keys) };
  } catch (error) {
    await raw.close();
    throw error;
  }
}

/** The store as it lies there, for backup, restore, moving and rotating. A folder is always used alone. */
export async function openRaw(
  settings: Pick<Settings, 'DATABASE_URL' | 'DATA_DIR'>,
  clock: Clock,
  log: Log,
  alone: boolean,
): Promise<Omit<OpenedStore, 'store'>> {
  return settings.DATABASE_URL
    ? openPostgres(settings.DATABASE_URL, clock, alone)
    : openEmbedded(settings.DATA_DIR, clock, log);
}

/** The lines of a backup from the Porchlight that is running on this folder; undefined when none is. */
export function backupFromRunning(data: string): Promise<AsyncIterable<string> | undefined> {
  return askHolder(data, 'backup');
}

async function openEmbedded(data: string, clock: Clock, log: Log): Promise<Omit<OpenedStore, 'store'>> {
  const holder: { store?: Store } = {};
  const lock = await takeLock(data, async function* (word) {
    if (word !== 'backup' || !holder.store) return;
    try {
      yield* backupLines(holder.store, clock());
    } catch (error) {
      log.error('a backup broke off', error, {});
      throw error;
    }
  });
  try {
    const inner = await openLowdbStore(data, clock, {
      onSaveFailed: (error) => log.error('the shelves could not be written; the journal has everything', error, {}),
    });
    holder.store = inner;
    return { inner, name: data, alone: true, close: () => inner.close().finally(() => lock.release()) };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openPostgres(url: string, clock: Clock, alone: boolean): Promise<Omit<OpenedStore, 'store'>> {
  const { openPostgresStore } = await import('../stores/postgres/open.ts'); // the database client loads only when used
  const { enterDatabase } = await import('../stores/postgres/presence.ts');
  const inner = await openPostgresStore(url, clock);
  try {
    const presence = await enterDatabase(url, alone);
    return {
      inner,
      name: 'PostgreSQL',
      alone: !presence.others,
      close: () => inner.close().finally(() => presence.release()),
    };
  } catch (error) {
    await inner.close();
    throw error;
  }
}
