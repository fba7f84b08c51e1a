// Reflecting in the conversation: one question at a time, what is typed is the answer, and nothing of it is said again.
import { describe, expect, test } from 'vitest';
import { buttons, formIn, homeIn, pageIn, sentences } from '../support/answers.ts';
import { ana, sam } from '../support/parts.ts';
import { readAll, speechIn } from '../support/practicing.ts';
import { reflecting, textsOf } from '../support/writing.ts';

/** The question a page asks. */
const asked = (page: Parameters<typeof sentences>[0]) => sentences(page).find((line) => line.endsWith('?'));
const questions = [
  'What did the child show you without a word?',
  'What did you leave unsaid?',
  'What did you say you would do?',
];

describe('a line typed to a question', () => {
  test('is the answer, and the next question comes back without a word of it', async () => {
    const { begin, said, kept } = reflecting();
    const first = await begin();
    expect([first.title, asked(first)]).toEqual(['After a visit', questions[0]]);
    expect(readAll(first)).toContain('Question 1 of 3');
    expect(readAll(first)).toMatch(/These words are for me: skip, back, stop, form, done/);
    const second = await said('She held my sleeve');
    expect(asked(second)).toBe(questions[1]);
    const third = await said('That I was tired');
    expect(asked(third)).toBe(questions[2]);
    expect(readAll(second) + readAll(third)).not.toMatch(/sleeve|tired|for me/);
    const done = await said('Bring the form');
    expect(buttons(done)).toEqual(['keep', 'share', 'log-alike', 'log-entry']);
    const { entries, promises } = await kept();
    expect(textsOf(entries[0])).toEqual(['She held my sleeve', 'That I was tired', 'Bring the form']);
    expect([entries[0]?.state, promises[0]?.text]).toEqual(['done', 'Bring the form']);
    expect((await said('mom canceled three times')).title).toContain('minutes');
  });

  test.for([
    'prepare',
    'practice',
    'find money',
    'mom canceled three times',
    'resume',
    'reflect',
    'my log',
    'thanks',
    '🙂',
    '<!channel> {x}',
  ])('is the answer also where it would be a command elsewhere: %s', async (words) => {
    const { begin, said, kept } = reflecting();
    await begin();
    expect(asked(await said(words))).toBe(questions[1]);
    expect(textsOf((await kept()).entries[0])).toEqual([words, '', '']);
  });

  test('that has no words is asked for again', async () => {
    const { begin, said, kept } = reflecting();
    await begin();
    expect(asked(await said('   '))).toBe(questions[0]);
    expect((await kept()).entries).toEqual([]);
  });

  test('is kept as long as it is, up to what can be read at once', async () => {
    const { begin, said, kept } = reflecting();
    await begin();
    expect(sentences(await said('and so on '.repeat(3_000)))[0]).toMatch(/more than I can read at once/);
    expect(asked(await said(`it was ${'so '.repeat(5_000)}long`))).toBe(questions[1]);
    expect(textsOf((await kept()).entries[0])[0]).toHaveLength('it was long'.length + 15_000);
  });

  test('opens as a form that changes nothing when it is sent as it stands', async () => {
    const { begin, said, press, chose, fill, kept } = reflecting();
    await begin();
    for (const words of ['one', '  two  ', 'a promise without a day']) await said(words);
    const list = await said('my log');
    const form = await chose(await press(list, buttons(list)[0] ?? ''), 'reflect-open');
    const before = await kept();
    expect(sentences(pageIn(await fill(form, {})))).toEqual(['Nothing was changed.']);
    expect(await kept()).toEqual(before);
  });

  test('says what was taken out of it', async () => {
    const { begin, said, kept } = reflecting();
    await begin();
    expect(sentences(await said('call (555) 867-5309'))[0]).toContain('a phone number');
    expect(JSON.stringify(await kept())).not.toContain('867');
  });

  test('names the guidance behind the question', async () => {
    expect(readAll(await reflecting().begin())).toMatch(/SOURCES\n1 /);
  });
});

