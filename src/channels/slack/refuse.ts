// Whom Porchlight does not serve in Slack, told politely: guests, other organizations, and channels shared with one.
import type { RespondFn, webApi } from '@slack/bolt';
import type { Calls } from './calls.ts';
import type { Did } from './read.ts';
import type { Member } from './workspace.ts';

const guest =
  'Porchlight is for the staff of this workspace, and you are here as a guest. Nothing was kept. The person who invited you can tell you where to turn.';
const external =
  'Porchlight stays inside one organization, and this reaches into another. Nothing was kept. Write to Porchlight in its own direct messages.';

const againAfterMs = 60 * 60_000;

/** Whether it was refused. In a conversation it is said once an hour; after a command or a button, each time. */
export function createRefusals(client: webApi.WebClient, calls: Calls) {
  const told = new Map<string, number>();

  return async function refuse(
    { user, home, team: from, external: shared, where }: Did,
    member: Member,
    team: string,
    respond: RespondFn | undefined,
  ): Promise<boolean> {
    const other = shared || from !== team || home !== team;
    if (!other && !member.guest) return false;
    const text = other ? external : guest;
    if (respond) {
      await respond({ response_type: 'ephemeral', text, replace_original: false }).catch(() => undefined);
      return true;
    }
    if (where.kind !== 'thread' || (told.get(user) ?? 0) > performance.now()) return true;
    told.set(user, performance.now() + againAfterMs);
    const { channel, thread: thread_ts } = where;
    await calls.post(channel, () => client.chat.postMessage({ channel, thread_ts, text })).catch(() => undefined);
    return true;
  };
}
