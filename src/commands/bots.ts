// The bots that the settings name. Each one's library loads only when it is used.
import type { RequestListener } from 'node:http';
import type { Door } from '../app/door.ts';
import type { Ports, Sender } from '../app/ports.ts';
import type { Settings } from '../config.ts';
import { createLog } from './log.ts';

/** `endpoints` are served on HOST:PORT, by path. `greeting` says how it is connected. */
export type BotRunning = {
  greeting: string;
  endpoints: Readonly<Record<string, RequestListener>>;
  stop(): Promise<void>;
};

/** Its name in lower case begins its accounts. */
export type Bot = {
  name: 'Slack' | 'Teams';
  sender: Sender;
  /** @throws Unavailable with what happened and what to do */
  connect(door: Door, ports: Ports): Promise<BotRunning>;
};

export async function botsIn(settings: Settings): Promise<Bot[]> {
  const slack = settings.SLACK_BOT_TOKEN ? [await slackBot(settings.SLACK_BOT_TOKEN, settings)] : [];
  const teams = settings.TEAMS_APP_ID || settings.TEAMS_DEV ? [await teamsBot(settings)] : [];
  return [...slack, ...teams];
}

async function teamsBot(settings: Settings): Promise<Bot> {
  const { createTeams } = await import('../channels/teams/app.ts');
  const teams = createTeams(
    {
      appId: settings.TEAMS_APP_ID,
      appPassword: settings.TEAMS_APP_PASSWORD,
      tenantId: settings.TEAMS_TENANT_ID,
      appType: settings.TEAMS_APP_TYPE,
      allowedTenants: settings.TEAMS_ALLOWED_TENANTS,
      serviceHosts: settings.TEAMS_SERVICE_HOSTS,
      dev: settings.TEAMS_DEV === '1',
      host: settings.HOST,
      sealed: settings.PORCHLIGHT_KEY !== undefined,
    },
    createLog(),
  );
  return { name: 'Teams', ...teams };
}

async function slackBot(botToken: string, settings: Settings): Promise<Bot> {
  const { createSlack } = await import('../channels/slack/connect.ts');
  const { slackPath } = await import('../channels/slack/receivers.ts');
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: apiUrl } = settings;
  const { sender, connect } = createSlack({ botToken, appToken, signingSecret, apiUrl }, createLog());
  return {
    name: 'Slack',
    sender,
    async connect(door, ports) {
      const { team, listener, stop } = await connect(door, ports);
      const way = listener ? `over HTTP at ${slackPath}` : 'in Socket Mode';
      const greeting = `connected to workspace ${team} ${way}`;
      return { greeting, endpoints: listener ? { [slackPath]: listener } : {}, stop };
    },
  };
}
