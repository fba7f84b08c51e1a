import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Many tests wait for something; one worker for each core but one would leave both idle.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          // No name that a test types may come through to a store, a channel, the network or a log.
          setupFiles: ['test/support/watch-everything.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: { name: 'browser', include: ['test/browser/**/*.test.ts'], testTimeout: 60_000, fileParallelism: false },
      },
    ],
  },
});
