// What has to go, from lines in which it is marked: each word in its place, beside what the rules find there.
import { readdirSync } from 'node:fs';
import { numberOf } from '../../dist/core/learned/numbers.js';
import { answers } from '../../dist/core/privacy/learned.js';
import { putPlace } from '../../dist/core/privacy/place-features.js';
import { placedWords } from '../../dist/core/privacy/placed.js';
import { openVocabulary } from '../../dist/core/privacy/vocabulary.js';
import { findByRules } from '../../dist/core/privacy.js';
import { removedKinds } from '../../dist/core/removed.js';
import { openDictionary } from '../../dist/library/dictionary.js';
import { read } from '../proof/redact-lines.mjs';
import { tableFile } from './learn.mjs';
import { objectsIn, ordinaryTexts } from './lines.mjs';

const settings = {
  of: 'Made by "npm run train" from marked lines: weights for what has to go, packed.',
  answers,
  rate: 0.06,
  restraint: 0.0001,
  forgotten: 0.4,
  fewest: 2,
  candidates: 60_000,
  largest: 220_000,
  first: { rounds: 8, averaged: 3, seed: 1 },
  again: [
    { rounds: 12, averaged: 5, seed: 2 },
    { rounds: 12, averaged: 5, seed: 3 },
  ],
};
const stays = removedKinds.length;
/** Nobody looked at each of them. */
const ordinary = { every: 3, weight: 0.3 };
const vocabulary = openVocabulary(openDictionary(), new Set());
const knowing = { called: new Set(), story: new Set() };
const folder = 'scripts/train/guard/';

export const file = 'src/core/privacy/trained.ts';
export const made = () =>
  Buffer.from(tableFile(guardRows([...markedLines(), ...ordinaryLines(), ...singleWords()]), settings));

/** Every marked line that may be learned from. */
function markedLines() {
  const files = readdirSync(folder).sort();
  return ['test/fixtures/measure/redact.jsonl', ...files.map((file) => folder + file)]
    .flatMap(objectsIn)
    .map(({ marked }) => ({ ...read(marked), weight: 1 }));
}

/** Of what the content says of ordinary days some lines, of which the rules take nothing: in them all stays. */
function ordinaryLines() {
  return ordinaryTexts()
    .filter((text) => numberOf(text) % ordinary.every === 0 && findByRules(text, vocabulary, knowing).length === 0)
    .map((text) => ({ text, removed: [], weight: ordinary.weight }));
}

/** Each word of ordinary days by itself, as one looks something up: there it is a matter, and nobody's. */
function singleWords() {
  const words = new Set(ordinaryTexts().flatMap((text) => text.toLowerCase().match(/[\p{L}'’]+/gu) ?? []));
  return [...words]
    .filter((text) => findByRules(text, vocabulary, knowing).length === 0)
    .map((text) => ({ text, removed: [], weight: ordinary.weight }));
}

/** A row for each word. */
function guardRows(lines) {
  return lines.flatMap(({ text, removed, weight }) => {
    const words = placedWords(text, findByRules(text, vocabulary, knowing), vocabulary);
    return words.map((word, at) => {
      const features = new Set();
      putPlace(words, at, text.includes('?'), (feature) => features.add(feature));
      const gone = removed.find(({ start, end }) => start < word.end && word.start < end);
      const answer = gone ? removedKinds.indexOf(gone.kind) : stays;
      return { features: [...features], answer, weight, key: numberOf(`${text}\n${at}`) };
    });
  });
}
