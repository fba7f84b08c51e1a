// porchlight backup, restore, move-store and key rotate: what is done with everything that is kept.
import { existsSync } from 'node:fs';
import { type Settings, settingsSchema } from '../config.ts';
import { BadBackup, backupLines, readBackup, writeBackup } from '../stores/backup.ts';
import { isEmpty, loadAll, sumOf } from '../stores/copy.ts';
import { readKeys } from '../stores/keys.ts';
import { rotate } from '../stores/rotate.ts';
import { CommandMistake } from './command-mistake.ts';
import { createLog } from './log.ts';
import { backupFromRunning, type OpenedStore, openRaw } from './open-store.ts';
import { clock } from './parts.ts';

/** Asks the Porchlight that is running on the folder; without one, reads the store itself. */
export async function backup(file: string, settings: Settings): Promise<string> {
  mustExist(settings);
  const running = settings.DATABASE_URL ? undefined : await backupFromRunning(settings.DATA_DIR);
  if (running) return saved(file, (await writeBackup(file, running)).documents);
  const save = async ({ inner }: Pick<OpenedStore, 'inner'>) =>
    saved(file, (await writeBackup(file, backupLines(inner, clock()))).documents);
  return withStore(settings, save, false);
}

/** Only into an empty store, so that nothing is overwritten. */
export async function restore(file: string, settings: Settings): Promise<string> {
  return withStore(settings, async ({ inner, name }) => {
    if (!(await isEmpty(inner)))
      throw new CommandMistake(`${name} is not empty. Restore into an empty folder or database; nothing was changed.`);
    const { documents } = await loadAll(readBackup(file), inner);
    return `Restored ${documents} documents into ${name}.`;
  });
}

/** @param to a folder, or a database address that begins with postgres:// */
export async function moveStore(to: string, settings: Settings): Promise<string> {
  mustExist(settings);
  const isDatabase = /^postgres(ql)?:\/\//.test(to);
  const target = { ...settingsSchema.parse({}), ...(isDatabase ? { DATABASE_URL: to } : { DATA_DIR: to }) };
  return withStore(settings, (from) =>
    withStore(target, async (into) => {
      if (!(await isEmpty(into.inner)))
        throw new CommandMistake(`${into.name} is not empty. Name an empty one; nothing was changed.`);
      const sent = await loadAll(from.inner.all(), into.inner);
      const arrived = await sumOf(into.inner);
      if (arrived.documents !== sent.documents || arrived.hash !== sent.hash) {
        throw new BadBackup(
          `What arrived is not what was sent. Use the old store as before, and empty the new one before trying again.`,
        );
      }
      return `Moved ${sent.documents} documents to ${into.name}; counts and hashes agree. The old store was left as it was.`;
    }),
  );
}

export async function rotateKey(settings: Settings): Promise<string> {
  return withStore(settings, async ({ inner }) => {
    const { sealed, already } = await rotate(inner, readKeys(settings.PORCHLIGHT_KEY));
    return `Sealed ${sealed} documents with the first key; ${already} were so before. The other keys can go.`;
  });
}

/** A mistyped DATA_DIR would be an empty store, and its backup a false comfort. */
function mustExist({ DATABASE_URL, DATA_DIR }: Settings): void {
  if (DATABASE_URL || existsSync(DATA_DIR)) return;
  throw new CommandMistake(
    `There is no folder ${DATA_DIR}. Set DATA_DIR to the one that Porchlight uses; nothing was written.`,
  );
}

async function withStore<T>(
  settings: Settings,
  act: (opened: Omit<OpenedStore, 'store'>) => Promise<T>,
  alone = true,
): Promise<T> {
  const opened = await openRaw(settings, clock, createLog(), alone);
  try {
    return await act(opened);
  } finally {
    await opened.close();
  }
}

const saved = (file: string, documents: number) => `Saved ${documents} documents to ${file}.`;
