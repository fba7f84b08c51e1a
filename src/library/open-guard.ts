// The guard, ready for use: patterns and word lists of ours, a dictionary, and the words of the agency's own content.
import type { Guard } from '../app/ports.ts';
import type { Content } from '../core/content.ts';
import { openVocabulary } from '../core/privacy/vocabulary.ts';
import { guardText } from '../core/privacy.ts';
import { wordsOf } from '../core/text.ts';
import { openDictionary } from './dictionary.ts';

/** The dictionary is read with the first word that needs it, in about 130 ms; `openGuard()('warm')` reads it before. */
export function openGuard(content?: Pick<Content, 'passages' | 'topics'>): Guard {
  const vocabulary = openVocabulary(openDictionary(), familiarWords(content));
  return (text, knowing) => guardText(text, vocabulary, knowing);
}

/** What an agency calls its services is no secret to it, nor is any word it writes small. */
function familiarWords(content: Pick<Content, 'passages' | 'topics'> | undefined): ReadonlySet<string> {
  const passages = content?.passages ?? [];
  const titles = passages.filter(({ origin }) => origin === 'resource').map(({ title }) => title);
  const topics = (content?.topics ?? []).flatMap(({ words }) => words);
  const small = passages
    .flatMap(({ text, heard }) => [...text, ...heard])
    .flatMap((line) => line.match(/(?<![\p{L}'’-])\p{Ll}+/gu) ?? []);
  return new Set([...[...titles, ...topics].flatMap(wordsOf), ...small]);
}
