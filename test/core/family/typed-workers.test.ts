// Workers whose lines are heard by the product itself, through every shipped scenario and level.
import { describe, expect, it } from 'vitest';
import { earFor } from '../../../src/commands/notice.ts';
import { hear } from '../../../src/core/moves.ts';
import { watch } from '../../../src/core/rehearsal/transcript.ts';
import { type Hear, isOver, type Rehearsal, say, startRehearsal } from '../../../src/core/rehearsal.ts';
import { type Level, levels, type Scenario, tellable } from '../../../src/core/scenario.ts';
import { shippedLibrary } from '../../support/parts.ts';
import {
  adviserLines,
  directLines,
  interrogatorLines,
  judgeLines,
  niceLines,
  oddLines,
  skilledLines,
  yesLines,
} from '../../support/typed-workers.ts';

const { scenarios } = shippedLibrary().content;
const ear = earFor({});
const hears: Hear = (line) => hear(line, ear);
type Played = { name: string; scenario: Scenario; level: Level; rehearsal: Rehearsal };

const fiveSeeds = [1, 2, 3, 4, 5];

function everywhere(lines: readonly string[], seeds: readonly number[] = [5]): Played[] {
  return scenarios.flatMap((scenario) =>
    levels.flatMap((level) => seeds.map((seed) => playedWith(lines, scenario, level, seed))),
  );
}

function playedWith(lines: readonly string[], scenario: Scenario, level: Level, seed: number): Played {
  let rehearsal = startRehearsal({ scenario, level, seed });
  for (const line of lines) if (!isOver(rehearsal)) rehearsal = say(rehearsal, line, scenario, hears);
  return { name: `${scenario.id} level ${level} seed ${seed}`, scenario, level, rehearsal };
}

const trustOf = ({ turns, start }: Rehearsal) => [start.trust, ...turns.map(({ standing }) => standing.trust)];
const toldIn = ({ turns }: Rehearsal) => turns.at(-1)?.standing.told ?? [];
const names = (played: Played[]) => played.map(({ name }) => name);

describe('A worker who types', () => {
  it('only kind and open lines never fills trust early, and is told one thing at most', () => {
    const played = everywhere(niceLines);
    expect(
      names(played.filter(({ level, rehearsal }) => level > 1 && Math.max(...trustOf(rehearsal)) >= 9.95)),
    ).toEqual([]);
    expect(names(played.filter(({ rehearsal }) => toldIn(rehearsal).length > 1))).toEqual([]);
    expect(played.filter(({ rehearsal }) => toldIn(rehearsal).length > 0).length).toBeLessThan(played.length / 2);
  });

  it.each([
    ['advice', adviserLines],
    ['question after question', interrogatorLines],
  ])('%s is told nothing', (_, lines) => {
    expect(names(everywhere(lines, fiveSeeds).filter(({ rehearsal }) => toldIn(rehearsal).length > 0))).toEqual([]);
  });

  it('with skill is told nine of ten things, in words of nobody’s script', () => {
    const played = scenarios.map((scenario) => playedWith(skilledLines[scenario.id] ?? [], scenario, 2, 1));
    const told = played.reduce((sum, { rehearsal }) => sum + toldIn(rehearsal).length, 0);
    const all = played.reduce((sum, { scenario }) => sum + tellable(scenario, 2).length, 0);
    expect(told / all).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ['question after question', interrogatorLines],
    ['verdicts', judgeLines],
  ])('%s lowers trust', (_, lines) => {
    const kept = everywhere(lines).filter(({ rehearsal }) => (trustOf(rehearsal).at(-1) ?? 0) >= rehearsal.start.trust);
    expect(names(kept)).toEqual([]);
  });

  it('yes to everything learns nothing true from someone who says yes to everything', () => {
    const yes = everywhere(yesLines).filter(({ scenario }) => scenario.distance === 'disguised-compliance');
    expect(names(yes.filter(({ rehearsal }) => toldIn(rehearsal).length > 0))).toEqual([]);
  });

  it('plain, reasoned questions about safety and clear talk about role loses no trust by it', () => {
    const lost = everywhere(directLines).filter(({ rehearsal }) => {
      const course = trustOf(rehearsal);
      return course.some((trust, turn) => trust < (course[turn - 1] ?? 0));
    });
    expect(names(lost)).toEqual([]);
  });

  it('a question about harm that the other one can hear frightens and costs no trust, until a time alone is found', () => {
    const fine = scenarios.find(({ id }) => id === 'we-are-fine') as Scenario;
    const question = 'I ask everyone this: does Kyle ever hurt you?';
    const elsewhere = 'Could you and I meet at the clinic on Thursday, just the two of us?';
    const causes = (lines: readonly string[]) =>
      playedWith(lines, fine, 2, 5)
        .rehearsal.turns.at(-1)
        ?.why.filter(({ reason }) => reason === 'in-hearing');
    expect(causes([question])).toMatchObject([{ trust: 0, tension: 1.2 }]);
    expect(causes([elsewhere, question])).toEqual([]);
  });

  it('whatever comes gets an answer and opens nothing', () => {
    for (const { name, rehearsal } of everywhere(oddLines)) {
      expect(
        rehearsal.turns.every(({ reply }) => reply.text.length > 0),
        name,
      ).toBe(true);
      expect(toldIn(rehearsal), name).toEqual([]);
    }
  });
});

describe('The kept workers', () => {
  const watched = scenarios.flatMap((scenario) =>
    scenario.workers.map((worker) => ({ scenario, worker, rehearsal: watch(scenario, worker, hears) })),
  );
  const toldBy = (quality: string) =>
    watched
      .filter(({ worker }) => worker.quality === quality)
      .map(({ scenario, rehearsal }) => ({
        id: scenario.id,
        told: toldIn(rehearsal).length,
        of: tellable(scenario, 2).length,
      }));

  it('poor: is told nothing', () => {
    expect(toldBy('poor').filter(({ told }) => told > 0)).toEqual([]);
  });

  it('good: reaches nearly all, and more than the fair one, in every scenario', () => {
    const fair = new Map(toldBy('fair').map(({ id, told }) => [id, told]));
    expect(toldBy('good').filter(({ told, of }) => told < of - 1)).toEqual([]);
    expect(toldBy('good').filter(({ id, told }) => told < (fair.get(id) ?? 0))).toEqual([]);
  });
});
