// A brief and looking back in a model's words, on request; and what admins see of its cost.
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/core/view.ts';
import type { ClaimsJob, VoiceJob } from '../../src/core/wording/job.ts';
import { buttons, sentences } from '../support/answers.ts';
import { ana, testParts } from '../support/parts.ts';
import { practicing, readAll } from '../support/practicing.ts';
import { type Scripted, scriptedVoice } from '../support/scripted-voice.ts';

const message = (job: VoiceJob) => (job as ClaimsJob).message;
/** Our sentences, each with a word more. */
const faithful: Scripted = (job) => ({
  claims: message(job).items.map(({ id, text, passages }) => ({
    id,
    text: `Now: ${text}`,
    passages: passages.slice(0, 1),
  })),
});
const lying: Scripted = (job) => ({
  claims: message(job).items.map(({ id, text }) => ({ id, text, passages: ['made-up'] })),
});

async function briefed(replies: Scripted[]) {
  const voice = scriptedVoice(replies, ['brief', 'debrief']);
  const parts = testParts({ voice, admins: ['web:ana'] });
  const [brief] = await parts.act({ kind: 'said', text: 'mom canceled three times' });
  const view = brief?.view as Page;
  const press = async (page: Page, choice: string) =>
    (await parts.act({ kind: 'chose', stamp: page.stamp ?? '', choice }))[0]?.view as Page;
  /** What stands in the brief's place now. */
  const shown = async () => {
    const all = await parts.ports.store.list('outgoing', `talk:${ana.account}`);
    return all.map(({ value }) => value as { slot: string; view: Page }).find(({ slot }) => slot === brief?.slot)
      ?.view as Page;
  };
  return { ...parts, voice, view, press, shown };
}

const linesOf = (page: Page) =>
  page.blocks.flatMap((block) => (block.kind === 'points' ? block.points.map(({ text }) => text) : []));

describe('a brief', () => {
  test('is put in other words on request, in its place, with every source it had', async () => {
    const { view, press, door, shown, voice } = await briefed([faithful]);
    const waiting = await press(view, 'brief-worded');
    expect([sentences(waiting).join(), linesOf(waiting)]).toEqual([
      expect.stringContaining('A language model is'),
      linesOf(view),
    ]);
    await door.idle();
    const worded = await shown();
    expect(worded.wordedBy).toBe('a script');
    expect(linesOf(worded).filter((line) => line.startsWith('Now: ')).length).toBeGreaterThan(3);
    const marks = (page: Page) =>
      page.blocks.map((block) => (block.kind === 'points' ? block.points.map((point) => point.marks) : block.kind));
    expect(marks(worded).filter((mark) => mark !== 'note')).toEqual(marks(view).filter((mark) => mark !== 'note'));
    voice.done();
  });

  test('stays as it is, with a note, where a source is made up', async () => {
    const { view, press, door, shown } = await briefed([lying]);
    await press(view, 'brief-worded');
    await door.idle();
    expect([linesOf(await shown()), (await shown()).wordedBy]).toEqual([linesOf(view), undefined]);
    expect(sentences(await shown()).join()).toContain('did not pass our checks');
  });

  test('that was made longer meanwhile is left alone', async () => {
    const { view, press, door, shown } = await briefed([faithful]);
    await press(await press(view, 'brief-worded'), 'brief:15');
    const longer = linesOf(await shown());
    await door.idle();
    expect(linesOf(await shown())).toEqual(longer);
  });

  test('goes out with what was typed, cleaned again', async () => {
    const { view, press, door, voice } = await briefed([faithful]);
    await press(view, 'brief-worded');
    await door.idle();
    expect(voice.jobs.map((job) => message(job).typed)).toEqual([['mom canceled three times']]);
  });

  test('offers nothing of the kind where no model is set up for it', async () => {
    const { act } = testParts();
    const [brief] = await act({ kind: 'said', text: 'mom canceled three times' });
    expect(buttons(brief?.view)).not.toContain('brief-worded');
  });
});

