// In a fresh process: a bot on its own port that tells how much processor time it has used when it is asked.
import { createServer } from 'node:http';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { run, say } from './child.mjs';
import { appId, tenant } from './teams-connector.mjs';

run(async ({ kind, connector, broken }) => {
  const listener = kind === 'echo' ? echo(connector) : await porchlight(connector, broken);
  const server = createServer(listener);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const ended = new Promise((resolve) => process.on('message', (word) => (word === 'end' ? resolve() : told())));
  say(`port ${server.address().port}`);
  await ended;
});

function told() {
  const { user, system } = process.cpuUsage();
  say(`cpu ${user + system}`);
}

/** Everything Porchlight is, kept in memory. */
async function porchlight(connector, broken) {
  if (broken === 'no-auth-mapping') return echo(connector);
  const { createTeams } = await import('../../dist/channels/teams/app.js');
  const { openParts } = await import('../../dist/commands/parts.js');
  const { createLog } = await import('../../dist/commands/log.js');
  const { settingsSchema } = await import('../../dist/config.js');
  const settings = {
    appId,
    appPassword: 'unused',
    tenantId: tenant,
    appType: 'SingleTenant',
    allowedTenants: broken === 'no-tenant-check' ? [tenant, '00000000-1111-2222-3333-444444444444'] : [],
    serviceHosts: ['127.0.0.1'],
    dev: false,
    host: '127.0.0.1',
    sealed: true,
  };
  const quiet = { ...createLog(), warn: () => undefined };
  const teams = createTeams(settings, quiet, { openIdMetadata: `${connector}/openid`, token: 'unused' });
  const { door, ports } = await openParts(settingsSchema.parse({}), true, { teams: teams.sender });
  const { endpoints } = await teams.connect(broken === 'slow-turn' ? slow(door) : door, ports);
  return endpoints['/api/messages'];
}

const slow = (door) => ({
  ...door,
  take(incoming) {
    const until = performance.now() + 2;
    while (performance.now() < until);
    return door.take(incoming);
  },
});

/** botbuilder as its own samples use it, on node:http. */
function echo(connector) {
  const addresses = {
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    OAuthUrl: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: `${connector}/openid`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${connector}/openid`,
    CallerId: 'urn:botframework:azure',
  };
  const signIn = {
    isValidAppId: async (id) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({
      signRequest: async (request) => {
        request.headers.set('authorization', 'Bearer unused');
        return request;
      },
    }),
  };
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(addresses, signIn));
  return async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { method, headers } = request;
    let status = 200;
    const shim = {
      status: (code) => {
        status = code;
        return shim;
      },
      send: (body) => {
        response.statusCode = status;
        response.write(typeof body === 'string' ? body : JSON.stringify(body));
      },
      header: () => shim,
      end: () => {
        if (!response.headersSent) response.statusCode = status;
        response.end();
      },
      socket: null,
    };
    await adapter
      .process({ method, headers, body: JSON.parse(text) }, shim, (context) =>
        context.sendActivity(`echo: ${context.activity.text}`),
      )
      .catch(() => response.destroy());
  };
}