describe('a word for Porchlight', () => {
  test('skips: the question stays open, the entry is handed in without it', async () => {
    const { begin, said, kept } = reflecting();
    await begin();
    for (const words of ['skip', 'Skip.', 'only this']) await said(words);
    expect((await kept()).entries).toMatchObject([
      { state: 'done', answers: [{ text: '' }, { text: '' }, { text: 'only this' }] },
    ]);
  });

  test('goes back, as far as the first, to put other words in place of the first ones, or leave them', async () => {
    const { begin, said, kept } = reflecting();
    await begin();
    await said('one');
    const back = await said('back');
    expect([asked(back), readAll(back).includes('You have answered this')]).toEqual([questions[0], true]);
    expect(asked(await said('back'))).toBe(questions[0]);
    expect(asked(await said('skip'))).toBe(questions[1]);
    expect(textsOf((await kept()).entries[0])[0]).toBe('one');
    await said('back');
    await said('uno');
    expect(textsOf((await kept()).entries[0])[0]).toBe('uno');
  });

  test.for(['stop', 'pause', 'later', 'home', 'Stop!'])('stops, and what was written waits: %s', async (words) => {
    const { begin, said, kept } = reflecting();
    await begin();
    await said('one');
    expect(buttons(await said(words))).toEqual(['reflect-resume', 'reflect-form']);
    expect((await kept()).entries).toMatchObject([{ state: 'draft' }]);
    expect((await said('home')).title).toBe('Hello, Ana');
  });

  test('stops before anything was written, and nothing is kept', async () => {
    const { begin, said, kept } = reflecting();
    await begin();
    expect(sentences(await said('stop'))[0]).toContain('Nothing was written');
    await begin();
    expect(sentences(await said('done'))[0]).toContain('Nothing was written');
    expect((await kept()).entries).toEqual([]);
    expect((await said('home')).title).toBe('Hello, Ana');
  });

  test('hands in what there is', async () => {
    const { begin, said, kept } = reflecting();
    await begin();
    await said('one');
    expect(buttons(await said('done'))[0]).toBe('keep');
    expect((await kept()).entries).toMatchObject([{ state: 'done' }]);
  });

  test('makes it a form with what was written, and what is typed then is no answer', async () => {
    const { begin, said, send, fill, kept } = reflecting();
    await begin();
    await said('one');
    const form = await send('form');
    expect(formIn(form).values).toMatchObject({ first: 'one', second: '' });
    expect((await said('home')).title).toBe('Hello, Ana');
    await fill(form, { second: 'two' });
    expect(textsOf((await kept()).entries[0])).toEqual(['one', 'two', '']);
  });

  test('makes it a form before anything was written', async () => {
    const { begin, send, fill, kept } = reflecting();
    await begin();
    await fill(await send('form'), { first: 'one' });
    expect((await kept()).entries).toMatchObject([{ state: 'done' }]);
  });

  test('says once more how this goes', async () => {
    const { begin, said } = reflecting();
    await begin();
    await said('one');
    const helped = await said('help');
    expect([asked(helped), readAll(helped).includes('These words are for me')]).toEqual([questions[1], true]);
  });
});

describe('a button below a question', () => {
  test('does what its word does', async () => {
    const { begin, press, chose, kept } = reflecting();
    const second = await press(await begin(), 'reflect-skip');
    expect(asked(second)).toBe(questions[1]);
    const form = await chose(second, 'reflect-form');
    expect(formIn(form).title).toBe('After a visit');
    expect((await kept()).entries).toEqual([]);
  });

  test('of a question that was passed long ago skips nothing, and stops what is under way', async () => {
    const { begin, said, press } = reflecting();
    const first = await begin();
    await said('one');
    await said('two');
    expect(asked(await press(first, 'reflect-skip'))).toBe(questions[2]);
    await said('back');
    const helped = await said('help');
    await said('two');
    expect(buttons(await press(helped, 'reflect-stop'))[0]).toBe('reflect-resume');
    expect((await said('home')).title).toBe('Hello, Ana');
  });

  test('of an entry that was handed in opens it as a form', async () => {
    const { begin, said, chose } = reflecting();
    const first = await begin();
    await said('one');
    await said('done');
    expect(formIn(await chose(first, 'reflect-skip')).values).toMatchObject({ first: 'one' });
  });

  test('of an entry that is gone says so', async () => {
    const { begin, said, chose } = reflecting();
    const first = await begin();
    await said('stop');
    expect(sentences(pageIn(await chose(first, 'reflect-skip')))[0]).toContain('not kept any more');
  });
});

