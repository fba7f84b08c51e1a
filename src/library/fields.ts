// Checks front matter and tags against what a kind of file may say, giving every issue its line.
import { z } from 'zod';
import type { Page } from './page.ts';
import { unknownWord } from './problem.ts';
import { listOf, type Tags } from './tags.ts';

/** One word out of those we know. */
export const one = <T extends string>(known: readonly T[], what: string) =>
  z.string().transform((word, context) => {
    if (isOneOf(known, word)) return word;
    context.addIssue({ code: 'custom', message: unknownWord(word, what, known) });
    return z.NEVER;
  });

/** A list of words we know, parted by spaces or commas. When none are known (their file, already told, was unreadable), all pass. */
export const some = <T extends string>(known: readonly T[], what: string) =>
  z.string().transform((value, context) => {
    const words = listOf(value);
    const unknown = known.length === 0 ? [] : words.filter((word) => !isOneOf(known, word));
    for (const word of unknown) {
      context.addIssue({ code: 'custom', message: unknownWord(word, what, known) });
    }
    return words.filter((word) => isOneOf(known, word));
  });

export const filled = z.string().min(1);

/** The page's front matter as the schema reads it; undefined when it does not fit (the problems are on the page). */
export function readFront<S extends z.ZodType>(page: Page, schema: S): z.output<S> | undefined {
  if (page.front.broken) return undefined;
  const keys = knownKeys(schema);
  const said = Object.entries(page.front.values).filter(([key, value]) => value !== '' || !keys.includes(key));
  const result = schema.safeParse(Object.fromEntries(said));
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) report(page, key, unknownWord(key, 'a key we know', keys));
    } else {
      const key = String(issue.path[0] ?? '');
      if (issue.code === 'custom') report(page, key, issue.message);
      else if (!isNested(page, key)) report(page, key, needed(page, key));
    }
  }
  return undefined;
}

// A nested value is told where the head is read; to call its key missing as well would mislead.
const isNested = ({ front }: Page, key: string) => key in front.lines && !(key in front.values);

/** Tags on one line, as the schema reads them. A tag's values are its words joined by spaces. */
export function readLineTags<S extends z.ZodType>(
  page: Page,
  line: number,
  tags: Tags,
  schema: S,
): z.output<S> | undefined {
  const values = Object.fromEntries(Object.entries(tags).map(([key, words]) => [key, words.join(' ')]));
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const messages =
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => unknownWord(key, 'a tag we know', knownKeys(schema)))
        : [issue.message];
    for (const message of messages) page.problems.push({ file: page.file, line, message });
  }
  return undefined;
}

function needed(page: Page, key: string): string {
  return key in page.front.values
    ? `"${key}" says nothing. Write something after the colon.`
    : `"${key}" is missing. Add a line "${key}: …" to the head of the file.`;
}

function report(page: Page, key: string, message: string): void {
  page.problems.push({ file: page.file, line: page.front.lines[key] ?? 1, message });
}

function knownKeys(schema: z.ZodType): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function isOneOf<T extends string>(known: readonly T[], word: string): word is T {
  return (known as readonly string[]).includes(word);
}
