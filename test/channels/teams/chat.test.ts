import { expect, test } from 'vitest';
import type { LineJob } from '../../../src/core/wording/job.ts';
import { scriptedVoice } from '../../support/scripted-voice.ts';
import { openTeams, tenant } from '../../support/teams.ts';
import { cardText } from '../../support/teams-limits.ts';

test('the word “home” is answered with the home card, once', async () => {
  const world = await openTeams();
  const answer = await world.say('home');
  expect(answer).toMatchObject({ status: 200, text: '' });
  expect(world.chat()).toHaveLength(1);
  expect(world.chat()[0]).toMatch(/^Hello, Ana\nI help you get ready for a visit\./);
  const { calls } = world.connector;
  expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /v3/conversations/chat-29%3Aana/activities',
  ]);
  expect(calls[0]?.authorization).toBe('Bearer our-own-token');
  expect(calls[0]?.body).toMatchObject({
    type: 'message',
    summary: 'Porchlight has an answer for you.',
    locale: 'en-US',
  });
  expect(calls[0]?.body.text).toBeUndefined();
});

test('from the home card to the form to the brief: each press is answered in line and made to last, and nothing is shown twice', async () => {
  const world = await openTeams();
  await world.say('home');
  const pressed = await world.press('Prepare for a visit');
  expect(pressed).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  expect(cardText(pressed.value)).toContain('Hello, Ana');
  expect(world.chat()).toHaveLength(2);
  const filled = await world.press('Make my brief', {
    'text.lately': 'mom canceled three times',
    'one.kind': '=check-in',
  });
  expect(cardText(filled.value)).toContain('I came by and missed you');
  expect(world.chat()).toHaveLength(2);
  expect(world.calls().map(({ method }) => method)).toEqual(['POST', 'PUT', 'POST', 'PUT']);
});

test('a line that a model words stands in the one message that waited for it, and says whose words it is', async () => {
  const voice = scriptedVoice([(job) => ({ line: `Well. ${(job as LineJob).message.line}` })]);
  const world = await openTeams({ ports: { voice } });
  await world.say('practice a quiet kitchen');
  await world.press('Level 1, for a start');
  const before = world.chat().length;
  await world.say('I write a short note');
  await world.door.idle();
  expect(world.chat()).toHaveLength(before + 1);
  expect(world.chat().at(-1)).toContain('Well. She had a little book');
  voice.done();
});

test.each([
  ['America/Denver', 'America/Denver'],
  ['Mountain Standard Time', undefined],
  [undefined, undefined],
])('the time zone that Teams tells is gone by, where it is one: %s', async (localTimezone, known) => {
  const world = await openTeams();
  await world.post(world.activity({ text: 'home', ...(localTimezone ? { localTimezone } : {}) }));
  await world.settled();
  const [person] = await world.ports.store.list('people', `teams:${tenant}`);
  expect((person?.value as { channelZone?: string } | undefined)?.channelZone).toBe(known);
});
