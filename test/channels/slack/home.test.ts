import { describe, expect, it } from 'vitest';
import { at, button, labels, lastOf, openSlack, read } from '../../support/slack.ts';

const scene = 'mom canceled three times';

describe('App Home', () => {
  it('is published when it is opened, for the one who opened it, and writes nothing', async () => {
    const { as, bring, home, messages, called } = await openSlack();
    await bring(as('U0ANA').opened('home'));
    expect(read(home())).toContain('Hello, Ana');
    expect(labels(home())).toEqual([
      'Prepare for a visit',
      'Practice a hard talk',
      'Help me ask',
      'Two minutes on my own lines',
      'Reflect',
      'My log',
      'Look something up',
      'Supervision',
      'About your work',
      'What can you do?',
    ]);
    expect(home('U0SAM')).toBeUndefined();
    expect([messages(), called('views.publish').length]).toEqual([[], 1]);
  });

  it('says that Slack keeps messages, and that forms stay out of them', async () => {
    const { as, bring, home } = await openSlack();
    await bring(as('U0ANA').opened('home'));
    expect(read(home())).toContain('Slack keeps a copy of every message here');
    expect(read(home())).toContain('What you write in a form stays out of the messages.');
  });

  it('is published again after a brief, with the way back to it', async () => {
    const { as, bring, home } = await openSlack();
    await bring(as('U0ANA').opened('home'));
    expect(labels(home())).not.toContain('Show my last brief');
    await bring(as('U0ANA').message(scene, '1800000000.000001'));
    expect(labels(home())).toContain('Show my last brief');
  });

  it('is published again after "about your work", with what was said', async () => {
    const { as, bring, home, modal, workspace } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.opened('home'));
    await bring(ana.pressed(button(home(), 'About your work'), {}));
    const closed = await bring(
      ana.submitted(modal(), {
        role: { answer: { type: 'radio_buttons', selected_option: { value: '=advocate' } } },
        country: { answer: { type: 'radio_buttons', selected_option: { value: '=gb' } } },
      }),
    );
    workspace.modal = undefined;
    expect(closed).toBeUndefined();
    expect(read(home())).toContain('Family advocate · United Kingdom');
  });

  it('opened again keeps the buttons good that were on the screen before', async () => {
    const { as, bring, home, modal } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.opened('home'));
    const before = button(home(), 'Prepare for a visit');
    await bring(ana.opened('home'));
    await bring(ana.message(scene, '1800000000.000001'));
    await bring(ana.pressed(before, {}));
    expect(modal().view).toMatchObject({ title: { text: 'Prepare for a visit' } });
  });

  it('keeps its buttons good after each press, and answers in the direct message', async () => {
    const { as, bring, home, messages, workspace } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.opened('home'));
    const before = button(home(), 'What can you do?');
    await bring(ana.pressed(before, {}));
    const after = button(home(), 'What can you do?');
    expect(after.value).not.toBe(before.value);
    await bring(ana.pressed(after, {}));
    expect(messages().map(({ channel, thread }) => [channel, thread])).toEqual([
      [workspace.directOf('U0ANA'), undefined],
      [workspace.directOf('U0ANA'), undefined],
    ]);
    for (const message of messages()) expect(read(message)).toContain('What I can do');
  });

  it('shows the last brief in the direct message, never on Home itself', async () => {
    const { as, bring, home, messages } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.message(scene, '1800000000.000001'));
    await bring(ana.pressed(button(home(), 'Show my last brief'), {}));
    expect(read(lastOf(messages()))).toContain('I came by and missed you');
    expect(lastOf(messages()).thread).toBeUndefined();
    expect(read(home())).not.toContain('I came by and missed you');
  });

  it('typed as a word is shown in the thread, and its buttons work there', async () => {
    const { as, bring, messages } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.message('home', '1800000000.000001'));
    const shown = lastOf(messages());
    expect(shown.thread).toBe('1800000000.000001');
    await bring(ana.pressed(button(shown, 'What can you do?'), at(shown)));
    expect(lastOf(messages()).thread).toBe('1800000000.000001');
    expect(read(lastOf(messages()))).toContain('What I can do');
  });
});
