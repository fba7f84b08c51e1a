// Calls to Teams' connector: botbuilder's part in what goes out. Each call continues the conversation of a reference.
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { ClaimsIdentity, type ConnectorClient } from 'botframework-connector';
import { Unavailable } from '../../app/failures.ts';
import type { Log } from '../../app/ports.ts';
import { Unanswered } from '../patience.ts';
import type { Authentication } from './authentication.ts';
import { Limited, once, Refused, repeat } from './calls.ts';
import type { FileMessage, Message } from './card-types.ts';
import { letEntitiesPass } from './entities.ts';
import type { Reference } from './references.ts';
import type { AllowUrl } from './service-url.ts';

/** All reject with Refused, or with Unavailable when a later attempt may succeed (Unanswered: it may have arrived). */
export type Wire = {
  /** Never sent twice here. Resolves with the activity's id. */
  send(to: Reference, message: Message | FileMessage): Promise<string>;
  update(to: Reference, activity: string, message: Message | FileMessage): Promise<void>;
  remove(to: Reference, activity: string): Promise<void>;
  say(to: Reference, conversation: string, text: string): Promise<void>;
  typing(to: Reference): Promise<void>;
  /** The person's own chat; made where there is none. Resolves with its id. */
  openDirect(to: Reference, user: string): Promise<string>;
};

const answerWithinMs = 10_000;
const mostClients = 100;

export function createWire(auth: Authentication, appId: string, allow: AllowUrl, log: Log): Wire {
  letEntitiesPass();
  const clients = new Map<string, Promise<ConnectorClient>>();
  /** One connector for each service URL; the library's own repeats and redirects are taken out of it. */
  const connector = (serviceUrl: string): Promise<ConnectorClient> => {
    if (!allow(serviceUrl)) throw new Refused(0, 'service-url');
    const known = clients.get(serviceUrl);
    if (known !== undefined) return known;
    const identity = new ClaimsIdentity(['aud', 'appid'].map((type) => ({ type, value: appId })));
    const made = auth.library.createConnectorFactory(identity).create(serviceUrl).then(withoutRepeats);
    clients.set(serviceUrl, made);
    made.catch(() => clients.delete(serviceUrl));
    const [oldest] = clients.keys();
    if (clients.size > mostClients && oldest !== undefined) clients.delete(oldest);
    return made;
  };
  const call = <T>({ serviceUrl }: Reference, act: (client: ConnectorClient) => Promise<T>) =>
    withinTime(
      Promise.resolve()
        .then(() => connector(serviceUrl))
        .then(act),
    ).catch((error: unknown) => {
      throw failureOf(error, log);
    });
  return {
    send: (to, message) =>
      once(() =>
        call(to, (client) => client.conversations.sendToConversation(to.conversation, activityOf(to, message))),
      ).then(({ id }) => id ?? ''),
    update: (to, id, message) =>
      repeat(() =>
        call(to, (client) =>
          client.conversations.updateActivity(to.conversation, id, { ...activityOf(to, message), id }),
        ),
      ).then(() => undefined),
    remove: (to, id) =>
      repeat(() => call(to, (client) => client.conversations.deleteActivity(to.conversation, id))).then(
        () => undefined,
      ),
    say: (to, conversation, text) =>
      once(() =>
        call(to, (client) =>
          client.conversations.sendToConversation(conversation, { ...activityOf(to), text } as Outgoing),
        ),
      ).then(() => undefined),
    typing: (to) =>
      call(to, (client) =>
        client.conversations.sendToConversation(to.conversation, { ...activityOf(to), type: 'typing' } as Outgoing),
      ).then(() => undefined),
    openDirect: (to, user) =>
      once(() => call(to, (client) => client.conversations.createConversation(newDirect(to, user)))).then(
        ({ id }) => id,
      ),
  };
}

type Outgoing = Parameters<ConnectorClient['conversations']['sendToConversation']>[1];
type NewConversation = Parameters<ConnectorClient['conversations']['createConversation']>[0];

