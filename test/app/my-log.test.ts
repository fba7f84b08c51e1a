// My log: one's own entries listed, found, counted by theme, taken along and deleted; their words stay out of the messages.
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/core/view.ts';
import { buttons, formIn, pageIn, sentences } from '../support/answers.ts';
import { sam } from '../support/parts.ts';
import { readAll } from '../support/practicing.ts';
import { reflecting } from '../support/writing.ts';

const entriesOn = (page: Page) => buttons(page).filter((id) => id.startsWith('log-entry:'));
const titlesOn = (page: Page) =>
  page.blocks.flatMap((block) => (block.kind === 'points' ? block.points.map(({ text }) => text.split(' · ')[0]) : []));

type Written = { title: string; first?: string; themes?: string[]; draft?: string[] };

async function withEntries(...list: Written[]) {
  const parts = reflecting();
  for (const { first = 'something', ...rest } of list) await parts.fill(await parts.open(), { first, ...rest });
  return parts;
}

describe('the log', () => {
  test.for(['log', 'my log', 'show my log', 'open my reflections'])('opens by words: %s', async (words) => {
    const { said } = await withEntries({ title: 'Tuesday' });
    expect(titlesOn(await said(words))).toEqual(['Tuesday']);
  });

  test('with nothing in it says so, and offers to begin', async () => {
    const empty = await reflecting().said('my log');
    expect([sentences(empty)[0]?.slice(0, 20), buttons(empty)]).toEqual(['Nothing is kept yet.', ['reflect']]);
  });

  test('shows ten, newest first, and the older ones on request, each once', async () => {
    const { said, press } = await withEntries(...Array.from({ length: 23 }, (_, at) => ({ title: `no ${at}` })));
    const pages = [await said('my log')];
    for (let more = true; more; ) {
      const next = buttons(pages.at(-1)).find((id) => id.startsWith('log:'));
      if (next) pages.push(await press(pages.at(-1) as Page, next));
      else more = false;
    }
    expect(pages.map((page) => entriesOn(page).length)).toEqual([10, 10, 3]);
    expect(pages.flatMap(titlesOn)).toEqual(Array.from({ length: 23 }, (_, at) => `no ${22 - at}`));
  });

  test('names day, draft and themes, and opens an entry without its words', async () => {
    const { said, press } = await withEntries({
      title: 'Tuesday',
      first: 'secret',
      themes: ['trust', 'limits'],
      draft: ['yes'],
    });
    const log = await said('my log');
    expect(readAll(log)).toContain('Tuesday · March 2, 2026 · draft · Trust · My limits');
    const card = await press(log, entriesOn(log)[0] ?? '');
    expect([card.title, buttons(card)]).toEqual(['Tuesday', ['reflect-open', 'log-alike', 'log-delete']]);
    expect(readAll(log) + readAll(card)).not.toContain('secret');
  });

  test('is one’s own: nobody else’s holds it, and a button that names it is no way in', async () => {
    const { said, press } = await withEntries({ title: 'Tuesday' });
    const log = await said('my log');
    expect(readAll(await said('my log', { account: sam }))).not.toContain('Tuesday');
    expect(sentences(await press(log, entriesOn(log)[0] ?? '', { account: sam })).join()).toContain('out of date');
  });
});

