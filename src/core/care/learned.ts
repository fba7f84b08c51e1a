// What was learned from labeled lines: how likely each kind of danger is in a text, and how likely none.
import { packRows, type Row, unpackRows } from '../hear/rows.ts';
import { likelihoods, sizeOf } from '../hear/weights.ts';
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

/** How likely each answer is. */
export type Learned = (text: ReadText, context: LearnedContext) => number[];

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
  const maybe = new Uint8Array(likely + 1);
  for (const feature of places.keys()) maybe[feature & likely] = 1;

  return (text, context) => {
    const sums = new Int32Array(answers);
    let seen = 0;
    putAll(text, context, (feature) => {
      if (maybe[feature & likely] === 0) return;
      const from = places.get(feature);
      if (from === undefined) return;
      seen++;
      for (let answer = 0; answer < answers; answer++) {
        sums[answer] = (sums[answer] ?? 0) + (values[from + answer] ?? 0);
      }
    });
    return likelihoods(Array.from(sums, (sum) => sum * sizeOf(seen) * step));
  };
}

/** Most features are no rows of the table, and these low bits tell of nearly all of them without looking. */
const likely = 0xffff;
