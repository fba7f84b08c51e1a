// What a line does, heard through the front door.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openEar } from '../../src/core/hear/ear.ts';
import { kindMoves, moves } from '../../src/core/hear/move.ts';
import { hear } from '../../src/core/moves.ts';
import { readExamples, readTrained } from '../../src/library/read-examples.ts';

const examples = readExamples(['content']);
const weights = readTrained('content');
const ear = openEar(weights, examples);
const heard = (text: string, previous?: string) => hear({ text, previous }, ear);

type Meant = { from: string; text: string; previous?: string; move?: string; heard?: string[] } & Record<
  string,
  string
>;
const documents = readFileSync('test/fixtures/hear/documents.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Meant);

describe('Every example line of the five documents is heard as its document means it', () => {
  it.each(documents)('$from: $text', ({ text, previous, move, heard: fair, form, stance, function: purpose }) => {
    const answer = heard(text, previous);
    expect(fair ?? [move]).toContain(answer.move);
    const asked = { form, stance, function: purpose };
    const wanted = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
    expect(answer).toMatchObject(wanted);
  });
});

describe('A question', () => {
  it('is heard without a question mark, as with one', () => {
    const lines = [
      'whats bedtime been like',
      'did wic call you back',
      'do you feel safe at home',
      'mind if i sit here',
    ];
    expect(lines.map((line) => heard(`${line}?`).move)).toEqual(lines.map((line) => heard(line).move));
    expect(lines.map((line) => heard(line).move)).toEqual([
      'open-question',
      'closed-question',
      'safety-question',
      'asking-permission',
    ]);
  });

  it('that is grammatically closed may be inviting, also as a statement, and an open one may not invite', () => {
    expect(heard('have you had a chance to think about what youd like to focus on')).toMatchObject({
      move: 'open-question',
      form: 'closed',
      stance: 'inviting',
    });
    expect(heard("i'd love to hear how that went")).toMatchObject({ form: 'statement', stance: 'inviting' });
    expect(heard('what is a goal you want to set')).toMatchObject({ form: 'open', stance: 'neutral' });
  });

  it('stacked on another is heard as stacked', () => {
    expect(heard('how did court go? and what did the judge say?').form).toBe('stacked');
  });

  it('is not made of a line that asks nothing', () => {
    expect(heard('the clinic opens at 8')).toMatchObject({ form: null, stance: null, function: null });
  });
});

describe('What shuts people down is not praised', () => {
  it.each([
    ['at least he is sleeping through', 'minimising'],
    ['you should just put him in his own bed', 'unsolicited-advice'],
    ['have you tried just ignoring it', 'unsolicited-advice'],
    ["don't you think he'd sleep better in his own bed", 'leading-question'],
    ['most moms would have taken him in by now', 'judgement'],
    ['if you dont cooperate youll lose them', 'confrontation'],
  ])('%s', (text, move) => {
    expect(heard(text).move).toBe(move);
  });

  it('even when praise stands before a “but”', () => {
    expect(kindMoves).not.toContain(heard("you're a good mom but you never listen").move);
  });
});

describe('Honest directness is not blame', () => {
  it.each([
    ["i'm worried about the bruise on his arm and i need to understand how it happened", 'challenge'],
    ['is anyone hurting you', 'safety-question'],
    ['i have to report it if someone is hurt, thats the law for me', 'explaining-role'],
  ])('%s', (text, move) => {
    expect(heard(text).move).toBe(move);
  });

  it('a court date said with “you need to” is no confrontation', () => {
    expect(['challenge', 'information']).toContain(
      heard('you need to be in court tuesday at 9 or they decide without you').move,
    );
  });
});

describe('Lines nobody would type, and some would', () => {
  const odd = [
    '',
    '   ',
    '\n\n',
    '😀😀😀',
    '????',
    '<script>alert(1)</script>',
    '# * _ ~~ [x](y)',
    'a'.repeat(100_000),
    'you should '.repeat(10_000),
    '¿cómo ha dormido el niño esta semana, señora?',
    'кто сегодня с ребёнком дома',
    '今晚孩子和谁在一起',
    'asdf qwer zxcv hjkl',
    '{"text": 1}',
    '__proto__ constructor toString',
    '\u0000\uFFFF\uD800',
    '1 2 3 4 5',
  ];

  it.each(odd)('answers %j', (text) => {
    const answer = heard(text, text);
    expect(moves).toContain(answer.move);
    expect(answer.confidence).toBeGreaterThanOrEqual(0);
    expect(answer.confidence).toBeLessThanOrEqual(1);
    expect(answer.because).not.toBe('');
  });

  it.each([
    '',
    '😀😀😀',
    '¿cómo ha dormido el niño esta semana, señora?',
    'кто сегодня с ребёнком дома',
    '今晚孩子和谁在一起',
    'asdf qwer zxcv hjkl',
    'a'.repeat(100_000),
  ])('hears %.20j as other, and is not sure', (text) => {
    const { move, confidence } = heard(text);
    expect(move).toBe('other');
    expect(confidence).toBeLessThan(0.5);
  });

  it('answers any text made of any characters, the same each time', () => {
    let state = 7;
    const next = (most: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state % most;
    };
    const words = ['you', 'but', 'should', '?', '…', 'how', '\n', 'é', '-', '—', "don't", '🙂', 'sorry', '0', '\t'];
    for (let round = 0; round < 500; round++) {
      const text = Array.from(
        { length: next(30) },
        () => words[next(words.length)] ?? String.fromCharCode(next(65_536)),
      );
      const line = text.join(next(2) === 0 ? ' ' : '');
      expect(heard(line, line)).toEqual(heard(line, line));
    }
  });

  it('is heard fast', () => {
    const lines = examples.slice(0, 500);
    for (const { text } of lines) heard(text);
    const began = performance.now();
    for (const { text, previous } of lines) heard(text, previous);
    expect((performance.now() - began) / lines.length).toBeLessThan(2); // the proof is stricter, on a quiet machine
  });
});

describe('Hearing says how sure it is', () => {
  it('and below a half, that it is a guess', () => {
    const answers = examples.map(({ text }) => heard(`${text.split(' ').slice(0, 3).join(' ')} thing`));
    const guesses = answers.filter(({ confidence, move }) => confidence > 0.2 && confidence < 0.5 && move !== 'other');
    expect(guesses.length).toBeGreaterThan(10);
    expect(guesses.every(({ because }) => because.startsWith('Not sure.'))).toBe(true);
  });

  it('and names what else the line does', () => {
    const { move, parts, also } = heard('that sounds so hard. what helps when it gets like that');
    expect(parts.map(({ move }) => move)).toEqual(['empathy', 'open-question']);
    expect([move, ...also]).toEqual(expect.arrayContaining(['empathy', 'open-question']));
    expect(heard("i'm sorry i was late, that's on me").also).toContain('owning-a-mistake');
  });
});

describe('An example an agency adds', () => {
  it('is heard at once, and lines like it too', () => {
    const line = 'the blue binder says what the blue binder says';
    expect(heard(line).move).not.toBe('judgement');
    const theirs = openEar(weights, [...examples, { text: line, previous: '', move: 'judgement' }]);
    expect(hear({ text: line }, theirs)).toMatchObject({ move: 'judgement' });
    expect(hear({ text: 'well, the blue binder says what the binder says' }, theirs).move).toBe('judgement');
  });
});
