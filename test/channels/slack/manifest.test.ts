// manifest.json against Slack's rules for manifests, stated anew here, and against what the app listens to and calls.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commands, events, shortcuts } from '../../../src/channels/slack/surface.ts';
import { openSlack } from '../../support/slack.ts';

type Manifest = z.infer<typeof schema>;

const words = (most: number, least = 1) => z.string().min(least).max(most);
const address = z.url({ protocol: /^https$/ });
const schema = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(1) }),
  display_information: z.strictObject({
    name: words(35),
    description: words(140),
    long_description: words(4_000, 175),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/i),
  }),
  features: z.strictObject({
    agent_view: z
      .strictObject({
        agent_description: words(300),
        suggested_prompts: z.array(z.strictObject({ title: words(75), message: words(1_000) })).max(4),
      })
      .optional(),
    app_home: z.strictObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.strictObject({ display_name: z.string().regex(/^[a-z0-9._-]{1,80}$/), always_online: z.boolean() }),
    shortcuts: z
      .array(
        z.strictObject({
          name: words(24),
          type: z.enum(['global', 'message']),
          callback_id: words(255),
          description: words(150),
        }),
      )
      .max(10),
    slash_commands: z
      .array(
        z.strictObject({
          command: z.string().regex(/^\/[^\s/]{1,31}$/),
          description: words(2_000),
          usage_hint: words(1_000),
          should_escape: z.boolean(),
          url: address.optional(),
        }),
      )
      .max(50),
  }),
  oauth_config: z.strictObject({ scopes: z.strictObject({ bot: z.array(z.string()).max(255) }) }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ bot_events: z.array(z.string()).max(100), request_url: address.optional() }),
    interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: address.optional() }),
    org_deploy_enabled: z.literal(false),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.literal(false),
  }),
});

/** What each method and event asks for; a call that is not here has to be added with its scope. */
const scopeOf: Record<string, string | undefined> = {
  'auth.test': undefined,
  // The app-level token’s own scope, connections:write, stands in no manifest.
  'apps.connections.open': undefined,
  'users.info': 'users:read',
  'conversations.open': 'im:write',
  'conversations.history': 'im:history',
  'conversations.replies': 'im:history',
  'assistant.threads.setStatus': 'chat:write',
  'chat.postMessage': 'chat:write',
  'chat.update': 'chat:write',
  'chat.delete': 'chat:write',
  'files.getUploadURLExternal': 'files:write',
  'files.completeUploadExternal': 'files:write',
  'files.delete': 'files:write',
  'views.open': undefined,
  'views.update': undefined,
  'views.publish': undefined,
};
const scopeOfEvent: Record<string, string | undefined> = {
  'message.im': 'im:history',
  app_home_opened: undefined,
  agent_session_stopped: 'assistant:write',
  app_uninstalled: undefined,
  tokens_revoked: undefined,
};

const written = (...args: string[]): Manifest =>
  JSON.parse(execFileSync('node', ['scripts/slack-manifest.mjs', ...args], { encoding: 'utf8', stdio: 'pipe' }));
const shipped: Manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
const own = 'https://porchlight.example.org';
const endpoint = `${own}/slack/events`;
const variants: [string, Manifest][] = [
  ['manifest.json', shipped],
  ['the one over HTTP', written('--url', own)],
  ['the one for free workspaces', written('--free')],
  ['the one over HTTP for free workspaces', written('--url', own, '--free')],
];
const subscribed = ({ settings }: Manifest) => settings.event_subscriptions.bot_events;
const granted = ({ oauth_config }: Manifest) => oauth_config.scopes.bot;

describe.each(variants)('%s', (_name, manifest) => {
  it('is a manifest that Slack takes', () => {
    expect(schema.safeParse(manifest).error?.issues ?? []).toEqual([]);
  });

  it('names each command, shortcut and event once', () => {
    const { features } = manifest;
    const named = [
      features.slash_commands.map(({ command }) => command),
      features.shortcuts.map(({ callback_id }) => callback_id),
      features.shortcuts.map(({ name }) => name),
      subscribed(manifest),
      granted(manifest),
    ];
    for (const list of named) expect(new Set(list).size).toBe(list.length);
  });

  it('has a listener for every command and shortcut, and the reverse', () => {
    const { features } = manifest;
    expect(features.slash_commands.map(({ command }) => command)).toEqual([...commands]);
    expect(features.shortcuts.map(({ callback_id }) => callback_id)).toEqual([...shortcuts]);
    expect(features.shortcuts.map(({ type }) => type)).toEqual(['global', 'message']);
  });

  it('asks for the scopes that its calls and events need', () => {
    const needed = [
      ...methodsCalled().map((method) => scopeOf[method]),
      ...subscribed(manifest).map((event) => scopeOfEvent[event]),
      'commands',
    ].filter((scope) => scope !== undefined);
    expect(granted(manifest)).toEqual(expect.arrayContaining(needed));
  });

  it('asks for no scope that nothing needs', () => {
    // im:read is for message.im’s channel and the Messages tab; Slack’s own templates ask for it with the others.
    const used = new Set([
      ...Object.values(scopeOf),
      ...subscribed(manifest).map((event) => scopeOfEvent[event]),
      'commands',
      'im:read',
    ]);
    expect(granted(manifest).filter((scope) => !used.has(scope))).toEqual([]);
  });

  it('has the agent’s features together, or not at all', () => {
    const parts = [
      manifest.features.agent_view !== undefined,
      granted(manifest).includes('assistant:write'),
      subscribed(manifest).includes('agent_session_stopped'),
    ];
    expect(new Set(parts).size).toBe(1);
  });
});

