import { afterEach, describe, expect, it, vi } from 'vitest';
import { Unavailable } from '../../../src/app/failures.ts';
import { createSlack, type SlackSettings } from '../../../src/channels/slack/connect.ts';
import { payloadsOf } from '../../../src/channels/slack/local/payloads.ts';
import { memory } from '../../support/at-the-door.ts';
import { plainParts } from '../../support/plain-library.ts';
import { loopbackSlack, refusing } from '../../support/slack-loopback.ts';
import { slackSocket } from '../../support/slack-socket.ts';
import { endsTurn, gatedStore, storeWithBefore } from '../../support/stores.ts';

const scene = 'mom canceled three times';
const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const close of open.splice(0).reverse()) await close();
});

/** Both ends of Socket Mode, not yet connected. */
async function bothEnds(store = memory(), greets = true, settings: Partial<SlackSettings> = {}) {
  const slack = await loopbackSlack();
  const socket = await slackSocket(greets);
  open.push(slack.close, socket.close);
  slack.when('apps.connections.open', () => ({ status: 200, body: { ok: true, url: socket.url } }));
  const log = { warn: () => undefined, error: () => undefined };
  const given = { botToken: 'xoxb-here', appToken: 'xapp-here', apiUrl: slack.apiUrl, ...settings };
  const { sender, connect } = createSlack(given, log);
  const parts = plainParts({ store, senders: { slack: sender } });
  return { ...parts, slack, socket, connect: () => connect(parts.door, parts.ports) };
}

async function connected(store = memory()) {
  const ends = await bothEnds(store);
  const { stop } = await ends.connect();
  open.push(stop);
  const ana = payloadsOf(ends.slack.workspace, 'U0ANA', 'ana');
  return {
    ...ends,
    ana,
    stop,
    coach: (text: string) => ({ ...ana.command(text), response_url: ends.slack.responseUrl }),
  };
}

