// The trained weights in a small file: for each feature that matters, how much it speaks for each move.
import type { Features } from './features.ts';
import { moves } from './move.ts';

/** `stamps` says what they were trained on, a number for the examples of each move. */
export type Weights = { stamps: number[]; score(features: Features): number[] };

/** For every feature its weights, in the order of `moves`, from -levels to +levels. */
export type Table = {
  stamps: readonly number[];
  scale: number;
  rows: { feature: number; weights: readonly number[] }[];
};

export const levels = 7;
const mark = 'HEAR3';
const stampsLength = 4 * moves.length;
const headLength = mark.length + stampsLength + 4 + 2;

/**
 * Head: mark, stamps, scale (32-bit float), number of rows. A row: gap to the feature before (7 bits a byte), then the weight
 * for each move, four bits each.
 */
export function writeWeights({ stamps, scale, rows }: Table): Uint8Array {
  const head = new DataView(new ArrayBuffer(headLength));
  [...mark].forEach((letter, index) => {
    head.setUint8(index, letter.charCodeAt(0));
  });
  stamps.forEach((stamp, index) => {
    head.setUint32(mark.length + 4 * index, stamp);
  });
  head.setFloat32(mark.length + stampsLength, scale);
  head.setUint16(headLength - 2, rows.length);
  const bytes: number[] = [...new Uint8Array(head.buffer)];
  let before = 0;
  for (const { feature, weights } of [...rows].sort((a, b) => a.feature - b.feature)) {
    bytes.push(...inSevens(feature - before));
    before = feature;
    const nibbles = weights.map((weight) => weight + levels);
    for (let index = 0; index < nibbles.length; index += 2) {
      bytes.push(((nibbles[index] ?? 0) << 4) | (nibbles[index + 1] ?? 0));
    }
  }
  return Uint8Array.from(bytes);
}

/** @throws Error when the bytes are not such a file */
export function readWeights(bytes: Uint8Array): Weights {
  if (String.fromCharCode(...bytes.subarray(0, mark.length)) !== mark) {
    throw new Error('These are not weights for hearing. "npm run train" makes them.');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stamps = moves.map((_, index) => view.getUint32(mark.length + 4 * index));
  const scale = view.getFloat32(mark.length + stampsLength);
  const rows = readRows(bytes, view.getUint16(headLength - 2), scale);
  return { stamps, score: (features) => scoreOf(features, rows) };
}

type Rows = { places: Map<number, number>; values: Int8Array; scale: number };

function readRows(bytes: Uint8Array, count: number, scale: number): Rows {
  const places = new Map<number, number>();
  const values = new Int8Array(count * moves.length);
  let at = headLength;
  let feature = 0;
  for (let row = 0; row < count; row++) {
    for (let shift = 0, more = true; more; shift += 7, at++) {
      feature += ((bytes[at] ?? 0) & 0x7f) << shift;
      more = (bytes[at] ?? 0) > 0x7f;
    }
    places.set(feature, row);
    for (let index = 0; index < moves.length; index++) {
      const byte = bytes[at + (index >> 1)] ?? 0;
      values[row * moves.length + index] = ((index & 1) === 0 ? byte >> 4 : byte & 15) - levels;
    }
    at += (moves.length + 1) >> 1;
  }
  return { places, values, scale };
}

/** Long lines show more features; their sum is held to the size a short line's has. */
export const sizeOf = (features: number): number => 6 / Math.sqrt(Math.max(1, features));

function scoreOf(features: Features, { places, values, scale }: Rows): number[] {
  const scores = new Int32Array(moves.length);
  let known = 0;
  for (const feature of features) {
    const row = places.get(feature);
    if (row === undefined) continue;
    known++;
    const from = row * moves.length;
    for (let index = 0; index < moves.length; index++)
      scores[index] = (scores[index] ?? 0) + (values[from + index] ?? 0);
  }
  const size = sizeOf(known) * scale;
  return Array.from(scores, (score) => score * size);
}

/** How likely each is, given its score. */
export function likelihoods(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

function inSevens(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return [...bytes, rest];
    bytes.push((rest & 0x7f) | 0x80);
  }
}
