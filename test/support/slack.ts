// Slack for tests: the real Bolt app in a workspace that exists only here; everything it sends is held against Slack's limits.
import { afterEach, expect, vi } from 'vitest';
import type { Log, Ports } from '../../src/app/ports.ts';
import { createSlack, type SlackRunning } from '../../src/channels/slack/connect.ts';
import { payloadsOf } from '../../src/channels/slack/local/payloads.ts';
import { localReceiver } from '../../src/channels/slack/local/receiver.ts';
import { buttonsIn, type ShownButton } from '../../src/channels/slack/local/show.ts';
import {
  type LocalAnswer,
  type LocalUser,
  localWorkspace,
  type Shown,
} from '../../src/channels/slack/local/workspace.ts';
import { plainParts } from './plain-library.ts';
import { homeFaults, messageFaults, modalFaults, textsIn } from './slack-limits.ts';
import { rounds } from './stores.ts';

type Body = Record<string, unknown>;
type Submitted = { response_action?: string; errors?: Record<string, string>; view?: Body } | undefined;

const people: LocalUser[] = [
  { id: 'U0ANA', name: 'Ana' },
  { id: 'U0SAM', name: 'Sam', tz: 'America/Chicago' },
  { id: 'U0GUEST', name: 'Gus', guest: true },
];

export type SlackWorld = Awaited<ReturnType<typeof openSlack>>;

const worlds: { faults: string[]; running: SlackRunning }[] = [];

afterEach(async () => {
  vi.restoreAllMocks();
  const faults = worlds.flatMap((world) => world.faults);
  for (const { running } of worlds.splice(0)) await running.stop();
  expect(faults, 'what Slack would refuse').toEqual([]);
});

/** @param change the parts, the plain library unless it is given */
export async function openSlack(change: Partial<Ports> = {}) {
  leapingPace();
  const workspace = localWorkspace(people);
  const receiver = localReceiver();
  const faults: string[] = [];
  const replies = new Map<string, ((body: Body) => LocalAnswer | undefined)[]>();
  const { answer } = workspace;
  workspace.answer = async (url, body) => {
    const method = new URL(url).pathname.replace('/api/', '');
    if (method.startsWith('/upload/')) return answer(url, body);
    const name = method.startsWith('/') ? 'response_url' : method;
    faults.push(...faultsOf(name, body).map((fault) => `${name}: ${fault}`));
    const instead = replies.get(name)?.shift()?.(body);
    if (!instead) return answer(url, body);
    workspace.calls.push({ method: name, body });
    return instead;
  };
  const log: Log = {
    warn: (event, ids) => parts.log.warn(event, ids),
    error: (event, error, ids) => parts.log.error(event, error, ids),
  };
  const slack = createSlack({ botToken: 'xoxb-local' }, log, { fetch: workspace.fetch, receiver });
  const parts = plainParts({ senders: { slack: slack.sender }, ...change });
  const running = await slack.connect(parts.door, parts.ports);
  worlds.push({ faults, running });

  const settled = async () => {
    await rounds();
    await parts.door.idle();
    await rounds();
  };
  const world = {
    ...parts,
    workspace,
    faults,
    settled,
    as: (user: string) => payloadsOf(workspace, user, user.slice(2).toLowerCase()),
    /** Brings a payload, and waits until all that follows has been shown. */
    async bring(payload: Body): Promise<Submitted> {
      const acknowledged = (await receiver.bring(payload)) as Submitted;
      if (acknowledged?.view) faults.push(...modalFaults(acknowledged.view));
      await settled();
      return acknowledged;
    },
    /** Brings it, and waits for no more than its "taken". */
    begin: (payload: Body) => receiver.bring(payload) as Promise<Submitted>,
    /** The next call of this method is answered so; undefined answers as usual. */
    next: (method: string, ...list: ((body: Body) => LocalAnswer | undefined)[]) => replies.set(method, list),
    called: (method: string) => workspace.calls.filter((call) => call.method === method).map(({ body }) => body),
    home: (user = 'U0ANA') => workspace.homes.get(user),
    messages: () => workspace.messages,
    modal() {
      if (!workspace.modal) throw new Error('no modal is open');
      return workspace.modal as unknown as { view: Body; id: string };
    },
    /** How many documents of each shelf are kept. */
    async kept() {
      const count: Record<string, number> = {};
      for await (const { shelf } of parts.ports.store.all()) count[shelf] = (count[shelf] ?? 0) + 1;
      return count;
    },
  };
  return world;
}

/** Our own pace is one message a second; here each look at the clock finds the next second. */
export function leapingPace(): void {
  let now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1_000;
    return now;
  });
}

function faultsOf(method: string, body: Body): string[] {
  if (['chat.postMessage', 'chat.update', 'chat.postEphemeral', 'response_url'].includes(method))
    return messageFaults({ ...body, blocks: parsed(body.blocks) });
  if (method === 'views.publish') return homeFaults(parsed(body.view));
  return method.startsWith('views.') ? modalFaults(parsed(body.view)) : [];
}

const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

export const refusedWith = (error: string) => (): LocalAnswer => ({ status: 200, body: { ok: false, error } });

/** Everything one reads of a message, Home or modal. */
export const read = (shown: unknown): string => textsIn(shown).join('\n');

/** The last message for all time, or the last that one person saw once. */
export function lastOf(list: Shown[], ephemeral?: true): Shown {
  const found = list.findLast((message) => message.ephemeral === ephemeral);
  if (!found) throw new Error(`no such message among ${list.length}`);
  return found;
}

export function button(view: { blocks: unknown[] } | undefined, label: string): ShownButton {
  const list = buttonsIn(view?.blocks ?? []);
  const found = list.find((one) => one.label === label);
  if (!found) throw new Error(`no button “${label}” among ${list.map((one) => one.label)}`);
  return found;
}

export const labels = (view: { blocks: unknown[] } | undefined) =>
  buttonsIn(view?.blocks ?? []).map(({ label }) => label);

/** Where a message stands, for a press on it. */
export const at = ({ channel, ts, thread, ephemeral }: Shown) => ({
  channel,
  ts,
  ...(thread ? { thread } : {}),
  ephemeral: ephemeral ?? false,
});
