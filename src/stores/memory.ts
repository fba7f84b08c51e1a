// The store for tests and trying out: everything in memory, gone at the end.
import { type Change, type Kept, type Shelf, type Store, type Stored, workDrawer } from '../app/ports.ts';
import { createLeases } from './leases.ts';
import { orderOf, pageOf } from './order.ts';

/** The value as text: what is read is a copy. */
type Document = Omit<Stored, 'value'> & { text: string; until: string | undefined };
type Drawer = { documents: Map<string, Document>; created: number };

/** @param clock tells what is past its time when it is read */
export function memoryStore(clock: () => string): Store {
  const drawers = new Map<string, Drawer & { shelf: Shelf }>();
  const leases = createLeases();
  let closed = false;
  const drawer = (shelf: Shelf, owner: string) => {
    const key = `${shelf}/${owner}`;
    const known = drawers.get(key) ?? { shelf, documents: new Map(), created: 0 };
    drawers.set(key, known);
    return known;
  };
  const present = (shelf: Shelf, owner: string, id: string) => {
    const document = drawers.get(`${shelf}/${owner}`)?.documents.get(id);
    return document && isPresent(document, clock()) ? document : undefined;
  };
  const mustBeOpen = () => {
    if (closed) throw new Error('the store is closed');
  };
  return {
    async get(shelf, owner, id) {
      mustBeOpen();
      return copyOf(present(shelf, owner, id));
    },
    async commit(changes) {
      mustBeOpen();
      const moved = ({ shelf, owner, id, expected }: Change) => (present(shelf, owner, id)?.version ?? 0) !== expected;
      if (changes.some(moved)) return false;
      for (const change of changes) apply(drawer(change.shelf, change.owner), change);
      return true;
    },
    async list(shelf, owner, options = {}) {
      mustBeOpen();
      const now = clock();
      const here = [...(drawers.get(`${shelf}/${owner}`)?.documents.values() ?? [])];
      return pageOf(
        here.filter((document) => isPresent(document, now)),
        options,
      ).flatMap((document) => copyOf(document) ?? []);
    },
    async claim(now, until, limit) {
      mustBeOpen();
      const work = [...drawer('work', workDrawer).documents.values()].filter(
        (document) => document.at <= now && isPresent(document, clock()),
      );
      return leases.take(work, now, until, limit).flatMap((document) => copyOf(document) ?? []);
    },
    async sweep(now) {
      mustBeOpen();
      const old = [...drawers.values()].flatMap(({ documents }) =>
        [...documents.values()].filter((document) => !isPresent(document, now)).map(({ id }) => ({ documents, id })),
      );
      for (const { documents, id } of old) documents.delete(id);
      return old.length;
    },
    async *all() {
      mustBeOpen();
      const now = clock();
      for (const { shelf, documents } of drawers.values()) {
        for (const document of pageOf([...documents.values()], {}))
          if (isPresent(document, now)) yield keptOf(shelf, document);
      }
    },
    async load(documents) {
      mustBeOpen();
      if (documents.some(({ shelf, owner, id }) => drawers.get(`${shelf}/${owner}`)?.documents.has(id))) return false;
      for (const document of documents) put(drawer(document.shelf, document.owner), document);
      return true;
    },
    async close() {
      closed = true;
    },
  };
}

function apply(drawer: Drawer, { id, expected, owner, at, value, until }: Change): void {
  const before = drawer.documents.get(id);
  if (value === undefined) return void drawer.documents.delete(id);
  const order = expected > 0 && before ? before.order : orderOf(++drawer.created);
  drawer.documents.set(id, { id, version: expected + 1, owner, at, order, text: JSON.stringify(value), until });
}

function put(drawer: Drawer, { id, version, owner, at, value, until }: Kept): void {
  const order = orderOf(++drawer.created);
  drawer.documents.set(id, { id, version, owner, at, order, text: JSON.stringify(value), until });
}

const isPresent = ({ until }: Document, now: string) => until === undefined || until > now;

function copyOf(document: Document | undefined): Stored | undefined {
  if (!document) return undefined;
  const { until: _until, text, ...stored } = document;
  return { ...stored, value: JSON.parse(text) };
}

function keptOf(shelf: Shelf, { order: _order, text, until, ...document }: Document): Kept {
  return { shelf, ...document, value: JSON.parse(text), ...(until ? { until } : {}) };
}
