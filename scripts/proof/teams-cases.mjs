// Who is let in: one who is, and twelve who must not be. Each is told by a status alone, and nothing is answered to them.
import { activity } from './teams-connector.mjs';

const signed = (change) => (connector) => `Bearer ${connector.token(change)}`;
const expired = () => ({ exp: Math.floor(Date.now() / 1_000) - 3_600 });
const other = '00000000-1111-2222-3333-444444444444';

const cases = [
  { name: 'a token of Teams', authorization: signed(), status: 200 },
  { name: 'no token', authorization: () => undefined, status: 401 },
  { name: 'no token at all, but words', authorization: () => 'Bearer these.are.words', status: 401 },
  { name: 'a token for another bot', authorization: signed({ claims: { aud: other } }), status: 401 },
  { name: 'a token of another issuer', authorization: signed({ claims: { iss: 'https://example.org' } }), status: 401 },
  { name: 'a key nobody knows', authorization: signed({ header: { kid: 'unknown' } }), status: 401 },
  { name: 'a token of yesterday', authorization: (connector) => signed({ claims: expired() })(connector), status: 401 },
  {
    name: 'a token for another service URL',
    authorization: signed({ claims: { serviceurl: 'https://smba.trafficmanager.net/emea/' } }),
    status: 401,
  },
  { name: 'a key of another channel', authorization: signed({ header: { kid: 'unendorsed' } }), status: 401 },
  { name: 'a signature of someone else', authorization: signed({ foreign: true }), status: 401 },
  { name: 'a token without a signature', authorization: signed({ header: { alg: 'none' } }), status: 401 },
  { name: 'no service URL', authorization: signed(), more: { serviceUrl: undefined }, status: 400 },
  {
    name: 'another tenant',
    authorization: signed(),
    more: { conversation: { id: 'chat-x', conversationType: 'personal', tenantId: other } },
    status: 403,
  },
];

/** @param post sends an activity with an Authorization header. Resolves with what came out wrong, as sentences. */
export async function tryCases(connector, post) {
  const wrong = [];
  for (const [index, { name, authorization, more, status }] of cases.entries()) {
    const before = connector.received;
    const answer = await post(activity(connector, `case-${index}`, `case-${index}`, more), authorization(connector));
    if (status === 200) await connector.has(before + 1).catch(() => undefined);
    else await new Promise((done) => setTimeout(done, 50));
    const answered = connector.received - before;
    if (answer.status !== status) wrong.push(`${name}: answered ${answer.status} instead of ${status}`);
    else if (answer.text !== '') wrong.push(`${name}: answered with a body`);
    else if (answered !== (status === 200 ? 1 : 0)) wrong.push(`${name}: ${answered} messages were sent`);
  }
  return { tried: cases.length, wrong };
}
