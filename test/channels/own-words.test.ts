// Words that speak of danger, typed where sending takes them off the screen: they stay to copy, and nothing keeps them.
import { expect, test } from 'vitest';
import type { Store } from '../../src/app/ports.ts';
import { shippedLibrary } from '../support/parts.ts';
import { openSlack, read } from '../support/slack.ts';
import { openTeams, type TeamsWorld } from '../support/teams.ts';
import type { Json } from '../support/teams-connector.ts';
import { cardText, everyNode } from '../support/teams-limits.ts';

const words = 'baby has bruises on his back, xylophone';

async function everythingIn(store: Store): Promise<string> {
  const kept: string[] = [];
  for await (const document of store.all()) kept.push(JSON.stringify(document));
  return kept.join('\n');
}

test('in a modal of Slack the words stay in a field, below the number to call, and the card stands in the messages too', async () => {
  const { as, bring, modal, messages, ports } = await openSlack({ library: shippedLibrary() });
  const ana = as('U0ANA');
  await bring(ana.shortcut('prepare'));
  const filled = { lately: { answer: { type: 'plain_text_input', value: words } } };
  const answer = (await bring(ana.submitted(modal(), filled))) as { response_action: string; view: Json };
  expect(answer.response_action).toBe('update');
  const blocks = answer.view.blocks as Json[];
  const field = blocks.findIndex(({ type }) => type === 'input');
  expect(blocks[field]).toMatchObject({ element: { type: 'plain_text_input', initial_value: words } });
  expect(JSON.stringify(blocks.slice(0, field))).toContain('911');
  expect(JSON.stringify(blocks.slice(field))).toContain('1-800-422-4453');
  expect(read(messages())).toContain('Is this happening now?');
  expect(read(messages())).not.toContain('xylophone');
  // Done: nothing of it comes in again, and it closes.
  const again = { 'own-0': { answer: { type: 'plain_text_input', value: words } } };
  const view = { ...answer.view, id: 'V9' } as never;
  expect(await bring(ana.submitted({ id: 'V9', view }, again))).toBeUndefined();
  expect(await everythingIn(ports.store)).not.toContain('xylophone');
});

test('what is typed after /coach, which Slack shows nowhere, opens in a window of the person’s own', async () => {
  const { as, bring, modal, ports, called } = await openSlack();
  await bring(as('U0ANA').command(words));
  expect(JSON.stringify(modal().view)).toContain(words);
  expect(JSON.stringify(called('chat.postMessage'))).not.toContain('xylophone');
  expect(await everythingIn(ports.store)).not.toContain('xylophone');
});

test('a form of Slack without such words closes as ever', async () => {
  const { as, bring, modal } = await openSlack();
  const ana = as('U0ANA');
  await bring(ana.shortcut('prepare'));
  const filled = { lately: { answer: { type: 'plain_text_input', value: 'mom canceled three times' } } };
  expect(await bring(ana.submitted(modal(), filled))).toBeUndefined();
});

async function filledInTeams(): Promise<{ world: TeamsWorld; answer: Json; form: string }> {
  const world = await openTeams();
  await world.say('prepare');
  const form = world.button('Make my brief').id;
  return { world, form, answer: await world.press('Make my brief', { 'text.lately': words }) };
}

test('in Teams the words stay in the card of the form, for whoever pressed, and the card comes after it', async () => {
  const { world, answer, form } = await filledInTeams();
  const fields = everyNode(answer.value).filter(({ type }) => type === 'Input.Text');
  expect(fields).toMatchObject([{ value: words }]);
  expect(everyNode(answer.value).some(({ type }) => String(type).startsWith('Action.'))).toBe(false);
  expect(world.chat().at(-1)).toContain('Is this happening now?');
  // The message itself is left alone: a change would take the words off the screen.
  expect(world.connector.messages.has(form)).toBe(true);
  const sent = world.connector.calls.map(({ method, path, body }) => `${method} ${path} ${JSON.stringify(body)}`);
  expect(sent.filter((call) => call.includes(form) || call.includes('xylophone'))).toEqual([]);
  expect(await everythingIn(world.ports.store)).not.toContain('xylophone');
});

test('they stay through “yes, now”, and go with the form once it is said how to go on', async () => {
  const { world, form } = await filledInTeams();
  await world.press('Yes, now');
  expect(world.connector.messages.has(form)).toBe(true);
  await world.press('Open my form again');
  expect(world.connector.messages.has(form)).toBe(false);
  const [field] = everyNode(world.card(world.button('Make my brief').id)).filter(({ id }) => id === 'text.lately');
  expect(field).toMatchObject({ value: words });
});

test('in a dialog of Teams they stand below the card', async () => {
  const world = await openTeams();
  await world.say('home');
  const value = {
    commandId: 'suggest-questions',
    messagePayload: { body: { contentType: 'text', content: 'Did you call the mother?' } },
  };
  const invoke = async (name: string, more: Json) => {
    const { body } = await world.post(world.activity({ type: 'invoke', name, value: more }));
    return (body as { task: { value: { card: { content: Json } } } }).task.value.card.content;
  };
  const press = (card: Json, title: string, more: Json = {}) => {
    const found = everyNode(card).find((node) => node.type === 'Action.Submit' && node.title === title);
    return invoke('composeExtension/submitAction', { data: { ...(found?.data as Json), ...more } });
  };
  const opened = await invoke('composeExtension/fetchTask', value);
  const form = await press(opened, 'Another draft');
  const input = everyNode(form).find(({ type }) => type === 'Input.Text');
  const card = await press(form, 'Suggest questions', { [String(input?.id)]: words });
  expect(cardText(card)).toContain('Is this happening now?');
  expect(everyNode(card).find(({ type }) => type === 'Input.Text')).toMatchObject({ value: words });
  expect(await everythingIn(world.ports.store)).not.toContain('xylophone');
});
