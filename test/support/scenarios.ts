// Scenarios for tests: the small one of the fixtures, the shipped ones, and lines heard as a test says.
import { readFileSync } from 'node:fs';
import type { Move, Stance } from '../../src/core/hear/move.ts';
import type { Heard } from '../../src/core/moves.ts';
import type { LineKind, Scenario } from '../../src/core/scenario.ts';
import { readPage } from '../../src/library/page.ts';
import type { Problem } from '../../src/library/problem.ts';
import { readScenario } from '../../src/library/read-scenario.ts';

const smallFile = 'test/fixtures/content/base/scenarios/quiet-kitchen.md';

/** Rae's kitchen: three concerns, opened by role talk, a reasoned safety question, and silence. */
export function smallScenario(): Scenario {
  return scenarioIn(smallFile);
}

/** @throws Error with every problem */
function scenarioIn(file: string): Scenario {
  const problems: Problem[] = [];
  const scenario = readScenario(readPage(file, readFileSync(file, 'utf8'), problems, true), new Set());
  if (!scenario || problems.length > 0) throw new Error(`${file}: ${JSON.stringify(problems)}`);
  return scenario;
}

const asking: readonly string[] = [
  'open-question',
  'closed-question',
  'leading-question',
  'safety-question',
  'asking-permission',
];

/** A line heard as this move, surely; `also` names what else it is. */
export function heardAs(move: Move, also: readonly LineKind[] = [], stance?: Stance): Heard {
  const asks = asking.includes(move);
  const inviting = move === 'open-question' || move === 'asking-permission' || also.includes('inviting');
  return {
    move,
    confidence: 0.9,
    form: asks ? (move === 'open-question' ? 'open' : 'closed') : inviting ? 'statement' : null,
    stance: stance ?? (inviting ? 'inviting' : asks ? 'neutral' : null),
    function: asks ? 'explore' : null,
    because: 'A test says so.',
    also: [...also],
    parts: [{ text: '', move, confidence: 0.9 }],
  };
}
