// What Slack would send for what a person does, in Slack's own shapes.
import { randomUUID } from 'node:crypto';
import type { LocalWorkspace } from './workspace.ts';

type Body = Record<string, unknown>;
type State = Record<string, Record<string, unknown>>;

/** Payloads of one person in one workspace. */
export function payloadsOf({ team, directOf }: Pick<LocalWorkspace, 'team' | 'directOf'>, user: string, name: string) {
  const actor = () => ({
    team: { id: team, domain: 'local' },
    user: { id: user, name, team_id: team },
    trigger_id: randomUUID(),
    api_app_id: 'A0LOCAL',
  });
  const responseUrl = (channel: string, ts?: string) =>
    ['https://hooks.slack.com/actions', team, channel, ...(ts ? [ts] : [])].join('/');
  return {
    ...events(team, directOf, user),
    command: (text: string, channel = 'C0GENERAL'): Body => ({
      command: '/coach',
      text,
      team_id: team,
      user_id: user,
      user_name: name,
      channel_id: channel,
      channel_name: 'general',
      trigger_id: randomUUID(),
      response_url: responseUrl(channel),
    }),
    pressed: (
      action: { action_id: string; value: string },
      at: { channel?: string; ts?: string; thread?: string; ephemeral?: boolean },
    ): Body => ({
      type: 'block_actions',
      ...actor(),
      container: {
        type: at.channel ? 'message' : 'view',
        ...(at.ts ? { message_ts: at.ts } : {}),
        ...(at.channel ? { channel_id: at.channel } : {}),
        ...(at.thread ? { thread_ts: at.thread } : {}),
        is_ephemeral: at.ephemeral ?? false,
      },
      ...(at.channel
        ? { channel: { id: at.channel, name: 'here' }, response_url: responseUrl(at.channel, at.ts) }
        : {}),
      actions: [{ type: 'button', block_id: 'b', action_ts: '1', ...action }],
    }),
    shortcut: (callback_id: string): Body => ({ type: 'shortcut', callback_id, ...actor() }),
    quoted: (text: string, channel = 'C0GENERAL'): Body => ({
      type: 'message_action',
      callback_id: 'suggest-questions',
      ...actor(),
      channel: { id: channel, name: 'general' },
      message: { type: 'message', text, ts: '1.2', user: 'U0OTHER', team },
      message_ts: '1.2',
      response_url: responseUrl(channel),
    }),
    submitted: (modal: { id: string; view: Body }, values: State): Body => ({
      type: 'view_submission',
      ...actor(),
      view: {
        id: modal.id,
        hash: '1',
        type: 'modal',
        callback_id: modal.view.callback_id,
        private_metadata: modal.view.private_metadata,
        state: { values },
      },
    }),
  };
}

function events(team: string, directOf: (user: string) => string, user: string) {
  const event = (inner: Body): Body => ({
    type: 'event_callback',
    team_id: team,
    api_app_id: 'A0LOCAL',
    event_id: `Ev${randomUUID()}`,
    event_time: 1_700_000_000,
    event: inner,
  });
  const channel = directOf(user);
  return {
    event,
    message: (text: string, ts: string, thread?: string): Body =>
      event({ type: 'message', channel_type: 'im', channel, user, text, ts, ...(thread ? { thread_ts: thread } : {}) }),
    opened: (tab: 'home' | 'messages'): Body => event({ type: 'app_home_opened', user, channel, tab }),
    stopped: (thread: string): Body => event({ type: 'agent_session_stopped', user, channel, thread_ts: thread }),
  };
}
