// One sentence: which signs of danger stand in it, and whether something in it says that they are not meant.
import { type Finder, type Found, finderOf, wordsIn } from '../hear/patterns.ts';
import { idioms } from './idioms.ts';
import type { CareSign } from './kinds.ts';
import { lists } from './lists.ts';
import { accidents, anybody, negators, notDenials, now, past, settled, told, topics, unreal } from './quiet.ts';
import { homeSigns } from './signs-home.ts';
import { lifeSigns } from './signs-life.ts';
import { looseSigns } from './signs-loose.ts';
import { workerSigns } from './signs-worker.ts';
import { ownLife, steppingOut } from './stepping-out.ts';

type Seen = CareSign['kind'];

/** In the order in which a kind is named when several are seen. */
const signs: readonly CareSign[] = [...lifeSigns, ...homeSigns, ...workerSigns, ...looseSigns];
const quiets = [topics, anybody, unreal, past, settled, accidents, told, now] as const;
const [atTopic, atAnybody, atUnreal, atPast, atSettled, atAccident, atTold, atNow] = quiets.map(
  (_, index) => signs.length + index,
);

const what = signs.map((sign) => sign.what);
const who = signs.map((sign) => sign.with ?? '');
const out = steppingOut.map((sign) => sign.what);

const findSigns: Finder = finderOf([...what, ...quiets], lists);
const findWho: Finder = finderOf(who, lists);
const findOut: Finder = finderOf([...out, ownLife], lists);
const findIdioms: Finder = finderOf([idioms], lists);
const findNotDenials: Finder = finderOf([notDenials], lists);
const denials = new Set(negators.split(/\s+/).filter(Boolean));

/** Every word the tables know: none of them is taken for a slip of another. */
export const careWords: ReadonlySet<string> = wordsIn([
  ...what,
  ...who,
  ...out,
  ...quiets,
  ...Object.values(lists),
  ownLife,
  idioms,
  notDenials,
  negators,
]);

/** The kinds of danger in one sentence, first things first. @param text all words around it: who is meant may be named there */
export function kindsIn(sentence: readonly string[], text: readonly string[]): Seen[] {
  const words = without(findIdioms, sentence);
  const denied = without(findNotDenials, words);
  const found = findSigns(words);
  const firstOf = (quiet: number | undefined) =>
    Math.min(...found.filter(({ sign }) => sign === quiet).map(({ at }) => at));
  const has = (quiet: number | undefined) => firstOf(quiet) < words.length;
  if (has(atUnreal) || has(atSettled)) return [];
  const goesOn = has(atNow);
  // A question about a topic quiets what comes after it, not what stood there before.
  const asked = goesOn || has(atTold) ? words.length : Math.min(firstOf(atTopic), firstOf(atAnybody));
  const named = new Set(findWho(text).map(({ sign }) => sign));
  const over = !goesOn && has(atPast);
  const byAccident = has(atAccident);
  const meant = found.filter((one) => {
    const kind = signs[one.sign]?.kind;
    if (kind === undefined || (over && kind !== 'worker_distress')) return false;
    if (byAccident && (kind === 'harm' || kind === 'child_harm')) return false;
    return one.at < asked && isNamed(one, named) && !isDenied(one, denied);
  });
  return [...new Set(meant.toSorted((a, b) => a.sign - b.sign).map(({ sign }) => signs[sign]?.kind ?? 'harm'))];
}

const isNamed = ({ sign }: Found, named: ReadonlySet<number>) => signs[sign]?.with === undefined || named.has(sign);

/**
 * The same in practice, where a danger belongs to the story unless it is the worker's own: they say that they step out, or
 * speak of their own people.
 */
export function kindsOutside(sentence: readonly string[], text: readonly string[]): Seen[] {
  const found = findOut(without(findIdioms, sentence));
  const said = found.flatMap(({ sign }) => steppingOut[sign]?.kind ?? []);
  const theirs = found.some(({ sign }) => sign === steppingOut.length);
  return theirs ? [...said, ...kindsIn(sentence, text)] : said;
}

/** Stands for words that have been read already. */
const read = '·';

function without(find: Finder, words: readonly string[]): string[] {
  const masked = [...words];
  for (const { at, length } of find(words)) masked.fill(read, at, at + length);
  return masked;
}

const denialReach = 3;

function isDenied({ at }: Found, words: readonly string[]): boolean {
  return words.slice(Math.max(0, at - denialReach), at).some((word) => denials.has(word));
}
