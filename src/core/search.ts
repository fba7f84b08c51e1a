// Finds passages by what staff say. Their words are rarely the guidance's, so what a passage is heard as counts most.
import MiniSearch from 'minisearch';
import type { Alike } from './alike.ts';
import type { Passage, Topic } from './content.ts';
import { likelihoodOf } from './likelihood.ts';
import { stemsOf } from './text.ts';

/** `score` has no unit; compare it only within one answer. */
export type Found = { passage: Passage; score: number };

/** Best first, ties by id; an empty list when too few of the query's words are known to say what it is about. */
export type Search = (query: string, limit?: number) => Found[];

const longestQuery = 2_000;
/** The share of a query's meaning words that must stand somewhere in the content; less is another language or nonsense. */
const leastKnown = 0.4;
/** Of a passage's best lines the first counts `lineWeight`, each further one `lineFade` of the one before. */
const lineWeight = 0.75;
const lineFade = 0.6;
const linesCounted = 3;

/** Three readings are added up: the passage as a whole, its best "heard as" lines, and its language. */
export function buildSearch(passages: Passage[], topics: Topic[], alike: Alike): Search {
  const terms = (text: string) => [...stemsOf(text), ...alike(text)];
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  const wholes = passages.map((passage) => terms(wholeOf(passage, titles)));
  const wholeIndex = indexOf(
    wholes.map((text, passage) => ({ id: String(passage), passage, terms: text })),
    0.7,
  );
  const lineIndex = indexOf(
    passages.flatMap((passage, index) => linesOf(passage, index, terms)),
    0.5,
  );
  const likelihood = likelihoodOf(wholes);
  const known = new Set(wholes.flat());
  return (query, limit = 3) => {
    const start = query.slice(0, longestQuery);
    const words = stemsOf(start);
    if (words.length === 0 || words.filter((word) => known.has(word)).length < words.length * leastKnown) return [];
    const asked = [...new Set([...words, ...alike(start)])];
    const language = likelihood(asked);
    const lines = bestLines(ask(lineIndex, asked));
    return ask(wholeIndex, asked)
      .map(({ passage, score }) => ({
        index: passage,
        score: score + (lines.get(passage) ?? 0) + (language[passage] ?? 0),
      }))
      .flatMap(({ index, score }) => ({ passage: passages[index], score }))
      .filter((found): found is Found => found.passage !== undefined)
      .sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1))
      .filter(saysSomethingNew())
      .slice(0, limit);
  };
}

type Row = { id: string; passage: number; terms: string[] };
type Hit = { passage: number; score: number };

function wholeOf({ title, text, lines, heard, fit }: Passage, titles: Map<string, string>): string {
  const topics = fit.topics.map((topic) => titles.get(topic) ?? '');
  return [title, ...text, ...lines.map((line) => line.text), ...heard, ...topics].join('\n');
}

function linesOf({ title, text, lines, heard }: Passage, passage: number, terms: (text: string) => string[]): Row[] {
  const said = [title, ...text, ...lines.map((line) => line.text), ...heard];
  return said.map((line, index) => ({ id: `${passage}/${index}`, passage, terms: terms(line) }));
}

/** Terms are ready made, so they are joined and split at spaces and left as they are. */
function indexOf(rows: Row[], lengthMatters: number): MiniSearch {
  const index = new MiniSearch({
    fields: ['terms'],
    storeFields: ['passage'],
    extractField: (row: Row, field) => (field === 'terms' ? row.terms.join(' ') : row[field as 'id' | 'passage']),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { bm25: { k: 1.2, b: lengthMatters, d: 0 } },
  });
  index.addAll(rows);
  return index;
}

/** BM25 as it is: MiniSearch multiplies it by the number of terms that matched, which would drown the other readings. */
function ask(index: MiniSearch, terms: string[]): Hit[] {
  return index
    .search(terms.join(' '))
    .map(({ passage, score, terms: matched }) => ({ passage: Number(passage), score: score / (matched.length || 1) }))
    .sort((a, b) => b.score - a.score);
}

/** @param hits best first */
function bestLines(hits: Hit[]): Map<number, number> {
  const sums = new Map<number, { sum: number; count: number }>();
  for (const { passage, score } of hits) {
    const { sum, count } = sums.get(passage) ?? { sum: 0, count: 0 };
    if (count < linesCounted)
      sums.set(passage, { sum: sum + lineWeight * lineFade ** count * score, count: count + 1 });
  }
  return new Map([...sums].map(([passage, { sum }]) => [passage, sum]));
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
