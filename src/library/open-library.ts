// The content and its search, ready for use.

import type { Library } from '../app/ports.ts';
import { readAlike } from '../core/alike.ts';
import { buildSearch } from '../core/search.ts';
import { readContent } from './library.ts';

/** @throws ContentProblems with every problem found */
export function openLibrary(roots: string[]): Library {
  const content = readContent(roots);
  const guidance = content.passages.filter(({ origin }) => origin === 'guidance');
  return { content, search: buildSearch(guidance, content.topics, readAlike(content.alike)) };
}
