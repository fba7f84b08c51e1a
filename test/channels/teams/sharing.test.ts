// What is shared in Teams: a card in its reader's own chat, replaced on closing and on taking back; no message is ever posted with its words.
import { describe, expect, test } from 'vitest';
import { ana, openTeams, sam, type TeamsWorld } from '../../support/teams.ts';
import { cardText } from '../../support/teams-limits.ts';

const words = 'She held my sleeve.';
const secret = /sleeve|own team|Held on|My own day/;

/** What one person reads in their chat, oldest first. */
const chatOf = ({ connector, card }: TeamsWorld, { id }: typeof ana) =>
  [...connector.messages]
    .filter(([, { conversation }]) => conversation === `chat-${id}`)
    .map(([message]) => cardText(card(message)))
    .join('\n---\n');
/** What was posted as a message, and what its notification said. */
const posted = ({ connector }: TeamsWorld) =>
  connector.calls
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/activities'))
    .map(({ body }) => JSON.stringify(body))
    .join('\n');

async function reflect(world: TeamsWorld, text: string, title: string): Promise<void> {
  await world.say('log a visit', ana);
  await world.press('Keep it', { 'text.first': text, 'text.title': title }, ana);
}

/** Ana shares one of two entries with Sam; both in Teams. */
async function sharedInTeams(): Promise<TeamsWorld> {
  const world = await openTeams();
  await world.say('home', sam);
  await world.say('supervision', ana);
  await world.press('Name my supervisor', {}, ana);
  await world.press('Ask them', { 'person.person': sam.aadObjectId }, ana);
  await world.press('Yes, I supervise them', {}, sam);
  await reflect(world, words, 'Held on');
  await world.press('Share for supervision', {}, ana);
  expect(chatOf(world, ana)).toContain('never for appraisal');
  await world.press('Share', { 'one.wants': '=think', 'some.printed': '=yes' }, ana);
  await reflect(world, 'I was short with my own team.', 'My own day');
  return world;
}

describe('a shared entry in Teams', () => {
  test('stands in one card of its reader, which is replaced on closing', async () => {
    const world = await sharedInTeams();
    expect(chatOf(world, sam)).toContain('Ana shared an entry with you and would like: think with me.');
    await world.press('Open', {}, sam);
    expect(chatOf(world, sam)).toContain(words);
    await world.press('Close', {}, sam);
    expect(chatOf(world, sam)).not.toMatch(secret);
    expect(posted(world)).not.toMatch(secret);
  });

  test('is answered, planned with and taken back: the cards that showed it do not any more, and no message ever held it', async () => {
    const world = await sharedInTeams();
    await world.press('Open', {}, sam);
    await world.press('Done', { 'one.way': '=wonder' }, sam);
    expect(chatOf(world, sam)).toContain('Beginnings to make your own');
    await world.press('Done', { 'one.way': '=words', 'text.text': 'I wonder what she was telling you.' }, sam);
    expect(chatOf(world, sam)).not.toMatch(secret);
    expect(chatOf(world, ana)).toContain('Sam has read what you shared and wrote back.');
    await world.press('Read the answer', {}, ana);
    expect(chatOf(world, ana)).toContain('I wonder what she was telling you.');
    await world.press('Done', {}, ana);
    expect(chatOf(world, ana)).not.toContain('I wonder what she was');

    await world.say('supervision', ana);
    await world.press('Agenda: Sam', {}, ana);
    await world.press('Save', { 'text.add': 'holiday cover' }, ana);
    await world.press('Close', {}, ana);
    await world.say('supervision', sam);
    await world.press('Agenda: Ana', {}, sam);
    await world.press('Save', { 'one.afterwards': '=print', 'text.add': 'a visit together' }, sam);
    expect(chatOf(world, sam)).toContain('As a file, below: agenda.html');
    expect(chatOf(world, sam)).not.toContain('<html');

    await world.say('shared with me', sam);
    await world.press('Answered and set aside', {}, sam);
    await world.press('Open 1', {}, sam);
    expect(chatOf(world, sam)).toContain(words);
    await world.say('my log', ana);
    await world.press('Held on, March 2, 2026', {}, ana);
    await world.press('Take it back', {}, ana);
    expect(chatOf(world, sam)).not.toMatch(secret);
    expect(chatOf(world, sam)).toContain('Ana has taken back what stood here.');
    await world.press('Open 1', {}, sam);
    expect(chatOf(world, sam)).not.toMatch(secret);
    expect(chatOf(world, sam)).toContain('That cannot be opened any more');
    await world.press('Who has read what', {}, ana);
    expect(chatOf(world, ana)).toMatch(/made your agenda ready to print[\s\S]*Sam read After a visit/);
    expect(posted(world)).not.toMatch(/sleeve|own team|I wonder what she was/);
  });

  test('is not shown at all where Teams does not say where its card stands: it could not be taken back', async () => {
    const world = await sharedInTeams();
    world.connector.instead.push({ status: 200 }, 'reset'); // the pressed card, then the one that would show it
    await world.press('Open', {}, sam);
    await world.press('Take it back', {}, ana);
    expect(chatOf(world, sam)).not.toMatch(secret);
    expect(JSON.stringify(world.connector.calls.map(({ body }) => body))).not.toContain('Shared by Ana');
  });
});

test('a colleague who has never come to Teams is named; they are asked when they come, under their own name', async () => {
  const world = await openTeams();
  await world.say('supervision', ana);
  await world.press('Name my supervisor', {}, ana);
  await world.press('Ask them', { 'person.person': sam.aadObjectId }, ana);
  expect(chatOf(world, ana)).toContain('Ask them to add it there; your question waits for them.');
  expect(chatOf(world, sam)).toBe('');
  await world.post(world.activity({ type: 'installationUpdate', action: 'add', text: undefined }, sam));
  await world.settled();
  expect(chatOf(world, sam)).toContain('Ana named you as their supervisor here.');
  await world.press('Yes, I supervise them', {}, sam);
  expect(chatOf(world, ana)).toContain('Sam is your supervisor here now.');
});
