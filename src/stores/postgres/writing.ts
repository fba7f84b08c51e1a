// What is to be written, in the shape of the columns, taken before anything is waited for.
import type { Change, Kept, Shelf } from '../../app/ports.ts';
import { toColumn } from './tables.ts';

/** `value` is JSON text; undefined removes. */
export type Writing = {
  shelf: Shelf;
  owner: string;
  id: string;
  at: string;
  until: string | null;
  value: string | undefined;
};
export type PlannedChange = Writing & { expected: number };
export type PlannedCopy = Writing & { version: number; value: string };

export const planChange = (change: Change): PlannedChange => ({ ...written(change), expected: change.expected });
export const planCopy = (kept: Kept): PlannedCopy => ({
  ...written(kept),
  value: JSON.stringify(kept.value),
  version: kept.version,
});

function written({ shelf, owner, id, at, until, value }: Omit<Change, 'expected'>): Writing {
  const text = value === undefined ? undefined : JSON.stringify(value);
  return { shelf, owner: toColumn(owner), id: toColumn(id), at, until: until ?? null, value: text };
}
