// Words out of messy typing: the same reading for search, topics and intent.
import { stemmer } from 'stemmer';
import { anyTag } from './privacy/span.ts';

// Words too common to tell one situation from another.
const stopWords = new Set(
  `a about again all also am an and any are as at be because been being both but by can could did do does doing don dont down each
  few for from further get gets getting go goes going gonna got had has have having he her here hers him his how i if im in into is it its
  ive just kind like lot me more most much my no nor not now of off on once one only or other our out over own really said say says
  same she should so some still such than that thats the their them then there these they theyre thing things this those through to too
  u under until up ur us very was way we were what when where which while who whom why will with would yet you your yours`.split(
    /\s+/,
  ),
);

/** Lower-case words without what the guard put in, and without apostrophes ("don't" → "dont"), in any script. */
export function wordsOf(text: string): string[] {
  return (
    (text.includes('[') ? text.replaceAll(anyTag, ' ') : text)
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The stems of the words that carry meaning. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => stemOf(word) ?? []);
}

/** The stem of one lower-case word, or undefined when it says nothing by itself. */
export function stemOf(word: string): string | undefined {
  return stopWords.has(word) || /^\p{N}+$/u.test(word) ? undefined : stemmer(word);
}

/** Words of brief lines as a reader counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Every word's stem, also of words that say nothing by themselves, so that phrases can be looked for. */
export function stemmedWords(text: string): string[] {
  return wordsOf(text).map(stemmer);
}
