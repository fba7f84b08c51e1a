// The order of documents in a drawer, and pages of it.
import type { ListOptions } from '../app/ports.ts';

/** The `order` of the nth document created in a drawer; compares as text. */
export function orderOf(count: number): string {
  return String(count).padStart(12, '0');
}

/** The page of a drawer that was asked for. */
export function pageOf<T extends { order: string }>(
  documents: T[],
  { newest = false, after, limit }: ListOptions,
): T[] {
  const way = newest ? -1 : 1;
  const compare = (a: string, b: string) => way * (a < b ? -1 : a > b ? 1 : 0);
  return documents
    .filter(({ order }) => after === undefined || compare(order, after) > 0)
    .sort((a, b) => compare(a.order, b.order))
    .slice(0, limit);
}
