// Names as the numbers that learned weights know them by.

/** 24 bits that stand for a name (FNV-1a, folded). */
export function numberOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return ((hash >>> 24) ^ hash) & 0xffffff;
}

/** One number for two, in their order. */
export function joined(one: number, other: number): number {
  const mixed = Math.imul(Math.imul(one, 0x9e3779b1) ^ (other + 0x7f4a7c15), 0x85ebca6b);
  return ((mixed >>> 13) ^ mixed) & 0xffffff;
}
