// Sheets, entries and promises as plain data: which question comes next, what a promise comes to, and what leaves as a file.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFirst, promisesIn } from '../../src/core/promises.ts';
import { type ReflectionRecord, reflectionRecord } from '../../src/core/records/reflection.ts';
import { entryAsMarkdown, logAsCsv } from '../../src/core/reflection/export.ts';
import { beginEntry, chooseQuestions, questionId, sheetsFor, withAnswer } from '../../src/core/reflection.ts';
import { smallSheets } from '../support/sheets.ts';

const at = '2026-03-02T23:30:00.000Z';
const strand = (count: number, ask: number, name: string) => ({
  title: name,
  ask,
  promise: false,
  questions: Array.from({ length: count }, (_, index) => ({
    id: `${name}${index}`,
    text: `${name} ${index}?`,
    from: [],
  })),
});

describe('choosing questions', () => {
  test('asks every question of every strand once before any is asked again, however many stand there', () => {
    const sizes = fc.array(fc.tuple(fc.integer({ min: 1, max: 17 }), fc.integer({ min: 1, max: 3 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(sizes, (strands) => {
        const sheet = {
          strands: strands.map(([count, ask], name) => strand(count, Math.min(ask, count), `s${name}-`)),
        };
        let asked: string[][] = [];
        const rounds = Math.max(...sheet.strands.map(({ questions, ask }) => Math.ceil(questions.length / ask)));
        for (let round = 0; round < rounds; round++)
          asked = [chooseQuestions(sheet, asked).map(({ question }) => question), ...asked];
        const all = sheet.strands.flatMap(({ questions }) => questions.map(({ id }) => id));
        expect(new Set(asked.flat())).toEqual(new Set(all));
        for (const { questions } of sheet.strands) {
          const times = questions.map(({ id }) => asked.flat().filter((one) => one === id).length);
          expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('takes no notice of questions that are not there any more, and keeps the order they stand in', () => {
    const sheet = { strands: [strand(5, 3, 'q')] };
    expect(chooseQuestions(sheet, [['gone'], ['q0', 'gone too']]).map(({ question }) => question)).toEqual([
      'q1',
      'q2',
      'q3',
    ]);
    expect(chooseQuestions(sheet, [['q2', 'q1'], ['q3']]).map(({ question }) => question)).toEqual(['q0', 'q3', 'q4']);
  });

  test('takes a question that was reworded for another one', () => {
    expect(questionId('Who was there?')).toBe(questionId('Who was there?'));
    expect(questionId('Who was there?')).not.toBe(questionId('Who was there ?'));
  });
});

test('sheets stand in their order, those for a role first for that role alone', () => {
  const [practice, visit] = smallSheets().toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (!practice || !visit) throw new Error('there are two');
  const sheets = [{ ...practice, first: ['supervisor' as const] }, visit];
  expect(sheetsFor('supervisor', sheets).map(({ id }) => id)).toEqual(['after-practice', 'after-visit']);
  for (const role of ['advocate', undefined] as const)
    expect(sheetsFor(role, sheets).map(({ id }) => id)).toEqual(['after-visit', 'after-practice']);
});

function entry(texts: string[], change: Partial<ReflectionRecord> = {}): ReflectionRecord {
  const answers = texts.map((text, index) => ({ question: `q${index}`, asked: `Question ${index}?`, text }));
  return {
    ...beginEntry({ sheet: { id: 'after-visit', title: 'After a visit' }, answers, at }),
    state: 'done',
    ...change,
  };
}

describe('an entry', () => {
  test('is read as it was written, also one from before promises had a day', () => {
    const written = entry(['one'], { visit: 'v', tags: ['trust'] });
    expect(reflectionRecord.read(JSON.parse(JSON.stringify(reflectionRecord.write(written))))).toEqual(written);
  });

  test('takes an answer to the question it belongs to, and to no other', () => {
    expect(withAnswer(entry(['one', 'two']), 1, '  other ', at).answers.map(({ text }) => text)).toEqual([
      'one',
      'other',
    ]);
    expect(withAnswer(entry(['one']), 7, 'x', at).answers.map(({ text }) => text)).toEqual(['one']);
  });
});

describe('promises', () => {
  const promising = (text: string, by?: 'today' | 'week' | 'next-visit') =>
    entry([], { answers: [{ question: 'q', asked: '?', text, promise: true, ...(by ? { by } : {}) }] });

  test('are those of entries handed in, under the id of entry and question', () => {
    expect(promisesIn('e', promising('call', 'week'), 'UTC')).toEqual([
      { id: 'e.q', promise: { text: 'call', reflection: 'e', state: 'open', by: '2026-03-09', madeAt: at } },
    ]);
    expect(promisesIn('e', { ...promising('call'), state: 'draft' }, 'UTC')).toEqual([]);
    expect(promisesIn('e', promising(''), 'UTC')).toEqual([]);
    expect(promisesIn('e', entry(['no promise']), 'UTC')).toEqual([]);
  });

  test('are at most 200 characters, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (text) => {
        const [one] = promisesIn('e', promising(text.trim() || 'x'), 'UTC');
        expect(one?.promise.text.length).toBeLessThanOrEqual(200);
        expect(one?.promise.text).not.toMatch(/\n/);
      }),
      { numRuns: 200 },
    );
  });

  test('that are open come by their day, those without one last, the older first', () => {
    const promise = (text: string, by: string | undefined, madeAt: string, state: 'open' | 'kept' = 'open') => ({
      id: text,
      promise: { text, reflection: 'e', state, madeAt, ...(by ? { by } : {}) },
    });
    const list = [
      promise('new', undefined, '2026-03-02T00:00:00.000Z'),
      promise('old', undefined, at.replace('2026', '2025')),
      promise('late', '2026-04-01', at),
      promise('soon', '2026-03-03', at),
      promise('kept', '2026-01-01', at, 'kept'),
    ];
    expect(openFirst(list).map(({ id }) => id)).toEqual(['soon', 'late', 'old', 'new']);
  });
});

describe('as a file', () => {
  test('nothing written can be told from Markdown’s own: every line of an answer is quoted', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('#', '-', '\n', '*', '>', ' ', 'a', '\r\n'), minLength: 1, maxLength: 40 }),
        (text) => {
          const [, ...rest] = entryAsMarkdown(entry([text]), [], 'UTC').split('**Question 0?**\n\n');
          for (const line of rest.join('').split('\n')) expect(line).toMatch(/^>/);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('no cell of a CSV begins with what a spreadsheet would run', () => {
    const risky = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'), fc.string())
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(risky, risky, (text, title) => {
        const csv = logAsCsv([entry([text], { title })], [], 'UTC');
        for (const cell of cellsOf(csv)) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        expect(cellsOf(csv).some((cell) => cell.endsWith(text))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

/** The cells of a CSV, read as a spreadsheet reads them. */
function cellsOf(csv: string): string[] {
  const cells: string[] = [];
  for (const [, quoted, plain] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n|$)/g))
    cells.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
  return cells;
}
