// Lines that are learned from, by file and from the content.
import { readFileSync } from 'node:fs';
import { numberOf } from '../../dist/core/learned/numbers.js';
import { openLibrary } from '../../dist/library/open-library.js';
import { readExamples } from '../../dist/library/read-examples.js';

/** The objects of a file with one a line. */
export const objectsIn = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** What staff say on ordinary days: the content's own lines, but for those about safety. */
export function ordinaryTexts() {
  const { passages } = openLibrary(['content']).content;
  return [...new Set(passages.filter(({ origin }) => origin !== 'safety').flatMap(({ heard }) => heard))];
}

/** What else is written and said where nothing is wrong: the passages' own sentences, and some of what workers say to parents. */
export function plainTexts() {
  const { passages } = openLibrary(['content']).content;
  const written = passages.filter(({ origin }) => origin !== 'safety').flatMap(({ text }) => text);
  const said = readExamples(['content']).filter(({ text }) => numberOf(text) % someOf === 0);
  return [...new Set([...written.flatMap((text) => text.split(/(?<=[.?!])\s+/)), ...said.map(({ text }) => text)])];
}

const someOf = 3;
