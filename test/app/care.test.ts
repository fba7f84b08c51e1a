import { describe, expect, it, test } from 'vitest';
import { keptOnScreen } from '../../src/app/held.ts';
import type { Store } from '../../src/app/ports.ts';
import type { Outgoing, View } from '../../src/core/view.ts';
import { choiceIds } from '../../src/core/view.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { shippedLibrary, steppingClock, type TestParts, testParts } from '../support/parts.ts';

const words = 'baby has bruises on his back, xylophone';

const pageIn = (now: Outgoing[], at = 0): View => now[at]?.view as View;
const textIn = (now: Outgoing[]) => JSON.stringify(now.map(({ view }) => view));
const formIn = (now: Outgoing[]) => now.map(({ view }) => view).find((view) => view.kind === 'form');

function press({ act }: TestParts, now: Outgoing[], choice: string) {
  const view = now.map((one) => one.view).findLast((one) => choiceIds(one).includes(choice));
  if (!view?.stamp) throw new Error(`no button "${choice}"`);
  // Its own id: a restarted door counts from one again.
  return act({ kind: 'chose', stamp: view.stamp, choice }, { id: `${choice}/${view.stamp}` });
}

async function everythingIn(store: Store): Promise<string> {
  const kept: string[] = [];
  for await (const document of store.all()) kept.push(JSON.stringify(document));
  return kept.join('\n');
}

async function practicing() {
  const parts = testParts();
  const shown = await parts.act({ kind: 'said', text: 'practice first visit, second visitor' });
  await press(parts, shown, 'practice-begin:1');
  return { ...parts, said: (text: string) => parts.act({ kind: 'said', text }) };
}

