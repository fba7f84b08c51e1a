import nock from 'nock'; // before any client is made: each keeps the fetch it finds
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Unavailable } from '../../../src/app/failures.ts';
import type { Delivery } from '../../../src/app/ports.ts';
import { createSlack } from '../../../src/channels/slack/connect.ts';
import { localReceiver } from '../../../src/channels/slack/local/receiver.ts';
import { bodyOf } from '../../../src/channels/slack/local/workspace.ts';
import { page, text } from '../../../src/core/view.ts';

beforeAll(() => nock.disableNetConnect());
afterEach(() => {
  const left = nock.pendingMocks();
  nock.cleanAll();
  expect(left, 'calls that never came').toEqual([]);
});
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});

type Sent = { method: string; at: number; body: Record<string, unknown> };
type Answer = Record<string, unknown> | 429 | 500 | 'reset';

/** A sender, with what Slack answers to it call by call: `says` adds the answers of a method, in order. */
function sender() {
  const sent: Sent[] = [];
  const warned: string[] = [];
  const log = { warn: (event: string) => void warned.push(event), error: () => undefined };
  const local = { fetch: globalThis.fetch, receiver: localReceiver(), answerWithinMs: 150 };
  const slack = createSlack({ botToken: 'xoxb-here' }, log, local);
  const says = (method: string, answers: (Answer | ((sent: Sent[]) => Answer))[], where = '') => {
    for (const next of answers) {
      const call = nock('https://slack.com').post(`/api/${method}`, (body) => JSON.stringify(body).includes(where));
      const note = (body: unknown) => {
        const one = typeof body === 'string' ? bodyOf(body) : (body as Record<string, unknown>);
        sent.push({ method, at: performance.now(), body: one });
        return typeof next === 'function' ? next(sent) : next;
      };
      if (next === 'reset') call.replyWithError('reset');
      else
        call.reply((_uri, body) => {
          const answer = note(body);
          return typeof answer === 'number' ? [answer, '', { 'retry-after': '1' }] : [200, answer as object];
        });
    }
  };
  return { ...slack, sent, warned, says, methods: () => sent.map(({ method }) => method) };
}

function delivery(change: Partial<Delivery> = {}): Delivery {
  return {
    id: 'a slot',
    place: 'slack:T0LOCAL/D0ANA/1.1',
    slot: 'brief',
    account: 'slack:T0LOCAL/U0ANA',
    view: page('A brief', [text('Breathe out before you ring.')]),
    shown: [],
    cause: 'an incoming',
    again: false,
    ...change,
  };
}

const posted = (ts: string, channel = 'D0ANA') => ({ ok: true, ts, channel });
const no = (error: string) => ({ ok: false, error });
/** The conversation as Slack shows it to us, with everything that was posted in it. */
const conversation = (sent: Sent[]) => {
  const posts = sent.filter(({ method }) => method === 'chat.postMessage');
  return {
    ok: true,
    messages: posts.map(({ body }, index) => ({ ts: `7.${index}`, metadata: JSON.parse(String(body.metadata)) })),
  };
};
const empty = { ok: true, messages: [] };

describe('when Slack asks to wait', () => {
  it('one conversation waits, and another does not', async () => {
    const { sender: to, says, sent } = sender();
    const sam = { id: 'another slot', place: 'slack:T0LOCAL/D0SAM/2.2', account: 'slack:T0LOCAL/U0SAM' };
    says('chat.postMessage', [429, posted('1.2')], 'D0ANA');
    says('chat.postMessage', [posted('2.3', 'D0SAM')], 'D0SAM');
    const order: string[] = [];
    const began = performance.now();
    await Promise.all([
      to.send(delivery()).then(() => order.push('Ana')),
      to.send(delivery(sam)).then(() => order.push(`Sam ${performance.now() - began < 700}`)),
    ]);
    expect(order).toEqual(['Sam true', 'Ana']);
    expect(performance.now() - began).toBeGreaterThan(950);
    expect(sent).toHaveLength(3);
  });

  it('again and again, a later attempt is left to do it', async () => {
    const { sender: to, says } = sender();
    says('chat.postMessage', [429, 429, 429]);
    await expect(to.send(delivery())).rejects.toThrow(Unavailable);
  });
});

