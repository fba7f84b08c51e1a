// What has to go, from lines in which it is marked: each word in its place, beside what the rules find there.
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
import { linesFor, ordinaryTexts } from './lines.mjs';

const settings = {
  of: 'Made by "npm run train" from marked lines: weights for what has to go, packed.',
  answers,
  restraint: 0.0001,
  forgotten: 0.4,
  candidates: 60_000,
  largest: 220_000,
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

export const file = 'src/core/privacy/trained.ts';
export const made = () =>
  Buffer.from(tableFile(guardRows([...markedLines(), ...ordinaryLines(), ...singleWords()]), settings));

/** Every marked line that may be learned from. */
const markedLines = () => linesFor('guard', 'redact').map(({ marked }) => ({ ...read(marked), weight: 1 }));

/** Some of what the content says of ordinary days. */
const ordinaryLines = () => allStays(ordinaryTexts().filter((text) => numberOf(text) % ordinary.every === 0));

/** Each word of ordinary days by itself, as one looks something up: there it is a matter, and nobody's. */
const singleWords = () =>
  allStays(new Set(ordinaryTexts().flatMap((text) => text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [])));

/** Texts of which the rules take nothing: in them all stays. */
function allStays(texts) {
  return [...texts]
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