describe('words of danger', () => {
  it('bring the card at once: one question, who to call, what to say, how to report, and that nobody checked it', async () => {
    const { act } = testParts();
    const now = await act({ kind: 'said', text: words });
    expect(now).toHaveLength(1);
    expect(choiceIds(pageIn(now))).toEqual(['care-now', 'care-go-on', 'care-reported', 'care-supervisor']);
    const text = textIn(now);
    for (const part of [
      'Is this happening now?',
      '911',
      '1-800-422-4453',
      "Don't promise to keep it secret",
      'Telling a supervisor may not be enough',
      'Write the exact words, the time and who was there in your case record',
      'Not yet checked by your agency.',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('xylophone');
  });

  it.each(['said', 'quoted'] as const)('are kept nowhere, nor which danger it was: %s', async (kind) => {
    const { act, ports, log } = testParts();
    const now = await act({ kind, text: words });
    const kept = await everythingIn(ports.store);
    expect(kept).toContain(keptOnScreen);
    expect(kept).not.toMatch(/xylophone|bruises on his|child_harm|"kind":"care/);
    expect(log.lines).toEqual([]);
    expect(pageIn(now).about).toEqual({ held: expect.any(String), slot: expect.stringMatching(/^aside-/) });
  });

  it('go on as they were typed once it is said that it is not now', async () => {
    const parts = testParts();
    const now = await press(parts, await parts.act({ kind: 'said', text: words }), 'care-go-on');
    expect(textIn(now.slice(0, 1))).not.toContain('911');
    expect(textIn(now.slice(1))).toContain('5 minutes');
    expect(textIn(await press(parts, now.slice(0, 1), 'care-show'))).toContain('1-800-422-4453');
  });

  it.each(['care-reported', 'care-supervisor'])('fold in one tap and go on: %s', async (choice) => {
    const parts = testParts();
    const now = await press(parts, await parts.act({ kind: 'said', text: words }), choice);
    expect(textIn(now.slice(0, 1))).toContain('Folded');
    expect(textIn(now.slice(1))).toContain('5 minutes');
  });

  it('are told twice over the same id with the same card', async () => {
    const { act } = testParts();
    const first = await act({ kind: 'said', text: words }, { id: 'same-event' });
    expect(await act({ kind: 'said', text: words }, { id: 'same-event' })).toEqual(first);
  });

  it('keep the card when it is now, with a way on', async () => {
    const parts = testParts();
    const now = await press(parts, await parts.act({ kind: 'said', text: words }), 'care-now');
    expect(textIn(now)).toContain('1-800-422-4453');
    expect(choiceIds(pageIn(now))).toEqual(['care-go-on']);
    expect(await everythingIn(parts.ports.store)).not.toContain('xylophone');
    expect(textIn(await press(parts, now, 'care-go-on'))).toContain('5 minutes');
  });

  it('show the card of the United Kingdom to whoever works there', async () => {
    const parts = testParts();
    const form = formIn(await parts.act({ kind: 'said', text: 'about me' }));
    await parts.act({ kind: 'filled', stamp: form?.stamp ?? '', values: { role: 'home-visitor', country: 'gb' } });
    const text = textIn(await parts.act({ kind: 'said', text: words }));
    for (const part of ['999', '0808 800 5000']) expect(text).toContain(part);
    expect(text).not.toContain('911');
  });

  it('meet the worker’s own distress with a person to call, and without steps for a report', async () => {
    const { act } = testParts();
    const now = await act({ kind: 'said', text: 'i cant stop crying before visits, i dont want to do this anymore' });
    expect(textIn(now)).toContain('I am glad you said it.');
    expect(textIn(now)).toContain('I need an hour with you');
    expect(textIn(now)).not.toContain('Childhelp');
    expect(choiceIds(pageIn(now))).toEqual(['care-now', 'care-go-on']);
  });

  describe('of the agency’s own', () => {
    const withOwn = () => {
      const library = shippedLibrary();
      const [first, ...others] = library.content.care;
      if (!first) throw new Error('no card');
      const own = { ...first, words: [{ text: 'Blue Jay', kinds: ['overdose' as const] }] };
      return testParts({ library: { ...library, content: { ...library.content, care: [own, ...others] } } });
    };

    it('bring the card for the danger they name, whole words in any case, and are kept nowhere', async () => {
      const { act, ports } = withOwn();
      const now = await act({ kind: 'said', text: 'He’s on “blue-jay” again, xylophone' });
      expect(textIn(now)).toContain('Is this happening now?');
      expect(await everythingIn(ports.store)).not.toContain('xylophone');
    });

    it('are looked for as whole words', async () => {
      const { act } = withOwn();
      expect(textIn(await act({ kind: 'said', text: 'mom liked the blue jays' }))).not.toContain(
        'Is this happening now',
      );
    });
  });

  it('come before the limit of turns a minute', async () => {
    const { act } = testParts({ clock: () => '2026-03-02T08:00:00.000Z' });
    for (let turn = 0; turn < 21; turn++) await act({ kind: 'said', text: 'help' });
    expect(textIn(await act({ kind: 'said', text: words }))).toContain('Is this happening now?');
  });
});

describe('a form filled with words of danger', () => {
  async function filled() {
    const parts = testParts();
    const form = formIn(await parts.act({ kind: 'said', text: 'prepare' }));
    const values = { lately: words, minutes: '2', kind: 'follow-up' };
    const now = await parts.act({ kind: 'filled', stamp: form?.stamp ?? '', values });
    return { parts, now };
  }

  it('is answered with the card, keeps none of them, and opens again as it was filled', async () => {
    const { parts, now } = await filled();
    expect(textIn(now)).toContain('Is this happening now?');
    expect(await everythingIn(parts.ports.store)).not.toContain('xylophone');
    const again = formIn(await press(parts, now, 'care-go-on'));
    expect(again?.values).toMatchObject({ lately: words, minutes: '2', kind: 'follow-up' });
  });

  it('is not asked about the same words twice', async () => {
    const { parts, now } = await filled();
    const again = formIn(await press(parts, now, 'care-go-on'));
    const sent = await parts.act({ kind: 'filled', stamp: again?.stamp ?? '', values: again?.values ?? {} });
    expect(textIn(sent)).toContain('2 minutes');
  });

  it('opens again after “yes, now”, too', async () => {
    const { parts, now } = await filled();
    expect(formIn(await press(parts, await press(parts, now, 'care-now'), 'care-go-on'))?.values?.lately).toBe(words);
  });
});

describe('in a practice talk', () => {
  const storyLines = [
    'did he hit you',
    'are you thinking about killing yourself',
    'i am worried about the bruise on his arm',
  ];
  test.each(storyLines)('danger in the story never stops it: %s', async (text) => {
    const { said } = await practicing();
    expect(textIn(await said(text))).not.toContain('Is this happening now');
  });

  test('stepping out pauses it until the question is answered, and the line is kept nowhere', async () => {
    const { said, ports, ...parts } = await practicing();
    const now = await said('this is happening to my own sister right now');
    expect(textIn(now)).toContain('Is this happening now, outside the practice?');
    expect(choiceIds(pageIn(now))).toEqual(['care-now', 'care-go-on']);
    expect(textIn(await said('find how do i ask about money'))).toContain('From the guidance');
    expect(await everythingIn(ports.store)).not.toContain('own sister');
    const on = await press({ ...parts, ports }, now, 'care-go-on');
    expect(textIn(on)).toContain('"kind":"speech"');
    expect(textIn(await said('what a week you had'))).toContain('"kind":"speech"');
  });

  test('what came too close is not said to them when it goes on', async () => {
    const { said, ports, ...parts } = await practicing();
    const now = await said('this is too close');
    expect(textIn(now)).toContain('you can leave it at any moment');
    const on = await press({ ...parts, ports }, now, 'care-go-on');
    expect(textIn(on)).toContain('Where you were:');
    expect(await everythingIn(ports.store)).not.toContain('this is too close');
  });
});

describe('after a restart', () => {
  async function restarted(stop: (parts: TestParts) => Promise<Outgoing[]>) {
    const clock = steppingClock();
    const store = memoryStore(clock);
    const now = await stop(testParts({ clock, store }));
    return { now, parts: testParts({ clock, store, ids: freshIds() }) };
  }
  const freshIds = () => {
    let count = 0;
    return () => `later-${String(++count).padStart(18, '0')}`;
  };

  it('“no, go on” says kindly that the words are gone', async () => {
    const { now, parts } = await restarted(({ act }) => act({ kind: 'said', text: words }));
    const answer = await press(parts, now, 'care-go-on');
    expect(textIn(answer)).toContain('Send it again and I’ll go on.');
  });

  it('“yes, now” still brings every line of the card', async () => {
    const { now, parts } = await restarted(({ act }) => act({ kind: 'said', text: words }));
    const answer = textIn(await press(parts, now, 'care-now'));
    for (const part of ['1-800-422-4453', '988', 'RAINN']) expect(answer).toContain(part);
  });

  it('words whose turn was cut off are asked for again, and whom to call is one tap away', async () => {
    const clock = steppingClock();
    const store = memoryStore(clock);
    const cut: Store = { ...store, commit: (changes) => (changes.some(isOutgoing) ? stuck() : store.commit(changes)) };
    const first = testParts({ clock, store: cut });
    await expect(first.act({ kind: 'said', text: words })).rejects.toThrow('the power went');
    const { door, ports } = testParts({ clock, store, ids: freshIds() });
    await door.work(120_000);
    const kept = await everythingIn(ports.store);
    expect(kept).toContain('Send it again and I’ll go on.');
    expect(kept).not.toContain('xylophone');
  });
});

const isOutgoing = ({ shelf }: { shelf: string }) => shelf === 'outgoing';
const stuck = () => Promise.reject(new Error('the power went'));
