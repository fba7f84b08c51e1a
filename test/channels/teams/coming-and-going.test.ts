import { expect, test } from 'vitest';
import { sealedStore } from '../../../src/stores/sealed.ts';
import { memory } from '../../support/at-the-door.ts';
import { holding, ring } from '../../support/sealing.ts';
import { gatedStore } from '../../support/stores.ts';
import { ana, openTeams, type TeamsWorld, tenant } from '../../support/teams.ts';
import { appId, type Json } from '../../support/teams-connector.ts';

const account = `teams:${tenant}/${ana.aadObjectId}`;
const reference = async ({ ports }: TeamsWorld) =>
  (await ports.store.get('references', `teams:${tenant}`, account))?.value as Json;

test('whoever installs Porchlight is welcomed once, although Teams tells it twice', async () => {
  const world = await openTeams();
  const added = { type: 'conversationUpdate', membersAdded: [{ id: `28:${appId}` }, { id: ana.id }] };
  await Promise.all([
    world.post(world.activity({ type: 'installationUpdate', action: 'add' })),
    world.post(world.activity(added)),
  ]);
  await world.settled();
  expect(world.chat()).toHaveLength(1);
  expect(world.chat()[0]).toMatch(/^Welcome to Porchlight/);
  expect([...world.connector.messages.values()][0]?.summary).toBe('Welcome to Porchlight.');
});

test('how someone is reached is kept sealed, and refreshed when it changes', async () => {
  const inner = memory();
  const world = await openTeams({ ports: { store: sealedStore(inner, ring(1)) } });
  await world.say('home');
  expect(await reference(world)).toMatchObject({
    serviceUrl: world.connector.url,
    conversation: 'chat-29:ana',
    bot: `28:${appId}`,
    user: ana.id,
    tenant,
    locale: 'en-US',
  });
  expect(await holding(inner, 'chat-29:ana')).toEqual([]);
  expect(await holding(inner, world.connector.url)).toEqual([]);
  const conversation = { id: 'another-chat', conversationType: 'personal', tenantId: tenant };
  await world.post(world.activity({ text: 'home', conversation, locale: 'es-US' }));
  await world.settled();
  expect(await reference(world)).toMatchObject({ conversation: 'another-chat', locale: 'es-US' });
  expect(world.connector.calls.at(-1)?.path).toBe('/v3/conversations/another-chat/activities');
});

test('whoever removes Porchlight is not written to any more, until they come back', async () => {
  const world = await openTeams();
  await world.say('home');
  await world.post(world.activity({ type: 'installationUpdate', action: 'remove' }));
  await world.settled();
  expect(await reference(world)).toBeUndefined();
  expect(world.chat()).toHaveLength(1);
  await world.say('home');
  expect(world.chat()).toHaveLength(2);
});

test('whoever blocked Porchlight is not written to any more', async () => {
  const world = await openTeams();
  world.connector.instead.push({ status: 403, body: { error: { code: 'MessageWritesBlocked' } } });
  await world.say('home');
  expect(await reference(world)).toBeUndefined();
  expect(world.log.lines).toMatchObject([{ level: 'warn', event: expect.stringMatching(/blocked or removed/) }]);
  expect(world.connector.calls).toHaveLength(1);
});

test('in a group it says once where it can be found, and keeps nothing', async () => {
  const world = await openTeams();
  const conversation = { id: 'a-group', conversationType: 'groupChat', tenantId: tenant };
  for (let count = 0; count < 3; count++) await world.post(world.activity({ text: 'mom canceled', conversation }));
  await expect.poll(() => world.connector.messages.size).toBe(1);
  expect([...world.connector.messages.values()][0]).toMatchObject({
    conversation: 'a-group',
    text: expect.stringMatching(/one-to-one chat/),
  });
  const kept = [];
  for await (const document of world.ports.store.all()) kept.push(document);
  expect(kept).toEqual([]);
});

test('while a turn takes long, Porchlight is typing', async () => {
  const gate = gatedStore(
    memory(),
    (call) => call.name === 'commit' && call.changes.some(({ shelf }) => shelf === 'outgoing'),
  );
  const world = await openTeams({ ports: { store: gate.store } });
  await world.post(world.activity({ text: 'home' }));
  await expect.poll(() => world.connector.calls.map(({ body }) => body.type)).toEqual(['typing']);
  gate.open();
  await world.settled();
  expect(world.connector.calls.map(({ body }) => body.type)).toEqual(['typing', 'message']);
});

test('a message counts once, however often Teams sends it', async () => {
  const world = await openTeams();
  const message = world.activity({ text: 'home' });
  for (let count = 0; count < 3; count++) expect(await world.post(message)).toMatchObject({ status: 200 });
  await world.settled();
  expect(world.chat()).toHaveLength(1);
});

test('names and markup of Teams do not reach what is kept', async () => {
  const world = await openTeams();
  await world.say('<at>Dana Smith</at> canceled &amp; I worry&nbsp;a lot');
  const [said] = await world.ports.store.list('incoming', `direct:${await personIn(world)}`);
  expect(JSON.stringify(said?.value)).toContain('@someone canceled & I worry a lot');
});

async function personIn({ ports }: TeamsWorld): Promise<string> {
  const stored = await ports.store.get('accounts', `teams:${tenant}`, account);
  const { person } = (stored?.value ?? {}) as { person?: string };
  return person ?? 'nobody';
}
