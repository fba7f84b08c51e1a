import { describe, expect, test } from 'vitest';
import { openDoor } from '../../src/app/door.ts';
import type { Change, Store } from '../../src/app/ports.ts';
import type { Account, What } from '../../src/core/incoming.ts';
import { outgoingRecord } from '../../src/core/records/conversation.ts';
import type { Outgoing } from '../../src/core/view.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { buttons, formIn, homeIn, pageIn, sentences, stampOf } from '../support/answers.ts';
import { type Act, ana, sam, steppingClock } from '../support/parts.ts';
import { plainParts } from '../support/plain-library.ts';
import { interruptedStore, slowStore, storeWithBefore } from '../support/stores.ts';

const said = (text: string): What => ({ kind: 'said', text });
const chose = (stamp: string, choice: string): What => ({ kind: 'chose', stamp, choice });
const filled = (stamp: string, values: Record<string, string>): What => ({ kind: 'filled', stamp, values });
const outOfDate = 'This button is out of date. Nothing was changed. You can go on from here:';

const viewsIn = async (store: Store, place: string) =>
  (await store.list('outgoing', place)).map(({ value }) => outgoingRecord.read(value).view);
const briefOf = async (act: Act) => pageIn(await act(said('mom canceled three times')));

type Stale = { name: string; account?: Account; make: (act: Act) => Promise<What> };
const stale: Stale[] = [
  {
    name: 'a button pressed before',
    make: async (act) => {
      const stamp = stampOf(await briefOf(act));
      await act(chose(stamp, 'brief:2'));
      return chose(stamp, 'brief:2');
    },
  },
  {
    name: 'another button of a view that was replaced',
    make: async (act) => {
      const stamp = stampOf(await briefOf(act));
      await act(chose(stamp, 'brief:2'));
      return chose(stamp, 'brief:15');
    },
  },
  {
    name: 'a form that a newer one replaced',
    make: async (act) => {
      const { stamp } = formIn(await act(said('prepare')));
      await act(said('prepare'));
      return filled(stamp, { lately: 'mom canceled three times' });
    },
  },
  { name: 'an unknown stamp', make: async () => chose('never-given', 'prepare') },
  { name: 'no stamp at all', make: async () => chose('', 'prepare') },
  { name: 'someone else’s button', account: sam, make: async (act) => chose(stampOf(await briefOf(act)), 'brief:2') },
  {
    name: 'someone else’s form',
    account: sam,
    make: async (act) => filled(formIn(await act(said('about me'))).stamp, { role: 'advocate', country: 'us' }),
  },
  {
    name: 'the button of the same account name in another agency',
    account: { ...ana, agency: 'other' },
    make: async (act) => chose(stampOf(await briefOf(act)), 'brief:2'),
  },
  ...['brief:99', 'brief', 'brief:5', 'visit', 'about-me', 'cancel', 'constructor', ''].map((choice) => ({
    name: `a choice the view never offered: “${choice}”`,
    make: async (act: Act) => chose(stampOf(await briefOf(act)), choice),
  })),
  {
    name: 'a page filled like a form',
    make: async (act) => filled(stampOf(await briefOf(act)), { lately: 'mom canceled' }),
  },
  {
    name: 'a form pressed like a button',
    make: async (act) => chose(formIn(await act(said('prepare'))).stamp, 'visit'),
  },
  {
    name: 'a form filled twice',
    make: async (act) => {
      const fill = filled(formIn(await act(said('prepare'))).stamp, { lately: 'mom canceled three times' });
      await act(fill);
      return fill;
    },
  },
  {
    name: 'a form filled after it was closed',
    make: async (act) => {
      const { stamp } = formIn(await act(said('about me')));
      await act(chose(stamp, 'cancel'));
      return filled(stamp, { role: 'advocate', country: 'us' });
    },
  },
];

describe('out of date', () => {
  test.for(stale)('$name says so, changes nothing, and shows a way on', async ({ account = ana, make }) => {
    let commits: Change[][] = [];
    const store = storeWithBefore(memoryStore(steppingClock()), (call) => {
      if (call.name === 'commit') commits.push(call.changes);
    });
    const { act, log } = plainParts({ store });
    await act(said('help'), { account });
    const what = await make(act);
    commits = [];
    const now = await act(what, { account });
    const page = pageIn(now);
    expect(sentences(page)).toEqual([outOfDate]);
    expect(buttons(page)).toEqual(['prepare', 'home']);
    // Only what came in (as work until it is answered), and this one new answer with its buttons.
    const written = commits.flat().map(({ shelf, expected, value }) => [shelf, expected, value === undefined]);
    expect(written.sort()).toEqual([
      ['incoming', 0, false],
      ['incoming', 1, false],
      ['outgoing', 0, false],
      ['stamps', 0, false],
      ['work', 0, false],
      ['work', 1, true],
    ]);
    expect(log.lines).toEqual([]);
    expect(formIn(await act(chose(stampOf(page), 'prepare'), { account })).id).toBe('visit');
  });

  test('a wrong press leaves the view it was aimed at as usable as before', async () => {
    const { act } = plainParts();
    const stamp = stampOf(await briefOf(act));
    await act(chose(stamp, 'brief:99'));
    await act(chose(stamp, 'brief:2'), { account: sam });
    expect(pageIn(await act(chose(stamp, 'brief:2'))).title).toMatch(/2 minutes$/);
  });
});

