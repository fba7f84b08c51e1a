// Examples much like a line: what an agency adds is heard at once, though the weights were trained before.
import type { MoveExample } from './example.ts';
import { rawWords, readLine, type Vocabulary } from './read-line.ts';

export type Neighbour = { example: MoveExample; likeness: number };

/** The example most like the line, if any is much like it. */
export type Neighbours = (text: string, words: readonly string[], previous: string) => Neighbour | undefined;

const fewestAlike = 0.6;
const mostCommon = 150;

/** @param fresh the examples the weights do not know yet; others are found only by the very same words */
export function neighboursOf(
  examples: readonly MoveExample[],
  fresh: readonly MoveExample[],
  vocabulary: Vocabulary,
): Neighbours {
  const exact = exactOf(examples);
  const alike = alikeOf(fresh, vocabulary);
  return (text, words, previous) => {
    const same = exact(plain(text), previous);
    return same ? { example: same, likeness: 1 } : alike(words);
  };
}

/** The same words may do different things after different words; then only the same words before them will do. */
function exactOf(examples: readonly MoveExample[]): (text: string, previous: string) => MoveExample | undefined {
  const byText = new Map<string, MoveExample[]>();
  for (const example of examples) {
    const text = plain(example.text);
    const same = byText.get(text);
    if (same) same.push(example);
    else byText.set(text, [example]);
  }
  return (text, previous) => {
    const same = byText.get(text) ?? [];
    const first = same[0];
    if (same.every(({ move }) => move === first?.move)) return first;
    const before = plain(previous);
    return same.find((example) => plain(example.previous) === before);
  };
}

const longestCompared = 500;
const plain = (text: string) => rawWords(text.slice(0, longestCompared)).join(' ');

function alikeOf(
  fresh: readonly MoveExample[],
  vocabulary: Vocabulary,
): (words: readonly string[]) => Neighbour | undefined {
  const all = fresh.map((example) => new Set(pairsOf(readLine(example.text, vocabulary).words)));
  const places = new Map<string, number[]>();
  all.forEach((pairs, index) => {
    for (const pair of pairs) places.set(pair, [...(places.get(pair) ?? []), index]);
  });
  const rarity = (pair: string) => Math.log(1 + fresh.length / (places.get(pair)?.length ?? 1));
  const sizes = all.map((pairs) => [...pairs].reduce((sum, pair) => sum + rarity(pair), 0));
  return (words) => {
    if (fresh.length === 0) return undefined;
    const shared = new Map<number, number>();
    let own = 0;
    for (const pair of new Set(pairsOf(words))) {
      const list = places.get(pair) ?? [];
      own += rarity(pair);
      if (list.length > mostCommon) continue;
      for (const index of list) shared.set(index, (shared.get(index) ?? 0) + rarity(pair));
    }
    let best: Neighbour | undefined;
    for (const [index, sum] of shared) {
      const likeness = sum / (own + (sizes[index] ?? 0) - sum);
      const example = fresh[index];
      if (example && likeness >= Math.max(fewestAlike, best?.likeness ?? 0)) best = { example, likeness };
    }
    return best;
  };
}

/** Words and pairs of words that stand together. */
function pairsOf(words: readonly string[]): string[] {
  return words.flatMap((word, at) => [word, `${words[at - 1] ?? '^'} ${word}`]);
}
