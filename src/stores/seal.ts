// One value sealed with AES-256-GCM under a key of its own, bound to where it lies and to its version.
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { Address } from '../app/ports.ts';
import { type Key, KeyProblem, type Keyring } from './keys.ts';

/** `sealed` is base64 of nonce, tag and sealed text; `key` is the id of the key. */
export type Sealed = { sealed: string; key: string };

/** Where a value lies, and as which version. */
export type Bound = Address & { version: number };

const cipher = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

export function sealValue(value: unknown, bound: Bound, key: Key): Sealed {
  const nonce = randomBytes(nonceLength);
  const sealing = createCipheriv(cipher, recordKey(key, bound), nonce, { authTagLength: tagLength });
  sealing.setAAD(additionalData(bound));
  const text = Buffer.concat([sealing.update(JSON.stringify(value), 'utf8'), sealing.final()]);
  return { sealed: Buffer.concat([nonce, sealing.getAuthTag(), text]).toString('base64'), key: key.id };
}

/** The value as it was written. What was never sealed is given back as it is. */
export function openValue(value: unknown, bound: Bound, keys: Keyring): unknown {
  if (!isSealed(value)) return value;
  const key = keys.find(({ id }) => id === value.key);
  if (!key) throw new KeyProblem(unknownKey(bound, value.key));
  try {
    return JSON.parse(openText(Buffer.from(value.sealed, 'base64'), bound, key));
  } catch (cause) {
    throw new Error(
      `${nameOf(bound)} does not open with its key ${key.id}: it was changed, moved or put back outside Porchlight. Nothing was changed now; restore it from a backup.`,
      { cause },
    );
  }
}

export function isSealed(value: unknown): value is Sealed {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return false;
  return 'sealed' in value && typeof value.sealed === 'string' && 'key' in value && typeof value.key === 'string';
}

function openText(bytes: Buffer, bound: Bound, key: Key): string {
  const nonce = bytes.subarray(0, nonceLength);
  const opening = createDecipheriv(cipher, recordKey(key, bound), nonce, { authTagLength: tagLength });
  opening.setAAD(additionalData(bound));
  opening.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
  const text = opening.update(bytes.subarray(nonceLength + tagLength));
  return Buffer.concat([text, opening.final()]).toString('utf8');
}

/** Hashed, because HKDF takes at most 1,024 bytes of info and an address may be longer. */
function recordKey({ secret }: Key, { shelf, owner, id }: Address): Uint8Array {
  const address = createHash('sha256')
    .update(JSON.stringify([shelf, owner, id]))
    .digest();
  const info = Buffer.concat([Buffer.from('porchlight/sealed/1/'), address]);
  return new Uint8Array(hkdfSync('sha256', secret, Buffer.alloc(0), info, 32));
}

function additionalData({ shelf, owner, id, version }: Bound): Buffer {
  return Buffer.from(JSON.stringify([shelf, owner, id, version]));
}

const nameOf = ({ shelf, owner, id }: Address) => `${shelf}/${owner}/${id}`;

function unknownKey(address: Address, key: string): string {
  return `${nameOf(address)} is sealed with the key ${key}, which PORCHLIGHT_KEY does not hold. Nothing was changed; add that key to PORCHLIGHT_KEY, after a comma, and start again.`;
}
