// How talks are kept: where they go on, how long, and at what cost.
import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/app/ports.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { buttons, homeIn, pageIn, sentences } from '../support/answers.ts';
import { sam, shippedLibrary } from '../support/parts.ts';
import { hear } from '../support/plain-library.ts';
import { practicing, settableClock, speechIn } from '../support/practicing.ts';

const words = (turn: number) => `what happened on day ${turn}`;

describe('a talk waits', () => {
  test('on Home, by its title, until it is looked back on', async () => {
    const { act, begin, said } = practicing();
    const home = async () => homeIn(await act({ kind: 'opened', view: 'home' })).view;
    expect(buttons(await home())).not.toContain('practice-resume');
    await begin();
    expect(sentences(await home())).toContain('A practice talk waits: A quiet kitchen.');
    expect(buttons(await home())[0]).toBe('practice-resume');
    await said('what a day');
    await said('stop');
    expect(buttons(await home())).not.toContain('practice-resume');
  });

  test.for(['resume', 'go on', 'continue'])('and goes on after a pause: %s', async (command) => {
    const { begin, said } = practicing();
    await begin();
    const last = await said('what a day');
    await said('pause');
    const resumed = await said(command);
    expect([sentences(resumed), speechIn(resumed)]).toEqual([['Where you were:'], speechIn(last)]);
    expect(speechIn(await said('what a night'))).toBeTruthy();
  });

  test('with nothing waiting, “resume” shows what can be practiced', async () => {
    expect(buttons(await practicing().said('resume'))).toContain('practice-surprise');
  });

  test('for whoever began it: nobody else finds it, in the same place or by their own words', async () => {
    const { act, begin, said, kept } = practicing();
    await begin();
    const sams = { account: sam, place: 'talk:web:ana' };
    expect(buttons(await said('resume', sams))).toContain('practice-surprise');
    expect(speechIn(await said('what a day', sams))).toBeUndefined();
    expect(JSON.stringify(await act({ kind: 'opened', view: 'home' }, { account: sam }))).not.toContain('waits');
    expect((await kept()).sessions).toMatchObject([{ turns: 0 }]);
  });
});

describe('silence', () => {
  test('of less than two hours leaves what is typed in role; after two hours it is for Porchlight', async () => {
    const { begin, said, pass, kept } = practicing();
    await begin();
    pass(1.9);
    expect(speechIn(await said('what a day'))).toBeTruthy();
    pass(1.9);
    expect(speechIn(await said('what a night'))).toBeTruthy();
    pass(2);
    expect((await said('home')).title).toBe('Hello, Ana');
    expect((await kept()).sessions).toMatchObject([{ state: 'open', turns: 2 }]);
  });

  test('is over once the talk is gone on with, from Home or by a word', async () => {
    const { begin, said, pass, press, act } = practicing();
    await begin();
    await said('what a day');
    pass(20);
    await said('resume');
    expect(speechIn(await said('what a night'))).toBeTruthy();
    pass(20);
    const home = homeIn(await act({ kind: 'opened', view: 'home' })).view;
    if (home.kind !== 'page') throw new Error('Home is a page');
    await press(home, 'practice-resume');
    expect(speechIn(await said('what a week'))).toBeTruthy();
  });

  test('is over too after a hint or a wait was pressed', async () => {
    const { begin, said, pass, press } = practicing();
    const opening = await begin();
    pass(5);
    await press(opening, 'practice-wait');
    expect(speechIn(await said('what a day'))).toBeTruthy();
  });
});

describe('a talk is kept', () => {
  test('for thirty days after its last turn, all of its turns alike, and then nothing of it is left', async () => {
    const { clock, pass } = settableClock();
    const store = memoryStore(clock);
    const { begin, said, kept } = practicing({ store, clock });
    await begin();
    await said('what a day');
    await said('back');
    for (const turn of [1, 2]) await said(words(turn));
    pass(29 * 24);
    await said('resume');
    await said(words(3));
    pass(2 * 24);
    await store.sweep(clock());
    const after = await kept();
    expect([after.sessions.length, after.lines.length, after.branches.length]).toEqual([1, 3, 1]);
    await said('resume');
    expect(sentences(await said('back'))[0]).toMatch(/^Back after turn 2\./);
    pass(31 * 24);
    await store.sweep(clock());
    const { sessions, lines, branches } = await kept();
    expect([sessions, lines, branches]).toEqual([[], [], []]);
    for await (const { shelf } of store.all()) expect(['rehearsals', 'lines', 'branches']).not.toContain(shelf);
  });

  test('no more where it was forgotten: its buttons say that it is not kept any more', async () => {
    const { begin, press, said, kept, ports } = practicing();
    await begin();
    await said('what a day');
    const back = await said('stop');
    for (const { id, version, owner, at } of await ports.store.list('rehearsals', (await kept()).person))
      await ports.store.commit([{ shelf: 'rehearsals', id, expected: version, owner, at, value: undefined }]);
    expect(sentences(await press(back, 'practice-course'))).toEqual([
      'That talk is not kept any more. Type “practice” to begin another.',
    ]);
  });

  test('when Porchlight starts again on the same store: the next line goes on where it was', async () => {
    const first = practicing();
    await first.begin();
    await first.said('I write a short note');
    const { store } = first.ports;
    const again = practicing({ store, clock: first.ports.clock });
    await again.door.work();
    expect(speechIn(await again.said('what a day', { id: 'after-restart' }))).toBeTruthy();
    expect((await again.kept()).sessions).toMatchObject([{ state: 'open', turns: 2 }]);
    expect((await again.kept()).lines.map(({ id }) => id)).toEqual(['00001', '00002']);
  });
});

