import { expect, test } from 'vitest';
import { type Item, readConversation } from '../../src/app/conversation.ts';
import type { What } from '../../src/core/incoming.ts';
import { buttons, formIn, homeIn, stampOf } from '../support/answers.ts';
import { ana, sam } from '../support/parts.ts';
import { plainParts } from '../support/plain-library.ts';

const said = (text: string): What => ({ kind: 'said', text });
const place = 'talk:web:ana';

/** "Ana: help" and "Porchlight: What I can do" tell a conversation at a glance. */
const told = (items: Item[]) =>
  items.map((item) => {
    if (item.by === 'person') return `> ${item.text}`;
    const { view } = item;
    return view.title ?? (buttons(view).length > 0 ? 'page with buttons' : 'page');
  });

test('a conversation nobody had is empty', async () => {
  const { ports } = plainParts();
  expect(await readConversation('nowhere', ports.store)).toEqual([]);
});

test('shows what was said and what was answered, oldest first', async () => {
  const { act, ports } = plainParts();
  await act(said('home'));
  await act(said('help'));
  await act(said('prepare'));
  expect(told(await readConversation(place, ports.store))).toEqual([
    '> home',
    'Hello, Ana',
    '> help',
    'page with buttons',
    '> prepare',
    'Prepare for a visit',
  ]);
});

test('puts the words before the answer where both have the same instant', async () => {
  const { act, ports } = plainParts({ clock: () => '2026-03-02T08:00:00.000Z' });
  await act(said('help'));
  expect(told(await readConversation(place, ports.store))).toEqual(['> help', 'page with buttons']);
});

test('shows words only as they were kept, without what was taken out', async () => {
  const { act, ports } = plainParts();
  await act(said('she canceled, call 555-867-5309'));
  const [words] = await readConversation(place, ports.store);
  expect(words).toMatchObject({ by: 'person', text: 'she canceled, call [phone]' });
});

test('shows presses and forms by what they led to, not as words', async () => {
  const { act, ports } = plainParts();
  const [help] = await act(said('help'));
  const form = formIn(await act({ kind: 'chose', stamp: stampOf(help?.view), choice: 'about-me' }));
  await act({ kind: 'filled', stamp: form.stamp, values: { role: 'advocate', country: 'us' } });
  expect(told(await readConversation(place, ports.store))).toEqual(['> help', 'page', 'page']);
});

test('keeps an item where it stood when it changes, under the same id with a higher version', async () => {
  const { act, ports } = plainParts();
  const [help] = await act(said('help'));
  const before = await readConversation(place, ports.store);
  await act(said('zzyzx'));
  await act({ kind: 'chose', stamp: stampOf(help?.view), choice: 'look-up' });
  const after = await readConversation(place, ports.store);
  expect(after).toHaveLength(5);
  expect(after[1]?.id).toBe(before[1]?.id);
  expect([before[1]?.version, after[1]?.version]).toEqual([1, 2]);
  expect(new Set(after.map(({ id }) => id)).size).toBe(5);
});

test('shows what a brief became, in the conversation it was sent to', async () => {
  const { act, ports } = plainParts();
  const { person } = homeIn(await act(said('home')));
  const [brief] = await act(said('mom canceled three times'), { place: `direct:${person}` });
  await act({ kind: 'chose', stamp: stampOf(brief?.view), choice: 'brief:2' }, { place: `direct:${person}` });
  const items = await readConversation(`direct:${person}`, ports.store);
  expect(items.map(({ by }) => by)).toEqual(['person', 'porchlight']);
  expect(items[1]).toMatchObject({ view: { title: expect.stringMatching(/ · 2 minutes$/) } });
});

test('of another place shows nothing of this one', async () => {
  const { act, ports } = plainParts();
  await act(said('help'), { account: ana, place: 'a' });
  await act(said('home'), { account: sam, place: 'b' });
  expect(told(await readConversation('b', ports.store))).toEqual(['> home', 'Hello, Sam']);
});
