// The keys of PORCHLIGHT_KEY: the first seals, all open.
import { createHash, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';

/** `id` may be shown and kept beside what the key sealed; `secret` never leaves the process. */
export type Key = { id: string; secret: KeyObject };

/** Without a key nothing is sealed, and nothing that is sealed is read. */
export type Keyring = readonly Key[];

/** A key is missing, wrong or not a key. Its message says what to do. */
export class KeyProblem extends Error {}

/** @param text keys separated by commas; undefined or blank is no key. @throws KeyProblem, which never shows the text */
export function readKeys(text: string | undefined): Keyring {
  if (!text?.trim()) return [];
  const parts = text.split(',').map((part) => part.trim());
  const keys = parts.map((part, index) => keyFrom(bytesOf(part) ?? refuse(index, parts.length)));
  if (new Set(keys.map(({ id }) => id)).size < keys.length)
    throw new KeyProblem('PORCHLIGHT_KEY holds the same key twice: leave one of them out.');
  return keys;
}

/** A new key, as text for PORCHLIGHT_KEY. */
export function freshKey(): string {
  return randomBytes(32).toString('base64');
}

function bytesOf(text: string): Buffer | undefined {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  if (/^[\w+/-]{43}=?$/.test(text)) return Buffer.from(text, 'base64');
  return undefined;
}

function keyFrom(bytes: Buffer): Key {
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 8), secret: createSecretKey(bytes) };
}

function refuse(index: number, count: number): never {
  const which = count > 1 ? `Part ${index + 1} of ${count} of PORCHLIGHT_KEY` : 'PORCHLIGHT_KEY';
  throw new KeyProblem(
    `${which} is not a key: it must be 32 bytes, written as base64 or as 64 hex digits; \`porchlight key\` prints a fresh one.`,
  );
}
