// What can be answered in line waits in memory, by the id under which the door keeps what came in.

export type Waiting<T> = {
  put(cause: string, answer: T): void;
  get(cause: string): T | undefined;
  /** Forgets it, once what it caused has had time to be shown. */
  drop(cause: string): void;
};

/** @param shownWithinMs how long that is, in milliseconds */
export function createWaiting<T>(shownWithinMs: number): Waiting<T> {
  const open = new Map<string, T>();
  return {
    put: (cause, answer) => void open.set(cause, answer),
    get: (cause) => open.get(cause),
    drop: (cause) => void setTimeout(() => open.delete(cause), shownWithinMs).unref(),
  };
}
