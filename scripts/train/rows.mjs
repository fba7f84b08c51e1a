// What is learned from: each example as it stands, and as people type it; with and without what was said before.

import { vocabularyFor } from '../../dist/core/hear/ear.js';
import { featuresOf } from '../../dist/core/hear/features.js';
import { seePart } from '../../dist/core/hear/judge.js';
import { moves } from '../../dist/core/hear/move.js';
import { readLine } from '../../dist/core/hear/read-line.js';

const half = 0.5;

export function rowsOf(examples) {
  const vocabulary = vocabularyFor(examples);
  const row = (text, previous, move, weight) => {
    const before = previous ? readLine(previous, vocabulary) : undefined;
    const features = [...featuresOf(readLine(text, vocabulary).parts.map(seePart), before)];
    return { features, answer: moves.indexOf(move), weight };
  };
  return examples.flatMap(({ text, previous, move }, index) => {
    const hasty = text.replaceAll(/[?.,!]/g, '');
    const strange = examples[(index * 7919) % examples.length].previous;
    const rows = [row(text, previous, move, 1), row(hasty, previous, move, half)];
    if (previous) rows.push(row(text.replaceAll('?', ''), '', move, half));
    else if (strange) rows.push(row(text.replaceAll('?', ''), strange, move, half));
    return rows;
  });
}
