// The weights belong to the lines of content/moves, and fit in the room they have.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('content/moves/weights.bin', () => {
  it('is byte for byte what training gives now; otherwise run "npm run train"', { timeout: 240_000 }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['scripts/train.mjs', '--check'], { encoding: 'utf8' });
    expect(stdout + stderr).toBe('');
  });

  it('is at most 100 KB', () => {
    expect(statSync('content/moves/weights.bin').size).toBeLessThanOrEqual(100_000);
  });
});
