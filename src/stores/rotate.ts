// Seals everything anew with the first key, after which the other keys are no longer needed.
import type { Kept, Store } from '../app/ports.ts';
import { checkKeys, isKeyCheck, sealedOnlyWith } from './key-check.ts';
import { type Key, KeyProblem, type Keyring } from './keys.ts';
import { isSealed, openValue, sealValue } from './seal.ts';

/** How many documents were sealed anew, and how many were sealed with the first key when it began. */
export type Rotated = { sealed: number; already: number };

type Pass = Rotated & { lost: number };

const mostPasses = 20;

/**
 * Document by document, each at the version it was read as: one that changed meanwhile is taken up again. May be
 * interrupted anywhere and run again; until it resolves, every key stays needed and the key check says so. For a store
 * that no Porchlight is serving. @param inner the store behind the sealed one
 */
export async function rotate(inner: Store, keys: Keyring): Promise<Rotated> {
  const [first] = keys;
  if (!first)
    throw new KeyProblem(
      'There is no key to seal with. Set PORCHLIGHT_KEY to the new key, a comma and the old one, and run this again.',
    );
  await checkKeys(inner, keys);
  const total: Rotated = { sealed: 0, already: 0 };
  for (let passes = 0; passes < mostPasses; passes++) {
    const pass = await sealAll(inner, keys, first);
    total.sealed += pass.sealed;
    if (passes === 0) total.already = pass.already;
    if (pass.lost === 0 && (await sealedOnlyWith(first, inner, keys))) return total;
  }
  throw new Error(
    'Documents kept changing while they were sealed anew. Stop every Porchlight that uses this store and run this again; what is done stays done.',
  );
}

async function sealAll(inner: Store, keys: Keyring, first: Key): Promise<Pass> {
  const pass: Pass = { sealed: 0, already: 0, lost: 0 };
  for await (const kept of inner.all()) {
    if (isKeyCheck(kept)) continue; // last of all: it keeps the old keys needed until then
    if (isSealed(kept.value) && kept.value.key === first.id) pass.already++;
    else if (await sealAnew(kept, inner, keys, first)) pass.sealed++;
    else pass.lost++;
  }
  return pass;
}

function sealAnew(kept: Kept, inner: Store, keys: Keyring, first: Key): Promise<boolean> {
  const { version, ...rest } = kept;
  const value = sealValue(openValue(kept.value, kept, keys), { ...kept, version: version + 1 }, first);
  return inner.commit([{ ...rest, expected: version, value }]);
}
