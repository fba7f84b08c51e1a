import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../../src/stores/memory.ts';
import { memory } from '../../support/at-the-door.ts';
import { at, button, labels, lastOf, openSlack, read } from '../../support/slack.ts';
import { endsTurn, gatedStore } from '../../support/stores.ts';

const scene = 'mom canceled three times';
const thread = '1800000000.000001';

describe('a direct message', () => {
  it('is answered in a thread under it, with a notice that tells nothing', async () => {
    const { as, bring, messages, workspace } = await openSlack();
    await bring(as('U0ANA').message(scene, thread));
    expect(messages()).toHaveLength(1);
    const [brief] = messages();
    expect(brief).toMatchObject({ channel: workspace.directOf('U0ANA'), thread, text: 'Your brief is ready.' });
    expect(read(brief?.blocks)).toContain('I came by and missed you');
    expect(labels(brief)).toContain('2 minutes');
  });

  it('in a thread that goes on is answered in that thread', async () => {
    const { as, bring, messages } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.message('help', thread));
    await bring(ana.message('home', '1800000000.000007', thread));
    expect(messages().map((message) => message.thread)).toEqual([thread, thread]);
  });

  it('of two people stays with each', async () => {
    const { as, bring, messages, workspace } = await openSlack();
    await bring(as('U0ANA').message('help', thread));
    await bring(as('U0SAM').message('home', thread));
    expect(messages().map(({ channel }) => channel)).toEqual(['U0ANA', 'U0SAM'].map(workspace.directOf));
    expect(read(messages()[1])).toContain('Hello, Sam');
  });

  it('that comes again under the same event id is answered once, also while the first is under way', async () => {
    const { as, bring, begin, settled, messages, ports } = await openSlack();
    const payload = as('U0ANA').message(scene, thread);
    await Promise.all([begin(payload), begin(structuredClone(payload))]);
    await settled();
    await bring(structuredClone(payload));
    expect(messages()).toHaveLength(1);
    expect(await visits(ports.store)).toBe(1);
  });

  it('whose answer may have arrived is looked for in the whole thread, which Slack shows from its beginning', async () => {
    const { as, bring, next, called, messages } = await openSlack();
    next('chat.postMessage', () => ({ status: 503, body: {} }));
    await bring(as('U0ANA').message(scene, thread));
    expect(called('conversations.replies')).toMatchObject([{ ts: thread, limit: '1000' }]);
    expect(messages()).toEqual([]);
  });

  it('with the same words under another event id is another message', async () => {
    const { as, bring, messages } = await openSlack();
    await bring(as('U0ANA').message(scene, thread));
    await bring(as('U0ANA').message(scene, '1800000000.000002'));
    expect(messages()).toHaveLength(2);
  });

  it('has no words of the person in what is logged or sent with the message unseen', async () => {
    const { as, bring, log, messages } = await openSlack();
    await bring(as('U0ANA').message(`${scene} quokkawobble`, thread));
    expect(JSON.stringify([log.lines, messages().map(({ metadata }) => metadata)])).not.toMatch(/quokka|cancel/);
    expect(messages()[0]?.metadata).toMatchObject({ event_type: 'porchlight_view' });
  });

  it('shows that work is going on when it takes longer than 300 ms, and not when it is done at once', async () => {
    const gate = gatedStore(memory(), (call) => call.name === 'commit' && endsTurn(call.changes));
    const { as, begin, settled, called } = await openSlack({ store: gate.store });
    await begin(as('U0ANA').message(scene, thread));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(called('assistant.threads.setStatus')).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const [status] = called('assistant.threads.setStatus');
    expect(status).toMatchObject({ thread_ts: thread, status: 'is reading the guidance…' });
    gate.open();
    await settled();
    const quick = await openSlack({ store: memoryStore(() => '2026-03-02T08:00:00.000Z') });
    await quick.bring(as('U0ANA').message(scene, thread));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(quick.called('assistant.threads.setStatus')).toEqual([]);
  });

  it('asks for a status once: one that a limit held back would come after the answer, and stay', async () => {
    const gate = gatedStore(memory(), (call) => call.name === 'commit' && endsTurn(call.changes));
    const { as, begin, settled, called, next } = await openSlack({ store: gate.store });
    const limited = { status: 429, body: { ok: false, error: 'ratelimited' }, headers: { 'retry-after': '0' } };
    next('assistant.threads.setStatus', () => limited);
    await begin(as('U0ANA').message(scene, thread));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(called('assistant.threads.setStatus')).toHaveLength(1);
    gate.open();
    await settled();
  });

  it('is stopped in its own thread when the person stops it', async () => {
    const { as, bring, messages } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.message(scene, thread));
    await bring(ana.stopped(thread));
    expect(lastOf(messages())).toMatchObject({ thread });
    expect(read(lastOf(messages()))).toContain('Stopped. What was kept before stays kept.');
  });

  it('with no words in it, such as a picture, is answered with what can be done', async () => {
    const { as, bring, messages } = await openSlack();
    const ana = as('U0ANA');
    const picture = ana.message('', thread);
    await bring({ ...picture, event: { ...(picture.event as object), subtype: 'file_share', files: [{ id: 'F1' }] } });
    expect(read(messages())).toContain('There were no words in that.');
  });

  it('more than twenty times a minute is told so kindly, once', async () => {
    const clock = () => '2026-03-02T08:00:00.000Z';
    const { as, bring, messages } = await openSlack({ clock, store: memoryStore(clock) });
    const ana = as('U0ANA');
    for (let turn = 1; turn <= 20; turn++) await bring(ana.message('help', `18000000${turn + 10}.000001`));
    expect(read(messages())).not.toContain('more than 20 things in a minute');
    for (let turn = 1; turn <= 3; turn++) await bring(ana.message('help', `18000001${turn + 10}.000001`, thread));
    const slow = messages().filter((message) => read(message).includes('more than 20 things in a minute'));
    expect([messages().length, slow.length]).toEqual([21, 1]);
    await bring(as('U0SAM').message('help', thread));
    expect(read(lastOf(messages()))).toContain('What I can do');
  });
});

