// One lens beside others: MITI reference values, only where a parent weighs a change, each labeled with its edition.
import type { Scenario } from '../scenario.ts';
import { fewestForShare, isReflection, questionsIn } from './counts.ts';
import type { DebriefLine } from './lines.ts';

export type Lens = { heading: string; lines: string[] };

/** MITI 4.2.1 (PMC9461167, table 3) and MITI 3.1; the values are experts' opinion, and so they are labeled. */
export function lensOf(lines: readonly DebriefLine[], { weighs }: Pick<Scenario, 'weighs'>): Lens | undefined {
  if (weighs === undefined) return undefined;
  const questions = questionsIn(lines);
  const open = questions.filter(({ heard }) => heard.move === 'open-question').length;
  const reflections = lines.filter(isReflection);
  const complex = reflections.filter(({ sense }) => sense.kinds.has('complex-reflection')).length;
  return {
    heading: `One lens among others: motivational interviewing (MITI), because someone weighs a change: ${weighs}`,
    lines: [
      `Reflections to questions: ${reflections.length} to ${questions.length}. MITI 4 names 1 to 1 as a beginning, 2 to 1 as practiced.`,
      `Reflections that gave back meaning: ${shareOf(complex, reflections.length)}. MITI 4 names 40 % and 50 %; observers often disagree about this one.`,
      `Open questions: ${shareOf(open, questions.length)}. From MITI 3.1, an older edition: 50 % and 70 %; MITI 4 no longer counts them.`,
      `These values are experts’ opinion, for talks of about twenty minutes; this one had ${lines.length} turns. Experienced people were found near 1.2 to 1.`,
    ],
  };
}

function shareOf(some: number, all: number): string {
  const count = `${some} of ${all}`;
  return all >= fewestForShare ? `${count} (${Math.round((100 * some) / all)} %)` : count;
}