const acknowledges = (socket: { has(id: string): boolean }, id: string) => vi.waitUntil(() => socket.has(id));
/** Long enough for an acknowledgement to arrive, if there were one. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 150));

describe('over Socket Mode', () => {
  it('a message is acknowledged once, and answered', async () => {
    const { socket, slack, ana, door } = await connected();
    const id = socket.send({ type: 'events_api', payload: ana.message(scene, '1800000000.000001') });
    await acknowledges(socket, id);
    await door.idle();
    expect(slack.workspace.messages).toMatchObject([{ text: 'Your brief is ready.', thread: '1800000000.000001' }]);
    expect(socket.acknowledged).toHaveLength(1);
  });

  it('nothing is acknowledged before it is kept', async () => {
    const gated = gatedStore(memory(), (call) => call.name === 'commit');
    const { socket, ana, coach, door } = await connected(gated.store);
    const sent = [
      socket.send({ type: 'events_api', payload: ana.message(scene, '1800000000.000001') }),
      socket.send({ type: 'slash_commands', payload: coach(scene) }),
      socket.send({ type: 'interactive', payload: ana.shortcut('prepare') }),
    ];
    await vi.waitUntil(() => gated.waiting === 3);
    await aMoment();
    expect(socket.acknowledged).toEqual([]);
    gated.open();
    for (const id of sent) await acknowledges(socket, id);
    await door.idle();
  });

  it('the acknowledgement does not wait for the turn', async () => {
    const gated = gatedStore(memory(), (call) => call.name === 'commit' && endsTurn(call.changes));
    const { socket, slack, ana, door } = await connected(gated.store);
    await acknowledges(socket, socket.send({ type: 'events_api', payload: ana.message(scene, '1800000000.000001') }));
    expect(slack.called('chat.postMessage')).toEqual([]);
    gated.open();
    await door.idle();
    expect(slack.called('chat.postMessage')).not.toEqual([]);
  });

  it('what cannot be kept is not acknowledged; sent again, it is taken', async () => {
    let full = true;
    const store = storeWithBefore(memory(), ({ name }) => {
      if (full && name === 'commit') throw new Error('the disk is full');
    });
    const { socket, slack, ana, door } = await connected(store);
    const payload = ana.message(scene, '1800000000.000001');
    socket.send({ type: 'events_api', payload });
    await aMoment();
    expect(socket.acknowledged).toEqual([]);
    full = false;
    await acknowledges(socket, socket.send({ type: 'events_api', payload, retry_attempt: 1 }));
    await door.idle();
    expect(slack.workspace.messages).toHaveLength(1);
  });

  it('what comes twice takes effect once', async () => {
    const { socket, slack, ana, door } = await connected();
    const payload = ana.message(scene, '1800000000.000001');
    const ids = [0, 1].map((retry_attempt) => socket.send({ type: 'events_api', payload, retry_attempt }));
    for (const id of ids) await acknowledges(socket, id);
    await door.idle();
    expect(slack.workspace.messages).toHaveLength(1);
  });

  it('a submission is acknowledged with what is wrong in it', async () => {
    const { socket, slack, ana } = await connected();
    await acknowledges(socket, socket.send({ type: 'interactive', payload: ana.shortcut('prepare') }));
    await vi.waitUntil(() => slack.workspace.modal);
    const modal = slack.workspace.modal as never;
    const id = socket.send({ type: 'interactive', payload: ana.submitted(modal, {}) });
    await acknowledges(socket, id);
    const answer = socket.acknowledged.find((one) => one.id === id)?.payload;
    expect(answer).toMatchObject({ response_action: 'errors' });
  });

  it('what we do not know is acknowledged, so that nobody waits', async () => {
    const { socket, coach, ana } = await connected();
    const ids = [
      socket.send({ type: 'slash_commands', payload: { ...coach('x'), command: '/couch' } }),
      socket.send({ type: 'interactive', payload: ana.shortcut('gone') }),
      socket.send({ type: 'events_api', payload: ana.event({ type: 'reaction_added', user: 'U0ANA' }) }),
    ];
    for (const id of ids) await acknowledges(socket, id);
  });

  it('stopping closes the connection, and what was taken is finished', async () => {
    const gated = gatedStore(memory(), (call) => call.name === 'commit' && endsTurn(call.changes));
    const { socket, slack, ana, door, stop } = await connected(gated.store);
    await acknowledges(socket, socket.send({ type: 'events_api', payload: ana.message(scene, '1800000000.000001') }));
    await stop();
    gated.open();
    await door.idle();
    expect(slack.workspace.messages).toHaveLength(1);
    open.pop();
  });
});

describe('when no connection can be opened, one sentence says so', () => {
  const sentence = async (connecting: Promise<unknown>) => {
    const error = await connecting.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Unavailable);
    return (error as Error).message;
  };
  it.each(['invalid_auth', 'not_allowed_token_type', 'missing_scope'])('the app token is refused: %s', async (code) => {
    const { slack, connect } = await bothEnds();
    slack.when('apps.connections.open', () => refusing(code));
    expect(await sentence(connect())).toMatch(
      new RegExp(`^Slack does not open a connection with SLACK_APP_TOKEN \\(${code}\\)\\. Copy an app-level token`),
    );
  });

  it.each(['invalid_auth', 'account_inactive', 'token_revoked'])('the bot token is refused: %s', async (code) => {
    const { slack, connect } = await bothEnds();
    slack.when('auth.test', () => refusing(code));
    expect(await sentence(connect())).toMatch(
      new RegExp(`^Slack does not accept SLACK_BOT_TOKEN \\(${code}\\)\\. Copy`),
    );
  });

  it('Slack is away', async () => {
    const { slack, connect } = await bothEnds();
    await slack.close();
    open.shift();
    expect(await sentence(connect())).toMatch(/^Slack does not answer\. Check the network/);
  });

  it('Slack opens the connection and says nothing on it', async () => {
    const { connect, slack } = await bothEnds(memory(), false);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const said = sentence(connect());
    await vi.waitUntil(() => slack.called('auth.test').length === 1 && vi.getTimerCount() > 0);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await said).toMatch(/^Slack does not answer\./);
  });

  it('nothing says how Slack reaches us', async () => {
    const { connect } = await bothEnds(memory(), true, { appToken: undefined });
    expect(await sentence(connect())).toMatch(/^Slack cannot reach Porchlight: set SLACK_APP_TOKEN \(Socket Mode\) or/);
  });
});
