// The scenarios we ship: whole, unlike one another, and no pattern in whose names keep us at a distance how.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { earFor } from '../../src/commands/notice.ts';
import { hear } from '../../src/core/moves.ts';
import { transcriptText } from '../../src/core/rehearsal/transcript.ts';
import { distances, speechesOf } from '../../src/core/scenario.ts';
import { countWords, wordsOf } from '../../src/core/text.ts';
import { shippedLibrary } from '../support/parts.ts';

const { scenarios } = shippedLibrary().content;

describe('The shipped scenarios', () => {
  it('are fourteen, at three levels, and keep us at a distance in all four ways', () => {
    expect(scenarios).toHaveLength(14);
    expect(scenarios.filter(({ levels }) => levels.length < 3)).toEqual([]);
    expect(new Set(scenarios.map(({ distance }) => distance)).size).toBe(distances.length);
  });

  it('have about 120 lines each, from 1 to 60 words, some of them long and most of them short', () => {
    for (const scenario of scenarios) {
      const lengths = speechesOf(scenario).map(({ text }) => countWords(text));
      expect(lengths.length, scenario.id).toBeGreaterThanOrEqual(110);
      expect(Math.max(...lengths), scenario.id).toBeLessThanOrEqual(60);
      expect(Math.max(...lengths), scenario.id).toBeGreaterThan(30);
      const short = lengths.filter((length) => length <= 15).length;
      expect(short / lengths.length, scenario.id).toBeGreaterThan(0.5);
    }
  });

  it('share no line', () => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const scenario of scenarios) {
      for (const { text } of speechesOf(scenario)) {
        const words = wordsOf(text).join(' ');
        const other = seen.get(words);
        if (other !== undefined && words.split(' ').length > 2) shared.push(`${scenario.id} and ${other}: ${text}`);
        seen.set(words, scenario.id);
      }
    }
    expect(shared).toEqual([]);
  });

  it('have someone who asks the worker at least three things', () => {
    expect(
      scenarios.filter(({ asks }) => asks.filter(({ text }) => text.includes('?')).length < 3).map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('The kept transcripts', () => {
  const folder = 'content/scenarios/watch';
  const ear = earFor({});
  const all = scenarios.flatMap((scenario) => scenario.workers.map((worker) => ({ scenario, worker })));

  it('are three a scenario, and none is left over', () => {
    const expected = all.map(({ scenario, worker }) => `${scenario.id}-${worker.quality}.md`).sort();
    expect(readdirSync(folder).sort()).toEqual(expected);
    expect(expected).toHaveLength(scenarios.length * 3);
  });

  it.each(all.map(({ scenario, worker }) => ({ scenario, worker, name: `${scenario.id}-${worker.quality}.md` })))(
    '$name is current ("npm run transcripts" writes it anew)',
    ({ scenario, worker, name }) => {
      expect(existsSync(`${folder}/${name}`)).toBe(true);
      expect(readFileSync(`${folder}/${name}`, 'utf8')).toBe(
        transcriptText(scenario, worker, (line) => hear(line, ear)),
      );
    },
  );
});

/** Where a first name is mostly from, as readers in the United States hear it. */
const origins: Record<string, string[]> = {
  english:
    'Warren Ray Mrs. Ellis Wes Colin Denise Ruthann Gwen Hannah Maddie Shelby Carla Toni Erin Krystal Brianna Jolene Lena Claire Dana Ruth Tessa Kyle Neil Arthur Walter Leon Stanley'.split(
      ' ',
    ),
  black: ['Corinne', 'Andre', 'Patrice', 'Keisha', 'Monique', 'Shanice', 'Marcus'],
  latino: ['Luis', 'Leonor', 'Lupe', 'Marisol', 'Hector', 'Ernesto', 'Ana'],
  slavic: ['Tomasz', 'Stefan'],
  'south-asian': ['Priya', 'Sabitra'],
  arab: ['Farah'],
};
const originOf = (name: string) =>
  Object.entries(origins).find(([, names]) => names.includes(name.split(' ').at(-1) ?? ''))?.[0];

describe('Whose name goes with which distance', () => {
  /** Each scenario counts 1, shared among the names it may have. */
  const shares = scenarios.flatMap(({ people, names, distance }) => {
    const all = names.length > 0 ? [...new Set([people[0]?.name ?? '', ...names])] : people.map(({ name }) => name);
    return all.map((name) => ({ name, distance, origin: originOf(name), share: 1 / all.length }));
  });
  const sum = (some: typeof shares) => some.reduce((total, { share }) => total + share, 0);

  it('is known for every name', () => {
    expect(shares.filter(({ origin }) => origin === undefined).map(({ name }) => name)).toEqual([]);
  });

  it('shows no pattern: nobody of one origin keeps a distance in one way only', () => {
    const patterns = Object.keys(origins).flatMap((origin) => {
      const own = shares.filter((one) => one.origin === origin);
      return distances.flatMap((distance) => {
        const share = sum(own.filter((one) => one.distance === distance)) / sum(own);
        return sum(own) >= 1.5 && share > 0.75 ? [`${origin}: ${Math.round(share * 100)} % ${distance}`] : [];
      });
    });
    expect(patterns).toEqual([]);
  });

  it('shows no pattern: no way of keeping a distance belongs mostly to names that are not English', () => {
    const patterns = distances.filter((distance) => {
      const own = shares.filter((one) => one.distance === distance);
      return sum(own.filter(({ origin }) => origin !== 'english')) / sum(own) > 0.6;
    });
    expect(patterns).toEqual([]);
  });
});
