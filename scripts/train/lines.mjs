// Lines that are learned from, by file and from the content.
import { readdirSync, readFileSync } from 'node:fs';
import { numberOf } from '../../dist/core/learned/numbers.js';
import { openLibrary } from '../../dist/library/open-library.js';
import { readExamples } from '../../dist/library/read-examples.js';

/** The objects of a file with one a line. */
export const objectsIn = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Every line a learner may learn from: the tuned half of what is measured, and all of its folder. */
export function linesFor(learner, tuned) {
  const folder = `scripts/train/${learner}/`;
  const files = readdirSync(folder).sort();
  return [`test/fixtures/measure/${tuned}.jsonl`, ...files.map((file) => folder + file)].flatMap(objectsIn);
}

let opened;
/** What the content says, but for what is about safety; it takes seconds to open. */
function passages() {
  opened ??= openLibrary(['content']).content.passages.filter(({ origin }) => origin !== 'safety');
  return opened;
}

/** What staff say on ordinary days: the content's own lines, but for those about safety. */
export const ordinaryTexts = () => [...new Set(passages().flatMap(({ heard }) => heard))];

/** What else is written and said where nothing is wrong: the passages' own sentences, and some of what workers say to parents. */
export function plainTexts() {
  const written = passages().flatMap(({ text }) => text);
  const said = readExamples(['content']).filter(({ text }) => numberOf(text) % someOf === 0);
  return [...new Set([...written.flatMap((text) => text.split(/(?<=[.?!])\s+/)), ...said.map(({ text }) => text)])];
}

const someOf = 3;
