// The Teams bot: what may come in, what is done with it, and a clear sentence when it cannot be set up.
import type { RequestListener } from 'node:http';
import type { Door } from '../../app/door.ts';
import { Unavailable } from '../../app/failures.ts';
import { findPerson } from '../../app/people.ts';
import type { Log, Ports, Sender } from '../../app/ports.ts';
import { type HttpAnswer, listenerFor, teamsPath } from './adapter.ts';
import { unreadAnswer } from './answer.ts';
import { type Credentials, createAuthentication, type LocalSignIn } from './authentication.ts';
import { createBegun } from './begun.ts';
import type { Look } from './cards.ts';
import { type Consents, createConsents } from './consents.ts';
import { createInLine } from './in-line.ts';
import { type Activity, type Consented, readDid } from './read.ts';
import { createReferences, type Reference } from './references.ts';
import { createTeamsSender, type Shelves } from './send.ts';
import { createWire, type Wire } from './sender.ts';
import { allowedUrls, isLoopback } from './service-url.ts';
import { accountOf, createTake } from './take.ts';

export type TeamsSettings = Credentials & {
  /** The tenants that are served; none: the bot's own. */
  allowedTenants: readonly string[];
  /** Hosts that answers may be sent to, besides Microsoft's own. */
  serviceHosts: readonly string[];
  /** No credentials, this computer alone: for Microsoft's Agents Playground. */
  dev: boolean;
  /** Where the endpoint is served. */
  host: string;
  /** Whether what is kept is sealed. */
  sealed: boolean;
};

/** `endpoints` by path. `greeting` says how it is set up. */
type TeamsRunning = {
  greeting: string;
  endpoints: Readonly<Record<string, RequestListener>>;
  stop(): Promise<void>;
};

export type Teams = {
  sender: Sender;
  /** @throws Unavailable with what happened and what to do */
  connect(door: Door, ports: Ports): Promise<TeamsRunning>;
};

const localTest = 'Local test: anyone on this computer can write here, under any name.';

/** @param local instead of Microsoft's sign-in, for tests */
export function createTeams(settings: TeamsSettings, log: Log, local?: LocalSignIn): Teams {
  const { appId = '', dev, serviceHosts, tenantId } = settings;
  const problem = problemWith(settings);
  const allowUrl = allowedUrls(serviceHosts, dev);
  const auth = problem ? undefined : createAuthentication(settings, local);
  const wire = auth && createWire(auth, appId, allowUrl, log);
  const inLine = createInLine();
  // Microsoft's Agents Playground does not show the question about a file.
  const look: Look = dev ? { footer: localTest, files: 'text' } : {};
  let shelves: Shelves | undefined;
  const away: Sender = { send: () => Promise.reject(new Unavailable('Teams is not set up.')) };
  const sender = wire ? createTeamsSender({ wire, inLine, log, look, shelves: () => shelves }) : away;
  return {
    sender,
    async connect(door, ports) {
      if (!auth || !wire) throw new Unavailable(problem ?? '');
      const references = createReferences(ports.store, ports.clock);
      shelves = { references, begun: createBegun(ports.store, ports.clock) };
      const take = createTake({ wire, inLine, look, references, door, ports });
      const consents = createConsents({ wire, store: ports.store, log, hosts: serviceHosts });
      const refuse = createRefusals(wire);
      const served = settings.allowedTenants.length > 0 ? settings.allowedTenants : tenantId ? [tenantId] : [];
      const listener = listenerFor({
        auth,
        allowUrl,
        dev,
        log,
        tenants: dev && served.length === 0 ? undefined : served,
        take: (activity) => takeActivity(activity, dev, { take, refuse, consented: takeConsent(consents, ports) }),
      });
      const who = dev ? 'WITHOUT SIGN-IN, for local tests alone (TEAMS_DEV=1)' : `as ${settings.appType}`;
      return {
        greeting: `served at ${teamsPath} ${who}`,
        endpoints: { [teamsPath]: listener },
        stop: () => consents.idle(),
      };
    },
  };
}

type Ways = {
  take: ReturnType<typeof createTake>;
  refuse(to: Reference, conversation: string): void;
  consented(read: Consented): Promise<HttpAnswer>;
};

/** Whose chat it is, is asked of who pressed: nothing that was sent along says it. */
const takeConsent =
  (consents: Consents, ports: Ports): Ways['consented'] =>
  async ({ consent, ...who }) => {
    consents.take(consent, (await findPerson(accountOf(who, ports), ports)).id);
    return { status: 200 };
  };

async function takeActivity(activity: Activity, dev: boolean, { take, refuse, consented }: Ways): Promise<HttpAnswer> {
  const read = readDid(activity, dev);
  switch (read.kind) {
    case 'did':
      return take(read);
    case 'consented':
      return consented(read);
    case 'unread':
      return unreadAnswer(activity.name);
    case 'elsewhere':
      refuse(read.reference, activity.conversation.id);
      return { status: 200 };
    case 'nothing':
      return { status: 200 };
  }
}

const againAfterMs = 60 * 60_000;
const onlyDirect =
  'I work in a one-to-one chat, where nobody else reads along. Nothing was kept. Write to me there: search for Porchlight in Teams.';

/** In a group it is said once an hour. */
function createRefusals(wire: Wire): Ways['refuse'] {
  const told = new Map<string, number>();
  return (to, conversation) => {
    const now = performance.now();
    for (const [key, until] of told) if (until < now) told.delete(key);
    if (told.has(conversation)) return;
    told.set(conversation, now + againAfterMs);
    wire.say(to, conversation, onlyDirect).catch(() => undefined);
  };
}

/** What keeps the bot from being set up, as a sentence that says what to do. */
function problemWith({ appId, appPassword, tenantId, appType, dev, host, sealed }: TeamsSettings): string | undefined {
  if (dev && appId)
    return 'TEAMS_DEV=1 is for tests without credentials, and TEAMS_APP_ID is set. Unset one of the two.';
  if (dev)
    return isLoopback(host)
      ? undefined
      : 'TEAMS_DEV=1 lets in everyone who reaches it, so it is served on this computer alone. Set HOST to 127.0.0.1.';
  if (!appId) return 'The Teams bot has no app id. Set TEAMS_APP_ID, or TEAMS_DEV=1 to try it out on this computer.';
  if (!tenantId) return 'The Teams bot needs the tenant it is registered in. Set TEAMS_TENANT_ID.';
  if (appType === 'SingleTenant' && !appPassword)
    return 'The Teams bot needs its client secret. Set TEAMS_APP_PASSWORD, or TEAMS_APP_TYPE=UserAssignedMSI without one.';
  if (appType === 'UserAssignedMSI' && appPassword)
    return 'With TEAMS_APP_TYPE=UserAssignedMSI there is no client secret. Unset TEAMS_APP_PASSWORD.';
  return sealed
    ? undefined
    : 'Teams needs PORCHLIGHT_KEY: what people write would be kept unsealed. “npm run --silent porchlight -- key” prints a fresh one.';
}
