// npm run train-care: rebuilds src/core/care/trained.ts from the labeled lines, byte for byte the same each time.
// With --check nothing is written: it says whether the file is what training would give.
import { readFileSync, writeFileSync } from 'node:fs';
import { writeLearned } from '../dist/core/care/learned.js';
import { careLines, careRows, ordinaryLines, singleWords, trainedCare } from './train/care.mjs';

const file = 'src/core/care/trained.ts';
const said = [...careLines(), ...ordinaryLines()];
const lines = [...said, ...singleWords(said)];
const written = writeLearned(trainedCare(careRows(lines)));
const text = `// Made by "npm run train-care" from labeled lines: weights for noticing danger, packed.
export const trained =
  '${written}';
`;
if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
  process.stdout.write(`${lines.length} lines, ${text.length} bytes. Compile to use them.\n`);
} else if (readFileSync(file, 'utf8') !== text) {
  process.stdout.write(`${file} is not what the labeled lines give now. Run "npm run train-care".\n`);
  process.exitCode = 1;
}
