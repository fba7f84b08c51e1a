// Whether words may be shown: what passes, what is refused and by which name; prompts filled strictly.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stemsOf } from '../../src/core/text.ts';
import { checkWords } from '../../src/core/wording/check.ts';
import { type ClaimsJob, jobKinds, type LineJob } from '../../src/core/wording/job.ts';
import { numbersIn, quotesIn } from '../../src/core/wording/phrases.ts';
import { fillPrompt } from '../../src/core/wording/prompt.ts';
import { everydayStems, givenAway, openWords, secretsOf } from '../../src/core/wording/secrets.ts';
import { readPrompts } from '../../src/library/read-prompts.ts';
import { shippedLibrary } from '../support/parts.ts';

const instructions = 'Say this and nothing else, in their own way, as an answer.';
const ours = 'I said yes on the phone. *She looks at the door.* I am still deciding about the visits.';

function lineProblems(line: string, change: Partial<LineJob['held']> = {}, text = ours): string[] {
  const held = {
    telling: false,
    before: ['The stairs are bad in winter, watch them.'],
    open: stemsOf(ours),
    secrets: [],
  };
  const job: LineJob = {
    kind: 'family-line',
    names: { name: 'Corinne', about: '31', scene: 'A first visit.' },
    message: {
      mood: 'guarded',
      told: [],
      talk: [],
      worker: 'Would you want me to come back next week then?',
      line: text,
    },
    held: { ...held, ...change },
  };
  return checkWords(job, { line }, instructions);
}

describe('a line may be shown', () => {
  test.for([
    ours,
    'I said yes on the phone. I am still deciding.',
    'Yes, I said that on the phone. The visits, though? Still deciding.',
    '*She looks at the door.* On the phone I said yes. Deciding takes me a while.',
  ])('as our own, shorter, or in another order: %s', (line) => {
    expect(lineProblems(line)).toEqual([]);
  });

  test('in words that a person wrote for it, whatever they are', () => {
    expect(lineProblems('Thank you for that.', {}, 'Thank you for that.')).toEqual([]);
    expect(lineProblems('You people always call at nine.', {}, 'You people always call at nine.')).toEqual([]);
  });
});

describe('a line is refused', () => {
  test.for<[string, string]>([
    ['length', ''],
    ['another line', 'The bus is late every day and I walk to work in the rain.'],
    ['another line', 'I said yes on the phone, and my cousin sold his truck, lost money, moved north, married badly.'],
    ['repetition', `${ours} The stairs are bad in winter.`],
    ['repetition', `${ours} Want me to come back next week?`],
    ['stage direction', `${ours} *He cries.*`],
    ['stage direction', '(nods) I said yes on the phone. Still deciding about visits.'],
    ['prompt leak', `${ours} Say this and nothing else, in their way.`],
    ['invented fact', `${ours} It was 14 weeks.`],
    ['invented fact', `${ours} It was fourteen weeks.`],
    ['invented fact', `${ours} I asked Deborah.`],
    ['role slip', `${ours} I hear that this is hard for you.`],
    ['role slip', `${ours} I appreciate you.`],
    ['out of character', `${ours} [end of scene]`],
    ['out of character', `${ours} {"trust": 9}`],
    ['dialect spelling', `${ours} Jus' thinkin', is all.`],
  ])('by its name, %s: %s', ([name, line]) => {
    expect(lineProblems(line)).toContain(name);
  });

  test('where it tells too little of what is told in it', () => {
    const told = 'They took her out of math and asked whether she felt safe at home, and now she cleans.';
    const thin = 'They took her out of math. Safe, they said.';
    expect(lineProblems(thin, { telling: false, open: stemsOf(told) }, told)).toEqual([]);
    expect(lineProblems(thin, { telling: true, open: stemsOf(told) }, told)).toEqual(['another line']);
  });
});

