// Examples much like a line: what an agency adds is heard at once, though the weights were trained before.
import type { MoveExample } from '../moves.ts';
import type { Move } from './move.ts';
import { readLine, type Vocabulary } from './read-line.ts';

export type Neighbour = { example: MoveExample; likeness: number };

/** The example most like these words, if any is much like them. */
export type Neighbours = (words: readonly string[]) => Neighbour | undefined;

const fewestAlike = 0.6;
const mostCommon = 150;

export function neighboursOf(examples: readonly MoveExample[], vocabulary: Vocabulary): Neighbours {
  const all = examples.map((example) => new Set(pairsOf(readLine(example.text, vocabulary).words)));
  const places = new Map<string, number[]>();
  all.forEach((pairs, index) => {
    for (const pair of pairs) {
      const list = places.get(pair);
      if (list) list.push(index);
      else places.set(pair, [index]);
    }
  });
  const rarity = (pair: string) => Math.log(1 + examples.length / (places.get(pair)?.length ?? 1));
  const weights = all.map((pairs) => [...pairs].reduce((sum, pair) => sum + rarity(pair), 0));
  return (words) => {
    const pairs = new Set(pairsOf(words));
    const shared = new Map<number, number>();
    let own = 0;
    for (const pair of pairs) {
      const list = places.get(pair);
      own += rarity(pair);
      if (list && list.length <= mostCommon) {
        for (const index of list) shared.set(index, (shared.get(index) ?? 0) + rarity(pair));
      }
    }
    return bestOf(shared, own, weights, examples);
  };
}

function bestOf(
  shared: Map<number, number>,
  own: number,
  weights: readonly number[],
  examples: readonly MoveExample[],
): Neighbour | undefined {
  let best: Neighbour | undefined;
  for (const [index, sum] of shared) {
    const likeness = sum / (own + (weights[index] ?? 0) - sum);
    const example = examples[index];
    if (example && likeness >= Math.max(fewestAlike, best?.likeness ?? 0)) best = { example, likeness };
  }
  return best;
}

/** Words and pairs of words that stand together. */
function pairsOf(words: readonly string[]): string[] {
  return words.flatMap((word, at) => [word, `${words[at - 1] ?? '^'} ${word}`]);
}

export const movesOf = (examples: readonly MoveExample[]): Move[] => [...new Set(examples.map(({ move }) => move))];