function activityOf({ bot, user, conversation, locale }: Reference, message?: Message | FileMessage): Outgoing {
  const activity = {
    type: 'message',
    from: { id: bot },
    recipient: { id: user },
    conversation: { id: conversation },
    ...(locale ? { locale } : {}),
    ...(message ? contentOf(message) : {}),
  };
  return activity as Partial<Outgoing> as Outgoing; // what else the type asks for, the service fills in
}

/** No text beside a card: some clients would show both. */
function contentOf(message: Message | FileMessage) {
  if ('attachment' in message) return { summary: message.summary, attachments: [message.attachment] };
  const { summary, card, entities, channelData } = message;
  return {
    summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    ...(entities ? { entities } : {}),
    ...(channelData ? { channelData } : {}),
  };
}

function newDirect({ bot, tenant }: Reference, user: string): NewConversation {
  const parameters = {
    isGroup: false,
    bot: { id: bot },
    members: [{ id: user }],
    tenantId: tenant,
    channelData: { tenant: { id: tenant } },
  };
  return parameters as Partial<NewConversation> as NewConversation;
}

type Request = { timeout: number; url: string; agent?: HttpAgent };
type Pipeline = {
  removePolicy(policy: { name: string }): unknown;
  addPolicy(policy: {
    name: string;
    sendRequest(request: Request, next: (request: Request) => unknown): unknown;
  }): void;
};

/** A connection that was idle for long may be closed on the other side, and what is sent on it then is lost. */
const idleMs = 15_000;
const agents = {
  secure: new HttpsAgent({ keepAlive: true, timeout: idleMs }),
  local: new HttpAgent({ keepAlive: true, timeout: idleMs }),
};

/** Repeating, following to other hosts, and what only JSON does without. */
const unwanted = [
  'defaultRetryPolicy',
  'redirectPolicy',
  'tracingPolicy',
  'logPolicy',
  'formDataPolicy',
  'multipartPolicy',
];

function withoutRepeats(client: ConnectorClient): ConnectorClient {
  const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client; // private in the library's types
  for (const name of unwanted) pipeline.removePolicy({ name });
  pipeline.addPolicy({
    name: 'time limit',
    sendRequest(request, next) {
      request.timeout = answerWithinMs;
      request.agent ??= request.url.startsWith('https:') ? agents.secure : agents.local;
      return next(request);
    },
  });
  return client;
}

/** Signing in is part of a call, and has no limit of its own. */
async function withinTime<T>(call: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unanswered('Teams did not answer.')), answerWithinMs + 1_000);
  });
  return Promise.race([call, late]).finally(() => clearTimeout(timer));
}

type Failed = {
  statusCode?: number;
  code?: string;
  /** Of what could not sign in. */
  errorCode?: string;
  name?: string;
  response?: { headers?: { get(name: string): string | undefined } };
  details?: { error?: { code?: string } };
};

const neverSent = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];

/** What the library threw, without its words: they may hold what was sent. */
function failureOf(error: unknown, log: Log): Error {
  if (error instanceof Refused || error instanceof Unanswered) return error;
  const { statusCode: status, code = '', errorCode, response, details, name } = error as Failed;
  if (errorCode !== undefined) {
    log.warn('Porchlight could not sign in for Teams; nothing is sent until it can', { code: errorCode });
    return new Unavailable('Porchlight could not sign in for Teams.');
  }
  if (status === 429) return new Limited(waitMs(response?.headers?.get('retry-after')));
  if (status !== undefined && status < 500 && status !== 408) return new Refused(status, details?.error?.code ?? code);
  if (neverSent.includes(code)) return new Limited(0);
  if (status === undefined && name !== 'RestError' && name !== 'AbortError')
    return error instanceof Error ? error : new Error('a call to Teams failed'); // the mistake is ours
  return new Unanswered('Teams did not answer.');
}

/** @param header seconds, as Teams says it */
function waitMs(header: string | undefined): number {
  const seconds = Number(header);
  return header && Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : 1_000;
}
