// The few flat keys at the head of a content file, with the line each stands on.
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** `broken` when the keys could not be told apart: nothing can be said about which are missing. */
export type FrontMatter = { values: Record<string, string>; lines: Record<string, number>; broken: boolean };

/** `body` is undefined when the file has no front matter, so where it would begin is anyone's guess. */
type Read = { front: FrontMatter; body?: string; problems: Problem[] };

const mostKeys = 8;
const notKeyValue =
  'This line is not "key: value". If its value holds a colon or begins with a sign, put the value in quotes.';

/** `body` keeps its line numbers: the front matter is replaced by blank lines. */
export function readFrontMatter(file: string, content: string): Read {
  const text = content.replaceAll('\r\n', '\n');
  const match = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(\n|$)/.exec(text);
  const front: FrontMatter = { values: {}, lines: {}, broken: false };
  if (!match) {
    const message = 'The file must begin with "---", a few lines such as "title: …", and "---" again.';
    return { front, problems: [{ file, line: 1, message }] };
  }
  const [whole, yaml = ''] = match;
  const problems = readKeys(yaml, front).map((problem) => ({ file, ...problem }));
  const blank = '\n'.repeat(whole.split('\n').length - 1);
  return { front, body: blank + text.slice(whole.length), problems };
}

function readKeys(yaml: string, front: FrontMatter): Omit<Problem, 'file'>[] {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, uniqueKeys: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  const broken = document.errors[0];
  front.broken = broken !== undefined || (document.contents !== null && !isMap(document.contents));
  if (broken) return [{ line: lineAt(broken.pos[0]), message: notKeyValue }];
  if (document.contents === null) return [];
  if (!isMap(document.contents)) return [{ line: 2, message: 'Write the head of the file as lines of "key: value".' }];
  const problems: Omit<Problem, 'file'>[] = [];
  for (const { key, value } of document.contents.items) {
    const line = isScalar(key) && key.range ? lineAt(key.range[0]) : 2;
    const name = String(key);
    const problem = (message: string) => problems.push({ line, message });
    if (Object.hasOwn(front.lines, name)) problem(`"${name}" stands twice. Keep one.`);
    front.lines[name] = line;
    if (value === null || (isScalar(value) && value.value === null)) front.values[name] = '';
    else if (isScalar(value)) front.values[name] = textOf(value.value, value.source);
    else problem(`"${name}" must hold plain words on one line, such as "${name}: one two".`);
    if (isScalar(value) && value.value !== null && value.comment) {
      problem(`What follows "#" in "${name}" would be lost. Take it out, or put the whole value in quotes.`);
    }
  }
  if (document.contents.items.length > mostKeys) {
    problems.push({ line: 2, message: `There are more than ${mostKeys} keys. Keep at most ${mostKeys}.` });
  }
  return problems;
}

// A number keeps the way it was written (007); a quoted text loses its quotes.
const textOf = (value: unknown, source: string | undefined) =>
  (typeof value === 'string' ? value : (source ?? String(value))).trim();
