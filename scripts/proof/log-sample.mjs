// In a fresh process: fills someone's log, or does once what one does with it and says how long each took.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { now, run, say } from './child.mjs';
import { breakStore, openStore } from './open-store.mjs';
import { doorOn } from './sharing-people.mjs';

const dist = '../../dist';
const ana = { agency: 'example', account: 'web:ana', name: 'Ana' };
const place = { key: 'direct:ana', audience: 'private' };
const batch = 1_000;
const answered = 3;
const wordsAnAnswer = 40;
/** In a few entries of fifty, old and new. */
const rare = 'heron';
const rareEvery = 17;

run(async ({ what, held, broken, ...where }) => {
  const [{ sealedStore }, { readKeys }] = await Promise.all([
    import(`${dist}/stores/sealed.js`),
    import(`${dist}/stores/keys.js`),
  ]);
  const store = breakStore(sealedStore(await openStore(where), readKeys('00'.repeat(32))), broken);
  if (what === 'seed') await seed(store, held);
  else await use(store);
  await store.close();
});

async function use(store) {
  const { door, idle, library } = await doorOn(store);
  library.content.themes = themes.map((id) => ({ id, title: id }));
  let count = 0;
  const turn = async (what) => {
    const id = `use-${process.pid}-${++count}`;
    const taken = await door.take({ id, at: now(), person: ana, place, what });
    return (await taken.turn).now.at(-1).view;
  };
  const press = async (view, choice) => {
    const found = view.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []));
    const chosen = found.find(({ id }) => id.startsWith(choice));
    if (!chosen) throw new Error(`no "${choice}" on "${view.title}"`);
    return turn({ kind: 'chose', stamp: view.stamp, choice: chosen.id });
  };
  const timed = async (name, act) => {
    const began = performance.now();
    const view = await act();
    say(`took ${name} ${performance.now() - began}`);
    return view;
  };
  await turn({ kind: 'said', text: 'help' });
  const log = await timed('list', () => turn({ kind: 'said', text: 'my log' }));
  await timed('older', () => press(log, 'log:'));
  await timed('findRare', () => turn({ kind: 'said', text: `my log ${rare}` }));
  await timed('findCommon', () => turn({ kind: 'said', text: 'my log mother child visit' }));
  const entry = await timed('entry', async () => press(await turn({ kind: 'said', text: 'my log' }), 'log-entry:'));
  await timed('alike', () => press(entry, 'log-alike'));
  const chart = await timed('themes', async () => press(await turn({ kind: 'said', text: 'my log' }), 'log-themes'));
  await timed('theme', () => press(chart, 'log-theme:'));
  const files = async () => press(await turn({ kind: 'said', text: 'my log' }), 'log-files');
  await timed('markdown', async () => press(await files(), 'log-file:md'));
  await timed('csv', async () => press(await files(), 'log-file:csv'));
  await idle();
}

const themes = ['trust', 'limits', 'child', 'conflict', 'goals'];

async function seed(store, held) {
  const words = vocabulary();
  const documents = [
    kept('people', ana.agency, 'ana', {
      id: 'ana',
      accounts: [ana.account],
      agency: ana.agency,
      name: 'Ana',
      calm: true,
    }),
    kept('accounts', ana.agency, ana.account, { person: 'ana' }),
    ...Array.from({ length: held }, (_, index) => kept('reflections', 'ana', `e${index}`, entryOf(index, held, words))),
  ];
  for (let first = 0; first < documents.length; first += batch)
    if (!(await store.load(documents.slice(first, first + batch)))) throw new Error('the log could not be filled');
}

const kept = (shelf, owner, id, value) => ({ shelf, owner, id, version: 1, at: now(), value: { ...value, shape: 1 } });

/** Four years of entries, at all sizes. */
function entryOf(index, held, words) {
  const begunAt = new Date(Date.now() - ((held - index) / held) * 4 * 365 * 86_400_000).toISOString();
  const answers = Array.from({ length: answered }, (_, at) => ({
    question: `q${at}`,
    asked: 'What did you see?',
    text: textOf(`${index}/${at}`, words) + (at === 0 && index % rareEvery === 3 ? ` ${rare}` : ''),
  }));
  const tags = [themes[index % themes.length]];
  return { sheet: 'after-visit', title: `Visit ${index}`, state: 'done', answers, tags, begunAt, changedAt: begunAt };
}

/** The same words each time, common ones more often. */
function textOf(seed, words) {
  const bytes = createHash('shake256', { outputLength: wordsAnAnswer * 3 })
    .update(seed)
    .digest();
  return Array.from({ length: wordsAnAnswer }, (_, at) => {
    const share = bytes.readUIntBE(at * 3, 3) / 2 ** 24;
    return words[Math.floor(share ** 3 * words.length)];
  }).join(' ');
}

/** The words of our own guidance, the most frequent first. */
function vocabulary() {
  const counts = new Map();
  for (const name of readdirSync('content/guidance', { recursive: true }).filter((file) => file.endsWith('.md')))
    for (const word of readFileSync(`content/guidance/${name}`, 'utf8')
      .toLowerCase()
      .match(/[a-z]{2,}/g) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted((one, other) => other[1] - one[1]).map(([word]) => word);
}
