// A family member's line in a model's words: on its way, come back, too late, unfit, left by a crash.
import { describe, expect, test } from 'vitest';
import { workDrawer } from '../../src/app/ports.ts';
import type { RehearsalTurn } from '../../src/core/rehearsal.ts';
import type { Page } from '../../src/core/view.ts';
import type { LineJob, VoiceJob } from '../../src/core/wording/job.ts';
import { buttons, sentences } from '../support/answers.ts';
import { ana, guard } from '../support/parts.ts';
import { practicing, readAll, speechIn } from '../support/practicing.ts';
import { type Scripted, scriptedVoice } from '../support/scripted-voice.ts';

/** A talk in the quiet kitchen with a model that says these things. */
async function talking(replies: Scripted[], change: Parameters<typeof practicing>[0] = {}) {
  const voice = scriptedVoice(replies);
  const parts = practicing({ voice, ...change });
  await parts.begin();
  const { store } = parts.ports;
  return Object.assign(parts, {
    voice,
    /** Says a line and waits for its words. */
    async hears(text: string): Promise<Page> {
      await parts.said(text);
      await parts.door.idle();
      return lastShown();
    },
    lastShown,
    shown,
    waiting: async () => (await store.list('work', workDrawer)).filter(({ id }) => id.startsWith('word-line')),
  });
  async function shown(): Promise<Page[]> {
    const all = await store.list('outgoing', `talk:${ana.account}`);
    return all.map(({ value }) => (value as { view: Page }).view);
  }
  async function lastShown(): Promise<Page> {
    const page = (await shown()).at(-1);
    if (!page) throw new Error('nothing was shown');
    return page;
  }
}

/** Our own line in a slightly other form, as a model that behaves would put it. */
const faithful: Scripted = (job: VoiceJob) => ({ line: `Well. ${(job as LineJob).message.line}` });

describe('a line that a model words', () => {
  test('is on its way at once, and stands in its place when it comes, by whom it was worded', async () => {
    const { said, door, lastShown, voice, kept } = await talking([faithful]);
    const waiting = await said('I write a short note');
    expect([speechIn(waiting), sentences(waiting)]).toEqual([undefined, ['Rae takes a moment…']]);
    await door.idle();
    const page = await lastShown();
    expect(speechIn(page)).toMatch(/^Well\. She had a little book/);
    expect(page.wordedBy).toBe('a script');
    expect((await kept()).lines).toMatchObject([
      {
        value: {
          reply: {
            text: expect.stringMatching(/^She had a little book/),
            shown: { text: expect.stringMatching(/^Well\./), by: 'a script', prompt: 'prompt01', content: 'content1' },
          },
        },
      },
    ]);
    voice.done();
  });

  test('is quoted as it was read, and sent along as it was read', async () => {
    const { hears, voice, said, lastShown } = await talking([faithful, faithful]);
    await hears('I write a short note');
    await hears('what about the night');
    expect((voice.jobs[1] as LineJob).message.talk.at(-1)?.text).toMatch(/^Well\. /);
    expect((voice.jobs[1] as LineJob).message.told).toEqual([expect.stringMatching(/^Well\. She had/)]);
    expect(sentences(await said('back'))[0]).toMatch(/^Back after turn 1\./);
    expect(speechIn(await lastShown())).toMatch(/^Well\. She had/);
    voice.done();
  });

  test('changes nothing that is decided: every standing is as it is without a model', async () => {
    const lines = ['I write a short note', 'what a day', 'that was careless', 'I hear you, the book', '', 'what then'];
    const standings = async (replies: Scripted[]) => {
      const { hears, kept } = await talking(replies, replies.length > 0 ? {} : { voice: scriptedVoice([], []) });
      for (const line of lines) await hears(line || 'wait');
      return (await kept()).lines.map(({ value }) => {
        const { said, heard, opened, why, standing, reply } = value as RehearsalTurn;
        return { said, heard, opened, why, standing, text: reply.text };
      });
    };
    expect(await standings(lines.map(() => faithful))).toEqual(await standings([]));
  });

  test('carries the buttons where they belong, under the words', async () => {
    const { hears } = await talking(Array.from({ length: 4 }, () => faithful));
    const shown = [];
    for (let turn = 1; turn <= 4; turn++) shown.push(buttons(await hears(`what about day ${turn}`)).length > 0);
    expect(shown).toEqual([false, false, false, true]);
  });

  test('keeps what was taken out of the worker’s words above it', async () => {
    const { hears } = await talking([faithful]);
    expect(sentences(await hears('what of (555) 867-5309')).join()).toContain('I took out a phone number');
  });
});

