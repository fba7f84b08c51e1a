// Teams for tests: the real endpoint over HTTP, a connector on this computer, and a person who types and presses.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect } from 'vitest';
import type { Log, Ports } from '../../src/app/ports.ts';
import { createTeams, type TeamsSettings } from '../../src/channels/teams/app.ts';
import { plainParts } from './plain-library.ts';
import { appId, type Connector, type Json, openConnector } from './teams-connector.ts';
import { cardFaults, cardText, everyNode } from './teams-limits.ts';

export const tenant = '99999999-8888-7777-6666-555555555555';
export const ana = { id: '29:ana', aadObjectId: 'aaaaaaaa-0000-0000-0000-00000000000a', name: 'Ana' };
export const sam = { id: '29:sam', aadObjectId: 'bbbbbbbb-0000-0000-0000-00000000000b', name: 'Sam' };
type User = { id: string; aadObjectId?: string; name?: string };

export const settings: TeamsSettings = {
  appId,
  appPassword: 'secret',
  tenantId: tenant,
  appType: 'SingleTenant',
  allowedTenants: [],
  serviceHosts: ['127.0.0.1'],
  dev: false,
  host: '127.0.0.1',
  sealed: true,
};

export type TeamsWorld = Awaited<ReturnType<typeof openTeams>>;
export type Response = { status: number; body: Json | undefined; text: string };

const open: { connector: Connector; close(): Promise<void> }[] = [];

afterEach(async () => {
  const faults = open.flatMap(({ connector }) => connector.faults);
  await Promise.all(open.splice(0).map(({ close }) => close()));
  expect(faults, 'what Teams would refuse').toEqual([]);
});

type Options = { ports?: Partial<Ports>; settings?: Partial<TeamsSettings> };

export async function openTeams({ ports: change = {}, settings: changed = {} }: Options = {}) {
  const connector = await openConnector();
  const log: Log = {
    warn: (event, ids) => parts.log.warn(event, ids),
    error: (event, error, ids) => parts.log.error(event, error, ids),
  };
  const dev = changed.dev ?? false;
  const local = { openIdMetadata: connector.openIdMetadata(), token: 'our-own-token' };
  const teams = createTeams({ ...settings, ...changed }, log, dev ? undefined : local);
  const parts = plainParts({ senders: { teams: teams.sender }, ...change });
  const running = await teams.connect(parts.door, parts.ports);
  const listener = running.endpoints['/api/messages'];
  const server = createServer((request, response) => listener?.(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  const close = async () => {
    await running.stop();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await connector.close();
  };
  open.push({ connector, close });
  const settled = () => parts.door.idle();
  let count = 0;
  const activity = (more: Json, from: User = ana): Json => ({
    type: 'message',
    id: `activity-${++count}`,
    channelId: 'msteams',
    serviceUrl: connector.url,
    from,
    recipient: { id: `28:${appId}`, name: 'Porchlight' },
    conversation: { id: `chat-${from.id}`, conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    locale: 'en-US',
    ...more,
  });
  const world = {
    ...parts,
    teams,
    running,
    connector,
    address,
    settled,
    activity,
    /** Sends it as it stands, with a good token unless another is given, and waits for the answer. */
    async post(
      body: Json | string,
      authorization: string | undefined = `Bearer ${connector.token()}`,
    ): Promise<Response> {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(authorization ? { authorization } : {}) },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, text, body: text ? JSON.parse(text) : undefined };
    },
    /** Types it, and waits until everything that follows is shown. */
    async say(text: string, from?: User): Promise<Response> {
      const answer = await world.post(activity({ text }, from));
      await settled();
      return answer;
    },
    /** Presses the button of that title on the newest card that has it. */
    async press(title: string, inputs: Json = {}, from?: User): Promise<Json> {
      const answer = await world.invoke(title, inputs, from);
      await settled();
      return answer;
    },
    async invoke(title: string, inputs: Json = {}, from?: User): Promise<Json> {
      const { id, action } = world.button(title);
      const data = action.verb === 'choose' ? action.data : { ...filledIn(world.card(id)), ...inputs, ...action.data };
      const value = { action: { type: 'Action.Execute', title, verb: action.verb, data }, trigger: 'manual' };
      const { body } = await world.post(
        activity({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: id }, from),
      );
      const { type, value: content } = (body ?? {}) as { type?: string; value?: Json };
      // Shown to whoever pressed until Teams loads the message again: what stands there is what the connector was told.
      if (type === 'application/vnd.microsoft.card.adaptive' && content) connector.faults.push(...cardFaults(content));
      return body ?? {};
    },
    button(title: string): { id: string; action: { verb: string; data: Json } } {
      for (const id of [...connector.messages.keys()].reverse()) {
        const action = everyNode(world.card(id)).find((node) => node.type === 'Action.Execute' && node.title === title);
        if (action) return { id, action: action as { verb: string; data: Json } };
      }
      throw new Error(`no button “${title}”: ${world.chat().join('\n---\n')}`);
    },
    card(id: string): Json {
      const [first] = (connector.messages.get(id)?.attachments ?? []) as { content: Json }[];
      return first?.content ?? {};
    },
    /** Every message as a person reads it, oldest first. */
    chat: () => [...connector.messages.keys()].map((id) => cardText(world.card(id))),
    /** The methods of the calls since the last look. */
    looked: 0,
    calls() {
      const fresh = connector.calls.slice(world.looked);
      world.looked = connector.calls.length;
      return fresh;
    },
  };
  return world;
}

/** What a card's inputs hold as they were shown. */
export function filledIn(card: Json): Json {
  const inputs = everyNode(card).filter(({ type }) => String(type).startsWith('Input.'));
  return Object.fromEntries(inputs.map(({ id, value }) => [String(id), value ?? '']));
}
