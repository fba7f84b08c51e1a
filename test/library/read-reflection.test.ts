// Sheets and themes as their authors write them: what is read, what is refused, and what ours hold.
import { describe, expect, test } from 'vitest';
import { afterPractice, afterVisit } from '../../src/core/reflection.ts';
import { readPage } from '../../src/library/page.ts';
import type { Problem } from '../../src/library/problem.ts';
import { readThemes } from '../../src/library/read-reflection.ts';
import { shippedLibrary } from '../support/parts.ts';
import { sheetFrom } from '../support/sheets.ts';

const front = '---\ntitle: A sheet\nabout: When to use it.\norder: 3\nfirst: supervisor\n---\n';
const known = new Set(['check-in:3']);
const problemsOf = (body: string, head = front) => sheetFrom(`${head}${body}`, 'a-sheet', known).problems;

describe('a sheet', () => {
  test('is read with its strands, what each asks, and what its questions rest on', () => {
    const body =
      '## One {ask: 2}\n- What? {from: check-in:3}\n- Who? {from: check-in:3}\n## Two {holds: promise}\n- When? {from: check-in:3}\n';
    const { sheet, problems } = sheetFrom(`${front}${body}`, 'a-sheet', known);
    expect(problems).toEqual([]);
    expect(sheet).toMatchObject({ id: 'a-sheet', title: 'A sheet', order: 3, first: ['supervisor'] });
    expect(sheet?.strands).toMatchObject([
      { title: 'One', ask: 2, promise: false, questions: [{ text: 'What?', from: ['check-in:3'] }, { text: 'Who?' }] },
      { title: 'Two', ask: 1, promise: true, questions: [{ text: 'When?' }] },
    ]);
  });

  const one = '- What? {from: check-in:3}\n';
  test.for([
    ['', '1  No questions were found. Add a heading "## The child" with bullets.'],
    [`words\n## One\n${one}`, '7  Nobody would see this: questions stand below a "##" heading. Move it.'],
    [`## One\nwords\n\n${one}`, '8  Questions are bullets. Begin this line with "-".'],
    ['## One\n- What?\n', '8  This question names no paragraph it rests on. Add one at its end: {from: check-in:19}.'],
    [
      '## One\n- What? {from: check-in:99}\n',
      '8  "check-in:99" is not a paragraph of our documents. Name one as sources/ lists it: check-in:3.',
    ],
    [
      `## One\n- ${'so '.repeat(31)} {from: check-in:3}\n`,
      '8  This question has 31 words. Keep it to 30: it is read in a parked car.',
    ],
    [`## One {ask: 2}\n${one}`, '7  "One" asks 2 at a time and has 1. Write more questions, or lower {ask: …}.'],
    [`## One {ask: many}\n${one}`, '7  Write a number from 1 to 99.'],
    [`## One\n${one}${one}`, '9  This question also stands in line 8. Keep one.'],
    [
      '## One {ask: 2, holds: promise}\n- What? {from: check-in:3}\n- Who? {from: check-in:3}\n',
      '1  Only one question at a time can hold a promise. Leave {holds: promise} at one heading, without {ask}.',
    ],
    [
      Array.from({ length: 9 }, (_, at) => `## H${at}\n- What ${at}? {from: check-in:3}\n`).join(''),
      '1  This sheet asks 9 questions at a time. Ask 8 at most.',
    ],
  ] as const)('is refused with its line and what to do: %s', ([body, problem]) => {
    expect(problemsOf(body)).toContain(problem);
  });

  test('without order, or with a role that is none, says so', () => {
    const head = front.replace('order: 3\n', 'order: first\n').replace('supervisor', 'boss');
    const problems = problemsOf(`## One\n${one}`, head).join('\n');
    expect(problems).toContain('"boss" is not a role we know');
    expect(problems).toContain('4  ');
  });
});

describe('themes', () => {
  const read = (body: string) => {
    const problems: Problem[] = [];
    const themes = readThemes(readPage('themes.md', `---\ntitle: Themes\n---\n${body}`, problems));
    return { themes, problems: problems.map(({ line, message }) => `${line}  ${message}`) };
  };

  test('are read by their ids', () => {
    expect(read('## Trust {id: trust}\n')).toEqual({ themes: [{ id: 'trust', title: 'Trust' }], problems: [] });
  });

  test('without an id, or more than can be tapped, are told', () => {
    expect(read('## Trust\n').problems).toEqual([
      '4  The theme has no id. Write one at the end of the heading: {id: trust}.',
    ]);
    const many = Array.from({ length: 11 }, (_, at) => `## T {id: t${'x'.repeat(at)}}\n`).join('');
    expect(read(many).problems).toEqual(['1  There are 11 themes. Keep 10 at most, so that they can be tapped.']);
  });
});

describe('the sheets we ship', () => {
  const { sheets, themes, sources } = shippedLibrary().content;
  const questions = sheets.flatMap(({ strands }) => strands.flatMap((strand) => strand.questions));

  test('are ten, with more than a hundred questions, no two alike, each resting on the guidance', () => {
    expect(sheets).toHaveLength(10);
    expect(questions.length).toBeGreaterThanOrEqual(100);
    expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
    for (const { text, from } of questions) expect(from.length, text).toBeGreaterThan(0);
    expect(themes.length).toBeGreaterThanOrEqual(6);
  });

  test('hold the two that buttons open, and the first is three questions: child, me, promise', () => {
    const ids = sheets.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([afterVisit, afterPractice]));
    const { strands } = sheets.find(({ id }) => id === afterVisit) ?? { strands: [] };
    expect(strands.map(({ ask, promise }) => [ask, promise])).toEqual([
      [1, false],
      [1, false],
      [1, true],
    ]);
  });

  test('look at each of the seventeen qualities of a visit once, three at a time', () => {
    const [strand] = sheets.find(({ id }) => id === 'visit-quality')?.strands ?? [];
    const qualities = Array.from({ length: 17 }, (_, at) => `quality-engagement:${at + 4}`);
    expect([strand?.ask, strand?.questions.flatMap(({ from }) => from)]).toEqual([3, qualities]);
    expect(sources.some(({ id }) => id === 'quality-engagement')).toBe(true);
  });

  test('ask nobody to grade or to justify themselves', () => {
    for (const { text } of questions) expect(text).not.toMatch(/^Why (?:did|do|are)|\b(?:score|rate|scale|grade)\b/i);
  });
});
