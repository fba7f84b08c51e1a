import { describe, expect, it } from 'vitest';
import { memory } from '../../support/at-the-door.ts';
import { at, button, lastOf, openSlack, read, refusedWith } from '../../support/slack.ts';
import { endsTurn, gatedStore, interruptedStore } from '../../support/stores.ts';

const scene = 'mom canceled three times';
const words = (value: string) => ({ lately: { answer: { type: 'plain_text_input', value } } });
const choice = (value: string) => ({ answer: { type: 'radio_buttons', selected_option: { value } } });

describe('the global shortcut', () => {
  it('opens the form for a visit, and its answer comes in the direct message', async () => {
    const { as, bring, modal, messages, workspace } = await openSlack();
    const ana = as('U0ANA');
    expect(await bring(ana.shortcut('prepare'))).toBeUndefined();
    expect(modal().view).toMatchObject({ title: { text: 'Prepare for a visit' }, submit: { text: 'Make my brief' } });
    expect(messages()).toEqual([]);
    expect(await bring(ana.submitted(modal(), words(scene)))).toBeUndefined();
    expect(messages()).toMatchObject([{ channel: workspace.directOf('U0ANA'), text: 'Your brief is ready.' }]);
    expect(read(messages())).toContain('I came by and missed you');
  });

  it('that Porchlight does not know is acknowledged, and does nothing', async () => {
    const { as, bring, workspace, kept } = await openSlack();
    expect(await bring(as('U0ANA').shortcut('of-long-ago'))).toBeUndefined();
    expect([workspace.calls.map(({ method }) => method), await kept()]).toEqual([['auth.test'], {}]);
  });
});

describe('the message shortcut', () => {
  it('answers the asker alone, and posts nothing in the channel', async () => {
    const { as, bring, messages, called } = await openSlack();
    expect(await bring(as('U0ANA').quoted(`Did you call them? ${scene}`))).toBeUndefined();
    expect(messages()).toMatchObject([{ channel: 'C0GENERAL', ephemeral: true }]);
    expect(read(messages())).toContain('A way to ask');
    expect(called('chat.postMessage')).toEqual([]);
  });
});

