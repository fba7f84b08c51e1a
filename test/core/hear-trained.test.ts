// The weights belong to the lines of content/moves, and fit in the room they have.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moves } from '../../src/core/hear/move.ts';
import { mostSteps, packRows, unpackRows } from '../../src/core/learned/rows.ts';

describe('content/moves/weights.bin', () => {
  it('is byte for byte what training gives now; otherwise run "npm run train -- hear"', { timeout: 240_000 }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['scripts/train.mjs', 'hear', '--check'], {
      encoding: 'utf8',
    });
    expect(stdout + stderr).toBe('');
  });

  it('is at most 100 KB', () => {
    expect(statSync('content/moves/weights.bin').size).toBeLessThanOrEqual(100_000);
  });
});

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
