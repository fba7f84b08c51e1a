import { describe, expect, test } from 'vitest';
import { readConversation } from '../../src/app/conversation.ts';
import type { Values, What } from '../../src/core/incoming.ts';
import { buttons, formIn, headings, pageIn, sentences, stampOf } from '../support/answers.ts';
import { type Act, type TestParts, testParts } from '../support/parts.ts';
import { plainParts } from '../support/plain-library.ts';

const said = (text: string): What => ({ kind: 'said', text });
const chose = (stamp: string, choice: string): What => ({ kind: 'chose', stamp, choice });
const filled = (stamp: string, values: Values): What => ({ kind: 'filled', stamp, values });
const scene = 'mom canceled three times';
const calmHeading = 'Before you knock';

const press = async (act: Act, now: Awaited<ReturnType<Act>>, choice: string) =>
  act(chose(stampOf(now[0]?.view), choice));

async function personOf({ ports }: TestParts): Promise<string> {
  const [person] = await ports.store.list('people', 'example');
  return person?.id ?? '';
}

describe('a brief', () => {
  test('that was asked for where others can see it goes to the person’s own conversation', async () => {
    const parts = testParts();
    const { ports, act } = parts;
    const [brief] = await act(said(scene), { place: 'a-thread', audience: 'shared' });
    const person = await personOf(parts);
    expect(brief?.to).toEqual({ person });
    expect(await ports.store.list('outgoing', 'a-thread')).toEqual([]);
    expect(await ports.store.list('outgoing', `direct:${person}`)).toMatchObject([{ value: { view: brief?.view } }]);
  });

  test('that was asked for where nobody else sees it stays there', async () => {
    const parts = testParts();
    const { ports, act } = parts;
    const [brief] = await act(said(scene), { place: 'a-chat' });
    expect(await ports.store.list('outgoing', 'a-chat')).toMatchObject([{ value: { view: brief?.view } }]);
    expect(await ports.store.list('outgoing', `direct:${await personOf(parts)}`)).toEqual([]);
  });

  test('changes its length in place, as often as one likes', async () => {
    const parts = testParts();
    let now = await parts.act(said(scene));
    const slot = now[0]?.slot;
    const words = [JSON.stringify(pageIn(now)).length];
    for (const minutes of [15, 2, 5]) {
      now = await press(parts.act, now, `brief:${minutes}`);
      expect(now).toHaveLength(1);
      words.push(JSON.stringify(pageIn(now)).length);
      expect(now[0]?.slot).toBe(slot);
      expect(pageIn(now).title).toMatch(new RegExp(` · ${minutes} minutes$`));
      expect(buttons(pageIn(now))).toEqual(expect.not.arrayContaining([`brief:${minutes}`]));
    }
    const [five = 0, fifteen = 0, two = 0, again] = words;
    expect(two).toBeLessThan(five);
    expect(five).toBeLessThan(fifteen);
    expect(again).toBe(five);
    const items = await readConversation('talk:web:ana', parts.ports.store);
    expect(items).toMatchObject([
      { by: 'person', text: scene },
      { by: 'porchlight', version: 4, view: { title: pageIn(now).title } },
    ]);
  });

  test('takes its length from the words: “in 2 minutes”', async () => {
    const { act } = testParts();
    expect(pageIn(await act(said('goal setting, she wants her GED, 2 minutes'))).title).toMatch(/ · 2 minutes$/);
    expect(pageIn(await act(said('goal setting, she wants her GED'))).title).toMatch(/ · 5 minutes$/);
  });

  test.for([
    ['mom was 20 minutes late and canceled', 5],
    ['she canceled 15 min ago', 5],
    ['she canceled, I have 2 minutes before I knock', 2],
    ['15 min: she canceled', 15],
  ] as [string, number][])(
    'takes its length from minutes to read, not from minutes in a story: %s',
    async ([text, minutes]) => {
      const { act } = plainParts();
      expect(pageIn(await act(said(text))).title).toMatch(new RegExp(` · ${minutes} minutes$`));
    },
  );

  test('leaves out “before you knock” from the press on, in this brief and every later one', async () => {
    const { act } = plainParts();
    const first = await act(said(scene));
    expect(headings(pageIn(first))).toContain(calmHeading);
    const without = pageIn(await press(act, first, 'calm-off'));
    for (const brief of [
      without,
      pageIn(await act(said(scene))),
      pageIn(await act(said('prepare the father canceled again'))),
    ]) {
      expect(headings(brief)).not.toContain(calmHeading);
      expect(buttons(brief)).not.toContain('calm-off');
    }
  });

  test('shows “before you knock” again once that is set in “about you”', async () => {
    const { act } = plainParts();
    await press(act, await act(said(scene)), 'calm-off');
    const form = formIn(await act(said('about me')));
    expect(form.values?.calm).toBe('off');
    await act(filled(form.stamp, { role: 'home-visitor', country: 'us', calm: 'on' }));
    expect(headings(pageIn(await act(said(scene))))).toContain(calmHeading);
  });

  test('is changed by its form: the form knows the visit, and the brief is replaced in its place', async () => {
    const parts = testParts();
    const { act, ports } = parts;
    const first = await act(
      filled(formIn(await act(said('prepare'))).stamp, {
        lately: scene,
        kind: 'check-in',
        minutes: '2',
        companions: ['mother', 'teen'],
        topics: 'money, unicorns',
        language: 'Spanish',
      }),
    );
    expect(sentences(pageIn(first)).join(' ')).toContain('“unicorns” is not a topic I know');
    const form = formIn(await press(act, first, 'change-visit'));
    expect(form.values).toEqual({
      lately: scene,
      kind: 'check-in',
      minutes: '2',
      companions: ['mother', 'teen'],
      topics: 'money, language, unicorns',
      step: '',
      language: 'Spanish',
      'visit-day': '',
      'visit-time': '',
      bring: [],
    });
    const second = await act(filled(form.stamp, { ...form.values, kind: 'closing', topics: 'money' }));
    expect(second[0]?.slot).toBe(first[0]?.slot);
    expect(pageIn(second).title).not.toBe(pageIn(first).title);
    const visits = await ports.store.list('visits', await personOf(parts));
    expect(visits).toMatchObject([
      { version: 2, value: { kind: 'closing', topics: ['money', 'language'], unknownTopics: [] } },
    ]);
  });
});

