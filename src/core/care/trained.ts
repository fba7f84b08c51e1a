// Made by scripts/train-care.mjs.
export const trained = 'AAAAAAAAAAAAAAAA';
