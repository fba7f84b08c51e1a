// The trained weights in a small file: for each feature that matters, how much it speaks for each move.
import { type Move, moves } from './move.ts';

/** `digest` says what the weights were trained on. */
export type Weights = { digest: string; score(features: Iterable<string>): number[] };

/** For every feature its weights, in the order of `moves`, from -levels to +levels. */
export type Table = { digest: string; scale: number; rows: { feature: number; weights: readonly number[] }[] };

export const levels = 7;
const mark = 'HEAR1';
const digestLength = 16;
const headLength = mark.length + digestLength + 4 + 3;
const bytesOfMask = 3;

/** 24 bits that stand for a feature's name (FNV-1a, folded). */
export function featureNumber(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return ((hash >>> 24) ^ hash) & 0xffffff;
}

/**
 * Head: mark, digest, scale (32-bit float), number of rows. A row: gap to the feature before (7 bits a byte), a bit for
 * each move it speaks about, and their weights, four bits each.
 */
export function writeWeights({ digest, scale, rows }: Table): Uint8Array {
  const bytes: number[] = [...mark, ...digest.slice(0, digestLength)].map((letter) => letter.charCodeAt(0));
  bytes.push(...new Uint8Array(new Float32Array([scale]).buffer), ...threeBytes(rows.length));
  let before = 0;
  for (const { feature, weights } of [...rows].sort((a, b) => a.feature - b.feature)) {
    bytes.push(...inSevens(feature - before));
    before = feature;
    const spoken = [...weights.keys()].filter((index) => weights[index] !== 0);
    bytes.push(...threeBytes(spoken.reduce((mask, index) => mask | (1 << index), 0)));
    const nibbles = spoken.map((index) => (weights[index] ?? 0) + levels);
    for (let index = 0; index < nibbles.length; index += 2) {
      bytes.push(((nibbles[index] ?? 0) << 4) | (nibbles[index + 1] ?? 0));
    }
  }
  return Uint8Array.from(bytes);
}

/** @throws Error when the bytes are not such a file */
export function readWeights(bytes: Uint8Array): Weights {
  const text = (from: number, length: number) => String.fromCharCode(...bytes.subarray(from, from + length));
  if (text(0, mark.length) !== mark) throw new Error('These are not weights for hearing. "npm run train" makes them.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scale = view.getFloat32(mark.length + digestLength, true);
  const rows = readRows(bytes, headLength, threeAt(bytes, headLength - 3), scale);
  return { digest: text(mark.length, digestLength), score: (features) => scoreOf(features, rows) };
}

type Rows = { places: Map<number, number>; starts: Uint32Array; speaksFor: Uint8Array; values: Float32Array };

function readRows(bytes: Uint8Array, from: number, count: number, scale: number): Rows {
  const places = new Map<number, number>();
  const starts = new Uint32Array(count + 1);
  const speaksFor: number[] = [];
  const values: number[] = [];
  let at = from;
  let feature = 0;
  for (let row = 0; row < count; row++) {
    for (let shift = 0, more = true; more; shift += 7, at++) {
      feature += ((bytes[at] ?? 0) & 0x7f) << shift;
      more = (bytes[at] ?? 0) > 0x7f;
    }
    const mask = threeAt(bytes, at);
    at += bytesOfMask;
    places.set(feature, row);
    let half = 0;
    for (let index = 0; index < moves.length; index++) {
      if ((mask & (1 << index)) === 0) continue;
      const byte = bytes[at + (half >> 1)] ?? 0;
      speaksFor.push(index);
      values.push((((half & 1) === 0 ? byte >> 4 : byte & 15) - levels) * scale);
      half++;
    }
    at += (half + 1) >> 1;
    starts[row + 1] = values.length;
  }
  return { places, starts, speaksFor: Uint8Array.from(speaksFor), values: Float32Array.from(values) };
}

/** Long lines show more features; their sum is held to the size a short line's has. */
export const sizeOf = (features: number): number => 6 / Math.sqrt(Math.max(1, features));

function scoreOf(features: Iterable<string>, { places, starts, speaksFor, values }: Rows): number[] {
  const scores: number[] = moves.map(() => 0);
  let known = 0;
  for (const name of features) {
    const row = places.get(featureNumber(name));
    if (row === undefined) continue;
    known++;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const index = speaksFor[at] ?? 0;
      scores[index] = (scores[index] ?? 0) + (values[at] ?? 0);
    }
  }
  return scores.map((score) => score * sizeOf(known));
}

/** How likely each is, given its score. */
export function likelihoods(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

export type MoveLikelihoods = Record<Move, number>;

const threeBytes = (value: number) => [(value >> 16) & 255, (value >> 8) & 255, value & 255];
const threeAt = (bytes: Uint8Array, at: number) =>
  ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);

function inSevens(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return [...bytes, rest];
    bytes.push((rest & 0x7f) | 0x80);
  }
}
