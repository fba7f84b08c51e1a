// Chance without dice: the same seed and the same keys give the same number.

/** A number from 0 up to 1. */
export function chance(seed: number, ...keys: (string | number)[]): number {
  return mixed(hashOf(`${seed}/${keys.join('/')}`)) / 2 ** 32;
}

/** One of the choices; undefined when there are none. */
export function pick<T>(choices: readonly T[], seed: number, ...keys: (string | number)[]): T | undefined {
  return choices[Math.floor(chance(seed, ...keys) * choices.length)];
}

/** A short name for a text: seven letters and digits that change when the text does. */
export function nameOf(text: string): string {
  return mixed(hashOf(text)).toString(36).padStart(7, '0');
}

/** A number of 32 bits that stands for a text: FNV-1a, over UTF-16 units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

// The finish of MurmurHash3: spreads neighbouring hashes over the whole range.
function mixed(hash: number): number {
  let value = hash;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
