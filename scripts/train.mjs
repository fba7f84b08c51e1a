// npm run train: rebuilds content/moves/weights.bin from the lines of content/moves, byte for byte the same each time.
import { writeFileSync } from 'node:fs';
import { writeWeights } from '../dist/core/hear/weights.js';
import { readExamples } from '../dist/library/read-examples.js';
import { trainedTable } from './train/train.mjs';

const examples = readExamples(['content']);
const bytes = writeWeights(trainedTable(examples));
writeFileSync('content/moves/weights.bin', bytes);
process.stdout.write(`${examples.length} lines, ${bytes.length} bytes\n`);
