// Finds content files: the ones we ship, and an agency's own, which replace ours by file name.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, unknownWord } from './problem.ts';

/** `text` is undefined when the file could not be read; the problem is told. */
export type ContentFile = { file: string; text: string | undefined };

/** Reads `folder/*.md` of each root, a later root winning; files that begin with "_" are left alone. */
export function readFolder(roots: string[], folder: string, problems: Problem[]): ContentFile[] {
  const byName = new Map<string, string>();
  for (const root of roots) {
    for (const name of namesIn(join(root, folder))) byName.set(name, join(root, folder, name));
  }
  return [...byName.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => readOne(path, problems));
}

/** Reads one file, from the last root that has it. */
export function readFile(roots: string[], name: string, problems: Problem[]): ContentFile {
  const root = roots.findLast((candidate) => namesIn(candidate).includes(name)) ?? roots[0] ?? '.';
  return readOne(join(root, name), problems);
}

const known = [
  'sources',
  'guidance',
  'safety',
  'resources',
  'visits',
  'scenarios',
  'moves',
  'questions',
  'reflection',
  'care',
  'topics.md',
  'alike.md',
  'themes.md',
  'words.md',
];

/**
 * Each root must be a folder that can be read, and each folder and page in it one we know: nothing is more confusing
 * than an override that is silently not there.
 */
export function checkRoots(roots: string[], problems: Problem[]): void {
  for (const root of roots) {
    const problem = (message: string) => problems.push({ file: root.replaceAll('\\', '/'), line: 1, message });
    try {
      const entries = readdirSync(root, { withFileTypes: true });
      const pages = entries
        .filter((entry) => entry.isDirectory() || entry.name.endsWith('.md'))
        .map(({ name }) => name);
      const strange = pages.filter((name) => !/^[._]/.test(name) && name !== 'README.md' && !known.includes(name));
      for (const name of strange) problem(unknownWord(name, 'a content folder or page we know', known));
    } catch {
      problem('This content folder cannot be read. Check the path and its permissions.');
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.md') && !name.startsWith('_'));
  } catch {
    return [];
  }
}

function readOne(path: string, problems: Problem[]): ContentFile {
  const file = path.replaceAll('\\', '/');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    return { file, text };
  } catch (error) {
    const message =
      error instanceof TypeError
        ? 'The file is not UTF-8 text. Save it as UTF-8.'
        : 'The file cannot be read. Check that it exists and its permissions.';
    problems.push({ file, line: 1, message });
    return { file, text: undefined };
  }
}
