// What is looked for in a line, in one row; the numbers of the finder are places in it.
import { finderOf, wordsIn } from './patterns.ts';
import { asking } from './signs/asking.ts';
import { lists } from './signs/lists.ts';
import { plain } from './signs/plain.ts';
import type { Sign } from './signs/sign.ts';
import { unhelpful } from './signs/unhelpful.ts';
import { warm } from './signs/warm.ts';

export const signs: readonly Sign[] = [...asking, ...warm, ...unhelpful, ...plain];

export const findSigns = finderOf(
  signs.map(({ phrases }) => phrases),
  lists,
);

/** Words the signs are made of. */
export const signWords: ReadonlySet<string> = wordsIn([
  ...signs.map(({ phrases }) => phrases),
  ...Object.values(lists),
]);
