// Reflecting in a form: the sheets, what is asked, what is kept, and what comes of it later.
import { describe, expect, test } from 'vitest';
import { buttons, formIn, homeIn, pageIn, sentences, stampOf } from '../support/answers.ts';
import { ana, sam } from '../support/parts.ts';
import { readAll } from '../support/practicing.ts';
import { handsOf } from '../support/reflecting.ts';
import { reflecting, textsOf } from '../support/writing.ts';

const answers = { first: 'She held my sleeve', second: 'That I was tired', third: 'Bring the form' };
const child = 'What did the child show you without a word?';
const eyes = "Where were the child's eyes while the grown-ups talked?";

describe('the list of sheets', () => {
  test.for(['reflect', 'Reflect.', 'reflection', "let's reflect", 'I want to reflect'])(
    'opens by words: %s',
    async (words) => {
      const list = await reflecting().said(words);
      expect(buttons(list)).toEqual(['reflect-on:after-visit', 'reflect-on:after-practice', 'reflect-here', 'log']);
      expect(sentences(list).join()).toContain('Nobody sees whether or how often you write');
    },
  );

  test.for(['log a visit', 'reflect after-visit', 'reflect on after a visit', 'after a visit'])(
    'is passed over by whoever names the sheet: %s',
    async (words) => {
      expect(formIn(await reflecting().send(words)).title).toBe('After a visit');
    },
  );

  test('stands at hand on Home and in what can be done', async () => {
    const { act, said } = reflecting();
    expect(buttons(homeIn(await act({ kind: 'opened', view: 'home' })).view)).toEqual(
      expect.arrayContaining(['reflect', 'log']),
    );
    expect(buttons(await said('help'))).toContain('reflect');
  });

  test('says what was taken out of the words that asked for it', async () => {
    expect(sentences(await reflecting().said('reflect on (555) 867-5309'))[0]).toContain('a phone number');
  });
});

