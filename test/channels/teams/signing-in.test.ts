// As it is with Microsoft: its keys, its sign-in and its connector, each answered here in its place.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import nock from 'nock';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTeams } from '../../../src/channels/teams/app.ts';
import { plainParts } from '../../support/plain-library.ts';
import { ana, settings, tenant } from '../../support/teams.ts';
import { appId, type Connector, type Json, openConnector } from '../../support/teams-connector.ts';

const service = 'https://smba.trafficmanager.net';
const login = 'https://login.microsoftonline.com';
let connector: Connector;

beforeEach(async () => {
  connector = await openConnector();
  const keys = await (await fetch(`${connector.url}/keys`)).json();
  nock.disableNetConnect();
  nock.enableNetConnect('127.0.0.1');
  const openId = {
    issuer: 'https://api.botframework.com',
    jwks_uri: 'https://login.botframework.com/v1/.well-known/keys',
  };
  nock('https://login.botframework.com').get('/v1/.well-known/openidconfiguration').reply(200, openId);
  nock('https://login.botframework.com')
    .get('/v1/.well-known/keys')
    .reply(200, keys as object);
});

afterEach(async () => {
  nock.cleanAll();
  nock.enableNetConnect();
  await connector.close();
});

test('Porchlight signs in with its secret at its own tenant, once, and sends with the token it gets', async () => {
  const { log, ...parts } = { ...plainParts() };
  const teams = createTeams({ ...settings, serviceHosts: [] }, log);
  const { door, ports } = plainParts({ senders: { teams: teams.sender }, store: parts.ports.store });
  const running = await teams.connect(door, ports);
  const signedIn: string[] = [];
  nock(login)
    .post(`/${tenant}/oauth2/v2.0/token`, (body: Json) => {
      signedIn.push(`${body.client_id} ${body.client_secret} ${body.scope}`);
      return true;
    })
    .query(true)
    .reply(200, { token_type: 'Bearer', expires_in: 3_600, access_token: 'from-microsoft' });
  const sent: { authorization: unknown; body: Json }[] = [];
  nock(service)
    .post('/amer/v3/conversations/chat/activities')
    .twice()
    .reply(201, function reply(_uri, body) {
      sent.push({ authorization: this.req.headers.authorization, body: body as Json });
      return { id: `m-${sent.length}` };
    });
  const server = createServer((request, response) => running.endpoints['/api/messages']?.(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const serviceurl = `${service}/amer/`;
  for (const id of ['one', 'two']) {
    const activity = {
      type: 'message',
      id,
      text: 'home',
      channelId: 'msteams',
      serviceUrl: serviceurl,
      from: ana,
      recipient: { id: `28:${appId}` },
      conversation: { id: 'chat', conversationType: 'personal', tenantId: tenant },
    };
    const { status } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', authorization: `Bearer ${connector.token({ serviceurl })}` },
      body: JSON.stringify(activity),
    });
    expect(status).toBe(200);
    await door.idle();
  }
  await new Promise((done) => server.close(done));
  expect(signedIn).toEqual([`${appId} secret https://api.botframework.com/.default`]);
  expect(sent.map(({ authorization }) => authorization)).toEqual(['Bearer from-microsoft', 'Bearer from-microsoft']);
  expect(sent[0]?.body.summary).toBe('Porchlight has an answer for you.');
});