describe('a talk moves', () => {
  const thread = { place: 'thread:1' };

  test('from the person’s own conversation into the thread it is answered in, and is not in two places', async () => {
    const { act, press, said, kept } = practicing();
    await said('home');
    const direct = { place: `direct:${(await kept()).person}` };
    const list = pageIn(await act({ kind: 'said', text: 'practice' }, direct));
    await press(await press(list, 'practice-pick:quiet-kitchen', direct), 'practice-begin:1', direct);
    expect(speechIn(await said('what a day', thread))).toBeTruthy();
    expect((await kept()).sessions).toMatchObject([{ place: 'thread:1', turns: 1 }]);
    expect((await said('home', { place: 'thread:2' })).title).toBe('Hello, Ana');
    expect((await said('home', direct)).title).toBe('Hello, Ana');
    expect(speechIn(await said('what a night', thread))).toBeTruthy();
  });

  test('to where it is gone on with', async () => {
    const { begin, said, kept } = practicing();
    await begin();
    await said('pause');
    await said('resume', thread);
    expect(speechIn(await said('what a day', thread))).toBeTruthy();
    expect((await kept()).sessions).toMatchObject([{ place: 'thread:1', turns: 1 }]);
  });

  test('never to where others could see it', async () => {
    const { begin, act, said, kept } = practicing();
    await begin();
    const shared = { place: 'channel', audience: 'shared' } as const;
    expect(speechIn(pageIn(await act({ kind: 'said', text: 'what a day' }, shared)))).toBeUndefined();
    const [resumed] = await act({ kind: 'said', text: 'resume' }, shared);
    expect(resumed?.to).toEqual({ person: (await kept()).person });
    expect((await kept()).sessions).toMatchObject([{ place: 'talk:web:ana', turns: 0 }]);
    expect(speechIn(await said('what a day'))).toBeTruthy();
  });
});

/** Everything a turn takes out of the store and puts into it, counted. */
function countedStore(clock: () => string) {
  const inner = memoryStore(clock);
  const work = { reads: 0, documents: 0, bytesRead: 0, written: 0, bytesWritten: 0 };
  const took = (documents: readonly unknown[]) => {
    work.reads++;
    work.documents += documents.length;
    work.bytesRead += bytesOf(documents);
  };
  const store: Store = {
    ...inner,
    async get(...asked) {
      const found = await inner.get(...asked);
      took(found ? [found] : []);
      return found;
    },
    async list(...asked) {
      const found = await inner.list(...asked);
      took(found);
      return found;
    },
    async commit(changes) {
      work.written += changes.length;
      work.bytesWritten += bytesOf(changes);
      return inner.commit(changes);
    },
  };
  return { store, work };
}
const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

test('a turn takes as much work at turn 200 as at turn 5: documents and bytes, read and written', async () => {
  const { clock, pass } = settableClock();
  const { store, work } = countedStore(clock);
  const { begin, said, kept } = practicing({ store, clock, library: { ...shippedLibrary(), hear } });
  await begin(2, 'first-visit');
  const cost: (typeof work)[] = [];
  for (let turn = 1; turn <= 200; turn++) {
    const before = { ...work };
    pass(0.02);
    await said(
      turn % 3 === 0 ? 'what was that like' : turn % 3 === 1 ? 'I write half a page' : 'that was a lot to carry',
    );
    cost.push(mapped((key) => work[key] - before[key]));
  }
  expect((await kept()).sessions).toMatchObject([{ turns: 200, state: 'open' }]);
  const most = (list: typeof cost) => mapped((key) => Math.max(...list.map((one) => one[key])));
  const early = most(cost.slice(4, 24));
  const late = most(cost.slice(-20));
  // The ids of lines said are few and short; a talk has no more of them than its scenario has lines.
  for (const key of ['bytesRead', 'bytesWritten'] as const) expect(late[key], key).toBeLessThan(early[key] * 1.15);
  for (const key of ['reads', 'documents', 'written'] as const) expect(late[key], key).toBeLessThanOrEqual(early[key]);

  type Counts = typeof work;
  function mapped(of: (key: keyof Counts) => number): Counts {
    const keys = Object.keys(work) as (keyof Counts)[];
    return Object.fromEntries(keys.map((key) => [key, of(key)])) as Counts;
  }
});
