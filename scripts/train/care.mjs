// The weights for noticing danger, from lines with and without it.
import { careKinds } from '../../dist/core/care/kinds.js';
import { answers, none, putAll } from '../../dist/core/care/learned.js';
import { kindsIn } from '../../dist/core/care/weigh.js';
import { wordsRead } from '../../dist/core/care.js';
import { numberOf } from '../../dist/core/learned/numbers.js';
import { read } from '../proof/redact-lines.mjs';
import { tableFile } from './learn.mjs';
import { linesFor, objectsIn, ordinaryTexts, plainTexts } from './lines.mjs';

const settings = {
  of: 'Made by "npm run train" from labeled lines: weights for noticing danger, packed.',
  answers,
  restraint: 0.0003,
  forgotten: 0.25,
  candidates: 100_000,
  largest: 300_000,
  again: [
    { rounds: 12, averaged: 6, seed: 2 },
    { rounds: 12, averaged: 6, seed: 3 },
  ],
};
/** Nobody looked at each of them. */
const ordinaryWeight = 0.25;
const wordWeight = 0.1;

export const file = 'src/core/care/trained.ts';
export function made() {
  const said = [...linesFor('care', 'care'), ...ordinaryLines()];
  return Buffer.from(tableFile(careRows([...said, ...singleWords(said)]), settings));
}

/** @param lines each with text, context, danger, kind; a weight of 1 unless it says another */
function careRows(lines) {
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

/**
 * What staff say on ordinary days: the content's own lines, but for those about safety, and notes with names in them; none
 * with a sign of danger.
 */
function ordinaryLines() {
  const notes = objectsIn('test/fixtures/measure/redact.jsonl').map(({ marked }) => read(marked).text);
  return [...new Set([...ordinaryTexts(), ...plainTexts(), ...notes])]
    .filter((text) => !wordsRead(text).some((sentence, _, all) => kindsIn(sentence, all.flat()).length > 0))
    .map((text) => ordinary(text, ordinaryWeight));
}

const ordinary = (text, weight) => ({ text, context: 'chat', danger: false, kind: null, weight });

/** Each word by itself, as in a form for a name or a title, but for those that are a sign of danger alone. */
function singleWords(lines) {
  const words = new Set(lines.flatMap(({ text }) => wordsRead(text).flat()));
  return [...words].filter((word) => kindsIn([word], [word]).length === 0).map((word) => ordinary(word, wordWeight));
}
