// One sentence: which signs of danger stand in it, and whether something in it says that they are not meant.
import { type Finder, type Found, finderOf, wordsIn } from '../hear/patterns.ts';
import type { CareKind, CareSign } from './kinds.ts';
import { lists } from './lists.ts';
import { anybody, idioms, negators, notDenials, nowOrTold, past, settled, topics, unreal } from './quiet.ts';
import { homeSigns } from './signs-home.ts';
import { lifeSigns } from './signs-life.ts';
import { ownLife, steppingOut } from './stepping-out.ts';
import { workerSigns } from './signs-worker.ts';

/** In the order in which a kind is named when several are seen. */
const signs: readonly CareSign[] = [...lifeSigns, ...homeSigns, ...workerSigns];
const quiets = { topics, anybody, unreal, past, settled, nowOrTold } as const;
type Quiet = keyof typeof quiets;
const quietNames = Object.keys(quiets) as Quiet[];

const withs = signs.map((sign) => sign.with ?? '');
const find: Finder = finderOf([...signs.map(({ what }) => what), ...withs, ...quietNames.map((name) => quiets[name])], lists);
const findOut: Finder = finderOf([...steppingOut.map(({ what }) => what), ownLife], lists);
const findIdioms: Finder = finderOf([idioms, notDenials], lists);
const denials = new Set(negators.split(/\s+/).filter(Boolean));

/** Every word the tables know: none of them is taken for a slip of another. */
export const careWords: ReadonlySet<string> = wordsIn([
  ...signs.map(({ what }) => what),
  ...withs,
  ...Object.values(quiets),
  ...Object.values(lists),
  ...steppingOut.map(({ what }) => what),
  ownLife,
  idioms,
  notDenials,
  negators,
]);

/** Stands for words that have been read already. */
const read = '·';

/** The kinds of danger in one sentence, first things first. */
export function kindsIn(sentence: readonly string[]): CareSign['kind'][] {
  const words = withoutIdioms(sentence);
  const found = find(words);
  const at = (quiet: Quiet) => found.filter(({ sign }) => sign === 2 * signs.length + quietNames.indexOf(quiet));
  const whos = new Set(found.map(({ sign }) => sign - signs.length));
  const seen = found.filter(({ sign }) => sign < signs.length);
  const now = at('nowOrTold').length > 0;
  const first = (quiet: Quiet) => Math.min(...at(quiet).map((one) => one.at));
  const meant = seen.filter((one) => {
    const { what: _what, ...sign } = signs[one.sign] ?? { kind: 'harm', what: '' };
    if (sign.with !== undefined && !whos.has(one.sign)) return false;
    if (isDenied(one, words)) return false;
    if (at('unreal').length > 0 || at('settled').length > 0) return false;
    if (!now && (first('topics') <= one.at || first('anybody') <= one.at)) return false;
    return now || at('past').length === 0;
  });
  return [...new Set(meant.toSorted((a, b) => a.sign - b.sign).map(({ sign }) => signs[sign]?.kind ?? 'harm'))];
}

/**
 * The same in practice, where a danger belongs to the story unless it is the worker's own: they say that they step out, or
 * speak of their own people.
 */
export function kindsOutside(sentence: readonly string[]): CareSign['kind'][] {
  const words = withoutIdioms(sentence);
  const found = findOut(words);
  const said = found.flatMap(({ sign }) => steppingOut[sign]?.kind ?? []);
  const theirs = found.some(({ sign }) => sign === steppingOut.length);
  return theirs ? [...said, ...kindsIn(sentence)] : said;
}

function withoutIdioms(words: readonly string[]): string[] {
  const masked = [...words];
  for (const { at, length } of findIdioms(words)) masked.fill(read, at, at + length);
  return masked;
}

const denialReach = 3;

function isDenied({ at }: Found, words: readonly string[]): boolean {
  return words.slice(Math.max(0, at - denialReach), at).some((word) => denials.has(word));
}

export type { CareKind };
