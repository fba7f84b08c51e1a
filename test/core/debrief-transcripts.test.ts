// The debrief of every kept transcript, as it is really heard: exact words, real sentences, sources that exist, never a grade.
import { describe, expect, it } from 'vitest';
import { speechesOf } from '../../src/core/scenario.ts';
import { content, type Debriefed, everyTranscript, ownWords } from '../support/debriefs.ts';

const all = everyTranscript();
const names = (some: Debriefed[]) => some.map(({ name }) => name);
const quotesIn = (text: string) => [...text.matchAll(/“([^”]*)”/g)].map(([, quote = '']) => quote);

describe('The debrief of every transcript', () => {
  it('is of 14 scenarios and three workers each', () => {
    expect(all).toHaveLength(42);
  });

  it('quotes only exact parts of the lines as kept', () => {
    const wrong = all.flatMap(({ name, rehearsal, debrief }) => {
      const said = (turn: number) => rehearsal.turns[turn - 1]?.said ?? '';
      const lines = rehearsal.turns.flatMap((turn) => [turn.said, turn.reply.text]).concat(rehearsal.opening.text);
      const quoted = [debrief.support, debrief.challenge, debrief.role].flatMap(quotesIn);
      const inReasons = debrief.moments.flatMap(({ why }) => quotesIn(why));
      const spoken = lines.map((line) =>
        line
          .replaceAll(/\*[^*]*\*/g, ' ')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      );
      return [
        ...debrief.moments.filter(({ turn, quote }) => !said(turn).includes(quote)),
        ...debrief.thoughts.filter(({ turn, quote }) => quote === '' || !said(turn).includes(quote)),
        ...debrief.promises.filter(({ quote }) => !lines.some((line) => line.includes(quote))),
        ...quoted.filter((quote) => !lines.some((line) => line.includes(quote))),
        ...inReasons.filter((quote) => ![...lines, ...spoken].some((line) => line.includes(quote))),
      ].map((one) => `${name}: ${JSON.stringify(one)}`);
    });
    expect(wrong).toEqual([]);
  });

  it('opens with what worked for fair and good workers, and with a moment to look at for poor ones', () => {
    expect(names(all.filter(({ quality, debrief }) => quality !== 'poor' && !debrief.worked))).toEqual([]);
    expect(names(all.filter(({ quality, debrief }) => quality === 'poor' && !debrief.moment))).toEqual([]);
    expect(all.filter(({ debrief }) => debrief.next.text === '' || debrief.next.sources.length === 0)).toEqual([]);
  });

  it('gives two other ways to each moment: sentences somebody wrote, none twice in one debrief but for want of others', () => {
    const few = all.flatMap(({ name, debrief }) =>
      debrief.moments.filter(({ instead }) => new Set(instead).size !== 2).map(({ turn }) => `${name} ${turn}`),
    );
    expect(few).toEqual([]);
    const slots = all.flatMap(({ debrief }) =>
      debrief.moments.flatMap(({ instead }) => instead.filter((text) => /[{}<>[\]…]|\.\.\./.test(text))),
    );
    expect(slots).toEqual([]);
    const shares = all.map(({ debrief }) => {
      const ways = debrief.moments.flatMap(({ instead }) => instead);
      return ways.length === 0 ? 1 : new Set(ways).size / ways.length;
    });
    expect(Math.min(...shares)).toBeGreaterThan(0.6);
  });

  it('gives away nothing that was not told: no other way to say it holds words only an untold concern has', () => {
    const given = all.flatMap(({ name, scenario, debrief, rehearsal }) =>
      debrief.moments.flatMap(({ turn, instead }) => {
        const told = rehearsal.turns[turn - 2]?.standing.told ?? [];
        const untold = scenario.concerns.filter(({ id }) => !told.includes(id));
        return instead
          .filter((text) => untold.some((concern) => concern.told.some((line) => line.text.includes(text))))
          .map((text) => `${name}: ${text}`);
      }),
    );
    expect(given).toEqual([]);
  });

  it('cites paragraphs and notes that exist', () => {
    const known = new Set([
      ...content.passages.flatMap(({ from }) => from),
      ...content.passages.filter(({ origin }) => origin === 'safety').map(({ id }) => `safety:${id}`),
      ...content.scenarios.flatMap(({ from }) => from),
    ]);
    const cited = all.flatMap(({ debrief }) => [...debrief.moments, debrief.next].flatMap(({ sources }) => sources));
    expect(cited.length).toBeGreaterThan(100);
    expect([...new Set(cited)].filter((id) => !known.has(id))).toEqual([]);
  });

  it('never grades: no mark, no verdict on the worker, no balance in words', () => {
    const grades =
      /\b(scor(e|es|ed|ing)|grad(e|es|ed|ing)|rat(e|ed|ing|ings)|marks?|excellent|poor(ly)?|weak|good job|well done|great work|fail(ed|ure)?|pass(ed)? the|level of skill|competen\w+|balance|stars?|out of (10|ten|100))\b/i;
    const found = all.flatMap(({ name, debrief }) =>
      ownWords(debrief)
        .split('\n')
        .filter((line) => grades.test(line))
        .map((line) => `${name}: ${line}`),
    );
    expect(found).toEqual([]);
  });

  it('says a percentage only where at least five are counted', () => {
    const wrong = all.flatMap(({ name, rehearsal, debrief }) => {
      const shares = (debrief.lens?.lines ?? []).flatMap((line) =>
        [...line.matchAll(/of (\d+) \(\d+ %\)/g)].map(([, of]) => Number(of)),
      );
      const counted = debrief.counts.filter(({ value }) => value.includes('%'));
      return shares.some((of) => of < 5) || (counted.length > 0 && rehearsal.turns.length < 5) ? [name] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('says no reason in the same words twice while there are others', () => {
    const same = all.flatMap(({ name, debrief }) => {
      const first = debrief.moments.slice(0, 4).map(({ why }) => why);
      return new Set(first).size < Math.min(3, first.length) ? [name] : [];
    });
    expect(same).toEqual([]);
  });

  it('keeps honest concerns and questions about safety out of what went wrong', () => {
    const blamed = all.flatMap(({ name, debrief }) =>
      debrief.moments
        .filter(
          ({ worked, move, sources }) =>
            !worked && (move === 'challenge' || move === 'safety-question') && !sources[0]?.startsWith('safety:'),
        )
        .map(({ quote }) => `${name}: ${quote}`),
    );
    expect(blamed).toEqual([]);
  });

  it('tells nothing in thoughts that cannot be told at the level, and names who answered', () => {
    for (const { scenario, debrief } of all) {
      expect(debrief.thoughts.length).toBeLessThanOrEqual(3);
      for (const { maybe, or } of debrief.thoughts) {
        expect(maybe).toMatch(/\bmay\b/);
        expect(or).toMatch(/^Or /);
        expect(speechesOf(scenario).some(({ text }) => maybe.includes(text))).toBe(false);
      }
    }
  });

  it('weighs the poor far below the others, and the fair below the good in most', () => {
    const of = (id: string, quality: string) =>
      all.find(({ scenario, quality: one }) => scenario.id === id && one === quality)?.debrief.balance ?? 0;
    const ids = content.scenarios.map(({ id }) => id);
    const near = ids.filter((id) => of(id, 'poor') > Math.min(of(id, 'fair'), of(id, 'good')) - 0.1);
    expect(near.map((id) => [id, of(id, 'poor'), of(id, 'fair'), of(id, 'good')])).toEqual([]);
    expect(ids.filter((id) => of(id, 'fair') < of(id, 'good')).length).toBeGreaterThanOrEqual(ids.length - 2);
  });

  it('has the course of trust from the opening on, and the lens only where somebody weighs a change', () => {
    for (const { scenario, rehearsal, debrief } of all) {
      expect(debrief.course).toHaveLength(rehearsal.turns.length + 1);
      expect(debrief.course[0]).toEqual({ turn: 0, trust: rehearsal.start.trust });
      expect(debrief.lens !== undefined).toBe(scenario.id === 'school-or-not');
    }
  });
});
