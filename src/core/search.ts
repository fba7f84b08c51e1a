// Finds passages by what staff say. Their words are rarely the guidance's, so what a passage is heard as counts most.
import MiniSearch from 'minisearch';
import type { Alike } from './alike.ts';
import type { Passage, Topic } from './content.ts';
import { stemsOf } from './text.ts';

/** `score` has no unit; compare it only within one answer. */
export type Found = { passage: Passage; score: number };

/** Best first, ties by id; an empty list when nothing of the query is known. */
export type Search = (query: string, limit?: number) => Found[];

const longestQuery = 2_000;
const boost = { title: 1.5, text: 1, heard: 1.5, topics: 0.5 };

/** Two readings are added up: the passage as a whole, and its one best "heard as" line. */
export function buildSearch(passages: Passage[], topics: Topic[], alike: Alike): Search {
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  const wholes = indexOf(
    Object.keys(boost),
    passages.map((passage, index) => wholeOf(passage, index, titles)),
    alike,
  );
  const lines = indexOf(['line'], passages.flatMap(linesOf), alike);
  return (query, limit = 3) => {
    const asked = query.slice(0, longestQuery);
    const scores = new Map<number, number>();
    for (const { passage, score } of wholes.search(asked, { boost })) scores.set(passage, score);
    const best = new Map<number, number>();
    for (const { passage, score } of lines.search(asked)) best.set(passage, Math.max(best.get(passage) ?? 0, score));
    for (const [passage, score] of best) scores.set(passage, (scores.get(passage) ?? 0) + score);
    return [...scores]
      .flatMap(([index, score]) => ({ passage: passages[index], score }))
      .filter((found): found is Found => found.passage !== undefined)
      .sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1))
      .filter(saysSomethingNew())
      .slice(0, limit);
  };
}

/** Passes a passage unless every paragraph it restates was already passed with a better one. */
function saysSomethingNew(): (found: Found) => boolean {
  const told = new Set<string>();
  return ({ passage: { from } }) => {
    const fresh = from.some((id) => !told.has(id));
    for (const id of from) told.add(id);
    return fresh;
  };
}

type Row = { id: string; passage: number };

function wholeOf({ title, text, lines, heard, fit }: Passage, passage: number, titles: Map<string, string>) {
  const topics = fit.topics.map((topic) => titles.get(topic) ?? '').join(' ');
  const said = [...text, ...lines.map((line) => line.text)].join(' ');
  return { id: String(passage), passage, title, text: said, heard: heard.join(' '), topics };
}

function linesOf({ heard, title }: Passage, passage: number) {
  return [title, ...heard].map((line, index) => ({ id: `${passage}/${index}`, passage, line }));
}

function indexOf<T extends Row>(fields: string[], rows: T[], alike: Alike): MiniSearch<T> {
  const index = new MiniSearch<T>({
    fields,
    storeFields: ['passage'],
    tokenize: (text) => [...stemsOf(text), ...alike(text)],
    processTerm: (term) => term,
  });
  index.addAll(rows);
  return index;
}
