// The weights for what has to go belong to the marked lines, and fit in the room they have.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('src/core/privacy/trained.ts', () => {
  it('is byte for byte what training gives now; otherwise run "npm run train -- guard"', { timeout: 240_000 }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['scripts/train.mjs', 'guard', '--check'], {
      encoding: 'utf8',
    });
    expect(stdout + stderr).toBe('');
  });

  it('is at most 300 KB', () => {
    expect(statSync('src/core/privacy/trained.ts').size).toBeLessThanOrEqual(300_000);
  });
});
