// The embedded store: shelves kept with lowdb, and a journal that makes each commit whole and lasting at once.
import {
  type Kept,
  type ListOptions,
  type Shelf,
  type Store,
  type Stored,
  shelves,
  workDrawer,
} from '../../app/ports.ts';
import { createLeases } from '../leases.ts';
import { orderOf, pageOf } from '../order.ts';
import { type Cabinet, createCabinet } from './cabinet.ts';
import { type FileSystem, makeLastingFolder, realFileSystem } from './file-system.ts';
import { checkFolder, ownersOn } from './folder.ts';
import type { Document } from './segment.ts';
import { withSentences } from './unusable-folder.ts';
import { createWriter, replay } from './writer.ts';

export type LowdbOptions = {
  files?: FileSystem;
  /** Told when the shelves' own files could not be written; nothing is lost, the journal has it, and it is tried again. */
  onSaveFailed?: (error: unknown) => void;
};

/**
 * @param data the folder, made when absent; only one process may have it open (see lock.ts)
 * @throws DamagedFile when a file in it cannot be read, UnusableFolder when the disk refuses
 */
export async function openLowdbStore(data: string, clock: () => string, options: LowdbOptions = {}): Promise<Store> {
  const { files = realFileSystem, onSaveFailed = () => undefined } = options;
  const cabinet = createCabinet(data, files);
  const writer = await withSentences(data, async () => {
    await makeLastingFolder(files, data);
    await checkFolder(data, files);
    await replay(data, cabinet, files);
    return createWriter(data, cabinet, files, onSaveFailed);
  });
  const leases = createLeases();
  let closed = false;
  const mustBeOpen = () => {
    if (closed) throw new Error('the store is closed');
  };
  return {
    async get(shelf, owner, id) {
      mustBeOpen();
      const document = await cabinet.use(shelf, owner, (drawer) => drawer.find(id));
      return document && isPresent(document, clock()) ? toStored(document) : undefined;
    },
    async commit(changes) {
      mustBeOpen();
      return writer.commit(structuredClone(changes), (document) =>
        isPresent(document, clock()) ? document.version : 0,
      );
    },
    async list(shelf, owner, page = {}) {
      mustBeOpen();
      return (await readPage(cabinet, shelf, owner, page, clock())).map(toStored);
    },
    async claim(now, until, limit) {
      mustBeOpen();
      const work = (await readPage(cabinet, 'work', workDrawer, {}, clock())).filter(({ at }) => at <= now);
      return leases.take(work, now, until, limit).map(toStored);
    },
    async sweep(now) {
      mustBeOpen();
      let swept = 0;
      for await (const { shelf, document } of everything(data, cabinet, files)) {
        if (isPresent(document, now)) continue;
        const { owner, id, version, at } = document;
        const change = { shelf, owner, id, expected: version, at, value: undefined };
        if (await writer.commit([change], (found) => found.version)) swept++;
      }
      return swept;
    },
    async *all() {
      mustBeOpen();
      const now = clock();
      for await (const { shelf, document } of everything(data, cabinet, files)) {
        if (isPresent(document, now)) yield toKept(shelf, document);
      }
    },
    async load(documents) {
      mustBeOpen();
      return writer.load(structuredClone(documents));
    },
    async close() {
      if (closed) return;
      closed = true;
      await writer.close();
    },
  };
}

/** Reads no more segments than the page needs. */
async function readPage(
  cabinet: Cabinet,
  shelf: Shelf,
  owner: string,
  page: ListOptions,
  now: string,
): Promise<Document[]> {
  const { newest = false, after, limit = Number.POSITIVE_INFINITY } = page;
  return cabinet.use(shelf, owner, async (drawer) => {
    const found: Document[] = [];
    for await (const documents of drawer.walk(newest, after === undefined ? undefined : Number(after))) {
      const here = documents.filter((document) => isPresent(document, now)).map(withOrder);
      const left = { ...page, limit: limit - found.length };
      found.push(...pageOf(here, left).map(({ document }) => document));
      if (found.length >= limit) break;
    }
    return found;
  });
}

async function* everything(
  data: string,
  cabinet: Cabinet,
  files: FileSystem,
): AsyncGenerator<{ shelf: Shelf; document: Document }> {
  for (const shelf of shelves) {
    const owners = new Set([...cabinet.owners(shelf), ...(await ownersOn(data, shelf, files))]);
    for (const owner of owners) {
      const { drawer, release } = await cabinet.hold(shelf, owner);
      try {
        for await (const documents of drawer.walk(false, undefined)) {
          for (const document of documents.sort((a, b) => a.order - b.order)) yield { shelf, document };
        }
      } finally {
        release();
      }
    }
  }
}

const isPresent = ({ until }: Document, now: string) => until === undefined || until > now;
const withOrder = (document: Document) => ({ order: orderOf(document.order), document });

function toStored({ id, version, owner, at, order, value }: Document): Stored {
  return { id, version, owner, at, order: orderOf(order), value: structuredClone(value) };
}

function toKept(shelf: Shelf, { id, version, owner, at, value, until }: Document): Kept {
  return { shelf, owner, id, version, at, value: structuredClone(value), ...(until ? { until } : {}) };
}
