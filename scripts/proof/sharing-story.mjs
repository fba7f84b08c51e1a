// One story of sharing, at the program's own door on a store in memory, and beside it what may be read just now.
import { memoryStore } from '../../dist/stores/memory.js';
import { entryId, handsOf, marksIn } from './sharing-hands.mjs';
import { doorOn } from './sharing-people.mjs';

/** @param change makes another store of the one in memory */
export async function storyOf(change) {
  let instant = Date.parse('2026-03-02T08:00:00.000Z');
  const clock = () => {
    instant += 1_000;
    return new Date(instant).toISOString();
  };
  // A minute apart, so that nobody asks for too much in one.
  const pass = () => {
    instant += 60_000;
  };
  const store = change(memoryStore(clock));
  const [first, second] = await Promise.all([doorOn(store, clock), doorOn(store, clock)]);
  const hands = handsOf(store, clock, [first.door, second.door], pass);
  const people = await hands.begin();
  const now = { relations: new Map(), shares: new Set() };
  const found = { leaks: [], opened: 0 };
  const around = { hands, people, now, found };
  const steps = { ...relationSteps(around), ...entrySteps(around), ...oldSteps(around) };

  /** Whatever stands before anyone holds only their own words, and what is shared with them now. */
  async function check(step, { answer = [], who, before = new Set() }) {
    const shown = [{ person: who, words: JSON.stringify(answer) }, ...(await hands.standing())];
    for (const [index, { person, words }] of shown.entries())
      for (const { author, entry } of marksIn(words)) {
        const key = shareKey({ writer: author, reader: person, entry });
        const wasShared = index === 0 && before.has(key);
        if (person !== author && !now.shares.has(key) && !wasShared)
          found.leaks.push(`${person} sees entry ${entry} of ${author} after "${step.do}"`);
      }
  }

  return {
    async take(step) {
      const happened = step.do === 'work' ? await first.door.work() : await steps[step.do](step, steps);
      await check(step, happened ?? {});
    },
    leaks: () => found.leaks,
    opened: () => found.opened,
  };
}

const pair = ({ writer, reader }) => `${writer}/${reader}`;
const shareKey = ({ writer, reader, entry }) => `${writer}/${reader}/${entry}`;
const pick = (list, nth) => list[nth % Math.max(1, list.length)];

/** Who works with whom: asked, accepted, declined, set by an admin, ended by either. */
function relationSteps({ hands, people, now }) {
  const end = (between) => {
    now.relations.delete(pair(between));
    for (const key of [...now.shares]) if (key.startsWith(`${pair(between)}/`)) now.shares.delete(key);
  };
  async function name({ writer, reader }) {
    if (!now.relations.has(pair({ writer, reader }))) now.relations.set(pair({ writer, reader }), 'asked');
    return { who: writer, answer: await hands.fill(writer, 'name-supervisor', { person: `web:${reader}` }) };
  }
  return {
    name,
    async begin({ writer, reader }) {
      await name({ writer, reader });
      now.relations.set(pair({ writer, reader }), 'accepted');
      return { who: reader, answer: await hands.press(reader, `accept-supervision:${people[writer]}`) };
    },
    async decline({ writer, reader }) {
      if (now.relations.get(pair({ writer, reader })) === 'asked') end({ writer, reader });
      return { who: reader, answer: await hands.press(reader, `decline-supervision:${people[writer]}`) };
    },
    async set({ writer, reader }) {
      now.relations.set(pair({ writer, reader }), 'accepted');
      const values = { worker: `web:${writer}`, person: `web:${reader}` };
      return { who: 'admin', answer: await hands.fill('admin', 'set-supervisor', values) };
    },
    async end({ writer, reader, side }) {
      end({ writer, reader });
      const [who, other] = side === 'as-worker' ? [writer, reader] : [reader, writer];
      return { who, answer: await hands.press(who, `ended:${side}/${people[other]}`) };
    },
  };
}

/** What is shared, read and taken back. */
function entrySteps({ hands, people, now, found }) {
  const isAccepted = (between) => now.relations.get(pair(between)) === 'accepted';
  return {
    async share({ writer, reader, entry }) {
      const values = { reader: people[reader], wants: 'think' };
      const answer = await hands.fill(writer, `share:${entryId(writer, entry)}`, values);
      if (isAccepted({ writer, reader })) now.shares.add(shareKey({ writer, reader, entry }));
      return { who: writer, answer };
    },
    async shareOn({ nth, entry }, steps) {
      const accepted = [...now.relations.keys()].filter((key) => now.relations.get(key) === 'accepted');
      const [writer, reader] = pick(accepted, nth)?.split('/') ?? [];
      return writer && steps.share({ writer, reader, entry });
    },
    async takeBack({ writer, entry }) {
      for (const key of [...now.shares])
        if (key.startsWith(`${writer}/`) && key.endsWith(`/${entry}`)) now.shares.delete(key);
      return { who: writer, answer: await hands.press(writer, `take-back:${entryId(writer, entry)}`) };
    },
    async change({ writer, entry }, steps) {
      // As whoever changes an entry must: it is taken back first.
      const happened = await steps.takeBack({ writer, entry });
      await hands.write(writer, entry);
      return happened;
    },
    async open({ writer, reader, entry }) {
      const answer = await hands.press(reader, `read:${entryId(writer, entry)}`, writer);
      const isShown = marksIn(JSON.stringify(answer)).length > 0;
      if (isShown) found.opened++;
      if (!isShown && now.shares.has(shareKey({ writer, reader, entry })))
        found.leaks.push(`${reader} cannot open what ${writer} shared`);
      return { who: reader, answer };
    },
    async openShared({ nth }, steps) {
      const [writer, reader, entry] = pick([...now.shares], nth)?.split('/') ?? [];
      return writer && steps.open({ writer, reader, entry: Number(entry) });
    },
    async agenda({ writer, reader, print }) {
      const shown = await hands.press(reader, `agenda:as-supervisor/${people[writer]}`);
      return { who: reader, answer: print ? await hands.fillShown(reader, shown, { afterwards: 'print' }) : shown };
    },
    queue: async ({ reader }) => ({ who: reader, answer: await hands.press(reader, 'queue') }),
    async race({ writer, reader, entry }, steps) {
      const before = new Set(now.shares);
      const [answer] = await Promise.all([
        hands.press(reader, `read:${entryId(writer, entry)}`, writer, 1),
        steps.takeBack({ writer, entry }),
      ]);
      return { who: reader, answer, before };
    },
  };
}

/** What a person still has at hand from before: forms, and what they sent once already. */
function oldSteps({ hands }) {
  return {
    fillOld: async ({ reader, nth }) => ({ who: reader, answer: await hands.fillOld(reader, nth) }),
    reopen: async ({ reader, nth }) => ({ who: reader, answer: await hands.reopen(reader, nth) }),
    sendAgain: async ({ reader, nth }) => ({ who: reader, answer: await hands.sendAgain(reader, nth) }),
  };
}
