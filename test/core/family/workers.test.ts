// Simulated workers through every scenario and level: hard in the way people are hard, and open to what opens people.
import { describe, expect, it } from 'vitest';
import { isMet } from '../../../src/core/family/locks.ts';
import type { Rehearsal } from '../../../src/core/rehearsal.ts';
import { type Level, levels, type Scenario, tellable } from '../../../src/core/scenario.ts';
import { shippedLibrary } from '../../support/parts.ts';
import { smallScenario } from '../../support/scenarios.ts';
import {
  adviser,
  direct,
  interrogator,
  judge,
  nice,
  play,
  random,
  skilled,
  type Worker,
  yesMan,
} from '../../support/workers.ts';

const scenarios = [smallScenario(), ...shippedLibrary().content.scenarios];
const seeds = [1, 2, 3];
type Played = { name: string; scenario: Scenario; level: Level; rehearsal: Rehearsal };

function everywhere(worker: Worker, most: number, at: readonly Level[] = levels): Played[] {
  return scenarios.flatMap((scenario) =>
    at.flatMap((level) =>
      seeds.map((seed) => {
        const rehearsal = play(scenario, level, seed, worker, most);
        return { name: `${scenario.id} level ${level} seed ${seed}`, scenario, level, rehearsal };
      }),
    ),
  );
}

const trustOf = ({ turns, start }: Rehearsal) => [start.trust, ...turns.map(({ standing }) => standing.trust)];
const toldIn = ({ turns }: Rehearsal) => turns.at(-1)?.standing.told ?? [];
const names = (played: Played[]) => played.map(({ name }) => name);

describe('A worker', () => {
  it('who is only nice never fills trust before turn 6 at level 2 and turn 10 at level 3, and is not told everything', () => {
    const full = everywhere(nice, 40).filter(({ level, rehearsal }) => {
      const turn = trustOf(rehearsal).findIndex((trust) => trust >= 9.95);
      return level > 1 && turn >= 0 && turn < (level === 2 ? 6 : 10);
    });
    expect(names(full)).toEqual([]);
    const everything = everywhere(nice, 40).filter(({ scenario, level, rehearsal }) => {
      return toldIn(rehearsal).length === tellable(scenario, level).length;
    });
    expect(names(everything)).toEqual([]);
  });

  it.each([
    ['advises', adviser],
    ['interrogates', interrogator],
  ])('who only %s is told nothing hidden', (_, worker) => {
    const told = everywhere(worker, 40).filter(({ rehearsal }) => toldIn(rehearsal).length > 0);
    expect(names(told)).toEqual([]);
  });

  it.each([
    ['interrogates', interrogator],
    ['judges', judge],
  ])('who %s lowers trust', (_, worker) => {
    const kept = everywhere(worker, 12).filter(
      ({ rehearsal }) => (trustOf(rehearsal).at(-1) ?? 0) >= rehearsal.start.trust,
    );
    expect(names(kept)).toEqual([]);
  });

  it('who judges is shown the door before long', () => {
    const stayed = everywhere(judge, 12).filter(({ rehearsal }) => rehearsal.turns.at(-1)?.standing.ended !== 'left');
    expect(names(stayed)).toEqual([]);
  });

  it('who praises and agrees learns nothing true from someone who says yes', () => {
    const yes = everywhere(yesMan, 40).filter(({ scenario }) => scenario.distance === 'disguised-compliance');
    expect(names(yes.filter(({ rehearsal }) => toldIn(rehearsal).length > 0))).toEqual([]);
  });

  it('who is skilled reaches every concern at level 1 and 2, and at level 3 all but the one that is kept', () => {
    const missed = everywhere(skilled, 40).flatMap(({ name, scenario, level, rehearsal }) => {
      const left = tellable(scenario, level).filter(({ id }) => !toldIn(rehearsal).includes(id));
      return left.map(({ id }) => `${name}: ${id}`);
    });
    expect(missed).toEqual([]);
    for (const { scenario, rehearsal } of everywhere(skilled, 40, [3])) {
      expect(toldIn(rehearsal)).toHaveLength(scenario.concerns.length - 1);
    }
  });

  it('who asks plainly, with the reason, and says what must be passed on, loses no trust by it', () => {
    const lost = everywhere(direct, 20).filter(({ rehearsal }) => {
      const course = trustOf(rehearsal);
      return course.some((trust, turn) => trust < (course[turn - 1] ?? 0));
    });
    expect(names(lost)).toEqual([]);
  });
});

describe('Whatever a worker says', () => {
  const played = [11, 12, 13, 14].flatMap((dice) => everywhere(random(dice), 60));

  it('trust and tension stay from 0 to 10, and a concern is told once, at its level, when its lock is open', () => {
    for (const { name, scenario, level, rehearsal } of played) {
      const told = toldIn(rehearsal);
      expect(new Set(told).size, name).toBe(told.length);
      for (const { standing, opened } of rehearsal.turns) {
        expect(Math.min(standing.trust, standing.tension), name).toBeGreaterThanOrEqual(0);
        expect(Math.max(standing.trust, standing.tension), name).toBeLessThanOrEqual(10);
        for (const id of opened) {
          const concern = scenario.concerns.find((candidate) => candidate.id === id);
          expect(concern?.levels, name).toContain(level);
          expect(standing.trust, name).toBeGreaterThanOrEqual(concern?.trust ?? 10);
          expect(
            concern?.needs.every((need) => isMet(need, { ...standing, said: [] })),
            name,
          ).toBe(true);
        }
      }
    }
  });

  it('no line is said twice, and few runs of five words come back within four turns', () => {
    let runs = 0;
    let again = 0;
    for (const { name, rehearsal } of played) {
      const texts = [rehearsal.opening, ...rehearsal.turns.map(({ reply }) => reply)].map(({ text }) => text);
      expect(new Set(texts).size, name).toBe(texts.length);
      for (const [turn, text] of texts.entries()) {
        const before = new Set(texts.slice(Math.max(0, turn - 4), turn).flatMap(runsOfFive));
        runs += runsOfFive(text).length;
        again += runsOfFive(text).filter((run) => before.has(run)).length;
      }
    }
    expect(again / runs).toBeLessThanOrEqual(0.02);
  });

  it('every answer has from 1 to 60 words, and after the end there is none', () => {
    for (const { name, rehearsal } of played) {
      for (const { reply } of rehearsal.turns) {
        const words = reply.text.split(/\s+/).filter(Boolean).length;
        expect(words, `${name}: ${reply.text}`).toBeGreaterThanOrEqual(1);
        expect(words, `${name}: ${reply.text}`).toBeLessThanOrEqual(60);
      }
      expect(
        rehearsal.turns.slice(0, -1).every(({ standing }) => standing.ended === undefined),
        name,
      ).toBe(true);
    }
  });

  it('the same seed and the same words give the same session', () => {
    for (const scenario of scenarios) {
      const once = play(scenario, 2, 7, random(3), 40);
      expect(play(scenario, 2, 7, random(3), 40)).toEqual(once);
      expect(play(scenario, 2, 8, random(3), 40)).not.toEqual(once);
    }
  });
});

function runsOfFive(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
  return words.slice(4).map((_, index) => words.slice(index, index + 5).join(' '));
}
