// In a fresh process: fills a supervisor's queue, or opens it once and says how long that took.
import { now, run, say } from './child.mjs';
import { openStore } from './open-store.mjs';
import { doorOn } from './sharing-people.mjs';

const agency = 'example';
const supervisor = { agency, account: 'web:sam', name: 'Sam' };
const batch = 2_500;

run(async ({ what, people, each, ...where }) => {
  const store = await openStore(where);
  const { door, idle } = await doorOn(store);
  if (what === 'seed') await seed(store, people, each);
  else await open(door);
  await idle();
  await store.close();
});

async function open(door) {
  const place = { key: `direct:sam-${process.pid}-${Date.now()}`, audience: 'private' };
  const began = performance.now();
  const { turn } = await door.take({
    id: `open-${process.pid}-${Date.now()}`,
    at: now(),
    person: supervisor,
    place,
    what: { kind: 'said', text: 'shared with me' },
  });
  const { now: shown } = await turn;
  const took = performance.now() - began;
  const items = JSON.stringify(shown).match(/"read:[^"]+"/g) ?? [];
  if (items.length !== 10) throw new Error(`the queue shows ${items.length} entries, not 10`);
  say(`took ${took}`);
}

async function seed(store, people, each) {
  const documents = [
    person('sam', supervisor.account, 'Sam'),
    link('sam', supervisor.account),
    ...Array.from({ length: people }, (_, index) => person(`p${index}`, `web:p${index}`, `Person ${index}`)),
    ...Array.from({ length: people }, (_, index) => link(`p${index}`, `web:p${index}`)),
    ...Array.from({ length: people }, (_, index) => relations(`p${index}`)).flat(),
  ];
  for (let entry = 0; entry < each; entry++)
    for (let index = 0; index < people; index++)
      documents.push(...shares(`p${index}`, `e${index}-${entry}`, entry % 2));
  for (let first = 0; first < documents.length; first += batch)
    if (!(await store.load(documents.slice(first, first + batch)))) throw new Error('the queue could not be filled');
}

const kept = (shelf, owner, id, value) => ({ shelf, owner, id, version: 1, at: now(), value: { ...value, shape: 1 } });
const person = (id, account, name) => kept('people', agency, id, { id, agency, accounts: [account], name, calm: true });
const link = (id, account) => kept('accounts', agency, account, { person: id });

const relations = (worker) => [
  kept('relations', worker, 'sam', { state: 'accepted', period: worker, by: worker, at: now() }),
  kept('relations', 'of:sam', worker, {}),
];

function shares(writer, reflection, asked) {
  const [wants, pile] = asked ? ['think', 'asked'] : ['listen', 'shared'];
  const share = { wants, period: writer, changedAt: now(), tags: ['trust'], printed: false, pile, state: 'waiting' };
  return [
    kept('shares', `${writer}/sam`, reflection, share),
    kept('shares', `${pile}:sam`, reflection, { writer, wants, sheet: 'after-any-visit', period: writer }),
  ];
}
