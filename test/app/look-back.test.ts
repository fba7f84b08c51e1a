// After a talk: looking back, unfolding, and trying a moment again beside what was left.
import { describe, expect, test } from 'vitest';
import { buttons, headings, sentences } from '../support/answers.ts';
import { sam } from '../support/parts.ts';
import { practicing, readAll, speechIn } from '../support/practicing.ts';

const lines = ['I write a short note', 'that was careless', 'what are the nights like', 'that was careless again'];

async function lookedBack() {
  const parts = practicing();
  await parts.begin(2);
  for (const line of lines) await parts.said(line);
  const back = await parts.said('stop');
  return Object.assign(parts, { back });
}

describe('looking back', () => {
  test('opens with what worked, one moment and one thing to try, in the words that were said', async () => {
    const { back } = await lookedBack();
    const text = readAll(back);
    expect(text).toContain('THIS WORKED');
    expect(text).toContain('A MOMENT TO LOOK AT');
    expect(headings(back)[0]).toBe('One thing to try');
    const quotes = back.blocks.flatMap((block) => (block.kind === 'passage' ? (block.paragraphs[0] ?? '') : []));
    for (const quote of quotes) expect(lines.map((line) => `“${line}”`)).toContain(quote);
  });

  test('gives no grade, no number for trust and no balance', async () => {
    const { back, press } = await lookedBack();
    const shown = [back, await press(back, 'practice-moments')];
    for (const view of shown) expect(JSON.stringify(view)).not.toMatch(/balance|score|grade|well done/i);
  });

  test('unfolds every moment, how trust went and what they may have thought, as often as one likes', async () => {
    const { back, press, ports } = await lookedBack();
    let view = back;
    const fresh = async () => {
      const [slot] = (await ports.store.list('outgoing', 'talk:web:ana')).filter(({ value }) =>
        JSON.stringify(value).includes('Looking back: '),
      );
      view = (slot?.value as { view: typeof back } | undefined)?.view ?? view;
      return view;
    };
    for (const [choice, title] of [
      ['practice-moments', 'Every moment: A quiet kitchen'],
      ['practice-course', 'How trust went: A quiet kitchen'],
      ['practice-thoughts', 'What they may have thought: A quiet kitchen'],
      ['practice-course', 'How trust went: A quiet kitchen'],
    ] as const) {
      const now = await fresh();
      expect((await press(now, choice)).title).toBe(title);
    }
  });

  test('tells the course of trust in a sentence too, for whoever cannot see the curve', async () => {
    const { back, press } = await lookedBack();
    const [chart] = (await press(back, 'practice-course')).blocks;
    expect(chart).toMatchObject({ kind: 'chart', sentence: expect.stringMatching(/^Over 4 turns trust \w+/) });
    expect(chart?.kind === 'chart' && chart.bars.map(({ label }) => label)).toEqual(['start', '1', '2', '3', '4']);
  });

  test('is for the one who practiced: nobody else can unfold it or go back in it', async () => {
    const { back, press, kept } = await lookedBack();
    for (const choice of buttons(back))
      expect(sentences(await press(back, choice, { account: sam }))[0]).toMatch(/^This button is out of date/);
    expect((await kept()).sessions).toMatchObject([{ state: 'over', turns: 4 }]);
    expect((await kept(sam)).sessions).toEqual([]);
  });

  test('again after the talk was gone on with counts what came after', async () => {
    const { back, press, said } = await lookedBack();
    await press(back, again(back));
    await said('what are the nights like for you');
    expect((await said('stop')).title).toBe('Looking back: A quiet kitchen');
  });
});

describe('looking back on what somebody chose', () => {
  test('shows what they marked, in their words and the reply', async () => {
    const parts = practicing();
    await parts.begin(2);
    const reply = await parts.said('I write a short note');
    await parts.said('pin');
    const back = await parts.said('stop');
    const marked = back.blocks.find((block) => block.kind === 'passage' && block.title === 'You marked turn 1');
    const words = marked?.kind === 'passage' ? (marked.paragraphs[0] ?? '') : '';
    expect(words).toMatch(/^“I write a short note” — ./);
    expect(words).toContain((speechIn(reply) ?? '').replace(/ *\([^)]*\) */g, '').slice(0, 20));
  });

  test('shows what they went back to, both ways, and only once they have said it anew', async () => {
    const { said, back, press } = await lookedBack();
    await press(back, 'practice-again:2');
    const pairs = (view: typeof back) => view.blocks.filter(({ kind }) => kind === 'pair');
    await said('what would you want from me');
    expect(pairs(await said('stop'))).toMatchObject([
      { left: { label: 'Turn 2, first', value: expect.stringContaining('“that was careless” — ') } },
    ]);
    expect(pairs(back)).toEqual([]);
  });
});

