// The built program with Slack at its other end: killed, told to stop, or started with what cannot work.
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { payloadsOf } from '../../../src/channels/slack/local/payloads.ts';
import { temporaryFolders } from '../../support/folders.ts';
import { builtProgram, type Program } from '../../support/program.ts';
import { type LoopbackSlack, loopbackSlack, refusing } from '../../support/slack-loopback.ts';
import { signingSecret, slackSide } from '../../support/slack-signed.ts';

const freshFolder = temporaryFolders();
let program: Program;
beforeAll(async () => {
  program = builtProgram(await freshFolder());
});
const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await program.endAll();
  for (const close of open.splice(0)) await close();
});

async function workplace() {
  const slack = await loopbackSlack();
  open.push(slack.close);
  const settings: Record<string, string> = {
    DATA_DIR: join(await freshFolder(), 'data'),
    SLACK_BOT_TOKEN: 'xoxb-here',
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: slack.apiUrl,
  };
  const ana = payloadsOf(slack.workspace, 'U0ANA', 'ana');
  const coach = { ...ana.command('prep mom canceled three times'), response_url: slack.responseUrl };
  return { slack, settings, coach };
}

const briefs = ({ workspace }: LoopbackSlack) =>
  workspace.messages.filter(({ channel, text }) => channel === 'D0ANA' && text === 'Your brief is ready.');
const briefIn = (slack: LoopbackSlack) => vi.waitUntil(() => briefs(slack).length > 0, { timeout: 10_000 });
const taken = { status: 200, body: '' };

// Windows knows no signals to end a process by.
describe.skipIf(process.platform === 'win32')('a signed /coach', () => {
  it('becomes a brief in the direct message', async () => {
    const { slack, settings, coach } = await workplace();
    const running = await program.start(settings);
    expect(await slackSide(running.health).command(coach)).toEqual(taken);
    await briefIn(slack);
    expect(JSON.stringify(briefs(slack)[0]?.blocks)).toContain('Visit of the kind check-in');
    expect(await running.end('SIGTERM')).toMatchObject({ code: 0 });
    expect(briefs(slack)).toHaveLength(1);
  });

  it.each(['before', 'after'] as const)('killed %s Slack took the brief, is posted once by the next', async (when) => {
    const { slack, settings, coach } = await workplace();
    const first = await program.start(settings);
    const held = slack.hold('chat.postMessage', when);
    expect(await slackSide(first.health).command(coach)).toEqual(taken);
    await held.came;
    expect(await first.end('SIGKILL')).toMatchObject({ signal: 'SIGKILL' });
    slack.when('chat.postMessage');
    expect(briefs(slack)).toHaveLength(when === 'after' ? 1 : 0);
    const second = await program.start(settings);
    await vi.waitUntil(() => slack.called('conversations.history').length > 0, { timeout: 10_000 });
    await briefIn(slack);
    expect(await second.end('SIGTERM')).toMatchObject({ code: 0 }); // after everything that was under way
    expect(briefs(slack)).toHaveLength(1);
  });

  it('killed as soon as it is acknowledged, is answered once by the next', async () => {
    const { slack, settings, coach } = await workplace();
    const held = slack.hold('users.info', 'after');
    const first = await program.start(settings);
    const acknowledged = slackSide(first.health).command(coach);
    await held.came;
    held.open();
    expect(await acknowledged).toEqual(taken);
    await first.end('SIGKILL');
    const second = await program.start(settings);
    expect(await slackSide(second.health).command(coach)).toEqual(taken); // sent again
    await briefIn(slack);
    expect(await second.end('SIGTERM')).toMatchObject({ code: 0 });
    expect(briefs(slack)).toHaveLength(1);
  });

  it('is answered before SIGTERM ends the program', async () => {
    const { slack, settings, coach } = await workplace();
    const running = await program.start(settings);
    const held = slack.hold('chat.postMessage');
    expect(await slackSide(running.health).command(coach)).toEqual(taken);
    await held.came;
    const ended = running.end('SIGTERM');
    setTimeout(held.open, 300);
    expect(await ended).toMatchObject({ code: 0 });
    expect(briefs(slack)).toHaveLength(1);
  });
});

describe('what cannot start says why in one sentence', () => {
  const said = ({ errors }: { errors: string }) => errors.split('\n').filter((line) => line && !line.startsWith('{'));
  const badToken = /^Slack does not accept SLACK_BOT_TOKEN \(invalid_auth\)\. Copy the Bot User OAuth Token.*$/;
  const badAppToken = /^Slack does not open a connection with SLACK_APP_TOKEN \(not_allowed_token_type\)\. Copy .*$/;
  const away = /^Slack does not answer\. Check the network, and start Porchlight again\.$/;

  it('with a token that Slack does not accept', async () => {
    const { slack, settings } = await workplace();
    slack.when('auth.test', () => refusing('invalid_auth'));
    const ended = await program.run(['start'], settings);
    expect([ended.code, ended.output, said(ended)]).toEqual([1, '', [expect.stringMatching(badToken)]]);
  });

  it('with an app token that Slack does not accept', async () => {
    const { slack, settings } = await workplace();
    slack.when('apps.connections.open', () => refusing('not_allowed_token_type'));
    const ended = await program.run(['start'], { ...settings, SLACK_APP_TOKEN: 'xoxb-here' });
    expect([ended.code, ended.output, said(ended)]).toEqual([1, '', [expect.stringMatching(badAppToken)]]);
  });

  it('while Slack is away', async () => {
    const { slack, settings } = await workplace();
    await slack.close();
    const ended = await program.run(['start'], settings);
    expect([ended.code, ended.output, said(ended)]).toEqual([1, '', [expect.stringMatching(away)]]);
  });

  it('without a way for Slack to reach it', async () => {
    const { settings } = await workplace();
    const ended = await program.run(['start'], { ...settings, SLACK_SIGNING_SECRET: '' });
    expect([ended.code, ended.output]).toEqual([1, '']);
    expect(said(ended)).toEqual([expect.stringMatching(/^Slack cannot reach Porchlight: set SLACK_APP_TOKEN/)]);
  });

  it('and with the page on, the page runs', async () => {
    const { slack, settings } = await workplace();
    slack.when('auth.test', () => refusing('invalid_auth'));
    const running = await program.start({ ...settings, PAGE: 'on' });
    const browser = running.browserOf('ana');
    await browser.open();
    await browser.send({ kind: 'said', text: 'mom canceled three times' });
    expect(await browser.talk()).toContain('mom canceled three times');
    const ended = await running.end('SIGTERM');
    expect(ended).toMatchObject({
      code: 0,
      output: expect.stringContaining('Slack: Slack does not accept SLACK_BOT_TOKEN'),
    });
  });
});