describe('when Slack does not answer', () => {
  it.each(['reset', 'late', 500] as const)(
    '(%s) a message that arrived is found, and not posted again',
    async (how) => {
      const { sender: to, says, methods } = sender();
      const body: Sent[] = [];
      nock('https://slack.com')
        .post('/api/chat.postMessage', (form) => body.push({ method: 'chat.postMessage', at: 0, body: form }) > 0)
        .delay(how === 'late' ? 600 : 0)
        .reply(() => (how === 500 ? [500, ''] : [200, posted('7.0')]))
        .on('request', (request: { destroy(): void }) => how === 'reset' && request.destroy());
      says('conversations.replies', [() => conversation(body)]);
      const [shown] = await to.send(delivery());
      expect(shown).toMatch(/^D0ANA 7\.0 /);
      expect(methods()).toEqual(['conversations.replies']);
    },
  );

  it('a message that did not arrive is left to a later attempt, which looks first', async () => {
    const { sender: to, says } = sender();
    says('chat.postMessage', ['reset', posted('1.2')]);
    says('conversations.replies', [empty, empty]);
    await expect(to.send(delivery())).rejects.toThrow(Unavailable);
    expect(await to.send(delivery({ again: true }))).toEqual([expect.stringMatching(/^D0ANA 1\.2 /)]);
  });

  it('a later attempt finds what the first had posted', async () => {
    const { sender: to, says, sent, methods } = sender();
    says('chat.postMessage', [posted('7.0')]);
    await to.send(delivery());
    says('conversations.replies', [() => conversation(sent)]);
    says('chat.update', [posted('7.0')]);
    expect(await to.send(delivery({ again: true }))).toEqual([expect.stringMatching(/^D0ANA 7\.0 /)]);
    expect(methods()).toEqual(['chat.postMessage', 'conversations.replies', 'chat.update']);
  });

  it('what can be repeated is repeated, and then left to a later attempt', async () => {
    const { sender: to, says, methods } = sender();
    says('chat.update', [500, posted('1.2'), 500, 500, no('internal_error')]);
    const shown = ['D0ANA 1.2 an-old-mark'];
    expect(await to.send(delivery({ shown }))).toEqual([expect.stringMatching(/^D0ANA 1\.2 /)]);
    expect(methods()).toHaveLength(2);
    await expect(to.send(delivery({ shown }))).rejects.toThrow(Unavailable);
    expect(methods()).toHaveLength(5);
  });
});

describe('one conversation', () => {
  it('gets at most one message a second', async () => {
    const { sender: to, says, sent } = sender();
    says('chat.postMessage', [posted('1.2'), posted('1.3')]);
    const slots = ['one', 'two'].map((id) => to.send(delivery({ id })));
    await Promise.all(slots);
    const [first, second] = sent.map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(950);
  });
});

describe('when Slack refuses for good', () => {
  it.each(['channel_not_found', 'is_archived', 'not_in_channel'])(
    '(%s) it is told in the direct message',
    async (code) => {
      const { sender: to, says, sent } = sender();
      says('chat.postMessage', [no(code), posted('3.1')]);
      says('conversations.open', [{ ok: true, channel: { id: 'D0DIRECT' } }]);
      await to.send(delivery());
      expect(sent.at(-1)?.body).toMatchObject({ channel: 'D0DIRECT' });
      expect(sent.at(-1)?.body).not.toHaveProperty('thread_ts');
    },
  );

  it('the direct message as well, it is given up', async () => {
    const { sender: to, says } = sender();
    says('chat.postMessage', [no('account_inactive_for_messages')]);
    says('conversations.open', [{ ok: true, channel: { id: 'D0ANA' } }]);
    const given = to.send(delivery({ place: 'direct:ana' }));
    await expect(given).rejects.toThrow('Slack refused: account_inactive_for_messages');
    await expect(given).rejects.not.toThrow(Unavailable);
  });

  it.each(['invalid_blocks', 'msg_too_long', 'msg_blocks_too_long'])(
    '(%s) a plain notice comes instead',
    async (code) => {
      const { sender: to, says, sent } = sender();
      says('chat.postMessage', [no(code), posted('1.3')]);
      await to.send(delivery());
      expect(sent.at(-1)?.body).toMatchObject({ channel: 'D0ANA', thread_ts: '1.1' });
      expect(String(sent.at(-1)?.body.blocks)).toContain('I have an answer that Slack would not show.');
      expect(JSON.stringify(sent.at(-1)?.body)).not.toContain('Breathe');
    },
  );

  it('because the app was removed, nothing is sent any more', async () => {
    const { sender: to, says, sent, warned } = sender();
    says('chat.postMessage', [no('token_revoked')]);
    await expect(to.send(delivery())).rejects.toThrow(Unavailable);
    await expect(to.send(delivery({ id: 'another' }))).rejects.toThrow(/^The app was removed from the workspace/);
    expect(sent).toHaveLength(1);
    expect(warned).toEqual(['Slack locked the app out; nothing is sent any more']);
  });

  it('a message to be replaced that is gone, it is posted anew', async () => {
    const { sender: to, says, methods } = sender();
    says('chat.update', [no('message_not_found')]);
    says('chat.postMessage', [posted('1.4')]);
    expect(await to.send(delivery({ shown: ['D0ANA 1.2 an-old-mark'] }))).toEqual([
      expect.stringMatching(/^D0ANA 1\.4 /),
    ]);
    expect(methods()).toEqual(['chat.update', 'chat.postMessage']);
  });

  it('to take away what is gone already, nothing is missing', async () => {
    const { sender: to, says } = sender();
    says('chat.delete', [no('message_not_found')]);
    expect(await to.send(delivery({ view: undefined, shown: ['D0ANA 1.2 a-mark'] }))).toEqual([]);
  });
});
