// npm run check: style, types, unused code, content, tests. Runs them all and says which failed.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const steps = [
  ['Biome', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  ['Types', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'],
  ['Types of the page', 'node_modules/typescript/bin/tsc', '-p', 'src/channels/web/page', '--noEmit'],
  ['Types of the tests', 'node_modules/typescript/bin/tsc', '-p', 'test'],
  ['Unused code', 'node_modules/knip/bin/knip.js'],
  ['Content', 'dist/main.js', 'content'],
  [
    'Tests',
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project=!browser',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=test-results/unit.json',
  ],
];

const failed = steps.filter(([name, script, ...words]) => {
  process.stdout.write(`\n== ${name}\n`);
  return spawnSync(process.execPath, [script, ...words], { stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0;
});

const verdict =
  failed.length === 0 ? 'Everything is in order.' : `Not in order: ${failed.map(([name]) => name).join(', ')}.`;
process.stdout.write(`\n${verdict}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
