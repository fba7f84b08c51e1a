// Broken content, one folder a rule: each is laid over a small valid base and must be reported word for word.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Content } from '../../src/core/content.ts';
import { readContent } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { ContentProblems, describeProblem } from '../../src/library/problem.ts';

const fixtures = 'test/fixtures/content';
const base = `${fixtures}/base`;
const agency = `${fixtures}/agency`;

/** The problems as they are shown, one a line; throws when the content is in order. */
function problemsOf(roots: string[]): string[] {
  try {
    readContent(roots);
  } catch (error) {
    if (error instanceof ContentProblems) return error.problems.map(describeProblem);
    throw error;
  }
  throw new Error(`No problem was found in ${roots.join(', ')}.`);
}

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** A copy of a content folder in a place of its own, each file as `change` makes it; undefined leaves the file out. */
function copyOf(root: string, change: (text: string, name: string) => string | undefined = (text) => text): string {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-content-')).replaceAll('\\', '/');
  made.push(folder);
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.md')) continue;
    const text = change(readFileSync(join(root, name), 'utf8'), name.replaceAll('\\', '/'));
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const asOnWindows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
const titleOf = (content: Content, id: string) => content.passages.find((passage) => passage.id === id)?.title;

describe('Broken content', () => {
  const rules = readdirSync(`${fixtures}/broken`);

  it('has a folder for every rule, and the base they are laid over is in order', () => {
    expect(rules.length).toBeGreaterThanOrEqual(47);
    expect(readContent([base])).toMatchObject({ kinds: { length: 12 }, passages: { length: 3 } });
  });

  it.each(rules)('is reported with file, line and what to do: %s', (rule) => {
    const folder = `${fixtures}/broken/${rule}`;
    expect(existsSync(`${folder}/expected.txt`), `${folder} has no expected.txt`).toBe(true);
    const expected = readFileSync(`${folder}/expected.txt`, 'utf8').trimEnd().split(/\r?\n/);
    expect(problemsOf([base, folder])).toEqual(expected);
  });

  it('is reported when a folder of content cannot be read, and what can be read is checked all the same', () => {
    expect(problemsOf([base, `${fixtures}/broken/empty-bullet`, `${fixtures}/nowhere`])).toEqual([
      `${fixtures}/broken/empty-bullet/guidance/ask-first.md:26  This bullet is empty. Write something after it, or take it out.`,
      `${fixtures}/nowhere:1  This content folder cannot be read. Check the path and its permissions.`,
    ]);
  });

  it('is reported when a kind of visit has no file', () => {
    const root = copyOf(base, (text, name) => (name === 'visits/closing.md' ? undefined : text));
    expect(problemsOf([root])).toEqual([
      `${root}/visits/closing.md:1  This kind of visit has no file. Add it; visits/_template.md shows how.`,
    ]);
  });

  it.each(['topics.md', 'alike.md', 'words.md'])('is reported when %s is not there, and nothing else is', (missing) => {
    const root = copyOf(base, (text, name) => (name === missing ? undefined : text));
    expect(problemsOf([root])).toEqual([
      `${root}/${missing}:1  The file cannot be read. Check that it exists and its permissions.`,
    ]);
  });

  it('is reported when a word is missing or unknown', () => {
    const root = copyOf(base, (text, name) =>
      name === 'words.md'
        ? text.replace('- home: Home', '- hom: Home').replace('## Said in gb', '## Said in fr')
        : text,
    );
    const lines = readFileSync(`${base}/words.md`, 'utf8').split('\n');
    const line = (text: string) => lines.indexOf(text) + 1;
    const problems = problemsOf([root]);
    expect(problems[0]).toBe(
      `${root}/words.md:${line('## Buttons')}  The word for "home" is missing. Add a line "- home: …" under "## Buttons".`,
    );
    expect(problems[1]).toContain(
      `${root}/words.md:${line('- home: Home')}  "hom" is not a word under "## Buttons". Did you mean "home"? Known: prepare, `,
    );
    expect(problems[2]).toBe(
      `${root}/words.md:${line('## Said in gb')}  "Said in fr" is not a heading we know. Did you mean "said in us"? Known: headings, buttons, labels, said in us, said in gb.`,
    );
    expect(problems).toHaveLength(3);
  });

  it('is reported when a line of words is not understood', () => {
    const root = copyOf(base, (text, name) =>
      name === 'words.md'
        ? text
            .replace('## Said in gb', '- dad\n\n## Said in gb')
            .replace('- mom: mum', '- mom (or dad): parent\n- 1st: first')
        : text,
    );
    const line = readFileSync(`${base}/words.md`, 'utf8').split('\n').indexOf('- mom: mum') + 1;
    const plain = 'must be plain words: letters, spaces, hyphens and apostrophes. Take the rest out.';
    expect(problemsOf([root])).toEqual([
      `${root}/words.md:${line - 2}  This line is not "key: words". Write it like "- purpose: What this visit is for".`,
      `${root}/words.md:${line + 2}  "mom (or dad)" ${plain}`,
      `${root}/words.md:${line + 3}  "1st" ${plain}`,
    ]);
  });

  it('is reported when a file is too long to be one passage, and its text is not read', () => {
    const long = (text: string, name: string) =>
      name === 'safety/keep-safe.md' ? `${text}\n# ${'x'.repeat(100_000)}` : text;
    const root = copyOf(base, long);
    expect(problemsOf([root])).toEqual([
      `${root}/safety/keep-safe.md:1  The file is longer than 100000 characters. Split it.`,
    ]);
  });

  it('has the same report, line for line, when its files were saved on Windows', () => {
    const folder = `${fixtures}/broken/unknown-topic`;
    const copy = copyOf(folder, asOnWindows);
    expect(problemsOf([base, copy])).toEqual(problemsOf([base, folder]).map((line) => line.replace(folder, copy)));
  });

  it('is told all at once, in the order of files and lines, under a line that counts it', () => {
    expect(() => readContent([base, `${fixtures}/broken/unknown-topic`])).toThrow(
      /^The content has 2 problems\. Nothing was started\.\n.*ask-first\.md:6 {2}.*\n.*ask-first\.md:13 {2}.*$/,
    );
    expect(() => readContent([base, `${fixtures}/broken/duplicate-key`])).toThrow(/^The content has 1 problem\. /);
  });
});

describe("An agency's own folder", () => {
  it('replaces a file of ours by its name and leaves the others as they are', () => {
    const ours = readContent([base]);
    const both = readContent([base, agency]);
    expect(titleOf(ours, 'ask-first')).toBe('Ask before you help');
    expect(titleOf(both, 'ask-first')).toBe('Ask first, our way');
    expect(titleOf(both, 'listen-well')).toBe('Listen to the end');
    expect(both.kinds.find(({ id }) => id === 'closing')?.title).toBe('The last time we meet');
    expect(both.kinds).toHaveLength(12);
    expect(both.topics.map(({ id }) => id)).toEqual(['money', 'food', 'grief']);
    expect(both.words).toEqual(ours.words);
  });

  it('adds documents and passages of its own, and leaves alone names that begin with "_" or are not Markdown', () => {
    const { passages, sources } = readContent([base, agency]);
    expect(sources.map(({ id }) => id)).toEqual(['our-guide', 'test-guide']);
    expect(passages.map(({ id }) => id)).toEqual(['ask-first', 'listen-well', 'share-the-bus-fare', 'keep-safe']);
  });

  it('is found by search, and words of a replaced file are not', () => {
    const { search } = openLibrary([base, agency]);
    expect(search('stranded at the depot', 5)[0]?.passage.id).toBe('share-the-bus-fare');
    expect(search('the meter ran out', 5)[0]?.passage.title).toBe('Ask first, our way');
  });

  it('wins when it comes later: the last of several folders that has the file', () => {
    expect(titleOf(readContent([base, agency, base]), 'ask-first')).toBe('Ask before you help');
    expect(readContent([base, agency, base]).topics).toHaveLength(2);
  });

  it('may be saved on Windows: carriage returns and a byte order mark change nothing', () => {
    expect(readContent([copyOf(base, asOnWindows)])).toEqual(readContent([base]));
  });

  it('may have spaces after its "---", which nobody can see', () => {
    const spaced = copyOf(base, (text) => text.replaceAll('---\n', '--- \t\n'));
    expect(readContent([spaced])).toEqual(readContent([base]));
  });
});

describe('A passage', () => {
  it('is read whole: head, text, lines with their tags, and the ways staff put it', () => {
    const passage = readContent([base]).passages.find(({ id }) => id === 'ask-first');
    const none = { kinds: [], topics: [], roles: [], countries: [], states: [], companions: [], steps: [] };
    expect(passage).toEqual({
      id: 'ask-first',
      origin: 'guidance',
      title: 'Ask before you help',
      from: ['test-guide:1'],
      section: 'open',
      audience: 'worker',
      fit: { ...none, kinds: ['check-in', 'closing'], topics: ['money'] },
      text: ['Ask what they want before you offer anything.'],
      lines: [
        {
          text: '“What would help most today?”',
          section: 'open',
          sources: ['test-guide:1'],
          fit: { ...none, topics: ['money'], roles: ['advocate'] },
        },
        { text: 'Know what this visit is for.', section: 'purpose', sources: ['test-guide:1'], fit: none },
      ],
      heard: [
        'bills keep coming',
        'rent is late',
        'no money this week',
        'the car broke down',
        'lights may go off',
        'she lost her shift',
        'asked me for a loan',
        'payday is far off',
      ],
    });
  });

  it('keeps the words of bold, italic and wrapped lines, and the address of a link; "any" kind narrows nothing', () => {
    const passage = readContent([base]).passages.find(({ id }) => id === 'listen-well');
    expect(passage?.text).toEqual([
      'Let a silence stand, and do not fill it. See the guide (https://example.org/guide).',
    ]);
    expect(passage?.fit.kinds).toEqual([]);
  });

  it('of safety has itself for a source', () => {
    const note = readContent([base]).passages.find(({ origin }) => origin === 'safety');
    expect(note?.lines.map(({ sources }) => sources)).toEqual([['safety:keep-safe']]);
  });
});
