// Which document numbers of a drawer may hold an id, without reading its segments: one list of ids or, in a large drawer,
// several, of which an id needs one.
import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import type { FileSystem } from './file-system.ts';
import { hashOf, type IdList, openIdList, type Pair } from './id-list.ts';
import { safeFile } from './safe-file.ts';

export type IdLists = {
  /** The newest first; one of them may be the document, or none. */
  candidates(id: string): Promise<number[]>;
  put(order: number, id: string): void;
  /** Documents up to this number stand in the saved lists. */
  known(): number;
  /** @param settled every number up to this one has been put, or never will be */
  save(settled: number): Promise<void>;
};

type Lists = { count: number; at(index: number): Promise<IdList> };

/** Says how many lists there are, and is written after them; lists of another count are left over. */
const headFile = 'ids.json';
const headSchema = z.object({ shape: z.literal(1), known: z.int().min(0), lists: z.int().min(0) });
type Head = z.infer<typeof headSchema>;
const listFile = /^ids-(\d+)-\d+\.json$/;
export const isIdsFile = (name: string): boolean => name === headFile || listFile.test(name);

const idsInList = 4_096;
const listsFor = (ids: number) => 2 ** Math.ceil(Math.log2(Math.max(1, ids / idsInList)));

/** Reads what was saved; whoever opens a drawer puts in what is newer. Where a list is missing, all are made anew. */
export async function openIdLists(folder: string, files: FileSystem): Promise<IdLists> {
  const head = await openHead(folder, files);
  let lists = createLists(folder, head.data.lists, files);
  const recent = new Map<string, number[]>(); // by id: not in the saved lists yet

  return {
    async candidates(id) {
      const hash = hashOf(id);
      const saved = lists.count > 0 ? (await lists.at(hash % lists.count)).orders(hash) : [];
      return [...saved, ...(recent.get(id) ?? [])].sort((a, b) => b - a);
    },
    put(order, id) {
      const orders = recent.get(id) ?? [];
      if (order > head.data.known && !orders.includes(order)) recent.set(id, [...orders, order]);
    },
    known: () => head.data.known,
    async save(settled) {
      const pairs = [...recent].flatMap(([id, orders]) => orders.map((order) => ({ hash: hashOf(id), order })));
      const count = listsFor(settled);
      const grows = count > lists.count;
      const next = grows ? createLists(folder, count, files, true) : lists;
      const all = grows ? [...(await pairsIn(lists)), ...pairs] : pairs;
      for (let index = 0; index < next.count; index++) {
        const own = all.filter(({ hash }) => hash % next.count === index);
        if (grows || own.length > 0) await (await next.at(index)).add(own);
      }
      await writeHead(head, { shape: 1, known: settled, lists: next.count });
      lists = next;
      for (const [id, orders] of recent)
        recent.set(
          id,
          orders.filter((order) => order > settled),
        );
      for (const [id, orders] of recent) if (orders.length === 0) recent.delete(id);
      if (grows) await removeOtherLists(folder, count, files);
    },
  };
}

async function openHead(folder: string, files: FileSystem): Promise<Low<Head>> {
  const none: Head = { shape: 1, known: 0, lists: 0 };
  const head = new Low(safeFile(join(folder, headFile), files, headSchema.parse), none);
  await head.read();
  const { lists } = head.data;
  const present = (await countsOfLists(folder, files)).filter(({ count }) => count === lists);
  if (present.length < lists) head.data = none;
  return head;
}

async function writeHead(head: Low<Head>, data: Head): Promise<void> {
  const before = head.data;
  head.data = data;
  await head.write().catch((error: unknown) => {
    head.data = before;
    throw error;
  });
}

/** Opens the list that is needed, and then the others, so that whoever comes next need not wait. */
function createLists(folder: string, count: number, files: FileSystem, areNew = false): Lists {
  const open = new Map<number, Promise<IdList>>();
  const at = (index: number) => {
    const list = open.get(index) ?? openIdList(join(folder, `ids-${count}-${index}.json`), files, areNew);
    open.set(index, list);
    list.catch(() => open.delete(index));
    return list;
  };
  const openOthers = async () => {
    for (let index = 0; index < count; index++) await at(index);
  };
  return {
    count,
    at(index) {
      const isFirst = open.size === 0;
      const list = at(index);
      if (isFirst) list.then(openOthers).catch(() => undefined); // what fails here is told to whoever needs it
      return list;
    },
  };
}

async function pairsIn(lists: Lists): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let index = 0; index < lists.count; index++) pairs.push(...(await lists.at(index)).pairs());
  return pairs;
}

async function countsOfLists(folder: string, files: FileSystem): Promise<{ name: string; count: number }[]> {
  return (await files.list(folder)).flatMap((name) => {
    const [, count] = listFile.exec(name) ?? [];
    return count === undefined ? [] : { name, count: Number(count) };
  });
}

async function removeOtherLists(folder: string, count: number, files: FileSystem): Promise<void> {
  const others = (await countsOfLists(folder, files)).filter((list) => list.count !== count);
  for (const { name } of others) await files.remove(join(folder, name));
}