describe('a form', () => {
  it('keeps its errors beside the field, and can be mended and sent with the same stamp', async () => {
    const { as, bring, modal, messages, kept } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.shortcut('prepare'));
    const wrong = await bring(ana.submitted(modal(), { ...words(''), kind: choice('=unsure') }));
    expect(wrong).toEqual({
      response_action: 'errors',
      errors: { lately: 'Write a few words about the visit, or choose its kind below.' },
    });
    expect([messages(), (await kept()).visits]).toEqual([[], undefined]);
    expect(await bring(ana.submitted(modal(), words(scene)))).toBeUndefined();
    expect([messages().length, (await kept()).visits]).toEqual([1, 1]);
  });

  it('with several errors names each field', async () => {
    const { as, bring, modal } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.command('about me'));
    const wrong = await bring(
      ana.submitted(modal(), { role: { answer: { type: 'radio_buttons', selected_option: null } } }),
    );
    expect(Object.keys(wrong?.errors ?? {})).toEqual(['role', 'country']);
  });

  it('that the app lost sight of comes back as a form in place of the one that is open', async () => {
    const { as, bring, modal, next } = await openSlack();
    const ana = as('U0ANA');
    let opened: unknown;
    // Slack opens it, and its answer is lost: the button for it is posted as well.
    next('views.open', ({ view }) => {
      opened = JSON.parse(String(view));
      return { status: 503, body: {} };
    });
    await bring(ana.shortcut('prepare'));
    const open = { id: 'V1', view: opened as Record<string, unknown> };
    const again = await bring(ana.submitted(open, { ...words(''), kind: choice('=unsure') }));
    expect(again).toMatchObject({ response_action: 'update', view: { type: 'modal' } });
    expect(read(again?.view)).toContain('Write a few words about the visit, or choose its kind below.');
    await bring(ana.submitted({ id: 'V1', view: again?.view ?? {} }, words(scene)));
    expect(() => modal()).toThrow();
  });

  it('sent twice is taken once; the second time says the button is out of date', async () => {
    const { as, bring, modal, messages, kept } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.shortcut('prepare'));
    await bring(ana.submitted(modal(), words(scene)));
    await bring(ana.submitted(modal(), words(scene)));
    expect((await kept()).visits).toBe(1);
    expect(read(lastOf(messages()))).toContain('This button is out of date.');
  });

  it('of one person cannot be sent by another', async () => {
    const { as, bring, modal, kept } = await openSlack();
    await bring(as('U0ANA').shortcut('prepare'));
    await bring(as('U0SAM').submitted(modal(), words(scene)));
    expect((await kept()).visits).toBeUndefined();
  });

  it('whose answer takes longer than 2.5 seconds closes, and the answer comes in the direct message', async () => {
    const gate = gatedStore(memory(), (call) => call.name === 'commit' && gated && endsTurn(call.changes));
    let gated = false;
    const { as, begin, bring, settled, modal, messages } = await openSlack({ store: gate.store });
    const ana = as('U0ANA');
    await bring(ana.shortcut('prepare'));
    gated = true;
    const from = Date.now();
    expect(await begin(ana.submitted(modal(), words(scene)))).toBeUndefined();
    expect(Date.now() - from).toBeGreaterThan(2_400);
    expect(Date.now() - from).toBeLessThan(2_900);
    expect(messages()).toEqual([]);
    gate.open();
    await settled();
    expect(messages()).toMatchObject([{ text: 'Your brief is ready.' }]);
  });

  it('is not acknowledged before it is kept, however long that takes', async () => {
    const gate = gatedStore(memory(), (call) => call.name === 'commit' && gated);
    let gated = false;
    const { as, begin, bring, settled, modal } = await openSlack({ store: gate.store });
    const ana = as('U0ANA');
    await bring(ana.shortcut('prepare'));
    gated = true;
    let acknowledged = false;
    const answer = begin(ana.submitted(modal(), words(scene))).then(() => {
      acknowledged = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 2_700));
    expect(acknowledged).toBe(false);
    gate.open();
    await answer;
    await settled();
  });

  it('with errors that come too late is found again by a button in the direct message', async () => {
    const gate = gatedStore(memory(), (call) => call.name === 'commit' && gated && endsTurn(call.changes));
    let gated = false;
    const { as, begin, bring, settled, modal, messages, workspace } = await openSlack({ store: gate.store });
    const ana = as('U0ANA');
    await bring(ana.shortcut('prepare'));
    gated = true;
    expect(await begin(ana.submitted(modal(), { ...words(''), kind: choice('=unsure') }))).toBeUndefined();
    workspace.modal = undefined;
    gate.open();
    await settled();
    const waiting = lastOf(messages());
    await bring(ana.pressed(button(waiting, 'Prepare for a visit'), at(waiting)));
    expect(read(modal().view)).toContain('Write a few words about the visit, or choose its kind below.');
  });

  it('that is kept closes also when its turn fails, and is answered when the turn is taken up again', async () => {
    let failing = false;
    const fails = (call: Parameters<Parameters<typeof interruptedStore>[1]>[0]) =>
      failing && call.name === 'commit' && endsTurn(call.changes);
    const store = interruptedStore(memory(), fails, () => {
      throw new Error('the disk is full');
    });
    const { as, bring, modal, messages, door, settled } = await openSlack({ store });
    const ana = as('U0ANA');
    await bring(ana.shortcut('prepare'));
    failing = true;
    expect(await bring(ana.submitted(modal(), words(scene)))).toBeUndefined();
    await door.work(10 * 60_000);
    await settled();
    expect(messages()).toMatchObject([{ text: 'Your brief is ready.' }]);
  });
});

describe('a form that cannot open', () => {
  it('waits as a button, which opens it later and goes once it was sent', async () => {
    const { as, bring, next, modal, messages } = await openSlack();
    const ana = as('U0ANA');
    next('views.open', refusedWith('expired_trigger_id'));
    await bring(ana.shortcut('prepare'));
    const [waiting] = messages();
    if (!waiting) throw new Error('no button');
    expect(waiting.text).toBe('Porchlight has an answer for you.');
    await bring(ana.pressed(button(waiting, 'Prepare for a visit'), at(waiting)));
    expect(modal().view).toMatchObject({ title: { text: 'Prepare for a visit' } });
    await bring(ana.submitted(modal(), words(scene)));
    expect(messages().map(({ text }) => text)).toEqual(['Your brief is ready.']);
  });

  it('asked for in a thread waits there', async () => {
    const { as, bring, messages, modal } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.message('prep', '1800000000.000001'));
    const waiting = lastOf(messages());
    expect(waiting.thread).toBe('1800000000.000001');
    await bring(ana.pressed(button(waiting, 'Prepare for a visit'), at(waiting)));
    await bring(ana.submitted(modal(), words(scene)));
    expect(messages()).toMatchObject([{ thread: '1800000000.000001', text: 'Your brief is ready.' }]);
  });

  it('and was closed since says so when its old button is pressed', async () => {
    const { as, bring, messages, modal } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.message('prep', '1800000000.000001'));
    const old = button(lastOf(messages()), 'Prepare for a visit');
    const where = at(lastOf(messages()));
    await bring(ana.pressed(old, where));
    await bring(ana.submitted(modal(), words(scene)));
    await bring(ana.pressed(old, where));
    expect(read(lastOf(messages()))).toContain('That form is closed. Type “home” to see what can be done.');
  });
});
