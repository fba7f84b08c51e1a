// Multinomial logistic regression (AdaGrad, no dice: the order is shuffled by a fixed rule), then the strongest features
// in whole steps.
import { stampsOf } from '../../dist/core/hear/ear.js';
import { moves } from '../../dist/core/hear/move.js';
import { mostSteps } from '../../dist/core/hear/rows.js';
import { sizeOf, writeWeights } from '../../dist/core/hear/weights.js';
import { rowsOf } from './rows.mjs';

const settings = { rate: 0.06, restraint: 0.0007, forgotten: 0.5, fewest: 6, step: 0.3, largest: 99_900 };
/** Enough to see which features weigh something. */
const first = { rounds: 5, averaged: 3, seed: 1 };
const again = [
  { rounds: 9, averaged: 5, seed: 1 },
  { rounds: 9, averaged: 5, seed: 2 },
];

/** Learned from every feature, and again, twice, from those that turned out to weigh something; the two are averaged. */
export function trainedTable(examples) {
  const rows = rowsOf(examples);
  const stamps = stampsOf(examples);
  const all = namesIn(rows);
  const names = strongest(all, learn(rows, all, first), stamps);
  const [one, other] = again.map((pass) => learn(rows, names, pass));
  const weights = one.map((weight, at) => (weight + other[at]) / 2);
  return { stamps, step: settings.step, rows: fitting(names, weights, stamps) };
}

function namesIn(rows) {
  const counts = new Map();
  for (const { features } of rows) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= settings.fewest).map(([name]) => name);
  return new Map(kept.sort((a, b) => a - b).map((name, index) => [name, index]));
}

function learn(rows, names, { rounds, averaged, seed }) {
  const size = moves.length;
  const weights = new Float64Array(names.size * size);
  const speeds = new Float64Array(names.size * size).fill(1e-6);
  const known = rows.map(({ features, answer, weight }) => {
    return { places: features.flatMap((name) => names.get(name) ?? []), answer, weight };
  });
  const next = numbers(seed);
  const mean = new Float64Array(weights.length);
  for (let round = 0; round < rounds; round++) {
    shuffle(known, next);
    for (const { places, answer, weight } of known) {
      const kept = places.filter(() => next() >= settings.forgotten);
      step({ places: kept, answer, weight }, weights, speeds, size);
    }
    if (round < rounds - averaged) continue;
    for (let at = 0; at < mean.length; at++) mean[at] += weights[at] / averaged;
  }
  return mean;
}

function step({ places, answer, weight }, weights, speeds, size) {
  const scale = sizeOf(places.length);
  const scores = new Float64Array(size);
  for (const place of places)
    for (let move = 0; move < size; move++) scores[move] += scale * weights[place * size + move];
  const most = Math.max(...scores);
  let sum = 0;
  for (let move = 0; move < size; move++) sum += scores[move] = Math.exp(scores[move] - most);
  for (let move = 0; move < size; move++) scores[move] = weight * (scores[move] / sum - (move === answer ? 1 : 0));
  for (const place of places) {
    for (let move = 0; move < size; move++) {
      const at = place * size + move;
      const slope = scale * scores[move] + settings.restraint * weights[at];
      speeds[at] += slope * slope;
      weights[at] -= (settings.rate * slope) / Math.sqrt(speeds[at]);
    }
  }
}

function shuffle(list, next) {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [list[last], list[other]] = [list[other], list[last]];
  }
}

function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The features that weigh most, a few more than fit into the file. */
function strongest(names, weights, stamps) {
  const count = fitting(names, weights, stamps).length;
  const kept = byStrength(names, weights).slice(0, Math.ceil(count * 1.1));
  return new Map(
    kept
      .map(({ feature }) => feature)
      .sort((a, b) => a - b)
      .map((feature, index) => [feature, index]),
  );
}

function byStrength(names, weights) {
  const size = moves.length;
  const all = [...names].map(([feature, place]) => {
    const own = [...weights.subarray(place * size, (place + 1) * size)];
    return { feature, own, strength: own.reduce((sum, weight) => sum + weight * weight, 0) };
  });
  return all.sort((a, b) => b.strength - a.strength || a.feature - b.feature);
}

/** As many of the strongest features as fit into the file, their weights in steps. */
function fitting(names, weights, stamps) {
  const rows = byStrength(names, weights).flatMap(({ feature, own }) => {
    const steps = own.map((weight) => Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / settings.step))));
    return steps.some((step) => step !== 0) ? [{ feature, weights: steps }] : [];
  });
  const sizeWith = (count) => writeWeights({ stamps, step: settings.step, rows: rows.slice(0, count) }).length;
  let fits = 0;
  for (let step = 2 ** 15; step >= 64; step /= 2) {
    if (fits + step <= rows.length && sizeWith(fits + step) <= settings.largest) fits += step;
  }
  return rows.slice(0, sizeWith(rows.length) <= settings.largest ? rows.length : fits);
}