describe('a line that a model does not word', () => {
  test.for([
    ['slow', 'took too long'],
    ['busy', 'is busy'],
    ['away', 'could not be reached'],
    ['paused', 'has not answered for a while'],
    ['refused', 'would not say this'],
    ['unreadable', 'nothing we could use'],
    ['settings', 'An admin can check'],
  ] as const)('is our own, with a note: %s', async ([fails, words]) => {
    const { hears, voice } = await talking([{ fails }]);
    const page = await hears('I write a short note');
    expect(speechIn(page)).toMatch(/^She had a little book/);
    expect([sentences(page).join(), page.wordedBy]).toEqual([expect.stringContaining(words), undefined]);
    voice.done();
  });

  test('is our own where the words give away what is not told', async () => {
    const { hears, voice } = await talking([{ line: 'Nights are long. She had a little book.' }]);
    const page = await hears('what about the night');
    expect(sentences(page).join()).toContain('did not pass our checks');
    expect(readAll(page)).not.toContain('little book');
    voice.done();
  });

  test('is our own where a month’s tokens are spent, and the model is not asked', async () => {
    const { hears, voice, ports } = await talking([faithful], { spending: { mostTokens: 110 } });
    expect((await hears('I write a short note')).wordedBy).toBe('a script');
    const second = await hears('what about the night');
    expect(sentences(second).join()).toContain('this month’s limit');
    voice.done();
    expect(await ports.store.list('costs', ana.agency)).toMatchObject([
      { id: '2026-03', value: { kinds: { 'family-line': { asked: 2, fellBack: 1, input: 100, output: 10 } } } },
    ]);
  });

  test('is no silence: looks and gestures are never sent', async () => {
    const { said, voice } = await talking([]);
    const page = await said('wait');
    expect(speechIn(page)).toMatch(/^\(/);
    voice.done();
  });
});

describe('who goes on before the words are there', () => {
  /** A model that answers only when it is let. */
  function held() {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow: Scripted = async (job) => {
      await gate;
      return (faithful as (job: VoiceJob) => Scripted)(job);
    };
    return { slow, release: () => release() };
  }

  test('sees the line as we wrote it; what comes later changes nothing', async () => {
    const { slow, release } = held();
    const { said, door, shown, kept, waiting } = await talking([slow, faithful]);
    await said('I write a short note');
    await said('what about the night');
    expect((await shown()).map(speechIn).filter((one) => one?.startsWith('She had a little book'))).toHaveLength(1);
    release();
    await door.idle();
    const texts = (await shown()).map(speechIn);
    expect(texts.filter((one) => one?.startsWith('Well. She had'))).toEqual([]);
    expect(texts.at(-1)).toMatch(/^Well\. /);
    expect((await kept()).lines.map(({ value }) => (value as RehearsalTurn).reply.shown !== undefined)).toEqual([
      false,
      true,
    ]);
    expect(await waiting()).toEqual([]);
  });

  test.for(['back', 'stop', 'pause', 'hint'])('by a word for oneself finds it settled: %s', async (word) => {
    const { slow, release } = held();
    const { said, door, shown, waiting } = await talking([slow]);
    await said('I write a short note');
    await said(word);
    release();
    await door.idle();
    expect((await shown()).some((page) => sentences(page).includes('Rae takes a moment…'))).toBe(false);
    expect((await shown()).map(speechIn).filter((one) => one?.startsWith('She had a little book')).length).toBe(1);
    expect(await waiting()).toEqual([]);
  });

  test('by going back to an earlier turn gets no words for a line they were not made for', async () => {
    const { slow, release } = held();
    const { said, press, door, kept, shown } = await talking([faithful, slow]);
    const lookingBack = async () => (await shown()).find(({ title }) => title?.startsWith('Looking back')) as Page;
    await said('that was careless');
    await said('stop');
    expect(sentences(await press(await lookingBack(), 'practice-again:1')).join()).toContain('Back at the beginning');
    await said('I write a short note');
    await press(await lookingBack(), 'practice-again:1');
    release();
    await door.idle();
    expect((await kept()).lines).toEqual([]);
    expect((await shown()).map(speechIn).filter((one) => one?.startsWith('She had a little book'))).toHaveLength(1);
  });

  test('in another place still finds the line where it was waited for', async () => {
    const { slow, release } = held();
    const { said, door, shown, waiting } = await talking([slow]);
    await said('I write a short note');
    await said('home', { place: 'elsewhere' });
    release();
    await door.idle();
    expect((await shown()).map(speechIn).at(-1)).toMatch(/She had a little book/);
    expect(await waiting()).toEqual([]);
  });
});

test('a line left by a crash is the one we wrote, and the model is not asked again', async () => {
  const never: Scripted = () => new Promise<Scripted>(() => {});
  const { said, door, ports, shown, waiting } = await talking([never]);
  await said('I write a short note');
  const again = practicing({ store: ports.store, voice: scriptedVoice([]), clock: () => '2026-03-02T09:00:00.000Z' });
  await again.door.work();
  await again.door.idle();
  const page = (await shown()).at(-1) as Page;
  expect(speechIn(page)).toMatch(/^She had a little book/);
  expect(sentences(page).join()).toContain('Porchlight was interrupted');
  expect(await waiting()).toEqual([]);
  expect(door).toBeDefined();
});

test('what is sent holds no name that the guard takes out, no secret, no number of trust, and nobody’s account', async () => {
  const { hears, voice } = await talking([faithful, faithful], {
    guard: (text) => ({ ...guard(text), text: guard(text).text.replaceAll('Temitope', '[name]') }),
  });
  await hears('I write a short note, Temitope');
  await hears('what about the night, Temitope');
  const sent = voice.jobs.map(({ names, message }) => JSON.stringify([names, message])).join('\n');
  expect(sent).toContain('[name]');
  for (const hidden of ['Temitope', 'trust', 'tension', 'Ana', 'web:ana', 'chair']) expect(sent).not.toContain(hidden);
});
