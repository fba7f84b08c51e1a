// Practice in Slack: a talk goes on in a thread of the direct message, and everything shown stays within Slack's limits.
import { describe, expect, it } from 'vitest';
import type { LineJob } from '../../../src/core/wording/job.ts';
import { shippedLibrary } from '../../support/parts.ts';
import { hear } from '../../support/plain-library.ts';
import { type Scripted, scriptedVoice } from '../../support/scripted-voice.ts';
import { at, button, labels, lastOf, openSlack, read, type SlackWorld } from '../../support/slack.ts';

const thread = '1800000000.000001';
const ts = (number: number) => `1800000000.${String(number).padStart(6, '0')}`;

/** Types “practice” in a thread, chooses and begins. */
async function begin({ as, bring, messages }: SlackWorld, title = 'A quiet kitchen') {
  const ana = as('U0ANA');
  await bring(ana.message('practice', thread));
  await bring(ana.pressed(button(lastOf(messages()), title), at(lastOf(messages()))));
  await bring(ana.pressed(button(lastOf(messages()), 'Level 1, for a start'), at(lastOf(messages()))));
  return ana;
}

describe('a practice in a thread', () => {
  it('begins, goes on and is looked back on in that thread, and its notices tell nothing of it', async () => {
    const world = await openSlack();
    const { bring, messages } = world;
    const ana = await begin(world);
    expect(read(lastOf(messages()).blocks)).toContain("Oh. It's you. Sit.");
    await bring(ana.message('I write a short note', ts(2), thread));
    expect(read(lastOf(messages()).blocks)).toContain('She had a little book');
    await bring(ana.message('stop', ts(3), thread));
    expect(read(lastOf(messages()).blocks)).toContain('Looking back: A quiet kitchen');
    expect(new Set(messages().map((message) => message.thread))).toEqual(new Set([thread]));
    const spoken = messages().slice(-3);
    expect(spoken.map(({ text }) => text)).toEqual([
      'There is an answer.',
      'There is an answer.',
      'Looking back is ready.',
    ]);
  });

  it('shows a line that a model words in one message, which says whose words it is once they are there', async () => {
    const faithful: Scripted = (job) => ({ line: `Well. ${(job as LineJob).message.line}` });
    const voice = scriptedVoice([faithful, { fails: 'busy' }]);
    const world = await openSlack({ voice });
    const { bring, messages } = world;
    const ana = await begin(world);
    const before = messages().length;
    await bring(ana.message('I write a short note', ts(2), thread));
    expect(messages().length).toBe(before + 1);
    expect(lastOf(messages())).toMatchObject({ thread, text: 'There is an answer.' });
    expect(read(lastOf(messages()).blocks)).toContain('Well. She had a little book');
    expect(read(lastOf(messages()).blocks)).toContain('Worded by a script, a language model. Check it.');
    await bring(ana.message('what about the night', ts(3), thread));
    expect(messages().length).toBe(before + 2);
    expect(read(lastOf(messages()).blocks)).toContain('In our own words: the language model is busy.');
    voice.done();
  });

  it('leaves another thread to Porchlight', async () => {
    const world = await openSlack();
    const ana = await begin(world);
    await world.bring(ana.message('help', ts(9)));
    expect(read(lastOf(world.messages()).blocks)).toContain('What I can do');
  });

  it('begun from Home goes on in the thread in which it is answered, and there alone', async () => {
    const world = await openSlack();
    const { as, bring, home, messages } = world;
    const ana = as('U0ANA');
    await bring(ana.opened('home'));
    await bring(ana.pressed(button(home(), 'Practice a hard talk'), {}));
    await bring(ana.pressed(button(lastOf(messages()), 'A quiet kitchen'), at(lastOf(messages()))));
    await bring(ana.pressed(button(lastOf(messages()), 'Level 1, for a start'), at(lastOf(messages()))));
    await bring(ana.message('I write a short note', ts(5)));
    expect(lastOf(messages())).toMatchObject({ thread: ts(5) });
    expect(read(lastOf(messages()).blocks)).toContain('She had a little book');
    await bring(ana.message('help', ts(6)));
    expect(read(lastOf(messages()).blocks)).toContain('What I can do');
    await bring(ana.message('what a day', ts(7), ts(5)));
    expect(lastOf(messages())).toMatchObject({ thread: ts(5), text: 'There is an answer.' });
  });

  it('asked for with a command in a channel shows nothing there, and a word typed there is not in role', async () => {
    const world = await openSlack();
    const ana = await begin(world);
    const before = world.messages().length;
    await world.bring(ana.command('help'));
    const shown = world.messages().slice(before);
    expect(shown.map(({ ephemeral }) => ephemeral)).toEqual(shown.map(() => true));
    await world.bring(ana.command('practice'));
    expect(world.messages().filter(({ channel, ephemeral }) => channel === 'C0GENERAL' && !ephemeral)).toEqual([]);
  });

  it('cannot be pressed by somebody else', async () => {
    const world = await openSlack();
    const { as, bring, messages, workspace } = world;
    await begin(world);
    const opening = lastOf(messages());
    await bring(as('U0SAM').pressed(button(opening, 'Say nothing, wait'), at(opening)));
    const toSam = messages().filter(({ channel }) => channel === workspace.directOf('U0SAM'));
    expect(read([toSam, lastOf(messages())])).not.toMatch(/Rae|She/);
    expect((await world.kept()).lines).toBeUndefined();
    await bring(as('U0ANA').pressed(button(opening, 'Say nothing, wait'), at(opening)));
    expect((await world.kept()).lines).toBe(1);
  });

  it('has no word of the talk in what is logged or sent with a message unseen', async () => {
    const world = await openSlack();
    const ana = await begin(world);
    await world.bring(ana.message('what about quokkas', ts(2), thread));
    const unseen = world.messages().map(({ metadata, text }) => [metadata, text]);
    expect(JSON.stringify([world.log.lines, unseen])).not.toMatch(/quokka|quiet-kitchen|Rae/i);
  });
});

