// What Slack sends, read once: what someone did, where, and by what it can be answered in line.
import { z } from 'zod';
import { viewInSlot } from '../../app/open-again.ts';
import type { What } from '../../core/incoming.ts';
import { openAction, rateAction } from './blocks.ts';
import { metadataSchema, peopleIn, stateSchema, valuesIn } from './modal.ts';
import { plainText } from './plain.ts';
import { commands, shortcuts } from './surface.ts';

/** Where something happened: a thread of the direct message, the direct message or Home, a channel, or a form's own place. */
export type Where =
  | { kind: 'thread'; channel: string; thread: string }
  | { kind: 'direct' }
  | { kind: 'channel'; channel: string }
  | { kind: 'place'; key: string };

/** By what the answer can be shown at once. */
type InLine = { trigger?: string; ephemeral?: true; submission?: true };

export type Did = {
  kind: 'did';
  id: string;
  team: string;
  user: string;
  /** The workspace the person belongs to, where Slack says so. */
  home: string;
  /** In a channel shared with another organization. */
  external: boolean;
  name: string | undefined;
  where: Where;
  /** The direct message between this person and Porchlight, where the payload tells it. */
  direct: string | undefined;
  what: What;
  /** People who were picked in a form. */
  named: string[];
  inLine: InLine;
};

/** `gone`: the app was removed, or its tokens were. */
export type Read = Did | { kind: 'gone' } | { kind: 'nothing' };

const text = z.string();
const nothing: Read = { kind: 'nothing' };

const commandSchema = z.object({
  command: z.enum(commands),
  text: text.default(''),
  team_id: text,
  user_id: text,
  user_name: text.optional(),
  channel_id: text,
  trigger_id: text,
});

export function readCommand(body: unknown): Read {
  const { success, data } = commandSchema.safeParse(body);
  if (!success) return nothing;
  const said = plainText(data.text).trim();
  return {
    ...did(data.team_id, data.user_id, data.trigger_id),
    name: data.user_name,
    where: { kind: 'channel', channel: data.channel_id },
    what: { kind: 'said', text: said === '' ? 'help' : said },
    inLine: { trigger: data.trigger_id, ephemeral: true },
  };
}

const eventSchema = z.object({
  team_id: text,
  event_id: text,
  is_ext_shared_channel: z.boolean().default(false),
  event: z.discriminatedUnion('type', [
    z.object({
      type: z.literal('message'),
      channel_type: z.literal('im'),
      channel: text,
      user: text,
      user_team: text.optional(),
      text: text.default(''),
      ts: text,
      thread_ts: text.optional(),
      subtype: z.enum(['file_share', 'thread_broadcast', 'me_message']).optional(),
      bot_id: z.undefined().optional(),
    }),
    z.object({ type: z.literal('app_home_opened'), user: text, channel: text.optional(), tab: text.optional() }),
    z.object({ type: z.literal('agent_session_stopped'), user: text, channel: text, thread_ts: text }),
    z.object({ type: z.literal('app_uninstalled') }),
    z.object({ type: z.literal('tokens_revoked'), tokens: z.object({ bot: z.array(z.string()).min(1) }) }),
  ]),
});

export function readEvent(body: unknown): Read {
  const { success, data } = eventSchema.safeParse(body);
  if (!success) return nothing;
  const { event, event_id, team_id, is_ext_shared_channel: external } = data;
  if (!('user' in event)) return { kind: 'gone' };
  const common = { ...did(team_id, event.user, event_id), direct: event.channel, external };
  switch (event.type) {
    case 'message': {
      const where: Where = { kind: 'thread', channel: event.channel, thread: event.thread_ts ?? event.ts };
      const what: What = { kind: 'said', text: plainText(event.text) };
      return { ...common, home: event.user_team ?? team_id, where, what };
    }
    case 'app_home_opened': {
      const what: What = event.tab === 'messages' ? { kind: 'arrived' } : { kind: 'opened', view: 'home' };
      return { ...common, where: { kind: 'direct' }, what };
    }
    case 'agent_session_stopped': {
      const where: Where = { kind: 'thread', channel: event.channel, thread: event.thread_ts };
      return { ...common, where, what: { kind: 'stopped' } };
    }
  }
}

const actor = {
  team: z.object({ id: text }).nullish(),
  user: z.object({ id: text, team_id: text.optional(), name: text.optional(), username: text.optional() }),
};

