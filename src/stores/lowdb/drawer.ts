// The documents of one owner on one shelf: segments read when needed, and lists of whose ids stand where.
import { type FileSystem, makeLastingFolder } from './file-system.ts';
import { type IdLists, openIdLists } from './id-lists.ts';
import { type Document, openSegment, type Segment, saveSegment, segmentOf, segmentsIn } from './segment.ts';

export type Drawer = {
  find(id: string): Promise<Document | undefined>;
  /** The number of the next document to be created; each call gives the next, to be settled in the end. */
  nextOrder(): number;
  /** The number has been put, or never will be. */
  settle(order: number): void;
  /** Reads what a put of this number will need, so that the put itself cannot fail. */
  prepare(order: number): Promise<void>;
  put(document: Document): Promise<void>;
  remove(id: string, order: number): Promise<void>;
  /** All documents, a segment at a time, from the newest or the oldest on; `after` is a number to go on from. */
  walk(newest: boolean, after: number | undefined): AsyncGenerator<Document[]>;
  /** Also while it is being written. */
  isDirty(): boolean;
  /** Writes what changed; what could not be written stays to be written. */
  save(): Promise<void>;
};

/** @param folder where its segments lie; it need not exist */
export async function openDrawer(folder: string, files: FileSystem): Promise<Drawer> {
  const segment = segmentsOf(folder, files);
  let newest = (await segmentsIn(folder, files)).at(-1) ?? 1;
  let created = (await segment(newest)).created;
  let lastPut = created;
  const unsettled = new Set<number>();
  const ids = once(async () => {
    const lists = await idsOf(folder, files, newest, segment);
    created = Math.max(created, lists.known()); // more than the segments say when the newest was moved away
    return lists;
  });
  const dirty = new Set<Segment>();
  let saving = 0;

  return {
    async find(id) {
      for (const order of await (await ids()).candidates(id)) {
        const document = (await segment(segmentOf(order))).documents.get(id);
        if (document) return document;
      }
      return undefined;
    },
    nextOrder() {
      unsettled.add(++created);
      return created;
    },
    settle: (order) => void unsettled.delete(order),
    prepare: async (order) => void (await segment(segmentOf(order))),
    async put(document) {
      const number = segmentOf(document.order);
      const holder = await segment(number);
      const lists = await ids();
      lists.put(document.order, document.id);
      holder.documents.set(document.id, document);
      holder.created = Math.max(holder.created, document.order);
      lastPut = Math.max(lastPut, document.order);
      created = Math.max(created, lastPut);
      newest = Math.max(newest, number);
      dirty.add(holder);
    },
    async remove(id, order) {
      const holder = await segment(segmentOf(order));
      if (holder.documents.get(id)?.order !== order) return;
      holder.documents.delete(id);
      dirty.add(holder);
    },
    async *walk(fromNewest, after) {
      const first = after === undefined ? (fromNewest ? newest : 1) : segmentOf(after);
      for (let number = first; number >= 1 && number <= newest; number += fromNewest ? -1 : 1) {
        yield [...(await segment(number)).documents.values()];
      }
    },
    isDirty: () => dirty.size > 0 || saving > 0,
    async save() {
      saving++;
      await writeChanged().finally(() => saving--);
    },
  };

  async function writeChanged(): Promise<void> {
    if (dirty.size > 0) await makeLastingFolder(files, folder);
    for (const holder of [...dirty]) {
      dirty.delete(holder);
      await saveSegment(holder).catch((error: unknown) => {
        dirty.add(holder);
        throw error;
      });
    }
    const settled = Math.min(lastPut, ...[...unsettled].map((order) => order - 1));
    const lists = await ids();
    if (segmentOf(settled) > segmentOf(lists.known() + 1)) await lists.save(settled);
  }
}

/** Opens each segment once. */
function segmentsOf(folder: string, files: FileSystem): (number: number) => Promise<Segment> {
  const open = new Map<number, () => Promise<Segment>>();
  return (number) => {
    const segment = open.get(number) ?? once(() => openSegment(folder, number, files));
    open.set(number, segment);
    return segment();
  };
}

/** Asks when it is needed, and again only after a failure. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}

/** The saved lists, and the ids of the segments that are newer than they. */
async function idsOf(
  folder: string,
  files: FileSystem,
  newest: number,
  segment: (number: number) => Promise<Segment>,
): Promise<IdLists> {
  const ids = await openIdLists(folder, files);
  for (let number = segmentOf(ids.known() + 1); number <= newest; number++) {
    for (const { order, id } of (await segment(number)).documents.values()) ids.put(order, id);
  }
  return ids;
}
