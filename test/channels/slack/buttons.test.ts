import { describe, expect, it } from 'vitest';
import { type Page, page, text } from '../../../src/core/view.ts';
import { at, button, labels, lastOf, openSlack, read } from '../../support/slack.ts';

const scene = 'mom canceled three times';
const thread = '1800000000.000001';

async function withBrief() {
  const world = await openSlack();
  const ana = world.as('U0ANA');
  await world.bring(ana.message(scene, thread));
  const [brief] = world.messages();
  if (!brief) throw new Error('no brief');
  return { ...world, ana, brief };
}

describe('a button in a thread', () => {
  it('changes the message it stands in, in place', async () => {
    const { bring, ana, brief, messages, called } = await withBrief();
    await bring(ana.pressed(button(brief, '2 minutes'), at(brief)));
    expect(messages()).toHaveLength(1);
    expect(messages()[0]).toMatchObject({ ts: brief.ts, thread });
    expect(read(messages()[0])).toContain('2 minutes');
    expect(labels(messages()[0])).toContain('5 minutes');
    expect(called('chat.update')).toHaveLength(1);
  });

  it('pressed twice at once takes effect once', async () => {
    const { begin, settled, ana, brief, messages, kept, called } = await withBrief();
    const press = () => begin(ana.pressed(button(brief, '2 minutes'), at(brief)));
    await Promise.all([press(), press()]);
    await settled();
    expect(called('chat.update')).toHaveLength(1);
    expect((await kept()).visits).toBe(1);
    expect(read(lastOf(messages()))).toContain('This button is out of date.');
  });

  it('brought twice by Slack under the same trigger takes effect once, and nothing is said about it', async () => {
    const { bring, ana, brief, messages, called } = await withBrief();
    const press = ana.pressed(button(brief, '2 minutes'), at(brief));
    await bring(press);
    await bring(structuredClone(press));
    expect([messages().length, called('chat.update').length]).toEqual([1, 1]);
  });

  it('that is old says so, changes nothing, and gives the way on', async () => {
    const { bring, ana, brief, messages, called } = await withBrief();
    const old = button(brief, '15 minutes');
    await bring(ana.pressed(button(brief, '2 minutes'), at(brief)));
    await bring(ana.pressed(old, at(brief)));
    const told = lastOf(messages());
    expect(told.thread).toBe(thread);
    expect(read(told)).toContain('This button is out of date. Nothing was changed.');
    expect(labels(told)).toEqual(['Prepare for a visit', 'Home']);
    expect(called('chat.update')).toHaveLength(1);
    await bring(ana.pressed(button(told, 'Home'), at(told)));
    expect(read(lastOf(messages()))).toContain('Hello, Ana');
  });

  it.each([
    { action_id: 'a-button-of-last-year', value: 'id-000000000000000001' },
    { action_id: 'brief:15', value: '' },
    { action_id: 'open-form', value: 'visit-form' },
    { action_id: 'open-form', value: '' },
    { action_id: '{"constructor":1}', value: '{}' },
    { action_id: 'rate', value: 'up:none' },
  ])('that nobody knows any more ($action_id) is acknowledged, and answered with a sentence', async (action) => {
    const { bring, ana, brief, messages, log } = await withBrief();
    expect(await bring(ana.pressed(action, at(brief)))).toBeUndefined();
    expect(messages()).toHaveLength(2);
    expect(read(lastOf(messages()))).toMatch(/out of date|closed|rated/);
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('of one person does nothing for another', async () => {
    const { bring, as, brief, messages, workspace, called } = await withBrief();
    await bring(as('U0SAM').pressed(button(brief, '2 minutes'), {}));
    expect(lastOf(messages()).channel).toBe(workspace.directOf('U0SAM'));
    expect(read(lastOf(messages()))).toContain('out of date');
    expect(called('chat.update')).toEqual([]);
  });

  it('still works when Slack can no longer replace its message: the answer is posted anew', async () => {
    const { bring, ana, brief, messages, next } = await withBrief();
    next('chat.update', () => ({ status: 200, body: { ok: false, error: 'edit_window_closed' } }));
    await bring(ana.pressed(button(brief, '2 minutes'), at(brief)));
    expect(messages()).toHaveLength(2);
    expect(lastOf(messages())).toMatchObject({ thread, text: 'Your brief is ready.' });
  });
});

describe('an answer of several messages', () => {
  const sentence = 'One more sentence of a long answer. ';
  const long = (last: string) => page('Long', [text(sentence.repeat(300)), text(sentence.repeat(300)), text(last)]);

  it('changes only those that say something else, adds and takes away', async () => {
    const { ports, messages, called, workspace } = await openSlack();
    const common = { id: 'x', place: 'direct:x', slot: 'x', account: 'slack:T0LOCAL/U0ANA', cause: 'x', again: false };
    const show = async (view: Page, shown: string[]) =>
      (await ports.senders.slack?.send({ ...common, view, shown })) ?? [];
    const first = await show(long('The end.'), []);
    expect([first.length, messages().length]).toEqual([2, 2]);
    const second = await show(long('Another end.'), first);
    expect(called('chat.update').map(({ ts }) => ts)).toEqual([messages()[1]?.ts]);
    expect(read(messages()[1])).toContain('Another end.');
    const third = await show(page('Short', [text('Short.')]), second);
    expect([third.length, read(messages()[0]).includes('Short.'), messages().length]).toEqual([1, true, 1]);
    expect(messages()[0]?.channel).toBe(workspace.directOf('U0ANA'));
    await show(long('Back.'), third);
    expect(messages()).toHaveLength(2);
  });
});

describe('a used view', () => {
  it('loses its buttons, and keeps its words', async () => {
    const { as, bring, messages } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.message('help', thread));
    const [help] = messages();
    if (!help) throw new Error('no help');
    await bring(ana.pressed(button(help, 'About your work'), at(help)));
    expect(labels(messages()[0])).toEqual([]);
    expect(read(messages()[0])).toContain('What I can do');
  });
});
