// The weights for noticing danger, from lines with and without it.
import { readdirSync, readFileSync } from 'node:fs';
import { careKinds } from '../../dist/core/care/kinds.js';
import { answers, none, putAll, step } from '../../dist/core/care/learned.js';
import { kindsIn } from '../../dist/core/care/weigh.js';
import { wordsRead } from '../../dist/core/care.js';
import { packRows } from '../../dist/core/hear/rows.js';
import { numberOf } from '../../dist/core/hear/word-numbers.js';
import { openLibrary } from '../../dist/library/open-library.js';
import { byStrength, inSteps, learn, namesIn } from './learn.mjs';

const settings = { answers, rate: 0.06, restraint: 0.0008, forgotten: 0.25, fewest: 2, largest: 75_000 };
/** Enough to see which features weigh something, and how many of those may fit. */
const first = { rounds: 8, averaged: 3, seed: 1 };
const candidates = 18_000;
/** Nobody looked at each of them. */
const ordinaryWeight = 0.25;
const again = [
  { rounds: 12, averaged: 6, seed: 2 },
  { rounds: 12, averaged: 6, seed: 3 },
];

const wordWeight = 0.1;

/** @param lines each with text, context, danger, kind; a weight of 1 unless it says another */
export function careRows(lines) {
  return lines.map(({ text, context, danger, kind, weight = 1 }) => {
    const seen = new Set();
    putAll({ text, sentences: wordsRead(text) }, context, (feature) => seen.add(feature));
    return {
      features: [...seen],
      answer: danger ? careKinds.indexOf(kind) : none,
      weight,
      key: numberOf(`${text}\n${context}`),
    };
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

/** Every labeled line that may be learned from. */
export function careLines() {
  const files = readdirSync(folder).sort();
  return ['test/fixtures/measure/care.jsonl', ...files.map((file) => folder + file)].flatMap(linesOf);
}

/**
 * What staff say on ordinary days: the content's own lines, but for those about safety, and notes with names in them; none
 * with a sign of danger.
 */
export function ordinaryLines() {
  const { passages } = openLibrary(['content']).content;
  const heard = passages.filter(({ origin }) => origin !== 'safety').flatMap(({ heard }) => heard);
  const notes = linesOf('test/fixtures/measure/redact.jsonl').map(({ marked }) =>
    marked.replaceAll(/\{\w+\|([^}]*)\}/g, '$1'),
  );
  return [...new Set([...heard, ...notes])]
    .filter((text) => !wordsRead(text).some((sentence, _, all) => kindsIn(sentence, all.flat()).length > 0))
    .map((text) => ordinary(text, ordinaryWeight));
}

const ordinary = (text, weight) => ({ text, context: 'chat', danger: false, kind: null, weight });

/** Each word by itself, as in a form for a name or a title, but for those that are a sign of danger alone. */
export function singleWords(lines) {
  const words = new Set(lines.flatMap(({ text }) => wordsRead(text).flat()));
  return [...words].filter((word) => kindsIn([word], [word]).length === 0).map((word) => ordinary(word, wordWeight));
}
