import { type OutgoingHttpHeaders, request } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import { ended, memory } from '../../support/at-the-door.ts';
import { serveSlack } from '../../support/slack-served.ts';
import { signed } from '../../support/slack-signed.ts';
import { endsTurn, gatedStore, rounds, storeWithBefore } from '../../support/stores.ts';

const json = 'application/json';
const form = 'application/x-www-form-urlencoded';
const scene = 'mom canceled three times';
const taken = { status: 200, body: '' };
const refused = { status: 401, body: '' };
let count = 0;
/** A moment of a message, as Slack names messages. */
const ts = () => `${1_800_000_000 + ++count}.000001`;

/** The status it is answered with, though not all of it was read. */
function statusOf(url: URL, body: string, headers: OutgoingHttpHeaders): Promise<number | undefined> {
  return new Promise((resolve) => {
    const sending = request(url, { method: 'POST', headers, agent: false }, (response) => {
      resolve(response.statusCode);
      sending.destroy();
    });
    sending.on('error', () => resolve(undefined)).end(body);
  });
}

describe('a request that Slack signed', () => {
  it('is taken: a command, an event and a button', async () => {
    const { command, event, interaction, ana, coach, kept } = await serveSlack();
    expect(await command(coach('help'))).toEqual(taken);
    expect(await event(ana.message(scene, ts()))).toEqual(taken);
    const pressed = ana.pressed({ action_id: 'home', value: 'a stamp' }, { channel: 'D0ANA', ts: ts() });
    expect(await interaction({ ...pressed, response_url: coach('').response_url })).toEqual(taken);
    expect(await kept()).toEqual(
      expect.arrayContaining([
        { kind: 'said', text: 'help' },
        { kind: 'said', text: scene },
        { kind: 'chose', stamp: 'a stamp', choice: 'home' },
      ]),
    );
  });

  it('is taken up to five minutes before and after its time', async () => {
    const { event, ana, kept } = await serveSlack();
    expect(await event(ana.message(scene, ts()), { aheadSeconds: -290 })).toEqual(taken);
    expect(await event(ana.message(scene, ts()), { aheadSeconds: 290 })).toEqual(taken);
    expect(await kept()).toHaveLength(2);
  });

  it('is answered when it asks whether we are here', async () => {
    const { event, raw, kept } = await serveSlack();
    const asked = { type: 'url_verification', challenge: '3eZbrw1aB', token: 'x' };
    expect(await event(asked)).toEqual({ status: 200, body: '{"challenge":"3eZbrw1aB"}' });
    expect(await event(asked, { secret: 'another' })).toEqual(refused);
    expect(await raw('ssl_check=1&token=x', form)).toEqual(taken);
    expect(await kept()).toEqual([]);
  });
});

describe('a request that Slack did not sign', () => {
  const wrong: [string, Parameters<typeof signed>[2]][] = [
    ['with another secret', { secret: 'another' }],
    ['more than five minutes ago', { aheadSeconds: -310 }],
    ['more than five minutes from now', { aheadSeconds: 310 }],
    ['years from now', { aheadSeconds: 1e9 }],
    ['at no time', { headers: { 'x-slack-request-timestamp': 'soon' } }],
    ['with half a signature', { headers: { 'x-slack-signature': 'v0=00' } }],
    ['with a signature of another kind', { headers: { 'x-slack-signature': 'v1=00' } }],
  ];
  it.each(wrong)('or signed %s is refused, and nothing of it is kept', async (_how, signing) => {
    const { command, event, ana, coach, kept } = await serveSlack();
    expect(await event(ana.message(scene, ts()), signing)).toEqual(refused);
    expect(await command(coach(scene), signing)).toEqual(refused);
    expect(await kept()).toEqual([]);
  });

  it('is refused without the headers, whatever it says it is', async () => {
    const { send, ana, coach, kept } = await serveSlack();
    const body = JSON.stringify(ana.message(scene, ts()));
    expect(await send(body, { 'content-type': json })).toEqual(refused);
    const time = String(Math.floor(Date.now() / 1_000));
    expect(await send(body, { 'content-type': json, 'x-slack-request-timestamp': time })).toEqual(refused);
    expect(await send(body, { 'content-type': json, 'x-slack-signature': 'v0=00' })).toEqual(refused);
    // Slack does not sign this question; nothing may ride on it.
    const command = new URLSearchParams({ ...(coach(scene) as object), ssl_check: '1' }).toString();
    expect(await send(command, { 'content-type': form })).toEqual(taken);
    expect(await kept()).toEqual([]);
  });

  it('is not read when it is large, signed or not', async () => {
    const { url, event, ana, kept } = await serveSlack();
    const large = JSON.stringify(ana.message('word '.repeat(1_000_000), ts()));
    expect(await statusOf(url, large, signed(large, json))).toBe(413);
    expect(await statusOf(url, large, { 'content-type': json })).toBe(413);
    expect(await event(ana.message(scene, ts()))).toEqual(taken);
    expect(await kept()).toHaveLength(1);
  });

  it('does not end Porchlight, whatever it is', async () => {
    const { url, event, ana, kept } = await serveSlack();
    for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS'])
      expect([method, (await fetch(url, { method })).status]).toEqual([method, 405]);
    expect(await event(ana.message(scene, ts()))).toEqual(taken);
    expect(await kept()).toHaveLength(1);
  });
});

