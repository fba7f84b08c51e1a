// What was learned from labeled lines: how likely each kind of danger is in a text, and how likely none.
import { packRows, type Row, unpackRows } from '../hear/rows.ts';
import { sizeOf } from '../hear/weights.ts';
import { type Put, putFeatures } from './features.ts';
import { careKinds } from './kinds.ts';

/** The kinds, and after them none. */
export const answers = careKinds.length + 1;
export const none = careKinds.length;

/** What one unit of a packed weight stands for. */
export const step = 0.1;

/** Features seen in practice are others than those seen in chat. */
const inContext = { chat: 0, practice: 0x5bd1e9 } as const;
export type LearnedContext = keyof typeof inContext;

/** What typed words are to the weights: a text, and its words sentence by sentence. */
export type ReadText = { text: string; sentences: readonly (readonly string[])[] };

export function putAll({ text, sentences }: ReadText, context: LearnedContext, put: Put): void {
  const turned = inContext[context];
  putFeatures(text, sentences, (feature) => put(feature ^ turned));
}

/** How strongly a text speaks for each answer: the logarithm of its likelihood, but for what is the same for all of them. */
export type Learned = (text: ReadText, context: LearnedContext) => Float64Array;

const countLength = 4;

/** Rows as text: their number, then the rows packed, in base 64. */
export function writeLearned(rows: readonly Row[]): string {
  const packed = packRows(rows, answers);
  const bytes = new Uint8Array(countLength + packed.length);
  new DataView(bytes.buffer).setUint32(0, rows.length);
  bytes.set(packed, countLength);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

export function readLearned(written: string): Learned {
  const bytes = Uint8Array.from(atob(written), (letter) => letter.charCodeAt(0));
  const count = new DataView(bytes.buffer).getUint32(0);
  const { places, values } = unpackRows(bytes.subarray(countLength), count, answers);
  const find = placeFinder(places);
  /** By row, the last text it was seen in: what is said again weighs no more. */
  const lastSeen = new Uint32Array(count);
  let number = 0;
  return (text, context) => {
    const sums = new Float64Array(answers);
    let seen = 0;
    number++;
    putAll(text, context, (feature) => {
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

/** Several times as many as there are rows, so that few features meet in one; a power of two. */
const slots = 0x10000;

/** Where the weights of a feature begin, or -1: a table in flat arrays, because every message asks hundreds of times. */
function placeFinder(places: ReadonlyMap<number, number>): (feature: number) => number {
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
