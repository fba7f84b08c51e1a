// A guidance document: who published it and which paragraphs stand under which of its headings.
import { z } from 'zod';
import type { Source } from '../core/content.ts';
import { filled, readFront } from './fields.ts';
import type { Page, Part } from './page.ts';

const head = z.strictObject({
  title: filled,
  short: filled,
  publisher: filled,
  country: filled,
  year: z.string().optional(),
});

export function readSource(page: Page): Source | undefined {
  if (page.unread) return undefined;
  const front = readFront(page, head);
  if (page.parts.length === 0) {
    page.problems.push({
      file: page.file,
      line: 1,
      message: 'No heading with paragraph numbers was found. Add one such as "## Introduction {paragraphs: 1-4}".',
    });
  }
  const parts = page.parts.map((part) => ({ heading: part.text, paragraphs: numbersOf(page, part) }));
  if (!front) return undefined;
  return { id: page.id, ...front, about: page.intro.map(({ text }) => text).join(' '), parts };
}

/** Every paragraph id of a document, such as `think-family:9`. */
export function paragraphsOf({ id, parts }: Source): string[] {
  return parts.flatMap(({ paragraphs }) => paragraphs.map((number) => `${id}:${number}`));
}

function numbersOf(page: Page, part: Part): number[] {
  const ranges = part.tags.paragraphs ?? [];
  const numbers = ranges.flatMap(rangeOf);
  if (numbers.length === 0 || numbers.includes(Number.NaN)) {
    page.problems.push({
      file: page.file,
      line: part.line,
      message: 'The paragraph numbers are missing or are not numbers. Write them like {paragraphs: 3 5-9}.',
    });
  }
  return numbers.filter((number) => !Number.isNaN(number));
}

function rangeOf(range: string): number[] {
  const match = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(range);
  if (!match) return [Number.NaN];
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  if (last < first) return [Number.NaN];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
