// Reads prompts/: the instructions for a language model, one concern a file, with {{names}} and nothing cleverer.
import { createHash } from 'node:crypto';
import { type JobKind, jobKinds, promptNames } from '../core/wording/job.ts';
import { hasStrayBraces, namesIn, type Prompt } from '../core/wording/prompt.ts';
import { readFile } from './folder.ts';
import { ContentProblems, inOrder, type Problem } from './problem.ts';

export type Prompts = Readonly<Record<JobKind, Prompt>>;

/** @throws ContentProblems with every problem found */
export function readPrompts(root: string): Prompts {
  const problems: Problem[] = [];
  const entries = jobKinds.map((kind) => [kind, readPrompt(root, kind, problems)] as const);
  if (problems.length > 0) throw new ContentProblems(inOrder(problems));
  return Object.fromEntries(entries) as Prompts; // one for each kind
}

function readPrompt(root: string, kind: JobKind, problems: Problem[]): Prompt {
  const { file, text = '' } = readFile([root], `${kind}.md`, problems);
  const tell = (needle: string, message: string) => problems.push({ file, line: lineOf(text, needle), message });
  const known: readonly string[] = promptNames[kind];
  const used = namesIn(text);
  for (const name of used.filter((one) => !known.includes(one)))
    tell(`{{${name}}}`, `{{${name}}} is not known here. Known: ${known.join(', ') || 'none'}.`);
  for (const name of known.filter((one) => text !== '' && !used.includes(one)))
    tell('', `{{${name}}} is missing. Without it the model does not know of it.`);
  if (hasStrayBraces(text)) tell('', 'Only {{names}} may have braces. Take the others out.');
  return { text: text.trim(), hash: createHash('sha256').update(text).digest('hex').slice(0, 8) };
}

const lineOf = (text: string, needle: string) => text.slice(0, Math.max(0, text.indexOf(needle))).split('\n').length;