const actionSchema = z.object({
  ...actor,
  trigger_id: text,
  container: z.object({ type: text, thread_ts: text.optional(), is_ephemeral: z.boolean().default(false) }),
  channel: z.object({ id: text }).nullish(),
  message: z.object({ thread_ts: text.optional() }).nullish(),
  actions: z.array(z.object({ action_id: text, value: text.default('') })).min(1),
});

export function readAction(body: unknown): Read {
  const { success, data } = actionSchema.safeParse(body);
  if (!success) return nothing;
  const [action] = data.actions;
  const what = action && pressed(action.action_id, action.value);
  if (!what) return nothing;
  const [place = '', slot] = action.action_id === openAction ? action.value.split(/ (.*)/s) : [];
  return {
    ...byActor(data, data.trigger_id),
    where: slot === undefined ? pressedIn(data) : { kind: 'place', key: place },
    what,
    inLine: { trigger: data.trigger_id, ...(data.container.is_ephemeral ? { ephemeral: true as const } : {}) },
  };
}

function pressedIn({ container, channel, message }: z.infer<typeof actionSchema>): Where {
  const thread = container.thread_ts ?? message?.thread_ts;
  if (channel && container.is_ephemeral) return { kind: 'channel', channel: channel.id };
  return channel && thread ? { kind: 'thread', channel: channel.id, thread } : { kind: 'direct' };
}

function pressed(action: string, value: string): What {
  if (action === openAction) return { kind: 'opened', view: viewInSlot(value.replace(/^\S* /, '')) };
  if (action !== rateAction) return { kind: 'chose', stamp: value, choice: action };
  const [rating, stamp = ''] = value.split(/:(.*)/s);
  return { kind: 'rated', stamp, value: rating === 'up' ? 'up' : 'down' };
}

const shortcutSchema = z.object({ ...actor, callback_id: z.enum(shortcuts), trigger_id: text });
const quotedSchema = z.object({
  ...shortcutSchema.shape,
  channel: z.object({ id: text }),
  message: z.object({ text: text.default(''), team: text.optional() }),
});

export function readShortcut(body: unknown): Read {
  const quoted = quotedSchema.safeParse(body);
  if (quoted.success) {
    const { channel, message, trigger_id: trigger } = quoted.data;
    const common = byActor(quoted.data, trigger);
    return {
      ...common,
      external: message.team !== undefined && message.team !== common.team,
      where: { kind: 'channel', channel: channel.id },
      what: { kind: 'quoted', text: plainText(message.text) },
      inLine: { trigger, ephemeral: true },
    };
  }
  const { success, data } = shortcutSchema.safeParse(body);
  if (!success) return nothing;
  return {
    ...byActor(data, data.trigger_id),
    where: { kind: 'direct' },
    what: { kind: 'opened', view: 'visit' },
    inLine: { trigger: data.trigger_id },
  };
}

const submissionSchema = z.object({
  ...actor,
  type: z.literal('view_submission'),
  trigger_id: text.optional(),
  view: z.object({ id: text, hash: text.default(''), private_metadata: text, state: stateSchema }),
});

export function readSubmission(body: unknown): Read {
  const { success, data } = submissionSchema.safeParse(body);
  const metadata = metadataSchema.safeParse(success ? json(data.view.private_metadata) : undefined);
  if (!success || !metadata.success) return nothing;
  const { view, trigger_id } = data;
  const common = byActor(data, trigger_id ?? `${view.id}:${view.hash}`);
  return {
    ...common,
    where: { kind: 'place', key: metadata.data.place },
    what: { kind: 'filled', stamp: metadata.data.stamp, values: valuesIn(view.state, common.team) },
    named: peopleIn(view.state),
    inLine: { submission: true },
  };
}

function json(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function did(team: string, user: string, id: string) {
  const where: Where = { kind: 'direct' };
  return {
    kind: 'did' as const,
    id,
    team,
    user,
    home: team,
    external: false,
    name: undefined,
    direct: undefined,
    where,
    named: [],
    inLine: {},
  };
}

function byActor({ team, user }: z.infer<z.ZodObject<typeof actor>>, id: string) {
  const workspace = team?.id ?? user.team_id ?? '';
  return { ...did(workspace, user.id, id), home: user.team_id ?? workspace, name: user.name ?? user.username };
}
