// porchlight content: every problem of the content, or what it holds.

import type { Content } from '../core/content.ts';
import { speechesOf } from '../core/scenario.ts';
import { coveredParagraphs } from '../library/library.ts';
import { type ContentProblems, describeProblem, describeProblems } from '../library/problem.ts';
import { paragraphsOf } from '../library/read-source.ts';

export function contentSummary(content: Content, json: boolean): string {
  const covered = coveredParagraphs(content);
  const count = (origin: string) => content.passages.filter((passage) => passage.origin === origin).length;
  if (json) return JSON.stringify({ passages: count('guidance'), covered });
  const all = content.sources.flatMap(paragraphsOf).length;
  const questions = content.sheets.flatMap(({ strands }) => strands.flatMap((strand) => strand.questions)).length;
  return [
    `The content is in order.`,
    `  ${content.sources.length} documents, ${covered.length} of ${all} paragraphs covered by ${count('guidance')} passages`,
    `  ${content.scenarios.length} scenarios to practice, with ${content.scenarios.flatMap(speechesOf).length} lines`,
    `  ${content.sheets.length} sheets to reflect on, with ${questions} questions, and ${content.themes.length} themes`,
    `  ${count('safety')} house safety notes, ${count('resource')} resources, ${content.topics.length} topics, ${content.kinds.length} kinds of visit`,
  ].join('\n');
}

export function contentProblems({ problems }: ContentProblems, json: boolean): string {
  return json
    ? JSON.stringify({ problems: problems.map((problem) => ({ ...problem, text: describeProblem(problem) })) })
    : describeProblems(problems);
}
