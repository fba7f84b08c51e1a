// Connects to one workspace: who we are there, how Slack reaches us, and a clear sentence when it cannot be.
import type { RequestListener } from 'node:http';
import { type Logger, LogLevel, type Receiver, webApi } from '@slack/bolt';
import type { Door } from '../../app/door.ts';
import { Unavailable } from '../../app/failures.ts';
import type { Log, Ports, Sender } from '../../app/ports.ts';
import { type Identity, slackApp } from './app.ts';
import { type Calls, createCalls, lockedOut, Refused } from './calls.ts';
import { createFiles } from './files.ts';
import { createInLine } from './in-line.ts';
import { httpReceiver, socketReceiver } from './receivers.ts';
import { createSlackSender } from './send.ts';
import { createWorkspace } from './workspace.ts';

export type SlackSettings = {
  botToken: string;
  appToken?: string | undefined;
  signingSecret?: string | undefined;
  apiUrl?: string | undefined;
};

/** Instead of the network, where nothing of Slack is there: what Slack would answer, and how it would reach us. */
export type Local = { fetch: webApi.FetchFunction; receiver: Receiver; answerWithinMs?: number };

/** `listener` serves Slack's requests where Slack reaches us over HTTP. */
export type SlackRunning = { team: string; listener?: RequestListener; stop(): Promise<void> };

export type Slack = {
  sender: Sender;
  /** @throws Unavailable with what happened and what to do */
  connect(door: Door, ports: Ports): Promise<SlackRunning>;
};

const answerWithinMs = 10_000;
const connectWithinMs = 20_000;

export function createSlack(settings: SlackSettings, log: Log, local?: Local): Slack {
  const logger = quietLogger(log);
  const clientOptions: webApi.WebClientOptions = {
    timeout: local?.answerWithinMs ?? answerWithinMs,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger,
    ...(settings.apiUrl ? { slackApiUrl: settings.apiUrl } : {}),
    ...(local ? { fetch: local.fetch } : {}),
  };
  const client = new webApi.WebClient(settings.botToken, clientOptions);
  const calls = createCalls((code) => log.warn('Slack locked the app out; nothing is sent any more', { code }));
  const workspace = createWorkspace(client, calls);
  const inLine = createInLine();
  const files = createFiles(client, calls, local?.fetch ?? fetch);
  return {
    sender: createSlackSender({ client, calls, workspace, inLine, files }),
    async connect(door, ports) {
      const identity = await identify(client, calls);
      const { receiver, listener } = local ? { receiver: local.receiver } : reach(settings, logger);
      const { botToken: token } = settings;
      slackApp({ receiver, token, identity, clientOptions, logger, client, calls, workspace, inLine, door, ports });
      if (!local && settings.appToken) await checkAppToken(settings.appToken, clientOptions);
      if (!listener) await startSocket(receiver);
      const stop = async () => {
        if (!listener) await receiver.stop();
      };
      return { team: identity.team, stop, ...(listener ? { listener } : {}) };
    },
  };
}

/** Socket Mode where there is an app token, HTTP otherwise. */
function reach({ appToken, signingSecret, apiUrl }: SlackSettings, logger: Logger) {
  if (appToken) return { receiver: socketReceiver(appToken, logger, apiUrl) };
  if (signingSecret) return httpReceiver(signingSecret, logger);
  throw new Unavailable(
    'Slack cannot reach Porchlight: set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP). README.md says where to find them.',
  );
}

async function identify(client: webApi.WebClient, calls: Calls): Promise<Identity> {
  try {
    const {
      team_id: team = '',
      user_id: botUser = '',
      bot_id: bot = '',
    } = await calls.repeat(() => client.auth.test());
    return { team, botUser, bot };
  } catch (error) {
    throw explained(error, badToken);
  }
}

/** Asked beforehand: Bolt tries a token that Slack refuses again and again. */
async function checkAppToken(appToken: string, clientOptions: webApi.WebClientOptions): Promise<void> {
  const client = new webApi.WebClient(appToken, clientOptions);
  try {
    await createCalls(() => undefined).repeat(() => client.apps.connections.open({}));
  } catch (error) {
    throw explained(error, badAppToken);
  }
}

function explained(error: unknown, bad: (code: string) => string): Unavailable {
  const code = error instanceof Refused ? error.code : lockedOut.find((one) => String(error).endsWith(one));
  return new Unavailable(code ? bad(code) : away, { cause: error });
}

const badToken = (code: string) =>
  `Slack does not accept SLACK_BOT_TOKEN (${code}). Copy the Bot User OAuth Token, which begins with xoxb-, from “OAuth & Permissions” of your app into SLACK_BOT_TOKEN.`;
const away = 'Slack does not answer. Check the network, and start Porchlight again.';
const badAppToken = (code: string) =>
  `Slack does not open a connection with SLACK_APP_TOKEN (${code}). Copy an app-level token with connections:write, which begins with xapp-, from “Basic Information” of your app, and check that Socket Mode is on.`;

async function startSocket(receiver: Receiver): Promise<void> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Unavailable(away)), connectWithinMs).unref();
  });
  try {
    await Promise.race([receiver.start(), late]);
  } catch (error) {
    await receiver.stop().catch(() => undefined);
    throw error instanceof Unavailable ? error : new Unavailable(away, { cause: error });
  }
}

/** Bolt's own lines can carry what people typed: only where they come from is kept. */
function quietLogger(log: Log): Logger {
  const nothing = () => undefined;
  const line = (message: unknown) =>
    log.warn('Slack library', {
      said:
        String(message)
          .split(/[:("{]/, 1)[0]
          ?.slice(0, 80) ?? '',
    });
  return {
    debug: nothing,
    info: nothing,
    warn: line,
    error: line,
    setLevel: nothing,
    getLevel: () => LogLevel.WARN,
    setName: nothing,
  };
}