describe('searching it', () => {
  const list = [
    { title: 'One', first: 'the baby would not sleep' },
    { title: 'Two', first: 'dad was angry about the meeting' },
    { title: 'Three', first: 'quiet day', themes: ['limits'] },
  ];

  test.for([
    ['sleeping baby', 'One'],
    ['angry', 'Two'],
    ['My limits', 'Three'],
    ['meetings', 'Two'],
    ['three', 'Three'],
  ])('finds by words, in any form of theirs, and by theme: %s', async ([words, title]) => {
    const { said } = await withEntries(...list);
    expect(titlesOn(await said(`my log ${words}`))[0]).toBe(title);
  });

  test('by its form asks for a word, then finds', async () => {
    const { said, chose, fill } = await withEntries(...list);
    const again = await fill(await chose(await said('my log'), 'log-find'), { words: ' ' });
    expect(formIn(again).errors).toEqual({ words: expect.stringContaining('Write a word') });
    expect(titlesOn(pageIn(await fill(again, { words: 'baby' })))).toEqual(['One']);
  });

  test('that finds nothing says so, whatever was asked for', async () => {
    const { said, chose, fill } = await withEntries(...list);
    for (const words of ['zebra', 'the', '🙂', '*', '(', 'x'.repeat(200)]) {
      const found = pageIn(await fill(await chose(await said('my log'), 'log-find'), { words }));
      expect(sentences(found).join(' '), words).toContain('Nothing of yours has those words');
    }
  });

  test('on the same theme finds what was written before, not itself', async () => {
    const { open, fill, press } = await withEntries(...list, { title: 'Four', first: 'x', themes: ['limits'] });
    const kept = pageIn(await fill(await open(), { first: 'the baby slept', title: 'Five', themes: ['limits'] }));
    const found = titlesOn(await press(kept, 'log-alike'));
    expect(found.toSorted()).toEqual(['Four', 'One', 'Three']);
  });

  test('on the same theme says when there is nothing', async () => {
    const { open, fill, press } = reflecting();
    const kept = pageIn(await fill(await open(), { first: 'the baby slept' }));
    expect(sentences(await press(kept, 'log-alike'))[0]).toContain('You have not written on this before');
  });
});

describe('a log of more than five hundred entries', () => {
  /** As many older entries, put in as another store kept them; the first and the last of them are on a heron. */
  async function withOlder(count: number) {
    const parts = await withEntries({ title: 'New', first: 'a heron stood there', themes: ['trust'] });
    const { ports, personOf, kept } = parts;
    const [{ id: newest = '', ...value } = {}] = (await kept()).entries;
    const owner = await personOf();
    const again = (at: number, first: string) => ({
      shelf: 'reflections' as const,
      owner,
      id: `later-${at}`,
      version: 1,
      at: ports.clock(),
      value: { ...value, title: `no ${at}`, shape: 1, answers: [{ question: 'q', asked: 'Q?', text: first }] },
    });
    const text = (at: number) => (at === 0 || at === count - 1 ? 'the heron again' : 'a quiet hour');
    await ports.store.load(Array.from({ length: count }, (_, at) => again(at, text(at))));
    return { ...parts, newest };
  }

  test('is searched five hundred at a time, says how far, and looks further back when asked', async () => {
    const { said, press } = await withOlder(501);
    const first = await said('my log heron');
    expect(titlesOn(first)).toEqual(['no 500']);
    expect(sentences(first).join()).toContain('I looked back to March 2, 2026. Older entries wait.');
    const further = buttons(first).find((id) => id.startsWith('log-further:')) ?? '';
    const second = await press(first, further);
    expect(titlesOn(second).toSorted()).toEqual(['New', 'no 0']);
    expect(buttons(second).some((id) => id.startsWith('log-further:'))).toBe(false);
  });

  test('is looked through for the same theme in the same way, and its chart says what it counts', async () => {
    const { said, press } = await withOlder(501);
    const log = await said('my log');
    const alike = await press(await press(log, entriesOn(log)[0] ?? ''), 'log-alike');
    expect(titlesOn(alike)[0]).toBe('no 499');
    const further = buttons(alike).find((id) => id.startsWith('log-further:')) ?? '';
    expect(titlesOn(await press(alike, further)).toSorted()).toEqual(['New', 'no 0']);
    const themes = await press(await said('my log'), 'log-themes');
    expect(JSON.stringify(themes)).toContain('In your newest 500 entries you wrote most often on “Trust”: 500 times.');
  });
});

