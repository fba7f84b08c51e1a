// The scenarios alone, for practice in the terminal: the rest of the content is not needed for it.
import type { Scenario } from '../core/scenario.ts';
import { readFolder } from './folder.ts';
import { readPage } from './page.ts';
import { ContentProblems, inOrder, type Problem } from './problem.ts';
import { type KnownParagraphs, readScenario } from './read-scenario.ts';

/** Each by id; the paragraphs they name are for the content check. @throws ContentProblems with every problem found */
export function readScenarios(roots: string[]): Scenario[] {
  const problems: Problem[] = [];
  const scenarios = scenariosIn(roots, new Set(), problems);
  if (problems.length > 0) throw new ContentProblems(inOrder(problems));
  return scenarios;
}

/** @param paragraphs those of the documents; empty when they are not known */
export function scenariosIn(roots: string[], paragraphs: KnownParagraphs, problems: Problem[]): Scenario[] {
  return readFolder(roots, 'scenarios', problems).flatMap(({ file, text }) => {
    return readScenario(readPage(file, text, problems, true), paragraphs) ?? [];
  });
}
