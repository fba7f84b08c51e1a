// Claims due work and does it, until there is none left. Doing a piece is removing it by a commit.
import { setTimeout as sleep } from 'node:timers/promises';
import { now, run, say } from './child.mjs';
import { openStore } from './open-store.mjs';

run(async ({ limit, leaseMs, ...where }) => {
  const begin = new Promise((resolve) => void process.once('message', resolve));
  const store = await openStore(where);
  say('ready');
  await begin;
  while ((await store.list('work', 'work', { limit: 1 })).length > 0) {
    const asked = Date.now();
    const work = await store.claim(iso(asked), iso(asked + leaseMs), limit);
    for (const { id } of work) say(`claimed ${id} ${asked}`);
    for (const piece of work) if (await isDone(store, piece)) say(`done ${piece.id}`);
    if (work.length === 0) await sleep(20);
  }
  await store.close();
});

async function isDone(store, { id, version }) {
  await sleep(5);
  return store.commit([{ shelf: 'work', owner: 'work', id, expected: version, at: now(), value: undefined }]);
}

const iso = (milliseconds) => new Date(milliseconds).toISOString();
