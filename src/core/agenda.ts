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

export function agendaAsMarkdown(title: string, lines: readonly AgendaLine[]): string {
  const items = lines.flatMap(({ text, more = [], carried }) => [
    `- [ ] ${escapedMarkdown(text)}${carried ? ' (carried over)' : ''}`,
    ...more.map((paragraph) => `  > ${escapedMarkdown(paragraph)}`),
  ]);
  return [`# ${escapedMarkdown(title)}`, '', ...items, '', ...agendaRules.map((rule) => `_${rule}_`), ''].join('\n');
}

/** One page for a printer, with nothing in it that runs or loads. */
export function agendaAsHtml(title: string, lines: readonly AgendaLine[]): string {
  const items = lines.map(({ text, more = [], carried }) => {
    const below = more.map((paragraph) => `<blockquote>${escapedHtml(paragraph)}</blockquote>`).join('');
    return `<li>${escapedHtml(text)}${carried ? ' <small>(carried over)</small>' : ''}${below}</li>`;
  });
  const rules = agendaRules.map((rule) => `<p><small>${escapedHtml(rule)}</small></p>`).join('');
  const style = 'body{font:12pt/1.5 serif;margin:2cm}li{margin:.4em 0}blockquote{margin:.2em 1em;white-space:pre-wrap}';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapedHtml(title)}</title><style>${style}</style></head><body><h1>${escapedHtml(title)}</h1><ul>${items.join('')}</ul>${rules}</body></html>\n`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const escapedMarkdown = (text: string) => oneLine(text).replace(/[\\`*_[\]<>#|~]/g, '\\$&');
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapedHtml = (text: string) => oneLine(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
