// Rows of weights go into a file and come out again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moves } from '../../../src/core/hear/move.ts';
import { mostSteps, packRows, unpackRows } from '../../../src/core/learned/rows.ts';

describe('Rows of weights', () => {
  const weights = fc.array(fc.integer({ min: -mostSteps, max: mostSteps }), {
    minLength: moves.length,
    maxLength: moves.length,
  });
  const rows = fc.uniqueArray(fc.record({ feature: fc.integer({ min: 0, max: 0xffffff }), weights }), {
    selector: ({ feature }) => feature,
    maxLength: 60,
  });

  it('come back from packing as they were', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const { places, values } = unpackRows(packRows(some, moves.length), some.length, moves.length);
        expect(places.size).toBe(some.length);
        for (const { feature, weights: own } of some) {
          const from = places.get(feature) ?? -1;
          expect([...values.subarray(from, from + moves.length)]).toEqual(own.map((weight) => weight + 0));
        }
      }),
    );
  });
});