describe('a press is taken once', () => {
  const titles = (answers: Outgoing[][]) =>
    answers.map((now) => (sentences(pageIn(now)).includes(outOfDate) ? 'out of date' : 'taken')).sort();

  test('when the same button is pressed twice at the same time', async () => {
    const { act } = plainParts({ store: slowStore(memoryStore(steppingClock())) });
    const press = chose(stampOf(await briefOf(act)), 'brief:2');
    expect(titles(await Promise.all([act(press), act(press)]))).toEqual(['out of date', 'taken']);
  });

  test('when two different buttons of one view are pressed from two places at the same time', async () => {
    const { act } = plainParts({ store: slowStore(memoryStore(steppingClock())) });
    const stamp = stampOf(await briefOf(act));
    const both = [act(chose(stamp, 'brief:2'), { place: 'a' }), act(chose(stamp, 'brief:15'), { place: 'b' })];
    expect(titles(await Promise.all(both))).toEqual(['out of date', 'taken']);
  });

  test('when another press on it is taken from start to end in the middle of this one', async () => {
    let meanwhile = async () => {};
    let armed = false;
    const store = interruptedStore(
      memoryStore(steppingClock()),
      (call) => armed && call.name === 'get' && call.shelf === 'visits',
      () => meanwhile(),
    );
    const { act } = plainParts({ store });
    const stamp = stampOf(await briefOf(act));
    armed = true;
    let first: Awaited<ReturnType<Act>> = [];
    meanwhile = async () => {
      first = await act(chose(stamp, 'brief:2'), { place: 'b' });
    };
    const second = await act(chose(stamp, 'brief:15'), { place: 'a' });
    expect(pageIn(first).title).toMatch(/2 minutes$/);
    expect(sentences(pageIn(second))).toEqual([outOfDate]);
  });

  test('when two processes take it at the same time', async () => {
    const { act, ports } = plainParts({ store: slowStore(memoryStore(steppingClock())) });
    const stamp = stampOf(await briefOf(act));
    const other = openDoor(ports);
    const elsewhere = async () => {
      const place = { key: 'talk:web:ana', audience: 'private' } as const;
      const { turn } = await other.take({
        id: 'x',
        at: ports.clock(),
        person: ana,
        place,
        what: chose(stamp, 'brief:2'),
      });
      return (await turn).now;
    };
    expect(titles(await Promise.all([act(chose(stamp, 'brief:2')), elsewhere()]))).toEqual(['out of date', 'taken']);
  });
});

describe('views after a press', () => {
  test('Home stays pressable, on Home and in the conversation, with a fresh stamp each time', async () => {
    const { act, ports } = plainParts();
    const now = await act(said('home'));
    const { person } = homeIn(now);
    for (const [place, first] of [
      ['talk:web:ana', pageIn(now)],
      [`home:${person}`, homeIn(now).view],
    ] as const) {
      const seen = new Set<string>();
      let view = first;
      for (const choice of ['help', 'prepare', 'look-up', 'about-me', 'help']) {
        const stamp = stampOf(view);
        seen.add(stamp);
        expect(sentences((await act(chose(stamp, choice), { place }))[0]?.view)).not.toContain(outOfDate);
        view = (await viewsIn(ports.store, place)).find(({ title }) => title === 'Hello, Ana') ?? view;
        expect(view).toMatchObject({ title: 'Hello, Ana', blocks: first.kind === 'page' ? first.blocks : [] });
      }
      expect(seen.size).toBe(5);
    }
  });

  test('any other page loses its buttons once one was pressed, and keeps its words', async () => {
    const { act, ports } = plainParts();
    const help = pageIn(await act(said('help')));
    await act(chose(stampOf(help), 'look-up'));
    const view = (await viewsIn(ports.store, 'talk:web:ana'))[0];
    const { stamp: _used, ...rest } = help;
    expect(view).toEqual({ ...rest, blocks: help.blocks.filter(({ kind }) => kind !== 'choices') });
  });

  test('a form leaves once it is filled or closed', async () => {
    const { act, ports } = plainParts();
    const forms = async () => (await viewsIn(ports.store, 'talk:web:ana')).filter(({ kind }) => kind === 'form').length;
    const { stamp } = formIn(await act(said('prepare')));
    expect(await forms()).toBe(1);
    await act(filled(stamp, { lately: 'mom canceled three times' }));
    expect(await forms()).toBe(0);
    const closed = await act(chose(formIn(await act(said('find'))).stamp, 'cancel'));
    expect(sentences(pageIn(closed))).toEqual(['Closed. Nothing was changed.']);
    expect(await forms()).toBe(0);
  });

  test('in a shared place each person has their own form, and neither takes the other’s away', async () => {
    const { door, ports } = plainParts();
    let count = 0;
    const act = async (person: Account, what: What) => {
      const place = { key: 'thread', audience: 'shared' } as const;
      const { turn } = await door.take({ id: `${++count}`, at: ports.clock(), person, place, what });
      return (await turn).now;
    };
    const mine = formIn(await act(ana, said('prepare')));
    const theirs = formIn(await act(sam, said('prepare')));
    for (const [person, { stamp }] of [
      [ana, mine],
      [sam, theirs],
    ] as const) {
      expect(pageIn(await act(person, filled(stamp, { lately: 'mom canceled three times' }))).title).toMatch(
        /minutes$/,
      );
    }
  });
});