describe('Slack’s limits', () => {
  it('hold for the list, and for every talk introduced and watched', async () => {
    const world = await openSlack({ library: { ...shippedLibrary(), hear } });
    const { as, bring, messages } = world;
    const ana = as('U0ANA');
    let count = 0;
    for (const { title } of shippedLibrary().content.scenarios)
      for (const watched of ['Watch it go badly', 'Watch it go well']) {
        const place = ts(100 + ++count);
        await bring(ana.message(`practice ${title}`, place));
        const introduction = lastOf(messages());
        await bring(ana.pressed(button(introduction, watched), at(introduction)));
        expect(read(lastOf(messages()).blocks), title).not.toBe('');
      }
    expect(world.log.lines).toEqual([]);
  });

  it('hold for lines as long as Slack allows, tried again, and for a long talk looked back on in all its parts', async () => {
    const world = await openSlack();
    const { bring, messages } = world;
    const ana = await begin(world);
    for (let turn = 1; turn <= 24; turn++)
      await bring(
        ana.message(
          `${turn === 5 ? 'careless' : turn % 2 ? 'what' : 'I write and carry'} ${'about <@U0SAM> & *that* '.repeat(300)}`,
          ts(turn + 1),
          thread,
        ),
      );
    expect((await world.kept()).lines).toBeGreaterThanOrEqual(20);
    await bring(ana.message('back', ts(40), thread));
    await bring(ana.message(`what ${'else '.repeat(1_500)}`, ts(41), thread));
    await bring(ana.message('stop', ts(42), thread));
    for (const part of ['Every moment', 'How trust went', 'What they may have thought']) {
      const back = messages().findLast((message) => labels(message).includes(part));
      if (back) await bring(ana.pressed(button(back, part), at(back)));
    }
    expect(world.log.lines).toEqual([]);
  });
});