describe('a form with errors', () => {
  const long = 'word '.repeat(801);
  const cases: { name: string; open: string; values: Values; wrong: string[]; right: Values }[] = [
    {
      name: 'the visit form without words or kind',
      open: 'prepare',
      values: { lately: ' ', kind: 'unsure', minutes: '15', companions: ['mother', 'interpreter'], topics: 'money' },
      wrong: ['lately'],
      right: { lately: scene },
    },
    {
      name: 'the visit form with too many words',
      open: 'prepare',
      values: { lately: long, kind: 'closing' },
      wrong: ['lately'],
      right: { lately: scene },
    },
    {
      name: 'the question form left empty',
      open: 'find',
      values: { question: '' },
      wrong: ['question'],
      right: { question: 'money' },
    },
    {
      name: '“about you” half filled',
      open: 'about me',
      values: { role: '', country: 'gb', state: 'Kent', calm: 'off' },
      wrong: ['role'],
      right: { role: 'advocate', country: 'gb' },
    },
    {
      name: '“about you” with answers that are not on it',
      open: 'about me',
      values: { role: 'wizard', country: 'fr', state: '' },
      wrong: ['role', 'country'],
      right: { role: 'advocate', country: 'gb' },
    },
  ];
  test.for(cases)(
    'keeps what was filled, says what is wrong, and can be sent again: $name',
    async ({ open, values, wrong, right }) => {
      const { act, log } = testParts();
      const opened = await act(said(open));
      const first = formIn(opened);
      const again = await act(filled(first.stamp, values));
      const second = formIn(again);
      expect(again).toHaveLength(1);
      expect(again[0]).toMatchObject({ to: 'here', slot: opened[0]?.slot });
      expect(second.values).toEqual(values);
      expect(Object.keys(second.errors ?? {})).toEqual(wrong);
      for (const sentence of Object.values(second.errors ?? {})) expect(sentence).toMatch(/^[A-Z].+\.$/);
      expect(second.stamp).toBe(first.stamp); // it was not accepted, so it can be sent again from where it stands open
      expect(formIn(await act(filled(first.stamp, values))).stamp).toBe(first.stamp);
      expect(pageIn(await act(filled(first.stamp, right))).kind).toBe('page');
      expect(sentences(pageIn(await act(filled(first.stamp, right))))[0]).toMatch(/out of date/);
      expect(log.lines).toEqual([]);
    },
  );

  test('still changes the visit it was opened for', async () => {
    const parts = testParts();
    const { act, ports } = parts;
    const form = formIn(await press(act, await act(said(scene)), 'change-visit'));
    const again = formIn(await act(filled(form.stamp, { lately: '', kind: 'unsure' })));
    await act(filled(again.stamp, { lately: 'our last visit', kind: 'closing' }));
    const visits = await ports.store.list('visits', await personOf(parts));
    expect(visits).toMatchObject([{ version: 2, value: { kind: 'closing', lately: 'our last visit' } }]);
  });
});
