// The documents of one owner on one shelf: segments read when needed, and a list of whose ids stand where.
import { type FileSystem, makeLastingFolder } from './file-system.ts';
import { type IdList, openIdList } from './id-list.ts';
import { type Document, openSegment, type Segment, saveSegment, segmentOf, segmentsIn } from './segment.ts';

export type Drawer = {
  find(id: string): Promise<Document | undefined>;
  /** The number of the next document to be created; each call gives the next. */
  nextOrder(): number;
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
  const segments = new Map<number, Promise<Segment>>();
  const numbers = await segmentsIn(folder, files);
  let newest = numbers.at(-1) ?? 1;
  const segment = (number: number) => {
    const known = segments.get(number) ?? openSegment(folder, number, files);
    segments.set(number, known);
    known.catch(() => segments.delete(number));
    return known;
  };
  let created = (await segment(newest)).created;
  const ids = await idsOf(folder, files, newest, segment);
  let savedIds = ids.length();
  const dirty = new Set<Segment>();
  let saving = 0;

  return {
    async find(id) {
      for (const order of ids.candidates(id)) {
        const document = (await segment(segmentOf(order))).documents.get(id);
        if (document) return document;
      }
      return undefined;
    },
    nextOrder: () => ++created,
    prepare: async (order) => void (await segment(segmentOf(order))),
    async put(document) {
      const number = segmentOf(document.order);
      const holder = await segment(number);
      holder.documents.set(document.id, document);
      holder.created = Math.max(holder.created, document.order);
      ids.put(document.order, document.id);
      created = Math.max(created, document.order);
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
    if (newest > 1 && segmentOf(ids.length()) > segmentOf(savedIds + 1)) {
      await ids.save();
      savedIds = ids.length();
    }
  }
}

/** The saved list, and the ids of the segments that are newer than it. */
async function idsOf(
  folder: string,
  files: FileSystem,
  newest: number,
  segment: (number: number) => Promise<Segment>,
): Promise<IdList> {
  const ids = await openIdList(folder, files);
  for (let number = segmentOf(ids.length() + 1); number <= newest; number++) {
    for (const { order, id } of (await segment(number)).documents.values()) ids.put(order, id);
  }
  return ids;
}
