// porchlight practice: the list, a line of JSON for a line, and a session in the terminal.
import { describe, expect, it } from 'vitest';
import { practice, practiceLines, practiceList, practiceParts } from '../../src/commands/practice.ts';
import { openWays } from '../../src/core/debrief/ways.ts';
import type { Hear } from '../../src/core/rehearsal.ts';
import { shippedLibrary } from '../support/parts.ts';
import { heardAs, smallScenario } from '../support/scenarios.ts';

const scenario = smallScenario();
const hear: Hear = ({ text }) =>
  heardAs(text.includes('careless') ? 'judgement' : text.includes('write') ? 'explaining-role' : 'empathy');

const { content } = shippedLibrary();
const forDebrief = async () => ({ content, ways: openWays(content.passages, [], hear) });

async function* linesOf(lines: string[]) {
  yield* lines;
}

async function answers(lines: string[], level: 1 | 2 | 3 = 2): Promise<Record<string, unknown>[]> {
  const printed: string[] = [];
  await practiceLines(linesOf(lines), (text) => printed.push(text), { scenario, level, seed: 7, hear, forDebrief });
  return printed.map((line) => JSON.parse(line));
}

async function typed(lines: string[]): Promise<string> {
  const printed: string[] = [];
  await practice(linesOf(lines), (text) => printed.push(text), { scenario, level: 2, seed: 7, hear, forDebrief });
  return printed.join('\n');
}

const line = (text: string) => JSON.stringify({ text });

describe('porchlight practice --jsonl', () => {
  it('answers each line with what was said, heard and replied, and the debrief at the end', async () => {
    const [first, second, last, ...more] = await answers([line('I write a short note, you can read it'), line('')]);
    expect(more).toEqual([]);
    expect(Object.keys(first ?? {})).toEqual(['said', 'move', 'reply', 'trust', 'tension', 'disclosed', 'ended']);
    expect(first).toMatchObject({
      said: 'I write a short note, you can read it',
      move: 'explaining-role',
      disclosed: ['notes'],
      ended: false,
    });
    expect(second).toMatchObject({ said: '', move: 'wait', disclosed: ['notes'], reply: expect.stringMatching(/^\*/) });
    expect(Object.keys(last ?? {})).toEqual(['debrief']);
  });

  it('after the end answers {ended: true} and nothing else', async () => {
    const all = await answers(Array.from({ length: 8 }, (_, index) => line(`that was careless ${index}`)));
    const ended = all.findIndex((answer) => answer.ended === true);
    expect(all[ended]).toHaveProperty('reply');
    expect(all.slice(ended + 1, -1).length).toBeGreaterThan(0);
    for (const answer of all.slice(ended + 1, -1)) expect(answer).toEqual({ ended: true });
  });

  it('answers a line that is no JSON with what is wrong, and loses nothing', async () => {
    const broken = await answers(['not json', '{"words": 1}', '', '[]', line('I write a note')]);
    expect(broken.slice(0, 3)).toEqual(Array(3).fill({ error: 'This line is not JSON like {"text": "…"}.' }));
    expect(broken[3]).toEqual((await answers([line('I write a note')]))[0]);
  });

  it('ends with a debrief also when nothing was said', async () => {
    expect(await answers([])).toEqual([{ debrief: expect.anything() }]);
  });
});

describe('porchlight practice --list', () => {
  it('names id, title and levels, and the warnings for people', () => {
    expect(JSON.parse(practiceList([scenario], true))).toEqual([
      { id: 'quiet-kitchen', title: 'A quiet kitchen', levels: [1, 2, 3] },
    ]);
    expect(practiceList([{ ...scenario, warning: 'About sleep.' }], false)).toBe(
      'quiet-kitchen  A quiet kitchen\n    About sleep.',
    );
  });

  it('says which scenario or level is not there', () => {
    expect(practiceParts([scenario], undefined, '1')).toContain('Name a scenario.');
    expect(practiceParts([scenario], 'quiet-kitchn', '1')).toContain('Did you mean "quiet-kitchen"?');
    expect(practiceParts([{ ...scenario, levels: [1] }], 'quiet-kitchen', '2')).toBe(
      '"quiet-kitchen" has no level 2. It has 1.',
    );
    expect(practiceParts([scenario], 'quiet-kitchen', '3')).toMatchObject({ level: 3 });
  });
});

describe('A session in the terminal', () => {
  it('says what the visit is, answers, hints, goes back and stops', async () => {
    const shown = await typed(['hint', 'I write a note', 'wait', 'rewind 1', 'stop', 'never said']);
    expect(shown).toContain('A quiet kitchen (level 2)');
    expect(shown).toContain('Saying who you are here could help now');
    expect(shown).toContain('Rae: She had a little book.');
    expect(shown).toContain('Back after turn 1.');
    expect(shown).toContain('- the last one wrote it all down');
    expect(shown).toContain('in 1 turn\n');
  });

  it('can go back after the person has ended it', async () => {
    const shown = await typed([
      ...Array.from({ length: 5 }, (_, index) => `that was careless ${index}`),
      'rewind 0',
      'I write a note',
    ]);
    expect(shown).toContain('The talk is over.');
    expect(shown).toContain('Rae: She had a little book.');
  });
});
