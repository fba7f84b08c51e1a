// Multinomial logistic regression (AdaGrad, no dice). When a row is learned and what is forgotten of it follow from its own
// key, so that a line more or less changes little elsewhere.
import { mostSteps, packRows, sizeOf } from '../../dist/core/learned/rows.js';
import { step as tableStep, writeTable } from '../../dist/core/learned/table.js';

/** The features that are seen often enough, each with its place. */
export function namesIn(rows, fewest) {
  const counts = new Map();
  for (const { features } of rows) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= fewest).map(([name]) => name);
  return inPlaces(kept);
}

/** Each feature with its place, in the order of their numbers. */
export const inPlaces = (features) =>
  new Map([...features].sort((a, b) => a - b).map((feature, index) => [feature, index]));

/** The weights that several passes learn, averaged. */
export function learnOften(rows, names, passes, settings) {
  const learned = passes.map((pass) => learn(rows, names, pass, settings));
  return learned[0].map((_, at) => learned.reduce((sum, one) => sum + one[at], 0) / learned.length);
}

/** The weights of each feature for each answer. @param rows features, answer, weight, key @param settings answers, rate, restraint, forgotten */
export function learn(rows, names, { rounds, averaged, seed }, settings) {
  const size = settings.answers;
  const weights = new Float64Array(names.size * size);
  const speeds = new Float64Array(names.size * size).fill(1e-6);
  const known = rows.map(({ features, answer, weight, key }) => {
    return { places: features.flatMap((name) => names.get(name) ?? []), answer, weight, key };
  });
  const mean = new Float64Array(weights.length);
  for (let round = 0; round < rounds; round++) {
    for (const { places, answer, weight, start } of shuffled(known, seed * rounds + round)) {
      const next = numbers(start);
      const kept = places.filter(() => next() >= settings.forgotten);
      descend({ places: kept, answer, weight }, weights, speeds, settings);
    }
    if (round < rounds - averaged) continue;
    for (let at = 0; at < mean.length; at++) mean[at] += weights[at] / averaged;
  }
  return mean;
}

function descend({ places, answer, weight }, weights, speeds, { answers: size, rate, restraint }) {
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

/** In an order of each round's own; `start` is where a row's numbers begin. */
function shuffled(rows, round) {
  return rows.map((row) => ({ ...row, start: mixed(row.key, round) })).sort((a, b) => a.start - b.start);
}

/** Two numbers as one of 32 bits, none of which tells them (the finalizer of MurmurHash3). */
function mixed(key, round) {
  let bits = key ^ Math.imul(round + 1, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
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

/** Of what the tables in the code learn alike: how fast, how often a feature is seen at least, and a pass to see which weigh something. */
const alike = { rate: 0.06, fewest: 2 };
const first = { rounds: 8, averaged: 3, seed: 1 };

/**
 * A table of weights as a file of code: the strongest features, as many as fit; learned once to see which, then some times
 * over, and averaged.
 * @param own `answers`, `restraint`, `forgotten`, `candidates`, `largest` (bytes packed), `again` (passes), `of` (what it says of itself)
 */
export function tableFile(rows, own) {
  const settings = { ...alike, ...own };
  const all = namesIn(rows, settings.fewest);
  const once = byStrength(all, learn(rows, all, first, settings), settings.answers);
  const names = inPlaces(once.slice(0, settings.candidates).map(({ feature }) => feature));
  const weights = learnOften(rows, names, settings.again, settings);
  const weighed = inSteps(byStrength(names, weights, settings.answers), tableStep);
  let fits = weighed.length;
  while (packRows(weighed.slice(0, fits), settings.answers).length > settings.largest) fits = Math.floor(fits * 0.97);
  return `// ${settings.of}
export const trained =
  '${writeTable(weighed.slice(0, fits), settings.answers)}';
`;
}
