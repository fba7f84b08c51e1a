// Lines that are learned from, by file and from the content.
import { readFileSync } from 'node:fs';
import { openLibrary } from '../../dist/library/open-library.js';

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
