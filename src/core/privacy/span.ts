// A stretch of typed text that has to go, and what is put in its place.
import type { Removed } from '../removed.ts';

export type Span = Removed;

/** Finds what has to go in a text; spans may overlap. */
export type Finder = (text: string) => Span[];

const tagOf: Record<Removed['kind'], string> = {
  person: '[name]',
  phone: '[phone]',
  email: '[e-mail]',
  address: '[address]',
  date: '[date]',
  id: '[number]',
  school: '[school]',
  link: '[link]',
  status: '[status]',
  health: '[health]',
  identity: '[identity]',
  record: '[record]',
  treatment: '[treatment]',
  shelter: '[shelter]',
};

/** All matches of a pattern; with a group named `it`, that part of each alone. The pattern has the flags g and d. */
export function spansOf(kind: Removed['kind'], pattern: RegExp, text: string): Span[] {
  pattern.lastIndex = 0;
  if (!pattern.test(text)) return []; // most find nothing, and matching all copies the pattern
  pattern.lastIndex = 0;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [start, end] = match.indices?.groups?.it ??
      match.indices?.[0] ?? [match.index, match.index + match[0].length];
    return end > start ? [{ kind, start, end }] : [];
  });
}

/** Spans in the order of the text; where two overlap the first one given stays, and covers what the other reached. */
export function withoutOverlaps(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const met = kept.find(({ start, end }) => start < span.end && span.start < end);
    if (!met) kept.push({ ...span });
    else {
      met.start = Math.min(met.start, span.start);
      met.end = Math.max(met.end, span.end);
    }
  }
  return joined(kept.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** Growing one span can make it reach the next. */
function joined(sorted: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else kept.push(span);
  }
  return kept;
}

/** The text with a tag in place of each span. @param spans in order, without overlaps */
export function withTags(text: string, spans: Span[]): string {
  let from = 0;
  const pieces = spans.map(({ kind, start, end }) => {
    const piece = text.slice(from, start) + tagOf[kind];
    from = end;
    return piece;
  });
  return pieces.join('') + text.slice(from);
}

/** All of them: they say what stood there, and nothing by themselves. */
export const tags: ReadonlySet<string> = new Set(Object.values(tagOf));

/** Matches every tag: they say what stood there and mean nothing by themselves. */
export const anyTag = new RegExp([...tags].map((tag) => tag.replaceAll(/[[\]]/g, '\\$&')).join('|'), 'g');
