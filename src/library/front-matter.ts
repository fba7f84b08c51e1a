// The few flat keys at the head of a content file, with the line each stands on.
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

export type FrontMatter = { values: Record<string, string>; lines: Record<string, number> };

type Read = { front: FrontMatter; body: string; problems: Problem[] };

const mostKeys = 8;
const twice = 'This key stands twice. Keep one.';
const notKeyValue = 'This line is not "key: value". Put the value in quotes if it holds a colon.';

/** `body` keeps its line numbers: the front matter is replaced by blank lines. */
export function readFrontMatter(file: string, content: string): Read {
  const text = content.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const match = /^---\n([\s\S]*?\n)?---(\n|$)/.exec(text);
  const front: FrontMatter = { values: {}, lines: {} };
  if (!match) {
    const message = 'The file must begin with "---", a few lines such as "title: …", and "---" again.';
    return { front, body: text, problems: [{ file, line: 1, message }] };
  }
  const [whole, yaml = ''] = match;
  const problems = readKeys(yaml, front).map((problem) => ({ file, ...problem }));
  const blank = '\n'.repeat(whole.split('\n').length - 1);
  return { front, body: blank + text.slice(whole.length), problems };
}

function readKeys(yaml: string, front: FrontMatter): Omit<Problem, 'file'>[] {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  const broken = document.errors[0];
  if (broken) {
    return [{ line: lineAt(broken.pos[0]), message: broken.code === 'DUPLICATE_KEY' ? twice : notKeyValue }];
  }
  if (document.contents === null) return [];
  if (!isMap(document.contents)) return [{ line: 2, message: 'Write the head of the file as lines of "key: value".' }];
  const problems: Omit<Problem, 'file'>[] = [];
  for (const { key, value } of document.contents.items) {
    const line = isScalar(key) && key.range ? lineAt(key.range[0]) : 2;
    const name = String(key);
    front.lines[name] = line;
    if (value === null || (isScalar(value) && value.value === null)) front.values[name] = '';
    else if (isScalar(value)) front.values[name] = textOf(value.value, value.source);
    else problems.push({ line, message: `"${name}" must hold plain words on one line, such as "${name}: one two".` });
  }
  if (document.contents.items.length > mostKeys) {
    problems.push({ line: 2, message: `There are more than ${mostKeys} keys. Keep at most ${mostKeys}.` });
  }
  return problems;
}

// A number keeps the way it was written (007); a quoted text loses its quotes.
const textOf = (value: unknown, source: string | undefined) =>
  (typeof value === 'string' ? value : (source ?? String(value))).trim();