describe('a sheet as a form', () => {
  test('asks one question of each strand, by when, and what it is about; and nothing is kept until it is sent', async () => {
    const { open, kept } = reflecting();
    const form = formIn(await open());
    expect(form.fields.map(({ id, label }) => [id, label])).toEqual([
      ['first', child],
      ['second', 'What did you leave unsaid?'],
      ['third', 'What did you say you would do?'],
      ['by', 'By when?'],
      ['themes', 'What is it about?'],
      ['title', 'A few words to find it by'],
      ['draft', 'Not finished?'],
    ]);
    expect(await kept()).toEqual({ entries: [], promises: [] });
  });

  test('is kept as it was written, for the writer alone', async () => {
    const { open, fill, kept } = reflecting();
    const page = pageIn(await fill(await open(), { ...answers, themes: ['trust'], by: 'tomorrow' }));
    expect(sentences(page)[0]).toBe('Kept, for you alone: 3 answers.');
    expect(buttons(page)).toEqual(['keep', 'share', 'log-alike', 'log-entry']);
    expect(page.about).toMatchObject({ reflection: expect.any(String) });
    const { entries } = await kept();
    expect(entries).toMatchObject([{ sheet: 'after-visit', title: 'After a visit', state: 'done', tags: ['trust'] }]);
    expect(textsOf(entries[0])).toEqual(Object.values(answers));
    expect((await kept(sam)).entries).toEqual([]);
  });

  test('shows nothing of what was written, neither in the answer nor to a notification', async () => {
    const { open, fill, press, said } = reflecting();
    const page = pageIn(await fill(await open(), { ...answers, title: 'Tuesday' }));
    const seen = [page, await press(page, 'keep'), await said('my log'), await said('my log tired')];
    for (const view of seen) expect(JSON.stringify(view)).not.toMatch(/sleeve|tired|Bring/);
    expect(page.notice).toBe('It is kept.');
  });

  test('asks the other questions of a strand next time, and then the first again', async () => {
    const { open, fill } = reflecting();
    const asked: string[] = [];
    for (let time = 0; time < 3; time++) {
      const form = await open();
      asked.push(formIn(form).fields[0]?.label ?? '');
      await fill(form, answers);
    }
    expect(asked).toEqual([child, eyes, child]);
  });

  test('sent empty comes back with a word beside its first question, and can be sent again', async () => {
    const { open, fill, kept } = reflecting();
    const again = await fill(await open(), { first: '  ', third: '' });
    expect(formIn(again).errors).toEqual({ first: expect.stringContaining('Answer one question') });
    expect((await kept()).entries).toEqual([]);
    await fill(again, { second: answers.second });
    expect(textsOf((await kept()).entries[0])).toEqual(['', answers.second, '']);
  });

  test('sent twice is kept once', async () => {
    const { open, act, kept } = reflecting();
    const form = formIn(await open());
    const filled = { kind: 'filled' as const, stamp: form.stamp, values: answers };
    await act(filled);
    expect(sentences(pageIn(await act(filled))).join()).toContain('out of date');
    expect((await kept()).entries).toHaveLength(1);
  });

  test('with a stamp that is somebody else’s or made up changes nothing', async () => {
    const { open, act, kept } = reflecting();
    const form = formIn(await open());
    await act({ kind: 'filled', stamp: form.stamp, values: answers }, { account: sam });
    await act({ kind: 'filled', stamp: 'forged', values: { ...answers, reflection: 'id' } });
    expect([(await kept()).entries, (await kept(sam)).entries]).toEqual([[], []]);
  });

  test('with fields and options it never had keeps what it asked for alone', async () => {
    const { open, fill, kept } = reflecting();
    await fill(await open(), {
      first: 'a',
      fourth: 'b',
      __proto__: 'c',
      themes: ['trust', 'gossip'],
      by: 'never',
      draft: ['no'],
    });
    expect((await kept()).entries).toMatchObject([{ tags: ['trust'], state: 'done', answers: { length: 3 } }]);
  });

  test('holds an answer as long as anyone types, and changing another leaves it whole', async () => {
    const { open, fill, chose, kept, said } = reflecting();
    const long = 'and then '.repeat(1_500).trim();
    await fill(await open(), { first: long });
    const [entry] = (await kept()).entries;
    const list = await said('my log');
    const card = pageIn(await chose(list, `log-entry:${entry?.id}`));
    const form = await chose(card, 'reflect-open');
    expect(String(formIn(form).values?.first).length).toBeLessThanOrEqual(3_000);
    await fill(form, { second: 'more' });
    expect(textsOf((await kept()).entries[0])).toEqual([long, 'more', '']);
  });

  test('takes out what must not be kept, and says so', async () => {
    const { open, fill, kept } = reflecting();
    const page = pageIn(await fill(await open(), { first: 'call (555) 867-5309' }));
    expect(sentences(page)[0]).toContain('I took out a phone number');
    expect(JSON.stringify(await kept())).not.toContain('867');
  });

  test('closed leaves nothing', async () => {
    const { open, act, kept } = reflecting();
    await act({ kind: 'chose', stamp: formIn(await open()).stamp, choice: 'cancel' });
    expect((await kept()).entries).toEqual([]);
  });

  test('keeps the visit it was opened from', async () => {
    const { said, chose, fill, kept } = reflecting();
    const brief = await said('mom canceled three times');
    await fill(await chose(brief, 'reflect-on:after-visit'), answers);
    expect((await kept()).entries).toMatchObject([{ visit: brief.about?.visit }]);
  });
});

test('looking back on a practice talk leads to its sheet', async () => {
  const { said, press, chose, fill, kept } = reflecting();
  await press(await press(await said('practice'), 'practice-pick:quiet-kitchen'), 'practice-begin:1');
  await said('what a day');
  const back = await said('stop');
  await fill(await chose(back, 'reflect-on:after-practice'), { first: 'the quiet one' });
  expect((await kept()).entries).toMatchObject([{ sheet: 'after-practice', title: 'After a practice talk' }]);
});

