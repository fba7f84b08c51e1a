// Care cards: one file a country or state, with whom to call, what to say meanwhile and how to report.
import { z } from 'zod';
import type { CareCard, CareLine } from '../core/care/card.ts';
import { careKinds } from '../core/care/kinds.ts';
import { countries } from '../core/visit.ts';
import { filled, one, readFront, readLineTags, some } from './fields.ts';
import type { Page } from './page.ts';
import { type Problem, unknownWord } from './problem.ts';

const head = z.strictObject({
  title: filled,
  country: one(countries, 'a country we know'),
  state: z.string().toLowerCase().optional(),
  'checked-by': filled.optional(),
  'checked-on': filled.optional(),
});
const tags = z.strictObject({ kind: some(careKinds, 'a kind of danger').default([]) });

const partNames = ['Call', 'Meanwhile', 'Report'] as const;
/** May be left out. */
const ownWords = 'Words';
const headings = [...partNames, ownWords];

/** Reads one card; undefined when its head does not fit (the problems stand on the page). */
export function readCare(page: Page): CareCard | undefined {
  if (page.unread) return undefined;
  const problem = (line: number, message: string) => page.problems.push({ file: page.file, line, message });
  const front = readFront(page, head);
  const strange = page.parts.filter(({ text }) => !headings.includes(text));
  for (const part of strange) problem(part.line, unknownWord(part.text, 'a heading we know', headings));
  if (page.intro.length === 0) problem(1, 'What stands on every card is missing. Write it below the head of the file.');
  const [call = [], meanwhile = [], report = []] = partNames.map((name) => linesOf(page, name, strange.length > 0));
  const words = linesOf(page, ownWords, true);
  checkWords(page);
  if (!front) return undefined;
  const { title, country, state, 'checked-by': by, 'checked-on': on } = front;
  if ((by === undefined) !== (on === undefined))
    problem(page.front.lines['checked-by'] ?? page.front.lines['checked-on'] ?? 1, halfChecked);
  const checked = by !== undefined && on !== undefined ? { by, on } : undefined;
  const intro = page.intro.map(({ text }) => text);
  return { id: page.id, title, country, state, checked, intro, call, meanwhile, report, words };
}

const halfChecked =
  'Who checked a card and when belong together. Write both "checked-by" and "checked-on", or neither.';

/** A phrase without its danger would bring a card that says nothing of it. */
function checkWords(page: Page): void {
  const bullets = page.parts.find(({ text }) => text === ownWords)?.bullets ?? [];
  for (const { line, tags: written } of bullets)
    if (!('kind' in written))
      page.problems.push({
        file: page.file,
        line,
        message: 'Say which danger these words speak of, such as {kind: overdose}.',
      });
}

/** @param misspelled what seems missing may stand under a misspelled heading */
function linesOf(page: Page, name: string, misspelled: boolean): CareLine[] {
  const part = page.parts.find(({ text }) => text === name);
  if (part ? part.bullets.length === 0 : !misspelled) {
    const message = `Nothing says what to do under "${name}". Add a heading "## ${name}" with at least one bullet.`;
    page.problems.push({ file: page.file, line: part?.line ?? 1, message });
  }
  return (part?.bullets ?? []).flatMap((bullet) => {
    const read = readLineTags(page, bullet.line, bullet.tags, tags);
    return read ? [{ text: bullet.text, kinds: read.kind }] : [];
  });
}

/** Somebody must be told whom to call, whatever their country. */
export function checkCare(cards: readonly CareCard[], root: string, problems: Problem[]): void {
  for (const country of countries.filter(
    (one) => !cards.some((card) => card.country === one && card.state === undefined),
  )) {
    const message = `No care card is for "${country}" as a whole. Add one; care/_template.md shows how.`;
    problems.push({ file: `${root}/care/${country}.md`, line: 1, message });
  }
}