describe('a signed body that makes no sense', () => {
  const bodies: [string, string, number][] = [
    ['{"type":"event_callback"', json, 400],
    ['', json, 400],
    ['payload={"type":', form, 400],
    ['command=/coach', form, 200],
    ['{"type":"event_callback","event":{"type":"message"}}', json, 200],
    ['{"type":"event_callback","event":{"type":"app_home_opened","user":7},"team_id":"T0LOCAL"}', json, 200],
    ['payload={"type":"block_actions","actions":[{"action_id":"home"}],"user":{},"team":null}', form, 200],
    ['payload={"type":"view_submission","view":{"private_metadata":"{"},"user":{"id":"U0ANA"}}', form, 200],
  ];
  it.each(bodies)('%s is answered at once, and nothing is kept', async (body, type, status) => {
    const { raw, event, ana, kept } = await serveSlack();
    expect(await raw(body, type)).toMatchObject({ status });
    expect(await kept()).toEqual([]);
    expect(await event(ana.message(scene, ts()))).toEqual(taken);
  });
});

describe('what Slack sends again', () => {
  const again = { headers: { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' } };

  it('takes effect once, and is acknowledged each time', async () => {
    const { event, command, ana, coach, kept, door, slack } = await serveSlack();
    const message = ana.message(scene, ts());
    const said = coach('prep mom canceled');
    expect(await event(message)).toEqual(taken);
    expect(await event(message, again)).toEqual(taken);
    await Promise.all([event(message, again), event(message, again)]);
    for (let times = 0; times < 2; times++) expect(await command(said)).toEqual(taken);
    await door.idle();
    expect(await kept()).toHaveLength(2);
    expect(slack.workspace.messages.filter(({ text }) => text === 'Your brief is ready.')).toHaveLength(2);
    expect(await event(message, again)).toEqual(taken);
    await door.idle();
    expect(slack.workspace.messages.filter(({ text }) => text === 'Your brief is ready.')).toHaveLength(2);
  });

  it('is taken when the first time never came here', async () => {
    const { event, ana, kept } = await serveSlack();
    expect(await event(ana.message(scene, ts()), again)).toEqual(taken);
    expect(await kept()).toHaveLength(1);
  });
});

describe('the acknowledgement', () => {
  it('does not wait for the turn', async () => {
    const gated = gatedStore(memory(), (call) => call.name === 'commit' && endsTurn(call.changes));
    const { event, command, ana, coach, kept, door, slack } = await serveSlack(gated.store);
    expect(await event(ana.message(scene, ts()))).toEqual(taken);
    expect(await command(coach(scene))).toEqual(taken);
    expect(await kept()).toHaveLength(2);
    expect(slack.called('chat.postMessage')).toEqual([]);
    gated.open();
    await door.idle();
    expect(slack.called('chat.postMessage')).not.toEqual([]);
  });

  it('waits until what came is kept', async () => {
    const gated = gatedStore(memory(), (call) => call.name === 'commit');
    const { event, command, ana, coach, kept } = await serveSlack(gated.store);
    const both = [event(ana.message(scene, ts())), command(coach(scene))];
    await vi.waitUntil(() => gated.waiting === 2);
    for (const one of both) expect(await ended(one)).toBe(false);
    gated.open();
    expect(await Promise.all(both)).toEqual([taken, taken]);
    expect(await kept()).toHaveLength(2);
  });

  it('does not come when it cannot be kept; sent again, it is taken', async () => {
    let full = true;
    const store = storeWithBefore(memory(), ({ name }) => {
      if (full && name === 'commit') throw new Error('the disk is full');
    });
    const { event, command, ana, coach, kept, door } = await serveSlack(store);
    const message = ana.message(scene, ts());
    expect(await event(message)).toEqual({ status: 500, body: '' });
    expect(await command(coach(scene))).toEqual({ status: 500, body: '' });
    expect(await kept()).toEqual([]);
    full = false;
    expect(await event(message)).toEqual(taken);
    await door.idle();
    expect(await kept()).toHaveLength(1);
  });

  it('comes also for what we do not know, so that nobody waits', async () => {
    const { command, event, interaction, ana, coach, kept } = await serveSlack();
    expect(await command({ ...coach('x'), command: '/couch' })).toEqual(taken);
    expect(await interaction(ana.shortcut('gone'))).toEqual(taken);
    expect(await interaction({ type: 'view_closed', ...ana.shortcut('gone'), view: { id: 'V1' } })).toEqual(taken);
    expect(await event(ana.event({ type: 'reaction_added', user: 'U0ANA' }))).toEqual(taken);
    const odd = ana.pressed({ action_id: 'porchlight 0.0\n', value: '' }, { channel: 'D0ANA', ts: ts() });
    expect(await interaction({ ...odd, response_url: coach('').response_url })).toEqual(taken);
    expect(await kept()).toEqual([{ kind: 'chose', stamp: '', choice: 'porchlight 0.0\n' }]);
  });
});

describe('at the end', () => {
  it('what was acknowledged is shown, and what is being sent is still taken', async () => {
    const turns = gatedStore(memory(), (call) => call.name === 'commit' && endsTurn(call.changes));
    const keeping = gatedStore(turns.store, (call) => call.name === 'commit' && turns.waiting === 1);
    const { event, ana, kept, end, slack } = await serveSlack(keeping.store);
    expect(await event(ana.message(scene, ts()))).toEqual(taken);
    await vi.waitUntil(() => turns.waiting === 1);
    const late = event(ana.message(`${scene}, again`, ts()));
    await vi.waitUntil(() => keeping.waiting === 1);
    const ending = end();
    await rounds();
    keeping.open();
    expect(await late).toEqual(taken);
    turns.open();
    await ending;
    expect(await kept()).toHaveLength(2);
    expect(slack.called('chat.postMessage')).toHaveLength(2);
  });
});
