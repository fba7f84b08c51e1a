import { expect, test } from 'vitest';
import { memory } from '../../support/at-the-door.ts';
import { endsTurn, gatedStore } from '../../support/stores.ts';
import { openTeams, sam, type TeamsWorld } from '../../support/teams.ts';
import type { Json } from '../../support/teams-connector.ts';
import { cardText, everyNode } from '../../support/teams-limits.ts';

const methods = (world: TeamsWorld) => world.calls().map(({ method, body }) => `${method} ${body.type ?? ''}`.trim());
const fill = { 'text.lately': 'mom canceled three times', 'one.kind': '=check-in', 'one.minutes': '=5' };

test('a form with mistakes comes back in its own message, with the errors and what was filled in', async () => {
  const world = await openTeams();
  await world.say('about me');
  methods(world);
  const answer = await world.press('Save', { 'one.role': '', 'text.state': 'Ohio' });
  expect(answer.type).toBe('application/vnd.microsoft.card.adaptive');
  expect(cardText(answer.value)).toContain('Choose what comes nearest to your work.');
  expect(JSON.stringify(answer.value)).toContain('"value":"Ohio"');
  expect(methods(world)).toEqual(['PUT message']); // the card in line lasts until Teams reloads it
  expect(await world.press('Save', { 'one.role': '=advocate', 'one.country': '=us' })).toMatchObject({
    type: 'application/vnd.microsoft.card.adaptive',
  });
  expect(world.chat()).toEqual(['Saved. Your next brief uses it.']);
  expect(methods(world)).toEqual(['PUT message']); // the card in line lasts until Teams reloads it
});

test('a form that is closed is gone from its message, and what was typed with it', async () => {
  const world = await openTeams();
  await world.say('prepare');
  const answer = await world.press('Close', { 'text.lately': 'something private' });
  expect(cardText(answer.value)).toMatch(/^Closed\. Nothing was changed\./);
  expect(world.chat()).toEqual([cardText(answer.value)]);
  expect(() => world.button('Make my brief')).toThrow();
});

test('a form is filled once: the second time is told so, and nothing is made twice', async () => {
  const world = await openTeams();
  await world.say('prepare');
  const { id, action } = world.button('Make my brief');
  const data = { ...fill, ...action.data };
  const press = () =>
    world.activity({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: id,
      value: { action: { type: 'Action.Execute', verb: action.verb, data } },
    });
  const first = press();
  const answer = await world.post(first);
  expect(cardText(answer.body?.value)).toContain('I came by and missed you');
  await world.settled();
  // Sent again under its own id, then under a new one, as Teams does.
  for (const again of [first, press()]) {
    const { status, body } = await world.post(again);
    expect({ status, type: body?.type }).toEqual({ status: 200, type: 'application/vnd.microsoft.activity.message' });
    expect(body?.value).toMatch(/taken already, or is out of date/);
    await world.settled();
  }
  const { ports } = world;
  const visits = [];
  for await (const kept of ports.store.all()) if (kept.shelf === 'visits') visits.push(kept);
  expect(visits).toHaveLength(1);
});

test('a brief made longer is changed in its own message', async () => {
  const world = await openTeams();
  await world.say('mom canceled three times');
  expect(world.chat()).toHaveLength(1);
  methods(world);
  const answer = await world.press('15 minutes');
  expect(answer.type).toBe('application/vnd.microsoft.card.adaptive');
  expect(world.chat()).toHaveLength(1);
  expect(methods(world)).toEqual(['PUT message']); // the card in line lasts until Teams reloads it
});

test('someone else’s press changes nothing', async () => {
  const world = await openTeams();
  await world.say('prepare');
  const answer = await world.press('Make my brief', fill, sam);
  expect(answer.value).toMatch(/out of date/);
  expect(JSON.stringify(world.chat())).not.toContain('I came by');
});

test('a press that says nothing we know is answered all the same', async () => {
  const world = await openTeams();
  const odd = [
    {},
    { action: {} },
    { action: { verb: 'choose', data: {} } },
    { action: { verb: 'x', data: { stamp: 's' } } },
  ];
  for (const value of odd) {
    const { status, body } = await world.post(world.activity({ type: 'invoke', name: 'adaptiveCard/action', value }));
    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 200, value: expect.stringMatching(/could not read/) });
  }
  expect(await world.post(world.activity({ type: 'invoke', name: 'task/fetch', value: {} }))).toMatchObject({
    status: 501,
  });
});

