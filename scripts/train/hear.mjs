// The weights for hearing: learned, then the strongest features in whole steps.
import { stampsOf } from '../../dist/core/hear/ear.js';
import { moves } from '../../dist/core/hear/move.js';
import { writeWeights } from '../../dist/core/hear/weights.js';
import { readExamples } from '../../dist/library/read-examples.js';
import { rowsOf } from './hear-rows.mjs';
import { byStrength, inPlaces, inSteps, learn, learnOften, namesIn } from './learn.mjs';

const settings = {
  answers: moves.length,
  rate: 0.06,
  restraint: 0.0007,
  forgotten: 0.25,
  fewest: 6,
  step: 0.3,
  largest: 99_900,
};
/** Enough to see which features weigh something. */
const first = { rounds: 5, averaged: 3, seed: 1 };
const again = [4, 5, 6, 7].map((seed) => ({ rounds: 9, averaged: 5, seed }));

export const file = 'content/moves/weights.bin';
/** The bytes of that file, from the lines of content/moves. */
export const made = () => Buffer.from(writeWeights(trainedTable(readExamples(['content']))));

/** Learned from every feature, and again, some times over, from those that turned out to weigh something; these are averaged. */
function trainedTable(examples) {
  const rows = rowsOf(examples);
  const stamps = stampsOf(examples);
  const all = namesIn(rows, settings.fewest);
  const names = strongest(all, learn(rows, all, first, settings), stamps);
  const weights = learnOften(rows, names, again, settings);
  return { stamps, step: settings.step, rows: fitting(names, weights, stamps) };
}

/** The features that weigh most, a few more than fit into the file. */
function strongest(names, weights, stamps) {
  const count = fitting(names, weights, stamps).length;
  const kept = byStrength(names, weights, moves.length).slice(0, Math.ceil(count * 1.1));
  return inPlaces(kept.map(({ feature }) => feature));
}

/** As many of the strongest features as fit into the file, their weights in steps. */
function fitting(names, weights, stamps) {
  const rows = inSteps(byStrength(names, weights, moves.length), settings.step);
  const sizeWith = (count) => writeWeights({ stamps, step: settings.step, rows: rows.slice(0, count) }).length;
  let fits = 0;
  for (let step = 2 ** 15; step >= 64; step /= 2) {
    if (fits + step <= rows.length && sizeWith(fits + step) <= settings.largest) fits += step;
  }
  return rows.slice(0, sizeWith(rows.length) <= settings.largest ? rows.length : fits);
}
