// What is learned belongs to the lines it is learned from, and fits in the room it has.
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);

describe.concurrent.each([
  { learner: 'hear', file: 'content/moves/weights.bin', kilobytes: 100 },
  { learner: 'care', file: 'src/core/care/trained.ts', kilobytes: 400 },
  { learner: 'guard', file: 'src/core/privacy/trained.ts', kilobytes: 300 },
])('$file', ({ learner, file, kilobytes }) => {
  it(`is byte for byte what training gives now; otherwise run "npm run train -- ${learner}"`, {
    timeout: 240_000,
  }, async () => {
    const { stdout, stderr } = await run(process.execPath, ['scripts/train.mjs', learner, '--check']);
    expect(stdout + stderr).toBe('');
  });

  it(`is at most ${kilobytes} KB`, () => {
    expect(statSync(file).size).toBeLessThanOrEqual(kilobytes * 1_000);
  });
});
