// Learned weights as text in the code, and what they say of the features that are put to them.
import { packRows, type Row, sizeOf, unpackRows } from './rows.ts';

export type Put = (feature: number) => void;

/** How strongly what is put speaks for each answer: the logarithm of its likelihood, but for what is the same for all of them. */
export type Scores = (putAll: (put: Put) => void) => Float64Array;

/** What one unit of a packed weight stands for. */
export const step = 0.1;

const countLength = 4;

/** Rows as text: their number, then the rows packed, in base 64. @param answers how many weights a row has */
export function writeTable(rows: readonly Row[], answers: number): string {
  const packed = packRows(rows, answers);
  const bytes = new Uint8Array(countLength + packed.length);
  new DataView(bytes.buffer).setUint32(0, rows.length);
  bytes.set(packed, countLength);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

export function readTable(written: string, answers: number): Scores {
  const bytes = Uint8Array.from(atob(written), (letter) => letter.charCodeAt(0));
  const count = new DataView(bytes.buffer).getUint32(0);
  const { places, values } = unpackRows(bytes.subarray(countLength), count, answers);
  const find = placeFinder(places);
  /** By row, when it was last seen: what is put again weighs no more. */
  const lastSeen = new Uint32Array(count);
  let number = 0;
  return (putAll) => {
    const sums = new Float64Array(answers);
    let seen = 0;
    number++;
    putAll((feature) => {
      const from = find(feature);
      if (from < 0 || lastSeen[from / answers] === number) return;
      lastSeen[from / answers] = number;
      seen++;
      for (let answer = 0; answer < answers; answer++) {
        sums[answer] = (sums[answer] ?? 0) + (values[from + answer] ?? 0);
      }
    });
    const size = sizeOf(seen) * step;
    for (let answer = 0; answer < answers; answer++) sums[answer] = (sums[answer] ?? 0) * size;
    return sums;
  };
}

/** Where the weights of a feature begin, or -1: a table in flat arrays, because every message asks hundreds of times. */
function placeFinder(places: ReadonlyMap<number, number>): (feature: number) => number {
  // A power of two, at least twice as many as there are rows, so that few features meet in one.
  const slots = 2 ** (33 - Math.clz32(places.size));
  const features = new Int32Array(slots).fill(-1);
  const begins = new Int32Array(slots).fill(-1);
  const slotOf = (feature: number) => {
    let slot = feature & (slots - 1);
    while (features[slot] !== -1 && features[slot] !== feature) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  for (const [feature, begin] of places) {
    const slot = slotOf(feature);
    features[slot] = feature;
    begins[slot] = begin;
  }
  return (feature) => begins[slotOf(feature)] ?? -1;
}
