import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../support/parts.ts';
import { hitAt3 } from './measure.ts';

const library = shippedLibrary();

describe('search', () => {
  it.each(['tune', 'kept'] as const)('answers every easy question of the %s half within three passages', (half) => {
    expect(hitAt3(half, 'easy', library)).toBe(1);
  });

  it.each([
    ['tune', 0.68],
    ['kept', 0.68],
  ] as const)('answers hard questions of the %s half within three passages', (half, least) => {
    expect(hitAt3(half, 'hard', library)).toBeGreaterThanOrEqual(least);
  });

  it('scores nothing when it is broken: a search that returns the same passages for everything fails this measure', () => {
    const same = library.search('goal', 3);
    expect(hitAt3('tune', 'hard', { search: () => same })).toBeLessThan(0.3);
  });

  it('gives the same answer to the same question', () => {
    const ids = () => library.search('she keeps saying everything is fine', 5).map(({ passage }) => passage.id);
    expect(ids()).toEqual(ids());
  });

  it.each(['', '   ', '🙂🙂', '/etc/passwd', '<div>', 'la madre no quiere hablar conmigo', '\u0000'])(
    'finds nothing for %j, and does not fail',
    (query) => {
      expect(library.search(query, 3)).toEqual([]);
    },
  );

  it('reads 100 kB without slowing down', () => {
    const began = performance.now();
    library.search('mom canceled three times '.repeat(4_000), 3);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('gives no more than it was asked for', () => {
    expect(library.search('goal', 2)).toHaveLength(2);
  });
});
