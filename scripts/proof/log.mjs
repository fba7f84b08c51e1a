// The proof of my log: with 5,000 entries everything in it still answers at once, each from a fresh process, beside 50 entries.
import { openEngines } from './engines.mjs';
import { median } from './median.mjs';
import { inWorkplace } from './workplace.mjs';

/** A file holds every word there is; all else answers at once. Where few entries take long too, the computer is busy. */
const limits = { minutes: 20, longestMs: 300, fileMs: 2_000, ratio: 1.5 };
const sizes = [50, 5_000];
const rounds = 5;

/** Looks at everything a person holds, whatever is asked for. */
export const variants = ['whole-drawer'];

export async function prove(broken) {
  const numbers = {};
  const problems = await inWorkplace(limits.minutes, async (workplace, problems) => {
    const { places } = await openEngines(workplace);
    for (const engine of Object.keys(places)) {
      numbers[engine] = await measure(workplace, engine, places[engine], broken);
      problems.push(...Object.entries(numbers[engine]).flatMap(([act, took]) => tooLong(engine, act, took)));
    }
  });
  return { numbers, problems };
}

function tooLong(engine, act, [short, long]) {
  const most = files.includes(act) ? limits.fileMs : Math.max(limits.longestMs, limits.ratio * short);
  return long > most ? [`${engine}: ${act} takes ${long} ms, more than ${most}`] : [];
}

/** Milliseconds of each act, in the middle of all rounds: with few entries, with many. */
async function measure(workplace, engine, newPlace, broken) {
  const logs = [];
  for (const held of sizes) logs.push({ held, place: await newPlace(), took: new Map() });
  for (const { held, place } of logs)
    await ended(workplace.start('log-sample.mjs', { engine, place, held, what: 'seed' }));
  for (let round = 0; round < rounds; round++)
    for (const { place, took } of round % 2 ? logs.toReversed() : logs) {
      const child = workplace.start('log-sample.mjs', { engine, place, what: 'use', broken });
      await ended(child);
      for (const act of acts) took.set(act, [...(took.get(act) ?? []), timeOf(child, act)]);
    }
  const told = acts.map((act) => [act, logs.map(({ took }) => Math.round(median(took.get(act))))]);
  for (const [act, [few, many]] of told)
    workplace.say(`${engine}: ${act} ${few} ms with 50 entries, ${many} ms with 5,000`);
  return Object.fromEntries(told);
}

const files = ['markdown', 'csv'];
const acts = ['list', 'older', 'findRare', 'findCommon', 'entry', 'alike', 'themes', 'theme', ...files];

const timeOf = ({ lines }, act) => Number(lines.find((line) => line.startsWith(`took ${act} `))?.split(' ')[2]);

async function ended(child) {
  if ((await child.ended) !== 0) throw new Error('a process failed; the lines above say why');
}
