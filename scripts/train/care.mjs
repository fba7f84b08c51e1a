// What is learned from lines with and without danger: the features of each, with the kind the signs tell of beside them.
import { signIn, wordsRead } from '../../dist/core/care.js';
import { careKinds } from '../../dist/core/care/kinds.js';
import { answers, none, putAll, signFeature, step } from '../../dist/core/care/learned.js';
import { packRows } from '../../dist/core/hear/rows.js';
import { byStrength, inSteps, learn, namesIn } from './learn.mjs';

const settings = { answers, rate: 0.06, restraint: 0.0004, forgotten: 0.3, fewest: 2, step, largest: 44_000 };
const first = { rounds: 8, averaged: 3, seed: 1 };
const again = { rounds: 14, averaged: 6, seed: 2 };

/** @param lines text, context, danger, kind; `tuned` where the signs were written with the line in sight */
export function careRows(lines) {
  return lines.map(({ text, context, danger, kind, tuned }, index) => {
    const sentences = wordsRead(text);
    const features = [];
    putAll({ text, sentences }, context, (feature) => features.push(feature));
    // Signs that were fitted to a line are surer there than on any other.
    const sign = tuned && index % 2 === 0 ? undefined : signIn(sentences, context, []);
    if (sign !== undefined) features.push(signFeature(sign, context));
    return { features, answer: danger ? careKinds.indexOf(kind) : none, weight: 1 };
  });
}

/** The rows of weights, the strongest that fit. */
export function trainedCare(rows) {
  const all = namesIn(rows, settings.fewest);
  const once = byStrength(all, learn(rows, all, first, settings), answers).slice(0, 14_000);
  const names = new Map(
    once
      .map(({ feature }) => feature)
      .sort((a, b) => a - b)
      .map((feature, index) => [feature, index]),
  );
  const weighed = inSteps(byStrength(names, learn(rows, names, again, settings), answers), step);
  const sizeWith = (count) => packRows(weighed.slice(0, count), answers).length;
  let fits = weighed.length;
  while (fits > 0 && sizeWith(fits) > settings.largest) fits = Math.floor(fits * 0.97);
  return weighed.slice(0, fits);
}
