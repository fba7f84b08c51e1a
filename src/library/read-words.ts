// Topics, kinds of visit, and the words on screen.
import { z } from 'zod';
import type { KindOfVisit, Topic } from '../core/content.ts';
import { countries, roles, visitKinds } from '../core/visit.ts';
import { type Words, wordGroups } from '../core/words.ts';
import { filled, readFront, some } from './fields.ts';
import type { Bullet, Page, Part } from './page.ts';
import { unknownWord } from './problem.ts';
import { listOf } from './tags.ts';

const head = z.strictObject({ title: filled, about: z.string().optional() });

/** One `## Title {id: money}` a topic, its bullets the words staff use for it. */
export function readTopics(page: Page): Topic[] {
  readFront(page, head);
  return page.parts.map((part) => {
    const id = part.tags.id?.[0] ?? '';
    if (!id) problem(page, part.line, 'The topic has no id. Write one at the end of the heading: {id: money}.');
    const words = part.bullets.flatMap(({ text }) => text.split(',').map((word) => word.trim().toLowerCase()));
    return { id, title: part.text, words: words.filter(Boolean) };
  });
}

/** Each bullet one group, commas between its words and phrases. */
export function readAlikeGroups(page: Page): string[][] {
  readFront(page, head);
  const bullets = [page.introBullets, ...page.parts.map((part) => part.bullets)].flat();
  return bullets.map(({ text, line }) => {
    const group = text
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean);
    if (group.length < 2) problem(page, line, 'A group needs at least two words or phrases, with commas between them.');
    return group;
  });
}

const kindHead = z.strictObject({
  title: filled,
  first: some(roles, 'a role we know').default([]),
  lead: filled.transform(listOf),
});

/** One file a kind of visit: its title, for whom it leads the list, and how staff would name it. */
export function readKind(page: Page): KindOfVisit | undefined {
  if (page.unread) return undefined;
  const front = readFront(page, kindHead);
  const id = visitKinds.find((kind) => kind === page.id);
  if (!id) problem(page, 1, unknownWord(page.id, 'a kind of visit we know', visitKinds));
  const heard = page.parts.find(({ text }) => text === 'Heard as')?.bullets ?? [];
  if (heard.length === 0)
    problem(page, 1, 'The names staff use for this visit are missing. Add a heading "## Heard as" with bullets.');
  return front && id ? { id, ...front, heard: heard.map(({ text }) => text) } : undefined;
}

/** `## Headings`, `## Buttons` and `## Labels` with bullets `key: words`; `## Said in gb` with bullets `ours: theirs`. */
export function readWords(page: Page): Words | undefined {
  if (page.unread) return undefined;
  readFront(page, head);
  const groups = Object.entries(wordGroups).map(([group, keys]) => [group, readGroup(page, group, keys)]);
  const spoken = countries.map((country) => [
    country,
    pairsOf(page, partNamed(page, `said in ${country}`)).map(checkSpoken(page)),
  ]);
  for (const part of page.parts.filter(({ text }) => !knownParts.includes(text.toLowerCase()))) {
    problem(page, part.line, unknownWord(part.text, 'a heading we know', knownParts));
  }
  return { ...Object.fromEntries(groups), spoken: Object.fromEntries(spoken) } as Words; // readGroup made every key present
}

const knownParts = [...Object.keys(wordGroups), ...countries.map((country) => `said in ${country}`)];

function readGroup(page: Page, group: string, keys: readonly string[]): Record<string, string> {
  const part = partNamed(page, group);
  const pairs = pairsOf(page, part);
  const words = Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
  for (const { key, line } of pairs.filter((pair) => !keys.includes(pair.key))) {
    problem(page, line, unknownWord(key, `a word under "## ${capitalize(group)}"`, keys));
  }
  for (const key of keys.filter((candidate) => !(candidate in words))) {
    problem(
      page,
      part?.line ?? 1,
      `The word for "${key}" is missing. Add a line "- ${key}: …" under "## ${capitalize(group)}".`,
    );
  }
  return words;
}

type Pair = { key: string; value: string; line: number };

function pairsOf(page: Page, part: Part | undefined): Pair[] {
  return (part?.bullets ?? []).flatMap((bullet) => pairOf(page, bullet));
}

function pairOf(page: Page, { text, line }: Bullet): Pair[] {
  const match = /^([^:]+):\s*(.+)$/s.exec(text);
  if (!match?.[1] || !match[2]) {
    problem(page, line, 'This line is not "key: words". Write it like "- purpose: What this visit is for".');
    return [];
  }
  return [{ key: match[1].trim(), value: match[2].trim(), line }];
}

const checkSpoken =
  (page: Page) =>
  ({ key, value, line }: Pair): [string, string] => {
    if (!/^[\p{L}][\p{L} '’-]*$/u.test(key))
      problem(page, line, `"${key}" must be plain words: letters, spaces, hyphens and apostrophes. Take the rest out.`);
    return [key, value];
  };

const partNamed = (page: Page, name: string) => page.parts.find(({ text }) => text.toLowerCase() === name);
const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const problem = (page: Page, line: number, message: string) => page.problems.push({ file: page.file, line, message });
