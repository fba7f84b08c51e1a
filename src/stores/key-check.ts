// One document that says with which keys a store was sealed, so that a wrong or missing key is refused at the start.
import { z } from 'zod';
import type { Address, Store, Stored } from '../app/ports.ts';
import { type Key, KeyProblem, type Keyring } from './keys.ts';
import { isSealed, openValue, sealValue } from './seal.ts';

const address: Address = { shelf: 'settings', owner: 'store', id: 'key-check' };
/** When the check was written says nothing; the store asks for an instant. */
const at = '1970-01-01T00:00:00.000Z';
const checkSchema = z.object({ keys: z.array(z.string()) });

export function isKeyCheck({ shelf, owner, id }: Address): boolean {
  return shelf === address.shelf && owner === address.owner && id === address.id;
}

/**
 * Call at each start with the inner store. The first start with a key writes the check; from then on every key that may
 * have sealed something must be given. Writes nothing else. @throws KeyProblem when a key is missing or wrong
 */
export async function checkKeys(inner: Store, keys: Keyring): Promise<void> {
  for (;;) {
    const stored = await inner.get(address.shelf, address.owner, address.id);
    const [first] = keys;
    if (!first && !stored) return;
    if (!first) throw new KeyProblem(keyMissing(stored));
    const used = stored ? readCheck(stored, keys) : await keysInUse(inner);
    const unknown = used.filter((id) => !keys.some((key) => key.id === id));
    if (unknown.length > 0) throw new KeyProblem(keysUnknown(unknown, keys));
    if (stored && used.includes(first.id) && sealedWith(stored) === first.id) return;
    if (await writeCheck(inner, stored, [first.id, ...used], first)) return;
  }
}

/** Says that from now on everything is sealed with this key; `false` when another process changed the check. */
export async function sealedOnlyWith(first: Key, inner: Store, keys: Keyring): Promise<boolean> {
  const stored = await inner.get(address.shelf, address.owner, address.id);
  const used = stored ? readCheck(stored, keys) : [];
  if (used.length === 1 && used[0] === first.id && sealedWith(stored) === first.id) return true;
  return writeCheck(inner, stored, [first.id], first);
}

function readCheck({ value, version }: Stored, keys: Keyring): string[] {
  if (!isSealed(value))
    throw new KeyProblem(
      'The key check of this store is not sealed: it was changed outside Porchlight. Restore the store from a backup.',
    );
  if (!keys.some(({ id }) => id === value.key)) throw new KeyProblem(keysUnknown([value.key], keys));
  return checkSchema.parse(openValue(value, { ...address, version }, keys)).keys;
}

function writeCheck(inner: Store, stored: Stored | undefined, used: string[], first: Key): Promise<boolean> {
  const expected = stored?.version ?? 0;
  const check: z.infer<typeof checkSchema> = { keys: [...new Set(used)] };
  const value = sealValue(check, { ...address, version: expected + 1 }, first);
  return inner.commit([{ ...address, expected, at, value }]);
}

async function keysInUse(inner: Store): Promise<string[]> {
  const used = new Set<string>();
  for await (const { value } of inner.all()) if (isSealed(value)) used.add(value.key);
  return [...used];
}

const sealedWith = (stored: Stored | undefined) => (isSealed(stored?.value) ? stored.value.key : undefined);

function keyMissing(stored: Stored | undefined): string {
  return `What this store keeps is sealed with the key ${sealedWith(stored) ?? '(unknown)'}, and PORCHLIGHT_KEY is not set. Nothing was changed; set PORCHLIGHT_KEY to that key and start again.`;
}

function keysUnknown(unknown: string[], keys: Keyring): string {
  const given = keys.map(({ id }) => id).join(', ');
  return `What this store keeps is sealed with the key ${unknown.join(' and the key ')}, and PORCHLIGHT_KEY holds ${given}. Nothing was changed; add the missing key to PORCHLIGHT_KEY, after a comma, and start again.`;
}
