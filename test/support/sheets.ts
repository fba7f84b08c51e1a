// Two small sheets of questions and three themes, as the base content has them.
import { readFileSync } from 'node:fs';
import type { Sheet, Theme } from '../../src/core/reflection.ts';
import { readPage } from '../../src/library/page.ts';
import type { Problem } from '../../src/library/problem.ts';
import { readSheet } from '../../src/library/read-reflection.ts';

const folder = 'test/fixtures/content/base/reflection';

export function smallSheets(): Sheet[] {
  return ['after-practice', 'after-visit'].map((name) => {
    const { sheet, problems } = sheetFrom(readFileSync(`${folder}/${name}.md`, 'utf8'), name);
    if (!sheet || problems.length > 0) throw new Error(`${name}: ${JSON.stringify(problems)}`);
    return sheet;
  });
}

/** A sheet from its text, and what is wrong with it, each as `line  message`. */
export function sheetFrom(text: string, name = 'a-sheet', paragraphs: ReadonlySet<string> = new Set()) {
  const problems: Problem[] = [];
  const sheet = readSheet(readPage(`reflection/${name}.md`, text, problems), paragraphs);
  return { sheet, problems: problems.map(({ line, message }) => `${line}  ${message}`) };
}

export const smallThemes: Theme[] = [
  { id: 'trust', title: 'Trust' },
  { id: 'child', title: 'What the child lives' },
  { id: 'limits', title: 'My limits' },
];
