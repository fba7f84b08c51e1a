// The store for tests and trying out: everything in memory, gone at the end.
import type { Change, Shelf, Store, Stored } from '../app/ports.ts';
import { type Work, workSchema } from '../core/incoming.ts';

type Kept = Stored & { until?: string };

/** @param clock tells what is past its time when it is read */
export function memoryStore(clock: () => string): Store {
  const shelves = new Map<Shelf, Map<string, Kept>>();
  const leases = new Map<string, string>();
  let closed = false;
  const shelf = (name: Shelf) => shelves.get(name) ?? shelves.set(name, new Map()).get(name) ?? new Map<string, Kept>();
  const present = (name: Shelf, id: string) => {
    const kept = shelf(name).get(id);
    return kept && (kept.until === undefined || kept.until > clock()) ? kept : undefined;
  };
  const mustBeOpen = () => {
    if (closed) throw new Error('the store is closed');
  };
  return {
    async get(name, id) {
      mustBeOpen();
      return copyOf(present(name, id));
    },
    async commit(changes) {
      mustBeOpen();
      if (changes.some((change) => (present(change.shelf, change.id)?.version ?? 0) !== change.expected)) return false;
      for (const change of changes) apply(shelf(change.shelf), change);
      return true;
    },
    async list(name, owner, { after = '', limit = Number.POSITIVE_INFINITY } = {}) {
      mustBeOpen();
      return [...shelf(name).values()]
        .filter((kept) => kept.owner === owner && kept.at > after && present(name, kept.id))
        .sort((a, b) => (a.at === b.at ? compare(a.id, b.id) : compare(a.at, b.at)))
        .slice(0, limit)
        .flatMap((kept) => copyOf(kept) ?? []);
    },
    async claim(now, until, limit) {
      mustBeOpen();
      const due = [...shelf('work').values()]
        .filter(({ id, at }) => at <= now && (leases.get(id) ?? '') <= now)
        .slice(0, limit);
      for (const { id } of due) leases.set(id, until);
      return due.map(({ value }): Work => workSchema.parse(value));
    },
    async sweep(now) {
      mustBeOpen();
      const old = [...shelves.values()].flatMap((documents) =>
        [...documents.values()]
          .filter(({ until }) => until !== undefined && until <= now)
          .map(({ id }) => ({ documents, id })),
      );
      for (const { documents, id } of old) documents.delete(id);
      return old.length;
    },
    async close() {
      closed = true;
    },
  };
}

function apply(documents: Map<string, Kept>, { id, expected, owner, at, value, until }: Change): void {
  if (value === undefined) {
    documents.delete(id);
    return;
  }
  const kept: Kept = {
    id,
    version: expected + 1,
    owner,
    at,
    value: structuredClone(value),
    ...(until ? { until } : {}),
  };
  documents.set(id, kept);
}

function copyOf(kept: Kept | undefined): Stored | undefined {
  if (!kept) return undefined;
  const { until: _until, ...stored } = kept;
  return structuredClone(stored);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
