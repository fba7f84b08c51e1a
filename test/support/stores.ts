// Stores that watch, hold up, or fail what passes through them to the store behind.
import type { Change, Kept, Shelf, Store } from '../../src/app/ports.ts';

export type Call =
  | { name: 'get'; shelf: Shelf; owner: string; id: string }
  | { name: 'list'; shelf: Shelf; owner: string }
  | { name: 'commit'; changes: Change[] }
  | { name: 'load'; documents: Kept[] }
  | { name: 'claim' | 'sweep' | 'all' | 'close' };

/** Waits for `before` ahead of each call; what it throws, the call rejects with. */
export function storeWithBefore(store: Store, before: (call: Call) => unknown): Store {
  return {
    async get(shelf, owner, id) {
      await before({ name: 'get', shelf, owner, id });
      return store.get(shelf, owner, id);
    },
    async commit(changes) {
      await before({ name: 'commit', changes });
      return store.commit(changes);
    },
    async list(shelf, owner, options) {
      await before({ name: 'list', shelf, owner });
      return store.list(shelf, owner, options);
    },
    async claim(now, until, limit) {
      await before({ name: 'claim' });
      return store.claim(now, until, limit);
    },
    async sweep(now) {
      await before({ name: 'sweep' });
      return store.sweep(now);
    },
    async *all() {
      await before({ name: 'all' });
      yield* store.all();
    },
    async load(documents) {
      await before({ name: 'load', documents });
      return store.load(documents);
    },
    async close() {
      await before({ name: 'close' });
      return store.close();
    },
  };
}

/** Every call takes a few rounds of the event loop, as it would over a network. */
export function slowStore(store: Store): Store {
  return storeWithBefore(store, () => rounds(3));
}

/** Runs `meanwhile` once, just before the first call that matches, and lets the call wait for it. */
export function interruptedStore(store: Store, matches: (call: Call) => boolean, meanwhile: () => unknown): Store {
  let over = false;
  return storeWithBefore(store, async (call) => {
    if (over || !matches(call)) return;
    over = true;
    await meanwhile();
  });
}

/** Calls that match wait until `open` is called; `waiting` counts them. */
export function gatedStore(store: Store, matches: (call: Call) => boolean) {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const gated = { store, waiting: 0, open };
  gated.store = storeWithBefore(store, (call) => {
    if (!matches(call)) return;
    gated.waiting++;
    return opened;
  });
  return gated;
}

/** Loses the race for the first `times` commits that match. */
export function losingStore(store: Store, times: number, matches: (changes: Change[]) => boolean): Store {
  let left = times;
  return {
    ...store,
    async commit(changes) {
      if (left === 0 || !matches(changes)) return store.commit(changes);
      left--;
      return false;
    },
  };
}

/** The commit that ends a turn: it marks what was taken in as answered. */
export function endsTurn(changes: Change[], place?: string): boolean {
  return changes.some(
    ({ shelf, expected, owner }) => shelf === 'incoming' && expected > 0 && (place === undefined || owner === place),
  );
}

/** Lets everything that can go on without outside help go on. */
export async function rounds(count = 50): Promise<void> {
  for (let round = 0; round < count; round++) await new Promise((resolve) => setImmediate(resolve));
}
