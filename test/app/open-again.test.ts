import { describe, expect, test } from 'vitest';
import { viewInSlot } from '../../src/app/open-again.ts';
import type { What } from '../../src/core/incoming.ts';
import { formIn, pageIn, sentences, stampOf } from '../support/answers.ts';
import { visitsOf } from '../support/at-the-door.ts';
import { type Act, ana, sam } from '../support/parts.ts';
import { plainParts } from '../support/plain-library.ts';

const said = (text: string): What => ({ kind: 'said', text });
const opened = (slot = ''): What => ({ kind: 'opened', view: viewInSlot(slot) });
const filled = (stamp: string, values: Record<string, string>): What => ({ kind: 'filled', stamp, values });
const scene = 'mom canceled three times';
const outOfDate = 'This button is out of date. Nothing was changed. You can go on from here:';
const closed = 'That form is closed. Type “home” to see what can be done.';

test('a view in a slot is named by the slot', () => {
  expect(viewInSlot('visit-form')).toBe('slot:visit-form');
});

describe('a form that waits in a slot', () => {
  test('is opened from there, in its place, and can be filled', async () => {
    const { act, ports } = plainParts();
    const [first] = await act(said('prepare'));
    const now = await act(opened(first?.slot));
    const form = formIn(now);
    expect(now).toMatchObject([{ to: 'here', slot: 'visit-form' }]);
    expect({ ...form, stamp: undefined }).toEqual({ ...first?.view, stamp: undefined });
    expect(await ports.store.list('outgoing', 'talk:web:ana')).toMatchObject([{ version: 2, value: { view: form } }]);
    expect(pageIn(await act(filled(form.stamp, { lately: scene }))).title).toMatch(/minutes$/);
    expect(await ports.store.list('stamps', await personOf(ports))).toHaveLength(2); // of the brief and of Home
  });

  test('can be filled where it was opened last, and nowhere else', async () => {
    const { act, ports } = plainParts();
    const before = formIn(await act(said('prepare')));
    const after = formIn(await act(opened('visit-form')));
    expect(sentences(pageIn(await act(filled(before.stamp, { lately: scene }))))).toEqual([outOfDate]);
    expect(pageIn(await act(filled(after.stamp, { lately: scene }))).title).toMatch(/minutes$/);
    expect(await visitsOf(ports.store)).toBe(1);
  });

  test('comes with what was filled in and what is wrong with it', async () => {
    const { act } = plainParts();
    const { stamp } = formIn(await act(said('about me')));
    const values = { role: '', country: 'gb', state: 'Kent', calm: 'off' };
    const wrong = formIn(await act(filled(stamp, values)));
    const again = formIn(await act(opened('about-me-form')));
    expect(again).toEqual({ ...wrong, stamp: again.stamp });
    expect([again.values, Object.keys(again.errors ?? {})]).toEqual([values, ['role']]);
    const saved = await act(filled(again.stamp, { ...values, role: 'advocate' }));
    expect(sentences(pageIn(saved))).toEqual(['Saved. Your next brief uses it.']);
  });

  test('still changes the visit it was made for', async () => {
    const { act, ports } = plainParts();
    const brief = pageIn(await act(said(scene)));
    const [form] = await act({ kind: 'chose', stamp: stampOf(brief), choice: 'change-visit' });
    const again = formIn(await act(opened(form?.slot)));
    expect(again.values?.lately).toBe(scene);
    await act(filled(again.stamp, { lately: scene, kind: 'closing' }));
    expect(await ports.store.list('visits', await personOf(ports))).toMatchObject([
      { version: 2, value: { kind: 'closing' } },
    ]);
  });

  test('can be opened as often as one likes, and closed', async () => {
    const { act } = plainParts();
    await act(said('prepare'));
    const stamps = new Set<string>();
    for (let times = 0; times < 3; times++) stamps.add(formIn(await act(opened('visit-form'))).stamp);
    expect(stamps.size).toBe(3);
    const [last = ''] = [...stamps].slice(-1);
    await act({ kind: 'chose', stamp: last, choice: 'cancel' });
    expect(sentences(pageIn(await act(opened('visit-form'))))).toEqual([closed]);
  });
});

describe('where nothing waits', () => {
  type Case = { name: string; make: (act: Act) => Promise<What>; from?: Parameters<Act>[1] };
  const cases: Case[] = [
    { name: 'a slot nothing ever stood in', make: async () => opened('attic') },
    { name: 'no slot at all', make: async () => opened('') },
    {
      name: 'a form that was filled',
      make: async (act) => {
        await act(filled(formIn(await act(said('prepare'))).stamp, { lately: scene }));
        return opened('visit-form');
      },
    },
    { name: 'a page, which is no form', make: async (act) => opened((await act(said(scene)))[0]?.slot) },
    { name: 'someone else’s form in the same place', make: async () => opened('visit-form'), from: { account: sam } },
    { name: 'one’s own form in another place', make: async () => opened('visit-form'), from: { place: 'elsewhere' } },
    {
      name: 'the form of the same account name in another agency',
      make: async () => opened('visit-form'),
      from: { account: { ...ana, agency: 'other' } },
    },
  ];
  test.for(cases)('a plain sentence says so, and nothing is changed: $name', async ({ make, from }) => {
    const { act, log, ports } = plainParts();
    if (from) await act(said('prepare'), { place: 'thread', audience: 'shared' });
    const what = await make(act);
    const before = await ports.store.list('outgoing', 'thread');
    const now = await act(what, { ...(from ? { place: 'thread', audience: 'shared' } : {}), ...from });
    expect(sentences(pageIn(now))).toEqual([closed]);
    expect(now).toHaveLength(1);
    expect(log.lines).toEqual([]);
    const after = await ports.store.list('outgoing', 'thread');
    expect(after.filter(({ id }) => before.some((stored) => stored.id === id))).toEqual(before);
  });
});

async function personOf({ store }: ReturnType<typeof plainParts>['ports']): Promise<string> {
  const [person] = await store.list('people', ana.agency);
  return person?.id ?? '';
}