describe('themes over time', () => {
  test('count what was tapped, say it in words, and show one theme month by month', async () => {
    const parts = await withEntries({ title: 'One', themes: ['trust'] });
    parts.pass(24 * 40);
    await parts.fill(await parts.open(), { first: 'a', title: 'Two', themes: ['trust', 'child'] });
    const themes = await parts.press(await parts.said('my log'), 'log-themes');
    expect(themes.blocks[0]).toEqual({
      kind: 'chart',
      sentence: 'You wrote most often on “Trust”: 2 times. Only you see this.',
      bars: [
        { label: 'Trust', value: 2 },
        { label: 'What the child lives', value: 1 },
      ],
    });
    const trust = await parts.press(themes, 'log-theme:trust');
    expect(trust.blocks[0]).toMatchObject({
      sentence: 'In the last 6 months you wrote on it 2 times.',
      bars: [
        { label: 'Nov 2025', value: 0 },
        { label: 'Dec 2025', value: 0 },
        { label: 'Jan 2026', value: 0 },
        { label: 'Feb 2026', value: 0 },
        { label: 'Mar 2026', value: 1 },
        { label: 'Apr 2026', value: 1 },
      ],
    });
    expect(titlesOn(trust)).toEqual(['Two', 'One']);
  });

  test('with nothing tapped say so', async () => {
    const { said, press } = await withEntries({ title: 'One' });
    expect(sentences(await press(await said('my log'), 'log-themes'))[0]).toContain('No themes yet');
  });
});

describe('taking it along', () => {
  const fileOn = (page: Page) => page.blocks.find((block) => block.kind === 'file');
  const files = async (first: string) => {
    const { said, press } = await withEntries({ title: '=Title', first, themes: ['trust'] });
    const ask = async () => press(await said('my log'), 'log-files');
    return {
      md: fileOn(await press(await ask(), 'log-file:md')),
      csv: fileOn(await press(await ask(), 'log-file:csv')),
    };
  };

  test('as Markdown: question, answer as a quotation, day and themes', async () => {
    const { md } = await files('# no heading\nsecond line');
    expect([md?.name, md?.type]).toEqual(['my-log.md', 'text/markdown']);
    expect(md?.content).toBe(
      '# =Title\n\n2026-03-02 · Trust\n\n**What did the child show you without a word?**\n\n> # no heading\n> second line\n',
    );
  });

  test.for(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('as CSV a spreadsheet runs nothing of it: %j', async (first) => {
    const { csv } = await files(`${first},"x"`);
    const [, row = ''] = csv?.content.split('\r\n') ?? [];
    expect([csv?.name, csv?.type, csv?.content.charCodeAt(0)]).toEqual(['my-log.csv', 'text/csv', 0xfeff]);
    for (const cell of row.split(/,(?=")|^/)) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t]/);
    expect(row).toContain('""x""');
  });

  test('says first that a copy stays where messages are kept', async () => {
    const { said, press } = await withEntries({ title: 'Tuesday' });
    expect(sentences(await press(await said('my log'), 'log-files')).join()).toContain(
      'a copy of the file stays there too',
    );
  });
});

describe('deleting', () => {
  test('asks first, and can be thought better of', async () => {
    const { said, press, kept } = await withEntries({ title: 'Tuesday' });
    const log = await said('my log');
    const asked = await press(await press(log, entriesOn(log)[0] ?? ''), 'log-delete');
    expect(buttons(asked)).toEqual(['log-delete-now', 'keep']);
    await press(asked, 'keep');
    expect((await kept()).entries).toHaveLength(1);
  });

  test('takes the form that stands open with its words along', async () => {
    const parts = await withEntries({ title: 'Tuesday', first: 'quokkawobble' });
    const { said, press, chose, ports } = parts;
    const log = await said('my log');
    const card = await press(log, entriesOn(log)[0] ?? '');
    await chose(card, 'reflect-open');
    const again = await said('my log');
    await press(await press(await press(again, entriesOn(again)[0] ?? ''), 'log-delete'), 'log-delete-now');
    expect(JSON.stringify(await ports.store.list('outgoing', 'talk:web:ana'))).not.toContain('quokkawobble');
    expect(JSON.stringify(await ports.store.list('stamps', await parts.personOf()))).not.toContain('quokkawobble');
  });
});
