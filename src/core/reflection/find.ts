// Finds one's own entries by words and themes. Built for one question and forgotten: nothing written is kept anywhere else.
import MiniSearch from 'minisearch';
import type { ReflectionRecord } from '../records/reflection.ts';
import { type Theme, wordsIn } from '../reflection.ts';
import { stemsOf } from '../text.ts';

export type Entry = { id: string; entry: ReflectionRecord };

/** Best first; of two alike the newer. @param entries newest first */
export function findEntries<One extends Entry>(
  entries: readonly One[],
  themes: readonly Theme[],
  query: string,
  limit: number,
): One[] {
  const titles = new Map(themes.map(({ id, title }) => [id, title]));
  const index = new MiniSearch({
    fields: ['words', 'themes'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { boost: { themes: 2 }, fuzzy: (term) => (term.length > 5 ? 0.2 : false) },
  });
  const joined = (text: string) => stemsOf(text).join(' ');
  index.addAll(
    entries.map(({ entry }, id) => ({
      id,
      words: joined(wordsIn(entry)),
      themes: joined(entry.tags.map((tag) => titles.get(tag) ?? tag).join(' ')),
    })),
  );
  const found = index.search(joined(query)).toSorted((a, b) => b.score - a.score || Number(a.id) - Number(b.id));
  return found.slice(0, limit).flatMap(({ id }) => entries[Number(id)] ?? []);
}

/** What else was written on the same theme: entries with a theme of this one, or with its words. */
export function findAlike<One extends Entry>(
  to: Entry,
  entries: readonly One[],
  themes: readonly Theme[],
  limit: number,
): One[] {
  const others = entries.filter(({ id }) => id !== to.id);
  const titles = themes.filter(({ id }) => to.entry.tags.includes(id)).map(({ title }) => title);
  const own = to.entry.answers.map(({ text }) => text);
  return findEntries(others, themes, [...titles, ...own].join('\n').slice(0, longestQuery), limit);
}

const longestQuery = 4_000;
