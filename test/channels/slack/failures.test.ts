import { describe, expect, it } from 'vitest';
import type { Library } from '../../../src/app/ports.ts';
import { memory } from '../../support/at-the-door.ts';
import { plainLibrary } from '../../support/plain-library.ts';
import { lastOf, openSlack, read, refusedWith } from '../../support/slack.ts';
import { endsTurn, storeWithBefore } from '../../support/stores.ts';

const scene = 'mom canceled three times';
const thread = '1800000000.000001';

/** A store that fails where asked, while it is asked to. */
function failingStore(matches: Parameters<typeof storeWithBefore>[1]) {
  const failing = { now: false };
  const store = storeWithBefore(memory(), (call) => {
    if (failing.now && matches(call)) throw new Error('the disk is full');
  });
  return { failing, store };
}

function brokenLibrary(): Library {
  const library = plainLibrary();
  return {
    ...library,
    search: () => {
      throw new Error(`no index for ${scene}`);
    },
  };
}

describe('when what came in cannot be kept', () => {
  const keeping = () => failingStore((call) => call.name === 'commit');

  it('an event is not acknowledged, so that Slack brings it again, and then it is answered', async () => {
    const { failing, store } = keeping();
    const { as, bring, begin, messages, settled } = await openSlack({ store });
    const payload = as('U0ANA').message(scene, thread);
    failing.now = true;
    await expect(begin(payload)).rejects.toThrow();
    await settled();
    expect(messages()).toEqual([]);
    failing.now = false;
    await bring(payload);
    expect(messages()).toMatchObject([{ text: 'Your brief is ready.' }]);
  });

  it('a command, a button in a channel and a message shortcut are told so, and not acknowledged', async () => {
    const { failing, store } = keeping();
    const { as, begin, messages, settled } = await openSlack({ store });
    const ana = as('U0ANA');
    failing.now = true;
    const pressed = ana.pressed({ action_id: 'help', value: 'x' }, { channel: 'C0GENERAL', ephemeral: true });
    for (const payload of [ana.command(scene), pressed, ana.quoted(scene)])
      await expect(begin(payload)).rejects.toThrow();
    await settled();
    expect(messages()).toHaveLength(3);
    for (const message of messages()) {
      expect(message.ephemeral).toBe(true);
      expect(message.text).toContain('nothing was kept. Please try again in a minute.');
    }
  });

  it('a form is not acknowledged, so that it stays open with what was typed', async () => {
    const { failing, store } = keeping();
    const { as, bring, begin, modal } = await openSlack({ store });
    const ana = as('U0ANA');
    await bring(ana.shortcut('prepare'));
    failing.now = true;
    await expect(begin(ana.submitted(modal(), {}))).rejects.toThrow();
  });

  it('no word of the person is logged', async () => {
    const { failing, store } = keeping();
    const { as, begin, log } = await openSlack({ store });
    failing.now = true;
    await expect(begin(as('U0ANA').command(scene))).rejects.toThrow();
    expect(log.lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(log.lines)).not.toContain('cancel');
  });
});

describe('when a turn fails', () => {
  it('for a reason of ours, it is acknowledged, and the person hears one sentence with a reference', async () => {
    const { as, bring, messages, log } = await openSlack({ library: brokenLibrary() });
    expect(await bring(as('U0ANA').message(scene, thread))).toBeUndefined();
    expect(read(messages())).toMatch(/Something went wrong on our side, and nothing was changed.*mention \S+\./);
    expect(lastOf(messages()).thread).toBe(thread);
    expect(log.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  it('in a channel, the asker alone hears it', async () => {
    const { as, bring, messages } = await openSlack({ library: brokenLibrary() });
    expect(await bring(as('U0ANA').command(`prep ${scene}`))).toBeUndefined();
    expect(messages()).toMatchObject([{ ephemeral: true, channel: 'C0GENERAL' }]);
    expect(read(messages())).toContain('Something went wrong on our side');
  });

  it('because its end could not be written, it is acknowledged, and answered once when it is taken up again', async () => {
    const { failing, store } = failingStore((call) => call.name === 'commit' && endsTurn(call.changes));
    const { as, bring, messages, door, settled } = await openSlack({ store });
    failing.now = true;
    expect(await bring(as('U0ANA').message(scene, thread))).toBeUndefined();
    expect(messages()).toEqual([]);
    failing.now = false;
    await door.work(10 * 60_000);
    await settled();
    await door.work(10 * 60_000);
    await settled();
    expect(messages()).toMatchObject([{ thread, text: 'Your brief is ready.' }]);
  });
});

describe('when Slack will not show an answer', () => {
  it.each(['invalid_blocks', 'msg_too_long', 'msg_blocks_too_long'])(
    'because of what it is (%s), the person is told where they asked',
    async (error) => {
      const { as, bring, messages, next } = await openSlack();
      next('chat.postMessage', refusedWith(error));
      await bring(as('U0ANA').message(scene, thread));
      expect(messages()).toMatchObject([{ thread }]);
      expect(read(messages())).toContain('I have an answer that Slack would not show.');
    },
  );

  it('because the thread is gone, it comes in the direct message', async () => {
    const { as, bring, messages, next, workspace } = await openSlack();
    next('chat.postMessage', refusedWith('thread_not_found'));
    await bring(as('U0ANA').message(scene, thread));
    expect(messages()).toMatchObject([{ channel: workspace.directOf('U0ANA'), text: 'Your brief is ready.' }]);
    expect(messages()[0]?.thread).toBeUndefined();
  });

  it('for good, it is given up and logged without words', async () => {
    const { as, bring, messages, log, workspace, next, kept } = await openSlack();
    next('chat.postMessage', refusedWith('is_archived'), refusedWith('is_archived'));
    await bring(as('U0ANA').message(scene, thread));
    expect(messages()).toEqual([]);
    expect(log.lines.filter(({ level }) => level === 'error').map(({ event }) => event)).toEqual([
      'a delivery was given up',
    ]);
    expect(JSON.stringify(log.lines)).not.toContain('cancel');
    expect([(await kept()).work, workspace.homes.size]).toEqual([undefined, 1]);
  });
});

describe.each(['app_uninstalled', 'tokens_revoked'])('after %s', (type) => {
  it('nothing is sent any more, whatever comes, and what waits is kept', async () => {
    const { as, bring, messages, workspace, log, kept } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.opened('home'));
    const inner = { type, ...(type === 'tokens_revoked' ? { tokens: { bot: ['U0PORCHLIGHT'] } } : {}) };
    expect(await bring(ana.event(inner))).toBeUndefined();
    const before = workspace.calls.length;
    await bring(ana.message(scene, thread));
    await bring(ana.opened('home'));
    expect([messages(), workspace.calls.length]).toEqual([[], before]);
    expect((await kept()).work).toBeGreaterThan(0);
    expect(log.lines.map(({ event }) => event)).toContain('Slack removed the app; nothing is sent any more');
  });
});

describe('when Slack locks the app out', () => {
  it.each(['token_revoked', 'account_inactive', 'invalid_auth'])('with %s, nothing is sent after it', async (error) => {
    const { as, bring, workspace, next, log } = await openSlack();
    const ana = as('U0ANA');
    await bring(ana.opened('home'));
    next('chat.postMessage', refusedWith(error));
    await bring(ana.message(scene, thread));
    const before = workspace.calls.length;
    await bring(ana.message(scene, '1800000000.000009'));
    expect(workspace.calls.length).toBe(before);
    expect(log.lines.filter(({ event }) => event.startsWith('Slack locked the app out'))).toHaveLength(1);
  });
});
