// The proof of sharing: nobody reads what is not shared with them now, and a queue opens as fast however much lies in it.
import { openEngines } from './engines.mjs';
import { median } from './median.mjs';
import { variantsOf } from './sharing-broken.mjs';
import { leaksIn } from './sharing-runs.mjs';
import { inWorkplace } from './workplace.mjs';

const limits = { minutes: 25, queue: 1.5 };
const runs = 1_000;
const people = 10;
const sizes = { small: 50, large: 5_000 };
/** Fresh processes for each size. */
const rounds = 21;

export const variants = Object.keys(variantsOf);

/** @param broken the name of a store that keeps something open on purpose; only what must catch it is run then */
export async function prove(broken) {
  const numbers = { runs: 0, leaks: 0, queueRatio: { lowdb: null, postgres: null } };
  const problems = await inWorkplace(limits.minutes, async (workplace, problems) => {
    const found = await leaksIn({ runs, broken, say: workplace.say });
    numbers.runs = found.runs;
    numbers.leaks = found.leaks;
    problems.push(...found.problems);
    if (broken === undefined) await measure(workplace, numbers, problems);
  });
  return { numbers, problems };
}

async function measure(workplace, numbers, problems) {
  const { places } = await openEngines(workplace);
  for (const engine of ['lowdb', 'postgres']) {
    const ratio = await queueRatio(workplace, engine, places[engine]);
    numbers.queueRatio[engine] = ratio;
    if (!(ratio <= limits.queue))
      problems.push(`${engine}: a long queue takes ${ratio} times as long to open, more than ${limits.queue}`);
  }
}

/** Each round opens both sizes, one after the other, each in a fresh process that opens the queue once. */
async function queueRatio(workplace, engine, newPlace) {
  const stores = [];
  for (const each of [sizes.small, sizes.large]) stores.push({ each, place: await newPlace(), took: [] });
  for (const { each, place } of stores) await once(workplace, { engine, place, what: 'seed', people, each });
  for (let round = 0; round < rounds; round++)
    for (const store of round % 2 ? stores.toReversed() : stores)
      store.took.push(Number(await once(workplace, { engine, place: store.place, what: 'open' })));
  const [few, many] = stores.map(({ took }) => median(took));
  const told = `${many.toFixed(1)} ms / ${few.toFixed(1)} ms`;
  workplace.say(`${engine}: a queue of ${people} × ${sizes.large} against × ${sizes.small}: ${told}`);
  return Number((many / few).toFixed(3));
}

/** @returns what the process said it took, in milliseconds; empty when it had nothing to say */
async function once(workplace, instructions) {
  const child = workplace.start('queue-sample.mjs', instructions);
  if ((await child.ended) !== 0) throw new Error('a process failed; the lines above say why');
  return child.lines.at(-1)?.split(' ')[1] ?? '';
}
