// The bank of questions: what we ship, what a file may say, and an agency's own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/library/library.ts';
import { readPage } from '../../src/library/page.ts';
import type { Problem } from '../../src/library/problem.ts';
import { readQuestions } from '../../src/library/read-questions.ts';
import { shippedLibrary } from '../support/parts.ts';

const known = { paragraphs: new Set(['check-in:9']), sources: ['check-in'], unread: [], topics: ['money', 'food'] };

function read(body: string, topic = 'money') {
  const problems: Problem[] = [];
  const text = `---\ntitle: Money\nabout: For when bills are in the room.\ntopic: ${topic}\n---\n${body}`;
  const file = readQuestions(readPage('content/questions/money.md', text, problems), known);
  return { ...file, problems: problems.map(({ line, message }) => `${line} ${message}`) };
}

describe('The bank we ship', () => {
  const { questions, insteads } = shippedLibrary().content;

  it('has at least 250 questions, each said once, for every topic', () => {
    expect(questions.length).toBeGreaterThanOrEqual(250);
    expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map(({ topic }) => topic)).size).toBe(shippedLibrary().content.topics.length);
    expect(insteads.length).toBeGreaterThan(150);
  });

  it('asks about violence only when the person is alone', () => {
    const heard = questions.filter((one) => one.topic === 'violence' && !one.with.includes('alone'));
    expect(heard).toEqual([]);
  });
});

describe('A file of questions', () => {
  it('is read with what each is for, when, how it sounds, and for whom', () => {
    const body =
      '## Safety\n- Is the heat on? {phase: first middle, tone: direct, from: check-in:9, with: alone}\n\n## Instead of\n- do you have a budget => How do you keep track?';
    expect(read(body)).toEqual({
      questions: [
        {
          id: 'money:1',
          topic: 'money',
          text: 'Is the heat on?',
          function: 'safety',
          phases: ['first', 'middle'],
          tone: 'direct',
          sources: ['check-in:9'],
          with: ['alone'],
        },
      ],
      insteads: [
        { draft: 'do you have a budget', better: 'How do you keep track?', topic: 'money', sources: ['check-in:9'] },
      ],
      problems: [],
    });
  });

  it('is told line by line what is wrong with it', () => {
    const tags = '{phase: middle, tone: plain, from: check-in:9}';
    const body = [
      '## Inviting',
      `- ${'so '.repeat(25)}long? ${tags}`,
      '- Which? {phase: late, tone: loud, from: check-in:9}',
      '- Where from? {phase: middle, tone: plain, from: check-in:99}',
      '',
      '## Asking',
      '',
      '## Instead of',
      '- do you have a budget',
    ].join('\n');
    expect(read(body, 'mony').problems).toEqual([
      expect.stringMatching(/^4 "mony" is not a topic we know\. Did you mean "money"\?/),
      '11 "Asking" is not a heading we know. Known: Inviting, Exploring, Clarifying, Checking, Safety, Instead of.',
      '7 This question has 26 words, too many to follow. Keep it to 25, or split it.',
      '8 "late" is not a part of a visit. Known: first, open, middle, close, follow-up.',
      expect.stringMatching(/^8 "loud" is not a tone\./),
      '9 "check-in:99" is not a paragraph listed in sources/check-in.md. Correct the number, or add it there.',
      '14 This line is not "draft => better". Write what people ask, "=>", and what to ask instead.',
    ]);
  });

  it('of an agency stands in for ours of the same name', () => {
    const root = mkdtempSync(join(tmpdir(), 'porchlight-bank-'));
    mkdirSync(join(root, 'questions'));
    const text =
      '---\ntitle: Money\nabout: Our own.\ntopic: money\n---\n## Inviting\n- How is payday? {phase: middle, tone: soft, from: check-in:9}\n';
    writeFileSync(join(root, 'questions', 'money.md'), text);
    const money = readContent(['content', root]).questions.filter(({ topic }) => topic === 'money');
    rmSync(root, { recursive: true });
    expect(money.map(({ text: asked }) => asked)).toEqual(['How is payday?']);
  });
});