describe('a draft', () => {
  test('waits at the head of the list, with how far it is, and is gone on with in the form', async () => {
    const { open, fill, said, chose, kept } = reflecting();
    const page = pageIn(await fill(await open(), { first: 'one', draft: ['yes'] }));
    expect([sentences(page)[0]?.slice(0, 19), buttons(page)]).toEqual([
      'It waits as a draft',
      ['reflect-resume', 'reflect-form'],
    ]);
    const list = await said('reflect');
    expect(readAll(list)).toContain('After a visit, 1 of 3');
    const form = await chose(list, buttons(list)[0] ?? '');
    expect(formIn(form).values).toMatchObject({ first: 'one' });
    await fill(form, { second: 'two' });
    expect((await kept()).entries).toMatchObject([{ state: 'done' }]);
    expect(buttons(await said('reflect'))[0]).toBe('reflect-on:after-visit');
  });

  test('promises nothing yet', async () => {
    const { open, fill, kept } = reflecting();
    await fill(await open(), { third: 'Bring the form', draft: ['yes'] });
    expect((await kept()).promises).toEqual([]);
  });
});

/** Ana hands in an entry and shares it with Sam, who supervises her. */
async function share(parts: ReturnType<typeof reflecting>): Promise<string> {
  const { act, ports, open, fill, chose, personOf } = parts;
  const [anna, sami] = [handsOf(ana, act, ports.store), handsOf(sam, act, ports.store)];
  await sami.say('home');
  await anna.say('supervision');
  await anna.fill(await anna.press('name-supervisor'), { person: sam.account });
  await sami.press('accept-supervision');
  const kept = pageIn(await fill(await open(), answers));
  await fill(await chose(kept, 'share'), { reader: await personOf(sam), wants: 'think' });
  return (await parts.kept()).entries[0]?.id ?? '';
}

describe('an entry that Sam can read', () => {
  const opened = async (parts: ReturnType<typeof reflecting>) => {
    const id = await share(parts);
    const card = await parts.press(await parts.said('my log'), `log-entry:${id}`);
    return { id, card };
  };
  const sharesLeft = async ({ ports, personOf }: ReturnType<typeof reflecting>) =>
    (await ports.store.list('shares', `${await personOf()}/${await personOf(sam)}`)).length;

  test('says so in the log and above its questions, and stays shared when nothing is changed', async () => {
    const parts = reflecting();
    const { card } = await opened(parts);
    expect(sentences(card)[0]).toContain('shared with Sam');
    const form = await parts.chose(card, 'reflect-open');
    expect(formIn(form).intro).toContain('Sam can read this now');
    expect(sentences(pageIn(await parts.fill(form, {})))).toEqual(['Nothing was changed.']);
    expect(await sharesLeft(parts)).toBe(1);
  });

  test('is taken back by changing it: nobody reads words that were not shared', async () => {
    const parts = reflecting();
    const { card } = await opened(parts);
    const page = pageIn(await parts.fill(await parts.chose(card, 'reflect-open'), { first: 'other words' }));
    expect(sentences(page)[0]).toContain('Sam cannot read it any more');
    expect(await sharesLeft(parts)).toBe(0);
  });

  test('is taken back by deleting it, which is asked about first', async () => {
    const parts = reflecting();
    const { card } = await opened(parts);
    const asked = await parts.press(card, 'log-delete');
    expect(sentences(asked)[0]).toContain('Sam will not be able to open it any more');
    expect((await parts.kept()).entries).toHaveLength(1);
    expect(sentences(await parts.press(asked, 'log-delete-now'))).toEqual(['Deleted.']);
    expect([(await parts.kept()).entries, await sharesLeft(parts)]).toEqual([[], 0]);
    const again = await parts.act({ kind: 'chose', stamp: stampOf(card), choice: 'reflect-open' });
    expect(sentences(pageIn(again)).join()).toMatch(/out of date|not kept any more/);
  });
});
