// npm run train: rebuilds content/moves/weights.bin from the lines of content/moves, byte for byte the same each time.
// With --check nothing is written: it says whether the file is what training would give.
import { readFileSync, writeFileSync } from 'node:fs';
import { writeWeights } from '../dist/core/hear/weights.js';
import { readExamples } from '../dist/library/read-examples.js';
import { trainedTable } from './train/train.mjs';

const file = 'content/moves/weights.bin';
const examples = readExamples(['content']);
const bytes = writeWeights(trainedTable(examples));
if (!process.argv.includes('--check')) {
  writeFileSync(file, bytes);
  process.stdout.write(`${examples.length} lines, ${bytes.length} bytes\n`);
} else if (!readFileSync(file).equals(bytes)) {
  process.stdout.write(`${file} is not what the lines of content/moves give now. Run "npm run train".\n`);
  process.exitCode = 1;
}
