// The drawers that are open: opened when needed, shared while used, closed when idle and written.
import type { Shelf } from '../../app/ports.ts';
import { type Drawer, openDrawer } from './drawer.ts';
import type { FileSystem } from './file-system.ts';
import { drawerFolder } from './segment.ts';

/** A drawer that stays open until it is released. */
export type Held = { drawer: Drawer; release(): void };

export type Cabinet = {
  hold(shelf: Shelf, owner: string): Promise<Held>;
  /** Runs with a drawer that stays open meanwhile. */
  use<T>(shelf: Shelf, owner: string, act: (drawer: Drawer) => Promise<T>): Promise<T>;
  /** Whose drawers are open on a shelf. */
  owners(shelf: Shelf): string[];
  /** Writes every drawer that changed. Rejects with the first failure, after having tried them all. */
  save(): Promise<void>;
};

type Open = { shelf: Shelf; owner: string; opening: Promise<Drawer>; drawer?: Drawer; users: number };

const mostIdle = 64;
const savedAtOnce = 16; // each has a file open, and a process may have few of them

export function createCabinet(data: string, files: FileSystem): Cabinet {
  const open = new Map<string, Open>(); // the least lately used first

  async function hold(shelf: Shelf, owner: string): Promise<Held> {
    const key = `${shelf}/${owner}`;
    const entry: Open = open.get(key) ?? {
      shelf,
      owner,
      opening: openDrawer(drawerFolder(data, shelf, owner), files),
      users: 0,
    };
    open.delete(key);
    open.set(key, entry);
    entry.users++;
    try {
      entry.drawer = await entry.opening;
    } catch (error) {
      if (open.get(key) === entry) open.delete(key); // tried anew next time
      throw error;
    }
    return { drawer: entry.drawer, release: () => void (--entry.users === 0 && closeIdle()) };
  }

  function closeIdle(): void {
    for (const [key, { drawer, users }] of open) {
      if (open.size <= mostIdle) return;
      if (users === 0 && drawer && !drawer.isDirty()) open.delete(key);
    }
  }

  return {
    hold,
    async use(shelf, owner, act) {
      const { drawer, release } = await hold(shelf, owner);
      return act(drawer).finally(release);
    },
    owners: (shelf) => [...open.values()].filter((entry) => entry.shelf === shelf).map(({ owner }) => owner),
    async save() {
      const changed = [...open.values()].filter(({ drawer }) => drawer?.isDirty());
      const failures: unknown[] = [];
      const saveOneAfterAnother = async () => {
        for (let entry = changed.pop(); entry; entry = changed.pop())
          await entry.drawer?.save().catch((error: unknown) => failures.push(error));
      };
      await Promise.all(Array.from({ length: savedAtOnce }, saveOneAfterAnother));
      if (failures.length > 0) throw failures[0];
      closeIdle();
    },
  };
}
