// What shows that a word has to go, as numbers the weights know: itself, its neighbours, what they are like, what the rules found.
import { joined, numberOf } from '../learned/numbers.ts';
import type { Put } from '../learned/table.ts';
import type { Placed } from './placed.ts';

const named = <Name extends string>(...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, numberOf(name)])) as Record<Name, number>;

const kinds = named('always', 'word', 'shape', 'class', 'found', 'gap', 'gapShape', 'pair', 'triple', 'around', 'part');
const classKinds = named('withFound', 'withShape', 'withBefore', 'wordBefore', 'wordAfter');
const matterKinds = named(
  'before',
  'after',
  'wordBefore',
  'wordAfter',
  'wordsBefore',
  'withBefore',
  'withAfter',
  'asked',
);
const nearBefore = numberOf('near before');
const nearAfter = numberOf('near after');
const founds = numberOf('founds');
const outside = numberOf('$');
const kin = numberOf('kin');

/** How far a neighbour is looked at: as a word, by what it is like, and anywhere near. */
const [wordReach, likeReach, nearReach, matterReach] = [4, 2, 8, 12];

/** @param asks whether the text asks something */
export function putPlace(text: string, words: readonly Placed[], at: number, put: Put): void {
  const own = (index: number) => words[index]?.seen.own ?? outside;
  put(kinds.always);
  for (let by = -wordReach; by <= wordReach; by++) put(joined(joined(kinds.word, by), own(at + by)));
  for (let by = -likeReach; by <= likeReach; by++) putLike(words[at + by], by, put);
  putOrder(own, at, put);
  for (let by = 1; by <= nearReach; by++) {
    if (words[at - by]) put(joined(nearBefore, own(at - by)));
    if (words[at + by]) put(joined(nearAfter, own(at + by)));
  }
  putGaps(text, words, at, put);
  putClasses(text, words, at, own, put);
  putMatters(text, words, at, own, put);
}

function putLike(word: Placed | undefined, by: number, put: Put): void {
  put(joined(joined(kinds.shape, by), word?.shape ?? outside));
  put(joined(joined(kinds.found, by), word?.found ?? outside));
  for (const like of word?.seen.classes ?? [outside]) put(joined(joined(kinds.class, by), like));
}

type Own = (index: number) => number;

function putOrder(own: Own, at: number, put: Put): void {
  const pair = (from: number) => joined(own(from), own(from + 1));
  for (const from of [-2, -1, 0, 1]) put(joined(joined(kinds.pair, from), pair(at + from)));
  put(joined(kinds.around, joined(own(at - 1), own(at + 1))));
  put(joined(joined(kinds.triple, 0), joined(pair(at - 2), own(at))));
  put(joined(joined(kinds.triple, 1), joined(own(at), pair(at + 1))));
}

/** What stands between two words: a space, the first two other characters, or an end of the text. */
function gapAt(text: string, words: readonly Placed[], at: number): number {
  const [before, after] = [words[at - 1], words[at]];
  if (!before || !after) return before ? outside : kin;
  return numberOf(text.slice(before.end, after.start).trim().slice(0, 2));
}

function putGaps(text: string, words: readonly Placed[], at: number, put: Put): void {
  const before = gapAt(text, words, at);
  put(joined(joined(kinds.gap, 0), before));
  put(joined(joined(kinds.gap, 1), gapAt(text, words, at + 1)));
  put(joined(kinds.gapShape, joined(before, words[at]?.shape ?? outside)));
}

function putClasses(text: string, words: readonly Placed[], at: number, own: Own, put: Put): void {
  const word = words[at];
  if (!word) return;
  const before = words[at - 1]?.seen.classes ?? [outside];
  for (const part of word.seen.parts) put(joined(kinds.part, part));
  const found = (index: number) => words[index]?.found ?? outside;
  put(joined(founds, joined(joined(found(at - 1), found(at)), found(at + 1))));
  const gap = gapAt(text, words, at);
  for (const like of word.seen.classes) {
    put(joined(classKinds.withFound, joined(like, word.found)));
    put(joined(classKinds.withShape, joined(joined(like, word.shape), gap)));
    for (const other of before) put(joined(classKinds.withBefore, joined(like, other)));
    put(joined(classKinds.wordBefore, joined(like, own(at - 1))));
    put(joined(classKinds.wordAfter, joined(like, own(at + 1))));
  }
}

function putMatters(text: string, words: readonly Placed[], at: number, own: Own, put: Put): void {
  const asks = text.includes('?') ? 1 : 0;
  put(joined(matterKinds.asked, asks));
  const before = mattersAmong(words.slice(Math.max(0, at - matterReach), at));
  const after = mattersAmong(words.slice(at + 1, at + 1 + matterReach));
  for (const one of before) put(joined(matterKinds.before, one));
  for (const one of after) put(joined(matterKinds.after, one));
  for (const matter of words[at]?.seen.matters ?? []) {
    put(joined(matterKinds.wordBefore, joined(matter, own(at - 1))));
    put(joined(matterKinds.wordsBefore, joined(matter, joined(own(at - 2), own(at - 1)))));
    put(joined(matterKinds.wordAfter, joined(matter, own(at + 1))));
    for (const one of before) put(joined(matterKinds.withBefore, joined(matter, one)));
    for (const one of after) put(joined(matterKinds.withAfter, joined(matter, one)));
    put(joined(joined(matterKinds.asked, asks), matter));
  }
}

function mattersAmong(words: readonly Placed[]): Set<number> {
  const found = new Set<number>();
  for (const { seen } of words) {
    for (const matter of seen.matters) found.add(matter);
    if (seen.classes.includes(kin)) found.add(kin);
  }
  return found;
}
