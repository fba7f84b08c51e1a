// npm run train [-- NAME …]: rebuilds what is learned from lines, byte for byte the same each time; without a name, all of it.
// With --check nothing is written: it says whether the file is what training would give.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const learners = {
  hear: () => import('./train/hear.mjs'),
  care: () => import('./train/care.mjs'),
  guard: () => import('./train/guard.mjs'),
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } });
const unknown = positionals.filter((name) => !Object.hasOwn(learners, name));
if (unknown.length > 0)
  stop(`Nothing is learned for "${unknown[0]}". Name one of: ${Object.keys(learners).join(', ')}.`);

for (const name of positionals.length > 0 ? positionals : Object.keys(learners)) {
  const { file, made } = await learners[name]();
  const bytes = made();
  if (!values.check) {
    writeFileSync(file, bytes);
    process.stdout.write(`${file}: ${bytes.length} bytes\n`);
  } else if (!readFileSync(file).equals(bytes))
    stop(`${file} is not what its lines give now. Run "npm run train -- ${name}".`);
}

function stop(sentence) {
  process.stdout.write(`${sentence}\n`);
  process.exit(1);
}
