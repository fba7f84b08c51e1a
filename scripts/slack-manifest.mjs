// npm run --silent slack-manifest -- --url https://porchlight.example.org [--free]: the Slack manifest for HTTP instead of
// Socket Mode, and with --free for workspaces without Slack's agent features. Without options, manifest.json as it is.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** @param manifest the one in manifest.json, for Socket Mode */
export function overHttp(manifest, address) {
  const request_url = new URL('/slack/events', address).href;
  const { features, settings } = manifest;
  return {
    ...manifest,
    features: {
      ...features,
      slash_commands: features.slash_commands.map((command) => ({ ...command, url: request_url })),
    },
    settings: {
      ...settings,
      event_subscriptions: { ...settings.event_subscriptions, request_url },
      interactivity: { ...settings.interactivity, request_url },
      socket_mode_enabled: false,
    },
  };
}

/** Threads, forms and Home work there as well; Slack's list of agents does not. */
export function withoutAgent(manifest) {
  const { agent_view: _agent, ...features } = manifest.features;
  const bot_events = manifest.settings.event_subscriptions.bot_events.filter(
    (name) => name !== 'agent_session_stopped',
  );
  const bot = manifest.oauth_config.scopes.bot.filter((scope) => scope !== 'assistant:write');
  return {
    ...manifest,
    features,
    oauth_config: { scopes: { bot } },
    settings: {
      ...manifest.settings,
      event_subscriptions: { ...manifest.settings.event_subscriptions, bot_events },
    },
  };
}

if (import.meta.main ?? process.argv[1]?.endsWith('slack-manifest.mjs')) {
  const { values } = parseArgs({ options: { url: { type: 'string' }, free: { type: 'boolean', default: false } } });
  const whole = JSON.parse(readFileSync(new URL('../manifest.json', import.meta.url), 'utf8'));
  const manifest = values.free ? withoutAgent(whole) : whole;
  if (values.url && !URL.canParse(values.url)) {
    process.stderr.write('--url must be an address such as https://porchlight.example.org.\n');
    process.exit(1);
  }
  process.stdout.write(`${JSON.stringify(values.url ? overHttp(manifest, values.url) : manifest, null, 2)}\n`);
}
