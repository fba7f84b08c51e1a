// What we ship: nothing of the guidance is left out, and every kind of visit has something to begin with.
import { describe, expect, it } from 'vitest';
import { makeBrief } from '../../src/core/prep.ts';
import { countries, roles, visitKinds } from '../../src/core/visit.ts';
import { coveredParagraphs } from '../../src/library/library.ts';
import { paragraphsOf } from '../../src/library/read-source.ts';
import { shippedLibrary } from '../support/parts.ts';

const { content, search } = shippedLibrary();

describe('The shipped content', () => {
  it('restates all 177 paragraphs of guidance', () => {
    const all = content.sources.flatMap(paragraphsOf);
    expect(new Set(all).size).toBe(177);
    expect(all).toHaveLength(177);
    expect(coveredParagraphs(content)).toEqual(all);
  });

  it('has at least eight ways staff would put it for every passage, no two of them the same', () => {
    const guidance = content.passages.filter(({ origin }) => origin === 'guidance');
    expect(guidance.length).toBeGreaterThan(100);
    const short = guidance.filter(({ heard }) => new Set(heard.map((line) => line.toLowerCase())).size < 8);
    expect(short.map(({ id }) => id)).toEqual([]);
  });

  it.each(countries)('has at least ten safety notes that may be shown in %s', (country) => {
    const notes = content.passages.filter(({ origin, fit }) => {
      return origin === 'safety' && (fit.countries.length === 0 || fit.countries.includes(country));
    });
    expect(notes.length).toBeGreaterThanOrEqual(10);
  });

  it('gives no two topics the same id', () => {
    const ids = content.topics.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('For every role and country, the shortest brief says what the visit is for and how to open it', () => {
  const visitors = roles.flatMap((role) => countries.map((country) => ({ role, country, calm: false })));

  it.each(visitKinds)('%s', (kind) => {
    const visit = { kind, topics: [], companions: [], lately: '' };
    const without = visitors.flatMap((visitor) => {
      const { sections } = makeBrief(visit, visitor, 2, content, search);
      const guided = sections.filter(({ lines }) => lines.some(({ sources }) => !sources.some(isHouseNote)));
      const missing = ['purpose', 'open'].filter((section) => !guided.some(({ id }) => id === section));
      return missing.map((section) => `${visitor.role} in ${visitor.country} has no line for "${section}"`);
    });
    expect(without).toEqual([]);
  });
});

const isHouseNote = (source: string) => source.startsWith('safety:');
