// "Help me ask" in a talk: lines for what was just said, in every scenario, that give nothing away.
import { expect, it } from 'vitest';
import { linesForNow } from '../../../src/core/rehearsal/ask-now.ts';
import { type Rehearsal, say, standingOf, startRehearsal } from '../../../src/core/rehearsal.ts';
import type { Scenario } from '../../../src/core/scenario.ts';
import { stemsOf } from '../../../src/core/text.ts';
import { shippedLibrary } from '../../support/parts.ts';

const { content, hear, ask, ways } = shippedLibrary();
const parts = { ask, bank: content.questions, common: ways().common };

/** Every moment of every talk we ship: after the opening and after each line of a poor, a fair and a good worker. */
function momentsOf(scenario: Scenario): Rehearsal[] {
  return scenario.workers.flatMap(({ lines, level }) => {
    const moments = [startRehearsal({ scenario, level, seed: 3 })];
    for (const line of lines) moments.push(say(moments.at(-1) as Rehearsal, line, scenario, hear)); // begun above
    return moments;
  });
}

it.each(content.scenarios)('$id: at every turn there is a line, and it gives nothing away', (scenario) => {
  let empty = 0;
  for (const moment of momentsOf(scenario)) {
    const lines = linesForNow(moment, scenario, parts);
    if (lines.length === 0) empty++;
    expect(new Set(lines.map(({ kind }) => kind)).size).toBe(lines.length);
    expect(wordsGivenAway(lines.map(({ text }) => text).join('\n'), moment, scenario)).toEqual([]);
  }
  expect(empty).toBe(0);
});

/** Words by which a concern is named or touched that nobody has said yet, nor stood in the introduction. */
function wordsGivenAway(text: string, { opening, turns, ...moment }: Rehearsal, scenario: Scenario): string[] {
  const { told } = standingOf({ opening, turns, ...moment });
  const people = scenario.people.flatMap(({ name, about }) => [name, about]);
  const before = [scenario.title, scenario.about, ...people, opening.text];
  const heard = new Set(stemsOf([...before, ...turns.flatMap(({ said, reply }) => [said, reply.text])].join('\n')));
  const secret = scenario.concerns
    .filter(({ id }) => !told.includes(id))
    .flatMap(({ title, topics }) => [
      title,
      ...scenario.topics.filter(({ id }) => topics.includes(id)).flatMap(({ words }) => words),
    ]);
  const stems = new Set(stemsOf(secret.join('\n')));
  return stemsOf(text).filter((stem) => stems.has(stem) && !heard.has(stem));
}

it('does not depend on what opens anybody: other locks, the same lines', () => {
  for (const scenario of content.scenarios) {
    const concerns = scenario.concerns.map((concern) => {
      return { ...concern, opens: ['small-talk' as const], needs: [], trust: 9, tension: 0 };
    });
    for (const moment of momentsOf(scenario).slice(0, 12))
      expect(linesForNow(moment, { ...scenario, concerns }, parts)).toEqual(linesForNow(moment, scenario, parts));
  }
});
