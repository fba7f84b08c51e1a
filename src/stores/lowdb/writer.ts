// Commits: check, append to the journal, apply. Now and then what was applied is written to the shelves' own files.
import { join } from 'node:path';
import type { Address, Change, Kept } from '../../app/ports.ts';
import type { Cabinet, Held } from './cabinet.ts';
import { DamagedFile } from './damaged-file.ts';
import { applyEntry, commitSchema, type Entry } from './entry.ts';
import { type FileSystem, syncFolder } from './file-system.ts';
import { beginJournal, type Journal, journalsIn, readJournal } from './journal.ts';
import type { Document } from './segment.ts';

export type Writer = {
  /** `versionOf` says which version of a document that is there counts (0: it counts as absent). */
  commit(changes: Change[], versionOf: (document: Document) => number): Promise<boolean>;
  /** Puts documents in with their versions; `false` when one is there already. */
  load(documents: Kept[]): Promise<boolean>;
  /** Writes everything to the shelves' own files and lets the journal go. */
  save(): Promise<void>;
  close(): Promise<void>;
};

/** What an address becomes, given what is there; undefined when that is not what was expected. */
type Decide<T> = (item: T, before: Document | undefined, held: Held) => Entry | undefined;

const saveAfterBytes = 4 * 1024 * 1024;
const saveAfterIdleMs = 2_000;

/** Puts what journals of an earlier run hold into the shelves, and lets the journals go. */
export async function replay(data: string, cabinet: Cabinet, files: FileSystem): Promise<void> {
  const names = await journalsIn(data, files);
  for (const name of names) {
    const path = join(data, name);
    for (const line of await readJournal(path, files)) {
      const entries = commitSchema.safeParse(line);
      if (!entries.success) throw new DamagedFile(path, entries.error);
      for (const entry of entries.data)
        await cabinet.use(entry.shelf, entry.owner, (drawer) => applyEntry(entry, drawer));
    }
  }
  await cabinet.save();
  await removeJournals(data, names, files);
}

export async function createWriter(
  data: string,
  cabinet: Cabinet,
  files: FileSystem,
  onSaveFailed: (error: unknown) => void,
): Promise<Writer> {
  let journal = await beginJournal(data, files);
  const taken = new Map<string, Promise<unknown>>(); // addresses that a commit is working on
  const underWay = new Set<Promise<unknown>>();
  let saving: Promise<void> | undefined;
  let idle: NodeJS.Timeout | undefined;

  /** One at a time for each address; `decide` says what an address becomes, or that the race is lost. */
  async function write<T extends Address>(items: T[], decide: Decide<T>): Promise<boolean> {
    const keys = items.map(({ shelf, owner, id }) => JSON.stringify([shelf, owner, id]));
    for (let busy = firstOf(keys, taken); busy; busy = firstOf(keys, taken)) await busy.catch(() => undefined);
    const work = decideAndWrite(items, decide, cabinet, (entries) => journal.append(entries));
    for (const key of keys) taken.set(key, work);
    try {
      return await work;
    } finally {
      for (const key of keys) taken.delete(key);
      saveSoon();
    }
  }

  function saveSoon(): void {
    if (journal.size() > saveAfterBytes || journal.isBroken()) {
      clearTimeout(idle);
      idle = undefined;
      void save().catch(onSaveFailed);
    } else if (journal.size() > 0) {
      idle ??= setTimeout(() => void save().catch(onSaveFailed), saveAfterIdleMs).unref();
      idle.refresh();
    }
  }

  function save(): Promise<void> {
    saving ??= saveNow().finally(() => {
      saving = undefined;
    });
    return saving;
  }

  async function saveNow(): Promise<void> {
    const old: Journal = journal;
    journal = await beginJournal(data, files);
    await Promise.allSettled(underWay); // whatever stands in the old journal is applied now
    await old.close();
    await cabinet.save();
    await removeBefore(journal.path, data, files);
  }

  return {
    commit: (changes, versionOf) =>
      untilEnded(
        underWay,
        write(changes, (change, before, held) => {
          const version = before ? versionOf(before) : 0;
          return version === change.expected ? entryFor(change, before, held) : undefined;
        }),
      ),
    load: (documents) =>
      untilEnded(
        underWay,
        write(documents, (document, before, held) => (before ? undefined : entryLoaded(document, held))),
      ),
    save,
    async close() {
      clearTimeout(idle);
      await saving?.catch(() => undefined);
      await Promise.allSettled(underWay);
      await save().finally(() => journal.close());
      clearTimeout(idle);
    },
  };
}

/** Stands in the set until it has ended. */
async function removeBefore(path: string, data: string, files: FileSystem): Promise<void> {
  const names = await journalsIn(data, files);
  await removeJournals(
    data,
    names.filter((name) => join(data, name) < path),
    files,
  );
}

function untilEnded<T>(underWay: Set<Promise<unknown>>, work: Promise<T>): Promise<T> {
  const ended = () => underWay.delete(work);
  underWay.add(work);
  work.then(ended, ended);
  return work;
}

async function decideAndWrite<T extends Address>(
  items: T[],
  decide: Decide<T>,
  cabinet: Cabinet,
  append: (entries: Entry[]) => Promise<void>,
): Promise<boolean> {
  const held: Held[] = [];
  const entries: Entry[] = [];
  try {
    for (const item of items) {
      const holding = await cabinet.hold(item.shelf, item.owner);
      held.push(holding);
      const entry = decide(item, await holding.drawer.find(item.id), holding);
      if (!entry) return false;
      entries.push(entry);
    }
    for (const [index, { document }] of entries.entries())
      if (document) await held[index]?.drawer.prepare(document.order);
    if (entries.length > 0) await append(entries);
    for (const [index, entry] of entries.entries()) if (held[index]) await applyEntry(entry, held[index].drawer);
    return true;
  } finally {
    for (const [index, { document }] of entries.entries()) if (document) held[index]?.drawer.settle(document.order);
    for (const { release } of held) release();
  }
}

function entryFor(
  { shelf, owner, id, expected, at, value, until }: Change,
  before: Document | undefined,
  { drawer }: Held,
): Entry {
  if (value === undefined) return { shelf, owner, id, gone: before?.order };
  const stays = before !== undefined && expected > 0;
  const order = stays ? before.order : drawer.nextOrder();
  const document = {
    id,
    version: expected + 1,
    owner,
    at,
    order,
    value: value,
    ...(until ? { until } : {}),
  };
  return stays ? { shelf, owner, id, document } : { shelf, owner, id, gone: before?.order, document };
}

function entryLoaded({ shelf, owner, id, version, at, value, until }: Kept, { drawer }: Held): Entry {
  const document = { id, version, owner, at, order: drawer.nextOrder(), value: value };
  return { shelf, owner, id, document: until ? { ...document, until } : document };
}

function firstOf(keys: string[], taken: Map<string, Promise<unknown>>): Promise<unknown> | undefined {
  return keys.map((key) => taken.get(key)).find((work) => work !== undefined);
}

async function removeJournals(data: string, names: string[], files: FileSystem): Promise<void> {
  for (const name of names) await files.remove(join(data, name));
  if (names.length > 0) await syncFolder(files, data);
}
