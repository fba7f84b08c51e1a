// The store under test with its clock, and short words for what the tests do with it.
import { afterEach, beforeEach, expect } from 'vitest';
import type { Change, Kept, ListOptions, Shelf, Store } from '../../../src/app/ports.ts';

/** Opens a store that tells by this clock what is past its time. */
export type OpenStore = (clock: () => string) => Store | Promise<Store>;

export const early = '2026-03-01T00:00:00.000Z';
export const noon = '2026-03-02T12:00:00.000Z';
export const later = '2026-03-02T12:01:00.000Z';
export const evening = '2026-03-02T18:00:00.000Z';

export type Setting = {
  /** What the clock says. */
  now: string;
  /** A fresh store in each test. */
  readonly store: Store;
  close(): Promise<void>;
  /** Closes the store and opens it again with all that it kept. */
  restart(): Promise<void>;
  /** One commit that must be taken. */
  keep(...changes: Change[]): Promise<void>;
  value(id: string, shelf?: Shelf): Promise<unknown>;
  idsOf(owner?: string, options?: ListOptions): Promise<string[]>;
  ordersOf(owner?: string, options?: ListOptions): Promise<string[]>;
  all(): Promise<Kept[]>;
};

export function useStore(open: OpenStore, reopen?: OpenStore): Setting {
  let store: Store | undefined;
  const setting: Setting = {
    now: noon,
    get store() {
      if (!store) throw new Error('the store is closed: open it first');
      return store;
    },
    async close() {
      const opened = store;
      store = undefined;
      await opened?.close();
    },
    async restart() {
      if (!reopen) throw new Error('this store does not survive: hand a reopen to the contract');
      await setting.close();
      store = await reopen(() => setting.now);
    },
    async keep(...changes) {
      expect(await setting.store.commit(changes)).toBe(true);
    },
    value: async (id, shelf = 'visits') => (await setting.store.get(shelf, 'ana', id))?.value,
    idsOf: async (owner = 'ana', options) => (await setting.store.list('visits', owner, options)).map(({ id }) => id),
    ordersOf: async (owner = 'ana', options) =>
      (await setting.store.list('visits', owner, options)).map(({ order }) => order),
    async all() {
      const found: Kept[] = [];
      for await (const kept of setting.store.all()) found.push(kept);
      return found;
    },
  };
  beforeEach(async () => {
    setting.now = noon;
    store = await open(() => setting.now);
  });
  afterEach(() => setting.close());
  return setting;
}

/** A change that creates Ana's visit, but for what is said otherwise. */
export function put(id: string, value: unknown, more: Partial<Change> = {}): Change {
  return { shelf: 'visits', owner: 'ana', id, expected: 0, at: noon, value, ...more };
}

/** The change that removes Ana's visit in this version. */
export function remove(id: string, expected: number, more: Partial<Change> = {}): Change {
  return put(id, undefined, { expected, ...more });
}

/** What `make` gives for 0, 1, 2, … */
export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** The numbers of those that were answered with true. */
export async function winners(tries: Promise<boolean>[]): Promise<number[]> {
  return (await Promise.all(tries)).flatMap((won, index) => (won ? [index] : []));
}

/** A text of this many characters that does not repeat itself. */
export function longText(length: number, character: (random: number) => string): string {
  let random = length;
  let text = '';
  while (text.length < length) {
    random = (random * 48271) % 2147483647;
    text += character(random);
  }
  return text.slice(0, length);
}
