// Teams' connector on this computer: keeps what it is sent, holds it against Teams' limits, and signs what it sends.
import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { messageFaults } from './teams-limits.ts';

export type Json = Record<string, unknown>;
type WireCall = { method: string; path: string; body: Json; authorization: string };
/** What is answered instead: a status, nothing ever, or a connection that breaks. */
type Instead = { status: number; headers?: Record<string, string>; body?: Json } | 'hang' | 'reset';

export const appId = '11111111-2222-3333-4444-555555555555';
const issuer = 'https://api.botframework.com';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });

export type Connector = Awaited<ReturnType<typeof openConnector>>;

export async function openConnector() {
  let count = 0;
  const connector = {
    url: '',
    calls: [] as WireCall[],
    faults: [] as string[],
    /** What stands in the chats, by activity id. */
    messages: new Map<string, Json>(),
    /** Answers for the next calls, in order. */
    instead: [] as Instead[],
    /** How long each call takes, in milliseconds. */
    delayMs: 0,
    token: (claims: Json = {}, header: Json = {}, key: KeyObject = privateKey) =>
      mint({ serviceurl: connector.url, ...claims }, header, key),
    otherKey: other.privateKey,
    openIdMetadata: () => `${connector.url}/openid`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  const jwk = publicKey.export({ format: 'jwk' });
  const keys = [
    { ...jwk, kid: 'good', endorsements: ['msteams', 'emulator'] },
    { ...jwk, kid: 'unendorsed', endorsements: ['webchat'] },
  ];

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '', headers } = request;
    const reply = (status: number, body: Json, more: Record<string, string> = {}) =>
      response.writeHead(status, { 'Content-Type': 'application/json', ...more }).end(JSON.stringify(body));
    if (path === '/openid') return void reply(200, { issuer, jwks_uri: `${connector.url}/keys` });
    if (path === '/keys') return void reply(200, { keys });
    const body = await jsonOf(request);
    connector.calls.push({ method, path, body, authorization: headers.authorization ?? '' });
    const instead = connector.instead.shift();
    if (instead === 'hang') return;
    if (instead === 'reset') return void request.socket.destroy();
    if (instead) return void reply(instead.status, instead.body ?? {}, instead.headers);
    if (connector.delayMs > 0) await new Promise((done) => setTimeout(done, connector.delayMs));
    const [, conversation, id] = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(path) ?? [];
    if (path === '/v3/conversations') return void reply(201, { id: `direct-${++count}` });
    if (!conversation) return void reply(404, {});
    if (method === 'POST') {
      if (body.type === 'typing') return void reply(202, {});
      connector.faults.push(...messageFaults(body));
      const made = `m-${++count}`;
      connector.messages.set(made, { ...body, conversation: decodeURIComponent(conversation) });
      return void reply(201, { id: made });
    }
    const known = decodeURIComponent(id ?? '');
    if (!connector.messages.has(known)) return void reply(404, {});
    if (method === 'DELETE') connector.messages.delete(known);
    else {
      connector.faults.push(...messageFaults(body));
      connector.messages.set(known, { ...body, conversation: decodeURIComponent(conversation) });
    }
    reply(200, { id: known });
  }

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  connector.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return connector;
}

async function jsonOf(request: IncomingMessage): Promise<Json> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text ? JSON.parse(text) : {};
}

/** A token as Teams signs it; claims and header can be changed. */
function mint(claims: Json, header: Json, key: KeyObject): string {
  const now = Math.floor(Date.now() / 1_000);
  const part = (value: Json) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = part({ alg: 'RS256', typ: 'JWT', kid: 'good', ...header });
  const payload = part({ iss: issuer, aud: appId, iat: now, nbf: now - 60, exp: now + 3_600, ...claims });
  const signature = createSign('RSA-SHA256').update(`${head}.${payload}`).sign(key).toString('base64url');
  return `${head}.${payload}.${header.alg === 'none' ? '' : signature}`;
}
