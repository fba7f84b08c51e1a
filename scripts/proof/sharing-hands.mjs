// What people do in a story of sharing: press, fill, and try again what they have at hand from before.
import { accountOf, agency, everyone, offer, writers } from './sharing-people.mjs';

export const entryId = (writer, entry) => `${writer}-${entry}`;

/** Every mark of an entry in these words: whose it is, and which. */
export function marksIn(words) {
  return [...words.matchAll(/mark-([a-z]+)-(\d)/g)].map(([, author, entry]) => ({ author, entry: Number(entry) }));
}

export function handsOf(store, clock, doors, pass) {
  const ids = {};
  const old = Object.fromEntries(everyone.map((name) => [name, { forms: [], sent: [] }]));
  let events = 0;

  async function act(name, what, door = 0) {
    pass();
    const place = { key: `talk:${ids[name] ?? name}`, audience: 'private' };
    const incoming = { id: `event-${++events}`, at: clock(), person: accountOf(name), place, what };
    old[name].sent.push(incoming);
    const { turn } = await doors[door].take(incoming);
    const { now } = await turn;
    for (const { slot, view } of now) if (view.kind === 'form') old[name].forms.push({ slot, stamp: view.stamp });
    return now;
  }
  async function press(name, choice, writer, door) {
    const stamp = await offer(store, ids[name], `offer-${choice}`, [choice], writer && { writer: ids[writer] });
    return act(name, { kind: 'chose', stamp, choice }, door);
  }
  async function fillShown(name, shown, values) {
    const form = shown.map(({ view }) => view).find(({ kind }) => kind === 'form');
    return form ? act(name, { kind: 'filled', stamp: form.stamp, values }) : shown;
  }
  const write = (name, entry) => writeEntry(store, ids[name], name, entry, clock());

  return {
    press,
    fillShown,
    write,
    fill: async (name, choice, values) => fillShown(name, await press(name, choice), values),
    ...again(old, act, doors[0]),
    async begin() {
      for (const name of everyone) {
        await act(name, { kind: 'said', text: 'help' });
        ids[name] = (await store.get('accounts', agency, accountOf(name).account)).value.person;
      }
      for (const name of writers) for (const entry of [0, 1]) await write(name, entry);
      return ids;
    },
    /** Everything that stands before anyone, or can still be sent back to them. */
    async standing() {
      const nameOf = (person) => everyone.find((name) => ids[name] === person);
      const found = [];
      for await (const { shelf, value } of store.all())
        if (shelf === 'outgoing' || shelf === 'stamps')
          found.push({ person: nameOf(value.person), words: JSON.stringify(value.view) });
      return found;
    },
  };
}

/** With what was shown or sent before: a form once more, filled or asked for, or the very same thing sent twice. */
function again(old, act, door) {
  const pick = (list, nth) => list[nth % Math.max(1, list.length)];
  return {
    async fillOld(name, nth) {
      const form = pick(old[name].forms, nth);
      const values = { way: 'words', text: '', afterwards: 'print' };
      return form ? act(name, { kind: 'filled', stamp: form.stamp, values }) : [];
    },
    async reopen(name, nth) {
      const form = pick(old[name].forms, nth);
      return form ? act(name, { kind: 'opened', view: `slot:${form.slot}` }) : [];
    },
    async sendAgain(name, nth) {
      const sent = pick(old[name].sent, nth);
      if (!sent) return [];
      const { turn } = await door.take(sent);
      return (await turn).now;
    },
  };
}

/** An entry that is handed in, its words and its title marked. */
async function writeEntry(store, owner, name, entry, at) {
  const id = entryId(name, entry);
  const mark = `mark-${name}-${entry}`;
  const answers = [{ question: 'one', asked: 'What did you see?', text: `${mark} in words` }];
  const value = { sheet: 'after-any-visit', title: mark, state: 'done', answers, tags: ['trust'], shape: 1 };
  const before = await store.get('reflections', owner, id);
  const change = { shelf: 'reflections', owner, id, expected: before?.version ?? 0, at };
  const done = await store.commit([{ ...change, value: { ...value, begunAt: at, changedAt: at } }]);
  if (!done) throw new Error('an entry could not be written');
}
