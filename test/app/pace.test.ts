import { describe, expect, test } from 'vitest';
import { readConversation } from '../../src/app/conversation.ts';
import { createPace, mostTurnsAMinute } from '../../src/app/pace.ts';
import type { What } from '../../src/core/incoming.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { formIn, pageIn, sentences, stampOf } from '../support/answers.ts';
import { visitsOf } from '../support/at-the-door.ts';
import { type Act, ana, sam } from '../support/parts.ts';
import { plainParts } from '../support/plain-library.ts';

const said = (text: string): What => ({ kind: 'said', text });
const chose = (stamp: string, choice: string): What => ({ kind: 'chose', stamp, choice });
const slower =
  'That is more than 20 things in a minute, and I cannot keep up. Give me a minute, then send the last one again; your buttons stay good.';
const place = 'talk:web:ana';

/** Parts with a clock that is set by hand. */
function atEight() {
  const time = { now: Date.parse('2026-03-02T08:00:00.000Z') };
  const clock = () => new Date(time.now).toISOString();
  return { time, ...plainParts({ clock, store: memoryStore(clock) }) };
}

async function ask(act: Act, times: number, from?: Parameters<Act>[1]): Promise<void> {
  for (let asked = 0; asked < times; asked++) await act(said('thanks'), from);
}

const isSlowDown = async (now: ReturnType<Act>) => sentences((await now)[0]?.view)[0] === slower;

describe('more than twenty things in a minute', () => {
  test('are not taken up: the twenty-first is told so kindly, and nothing of it is decided', async () => {
    const { act, ports, log } = atEight();
    await ask(act, 19);
    expect(await isSlowDown(act(said('help')))).toBe(false);
    const now = await act(said('mom canceled three times'));
    expect(now).toHaveLength(1);
    expect(pageIn(now).blocks).toEqual([{ kind: 'note', text: slower }]);
    expect(await visitsOf(ports.store)).toBe(0);
    expect(log.lines).toEqual([]);
  });

  test('are told so once a minute, in one place of the conversation, however many they are', async () => {
    const { act, time, ports } = atEight();
    const told = async () => {
      const items = await readConversation(place, ports.store);
      return items.filter((item) => item.by === 'porchlight' && sentences(item.view)[0] === slower).length;
    };
    await ask(act, 25);
    expect(await told()).toBe(1);
    expect((await act(said('help')))[0]?.slot).toBe('slow-down-2026-03-02T08:00');
    time.now += 60_000;
    await ask(act, 25);
    expect(await told()).toBe(2);
  });

  test('are over once the first of them is a minute old, one by one', async () => {
    const { act, time } = atEight();
    await ask(act, 1);
    time.now += 30_000;
    await ask(act, 19);
    time.now += 29_999;
    expect(await isSlowDown(act(said('help')))).toBe(true);
    time.now += 1;
    expect(await isSlowDown(act(said('help')))).toBe(false);
    expect(await isSlowDown(act(said('help')))).toBe(true);
    time.now += 30_000;
    await ask(act, 18);
    expect(await isSlowDown(act(said('help')))).toBe(false);
  });

  test('and going on all the same does not make the wait longer', async () => {
    const { act, time } = atEight();
    await ask(act, 20);
    time.now += 59_000;
    await ask(act, 20);
    time.now += 1_000;
    expect(await isSlowDown(act(said('help')))).toBe(false);
  });

  test('leave a button that was pressed, and a form that was filled, as good as before', async () => {
    const { act, time, ports } = atEight();
    const brief = stampOf(pageIn(await act(said('mom canceled three times'))));
    const form = {
      kind: 'filled',
      stamp: formIn(await act(said('prepare'))).stamp,
      values: { kind: 'closing' },
    } as const;
    await ask(act, 18);
    expect(await isSlowDown(act(chose(brief, 'brief:2')))).toBe(true);
    const again = formIn(await act(form));
    expect(again).toMatchObject({ stamp: form.stamp, values: form.values });
    expect(Object.values(again.errors ?? {})).toEqual([expect.stringContaining('more than 20 things in a minute')]);
    expect(await isSlowDown(act(chose('unknown', 'home')))).toBe(true);
    time.now += 60_000;
    expect(pageIn(await act(chose(brief, 'brief:2'))).title).toMatch(/2 minutes$/);
    expect(pageIn(await act(form)).title).toBe('A last visit · 5 minutes');
    expect(await visitsOf(ports.store)).toBe(2);
  });
});

describe('what counts', () => {
  const counted: What[] = [
    said('thanks'),
    chose('unknown', 'home'),
    { kind: 'filled', stamp: 'unknown', values: {} },
    { kind: 'quoted', text: 'why is that' },
  ];
  test.for(counted)('is what is asked: $kind', async (what) => {
    const { act } = atEight();
    for (let asked = 0; asked < 20; asked++) expect(await isSlowDown(act(what))).toBe(false);
    expect(await isSlowDown(act(what))).toBe(true);
    expect(await isSlowDown(act(said('help')))).toBe(true);
  });

  const free: What[] = [
    { kind: 'opened', view: 'home' },
    { kind: 'arrived' },
    { kind: 'left' },
    { kind: 'stopped' },
    { kind: 'rated', stamp: 'any', value: 'up' },
  ];
  test.for(free)('is not what comes by itself or only reads, nor is that ever too much: $kind', async (what) => {
    const { act } = atEight();
    for (let came = 0; came < 21; came++) expect(await isSlowDown(act(what))).toBe(false);
    await ask(act, 19);
    expect(await isSlowDown(act(said('help')))).toBe(false);
    expect(await isSlowDown(act(said('help')))).toBe(true);
    expect(await isSlowDown(act(what))).toBe(false);
  });

  test('is not the same thing that came in again', async () => {
    const { act } = atEight();
    for (let sent = 0; sent < 30; sent++) await act(said('help'), { id: 'one' });
    await ask(act, 18);
    expect(await isSlowDown(act(said('help')))).toBe(false);
  });

  test('is everything of one person, wherever they ask; nothing of anyone else', async () => {
    const { act } = atEight();
    await ask(act, 10, { place: 'a' });
    await ask(act, 10, { place: 'b' });
    expect(await isSlowDown(act(said('help'), { place: 'c' }))).toBe(true);
    expect(await isSlowDown(act(said('help'), { account: sam }))).toBe(false);
    expect(await isSlowDown(act(said('help'), { account: { ...ana, agency: 'other' } }))).toBe(false);
  });
});

test('so many people at once are remembered, and the longest quiet are forgotten first', () => {
  const pace = createPace();
  const at = '2026-03-02T08:00:00.000Z';
  for (const account of ['quiet', 'busy']) for (let n = 0; n < mostTurnsAMinute; n++) pace(account, at);
  for (let other = 0; other < 9_998; other++) pace(`other ${other}`, at);
  expect([pace('quiet', at), pace('busy', at)]).toEqual([false, false]);
  for (let other = 0; other < 9_998; other++) pace(`another ${other}`, at);
  expect(pace('busy', at)).toBe(false); // it asked last of the two, and is asked for again here
  pace('one more', at);
  expect(pace('quiet', at)).toBe(true);
});
