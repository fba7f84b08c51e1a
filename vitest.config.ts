import { defineConfig } from 'vitest/config';

// These watch the process itself, so each has one of its own; the others share, which saves loading everything anew.
const alone = ['channels/teams/authentication', 'channels/teams/signing-in', 'app/planted'].map(
  (name) => `test/${name}.test.ts`,
);

/** It learns everything anew, which takes minutes: part of `npm run check` and CI, not of `npm test`. */
const slow = ['test/core/trained.test.ts'];

const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

/** No name that a test types may come through to a store, a channel, the network or a log. */
const setupFiles = ['test/support/watch-everything.ts'];

export default defineConfig({
  test: {
    // Many tests wait for something; one worker for each core but one would leave both idle.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', ...alone, ...slow],
          isolate: false,
          setupFiles,
          ...patience,
        },
      },
      { test: { name: 'alone', include: alone, setupFiles, ...patience } },
      { test: { name: 'slow', include: slow, setupFiles, ...patience } },
      {
        test: { name: 'browser', include: ['test/browser/**/*.test.ts'], testTimeout: 60_000, fileParallelism: false },
      },
    ],
  },
});