describe('the real app', () => {
  it.each(shipped.features.slash_commands)('hears $command', async ({ command }) => {
    const { as, bring, messages } = await openSlack();
    await bring({ ...as('U0ANA').command('help'), command });
    expect(messages()).toHaveLength(1);
  });

  it.each(shipped.features.shortcuts)('hears the shortcut “$name”', async ({ type, callback_id }) => {
    const { as, bring, workspace, messages } = await openSlack();
    const payload = type === 'global' ? as('U0ANA').shortcut(callback_id) : as('U0ANA').quoted('Did you call them?');
    await bring({ ...payload, callback_id });
    expect([workspace.modal !== undefined, messages().length]).toEqual(type === 'global' ? [true, 0] : [false, 1]);
  });

  it.each(subscribed(shipped))('hears the event %s', async (name) => {
    const { as, bring, kept, log } = await openSlack();
    const ana = as('U0ANA');
    const payloads: Record<string, Record<string, unknown>> = {
      app_home_opened: ana.opened('home'),
      'message.im': ana.message('help', '1800000000.000001'),
      agent_session_stopped: ana.stopped('1800000000.000001'),
      tokens_revoked: ana.event({ type: name, tokens: { oauth: [], bot: ['U0PORCHLIGHT'] } }),
    };
    await bring(payloads[name] ?? ana.event({ type: name }));
    const told = log.lines.filter(({ event }) => event.startsWith('Slack removed the app'));
    expect(((await kept()).incoming ?? 0) + told.length).toBe(1);
  });
});

describe('the events', () => {
  const named = subscribed(shipped).map((event) => event.replace(/^message\..*/, 'message'));

  it('of the manifest have a listener each, and the reverse', () => {
    expect(named.sort()).toEqual([...events].sort());
  });

  it('of a free workspace are the same but for the agent’s', () => {
    expect(subscribed(written('--free'))).toEqual(
      subscribed(shipped).filter((event) => event !== 'agent_session_stopped'),
    );
  });
});

describe('the way Slack reaches the app', () => {
  it('is Socket Mode in manifest.json, with no address anywhere', () => {
    expect(shipped.settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(shipped)).not.toContain('http');
  });

  it('is one address for everything over HTTP', () => {
    const { features, settings } = written('--url', own);
    expect(settings.socket_mode_enabled).toBe(false);
    expect(settings.event_subscriptions.request_url).toBe(endpoint);
    expect(settings.interactivity.request_url).toBe(endpoint);
    expect(features.slash_commands.map(({ url }) => url)).toEqual(features.slash_commands.map(() => endpoint));
  });

  it('takes a base address with or without a slash', () => {
    expect(written('--url', `${own}/`)).toEqual(written('--url', own));
  });

  it('without options is manifest.json as it is', () => {
    expect(written()).toEqual(shipped);
  });

  it('that is no address is refused with one sentence', () => {
    expect(() => written('--url', 'porchlight')).toThrow(
      '--url must be an address such as https://porchlight.example.org.',
    );
  });
});

describe('the calls', () => {
  it('are all known here, with the scope each needs', () => {
    const called = methodsCalled();
    expect(called.length).toBeGreaterThanOrEqual(8);
    expect(called.filter((method) => !(method in scopeOf))).toEqual([]);
    expect(Object.keys(scopeOf).filter((method) => !called.includes(method))).toEqual([]);
  });
});

/** Every method of the Web API that the code names. */
function methodsCalled(): string[] {
  const folder = 'src/channels/slack';
  const code = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const found = code.flatMap((text) =>
    [...text.matchAll(/\bclient\.([a-z]+(?:\.[a-zA-Z]+)+)\(/g)].map(([, method]) => method ?? ''),
  );
  return [...new Set(found)];
}
