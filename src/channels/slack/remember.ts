// A memory that does not grow without end.

const most = 10_000;

/** Sets it as the newest; the oldest is forgotten when there are too many. */
export function remember<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
}