describe('the first look into Messages', () => {
  it('is greeted once, ever, saying what Slack keeps and that this is a program', async () => {
    const { as, bring, messages, home } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.opened('messages'));
    await bring(ana.opened('messages'));
    expect(messages()).toHaveLength(1);
    expect(read(messages())).toContain('I am a program, not a person');
    expect(read(messages())).toContain(
      'Slack keeps a copy of every message here, and your organization can read it out.',
    );
    expect(messages()[0]?.thread).toBeUndefined();
    expect(read(home())).toContain('Hello, Ana');
  });

  it('has buttons that work where the greeting stands, and that are gone once used', async () => {
    const { as, bring, messages, modal } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.opened('messages'));
    const [welcome] = messages();
    if (!welcome) throw new Error('no welcome');
    await bring(ana.pressed(button(welcome, 'About your work'), at(welcome)));
    expect(read(modal().view)).toContain('What do you do?');
    expect(labels(messages()[0])).toEqual([]);
    expect(read(messages()[0])).toContain('I am a program');
  });
});

async function visits(store: ReturnType<typeof memory>): Promise<number> {
  let count = 0;
  for await (const { shelf } of store.all()) if (shelf === 'visits') count++;
  return count;
}

it('goes by the time zone that someone set in Slack', async () => {
  const world = await openSlack();
  for (const user of ['U0SAM', 'U0ANA']) await world.bring(world.as(user).message('home', '1800000000.000001'));
  const people = await world.ports.store.list('people', 'slack:T0LOCAL');
  expect(people.map(({ value }) => (value as { channelZone?: string }).channelZone)).toEqual([
    'America/Chicago',
    undefined,
  ]);
});
