// The sheets of reflection questions, and the themes that entries are tapped with.
import { z } from 'zod';
import { type Question, questionId, type Sheet, type Strand, type Theme } from '../core/reflection.ts';
import { roles } from '../core/visit.ts';
import { filled, readFront, readLineTags, some } from './fields.ts';
import type { Bullet, Page, Part } from './page.ts';
import type { KnownParagraphs } from './read-scenario.ts';
import { listOf } from './tags.ts';

const mostWords = 30;
const mostAsked = 8;
const whole = z.string().regex(/^[1-9]\d?$/, 'Write a number from 1 to 99.');

const head = z.strictObject({
  title: filled,
  about: filled,
  order: whole.transform(Number),
  first: some(roles, 'a role we know').default([]),
});
const strandTags = z.strictObject({ ask: whole.transform(Number).optional(), holds: z.literal('promise').optional() });
const questionTags = z.strictObject({ from: filled.transform(listOf) });

/** Undefined when the head does not fit; every problem stands on the page. */
export function readSheet(page: Page, paragraphs: KnownParagraphs): Sheet | undefined {
  if (page.unread) return undefined;
  const front = readFront(page, head);
  for (const { line } of [...page.intro, ...page.introBullets])
    tell(page, line, 'Nobody would see this: questions stand below a "##" heading. Move it.');
  const strands = page.parts.map((part) => readStrand(page, part, paragraphs));
  checkStrands(page, strands);
  return front && { id: page.id, ...front, strands };
}

function readStrand(page: Page, part: Part, paragraphs: KnownParagraphs): Strand {
  for (const { line } of part.paragraphs) tell(page, line, 'Questions are bullets. Begin this line with "-".');
  const { ask = 1, holds } = readLineTags(page, part.line, part.tags, strandTags) ?? {};
  const questions = part.bullets.flatMap((bullet) => readQuestion(page, bullet, paragraphs));
  if (part.bullets.length < ask) {
    const message = `"${part.text}" asks ${ask} at a time and has ${part.bullets.length}. Write more questions, or lower {ask: …}.`;
    tell(page, part.line, message);
  }
  return { title: part.text, ask, promise: holds !== undefined, questions };
}

function readQuestion(page: Page, { text, line, tags }: Bullet, paragraphs: KnownParagraphs): Question[] {
  const length = text.split(/\s+/).length;
  if (length > mostWords)
    tell(page, line, `This question has ${length} words. Keep it to ${mostWords}: it is read in a parked car.`);
  if (!tags.from) {
    tell(page, line, 'This question names no paragraph it rests on. Add one at its end: {from: check-in:19}.');
    return [];
  }
  const read = readLineTags(page, line, tags, questionTags);
  for (const id of (read?.from ?? []).filter((known) => paragraphs.size > 0 && !paragraphs.has(known)))
    tell(page, line, `"${id}" is not a paragraph of our documents. Name one as sources/ lists it: check-in:3.`);
  return read ? [{ id: questionId(text), text, from: read.from }] : [];
}

function checkStrands(page: Page, strands: Strand[]): void {
  if (strands.length === 0) tell(page, 1, 'No questions were found. Add a heading "## The child" with bullets.');
  const asked = strands.reduce((sum, { ask }) => sum + ask, 0);
  if (asked > mostAsked) tell(page, 1, `This sheet asks ${asked} questions at a time. Ask ${mostAsked} at most.`);
  const promising = strands.filter(({ promise }) => promise);
  if (promising.reduce((sum, { ask }) => sum + ask, 0) > 1)
    tell(
      page,
      1,
      'Only one question at a time can hold a promise. Leave {holds: promise} at one heading, without {ask}.',
    );
  const seen = new Map<string, number>();
  for (const { text, line } of page.parts.flatMap(({ bullets }) => bullets)) {
    const first = seen.get(text);
    if (first !== undefined) tell(page, line, `This question also stands in line ${first}. Keep one.`);
    else seen.set(text, line);
  }
}

const themeTags = z.strictObject({ id: z.string().regex(/^[a-z][a-z-]*$/, 'Use small letters and hyphens.') });
const mostThemes = 10;

/** One `## Title {id: trust}` a theme. */
export function readThemes(page: Page): Theme[] {
  readFront(page, z.strictObject({ title: filled, about: z.string().optional() }));
  if (page.parts.length > mostThemes)
    tell(page, 1, `There are ${page.parts.length} themes. Keep ${mostThemes} at most, so that they can be tapped.`);
  return page.parts.flatMap((part) => {
    if (!part.tags.id) tell(page, part.line, 'The theme has no id. Write one at the end of the heading: {id: trust}.');
    const read = part.tags.id && readLineTags(page, part.line, part.tags, themeTags);
    return read ? [{ id: read.id, title: part.text }] : [];
  });
}

const tell = (page: Page, line: number, message: string) => page.problems.push({ file: page.file, line, message });
