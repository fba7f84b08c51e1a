// Writes until it is killed. A line goes out after each commit that was acknowledged, and only then.
import { now, run, say } from './child.mjs';
import { after, asked, changesOf, unpacked } from './lanes.mjs';
import { loadEngine } from './open-store.mjs';

run(async ({ lanes, heavy, ...where }) => {
  const open = await loadEngine(where.engine);
  say('opening');
  const store = await open(where);
  say('ready');
  await Promise.all(unpacked(lanes).map((lane) => write(store, lane, heavy)));
  await new Promise(() => undefined);
});

const said = new Set();
const sayOnce = (line) => {
  if (!said.has(line)) say(line);
  said.add(line);
};

async function write(store, start, heavy) {
  for (let lane = start; ; ) {
    const changes = changesOf(lane, heavy);
    if (!(await store.commit(changes.map((change) => asked(change, now())))))
      throw new Error(`commit ${lane.next} of lane ${lane.lane} was refused, though nobody else writes there`);
    say(`kept ${lane.lane} ${lane.next}`);
    sayOnce('writing');
    lane = after(lane, changes);
  }
}
