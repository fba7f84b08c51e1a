// The rows of trained weights, packed: features in order, each as the gap to the one before, then a weight for each answer.
import { evenOdds, packer, unpacker } from './range-coder.ts';

/** `weights`: one for each answer that is told apart, such as each move. */
export type Row = { feature: number; weights: readonly number[] };

/** Where each feature's weights begin in `values`, a row of as many as there are answers. */
export type Rows = { places: ReadonlyMap<number, number>; values: Int8Array };

/** A weight is at most this many steps either way. */
export const mostSteps = 60;

/** Long texts show more features; their sum is held to the size a short one's has. */
export const sizeOf = (features: number): number => 6 / Math.sqrt(Math.max(1, features));

const gapBits = 24;
const steps = 8;

/** What is expected: of the bits of a gap, of a weight being nothing, being negative, going one step further. */
function expectations(answers: number) {
  return {
    width: evenOdds(gapBits + 1),
    bits: evenOdds(1),
    some: evenOdds(answers * 2),
    negative: evenOdds(answers),
    further: evenOdds(answers * steps),
  };
}

export function packRows(rows: readonly Row[], answers: number): Uint8Array {
  const { put, finish } = packer();
  const { width, bits, some, negative, further } = expectations(answers);
  let before = 0;
  for (const { feature, weights } of [...rows].sort((a, b) => a.feature - b.feature)) {
    const gap = feature - before;
    before = feature;
    const wide = 32 - Math.clz32(gap);
    for (let bit = 0; bit < wide; bit++) put(true, width, bit);
    if (wide < gapBits) put(false, width, wide);
    for (let bit = wide - 2; bit >= 0; bit--) put(((gap >> bit) & 1) === 1, evenBit(bits), 0);
    let last = 0;
    weights.forEach((weight, answer) => {
      put(weight !== 0, some, answer * 2 + last);
      last = weight === 0 ? 0 : 1;
      if (weight === 0) return;
      put(weight < 0, negative, answer);
      const size = Math.abs(weight);
      for (let step = 1; step < mostSteps; step++) {
        put(step < size, further, placeOf(answer, step));
        if (step >= size) break;
      }
    });
  }
  return finish();
}

export function unpackRows(bytes: Uint8Array, count: number, answers: number): Rows {
  const next = unpacker(bytes);
  const { width, bits, some, negative, further } = expectations(answers);
  const places = new Map<number, number>();
  const values = new Int8Array(count * answers);
  let feature = 0;
  for (let row = 0; row < count; row++) {
    let wide = 0;
    while (wide < gapBits && next(width, wide)) wide++;
    let gap = wide === 0 ? 0 : 1;
    for (let bit = 1; bit < wide; bit++) gap = gap * 2 + (next(evenBit(bits), 0) ? 1 : 0);
    feature += gap;
    places.set(feature, row * answers);
    let last = 0;
    for (let answer = 0; answer < answers; answer++) {
      const isSome = next(some, answer * 2 + last);
      last = isSome ? 1 : 0;
      if (!isSome) continue;
      const isNegative = next(negative, answer);
      let size = 1;
      while (size < mostSteps && next(further, placeOf(answer, size))) size++;
      values[row * answers + answer] = isNegative ? -size : size;
    }
  }
  return { places, values };
}

const placeOf = (answer: number, step: number) => answer * steps + Math.min(step, steps) - 1;

/** The low bits of a gap are as likely one as the other. */
function evenBit(bits: Uint16Array): Uint16Array {
  return bits.fill(2048);
}
