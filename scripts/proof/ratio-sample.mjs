// In a fresh process: opens a store in which one person holds many entries, and times one act each time it is told to.
import { now, run, say } from './child.mjs';
import { openStore } from './open-store.mjs';

const drawer = { shelf: 'visits', owner: 'ana' };
const batch = 2_500;
const entry = (number) => ({ number, words: 'about eight hundred bytes '.repeat(29) });

run(async ({ what, held, ...where }) => {
  const store = await openStore(where);
  if (what === 'seed') await seed(store, held);
  else await actWhenTold((count) => acts[what](store, count));
  await removeAppended(store);
  await store.close();
});

function actWhenTold(act) {
  let count = 0;
  return new Promise((resolve, reject) => {
    process.on('message', (word) => (word === 'end' ? resolve() : timed(act, ++count).catch(reject)));
    say('ready');
  });
}

async function timed(act, count) {
  const began = performance.now();
  await act(count);
  say(`took ${performance.now() - began}`);
}

const appended = [];

/** So that the next process finds as many entries as this one did. */
async function removeAppended(store) {
  const removals = appended.map((id) => ({ ...drawer, id, expected: 1, at: now(), value: undefined }));
  if (!(await store.commit(removals))) throw new Error('what was appended could not be removed');
}

const acts = {
  async append(store, count) {
    const id = `visit-${process.pid}-${Date.now()}-${count}`;
    if (!(await store.commit([{ ...drawer, id, expected: 0, at: now(), value: entry(count) }])))
      throw new Error('an append was refused');
    appended.push(id);
  },
  async list(store) {
    const page = await store.list(drawer.shelf, drawer.owner, { newest: true, limit: 20 });
    if (page.length !== 20 || page[0].order < page[19].order) throw new Error('the page is not the newest 20');
  },
};

async function seed(store, held) {
  for (let first = 0; first < held; first += batch) {
    const count = Math.min(batch, held - first);
    const documents = Array.from({ length: count }, (_, index) => {
      const number = first + index;
      return { ...drawer, id: `visit-${number}`, version: 1, at: now(), value: entry(number) };
    });
    if (!(await store.load(documents))) throw new Error('the entries could not be put in');
  }
}