describe('what was begun', () => {
  const half = async (parts: ReturnType<typeof reflecting>) => {
    await parts.begin();
    await parts.said('one');
  };

  test.for(['resume', 'go on'])('goes on after a stop, at the first open question: %s', async (words) => {
    const parts = reflecting();
    await half(parts);
    const stopped = await parts.said('stop');
    expect(asked(await parts.said(words))).toBe(questions[1]);
    await parts.said('stop');
    expect(asked(await parts.press(stopped, 'reflect-resume'))).toBe(questions[1]);
    await parts.said('two');
    expect(textsOf((await parts.kept()).entries[0])).toEqual(['one', 'two', '']);
  });

  test('is left alone after two hours: what is typed then is for Porchlight; weeks later it still waits', async () => {
    const parts = reflecting();
    await half(parts);
    parts.pass(1.9);
    await parts.said('two');
    parts.pass(2);
    expect((await parts.said('home')).title).toBe('Hello, Ana');
    parts.pass(24 * 40);
    expect(asked(await parts.said('resume'))).toBe(questions[2]);
  });

  test('is there again for a new door on the same store, as after a restart', async () => {
    const before = reflecting();
    await half(before);
    const after = reflecting({ store: before.ports.store, clock: before.ports.clock, ids: before.ports.ids });
    const at = { id: 'after the restart' };
    expect(asked(await after.said('two', at))).toBe(questions[2]);
    expect(textsOf((await before.kept()).entries[0])).toEqual(['one', 'two', '']);
  });

  test('is gone on with in a thread of the conversation where it began, and not in two places', async () => {
    const parts = reflecting();
    const { said, kept, personOf } = parts;
    await said('home');
    const direct = { place: `direct:${await personOf(ana)}` };
    await parts.begin('after-visit', direct);
    await said('one', { place: 'a thread' });
    expect((await said('home', direct)).title).toBe('Hello, Ana');
    await said('two', { place: 'a thread' });
    expect(textsOf((await kept()).entries[0])).toEqual(['one', 'two', '']);
  });

  test('is nobody else’s: neither their words nor their “resume” reach it', async () => {
    const parts = reflecting();
    const sams = { account: sam, place: 'talk:web:ana' };
    await parts.begin();
    expect((await parts.said('home', sams)).title).toBe('Hello, Sam');
    await parts.said('one');
    expect((await parts.said('home', sams)).title).toBe('Hello, Sam');
    expect(buttons(await parts.said('resume', sams))).toContain('practice-surprise');
    expect(textsOf((await parts.kept()).entries[0])).toEqual(['one', '', '']);
  });

  test('where others can see it is asked in the person’s own conversation', async () => {
    const { begin, said, act, kept, personOf } = reflecting();
    const shared = { place: 'the team room', audience: 'shared' as const };
    await begin('after-visit', shared);
    expect((await said('home', shared)).title).toBe('Hello, Ana');
    await said('one', { place: `direct:${await personOf()}` });
    expect(textsOf((await kept()).entries[0])).toEqual(['one', '', '']);
    expect(homeIn(await act({ kind: 'opened', view: 'home' }))).toBeTruthy();
  });

  test('waits while a practice talk begun later is under way, and each line goes where it is meant', async () => {
    const parts = reflecting();
    const { said, press, kept } = parts;
    await said('home');
    const list = await said('practice');
    const introduction = await press(list, 'practice-pick:quiet-kitchen');
    await half(parts);
    await press(introduction, 'practice-begin:1');
    expect(speechIn(await said('what a day'))).toBeTruthy();
    expect(textsOf((await kept()).entries[0])).toEqual(['one', '', '']);
    await said('pause');
    expect(speechIn(await said('resume'))).toBeTruthy();
    await said('stop');
    expect((await said('home')).title).toBe('Hello, Ana');
    expect(asked(await said('resume'))).toBe(questions[1]);
    await said('two');
    expect(textsOf((await kept()).entries[0])).toEqual(['one', 'two', '']);
  });
});

describe('what the conversation did not ask', () => {
  const written = async () => {
    const parts = reflecting();
    await parts.begin();
    for (const words of ['She smiled', 'skip']) await parts.said(words);
    const now = await parts.send('Bring the form');
    const taps = now.map(({ view }) => view).find((view) => buttons(view).includes('reflect-tag:trust'));
    if (taps?.kind !== 'page') throw new Error('nothing to tap');
    return { ...parts, taps, slot: now.find(({ view }) => view === taps)?.slot };
  };

  test('is tapped after it: themes on and off, and by when', async () => {
    const { taps, slot, chose, kept, said } = await written();
    expect(JSON.stringify(taps)).not.toMatch(/smiled|Bring/);
    const again = await chose(taps, 'reflect-tag:trust');
    expect([again[0]?.slot, JSON.stringify(again[0]?.view)]).toEqual([slot, expect.stringContaining('✓ Trust')]);
    const timed = await chose(pageIn(again), 'reflect-by:tomorrow');
    expect(JSON.stringify(homeIn(timed).view)).toContain('Bring the form (by Tuesday, March 3)');
    expect((await kept()).entries).toMatchObject([{ state: 'done', tags: ['trust'] }]);
    await chose(pageIn(timed), 'reflect-tag:trust');
    expect((await kept()).entries).toMatchObject([{ tags: [] }]);
    expect(readAll(await said('promises'))).toContain('by Tuesday, March 3');
  });

  test('is nobody else’s to tap', async () => {
    const { taps, press, kept } = await written();
    expect(sentences(await press(taps, 'reflect-tag:trust', { account: sam })).join()).toContain('out of date');
    expect((await kept()).entries).toMatchObject([{ tags: [] }]);
  });

  test('has no time to tap where nothing was promised', async () => {
    const { begin, said, send } = reflecting();
    await begin();
    for (const words of ['She smiled', 'skip']) await said(words);
    const shown = (await send('skip')).flatMap(({ view }) => buttons(view));
    expect(shown).toContain('reflect-tag:trust');
    expect(shown.filter((id) => id.startsWith('reflect-by'))).toEqual([]);
  });
});
