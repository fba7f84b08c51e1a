// Who is who in the workspace, asked of Slack and remembered for a while.
import type { webApi } from '@slack/bolt';
import type { Calls } from './calls.ts';
import { remember } from './remember.ts';

/** `guest`: invited to some channels only, or nobody who could use Porchlight. `known` is false when Slack could not be asked. */
export type Member = { name: string | undefined; guest: boolean; known: boolean };

export type Workspace = {
  member(user: string): Promise<Member>;
  /** The direct message with this person. @throws Refused | Unavailable */
  direct(user: string): Promise<string>;
  /** Remembers the direct message with this person, where an event told it. */
  learn(user: string, channel: string): void;
  /** Whether this channel is the direct message with this person, as far as is known. */
  isDirect(user: string, channel: string): boolean;
};

/** An app, or someone who has left. */
const isNobody = (found: { is_bot?: boolean; deleted?: boolean } | undefined) =>
  found?.is_bot === true || found?.deleted === true;

const rememberMs = 60 * 60_000;
const askedTooLongMs = 1_500;

export function createWorkspace(client: webApi.WebClient, calls: Calls): Workspace {
  const members = new Map<string, { until: number; asked: Promise<Member> }>();
  const directs = new Map<string, string>();

  async function ask(user: string): Promise<Member> {
    const unknown: Member = { name: undefined, guest: false, known: false };
    const late = new Promise<Member>((resolve) => setTimeout(resolve, askedTooLongMs, unknown).unref());
    const asked = calls
      .repeat(() => client.users.info({ user }))
      .then(({ user: found }): Member => {
        const guest =
          found?.is_restricted === true ||
          found?.is_ultra_restricted === true ||
          found?.is_stranger === true ||
          isNobody(found);
        const { display_name, real_name } = found?.profile ?? {};
        return { name: (display_name || real_name || found?.name)?.slice(0, 100), guest, known: true };
      });
    const member = await Promise.race([asked.catch(() => unknown), late]);
    if (!member.known) members.delete(user);
    return member;
  }

  return {
    member(user) {
      const known = members.get(user);
      if (known && known.until > performance.now()) return known.asked;
      const asked = ask(user);
      remember(members, user, { until: performance.now() + rememberMs, asked });
      return asked;
    },
    async direct(user) {
      const known = directs.get(user);
      if (known) return known;
      const { channel } = await calls.repeat(() => client.conversations.open({ users: user }));
      const id = channel?.id ?? '';
      remember(directs, user, id);
      return id;
    },
    learn: (user, channel) => remember(directs, user, channel),
    isDirect: (user, channel) => directs.get(user) === channel,
  };
}
