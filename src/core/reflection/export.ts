// One's own log as files: Markdown to read, CSV to sort. Every word is the writer's; nothing is added but questions and dates.
import { stringify } from 'csv-stringify/sync';
import type { ReflectionRecord } from '../records/reflection.ts';
import type { Theme } from '../reflection.ts';
import { daysIn } from '../zones.ts';

/** `# Title`, the day it was in `zone`, then each question that was answered, with the answer as a quotation, so that nothing in it is read as Markdown's own. */
export function entryAsMarkdown(entry: ReflectionRecord, themes: readonly Theme[], zone: string): string {
  return markdownOf(entry, themes, daysIn(zone));
}

function markdownOf(entry: ReflectionRecord, themes: readonly Theme[], dayOf: (at: string) => string): string {
  const { title, state, begunAt, answers } = entry;
  const about = [dayOf(begunAt), ...(state === 'draft' ? ['draft'] : []), ...themeTitles(entry, themes)];
  const answered = answers.filter(({ text }) => text !== '');
  const parts = answered.map(({ asked, text }) => `**${asked}**\n\n${quoted(text)}`);
  return [`# ${oneLine(title)}`, about.join(' · '), ...parts].join('\n\n');
}

/** Every entry one below the other. */
export function logAsMarkdown(entries: readonly ReflectionRecord[], themes: readonly Theme[], zone: string): string {
  const dayOf = daysIn(zone);
  return `${entries.map((entry) => markdownOf(entry, themes, dayOf)).join('\n\n')}\n`;
}

/** One row an answer. A cell that a spreadsheet would run as a formula is kept from running. */
export function logAsCsv(entries: readonly ReflectionRecord[], themes: readonly Theme[], zone: string): string {
  const dayOf = daysIn(zone);
  const rows = entries.flatMap((entry) =>
    entry.answers
      .filter(({ text }) => text !== '')
      .map(({ asked, text, by = '' }) => [
        dayOf(entry.begunAt),
        entry.title,
        entry.state,
        asked,
        text,
        by,
        themeTitles(entry, themes).join('; '),
      ]),
  );
  // All of it in quotation marks: a line break of any kind in an answer would else begin a row.
  return stringify([columns, ...rows], { bom: true, quoted: true, escape_formulas: true, record_delimiter: 'windows' });
}

const columns = ['Day', 'Title', 'State', 'Question', 'Answer', 'By', 'Themes'];

const themeTitles = ({ tags }: ReflectionRecord, themes: readonly Theme[]) =>
  tags.map((tag) => themes.find(({ id }) => id === tag)?.title ?? tag);
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');
const quoted = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
