// The agenda for the next hour of supervision: what it starts from, how it is edited, and how it stands on paper.
import type { AgendaRecord } from './records/agenda.ts';

/** `text` stands for itself; `more` is what may be printed below it. */
export type AgendaLine = { id: string; text: string; more?: string[]; carried?: boolean };

const mostLines = 25;
const mostTyped = 50;

export const emptyAgenda = (period: string): AgendaRecord => ({
  period,
  order: [],
  struck: [],
  carried: [],
  typed: [],
});

/** The lines as they stand: in the order they were put, then what is new; struck ones left out. */
export function linesOf(agenda: AgendaRecord, found: readonly AgendaLine[]): AgendaLine[] {
  const typed = agenda.typed.map(({ id, text }): AgendaLine => ({ id, text }));
  const all = new Map([...found, ...typed].map((line) => [line.id, line]));
  const ids = [...new Set([...agenda.order, ...all.keys()])].filter((id) => !agenda.struck.includes(id));
  const lines = ids.flatMap((id) => all.get(id) ?? []);
  return lines
    .slice(0, mostLines)
    .map((line) => (agenda.carried.includes(line.id) ? { ...line, carried: true } : line));
}

export type AgendaChange = { add?: { id: string; text: string }; strike: readonly string[]; first?: string };

/** @param lines as they stood before the change */
export function changeAgenda(
  agenda: AgendaRecord,
  lines: readonly AgendaLine[],
  { add, strike, first }: AgendaChange,
): AgendaRecord {
  const order = [...lines.map(({ id }) => id), ...(add ? [add.id] : [])].filter((id) => !strike.includes(id));
  const top = first && order.includes(first) ? [first] : [];
  return {
    ...agenda,
    order: [...new Set([...top, ...order])],
    struck: [...new Set([...agenda.struck, ...strike])],
    typed: [...agenda.typed, ...(add ? [add] : [])].filter(({ id }) => !strike.includes(id)).slice(-mostTyped),
  };
}

/** After the hour: what was not struck is carried over. @param at an ISO instant */
export const carryOver = (agenda: AgendaRecord, lines: readonly AgendaLine[], at: string): AgendaRecord => ({
  ...agenda,
  since: at,
  order: lines.map(({ id }) => id),
  carried: lines.map(({ id }) => id),
});

/** What stands below every agenda. */
export const agendaRules = [
  'Decisions about a child go in the case record, not here.',
  'Paper and saved files cannot be taken back: keep them with you, and shred them.',
] as const;

/** `day`: when it was made ready, as it is said. */
export type Heading = { title: string; day: string };

export function agendaAsMarkdown({ title, day }: Heading, lines: readonly AgendaLine[]): string {
  const items = lines.flatMap(({ text, more = [], carried }) => [
    `- [ ] ${escapedMarkdown(text)}${carried ? ' (carried over)' : ''}`,
    ...more.map((paragraph) => `  > ${escapedMarkdown(paragraph)}`),
  ]);
  return [
    `# ${escapedMarkdown(title)}`,
    '',
    escapedMarkdown(day),
    '',
    ...items,
    '',
    ...agendaRules.map((rule) => `_${rule}_`),
    '',
  ].join('\n');
}

/** One page for a printer, with nothing in it that runs or loads. */
export function agendaAsHtml({ title, day }: Heading, lines: readonly AgendaLine[]): string {
  const items = lines.map(({ text, more = [], carried }) => {
    const below = more.map((paragraph) => `<blockquote>${escapedHtml(paragraph)}</blockquote>`).join('');
    return `<li>${escapedHtml(text)}${carried ? ' <small>(carried over)</small>' : ''}${below}</li>`;
  });
  const rules = agendaRules.map((rule) => `<p><small>${escapedHtml(rule)}</small></p>`).join('');
  const style = `@page{margin:1.5cm}body{font:${sizeFor(lines)}pt/1.35 serif}h1{font-size:1.4em;margin:0}p{margin:.4em 0}ul{margin:.6em 0}li{margin:.25em 0}blockquote{margin:.15em 1em;white-space:pre-wrap}`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapedHtml(title)}</title><style>${style}</style></head><body><h1>${escapedHtml(title)}</h1><p>${escapedHtml(day)}</p><ul>${items.join('')}</ul>${rules}</body></html>\n`;
}

/** Points of type that keep it on one page as long as it can be read. */
function sizeFor(lines: readonly AgendaLine[]): number {
  const length = lines.reduce((all, { text, more = [] }) => all + text.length + more.join().length + 60, 0);
  return length < 2_500 ? 12 : length < 4_500 ? 10 : 8.5;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const escapedMarkdown = (text: string) => oneLine(text).replace(/[\\`*_[\]<>#|~]/g, '\\$&');
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapedHtml = (text: string) => oneLine(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
