// After a practice session: what it comes to, in the words that were said.
import type { Rehearsal } from './rehearsal.ts';
import { type Scenario, tellable } from './scenario.ts';

/** `told` and `kept` are ids of concerns; `kept` are those that could have been told at this level. */
export type Debrief = { scenario: string; turns: number; told: string[]; kept: string[] };

export function debrief({ level, turns }: Rehearsal, scenario: Scenario): Debrief {
  const told = turns.at(-1)?.standing.told ?? [];
  const kept = tellable(scenario, level).flatMap(({ id }) => (told.includes(id) ? [] : [id]));
  return { scenario: scenario.id, turns: turns.length, told, kept };
}
