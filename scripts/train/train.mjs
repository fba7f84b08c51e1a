// Multinomial logistic regression (AdaGrad, no dice: the order is shuffled by a fixed rule), then the strongest features
// in 15 levels.
import { stampsOf } from '../../dist/core/hear/ear.js';
import { moves } from '../../dist/core/hear/move.js';
import { levels, sizeOf, writeWeights } from '../../dist/core/hear/weights.js';
import { rowsOf } from './rows.mjs';

const settings = { rounds: 20, rate: 0.02, restraint: 0.003, fewest: 10, largest: 99_900, forgotten: 0.3, averaged: 8 };

export function trainedTable(examples) {
  const rows = rowsOf(examples);
  const names = namesIn(rows);
  const weights = learn(rows, names);
  return { stamps: stampsOf(examples), ...strongest(names, weights) };
}

function namesIn(rows) {
  const counts = new Map();
  for (const { features } of rows) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= settings.fewest).map(([name]) => name);
  return new Map(kept.sort((a, b) => a - b).map((name, index) => [name, index]));
}

function learn(rows, names) {
  const size = moves.length;
  const weights = new Float64Array(names.size * size);
  const speeds = new Float64Array(names.size * size).fill(1e-6);
  const known = rows.map(({ features, answer, weight }) => {
    return { places: features.flatMap((name) => names.get(name) ?? []), answer, weight };
  });
  const next = numbers();
  const mean = new Float64Array(weights.length);
  for (let round = 0; round < settings.rounds; round++) {
    shuffle(known, next);
    for (const { places, answer, weight } of known) {
      const kept = places.filter(() => next() >= settings.forgotten);
      step({ places: kept, answer, weight }, weights, speeds, size);
    }
    if (round < settings.rounds - settings.averaged) continue;
    for (let at = 0; at < mean.length; at++) mean[at] += weights[at] / settings.averaged;
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

function numbers() {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** As many of the strongest features as fit into the file. */
function strongest(names, weights) {
  const size = moves.length;
  const all = [...names].map(([name, place]) => {
    const own = [...weights.subarray(place * size, (place + 1) * size)];
    return { feature: name, own, strength: Math.max(...own.map(Math.abs)) };
  });
  all.sort((a, b) => b.strength - a.strength || a.feature - b.feature);
  const scale = (all[Math.floor(all.length / 500)]?.strength ?? 1) / levels;
  const rows = all.flatMap(({ feature, own }) => {
    const near = own.map((weight) => Math.max(-levels, Math.min(levels, Math.round(weight / scale))));
    return near.some((weight) => weight !== 0) ? [{ feature, weights: near }] : [];
  });
  let fits = rows.length;
  while (writeWeights({ stamps: [], scale, rows: rows.slice(0, fits) }).length > settings.largest)
    fits = Math.floor(fits * 0.98);
  return { scale, rows: rows.slice(0, fits) };
}
