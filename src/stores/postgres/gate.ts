// Lets calls through while the store is open, and closes behind the last of them.
import { again } from './again.ts';
import { runningFailure } from './failures.ts';

export type Gate = {
  /** Runs the task, again where that may help. @throws StoreUnavailable, when the database is away */
  pass<T>(task: () => Promise<T>): Promise<T>;
  /** @throws once the gate is closed */
  mustBeOpen(): void;
  /** Lets no more through; resolves when what is under way has ended. */
  close(): Promise<void>;
};

export function createGate(): Gate {
  const underWay = new Set<Promise<unknown>>();
  let closed = false;
  const mustBeOpen = () => {
    if (closed) throw new Error('the store is closed');
  };
  return {
    mustBeOpen,
    async pass(task) {
      mustBeOpen();
      const running = again(task);
      underWay.add(running);
      try {
        return await running;
      } catch (error) {
        throw runningFailure(error);
      } finally {
        underWay.delete(running);
      }
    },
    async close() {
      closed = true;
      await Promise.allSettled(underWay);
    },
  };
}
