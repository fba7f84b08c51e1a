// porchlight debrief and the end of porchlight practice: lines in, lines out, and what a person reads.
import { describe, expect, it } from 'vitest';
import { debriefLines } from '../../src/commands/debrief.ts';
import { practice, practiceLines } from '../../src/commands/practice.ts';
import { content, reallyHeard, ways } from '../support/debriefs.ts';

async function* given(lines: string[]): AsyncGenerator<string> {
  yield* lines;
}

async function answers(lines: unknown[]): Promise<Record<string, unknown>[]> {
  const printed: string[] = [];
  const text = lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  await debriefLines(given(text), (answer) => printed.push(answer), ways);
  return printed.map((answer) => JSON.parse(answer));
}

const talk = [
  { speaker: 'family', text: 'He never sleeps.' },
  { speaker: 'worker', text: 'Call me on 502-555-0142. You should let him cry.' },
  { speaker: 'family', text: 'I tried that.' },
  { speaker: 'worker', text: 'What was that like for you?' },
];

const scenario = content.scenarios.find(({ id }) => id === 'first-visit');
if (!scenario) throw new Error('The scenario first-visit is missing.');
const parts = { scenario, level: 2 as const, seed: 7, hear: reallyHeard, forDebrief: async () => ({ content, ways }) };

describe('porchlight debrief', () => {
  it('answers the lines of one talk at the end of input', async () => {
    const [answer, ...more] = await answers(talk);
    expect(more).toEqual([]);
    expect(Object.keys(answer ?? {})).toEqual(['counts', 'moments', 'balance']);
    expect(answer?.balance).toBeGreaterThan(0);
    expect(answer?.balance).toBeLessThan(1);
  });

  it('answers each conversation of its own at once, the same as line by line', async () => {
    const [alone] = await answers(talk);
    const many = await answers([{ conversation: talk }, { conversation: talk.slice(0, 2) }]);
    expect(many).toHaveLength(2);
    expect(many[0]).toEqual(alone);
    expect(many[1]).not.toEqual(alone);
  });

  it('takes out what the guard takes out, before anything is looked at', async () => {
    const text = JSON.stringify(await answers(talk));
    expect(text).not.toContain('555');
    expect(text).toContain('You should let him cry');
  });

  it('says what is wrong with a line it cannot read, and goes on', async () => {
    const made = await answers(['nonsense', { speaker: 'judge', text: 'x' }, ...talk]);
    expect(made.map(({ error }) => Boolean(error))).toEqual([true, true, false]);
    expect(String(made[0]?.error)).toContain('"speaker"');
    expect(await answers([])).toEqual([]);
  });

  it('bears an empty talk, one side only, and very long lines', async () => {
    const [empty, onlyFamily, long] = await answers([
      { conversation: [] },
      { conversation: talk.filter(({ speaker }) => speaker === 'family') },
      { conversation: [{ speaker: 'worker', text: 'and then what happened '.repeat(3_000) }] },
    ]);
    expect(empty?.balance).toBe(0.5);
    expect(onlyFamily?.moments).toEqual([]);
    expect(long?.error).toBeUndefined();
  });
});

describe('porchlight practice', () => {
  it('ends with one line {debrief}, quoting what was said', async () => {
    const printed: string[] = [];
    const said = ['Hi, thanks for coming to the door.', 'you should clean that hall'];
    await practiceLines(given(said.map((text) => JSON.stringify({ text }))), (line) => printed.push(line), parts);
    const { debrief } = JSON.parse(printed.at(-1) ?? '{}');
    expect(debrief).toMatchObject({ scenario: 'first-visit', turns: 2 });
    expect(debrief.moments.map(({ quote }: { quote: string }) => quote)).toContain('you should clean that hall');
  });

  it('ends with a debrief a person can read: three things first, sources cited, no balance anywhere', async () => {
    const printed: string[] = [];
    const said = [
      'I write a short note and you can read it before it goes anywhere',
      'you should clean that hall',
      'stop',
    ];
    await practice(given(said), (line) => printed.push(line), parts);
    const text = printed.at(-1) ?? '';
    expect(text.indexOf('Something that worked')).toBeLessThan(text.indexOf('A moment to look at'));
    expect(text.indexOf('A moment to look at')).toBeLessThan(text.indexOf('One thing to try'));
    expect(text).toContain('“you should clean that hall”');
    expect(text).toMatch(/paragraph \d+/);
    expect(text).not.toMatch(/balance|undefined/i);
  });
});
