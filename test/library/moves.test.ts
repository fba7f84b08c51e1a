// Examples of moves: read fast for hearing, read strictly by the content check.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { moves } from '../../src/core/hear/move.ts';
import { readPage } from '../../src/library/page.ts';
import type { Problem } from '../../src/library/problem.ts';
import { readExamples } from '../../src/library/read-examples.ts';
import { readMove } from '../../src/library/read-moves.ts';

const files = readdirSync('content/moves').filter((name) => name.endsWith('.md') && !name.startsWith('_'));
const pageOf = (name: string, text: string, problems: Problem[]) => readPage(`content/moves/${name}`, text, problems);
const bullets = (count: number) => Array.from({ length: count }, (_, index) => `- line ${index}`).join('\n');

function problemsOf(name: string, body: string): string[] {
  const problems: Problem[] = [];
  readMove(pageOf(name, `---\ntitle: A title\nabout: What it does.\n---\n${body}`, problems));
  return problems.map(({ line, message }) => `${line} ${message}`);
}

describe('The examples we ship', () => {
  it('are at least sixty for each move', () => {
    const examples = readExamples(['content']);
    const few = moves.filter((move) => examples.filter((example) => example.move === move).length < 60);
    expect(few).toEqual([]);
  });

  it.each(files)('%s is read the same by the fast reader and the strict one', (name) => {
    const problems: Problem[] = [];
    const strict = readMove(pageOf(name, readFileSync(`content/moves/${name}`, 'utf8'), problems));
    expect(problems).toEqual([]);
    const fast = readExamples(['content']).filter(({ move }) => move === strict[0]?.move);
    expect(fast).toEqual(expect.arrayContaining(strict));
  });
});

describe('A file of examples', () => {
  it('is in order with sixty lines below headings we know', () => {
    expect(problemsOf('empathy.md', `## By itself\n${bullets(59)}\n\n## After: i lost it\n- oh no`)).toEqual([]);
  });

  it('names a file that is no move', () => {
    expect(problemsOf('kindness.md', `## By itself\n${bullets(60)}`)[0]).toMatch(/^1 "kindness" is not a move we know/);
  });

  it('may be one more of a move, of any length, when it says of which', () => {
    const more = (move: string) => {
      const problems: Problem[] = [];
      const text = `---\ntitle: A title\nmove: ${move}\nabout: What it does.\n---\n## By itself\n- oh no\n`;
      return { examples: readMove(pageOf('empathy-spoken.md', text, problems)), problems };
    };
    expect(more('empathy')).toEqual({ examples: [{ text: 'oh no', previous: '', move: 'empathy' }], problems: [] });
    expect(more('kindness').problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      expect.stringMatching(/^3 "kindness" is not a move we know/),
    ]);
  });

  it('names a heading, a tag and a word it does not know, with their lines', () => {
    const body = `## Before\n- a line\n\n## By itself\n- one {form: opened}\n- two {shape: open}\n${bullets(60)}`;
    expect(problemsOf('open-question.md', body)).toEqual([
      '5 "Before" is not a heading we know. Write "By itself", or "After: " and what the parent said.',
      '9 "opened" is not a form of question. Did you mean "open"? Known: open, closed, statement, stacked.',
      '10 "shape" is not a tag we know. Known: form, stance, function.',
    ]);
  });

  it('must not have too few lines, or lines where nobody would hear them', () => {
    expect(problemsOf('empathy.md', '- stray\n\n## By itself\n- one')).toEqual([
      '5 Nobody would hear this: lines stand as bullets below a "##" heading. Move it.',
      '1 1 examples are too few to be told apart by. Write at least 60.',
    ]);
  });
});
