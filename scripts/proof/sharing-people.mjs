// People at the door, as sharing needs them: what they do goes in as a channel would bring it, and nothing else is touched.
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const dist = '../../dist';

let library;
let guard;

/** The program's own door on a store. @param clock says the instant */
export async function doorOn(store, clock = () => new Date().toISOString()) {
  const [{ openDoor }, { openGuard }, { offlineVoice }] = await Promise.all([
    import(`${dist}/app/door.js`),
    import(`${dist}/library/open-guard.js`),
    import(`${dist}/models/offline.js`),
  ]);
  guard ??= openGuard();
  library ??= await wordsAlone();
  let count = 0;
  const ids = () => hash('sha256', `${store.seed ?? process.hrtime.bigint()}/${++count}`).slice(0, 24);
  const log = { warn: () => undefined, error: (event, error) => process.stderr.write(`${event}: ${error.stack}\n`) };
  const ports = {
    store,
    library,
    guard,
    clock,
    ids,
    log,
    admins: ['web:admin'],
    agencies: [],
    senders: {},
    voice: offlineVoice,
  };
  const door = openDoor(ports);
  return { door, library, idle: () => door.idle() };
}

/** Sharing needs no guidance, only the words on its buttons. */
async function wordsAlone() {
  const [{ readPage }, { readWords }] = await Promise.all([
    import(`${dist}/library/page.js`),
    import(`${dist}/library/read-words.js`),
  ]);
  const problems = [];
  const words = readWords(readPage('content/words.md', readFileSync('content/words.md', 'utf8'), problems));
  if (problems.length > 0) throw new Error(`content/words.md: ${JSON.stringify(problems)}`);
  return {
    content: { words, scenarios: [], topics: [], passages: [], questions: [], sheets: [], themes: [], care: [] },
    search: () => [],
  };
}

export const agency = 'example';
export const writers = ['ana', 'ben'];
export const readers = ['sam', 'kim'];
export const everyone = [...writers, ...readers, 'admin'];
export const accountOf = (name) => ({ agency, account: `web:${name}`, name });

/** What a person is shown from now on: a page that stays, with these buttons. */
export async function offer(store, person, slot, choices, about) {
  const place = `talk:${person}`;
  const stamp = `stamp-${person}-${slot}`;
  const view = {
    kind: 'page',
    blocks: [{ kind: 'choices', choices: choices.map((id) => ({ id, label: id })) }],
    lasting: true,
    stamp,
    ...(about ? { about } : {}),
  };
  const value = { place, slot, person, view, shape: 1 };
  const at = '2026-03-02T08:00:00.000Z';
  const before = await Promise.all([
    store.get('outgoing', place, `${place}/${slot}/${person}`),
    store.get('stamps', person, stamp),
  ]);
  const [shown, stamped] = before.map((one) => one?.version ?? 0);
  const done = await store.commit([
    { shelf: 'outgoing', owner: place, id: `${place}/${slot}/${person}`, expected: shown, at, value },
    { shelf: 'stamps', owner: person, id: stamp, expected: stamped, at, value },
  ]);
  if (!done) throw new Error('a page could not be offered');
  return stamp;
}
