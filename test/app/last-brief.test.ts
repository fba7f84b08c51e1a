import { describe, expect, test } from 'vitest';
import type { Values, What } from '../../src/core/incoming.ts';
import { buttons, formIn, headings, homeIn, pageIn, sentences, slotsIn, stampOf } from '../support/answers.ts';
import { type Act, sam } from '../support/parts.ts';
import { plainParts } from '../support/plain-library.ts';

const said = (text: string): What => ({ kind: 'said', text });
const chose = (stamp: string, choice: string): What => ({ kind: 'chose', stamp, choice });
const filled = (stamp: string, values: Values): What => ({ kind: 'filled', stamp, values });
const scene = 'mom canceled three times';
const place = 'talk:web:ana';

/** Asks for it from Home in the conversation. */
async function showLast(act: Act, from?: Parameters<Act>[1]) {
  return act(chose(stampOf(pageIn(await act(said('home'), from))), 'last-brief'), from);
}

describe('a new brief', () => {
  test('makes Home offer the last brief from then on, without being asked for', async () => {
    const { act, ports } = plainParts();
    const before = homeIn(await act(said('home')));
    expect(buttons(before.view)).not.toContain('last-brief');
    const now = await act(said(scene));
    expect(slotsIn(now)).toEqual(['brief', 'home']);
    expect(now[1]?.to).toEqual({ home: before.person });
    const { view } = homeIn(now);
    expect(buttons(view)).toEqual([
      'prepare',
      'last-brief',
      'practice',
      'ask',
      'drill',
      'reflect',
      'log',
      'look-up',
      'supervision',
      'about-me',
      'help',
    ]);
    expect(JSON.stringify(view)).toContain('"label":"Show my last brief"');
    expect(await ports.store.list('outgoing', `home:${before.person}`)).toMatchObject([{ value: { view } }]);
    expect(buttons(pageIn(await act(said('home'))))).toContain('last-brief');
    expect(buttons(homeIn(await act({ kind: 'arrived' })).view)).toContain('last-brief');
  });

  test('from the form does so too', async () => {
    const { act } = plainParts();
    const now = await act(filled(formIn(await act(said('prepare'))).stamp, { lately: scene }));
    expect(slotsIn(now)).toEqual(['brief', 'home']);
    expect(buttons(homeIn(now).view)).toContain('last-brief');
  });

  test('of someone else does not', async () => {
    const { act } = plainParts();
    await act(said(scene), { account: sam });
    expect(buttons(pageIn(await act(said('home'))))).not.toContain('last-brief');
  });

  test('that only changes an earlier one leaves Home as it is', async () => {
    const { act } = plainParts();
    const brief = await act(said(scene));
    const shorter = await act(chose(stampOf(pageIn(brief)), 'brief:2'));
    const form = formIn(await act(chose(stampOf(pageIn(shorter)), 'change-visit')));
    const changed = await act(filled(form.stamp, { lately: scene, kind: 'closing' }));
    const calmer = await act(chose(stampOf(pageIn(changed)), 'calm-off'));
    expect([shorter, changed, calmer].map(slotsIn)).toEqual([['brief'], ['brief'], ['brief']]);
  });
});

describe('the last brief', () => {
  test('is shown once more, new in the conversation, and stays where it was', async () => {
    const { act, ports } = plainParts();
    const [first] = await act(said(scene));
    const again = await showLast(act);
    expect(again).toHaveLength(1);
    expect(again[0]?.slot).not.toBe(first?.slot);
    expect({ ...pageIn(again), stamp: '', about: {} }).toEqual({ ...first?.view, stamp: '', about: {} });
    const slots = (await ports.store.list('outgoing', place)).map(({ value }) => (value as { slot: string }).slot);
    expect(slots).toEqual([first?.slot, expect.stringMatching(/^id-/), again[0]?.slot]);
    const third = await showLast(act);
    expect(new Set([first?.slot, again[0]?.slot, third[0]?.slot]).size).toBe(3);
  });

  test('changes where it was pressed; the one further up stays as it is', async () => {
    const { act, ports } = plainParts();
    const [first] = await act(said(scene));
    const again = await showLast(act);
    const shorter = await act(chose(stampOf(pageIn(again)), 'brief:2'));
    expect([shorter[0]?.slot, pageIn(shorter).title]).toEqual([again[0]?.slot, 'A check-in · 2 minutes']);
    const form = formIn(await act(chose(stampOf(pageIn(shorter)), 'change-visit')));
    const changed = await act(filled(form.stamp, { lately: scene, kind: 'closing' }));
    expect(changed[0]?.slot).toBe(again[0]?.slot);
    const [kept] = await ports.store.list('outgoing', place);
    expect(kept?.value).toMatchObject({ slot: first?.slot, view: { title: 'A check-in · 5 minutes' } });
  });

  test('is that of the newest visit, as it was changed', async () => {
    const { act } = plainParts();
    const older = await act(said(scene));
    const newer = await act(said('prepare our last visit, saying goodbye, 2 minutes'));
    expect(pageIn(newer).title).toBe('A last visit · 2 minutes');
    await act(chose(stampOf(pageIn(older)), 'brief:15'));
    expect(pageIn(await showLast(act)).title).toBe('A last visit · 2 minutes');
    await act(chose(stampOf(pageIn(newer)), 'brief:15'));
    expect(pageIn(await showLast(act)).title).toBe('A last visit · 15 minutes');
  });

  test('follows what someone set since', async () => {
    const { act } = plainParts();
    const brief = pageIn(await act(said(scene)));
    expect(headings(brief)).toContain('Before you knock');
    const { stamp } = formIn(await act(said('about me')));
    await act(filled(stamp, { role: 'home-visitor', country: 'gb', calm: 'off' }));
    const again = pageIn(await showLast(act));
    expect(headings(again)).not.toContain('Before you knock');
    expect(JSON.stringify(again)).toMatch(/\bmum\b/);
  });

  test('is one’s own, and goes where nobody else sees it', async () => {
    const { act } = plainParts();
    await act(said(scene));
    await act(said('prepare our last visit, saying goodbye'), { account: sam });
    const now = await showLast(act, { place: 'thread', audience: 'shared' });
    expect(pageIn(now).title).toBe('A check-in · 5 minutes');
    expect(now[0]?.to).toEqual({ person: homeIn(await act(said('home'))).person });
  });

  test('that is not kept any more is missed in a plain sentence, and Home stays pressable', async () => {
    const { act, ports, log } = plainParts();
    await act(said(scene));
    const now = await act(said('home'));
    const { person } = homeIn(now);
    const [visit] = await ports.store.list('visits', person);
    if (!visit) throw new Error('no visit');
    const { id, owner, at, version } = visit;
    await ports.store.commit([{ shelf: 'visits', id, owner, at, expected: version, value: undefined }]);
    const stamp = stampOf(pageIn(now));
    const missed = 'No brief is kept yet. Prepare for a visit, and it will be here.';
    expect(sentences(pageIn(await act(chose(stamp, 'last-brief'))))).toEqual([missed]);
    expect(formIn(await act(chose(stamp, 'prepare'))).id).toBe('visit');
    expect(log.lines).toEqual([]);
  });
});
