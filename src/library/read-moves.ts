// Examples of moves: how lines that do the same sound, as workers say them.
import { z } from 'zod';
import type { MoveExample } from '../core/hear/example.ts';
import { forms, functions, type Move, moves, stances } from '../core/hear/move.ts';
import { filled, one, readFront, readLineTags } from './fields.ts';
import type { Bullet, Page } from './page.ts';
import { unknownWord } from './problem.ts';

const fewestExamples = 60;
const mostCharacters = 400;
const head = z.strictObject({ title: filled, about: filled, move: one(moves, 'a move we know').optional() });
const tagSchema = z.strictObject({
  form: one(forms, 'a form of question').optional(),
  stance: one(stances, 'a stance').optional(),
  function: one(functions, 'a function of a question').optional(),
});

/**
 * One file a move, named as it is, and as many more as there are lines, named freely, with `move:` in front: `## By itself` and `## After: what the parent said`, each bullet a line a worker says.
 */
export function readMove(page: Page): MoveExample[] {
  if (page.unread) return [];
  const front = readFront(page, head);
  const isMore = page.front.values.move !== undefined;
  const move = front?.move ?? moves.find((known) => known === page.id);
  if (!move && !isMore) tell(page, 1, unknownWord(page.id, 'a move we know', moves));
  for (const { line } of [...page.intro, ...page.introBullets, ...page.parts.flatMap(({ paragraphs }) => paragraphs)]) {
    tell(page, line, 'Nobody would hear this: lines stand as bullets below a "##" heading. Move it.');
  }
  const examples = page.parts.flatMap((part) => {
    const previous = previousOf(part.text);
    if (previous === undefined) tell(page, part.line, unknownHeading(part.text));
    if (part.bullets.length === 0)
      tell(page, part.line, 'No line stands below this heading. Add a bullet, or take it out.');
    return part.bullets.flatMap((bullet) => exampleOf(page, bullet, move ?? 'other', previous ?? ''));
  });
  if (!isMore && examples.length < fewestExamples) {
    const message = `${examples.length} examples are too few to be told apart by. Write at least ${fewestExamples}.`;
    tell(page, 1, message);
  }
  return examples;
}

function exampleOf(page: Page, bullet: Bullet, move: Move, previous: string): MoveExample[] {
  const tags = readLineTags(page, bullet.line, bullet.tags, tagSchema);
  if (bullet.text.length > mostCharacters) {
    tell(page, bullet.line, `This line is longer than ${mostCharacters} characters. Nobody says that in one breath.`);
  }
  return tags ? [{ text: bullet.text, previous, move, ...tags }] : [];
}

/** What stood before, empty when nothing did; undefined when the heading is not one we know. */
function previousOf(heading: string): string | undefined {
  if (heading === 'By itself') return '';
  return /^After: *(\S.*)$/s.exec(heading)?.[1];
}

const unknownHeading = (heading: string) =>
  `"${heading}" is not a heading we know. Write "By itself", or "After: " and what the parent said.`;

/** A line of the same words must not stand for two moves after the same words. */
export function checkTwoMoves(pages: readonly { page: Page; examples: readonly MoveExample[] }[]): void {
  const seen = new Map<string, Page>();
  for (const { page, examples } of pages) {
    for (const { text, previous } of examples) {
      const key = `${previous}\n${text}`.toLowerCase();
      const other = seen.get(key);
      if (other && other !== page) tell(page, lineOf(page, text), `"${text}" also stands in ${other.file}. Keep one.`);
      seen.set(key, page);
    }
  }
}

const lineOf = (page: Page, text: string) =>
  page.parts.flatMap(({ bullets }) => bullets).find((bullet) => bullet.text === text)?.line ?? 1;

const tell = (page: Page, line: number, message: string) => page.problems.push({ file: page.file, line, message });
