// What shows that a word has to go, as numbers the weights know: itself, its neighbours, what they are like, what the rules found.
import { joined, numberOf } from '../learned/numbers.ts';
import type { Put } from '../learned/table.ts';
import { matterBits } from './matters.ts';
import type { Placed } from './placed.ts';

/** How far a neighbour is looked at: as a word, by what it is like, anywhere near, and for what is spoken of. */
const [wordReach, likeReach, nearReach, matterReach] = [4, 2, 8, 12];

/** A number of its own for a kind of feature at each distance, from `reach` before to `reach` after. */
const byPlace = (name: string, reach: number) =>
  Array.from({ length: 2 * reach + 1 }, (_, index) => numberOf(`${name} ${index - reach}`));

const inWord = byPlace('word', wordReach);
const inShape = byPlace('shape', likeReach);
const inFound = byPlace('found', likeReach);
const inClass = byPlace('class', likeReach);
const inPair = byPlace('pair', likeReach);
const [always, gapBefore, gapAfter, gapShape, around, triple, tripleAfter, part, founds, nearBefore, nearAfter] = [
  'always',
  'gap before',
  'gap after',
  'gap and shape',
  'around',
  'triple',
  'triple after',
  'part',
  'founds',
  'near before',
  'near after',
].map(numberOf) as [number, number, number, number, number, number, number, number, number, number, number];
const [classFound, classShape, classBefore, classAndWord, classAndNext] = [
  'class found',
  'class shape',
  'class before',
  'class and word',
  'class and next',
].map(numberOf) as [number, number, number, number, number];
const [matterBefore, matterAfter, matterAndWord, matterAndWords, matterAndNext, withBefore, withAfter, asked] = [
  'matter before',
  'matter after',
  'matter and word',
  'matter and words',
  'matter and next',
  'matter with before',
  'matter with after',
  'asked',
].map(numberOf) as [number, number, number, number, number, number, number, number];
const outside = numberOf('$');
const outsideClasses = [outside];

/** @param asks whether the text asks something */
export function putPlace(words: readonly Placed[], at: number, asks: boolean, put: Put): void {
  put(always);
  putWords(words, at, put);
  for (let by = -likeReach; by <= likeReach; by++) putLike(words[at + by], by + likeReach, put);
  const word = words[at];
  if (word === undefined) return;
  put(joined(gapBefore, word.gap));
  put(joined(gapAfter, words[at + 1]?.gap ?? outside));
  put(joined(gapShape, joined(word.gap, word.shape)));
  putClasses(words, at, word, put);
  putMatters(words, at, word, asks ? 1 : 0, put);
}

const ownOf = (words: readonly Placed[], at: number) => words[at]?.seen.own ?? outside;

function putWords(words: readonly Placed[], at: number, put: Put): void {
  const own = (by: number) => ownOf(words, at + by);
  for (let by = -wordReach; by <= wordReach; by++) put(joined(inWord[by + wordReach] ?? 0, own(by)));
  for (let by = -likeReach; by < likeReach; by++)
    put(joined(inPair[by + likeReach] ?? 0, joined(own(by), own(by + 1))));
  put(joined(around, joined(own(-1), own(1))));
  put(joined(triple, joined(joined(own(-2), own(-1)), own(0))));
  put(joined(tripleAfter, joined(own(0), joined(own(1), own(2)))));
  for (let by = 1; by <= nearReach; by++) {
    if (words[at - by]) put(joined(nearBefore, own(-by)));
    if (words[at + by]) put(joined(nearAfter, own(by)));
  }
}

function putLike(word: Placed | undefined, place: number, put: Put): void {
  put(joined(inShape[place] ?? 0, word?.shape ?? outside));
  put(joined(inFound[place] ?? 0, word?.found ?? outside));
  for (const like of word?.seen.classes ?? outsideClasses) put(joined(inClass[place] ?? 0, like));
}

function putClasses(words: readonly Placed[], at: number, word: Placed, put: Put): void {
  const before = words[at - 1];
  const found = joined(before?.found ?? outside, word.found);
  put(joined(founds, joined(found, words[at + 1]?.found ?? outside)));
  for (const some of word.seen.parts) put(joined(part, some));
  const shape = joined(word.shape, word.gap);
  for (const like of word.seen.classes) {
    put(joined(classFound, joined(like, word.found)));
    put(joined(classShape, joined(like, shape)));
    for (const other of before?.seen.classes ?? outsideClasses) put(joined(classBefore, joined(like, other)));
    put(joined(classAndWord, joined(like, ownOf(words, at - 1))));
    put(joined(classAndNext, joined(like, ownOf(words, at + 1))));
  }
}

function putMatters(words: readonly Placed[], at: number, word: Placed, asks: number, put: Put): void {
  put(joined(asked, asks));
  const before = mattersAmong(words, at - matterReach, at);
  const after = mattersAmong(words, at + 1, at + 1 + matterReach);
  for (let bit = 0; bit < matterBits; bit++) {
    if (before & (1 << bit)) put(joined(matterBefore, bit));
    if (after & (1 << bit)) put(joined(matterAfter, bit));
    if (word.seen.matters & (1 << bit)) putMatter(words, at, bit, { before, after, asks }, put);
  }
}

type About = { before: number; after: number; asks: number };

function putMatter(
  words: readonly Placed[],
  at: number,
  matter: number,
  { before, after, asks }: About,
  put: Put,
): void {
  put(joined(matterAndWord, joined(matter, ownOf(words, at - 1))));
  put(joined(matterAndWords, joined(matter, joined(ownOf(words, at - 2), ownOf(words, at - 1)))));
  put(joined(matterAndNext, joined(matter, ownOf(words, at + 1))));
  put(joined(joined(asked, asks), matter));
  for (let bit = 0; bit < matterBits; bit++) {
    if (before & (1 << bit)) put(joined(withBefore, joined(matter, bit)));
    if (after & (1 << bit)) put(joined(withAfter, joined(matter, bit)));
  }
}

/** What is spoken of from one place up to another, a bit for each matter. */
function mattersAmong(words: readonly Placed[], from: number, to: number): number {
  let bits = 0;
  for (let at = Math.max(0, from); at < Math.min(to, words.length); at++) bits |= words[at]?.seen.matters ?? 0;
  return bits;
}
