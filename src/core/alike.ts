// Groups of words that mean the same to staff. A text that holds one of a group also counts as holding the group.
import { stemmedWords } from './text.ts';

/** The marks of all groups whose words or phrases stand in a text, each once; a mark looks like no word. */
export type Alike = (text: string) => string[];

export function readAlike(groups: string[][]): Alike {
  const byFirstWord = new Map<string, { rest: string[]; mark: string }[]>();
  groups.forEach((group, index) => {
    for (const [first, ...rest] of group.map(stemmedWords)) {
      if (first === undefined) continue;
      const known = byFirstWord.get(first) ?? [];
      byFirstWord.set(first, [...known, { rest, mark: `~${index}` }]);
    }
  });
  return (text) => {
    const words = stemmedWords(text);
    const marks = words.flatMap((word, at) =>
      (byFirstWord.get(word) ?? [])
        .filter(({ rest }) => rest.every((expected, after) => words[at + 1 + after] === expected))
        .map(({ mark }) => mark),
    );
    return [...new Set(marks)];
  };
}
