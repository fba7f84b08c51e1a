// How much longer one act takes when a person holds very many entries than when they hold few.
import { median } from './median.mjs';

const acts = {
  append: { small: 1_000, large: 100_000, rounds: 30, times: 40, shown: 'append to' },
  list: { small: 50, large: 5_000, rounds: 60, times: 1, shown: 'list the newest 20 of' },
};

/**
 * Each round opens both sizes, each in a fresh process, and lets them act in turn. The first act of a process opens what
 * it needs; of its ratio and that of the acts that follow, if any, the worse one counts.
 */
export async function ratioOf({ workplace, engine, what, newPlace, broken }) {
  const { small, large, times, shown } = acts[what];
  const rounds = broken === undefined ? acts[what].rounds : 3;
  const sizes = [];
  for (const held of [small, large]) sizes.push({ held, place: await newPlace(), first: [], later: [] });
  for (const { held, place } of sizes) await seed(workplace, { engine, place, held });
  for (let round = 0; round < rounds; round++) {
    const turns = round % 2 ? sizes.toReversed() : sizes;
    await actInTurns(workplace, turns, times, { engine, what, broken });
  }
  const [few, many] = sizes;
  const first = compare(many.first, few.first);
  const later = compare(many.later, few.later);
  const told = times > 1 ? `first ${first.told}, later ${later.told}` : first.told;
  workplace.say(`${engine}: ${shown} ${large} against ${small}: ${told}`);
  return Number(Math.max(first.ratio, times > 1 ? later.ratio : 0).toFixed(3));
}

async function seed(workplace, instructions) {
  const child = workplace.start('ratio-sample.mjs', { ...instructions, what: 'seed' });
  if ((await child.ended) !== 0) throw new Error('the entries were not put in; the lines above say why');
}

async function actInTurns(workplace, sizes, times, instructions) {
  const children = sizes.map(({ place }) => workplace.start('ratio-sample.mjs', { ...instructions, place }));
  for (const child of children) await child.says('ready');
  for (let count = 0; count < times; count++) {
    for (const [index, child] of children.entries()) {
      const took = Number((await child.ask('act')).split(' ')[1]);
      sizes[index][count === 0 ? 'first' : 'later'].push(took);
    }
  }
  for (const child of children) child.tell('end');
  for (const child of children)
    if ((await child.ended) !== 0) throw new Error('a process failed; the lines above say why');
}

function compare(many, few) {
  const [long, short] = [median(many), median(few)];
  const ratio = long / short;
  return { ratio, told: `${long.toFixed(2)} ms / ${short.toFixed(2)} ms = ${ratio.toFixed(2)}` };
}