describe('“Try this moment again”', () => {
  test('goes to just before it, and shows both ways side by side', async () => {
    const { back, press, said, kept } = await lookedBack();
    const choice = again(back);
    const turn = Number(choice.split(':')[1]);
    const there = await press(back, choice);
    expect(sentences(there)[0]).toContain('What you left is kept beside it.');
    expect((await kept()).sessions).toMatchObject([{ state: 'open', turns: turn - 1, branches: 1 }]);
    const next = await said('what would you want from me');
    const [pair] = next.blocks.filter(({ kind }) => kind === 'pair');
    expect(pair).toMatchObject({
      left: { label: 'Before', value: expect.stringContaining(`“${lines[turn - 1]}” — `) },
      right: { label: 'Now', value: `“what would you want from me” — ${(speechIn(next) ?? '').replace(/[()]/g, '')}` },
    });
    expect((await said('what else')).blocks.filter(({ kind }) => kind === 'pair')).toEqual([]);
  });

  test('keeps what was left as it was', async () => {
    const { back, press, kept } = await lookedBack();
    const before = await kept();
    const choice = again(back);
    const after = Number(choice.split(':')[1]) - 1;
    await press(back, choice);
    const { lines: left, branches } = await kept();
    expect(left.map(({ value }) => value)).toEqual(before.lines.slice(0, after).map(({ value }) => value));
    expect(branches).toMatchObject([{ value: { after, turns: before.lines.slice(after).map(({ value }) => value) } }]);
  });
});

describe('“back”', () => {
  test('undoes the last turn, and again the one before it', async () => {
    const { begin, said, kept } = practicing();
    const opening = await begin();
    const first = await said('what a day');
    await said('what a night');
    expect(speechIn(await said('back'))).toBe(speechIn(first));
    const start = await said('back');
    expect([sentences(start)[0], speechIn(start)]).toEqual([
      'Back at the beginning. What you left is kept beside it.',
      speechIn(opening),
    ]);
    expect(sentences(await said('back'))).toEqual(['Nothing has been said yet.']);
    const { sessions, lines: left, branches } = await kept();
    expect(sessions).toMatchObject([{ turns: 0, branches: 2 }]);
    expect([left, branches.map(({ id }) => id)]).toEqual([[], ['00001', '00002']]);
    await said('what a week');
    expect((await kept()).lines.map(({ id }) => id)).toEqual(['00001']);
  });

  test.for(['rewind 1', 'back to 1', 'back 1', 'Rewind to 1.'])('goes to a turn by its number: %s', async (words) => {
    const { begin, said, kept } = practicing();
    await begin();
    const first = await said('what a day');
    for (const line of ['what a night', 'what a week']) await said(line);
    expect(speechIn(await said(words))).toBe(speechIn(first));
    expect((await kept()).sessions).toMatchObject([{ turns: 1 }]);
  });

  test('to a turn that was never taken changes nothing', async () => {
    const { begin, said, kept } = practicing();
    await begin();
    for (const line of ['what a day', 'what a night']) await said(line);
    for (const words of ['back 2', 'rewind 99'])
      expect(sentences(await said(words))).toEqual(['Go back to a turn from 0 to 1.']);
    expect((await kept()).sessions).toMatchObject([{ turns: 2, branches: 0 }]);
  });

  test('and the same line again get the same answer: going back leaves no trace in the other person', async () => {
    const { begin, said } = practicing();
    await begin();
    await said('what a day');
    const once = await said('I write a short note');
    await said('back');
    expect(speechIn(await said('I write a short note'))).toBe(speechIn(once));
  });
});

function again(view: Parameters<typeof buttons>[0]): string {
  const choice = buttons(view).find((id) => id.startsWith('practice-again:'));
  if (!choice) throw new Error(`no moment to try again among ${buttons(view)}`);
  return choice;
}
