import { expect, test } from 'vitest';
import { messagesOf } from '../../../src/channels/teams/cards.ts';
import type { Form, Page, View } from '../../../src/core/view.ts';
import { allFields, formOfAll, pageOfAll, stringsShown, withStrings } from '../../support/all-views.ts';
import { testParts } from '../../support/parts.ts';
import { cardFaults, cardText, everyNode, messageFaults } from '../../support/teams-limits.ts';

const stamp = 'stamp-1';
/** A file as it stands where Teams takes none; test/channels/teams/files.test.ts has the others. */
const cards = (view: View) => messagesOf({ ...view, stamp }, { files: 'text' }).map(({ card }) => card);
const faults = (view: View) => cards(view).flatMap((card) => cardFaults(card));
const shown = (view: View) => cards(view).map(cardText).join('\n');
const flat = (text: string) => text.replaceAll(/\s+/g, '');

test('one of everything is shown whole, within Teams’ limits', () => {
  expect(faults(pageOfAll)).toEqual([]);
  for (const text of stringsShown(pageOfAll)) expect(shown(pageOfAll)).toContain(text);
  for (const mark of ['[1, 2]', '[2]']) expect(shown(pageOfAll)).toContain(mark);
});

test('a form of everything is shown whole, with errors above their fields and what was filled in', () => {
  expect(faults(formOfAll)).toEqual([]);
  const [card] = cards(formOfAll);
  for (const text of stringsShown({ ...formOfAll, errors: {} }))
    expect(shown(formOfAll) + JSON.stringify(card)).toContain(text);
  const body = card?.body ?? [];
  const at = (type: string) => body.findIndex((element) => element.type === type);
  expect(body[at('Input.ChoiceSet') - 1]).toMatchObject({
    inlines: [{ text: 'Choose how long.', color: 'Attention' }],
  });
  expect(body.find((element) => 'label' in element && element.label === allFields['some-of'].label)).toMatchObject({
    value: '=mother,=teen',
    isMultiSelect: true,
  });
  expect(body.find((element) => element.type === 'Input.Date')).toMatchObject({ value: '2026-03-02' });
});

test('what is too long for one card goes on in another, never cut', () => {
  const long = withStrings(pageOfAll, (text) => `${text} ${'and on it goes “—” '.repeat(700)}`);
  const buttons = { ...long, blocks: long.blocks.filter(({ kind }) => kind !== 'choices') };
  expect(cards(buttons).length).toBeGreaterThan(5);
  expect(faults(buttons)).toEqual([]);
  for (const text of stringsShown({ ...buttons, wordedBy: '' })) expect(flat(shown(buttons))).toContain(flat(text));
});

const oddTexts = [
  '',
  ' ',
  '*b* [a](https://example.org) `x`',
  '{{DATE(2026-01-01T00:00:00Z)}}',
  '🏠'.repeat(3_000),
  '\u0000\u2028',
];

test.each(oddTexts)('any text gives cards that Teams takes: %j', (text) => {
  const page = withStrings(pageOfAll, () => text);
  expect(faults({ ...page, blocks: page.blocks.filter(({ kind }) => kind !== 'choices') })).toEqual([]);
});

test('what a person or an agency wrote is never read as Markdown', () => {
  const page = withStrings(pageOfAll, (text) => `*${text}* [here](https://example.org)`);
  const blocks = cards(page)
    .flatMap(everyNode)
    .filter(({ type }) => type === 'TextBlock');
  expect(blocks).toEqual([]);
});

test('what is folded is opened by a button of the same card', () => {
  const [card] = cards(pageOfAll);
  const nodes = everyNode(card);
  const toggle = nodes.find(({ type }) => type === 'Action.ToggleVisibility');
  expect(toggle).toMatchObject({ title: 'Sources' });
  const hidden = nodes.find(({ isVisible }) => isVisible === false);
  expect(toggle?.targetElements).toEqual([hidden?.id]);
});

test('a notification says the notice of the page, or nothing of what it is about', () => {
  const page: Page = { kind: 'page', title: 'Money', blocks: [{ kind: 'text', text: 'About money.' }] };
  expect(messagesOf(page)[0]?.summary).toBe('Porchlight has an answer for you.');
  expect(messagesOf({ ...page, notice: 'Something to read.' })[0]?.summary).toBe('Something to read.');
});

test('a page that a model worded carries Teams’ label, its sources and the way to rate it', () => {
  const long = 'a source with a long name '.repeat(20);
  const facts = Array.from({ length: 30 }, (_, index) => ({ label: `${index + 1}`, value: long }));
  const [message] = messagesOf({ ...pageOfAll, blocks: [{ kind: 'facts', heading: 'Sources', facts }] });
  expect(message?.channelData).toEqual({ feedbackLoop: { type: 'default' } });
  expect(message?.entities).toMatchObject([
    { type: 'https://schema.org/Message', additionalType: ['AIGeneratedContent'], citation: { length: 20 } },
  ]);
  expect(messageFaults({ summary: 'x', entities: message?.entities })).toEqual([]);
  const { wordedBy: _, ...ours } = pageOfAll;
  expect(messagesOf(ours)[0]).not.toHaveProperty('entities');
});

test('every view of the shipped content is within the limits, a form in one card', async () => {
  const { act, ports } = testParts();
  const views: View[] = [];
  const keep = async (what: Parameters<typeof act>[0]) => {
    const now = await act(what);
    views.push(...now.map(({ view }) => view));
    return now;
  };
  for (const text of ['home', 'help', 'about me', 'find', 'find who reads what I write about a family'])
    await keep({ kind: 'said', text });
  const form = (await keep({ kind: 'said', text: 'prepare' })).find(({ view }) => view.kind === 'form')?.view as Form;
  await keep({ kind: 'filled', stamp: form.stamp ?? '', values: {} });
  for (const kind of ports.library.content.kinds)
    await keep({ kind: 'said', text: `prepare in 15 minutes ${kind.heard[0] ?? kind.title}` });
  expect(views.length).toBeGreaterThan(15);
  expect(views.flatMap(faults)).toEqual([]);
  expect(views.filter(({ kind }) => kind === 'form').map((view) => cards(view).length)).toSatisfy((counts: number[]) =>
    counts.every((count) => count === 1),
  );
});
