// What tests of sealing need: keys that are always the same, a look into the store behind, and a hand that writes there.
import type { Address, Change, Kept, Store } from '../../src/app/ports.ts';
import { type Keyring, readKeys } from '../../src/stores/keys.ts';

export const noon = '2026-03-02T12:00:00.000Z';

const keyText = (byte: number) => Buffer.alloc(32, byte).toString('base64');

/** The ring of these keys, each told by a number. */
export function ring(...bytes: number[]): Keyring {
  return readKeys(bytes.map(keyText).join(','));
}

/** The id of the key of this number. */
export function keyId(byte: number): string {
  return ring(byte)[0]?.id ?? '';
}

export function visit(id: string, value: unknown, more: Partial<Change> = {}): Change {
  return { shelf: 'visits', owner: 'ana', id, expected: 0, at: noon, value, ...more };
}

/** Commits, and fails when the race is lost. */
export async function keep(store: Store, ...changes: Change[]): Promise<void> {
  if (!(await store.commit(changes))) throw new Error('the commit lost a race that nobody else was in');
}

export async function everything(store: Store): Promise<Kept[]> {
  const all: Kept[] = [];
  for await (const kept of store.all()) all.push(kept);
  return all;
}

/** The documents that hold this text, plainly or as base64. */
export async function holding(store: Store, text: string): Promise<string[]> {
  const found = (await everything(store)).filter((kept) => {
    const whole = JSON.stringify(kept);
    const decoded = Buffer.from(JSON.stringify(kept.value), 'base64').toString('utf8');
    return whole.includes(text) || decoded.includes(text);
  });
  return found.map(({ shelf, id }) => `${shelf}/${id}`);
}

/** Puts a value in place behind the back of the sealed store, at this version. */
export async function plant(inner: Store, address: Address, value: unknown, version: number): Promise<void> {
  const { shelf, owner, id } = address;
  const before = await inner.get(shelf, owner, id);
  if (before) await keep(inner, { ...address, expected: before.version, at: before.at, value: undefined });
  for (let expected = 0; expected < version; expected++)
    await keep(inner, { ...address, expected, at: before?.at ?? noon, value });
}
