// Where no model is set up: our own words, always, and nothing to wait for.
import type { Voice } from '../app/ports.ts';

export const offlineVoice: Voice = {
  name: 'Porchlight',
  words: () => false,
  say: async () => ({
    kind: 'unavailable',
    reason: 'off',
    tokens: { input: 0, cached: 0, output: 0 },
    refused: [],
  }),
};
