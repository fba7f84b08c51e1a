// The weights for noticing danger belong to the labeled lines, and fit in the room they have.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('src/core/care/trained.ts', () => {
  it('is byte for byte what training gives now; otherwise run "npm run train -- care"', { timeout: 240_000 }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['scripts/train.mjs', 'care', '--check'], {
      encoding: 'utf8',
    });
    expect(stdout + stderr).toBe('');
  });

  it('is at most 400 KB', () => {
    expect(statSync('src/core/care/trained.ts').size).toBeLessThanOrEqual(400_000);
  });
});
