// A workspace that exists only here: what Slack would answer, and what people would see of it.
import { randomUUID } from 'node:crypto';
import type { types } from '@slack/bolt';

export type Shown = {
  channel: string;
  ts: string;
  thread?: string;
  text: string;
  blocks: types.KnownBlock[];
  metadata?: unknown;
  /** Seen by one person, once. */
  ephemeral?: true;
};

export type LocalUser = { id: string; name: string; guest?: boolean; tz?: string };

type LocalFile = { name: string; content: string; channel?: string };

/** One call as it reached the workspace. */
type Call = { method: string; body: Record<string, unknown> };

export type LocalWorkspace = {
  team: string;
  botUser: string;
  calls: Call[];
  messages: Shown[];
  homes: Map<string, types.HomeView>;
  /** Files that were shared, by id. */
  files: Map<string, LocalFile>;
  /** The newest modal opened, until it is submitted or closed. */
  modal: { view: types.ModalView; id: string } | undefined;
  /** What Slack would answer to a request of its API or to a response URL. */
  answer(url: string, body: Record<string, unknown>): Promise<LocalAnswer>;
  /** For `clientOptions.fetch`. */
  fetch: typeof fetch;
  directOf(user: string): string;
};

export type LocalAnswer = { status: number; body: Record<string, unknown>; headers?: Record<string, string> };

export const localTeam = 'T0LOCAL';
const botUser = 'U0PORCHLIGHT';

export function localWorkspace(users: LocalUser[]): LocalWorkspace {
  let count = 0;
  const ts = () => `${1_700_000_000 + ++count}.000100`;
  const workspace: LocalWorkspace = {
    team: localTeam,
    botUser,
    calls: [],
    messages: [],
    homes: new Map(),
    files: new Map(),
    modal: undefined,
    async answer(url, body) {
      const { pathname } = new URL(url);
      if (pathname.startsWith(uploads)) return uploaded(workspace, pathname.slice(uploads.length), text(body.content));
      const method = pathname.startsWith('/api/') ? pathname.slice('/api/'.length) : 'response_url';
      workspace.calls.push({ method, body });
      if (method !== 'response_url') return methods[method]?.(body) ?? refused('unknown_method');
      const [channel = '', pressed] = pathname.split('/').slice(3);
      const said = { text: text(body.text), blocks: blocksIn(body.blocks) };
      const old = workspace.messages.find((message) => message.channel === channel && message.ts === pressed);
      if (body.replace_original === true && old) Object.assign(old, said);
      else workspace.messages.push({ channel, ts: ts(), ...said, ephemeral: true });
      return ok();
    },
    fetch: async (input, init) => {
      const upload = String(input).includes(uploads) && { content: text(init?.body) };
      const { status, body, headers } = await workspace.answer(String(input), upload || bodyOf(init?.body));
      return Response.json(body, { status, ...(headers ? { headers } : {}) });
    },
    directOf: (user) => `D${user.slice(1)}`,
  };
  const methods: Methods = {
    ...aboutPeople(users, workspace),
    ...conversations(workspace, ts),
    ...views(workspace),
    ...files(workspace),
  };
  return workspace;
}

type Methods = Record<string, (body: Record<string, unknown>) => LocalAnswer>;

const text = (value: unknown) => String(value ?? '');
const refused = (error: string): LocalAnswer => ({ status: 200, body: { ok: false, error } });
const ok = (body: Record<string, unknown> = {}): LocalAnswer => ({ status: 200, body: { ok: true, ...body } });

function aboutPeople(users: LocalUser[], { directOf }: LocalWorkspace): Methods {
  return {
    'auth.test': () => ok({ team_id: localTeam, user_id: botUser, bot_id: 'B0PORCHLIGHT' }),
    'users.info': ({ user }) => {
      const known = users.find(({ id }) => id === user);
      if (!known) return refused('user_not_found');
      const { id, name, guest = false, tz } = known;
      return ok({ user: { id, name, tz, is_restricted: guest, profile: { display_name: name, real_name: name } } });
    },
    'conversations.open': ({ users: user }) => ok({ channel: { id: directOf(text(user)) } }),
    'assistant.threads.setStatus': () => ok(),
  };
}

function conversations({ messages }: LocalWorkspace, ts: () => string): Methods {
  const lasting = () => messages.filter(({ ephemeral }) => !ephemeral);
  const find = ({ channel, ts: at }: Record<string, unknown>) =>
    lasting().find((message) => message.channel === channel && message.ts === at);
  return {
    'conversations.history': ({ channel }) =>
      ok({ messages: lasting().filter((one) => one.channel === channel && !one.thread) }),
    'conversations.replies': ({ channel, ts: thread }) =>
      ok({ messages: lasting().filter((one) => one.channel === channel && one.thread === thread) }),
    'chat.postMessage': ({ channel, thread_ts, text: fallback, blocks, metadata }) => {
      const common = { channel: text(channel), ts: ts(), text: text(fallback), blocks: blocksIn(blocks) };
      messages.push({ ...common, ...(thread_ts ? { thread: text(thread_ts) } : {}), metadata: parsed(metadata) });
      return ok({ channel, ts: common.ts });
    },
    'chat.update': (body) => {
      const message = find(body);
      if (!message) return refused('message_not_found');
      message.text = text(body.text);
      message.blocks = blocksIn(body.blocks);
      return ok({ channel: body.channel, ts: body.ts });
    },
    'chat.delete': (body) => {
      const message = find(body);
      if (!message) return refused('message_not_found');
      messages.splice(messages.indexOf(message), 1);
      return ok();
    },
  };
}

const uploads = '/upload/';

function uploaded({ files: known }: LocalWorkspace, id: string, content: string): LocalAnswer {
  const file = known.get(id);
  if (!file) return { status: 404, body: {} };
  file.content = content;
  return ok();
}

function files({ files: known }: LocalWorkspace): Methods {
  return {
    'files.getUploadURLExternal': ({ filename }) => {
      const id = `F0${known.size + 1}`;
      known.set(id, { name: text(filename), content: '' });
      return ok({ upload_url: `https://files.slack.com${uploads}${id}`, file_id: id });
    },
    'files.completeUploadExternal': ({ files: list, channel_id }) => {
      for (const { id } of parsed(list) as { id: string }[]) {
        const file = known.get(id);
        if (!file) return refused('file_not_found');
        file.channel = text(channel_id);
      }
      return ok();
    },
    'files.delete': ({ file }) => (known.delete(text(file)) ? ok() : refused('file_not_found')),
  };
}

function views(workspace: LocalWorkspace): Methods {
  return {
    'views.publish': ({ user_id, view }) => {
      workspace.homes.set(text(user_id), parsed(view) as types.HomeView);
      return ok();
    },
    'views.open': ({ view }) => {
      workspace.modal = { view: parsed(view) as types.ModalView, id: `V${randomUUID()}` };
      return ok({ view: { id: workspace.modal.id } });
    },
    'views.update': ({ view_id, view }) => {
      if (workspace.modal?.id !== view_id) return refused('not_found');
      workspace.modal = { view: parsed(view) as types.ModalView, id: text(view_id) };
      return ok({ view: { id: view_id } });
    },
  };
}

/** The Web API is called with a form, a response URL with JSON. */
export function bodyOf(body: unknown): Record<string, unknown> {
  const raw = String(body ?? '');
  return raw.startsWith('{') ? JSON.parse(raw) : Object.fromEntries(new URLSearchParams(raw));
}

const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);
const blocksIn = (value: unknown) => (parsed(value) ?? []) as types.KnownBlock[];
