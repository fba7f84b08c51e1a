import { expect, test, vi } from 'vitest';
import { openTeams, type TeamsWorld, tenant } from '../../support/teams.ts';

/** Before the first bot is made: the library's complaints must not reach it. */
const told = vi.spyOn(console, 'error');

type Case = { name: string; status: number; header?: (world: TeamsWorld) => string; more?: object };
const signed =
  (claims: Record<string, unknown>, header: Record<string, unknown> = {}) =>
  ({ connector }: TeamsWorld) =>
    `Bearer ${connector.token(claims, header)}`;
const anHourAgo = Math.floor(Date.now() / 1_000) - 3_600;
const elsewhere = '00000000-1111-2222-3333-444444444444';

const refused: Case[] = [
  { name: 'no token', header: () => '', status: 401 },
  { name: 'words instead of a token', header: () => 'Bearer these.are.words', status: 401 },
  { name: 'a token for another bot', header: signed({ aud: elsewhere }), status: 401 },
  { name: 'a token of another issuer', header: signed({ iss: 'https://example.org' }), status: 401 },
  { name: 'a key nobody knows', header: signed({}, { kid: 'unknown' }), status: 401 },
  { name: 'a token that has run out', header: signed({ exp: anHourAgo }), status: 401 },
  { name: 'a token for another service URL', header: signed({ serviceurl: 'https://example.org/' }), status: 401 },
  { name: 'a key of another channel', header: signed({}, { kid: 'unendorsed' }), status: 401 },
  {
    name: 'a signature of someone else',
    header: ({ connector }) => `Bearer ${connector.token({}, {}, connector.otherKey)}`,
    status: 401,
  },
  { name: 'a token without a signature', header: signed({}, { alg: 'none' }), status: 401 },
  { name: 'no service URL', more: { serviceUrl: undefined }, status: 400 },
  {
    name: 'another tenant',
    more: { conversation: { id: 'chat', conversationType: 'personal', tenantId: elsewhere } },
    status: 403,
  },
  // Beyond the twelve: what the library would let in, or stumble over.
  {
    name: 'a token that a bot made for itself',
    header: signed({ iss: `https://sts.windows.net/${tenant}/` }),
    status: 401,
  },
  { name: 'another tenant beside a good one', more: { channelData: { tenant: { id: elsewhere } } }, status: 403 },
  { name: 'no tenant', more: { conversation: { id: 'chat' }, channelData: {} }, status: 403 },
  { name: 'no type', more: { type: undefined }, status: 400 },
  { name: 'no id', more: { id: undefined }, status: 400 },
  { name: 'no conversation', more: { conversation: undefined }, status: 400 },
  { name: 'another channel', more: { channelId: 'webchat' }, status: 403 },
  { name: 'the emulator', more: { channelId: 'emulator' }, status: 403 },
  { name: 'a service URL of someone else', more: { serviceUrl: 'https://smba.example.org/' }, status: 403 },
  {
    name: 'a service URL with a name in it',
    more: { serviceUrl: 'https://smba.trafficmanager.net@example.org/' },
    status: 403,
  },
  { name: 'a service URL that is not secure', more: { serviceUrl: 'http://smba.trafficmanager.net/' }, status: 403 },
];

test('what Teams signed is let in', async () => {
  const world = await openTeams();
  expect(await world.post(world.activity({ text: 'home' }))).toMatchObject({ status: 200, text: '' });
  await world.settled();
  expect(world.chat()).toHaveLength(1);
});

test.each(refused)('$name is not let in, and is told nothing', async ({ header, more = {}, status }) => {
  const world = await openTeams();
  const answer = await world.post(world.activity({ text: 'home', ...more }), header?.(world));
  await world.settled();
  expect(answer).toMatchObject({ status, text: '' });
  expect(world.connector.calls).toEqual([]);
  const kept = [];
  for await (const document of world.ports.store.all()) kept.push(document);
  expect(kept).toEqual([]);
  expect(JSON.stringify(world.log.lines)).not.toMatch(/home|Bearer|eyJ/);
  expect(told).not.toHaveBeenCalled();
});

test('a token that was good is no pass for another service URL', async () => {
  const world = await openTeams({ settings: { serviceHosts: ['127.0.0.1', 'localhost'] } });
  await world.say('home');
  const serviceUrl = world.connector.url.replace('127.0.0.1', 'localhost');
  expect(await world.post(world.activity({ text: 'home', serviceUrl }))).toMatchObject({ status: 401 });
  await world.say('home');
  expect(world.chat()).toHaveLength(2);
});

test('a token is good no longer than it says, however often it was seen', async () => {
  const world = await openTeams();
  vi.useFakeTimers({ toFake: ['Date'] });
  const header = `Bearer ${world.connector.token({ exp: Math.floor(Date.now() / 1_000) + 60 })}`;
  expect(await world.post(world.activity({ text: 'home' }), header)).toMatchObject({ status: 200 });
  vi.setSystemTime(Date.now() + 7 * 60_000);
  expect(await world.post(world.activity({ text: 'home' }), header)).toMatchObject({ status: 401 });
  vi.useRealTimers();
});

test('what is no JSON, too long, or no POST ends at the door', async () => {
  const world = await openTeams();
  expect(await world.post('{"type":')).toMatchObject({ status: 400, text: '' });
  expect(await world.post(world.activity({ text: 'x'.repeat(300_000) }))).toMatchObject({ status: 413, text: '' });
  expect((await fetch(world.address)).status).toBe(405);
  const plain = await fetch(world.address, { method: 'POST', body: '{}', headers: { 'Content-Type': 'text/plain' } });
  expect(plain.status).toBe(415);
  await world.say('home');
  expect(world.chat()).toHaveLength(1);
});

test('what could not be kept is not acknowledged', async () => {
  const world = await openTeams();
  await world.ports.store.close();
  expect(await world.post(world.activity({ text: 'home' }))).toMatchObject({ status: 503, text: '' });
});