test('a turn that takes long is answered within two seconds, and its outcome comes in the message', async () => {
  const gate = gatedStore(memory(), (call) => call.name === 'commit' && gated && endsTurn(call.changes));
  let gated = false;
  const world = await openTeams({ ports: { store: gate.store } });
  await world.say('prepare');
  gated = true;
  const began = performance.now();
  const answer = await world.invoke('Make my brief', fill);
  expect(performance.now() - began).toBeLessThan(2_500);
  expect(answer).toMatchObject({ statusCode: 200, value: 'I am on it. The answer comes in our chat.' });
  gated = false;
  gate.open();
  await world.settled();
  expect(world.chat()).toHaveLength(1);
  expect(world.chat()[0]).toContain('I came by and missed you');
});

const quoted = (content: string, more: Json = {}): Json => ({
  type: 'invoke',
  name: 'composeExtension/fetchTask',
  value: { commandId: 'suggest-questions', messagePayload: { body: { contentType: 'html', content } } },
  ...more,
});

test('“Suggest questions” on a message is answered in a dialog, also in a group, and not in the chat as well', async () => {
  const world = await openTeams();
  for (const conversationType of ['personal', 'groupChat', 'channel']) {
    const tenantId = (world.activity({}).conversation as Json).tenantId;
    const conversation = { id: 'somewhere', conversationType, tenantId };
    const { body } = await world.post(
      world.activity(quoted('<p>Did you call <at id="0">Dana</at>?</p>', { conversation })),
    );
    const task = body?.task as Json;
    expect(task.type).toBe('continue');
    expect(cardText((task.value as { card: Json }).card)).toMatch(/Ask|question/i);
    await world.settled();
  }
  expect(world.chat()).toEqual([]);
  const kept = [];
  for await (const { shelf, value } of world.ports.store.all())
    if (shelf === 'incoming') kept.push(JSON.stringify(value));
  expect(kept.join()).toContain('Did you call @someone?');
  expect(kept.join()).not.toContain('Dana');
});

test('in the dialog one goes on from there: a button, a form, and its answer, all without a word in the chat', async () => {
  const world = await openTeams();
  type Dialog = { task: { value: { card: { content: Json } } } };
  const cardOf = (body: Json | undefined) => (body as Dialog | undefined)?.task.value.card.content;
  let { body } = await world.post(world.activity(quoted('Did you call them?')));
  for (const [title, inputs] of [
    ['Another draft', {}],
    ['Suggest questions', { 'text.draft': 'are you taking your pills' }],
  ] as const) {
    const action = everyNode(cardOf(body)).find((node) => node.type === 'Action.Submit' && node.title === title);
    const value = { commandId: 'suggest-questions', data: { ...inputs, ...(action?.data as Json) } };
    ({ body } = await world.post(world.activity({ type: 'invoke', name: 'composeExtension/submitAction', value })));
    await world.settled();
  }
  expect(cardText(cardOf(body))).toContain('It is plain.');
  expect(world.chat()).toEqual([]);
});

test('a rating finds the view by its message, and is answered', async () => {
  const world = await openTeams();
  await world.say('home');
  const rate = (replyToId: string) =>
    world.post(
      world.activity({
        type: 'invoke',
        name: 'message/submitAction',
        replyToId,
        value: {
          actionName: 'feedback',
          actionValue: { reaction: 'like', feedback: '{"feedbackText":"private words"}' },
        },
      }),
    );
  const [message = ''] = world.connector.messages.keys();
  expect(await rate(message)).toMatchObject({ status: 200, body: {} });
  expect(await rate('unknown')).toMatchObject({ status: 200, body: {} });
  await world.settled();
  const kept = [];
  for await (const { value } of world.ports.store.all()) kept.push(JSON.stringify(value));
  const { stamp } = world.button('What can you do?').action.data;
  expect(kept.filter((text) => text.includes('"rated"'))).toEqual([
    expect.stringContaining(`"stamp":"${stamp}","value":"up"`),
  ]);
  expect(kept.join()).not.toContain('private words');
});
