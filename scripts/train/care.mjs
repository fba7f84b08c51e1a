// The weights for noticing danger, from lines with and without it.
import { readdirSync, readFileSync } from 'node:fs';
import { careKinds } from '../../dist/core/care/kinds.js';
import { answers, none, putAll, step } from '../../dist/core/care/learned.js';
import { wordsRead } from '../../dist/core/care.js';
import { packRows } from '../../dist/core/hear/rows.js';
import { numberOf } from '../../dist/core/hear/word-numbers.js';
import { byStrength, inSteps, learn, namesIn } from './learn.mjs';

const settings = { answers, rate: 0.06, restraint: 0.0008, forgotten: 0.25, fewest: 2, largest: 44_000 };
/** Enough to see which features weigh something, and how many of those may fit. */
const first = { rounds: 8, averaged: 3, seed: 1 };
const candidates = 9_500;
const again = [
  { rounds: 12, averaged: 6, seed: 2 },
  { rounds: 12, averaged: 6, seed: 3 },
];

/** @param lines each with text, context, danger, kind */
export function careRows(lines) {
  return lines.map(({ text, context, danger, kind }) => {
    const seen = new Set();
    putAll({ text, sentences: wordsRead(text) }, context, (feature) => seen.add(feature));
    return { features: [...seen], answer: danger ? careKinds.indexOf(kind) : none, weight: 1, key: numberOf(`${text}\n${context}`) };
  });
}

/** The rows of weights: the strongest, as many as fit. */
export function trainedCare(rows) {
  const all = namesIn(rows, settings.fewest);
  const once = byStrength(all, learn(rows, all, first, settings), answers).slice(0, candidates);
  const numbers = once.map(({ feature }) => feature).sort((a, b) => a - b);
  const names = new Map(numbers.map((feature, index) => [feature, index]));
  const [one, other] = again.map((pass) => learn(rows, names, pass, settings));
  const mean = one.map((weight, at) => (weight + other[at]) / 2);
  const weighed = inSteps(byStrength(names, mean, answers), step);
  let fits = weighed.length;
  while (packRows(weighed.slice(0, fits), answers).length > settings.largest) fits = Math.floor(fits * 0.97);
  return weighed.slice(0, fits);
}

const folder = 'scripts/train/care/';
const linesOf = (file) => {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
};

/** Every line that may be learned from. */
export function careLines() {
  const files = readdirSync(folder).sort();
  return ['test/fixtures/measure/care.jsonl', ...files.map((file) => folder + file)].flatMap(linesOf);
}
