import { describe, expect, test } from 'vitest';
import { turnMs } from '../../../src/app/unfinished.ts';
import type { Page } from '../../../src/core/view.ts';
import { memory } from '../../support/at-the-door.ts';
import { waitingIn } from '../../support/channel.ts';
import { storeWithBefore } from '../../support/stores.ts';
import { ana, openTeams, type TeamsWorld, tenant } from '../../support/teams.ts';

const account = `teams:${tenant}/${ana.aadObjectId}`;
const methods = (world: TeamsWorld) => world.calls().map(({ method }) => method);
const pageOf = (text: string, more: Partial<Page> = {}): Page => ({
  kind: 'page',
  blocks: [{ kind: 'text', text }],
  ...more,
});
const delivery = { id: 'd', place: 'direct:p', slot: 's', account, cause: 'none', again: false };

/** Someone known, and a way to show them something. */
async function openWithSender() {
  const world = await openTeams();
  await world.say('home');
  methods(world);
  const show = (text: string, shown: string[] = [], more: Partial<Page> = {}) =>
    world.teams.sender.send({ ...delivery, view: pageOf(text, more), shown });
  return { world, show };
}

describe('what is sent', () => {
  test('is sent once when Teams does not say whether it came: after 500, 502, 408, and a broken connection', async () => {
    const { world, show } = await openWithSender();
    for (const instead of [{ status: 500 }, { status: 502 }, { status: 408 }, 'reset'] as const) {
      world.connector.instead.push(instead);
      expect(await show('hello')).toEqual([expect.stringMatching(/^\? /)]);
      expect(methods(world)).toEqual(['POST']);
    }
  });

  test('counts as sent after ten seconds without an answer', async () => {
    const { world, show } = await openWithSender();
    world.connector.instead.push('hang');
    const began = performance.now();
    expect(await show('hello')).toEqual([expect.stringMatching(/^\? /)]);
    expect(performance.now() - began).toBeLessThan(12_000);
    expect(methods(world)).toEqual(['POST']);
  });

  test('waits when Teams asks to, and is sent then', async () => {
    const { world, show } = await openWithSender();
    world.connector.instead.push({ status: 429, headers: { 'Retry-After': '1' } });
    const began = performance.now();
    expect(await show('hello')).toEqual([expect.stringMatching(/^m-/)]);
    expect(performance.now() - began).toBeGreaterThan(950);
    expect(methods(world)).toEqual(['POST', 'POST']);
  });

  test('is given up when Teams refuses it', async () => {
    const { world, show } = await openWithSender();
    world.connector.instead.push({ status: 400, body: { error: { code: 'BadSyntax', message: 'hello' } } });
    await expect(show('hello')).rejects.toMatchObject({ name: 'Refused', status: 400, code: 'BadSyntax' });
    await expect(show('hello')).resolves.toHaveLength(1);
    expect(methods(world)).toEqual(['POST', 'POST']);
  });

  test('comes later when nobody listens at all', async () => {
    const world = await openTeams();
    await world.say('home');
    await world.connector.close();
    await new Promise((done) => setTimeout(done, 50)); // until the open connection is seen to have ended
    await world.say('help');
    expect(await waitingIn(world.ports.store)).toHaveLength(1);
    expect(world.log.lines).toMatchObject([{ event: 'a delivery waits' }]);
  });

  test('may say who worded it: the label, the sources and the rating reach the wire whole', async () => {
    const { world, show } = await openWithSender();
    await show('hello', [], {
      wordedBy: 'a model',
      blocks: [{ kind: 'facts', facts: [{ label: '1', value: 'A guide' }] }],
    });
    const [call] = world.calls();
    expect(call?.body.entities).toEqual([
      {
        type: 'https://schema.org/Message',
        '@type': 'Message',
        '@context': 'https://schema.org',
        additionalType: ['AIGeneratedContent'],
        citation: [
          {
            '@type': 'Claim',
            position: 1,
            appearance: { '@type': 'DigitalDocument', name: 'A guide', abstract: 'A guide' },
          },
        ],
      },
    ]);
    expect(call?.body.channelData).toEqual({ feedbackLoop: { type: 'default' } });
  });
});

