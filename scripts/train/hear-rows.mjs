// What is learned from: each example as it stands, and as people type it; with and without what was said before.

import { vocabularyFor } from '../../dist/core/hear/ear.js';
import { featuresOf } from '../../dist/core/hear/features.js';
import { seePart } from '../../dist/core/hear/judge.js';
import { moves } from '../../dist/core/hear/move.js';
import { readLine } from '../../dist/core/hear/read-line.js';
import { numberOf } from '../../dist/core/learned/numbers.js';

const half = 0.5;

export function rowsOf(examples) {
  const vocabulary = vocabularyFor(examples);
  const row = (text, previous, move, weight) => {
    const before = previous ? readLine(previous, vocabulary) : undefined;
    const features = [...featuresOf(readLine(text, vocabulary).parts.map(seePart), before)];
    return { features, answer: moves.indexOf(move), weight, key: numberOf(`${text}\n${previous}\n${weight}`) };
  };
  const strangeTo = strangers(examples);
  return examples.flatMap(({ text, previous, move }) => {
    const hasty = text.replaceAll(/[?.,!]/g, '');
    const bare = text.replaceAll('?', '');
    const other = previous ? '' : strangeTo(text);
    return [
      row(text, previous, move, 1),
      row(hasty, previous, move, half),
      ...(previous || other ? [row(bare, other, move, half)] : []),
    ];
  });
}

/** Lines that were said before quite another one, for about half of all lines: always the same for the same line. */
function strangers(examples) {
  const ring = [...new Set(examples.map(({ previous }) => previous))]
    .filter(Boolean)
    .map((previous) => ({ previous, at: numberOf(previous) }))
    .sort((a, b) => a.at - b.at || (a.previous < b.previous ? -1 : 1));
  return (text) => {
    const at = numberOf(`after ${text}`);
    return at % 2 === 0 ? '' : (ring.find((one) => one.at >= at) ?? ring[0])?.previous;
  };
}
