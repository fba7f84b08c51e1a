// Whom Porchlight does not serve in Slack, told politely: guests, other organizations, and channels shared with one.
import type { RespondFn, types, webApi } from '@slack/bolt';
import type { Calls } from './calls.ts';
import type { Did, Where } from './read.ts';
import { remember } from './remember.ts';
import type { Member, Workspace } from './workspace.ts';

const guest =
  'Porchlight is for the staff of this workspace, and you are here as a guest. Nothing was kept. The person who invited you can tell you where to turn.';
const external =
  'Porchlight stays inside one organization, and this reaches into another. Nothing was kept. Write to Porchlight in its own direct messages.';

const againAfterMs = 60 * 60_000;

/** Whether it was refused; nobody waits for the words to arrive. In the direct message it is said once an hour; after a command or on Home, each time. */
export function createRefusals(client: webApi.WebClient, calls: Calls, workspace: Workspace) {
  const told = new Map<string, number>();

  async function tell(user: string, where: Where, text: string): Promise<void> {
    const channel = where.kind === 'thread' ? where.channel : await workspace.direct(user);
    const thread = where.kind === 'thread' ? { thread_ts: where.thread } : {};
    await calls.post(channel, () => client.chat.postMessage({ channel, ...thread, text }));
  }

  return async function refuse(
    { user, home, team: from, external: shared, where, what }: Did,
    member: Member,
    team: string,
    respond: RespondFn | undefined,
  ): Promise<boolean> {
    const other = shared || from !== team || home !== team;
    if (!other && !member.guest) return false;
    const text = other ? external : guest;
    if (respond) {
      respond({ response_type: 'ephemeral', text, replace_original: false }).catch(() => undefined);
      return true;
    }
    if (what.kind === 'opened' && what.view === 'home') {
      const blocks: types.KnownBlock[] = [{ type: 'section', text: { type: 'plain_text', text } }];
      const view: types.HomeView = { type: 'home', blocks };
      calls.once(() => client.views.publish({ user_id: user, view })).catch(() => undefined);
      return true;
    }
    if ((told.get(user) ?? 0) > performance.now()) return true;
    remember(told, user, performance.now() + againAfterMs);
    tell(user, where, text).catch(() => undefined);
    return true;
  };
}
