// What is wrong in the content, where, and what to do: collected, sorted, and shown all at once.
import { distance } from 'fastest-levenshtein';

export type Problem = { file: string; line: number; message: string };

/** Thrown once, with every problem found. */
export class ContentProblems extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super(describeProblems(problems));
    this.name = 'ContentProblems';
    this.problems = problems;
  }
}

export function describeProblems(problems: Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`The content has ${count}. Nothing was started.`, ...problems.map(describeProblem)].join('\n');
}

export function describeProblem({ file, line, message }: Problem): string {
  return `${file}:${line}  ${message}`;
}

/** By file and line; what was found twice on one line is told once. */
export function inOrder(problems: Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [describeProblem(problem), problem]));
  return [...once.values()].sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message));
}

/** `"mony" is not a topic we know. Did you mean "money"? Known: safety, money, grief.` */
export function unknownWord(word: string, what: string, known: readonly string[]): string {
  const nearest = nearestWord(word, known);
  const hint = nearest ? ` Did you mean "${nearest}"?` : '';
  return `"${word}" is not ${what}.${hint} Known: ${known.join(', ')}.`;
}

/** The known word that needs the fewest changes, unless half of it or more would change. */
function nearestWord(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, changes: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.changes - b.changes);
  const best = ranked[0];
  return best && best.changes < Math.max(word.length, best.candidate.length) / 2 ? best.candidate : undefined;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