describe('what changes', () => {
  test('is changed in place, again after trouble; what is the same is left alone', async () => {
    const { world, show } = await openWithSender();
    const shown = await show('hello');
    expect(await show('hello', shown)).toEqual(shown);
    expect(methods(world)).toEqual(['POST']);
    world.connector.instead.push({ status: 500 }, 'reset');
    expect((await show('changed', shown))[0]?.split(' ')[0]).toBe(shown[0]?.split(' ')[0]);
    expect(methods(world)).toEqual(['PUT', 'PUT', 'PUT']);
    expect(world.chat().at(-1)).toBe('changed');
  });

  test.each([404, 403])('is sent anew where the message is gone: %i', async (status) => {
    const { world, show } = await openWithSender();
    const shown = await show('hello');
    world.connector.instead.push({ status });
    expect(await show('changed', shown)).not.toEqual(shown);
    expect(methods(world)).toEqual(['POST', 'PUT', 'POST']);
  });

  test('is sent anew where it is not known where the message stands', async () => {
    const { world, show } = await openWithSender();
    expect(await show('changed', ['? mark'])).toEqual([expect.stringMatching(/^m-/)]);
    expect(methods(world)).toEqual(['POST']);
  });

  test('takes more messages, or fewer: what is too much goes', async () => {
    const { world, show } = await openWithSender();
    const long = Array.from({ length: 40 }, (_, index) => ({
      kind: 'text' as const,
      text: `${index} ${'word '.repeat(390)}`,
    }));
    const shown = await show('', [], { blocks: long });
    expect(shown.length).toBeGreaterThan(3);
    methods(world);
    expect(await show('short', shown)).toHaveLength(1);
    expect(methods(world)).toEqual(['PUT', ...shown.slice(1).map(() => 'DELETE')]);
  });

  test('loses its words where it cannot be deleted', async () => {
    const { world, show } = await openWithSender();
    const shown = await show('something private');
    world.connector.instead.push({ status: 501 });
    world.connector.instead.push({ status: 501 }, { status: 501 });
    expect(await world.teams.sender.send({ ...delivery, view: undefined, shown })).toEqual([]);
    expect(world.chat().at(-1)).toBe('Closed.');
  });
});

test('someone who never wrote is reached in a chat of their own, which is remembered', async () => {
  const { world } = await openWithSender();
  const sam = `teams:${tenant}/sam`;
  const known = (await world.ports.store.get('references', `teams:${tenant}`, account))?.value as object;
  const value = { ...known, conversation: '' };
  const at = world.ports.clock();
  await world.ports.store.commit([{ shelf: 'references', owner: `teams:${tenant}`, id: sam, expected: 0, at, value }]);
  for (const text of ['one', 'two'])
    await world.teams.sender.send({ ...delivery, account: sam, view: pageOf(text), shown: [] });
  const calls = world.calls();
  expect(calls.map(({ path }) => path)).toMatchObject([
    '/v3/conversations',
    expect.stringMatching(/direct-\d+\/activities$/),
    expect.stringMatching(/direct-\d+\/activities$/),
  ]);
  expect(calls[0]?.body).toMatchObject({ isGroup: false, tenantId: tenant, members: [{ id: 'sam' }] });
});

test('what was kept and not sent before a crash is sent afterwards', async () => {
  const store = memory();
  let crashed = true;
  const dying = storeWithBefore(store, (call) => {
    if (crashed && call.name === 'commit' && call.changes.some(({ shelf }) => shelf === 'outgoing'))
      throw new Error('killed');
  });
  const first = await openTeams({ ports: { store: dying } });
  expect(await first.post(first.activity({ text: 'home' }))).toMatchObject({ status: 200 });
  await first.settled().catch(() => undefined);
  expect(first.chat()).toEqual([]);
  crashed = false;
  const second = await openTeams({ ports: { store } });
  // The chat is reached where the person last wrote from.
  second.connector.calls.length = 0;
  await second.door.work(turnMs * 2);
  await second.settled();
  expect(first.connector.messages.size).toBe(1);
});

test('what was being sent when a crash came is not sent again: nobody can say whether it arrived', async () => {
  const store = memory();
  let crashed = true;
  const dying = storeWithBefore(store, (call) => {
    const arrived = (id: string, shelf: string) =>
      shelf === 'deliveries' && id.startsWith('direct:') && !id.endsWith('#begun');
    if (crashed && call.name === 'commit' && call.changes.some(({ id, shelf }) => arrived(id, shelf)))
      throw new Error('killed');
  });
  const first = await openTeams({ ports: { store: dying } });
  await first.say('home');
  expect(first.chat()).toHaveLength(1);
  crashed = false;
  const second = await openTeams({ ports: { store } });
  await second.door.work(turnMs * 2);
  await second.settled();
  expect(first.chat()).toHaveLength(1);
  expect(await waitingIn(store)).toEqual([]);
  await first.say('help');
  expect(first.chat()).toHaveLength(2);
});

test('what certainly did not arrive is sent again', async () => {
  const { world } = await openWithSender();
  world.connector.instead.push({ status: 429 }, { status: 429 }, { status: 429 });
  const asked = { ...delivery, view: pageOf('hello'), shown: [] };
  await expect(world.teams.sender.send(asked)).rejects.toThrow('Teams asks to wait.');
  expect(await world.teams.sender.send({ ...asked, again: true })).toEqual([expect.stringMatching(/^m-/)]);
  expect(await world.teams.sender.send({ ...asked, again: true })).toEqual([expect.stringMatching(/^\? /)]);
});

test('nothing is sent to a host that is not allowed, though it was kept', async () => {
  const { world } = await openWithSender();
  const stored = await world.ports.store.get('references', `teams:${tenant}`, account);
  const value = { ...(stored?.value as object), serviceUrl: 'https://example.org/' };
  const at = world.ports.clock();
  const other = `teams:${tenant}/other`;
  await world.ports.store.commit([
    { shelf: 'references', owner: `teams:${tenant}`, id: other, expected: 0, at, value },
  ]);
  const send = world.teams.sender.send({ ...delivery, account: other, view: pageOf('x'), shown: [] });
  await expect(send).rejects.toMatchObject({ code: 'service-url' });
});
