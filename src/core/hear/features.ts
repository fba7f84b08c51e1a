// What a line shows, as names the weights know: signs, words, shapes, the echo of the line before.
import { echoOf } from './echo.ts';
import type { Found } from './patterns.ts';
import type { Part, Reading } from './read-line.ts';
import { shapeOf } from './shapes.ts';
import { findSigns, signs } from './signs.ts';

export type Features = Map<string, number>;
export type Seen = { features: Features; found: Found[][] };

/** @param before the words of the line before, empty when there was none */
export function seeLine(parts: readonly Part[], before: Reading | undefined): Seen {
  const features: Features = new Map();
  const found = parts.map((part) => findSigns(part.words));
  found.forEach((ones, index) => {
    for (const { sign, row } of ones) {
      const name = signs[sign]?.name ?? '';
      raise(features, `s:${name}`);
      raise(features, `r:${row}`);
      if (index === 0) raise(features, `s1:${name}`);
      if (index === parts.length - 1) raise(features, `s-1:${name}`);
      if (parts[index]?.turned) raise(features, `sb:${name}`);
    }
  });
  parts.forEach((part, index) => seeWords(features, part, index === 0, index === parts.length - 1));
  seeWhole(features, parts, before);
  return { features, found };
}

function seeWords(features: Features, part: Part, first: boolean, last: boolean): void {
  const { words } = part;
  const shapes = words.map(shapeOf);
  words.forEach((word, at) => {
    raise(features, `w:${word}`);
    if (word.length > 5) raise(features, `p:${word.slice(0, 5)}`);
    const next = words[at + 1];
    if (next !== undefined) raise(features, `b:${word} ${next}`);
    raise(features, `t:${shapes[at]} ${shapes[at + 1] ?? '$'} ${shapes[at + 2] ?? '$'}`);
  });
  const start = shapes.slice(0, 4);
  raise(features, `^1:${words[0]}`);
  raise(features, `^2:${words.slice(0, 2).join(' ')}`);
  raise(features, `^3:${start.slice(0, 3).join(' ')}`);
  raise(features, `^4:${start.join(' ')}`);
  raise(features, `$1:${words.at(-1)}`);
  if (first) raise(features, `^^:${start.slice(0, 2).join(' ')}`);
  if (last) raise(features, `$^:${start.slice(0, 2).join(' ')}`);
  if (part.turned) raise(features, 'turned');
}

function seeWhole(features: Features, parts: readonly Part[], before: Reading | undefined): void {
  const words = parts.flatMap((part) => part.words);
  raise(features, 'always');
  raise(features, `length:${step(words.length, [1, 2, 3, 5, 8, 12, 18, 26, 40])}`);
  if ((parts[0]?.led ?? 0) > 0) raise(features, 'led');
  raise(features, `parts:${Math.min(parts.length, 4)}`);
  if (parts.some(({ asks }) => asks)) raise(features, parts.at(-1)?.asks ? 'asks-last' : 'asks');
  const echo = echoOf(words, before?.words ?? []);
  if (!before) return;
  raise(features, 'answers');
  raise(features, `echo:${echo.shared === 0 ? 0 : step(echo.shared / Math.max(1, echo.of), [0.15, 0.3, 0.45, 0.6, 0.8])}`);
  raise(features, `echoes:${Math.min(echo.shared, 4)}`);
  if (echo.turned > 0) raise(features, `turned-round:${Math.min(echo.turned, 2)}`);
  for (const { sign } of findSigns(before.words)) {
    const name = signs[sign]?.name ?? '';
    if (heard.has(name)) raise(features, `before:${name}`);
  }
}

const heard = new Set(['names-feeling', 'open-word', 'asks-yes-no', 'danger', 'begins-open']);

const step = (value: number, edges: readonly number[]) => edges.filter((edge) => value > edge).length;

function raise(features: Features, name: string): void {
  features.set(name, 1);
}
