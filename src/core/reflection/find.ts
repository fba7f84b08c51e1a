// Finds one's own entries by words and themes. Reckoned for one question and forgotten: nothing written is kept anywhere else.
import type { ReflectionRecord } from '../records/reflection.ts';
import { type Theme, wordsIn } from '../reflection.ts';
import { stemOf, wordsOf } from '../text.ts';

export type Entry = { id: string; entry: ReflectionRecord };

/** A theme that was tapped tells more than a word that fell. */
const themeWeight = 2;
/** A word like the one that was typed, where nobody wrote that one. */
const alikeWeight = 0.5;
/** How soon saying a word again tells nothing more. */
const enough = 1.2;
/** Shorter words are too often like another. */
const longEnough = 6;
/** As many of the words of an entry say what it is about. */
const mostTelling = 12;

/** Best first; of two alike the newer. @param entries newest first */
export function findEntries<One extends Entry>(
  entries: readonly One[],
  themes: readonly Theme[],
  query: string,
  limit: number,
): One[] {
  const read = reader(themes);
  return best(entries.map(read), new Set(stems(query, new Map())), entries, limit);
}

/** What else was written on the same theme: entries with a theme of this one, or with its most telling words. */
export function findAlike<One extends Entry>(
  to: Entry,
  entries: readonly One[],
  themes: readonly Theme[],
  limit: number,
): One[] {
  const read = reader(themes);
  const others = entries.filter(({ id }) => id !== to.id);
  const counted = others.map(read);
  const { words, themes: own } = read({ ...to, entry: { ...to.entry, title: '' } });
  const heard = heardIn(counted);
  const rarest = [...words.keys()]
    .filter((stem) => heard.has(stem))
    .toSorted((one, other) => (heard.get(one) ?? 0) - (heard.get(other) ?? 0));
  return best(counted, new Set([...own, ...rarest.slice(0, mostTelling)]), others, limit);
}

/** How often each stem stands in an entry, and the stems of its themes. */
type Counted = { words: Map<string, number>; themes: Set<string> };
type Stems = Map<string, string | undefined>;

/** Each word is looked up once, however often it was written. */
function reader(themes: readonly Theme[]): (one: Entry) => Counted {
  const known: Stems = new Map();
  const titles = new Map(themes.map(({ id, title }) => [id, title]));
  return ({ entry }) => {
    const words = new Map<string, number>();
    for (const stem of stems(wordsIn(entry), known)) words.set(stem, (words.get(stem) ?? 0) + 1);
    return { words, themes: new Set(entry.tags.flatMap((tag) => stems(titles.get(tag) ?? tag, known))) };
  };
}

function stems(text: string, known: Stems): string[] {
  return wordsOf(text).flatMap((word) => {
    if (!known.has(word)) known.set(word, stemOf(word));
    return known.get(word) ?? [];
  });
}

/** In how many entries each stem stands. */
function heardIn(counted: readonly Counted[]): Map<string, number> {
  const heard = new Map<string, number>();
  for (const { words, themes } of counted)
    for (const stem of new Set([...words.keys(), ...themes])) heard.set(stem, (heard.get(stem) ?? 0) + 1);
  return heard;
}

function best<One>(
  counted: readonly Counted[],
  query: ReadonlySet<string>,
  entries: readonly One[],
  limit: number,
): One[] {
  const weights = weightsOf(query, heardIn(counted), counted.length);
  const scored = counted.map((one, at) => ({ at, score: scoreOf(one, weights) })).filter(({ score }) => score > 0);
  const sorted = scored.toSorted((one, other) => other.score - one.score || one.at - other.at);
  return sorted.slice(0, limit).flatMap(({ at }) => entries[at] ?? []);
}

/** What each stem tells: the rarer, the more. A long word that nobody wrote stands for those like it. */
function weightsOf(query: ReadonlySet<string>, heard: Map<string, number>, among: number): Map<string, number> {
  const weights = new Map<string, number>();
  const tells = (stem: string) => Math.log(1 + among / (heard.get(stem) ?? among));
  for (const stem of query) {
    if (heard.has(stem)) weights.set(stem, tells(stem));
    else if (stem.length >= longEnough)
      for (const other of heard.keys())
        if (isAlike(stem, other)) weights.set(other, Math.max(weights.get(other) ?? 0, alikeWeight * tells(other)));
  }
  return weights;
}

function scoreOf({ words, themes }: Counted, weights: Map<string, number>): number {
  let score = 0;
  for (const [stem, weight] of weights) {
    const times = words.get(stem) ?? 0;
    score += weight * ((times * (1 + enough)) / (times + enough) + (themes.has(stem) ? themeWeight : 0));
  }
  return score;
}

/** One letter more, less, other, or two in the wrong order. */
function isAlike(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [left, right] = [one.slice(start), other.slice(start)];
  const swapped = left[1] === right[0] && left[0] === right[1] && left.slice(2) === right.slice(2);
  return swapped || left.slice(1) === right || left === right.slice(1) || left.slice(1) === right.slice(1);
}
