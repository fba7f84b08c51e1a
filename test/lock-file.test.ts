import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});
const text = readFileSync('package-lock.json', 'utf8');
const { packages } = lockSchema.parse(JSON.parse(text));

describe('package-lock.json', () => {
  it('holds no download address', () => {
    expect(text).not.toContain('"resolved"');
    expect(text).not.toMatch(/https?:\/\/(?!github\.com|opencollective|.*fund|.*sponsor)[^"]*\.tgz/);
  });

  it('names every platform’s packages, or npm ci refuses it (scripts/complete-lock.mjs puts them back)', () => {
    const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(path === '' ? {} : optionalDependencies).map((name) => ({ path, name })),
    );
    expect(wanted.length).toBeGreaterThan(20);
    const missing = wanted.filter(
      ({ path, name }) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    );
    expect(missing).toEqual([]);
  });
});
