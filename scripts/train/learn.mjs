// Multinomial logistic regression (AdaGrad, no dice: the order is shuffled by a fixed rule).
import { mostSteps } from '../../dist/core/hear/rows.js';
import { sizeOf } from '../../dist/core/hear/weights.js';

/** The features that are seen often enough, each with its place. */
export function namesIn(rows, fewest) {
  const counts = new Map();
  for (const { features } of rows) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= fewest).map(([name]) => name);
  return new Map(kept.sort((a, b) => a - b).map((name, index) => [name, index]));
}

/** The weights of each feature for each answer. @param settings answers, rate, restraint, forgotten */
export function learn(rows, names, { rounds, averaged, seed }, settings) {
  const size = settings.answers;
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
      step({ places: kept, answer, weight }, weights, speeds, settings);
    }
    if (round < rounds - averaged) continue;
    for (let at = 0; at < mean.length; at++) mean[at] += weights[at] / averaged;
  }
  return mean;
}

function step({ places, answer, weight }, weights, speeds, { answers: size, rate, restraint }) {
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
      const slope = scale * scores[move] + restraint * weights[at];
      speeds[at] += slope * slope;
      weights[at] -= (rate * slope) / Math.sqrt(speeds[at]);
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

/** The features with their weights, those that weigh most first. */
export function byStrength(names, weights, size) {
  const all = [...names].map(([feature, place]) => {
    const own = [...weights.subarray(place * size, (place + 1) * size)];
    return { feature, own, strength: own.reduce((sum, weight) => sum + weight * weight, 0) };
  });
  return all.sort((a, b) => b.strength - a.strength || a.feature - b.feature);
}

/** Weights as whole steps, without the features that weigh nothing. */
export function inSteps(strongest, step) {
  return strongest.flatMap(({ feature, own }) => {
    const steps = own.map((weight) => Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step))));
    return steps.some((some) => some !== 0) ? [{ feature, weights: steps }] : [];
  });
}
