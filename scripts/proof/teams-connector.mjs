// Teams on this computer: the connector that answers are sent to, the keys that tokens are checked with, and the tokens.
import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';

export const appId = '11111111-2222-3333-4444-555555555555';
export const tenant = '99999999-8888-7777-6666-555555555555';

export async function openConnector() {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const jwk = publicKey.export({ format: 'jwk' });
  const keys = [
    { ...jwk, kid: 'good', endorsements: ['msteams'] },
    { ...jwk, kid: 'unendorsed', endorsements: ['webchat'] },
  ];
  const waiting = [];
  const connector = {
    url: '',
    received: 0,
    /** Resolves when that many answers have come in all; rejects when they do not. */
    async has(count, withinMs = 20_000) {
      const late = setTimeout(() => {
        for (const { reject } of waiting.splice(0)) reject(new Error(`${connector.received} of ${count} answers came`));
      }, withinMs);
      await new Promise((resolve, reject) => {
        waiting.push({ count, resolve, reject });
        look();
      });
      clearTimeout(late);
    },
    token: ({ claims = {}, header = {}, foreign = false } = {}) =>
      mint({ serviceurl: connector.url, ...claims }, header, foreign ? stranger : privateKey),
    close: () => server.close(),
  };
  const look = () => {
    for (const { count, resolve } of waiting) if (connector.received >= count) resolve();
  };
  const server = createServer((request, response) => {
    const reply = (status, body) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/openid')
      return reply(200, { issuer: 'https://api.botframework.com', jwks_uri: `${connector.url}/keys` });
    if (request.url === '/keys') return reply(200, { keys });
    request.resume().on('end', () => {
      connector.received++;
      reply(201, { id: `message-${connector.received}` });
      look();
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  connector.url = `http://127.0.0.1:${server.address().port}`;
  return connector;
}

/** Signed as Teams signs; without a signature for the algorithm `none`. */
function mint(claims, header, key) {
  const now = Math.floor(Date.now() / 1_000);
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = part({ alg: 'RS256', typ: 'JWT', kid: 'good', ...header });
  const body = { iss: 'https://api.botframework.com', aud: appId, nbf: now - 60, exp: now + 3_600, ...claims };
  const signed = `${head}.${part(body)}`;
  const signature = createSign('RSA-SHA256').update(signed).sign(key).toString('base64url');
  return `${signed}.${header.alg === 'none' ? '' : signature}`;
}

/** @param user a number that tells people apart */
export function activity(connector, user, id, more = {}) {
  return {
    type: 'message',
    id,
    text: 'home',
    channelId: 'msteams',
    serviceUrl: connector.url,
    from: { id: `29:user-${user}`, aadObjectId: `person-${user}`, name: `Person ${user}` },
    recipient: { id: `28:${appId}`, name: 'Porchlight' },
    conversation: { id: `chat-${user}`, conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    locale: 'en-US',
    ...more,
  };
}
