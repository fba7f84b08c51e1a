import { describe, expect, it } from 'vitest';
import { at, button, labels, lastOf, openSlack, read, refusedWith } from '../../support/slack.ts';

const scene = 'prep mom canceled three times';
const pointer = 'The answer is in your direct messages with me.';

describe('/coach', () => {
  it.each(['', '   ', 'help', 'qwertyuiop'])('"%s" in a channel shows help to the asker alone', async (text) => {
    const { as, bring, messages, called } = await openSlack();
    expect(await bring(as('U0ANA').command(text))).toBeUndefined();
    expect(messages()).toMatchObject([{ ephemeral: true, channel: 'C0GENERAL' }]);
    expect(read(messages())).toContain('What I can do');
    expect(read(messages())).not.toContain('There were no words');
    expect(called('chat.postMessage')).toEqual([]);
    expect(called('response_url')).toMatchObject([{ response_type: 'ephemeral' }]);
  });

  it('with a visit posts the brief in the direct message, and in the channel a pointer for the asker', async () => {
    const { as, bring, messages, workspace } = await openSlack();
    await bring(as('U0ANA').command(scene));
    const inChannel = messages().filter(({ channel }) => channel === 'C0GENERAL');
    expect(inChannel).toMatchObject([{ ephemeral: true, text: pointer }]);
    const [brief] = messages().filter(({ ephemeral }) => !ephemeral);
    expect(brief).toMatchObject({ channel: workspace.directOf('U0ANA'), text: 'Your brief is ready.' });
    expect(brief?.thread).toBeUndefined();
    expect(read(brief)).toContain('I came by and missed you');
  });

  it('with a question answers in the direct message too', async () => {
    const { as, bring, messages, workspace } = await openSlack();
    await bring(as('U0ANA').command('find what if they cancel'));
    expect(lastOf(messages())).toMatchObject({ channel: workspace.directOf('U0ANA') });
    expect(read(lastOf(messages()))).toContain('Come back');
    expect(lastOf(messages(), true).text).toBe(pointer);
  });

  it.each([
    ['prep', 'What is the visit about, and what happened lately?'],
    ['find', 'What would you like to know?'],
    ['about me', 'What do you do?'],
  ])('"%s" opens a form at once, and posts nothing', async (text, question) => {
    const { as, bring, messages, modal, called } = await openSlack();
    const payload = as('U0ANA').command(text);
    await bring(payload);
    expect(read(modal().view)).toContain(question);
    expect(called('views.open')).toMatchObject([{ trigger_id: payload.trigger_id }]);
    expect(messages()).toEqual([]);
  });

  it('in the direct message with Porchlight answers there, for good', async () => {
    const { as, bring, messages, workspace } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.opened('home'));
    await bring(ana.command('help', workspace.directOf('U0ANA')));
    expect(messages()).toMatchObject([{ channel: workspace.directOf('U0ANA') }]);
    expect(messages()[0]?.ephemeral).toBeUndefined();
  });

  it('answers in the direct message when the channel takes no answer', async () => {
    const { as, bring, messages, workspace, next } = await openSlack();
    next('response_url', () => ({ status: 404, body: {} }));
    await bring(as('U0ANA').command('help'));
    expect(messages()).toMatchObject([{ channel: workspace.directOf('U0ANA') }]);
    expect(read(messages())).toContain('What I can do');
  });

  it('says where to look when its form could not open, and the form waits in the direct message', async () => {
    const { as, bring, messages, workspace, next } = await openSlack();
    next('views.open', refusedWith('expired_trigger_id'));
    await bring(as('U0ANA').command('prep'));
    expect(lastOf(messages(), true)).toMatchObject({ channel: 'C0GENERAL', text: pointer });
    expect(lastOf(messages()).channel).toBe(workspace.directOf('U0ANA'));
    expect(labels(lastOf(messages()))).toEqual(['Prepare for a visit']);
  });

  it('gives a form that could not open a second time from its button, and the form can be sent', async () => {
    const { as, bring, messages, workspace, next, modal, ports } = await openSlack();
    const ana = as('U0ANA');
    next('views.open', refusedWith('expired_trigger_id'));
    await bring(ana.command('prep'));
    const waiting = lastOf(messages());
    await bring(ana.pressed(button(waiting, 'Prepare for a visit'), at(waiting)));
    await bring(ana.submitted(modal(), { lately: { answer: { type: 'plain_text_input', value: scene } } }));
    workspace.modal = undefined;
    expect(read(messages())).toContain('I came by and missed you');
    let visits = 0;
    for await (const { shelf } of ports.store.all()) if (shelf === 'visits') visits++;
    expect(visits).toBe(1);
  });

  it('has buttons for the asker alone, which are replaced once used', async () => {
    const { as, bring, messages, modal, called } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.command('help'));
    const help = lastOf(messages(), true);
    await bring(ana.pressed(button(help, 'Look something up'), at(help)));
    expect(read(modal().view)).toContain('What would you like to know?');
    expect(called('response_url').at(-1)).toMatchObject({ replace_original: true });
    expect(messages()).toHaveLength(1);
    expect(labels(lastOf(messages(), true))).toEqual([]);
  });

  it('shows Home to the asker alone, and it stays pressable beside what it led to', async () => {
    const { as, bring, messages } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.command('home'));
    for (const count of [2, 3]) {
      const [home] = messages();
      if (!home) throw new Error('no home');
      await bring(ana.pressed(button(home, 'What can you do?'), at(home)));
      expect(messages().map(({ ephemeral }) => ephemeral)).toEqual(Array(count).fill(true));
      expect(read(lastOf(messages(), true))).toContain('What I can do');
    }
  });

  it('posts nothing else for a button whose message can no longer be replaced', async () => {
    const { as, bring, messages, modal, next } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.command('help'));
    const help = lastOf(messages(), true);
    next('response_url', () => ({ status: 404, body: {} }));
    await bring(ana.pressed(button(help, 'Look something up'), at(help)));
    expect(read(modal().view)).toContain('What would you like to know?');
    expect(messages().filter(({ ephemeral }) => !ephemeral)).toEqual([]);
  });
});