describe('what is not told yet', () => {
  const { scenarios } = shippedLibrary().content;
  const everyday = everydayStems(scenarios);

  test('is found in every line that tells it, of every scenario, and never in the lines that keep it', () => {
    for (const scenario of scenarios) {
      const open = openWords(scenario, []);
      const secrets = secretsOf(scenario, [], open, everyday);
      const missed = scenario.concerns.flatMap(({ told }) =>
        told.filter(({ text }) => givenAway(text, secrets, '').length === 0),
      );
      expect(missed, scenario.id).toEqual([]);
      const surface = scenario.lines.filter(
        ({ depth, text }) => depth === 1 && givenAway(text, secrets, '').length > 0,
      );
      expect(surface, scenario.id).toEqual([]);
    }
  });

  test('is most often found when it is told in other words, and seldom where nothing is told', () => {
    const share = (found: number, all: number) => found / Math.max(1, all);
    const counts = { told: 0, found: 0, other: 0, wrong: 0 };
    for (const scenario of scenarios) {
      const secrets = secretsOf(scenario, [], openWords(scenario, []), everyday);
      for (const { text } of scenario.concerns.flatMap(({ told }) => told)) {
        counts.told++;
        // Every second word of a line, turned round: none of its phrases is left.
        const scrambled = text
          .split(/\s+/)
          .filter((_, index) => index % 2 === 0)
          .reverse()
          .join(' ');
        if (givenAway(scrambled, secrets, '').length > 0) counts.found++;
      }
      for (const other of scenarios.filter(({ id }) => id !== scenario.id))
        for (const { text } of other.lines.filter(({ depth }) => depth === 1)) {
          counts.other++;
          if (givenAway(text, secrets, '').length > 0) counts.wrong++;
        }
    }
    expect(share(counts.found, counts.told)).toBeGreaterThan(0.85);
    expect(share(counts.wrong, counts.other)).toBeLessThan(0.06);
  });

  test('is no secret once it is told', () => {
    const [scenario] = scenarios;
    if (!scenario) throw new Error('no scenario');
    const all = scenario.concerns.map(({ id }) => id);
    expect(secretsOf(scenario, all, new Set(), everyday)).toEqual([]);
  });
});

describe('sentences with sources', () => {
  const text = 'Write within 45 days, and ask “What would help?” at the door.';
  const job: ClaimsJob = {
    kind: 'brief',
    names: {},
    message: {
      typed: ['she said “no more letters”'],
      items: [{ id: 'a', text, passages: ['p1'] }],
      passages: [
        { id: 'p1', text: 'Ask what would help.' },
        { id: 'p2', text: 'Something else.' },
      ],
    },
  };
  const problems = (words: string, passages = ['p1'], id = 'a') =>
    checkWords(job, { claims: [{ id, text: words, passages }] }, instructions);

  test.for([text, 'At the door ask “What would help?” and write within 45 days.'])('pass: %s', (words) => {
    expect(problems(words)).toEqual([]);
  });

  test.for<[string, string]>([
    ['changed number', 'Write within 30 days, and ask “What would help?” at the door.'],
    ['changed number', 'Write soon, and ask “What would help?” at the door.'],
    ['false quote', 'Write within 45 days, and ask “What would you like?” at the door.'],
    ['false quote', 'Write within 45 days, and ask what would help at the door.'],
    ['inference about a person', 'Write within 45 days; mom is angry. Ask “What would help?”'],
    ['length', `${text} ${'And so on, '.repeat(10)}`],
  ])('are refused by name, %s: %s', ([name, words]) => {
    expect(problems(words)).toContain(name);
  });

  test.for([[['p2']], [['p9']], [[]], [['p1', 'p9']]])(
    'are refused with sources that are not theirs: %j',
    ([sources]) => {
      expect(problems(text, sources)).toEqual(['false citation']);
    },
  );

  test('are refused when one is missing or was not asked for', () => {
    expect(problems(text, ['p1'], 'b')).toEqual(['missing or extra']);
    expect(checkWords(job, { claims: [] }, instructions)).toEqual(['missing or extra']);
  });
});

test('numbers are numbers in words too, and quotes are found between either kind of mark', () => {
  expect(numbersIn('twelve of 12, forty, and one more')).toEqual(['12', '40']);
  expect(quotesIn('“So.” and "then" and “”')).toEqual(['So.', 'then']);
});

describe('prompts', () => {
  test('are filled once: braces in what is filled in stay what they are', () => {
    expect(fillPrompt({ text: 'I am {{name}}.' }, { name: '{{about}} {x}' })).toBe('I am {{about}} {x}.');
    expect(() => fillPrompt({ text: '{{name}} {{about}}' }, {})).toThrow('the prompt needs name, about');
  });

  test('that are broken are named together, with file and line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'prompts-'));
    for (const kind of jobKinds) writeFileSync(join(folder, `${kind}.md`), readFileSync(`prompts/${kind}.md`));
    writeFileSync(join(folder, 'family-line.md'), 'First {{name}}\nthen {{about}} and {{mother}}\n');
    writeFileSync(join(folder, 'brief.md'), 'With {% logic %}\n');
    expect(() => readPrompts(folder)).toThrow(
      /brief\.md:1 {2}Only \{\{names}} may have braces[\s\S]*family-line\.md:1 {2}\{\{scene}} is missing[\s\S]*family-line\.md:2 {2}\{\{mother}} is not known here/,
    );
  });
});
