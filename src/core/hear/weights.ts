// The trained weights in a small file: for each feature that matters, how much it speaks for each move.

import { packRows, type Row, type Rows, sizeOf, unpackRows } from '../learned/rows.ts';
import type { Features } from './features.ts';
import { moves } from './move.ts';

/** `stamps` says what they were trained on, a number for the examples of each move. */
export type Weights = { stamps: number[]; score(features: Features): number[] };

/** For every feature its weights, in the order of `moves`, as whole numbers of steps. */
export type Table = { stamps: readonly number[]; step: number; rows: readonly Row[] };

const mark = 'HEAR4';
const stampsLength = 4 * moves.length;
const headLength = mark.length + stampsLength + 4 + 4;

/** Head: mark, stamps, step (32-bit float), number of rows. Then the rows, packed: the gap to the feature before, and the weights. */
export function writeWeights({ stamps, step, rows }: Table): Uint8Array {
  const head = new DataView(new ArrayBuffer(headLength));
  [...mark].forEach((letter, index) => {
    head.setUint8(index, letter.charCodeAt(0));
  });
  stamps.forEach((stamp, index) => {
    head.setUint32(mark.length + 4 * index, stamp);
  });
  head.setFloat32(mark.length + stampsLength, step);
  head.setUint32(headLength - 4, rows.length);
  const body = packRows(rows, moves.length);
  const bytes = new Uint8Array(headLength + body.length);
  bytes.set(new Uint8Array(head.buffer));
  bytes.set(body, headLength);
  return bytes;
}

/** @throws Error when the bytes are not such a file */
export function readWeights(bytes: Uint8Array): Weights {
  if (String.fromCharCode(...bytes.subarray(0, mark.length)) !== mark) {
    throw new Error('These are not weights for hearing. "npm run train" makes them.');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stamps = moves.map((_, index) => view.getUint32(mark.length + 4 * index));
  const step = view.getFloat32(mark.length + stampsLength);
  const rows = unpackRows(bytes.subarray(headLength), view.getUint32(headLength - 4), moves.length);
  return { stamps, score: (features) => scoreOf(features, rows, step) };
}

function scoreOf(features: Features, { places, values }: Rows, step: number): number[] {
  const scores = new Int32Array(moves.length);
  let known = 0;
  for (const feature of features) {
    const from = places.get(feature);
    if (from === undefined) continue;
    known++;
    for (let index = 0; index < moves.length; index++)
      scores[index] = (scores[index] ?? 0) + (values[from + index] ?? 0);
  }
  const size = sizeOf(known) * step;
  return Array.from(scores, (score) => score * size);
}

/** How likely each is, given its score. */
export function likelihoods(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}
