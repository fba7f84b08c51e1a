// What is only counted must not be learned from.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from '../../scripts/proof/redact-lines.mjs';

const measured = 'test/fixtures/measure/';

test.each([
  { learner: 'care', tuned: 'care', apart: ['care-kept', 'care-unseen'] },
  { learner: 'guard', tuned: 'redact', apart: ['redact-kept', 'redact-unseen'] },
])('no line kept apart is among those $learner learns from', ({ learner, tuned, apart }) => {
  const folder = `scripts/train/${learner}/`;
  const learned = readdirSync(folder).map((file) => folder + file);
  const known = new Set([...learned, `${measured}${tuned}.jsonl`].flatMap(linesIn));
  const kept = apart.flatMap((name) => linesIn(`${measured}${name}.jsonl`));
  expect(kept.length).toBeGreaterThan(2_000);
  expect(kept.filter((line) => known.has(line))).toEqual([]);
});

/** The letters of each line, without marks of what goes. */
function linesIn(file: string): string[] {
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return rows
    .map((row): { text?: string; marked?: string } => JSON.parse(row))
    .map(({ text, marked = '' }) => text ?? read(marked).text)
    .map((line) =>
      line
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} ]/gu, '')
        .trim(),
    )
    .filter(Boolean);
}
