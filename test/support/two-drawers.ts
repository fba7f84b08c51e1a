// Commits that change two drawers at once, so that half of one would be seen.
import { expect } from 'vitest';
import type { Change, Store } from '../../src/app/ports.ts';

export const noon = '2026-03-02T12:00:00.000Z';
export const clock = () => noon;

/** The same visit of two people. */
export const both = (id: string, value: unknown, expected = 0): Change[] =>
  ['ana', 'sam'].map((owner) => ({ shelf: 'visits', owner, id, expected, at: noon, value }));

/** Reading may fail while the disk does; what is read in the end must be right. */
export async function again<T>(read: () => Promise<T>, tries = 15): Promise<T> {
  return read().catch((error: unknown) => {
    if (tries <= 1) throw error;
    return again(read, tries - 1);
  });
}

/** The visits' values by id; both drawers must hold the same. */
export async function contentsOf(store: Store): Promise<Record<string, unknown>> {
  const ana = await again(() => store.list('visits', 'ana'));
  const sam = await again(() => store.list('visits', 'sam'));
  const values = (stored: typeof ana) => Object.fromEntries(stored.map(({ id, value }) => [id, value]));
  expect(values(sam), 'both drawers hold the same').toEqual(values(ana));
  return values(ana);
}
