// What a line shows, as numbers the weights know: signs, words and their kinds, shapes, how it is built, the echo of the line before.

import { joined, numberOf } from '../learned/numbers.ts';
import { echoOf } from './echo.ts';
import type { Build } from './grammar.ts';
import type { Found } from './patterns.ts';
import type { Part, Reading } from './read-line.ts';
import { findSigns, signs } from './signs.ts';
import { type WordNumbers, wordNumbers } from './word-numbers.ts';

/** A part with everything that is seen in it before anything is weighed. */
export type SeenPart = { part: Part; build: Build; found: Found[] };
export type Features = Set<number>;

const kinds = new Map(
  `word stem pair shapes first firstTwo firstShapes firstFour last opens closes sign signFirst signLast signTurned row build buildFirst buildLast
  builds length parts echo echoes before whole kind frame kindNext`
    .split(/\s+/)
    .map((name): [string, number] => [name, numberOf(name)]),
);
const signNumbers = signs.map(({ name }) => numberOf(name));
const end = numberOf('$');
const nobody = numberOf('nobody');

/** @param before the line before, undefined when there was none */
export function featuresOf(seen: readonly SeenPart[], before: Reading | undefined): Features {
  const features: Features = new Set();
  const put = (kind: string, value: number) => features.add(joined(kinds.get(kind) ?? 0, value));
  seen.forEach(({ part, build, found }, index) => {
    const isFirst = index === 0;
    const isLast = index === seen.length - 1;
    for (const { sign, row } of found) {
      const name = signNumbers[sign] ?? 0;
      put('sign', name);
      put('row', row);
      if (isFirst) put('signFirst', name);
      if (isLast) put('signLast', name);
      if (part.turned) put('signTurned', name);
    }
    const built = numberOf(build);
    put('build', built);
    if (isFirst) put('buildFirst', built);
    if (isLast) put('buildLast', built);
    const words = part.words.map(wordNumbers);
    putWords(put, part, words, isFirst, isLast);
    putKinds(put, words);
  });
  putWhole(put, seen, before);
  return features;
}

type Put = (kind: string, value: number) => void;

function putWords(put: Put, { turned }: Part, words: readonly WordNumbers[], isFirst: boolean, isLast: boolean): void {
  const own = (index: number) => words[index]?.own ?? end;
  const shape = (index: number) => words[index]?.shape ?? end;
  words.forEach((word, index) => {
    put('word', word.own);
    if (word.stem !== undefined) put('stem', word.stem);
    if (index + 1 < words.length) put('pair', joined(word.own, own(index + 1)));
    put('shapes', joined(word.shape, joined(shape(index + 1), shape(index + 2))));
  });
  const start = joined(shape(0), shape(1));
  put('first', own(0));
  put('firstTwo', joined(own(0), own(1)));
  put('firstShapes', joined(start, shape(2)));
  put('firstFour', joined(start, joined(shape(2), shape(3))));
  put('last', own(words.length - 1));
  if (isFirst) put('opens', start);
  if (isLast) put('closes', start);
  if (turned) put('whole', numberOf('turned'));
}

/** The kinds of the words: by themselves, with whom they are said of, and with what stands before them. */
function putKinds(put: Put, words: readonly WordNumbers[]): void {
  let subject = nobody;
  words.forEach((word, index) => {
    const before = words[index - 1];
    for (const kind of word.kinds) {
      put('kind', kind);
      put('frame', joined(subject, kind));
      put('kindNext', joined(before?.own ?? end, kind));
      for (const other of before?.kinds ?? []) put('kindNext', joined(other, kind));
    }
    subject = word.subject ?? subject;
  });
}

const lengthSteps = [1, 2, 3, 5, 8, 12, 18, 26, 40];
const echoSteps = [0.15, 0.3, 0.45, 0.6, 0.8];

function putWhole(put: Put, seen: readonly SeenPart[], before: Reading | undefined): void {
  const words = seen.flatMap(({ part }) => part.words);
  put('whole', numberOf('always'));
  put('length', stepsUp(words.length, lengthSteps));
  put('parts', Math.min(seen.length, 4));
  if ((seen[0]?.part.leading.length ?? 0) > 0) put('whole', numberOf('led'));
  if (seen.some(({ part }) => part.asks)) put('whole', numberOf(seen.at(-1)?.part.asks ? 'asks last' : 'asks'));
  if (!before) return;
  const { shared, of, turned } = echoOf(words, before.words);
  put('whole', numberOf('answers'));
  put('echo', shared === 0 ? 0 : 1 + stepsUp(shared / Math.max(1, of), echoSteps));
  put('echoes', Math.min(shared, 4));
  if (turned > 0) put('whole', numberOf(turned > 1 ? 'turned round twice' : 'turned round'));
  for (const { sign } of findSigns(before.words)) {
    if (answered.has(signs[sign]?.name ?? '')) put('before', signNumbers[sign] ?? 0);
  }
}

/** Signs in the line before that matter for what a line does to it. */
const answered = new Set(['names-feeling', 'open-word', 'asks-yes-no', 'danger', 'begins-open']);

const stepsUp = (value: number, edges: readonly number[]) => edges.filter((edge) => value > edge).length;
