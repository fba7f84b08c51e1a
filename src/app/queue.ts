// One turn at a time for each key; different keys run side by side.
export type Queue = {
  run<T>(key: string, turn: () => Promise<T>): Promise<T>;
  /** Resolves when everything queued so far has ended. */
  idle(): Promise<void>;
};

export function createQueue(): Queue {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run(key, turn) {
      const result = (tails.get(key) ?? Promise.resolve()).then(turn, turn);
      const end = () => {
        if (tails.get(key) === tail) tails.delete(key);
      };
      const tail = result.then(end, end);
      tails.set(key, tail);
      return result;
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
