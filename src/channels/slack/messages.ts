// Messages of one slot: posted, replaced in place, taken away; never twice, also when Slack did not say whether it took one.
import { createHash } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import type { Delivery } from '../../app/ports.ts';
import { Unanswered } from '../patience.ts';
import type { Message } from './blocks.ts';
import { type Calls, Refused } from './calls.ts';

export type Target = { channel: string; thread?: string };

export type Messages = {
  /** Shows these in the slot and says where they stand. @throws Refused | Unanswered | Unavailable */
  show(list: Message[], target: Target, delivery: Delivery): Promise<string[]>;
  remove(shown: string[]): Promise<void>;
};

/** Where one message stands, and a mark of what it said. */
type Standing = { channel: string; ts: string; mark: string };

const eventType = 'porchlight_view';
/** The newest come first in a channel and last in a thread, so a thread is read whole, as far as Slack gives it at once. */
const lookedAt = { channel: 50, thread: 1_000 };
const cannotReplace = [
  'message_not_found',
  'cant_update_message',
  'edit_window_closed',
  'thread_not_found',
  'is_inactive',
];

export function createMessages(client: webApi.WebClient, calls: Calls): Messages {
  /** The messages of this slot that stand in the conversation, by part. */
  async function look({ channel, thread }: Target, slot: string): Promise<(Standing | undefined)[]> {
    const common = { channel, include_all_metadata: true, limit: thread ? lookedAt.thread : lookedAt.channel };
    const { messages = [] } = await calls.repeat(
      (): Promise<{ messages?: Found[] }> =>
        thread ? client.conversations.replies({ ...common, ts: thread }) : client.conversations.history(common),
    );
    const found: (Standing | undefined)[] = [];
    for (const { ts, metadata } of messages) {
      const { slot: theirs, part } = (metadata?.event_payload ?? {}) as { slot?: string; part?: number };
      if (metadata?.event_type === eventType && theirs === slot && typeof part === 'number' && ts)
        found[part] ??= { channel, ts, mark: '' };
    }
    return found;
  }

  async function post(message: Message, part: number, target: Target, slot: string): Promise<Standing> {
    const send = () =>
      client.chat.postMessage({
        channel: target.channel,
        ...(target.thread ? { thread_ts: target.thread } : {}),
        ...content(message, part, slot),
        unfurl_links: false,
        unfurl_media: false,
      });
    try {
      const { ts = '', channel = target.channel } = await calls.post(target.channel, send);
      return { channel, ts, mark: markOf(message) };
    } catch (error) {
      const arrived = error instanceof Unanswered ? (await look(target, slot))[part] : undefined;
      if (!arrived) throw error;
      return { ...arrived, mark: markOf(message) };
    }
  }

  async function replaced(old: Standing, message: Message, part: number, slot: string): Promise<boolean> {
    if (old.mark === markOf(message)) return true;
    try {
      await calls.repeat(() =>
        client.chat.update({ channel: old.channel, ts: old.ts, ...content(message, part, slot) }),
      );
      return true;
    } catch (error) {
      if (error instanceof Refused && cannotReplace.includes(error.code)) return false;
      throw error;
    }
  }

  async function remove(shown: string[]): Promise<void> {
    for (const { channel, ts } of shown.flatMap((one) => standing(one) ?? [])) {
      await calls
        .repeat(() => client.chat.delete({ channel, ts }))
        .catch((error: unknown) => {
          if (!(error instanceof Refused)) throw error; // gone already
        });
    }
  }

  return {
    async show(list, target, { id, shown, again }) {
      const slot = createHash('sha256').update(id).digest('hex').slice(0, 24);
      const before = shown.map(standing);
      const found = again && before.length < list.length ? await look(target, slot) : [];
      const now: Standing[] = [];
      for (const [part, message] of list.entries()) {
        const old = before[part] ?? found[part];
        const kept = old && (await replaced(old, message, part, slot)) ? { ...old, mark: markOf(message) } : undefined;
        now.push(kept ?? (await post(message, part, target, slot)));
      }
      await remove(shown.slice(list.length));
      return now.map(({ channel, ts, mark }) => [channel, ts, mark].join(' '));
    },
    remove,
  };
}

type Found = { ts?: string; metadata?: { event_type?: string; event_payload?: object } };

/** The metadata tells us, and nobody else, which slot a message belongs to. */
function content({ text, blocks }: Message, part: number, slot: string) {
  return { text, blocks, metadata: { event_type: eventType, event_payload: { slot, part } } };
}

function standing(shown: string): Standing | undefined {
  const [channel, ts, mark = ''] = shown.split(' ');
  return channel && ts ? { channel, ts, mark } : undefined;
}

const markOf = (message: Message) => createHash('sha256').update(JSON.stringify(message)).digest('hex').slice(0, 16);
