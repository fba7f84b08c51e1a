// The two manifests offer the words of one table, and every word they offer is understood.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands, messageAction, suggestedPrompts, usageHint } from '../../src/channels/commands.ts';
import { intentOf } from '../../src/core/intent.ts';
import { testParts } from '../support/parts.ts';

type Prompt = { title: string; message: string };
type SlackManifest = {
  features: {
    agent_view: { suggested_prompts: Prompt[] };
    shortcuts: { type: string; name: string; callback_id: string; description: string }[];
    slash_commands: { usage_hint: string }[];
  };
};
type TeamsManifest = {
  bots: { commandLists: { commands: { title: string; description: string }[] }[] }[];
  composeExtensions: { commands: { id: string; title: string; description: string }[] }[];
};

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const slack = (read('manifest.json') as SlackManifest).features;
const teams = read('appPackage/manifest.json') as TeamsManifest;

test('the menu of Teams and the hint of Slack’s command list the same words', () => {
  const listed = teams.bots.flatMap(({ commandLists }) => commandLists.flatMap((list) => list.commands));
  expect(listed).toEqual(commands.map(({ word, says }) => ({ title: word, description: says })));
  expect(slack.slash_commands.map((command) => command.usage_hint)).toEqual([usageHint]);
});

test('the action on a message has one name and one description', () => {
  const { id, title, says } = messageAction;
  const [inTeams] = teams.composeExtensions.flatMap((extension) => extension.commands);
  const inSlack = slack.shortcuts.find(({ type }) => type === 'message');
  expect(inTeams).toMatchObject({ id, title, description: says });
  expect(inSlack).toMatchObject({ callback_id: id, name: title, description: says });
  const prepare = commands.find(({ word }) => word === 'prepare');
  expect(slack.shortcuts.find(({ type }) => type === 'global')).toMatchObject({ description: prepare?.says });
});

test('the prompts Slack suggests are those of the table', () => {
  expect(slack.agent_view.suggested_prompts).toEqual([...suggestedPrompts]);
});

const offered = [...usageHint.split(' · '), ...suggestedPrompts.map(({ message }) => message)];

test.each(offered)('“%s” typed as it is offered is understood', async (words) => {
  expect(['nothing-said', 'not-yet']).not.toContain(intentOf(words).kind);
  const now = await testParts().act({ kind: 'said', text: words });
  expect(JSON.stringify(now)).not.toMatch(/could not tell|found nothing/);
});
