// What someone said they would do: it comes back on Home and with the next brief until it is tapped done.
import { describe, expect, test } from 'vitest';
import { buttons, headings, homeIn, pageIn, sentences } from '../support/answers.ts';
import { sam } from '../support/parts.ts';
import { readAll } from '../support/practicing.ts';
import { reflecting } from '../support/writing.ts';

/** Promises these, one entry each. */
async function promising(...list: [text: string, by: string][]) {
  const parts = reflecting();
  for (const [third, by] of list) await parts.fill(await parts.open(), { third, by });
  const home = async () => homeIn(await parts.act({ kind: 'opened', view: 'home' })).view;
  return { ...parts, home };
}

describe('a promise', () => {
  test('comes back at the head of the next brief and on Home, with its day as people say it', async () => {
    const { said, home } = await promising(['Bring the form', 'tomorrow']);
    const brief = await said('mom canceled three times');
    expect(headings(brief)[0]).toBe('You said you would');
    for (const view of [brief, await home()])
      expect(JSON.stringify(view)).toContain('Bring the form (by Tuesday, March 3)');
    expect([brief.notice, brief.title]).not.toContain('form');
  });

  test.for([
    ['today', 'Monday, March 2'],
    ['days', 'Thursday, March 5'],
    ['week', 'Monday, March 9'],
  ])('is due as it was tapped: %s', async ([by = '', day]) => {
    const { said } = await promising(['Bring the form', by]);
    expect(readAll(await said('promises'))).toContain(`Bring the form (by ${day})`);
  });

  test('stands in the order it is due, what waits for the next visit last; three at most, the others behind a button', async () => {
    const { said, home } = await promising(['d', 'next-visit'], ['c', 'week'], ['a', 'today'], ['b', 'tomorrow']);
    const facts = JSON.stringify(await home());
    expect(['a (by', 'b (by', 'c (by'].map((text) => facts.indexOf(text))).toEqual(
      ['a (by', 'b (by', 'c (by'].map((text) => facts.indexOf(text)).toSorted((one, other) => one - other),
    );
    expect(facts).not.toContain('"d"');
    expect(buttons(await home())).toContain('promises');
    expect(readAll(await said('promises'))).toMatch(/1 a .*\n2 b .*\n3 c .*\n4 d\n/);
  });

  test('that is tapped done is gone from brief, Home and list, in the answer to the tap already', async () => {
    const { said, chose, home, kept } = await promising(['Bring the form', 'today']);
    const brief = await said('mom canceled three times');
    const now = await chose(brief, buttons(brief)[0] ?? '');
    expect(sentences(pageIn(now))).toEqual(['Done. It won’t come back.']);
    expect(now.map(({ slot }) => slot)).toContain(brief.about?.slot);
    for (const view of [...now.map((outgoing) => outgoing.view), await home(), await said('mom canceled again')])
      expect(JSON.stringify(view)).not.toContain('Bring the form');
    expect((await kept()).promises).toMatchObject([{ state: 'kept' }]);
    expect(sentences(await said('promises'))[0]).toContain('No promise is open');
  });

  test('can be tapped done twice, and put down when it no longer matters', async () => {
    const { said, press, kept } = await promising(['Bring the form', 'today'], ['Call', 'today']);
    const [before, list] = [await said('promises'), await said('promises')];
    const [done = '', , , drop = ''] = buttons(list);
    await press(before, done);
    await press(list, done);
    await press(await said('home'), 'promises');
    const left = await said('promises');
    await press(left, buttons(left)[1] ?? drop);
    expect((await kept()).promises.map(({ state }) => state)).toEqual(['kept', 'let-go']);
  });

  test('follows its entry: reworded it is the same promise, emptied or deleted it is none', async () => {
    const { said, press, chose, fill, kept } = await promising(['Bring the form', 'today']);
    const open = async () => {
      const list = await said('my log');
      return press(list, buttons(list)[0] ?? '');
    };
    await fill(await chose(await open(), 'reflect-open'), { third: 'Bring both forms', first: 'x' });
    expect((await kept()).promises).toMatchObject([{ text: 'Bring both forms', state: 'open' }]);
    await fill(await chose(await open(), 'reflect-open'), { third: '' });
    expect((await kept()).promises).toEqual([]);
    await fill(await chose(await open(), 'reflect-open'), { third: 'Again' });
    await press(await press(await open(), 'log-delete'), 'log-delete-now');
    expect(await kept()).toEqual({ entries: [], promises: [] });
  });

  test('that was done stays done when its entry is changed', async () => {
    const { said, press, chose, fill, kept } = await promising(['Bring the form', 'today']);
    const promises = await said('promises');
    await press(promises, buttons(promises)[0] ?? '');
    const list = await said('my log');
    await fill(await chose(await press(list, buttons(list)[0] ?? ''), 'reflect-open'), { first: 'more' });
    expect((await kept()).promises).toMatchObject([{ state: 'kept' }]);
  });

  test('of many words comes back by its first line, cut at a word', async () => {
    const { said } = await promising([`${'call them '.repeat(40)}\nand this too`, 'next-visit']);
    const shown = readAll(await said('promises'));
    expect(shown).toMatch(/call them…|call…/);
    expect(shown).not.toContain('this too');
  });

  test('is seen by nobody else', async () => {
    const { said, home, act, press } = await promising(['Bring the form', 'today']);
    expect(JSON.stringify(await act({ kind: 'opened', view: 'home' }, { account: sam }))).not.toContain('Bring');
    const view = await home();
    if (view.kind !== 'page') throw new Error('Home is a page');
    expect(sentences(await press(view, buttons(view)[0] ?? '', { account: sam })).join()).toContain('out of date');
    expect(readAll(await said('promises'))).toContain('Bring');
  });
});