test('looking back is put in other words on request; counts and quotes stay', async () => {
  const voice = scriptedVoice([faithful], ['debrief']);
  const { begin, said, press, door, ports } = practicing({ voice });
  await begin();
  await said('that was careless');
  await said('I write a short note');
  const over = await said('stop');
  if (!buttons(over).includes('debrief-worded')) throw new Error('nothing to press');
  await press(over, 'debrief-worded');
  await door.idle();
  const all = await ports.store.list('outgoing', `talk:${ana.account}`);
  const worded = all
    .map(({ value }) => (value as { view: Page }).view)
    .find(({ title }) => title === over.title) as Page;
  const facts = (page: Page) => page.blocks.filter(({ kind }) => kind === 'facts');
  expect(facts(worded)).toEqual(facts(over));
  for (const quote of readAll(over).match(/“[^”]+”/g) ?? []) expect(readAll(worded)).toContain(quote);
});

describe('questions', () => {
  async function asked(reply: Scripted) {
    const voice = scriptedVoice([reply], ['rewrites']);
    const parts = testParts({ voice });
    const [first] = await parts.act({ kind: 'said', text: 'ask why didn’t you come last week' });
    const view = first?.view as Page;
    await parts.act({ kind: 'chose', stamp: view.stamp ?? '', choice: 'ask-worded' });
    await parts.door.idle();
    const all = await parts.ports.store.list('outgoing', `talk:${ana.account}`);
    const shown = all.map(({ value }) => (value as { slot: string; view: Page }).view).at(-1) as Page;
    return { view, shown, voice };
  }
  const saying =
    (words: string): Scripted =>
    (job) => ({
      claims: message(job).items.map(({ id, text, passages }) => ({ id, text: `${words} ${text}`, passages })),
    });

  test('are put in other words, one that invites and one that clarifies, with what was typed in the data alone', async () => {
    const { view, shown, voice } = await asked(saying('If you like:'));
    expect(shown.wordedBy).toBe('a script');
    const changed = linesOf(shown).filter((line) => line.includes('If you like:'));
    expect(changed).toHaveLength(message(voice.jobs[0] as VoiceJob).items.length);
    expect(changed.length).toBeGreaterThan(0);
    expect(linesOf(shown)).toHaveLength(linesOf(view).length);
    expect(voice.jobs).toMatchObject([{ names: {}, message: { typed: ['why didn’t you come last week'] } }]);
  });

  test('that judge are heard as judging, and are not offered', async () => {
    const { view, shown } = await asked((job) => ({
      claims: message(job).items.map(({ id, passages }) => ({
        id,
        text: 'You should have called, you always do this.',
        passages,
      })),
    }));
    expect([linesOf(shown), shown.wordedBy]).toEqual([linesOf(view), undefined]);
    expect(sentences(shown).join()).toContain('did not pass our checks');
  });
});

describe('what the language model takes', () => {
  test('is shown to admins by month and kind, never by person, and with money where prices are set', async () => {
    const { view, press, door, act, ports } = await briefed([faithful, lying]);
    await press(view, 'brief-worded');
    await door.idle();
    ports.spending = { mostTokens: 5_000, pricePerMillion: { input: 2, output: 10 } };
    const [home] = await act({ kind: 'said', text: 'home' });
    const shown = readAll(await press(home?.view as Page, 'costs'));
    expect(shown).toContain('Briefs: 1 asked for, 0 stayed our own, 0 failed a check; 100 tokens in, 10 out');
    expect(shown).toContain('Tokens this month: 110 of 5,000');
    expect(shown).toContain('About: 0.00 at the prices that were set');
    expect(shown).not.toContain('Ana');
    expect(JSON.stringify(await ports.store.list('costs', ana.agency))).not.toMatch(/ana|person/i);
  });

  test('is rated by whoever read it, and counted without a name', async () => {
    const { act, press, ports } = await briefed([]);
    for (const value of ['up', 'up', 'down'] as const) {
      const [answer] = await act({ kind: 'rated', stamp: '', value });
      expect(sentences(answer?.view).join()).toContain('without your name');
    }
    const [home] = await act({ kind: 'said', text: 'home' });
    expect(readAll(await press(home?.view as Page, 'costs'))).toContain('Of use: 2 said yes, 1 said no');
    expect(JSON.stringify(await ports.store.list('costs', ana.agency))).not.toMatch(/ana|person/i);
  });

  test('is no button for anyone else', async () => {
    const { act } = testParts({ voice: scriptedVoice([], ['brief']) });
    expect(buttons((await act({ kind: 'said', text: 'home' }))[0]?.view)).not.toContain('costs');
  });
});
