// A store's worth of documents of every kind that moving must not change.
import { type Change, type Kept, type Store, shelves } from '../../src/app/ports.ts';

export const noon = '2026-03-02T12:00:00.000Z';
export const clock = () => noon;

/** Values that are easily changed on the way: separators, other alphabets, nesting, order of keys, numbers, nothing. */
const values: unknown[] = [
  'a line\nand another\r\nand\u2028more\u2029and\u0085more',
  { z: 1, a: { d: [1, [2, null]], b: 'é💡 ไทย عربى' }, __proto__x: true },
  [0, -1, 1.5, 1e21, 1e-7, Number.MAX_SAFE_INTEGER],
  null,
  false,
  '',
  {},
  'x'.repeat(100_000),
];

/** On every shelf, for three people: versions 1 to 3, something with an end, something removed, more than a segment. */
export async function fill(store: Store): Promise<void> {
  const change = (id: string, value: unknown, expected = 0, more: Partial<Change> = {}): Change => {
    return { shelf: 'visits', owner: 'ana', id, expected, at: noon, value, ...more };
  };
  const all = async (changes: Change[]) => {
    if (!(await store.commit(changes))) throw new Error('the commit lost a race that nobody else was in');
  };
  for (const shelf of shelves)
    await all(values.map((value, index) => change(`${shelf} ${index}`, value, 0, { shelf, owner: 'sam/é "x"' })));
  await all([change('changed', 1), change('gone', 1), change('brief', 1, 0, { until: '2099-01-01T00:00:00.000Z' })]);
  await all([change('changed', 2, 1), change('gone', undefined, 1)]);
  await all([change('changed', 3, 2)]);
  await all(Array.from({ length: 230 }, (_, index) => change(`n${index}`, { index }, 0, { owner: 'many' })));
}

/** Everything, drawers by name: stores may differ in the order of their drawers, never within one. */
export async function everythingIn(store: Store): Promise<Kept[]> {
  const found: Kept[] = [];
  for await (const kept of store.all()) found.push(kept);
  const drawer = ({ shelf, owner }: Kept) => `${shelf} of ${owner}`;
  return found.sort((a, b) => (drawer(a) === drawer(b) ? 0 : drawer(a) < drawer(b) ? -1 : 1));
}
