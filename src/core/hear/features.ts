// What a line shows, as numbers the weights know: signs, words, shapes, how it is built, the echo of the line before.
import { echoOf } from './echo.ts';
import type { Build } from './grammar.ts';
import type { Found } from './patterns.ts';
import type { Part, Reading } from './read-line.ts';
import { shapeOf } from './shapes.ts';
import { findSigns, signs } from './signs.ts';

/** A part with everything that is seen in it before anything is weighed. */
export type SeenPart = { part: Part; build: Build; found: Found[] };
export type Features = Set<number>;

/** 24 bits that stand for a name (FNV-1a, folded). */
export function numberOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return ((hash >>> 24) ^ hash) & 0xffffff;
}

const joined = (one: number, other: number) => {
  const mixed = Math.imul(Math.imul(one, 0x9e3779b1) ^ (other + 0x7f4a7c15), 0x85ebca6b);
  return ((mixed >>> 13) ^ mixed) & 0xffffff;
};

const kinds = new Map(
  `word stem pair shapes first firstTwo firstShapes firstFour last opens closes sign signFirst signLast signTurned row build buildFirst buildLast
  builds length parts echo echoes before beforeBuild whole`
    .split(/\s+/)
    .map((name): [string, number] => [name, numberOf(name)]),
);
const shapeNumbers = new Map<string, number>();

function shapeNumberOf(word: string): number {
  const shape = shapeOf(word);
  const known = shapeNumbers.get(shape);
  if (known !== undefined) return known;
  const number = numberOf(shape);
  shapeNumbers.set(shape, number);
  return number;
}

const signNumbers = signs.map(({ name }) => numberOf(name));
const end = numberOf('$');

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
    putWords(put, part, isFirst, isLast);
  });
  putWhole(put, seen, before);
  return features;
}

type Put = (kind: string, value: number) => void;

const shortestStem = 5;

function putWords(put: Put, { words, turned }: Part, isFirst: boolean, isLast: boolean): void {
  const numbers = words.map(numberOf);
  const shapes = words.map(shapeNumberOf);
  const at = (list: readonly number[], index: number) => list[index] ?? end;
  words.forEach((word, index) => {
    const own = at(numbers, index);
    put('word', own);
    if (word.length > shortestStem) put('stem', numberOf(word.slice(0, shortestStem)));
    if (index + 1 < words.length) put('pair', joined(own, at(numbers, index + 1)));
    put('shapes', joined(at(shapes, index), joined(at(shapes, index + 1), at(shapes, index + 2))));
  });
  const start = joined(at(shapes, 0), at(shapes, 1));
  put('first', at(numbers, 0));
  put('firstTwo', joined(at(numbers, 0), at(numbers, 1)));
  put('firstShapes', joined(start, at(shapes, 2)));
  put('firstFour', joined(start, joined(at(shapes, 2), at(shapes, 3))));
  put('last', at(numbers, words.length - 1));
  if (isFirst) put('opens', start);
  if (isLast) put('closes', start);
  if (turned) put('whole', numberOf('turned'));
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
