// Which kind of visit a worker's words describe.
import MiniSearch from 'minisearch';
import type { Content, KindOfVisit } from './content.ts';
import type { Found } from './search.ts';
import { stemOf, stemsOf, wordsOf } from './text.ts';
import type { Role, VisitKind } from './visit.ts';

/** The kind whose own wording is nearest; else the kind the found passages serve most; else a regular check-in. */
export function kindOf(text: string, { kinds }: Content, found: Found[]): VisitKind {
  const index = new MiniSearch<{ id: string; kind: string; line: string }>({
    fields: ['line'],
    storeFields: ['kind', 'line'],
    tokenize: wordsOf,
    processTerm: (term) => stemOf(term) ?? null,
  });
  index.addAll(kinds.flatMap(({ id, heard }) => heard.map((line, at) => ({ id: `${id}/${at}`, kind: id, line }))));
  const named = index.search(text).find(({ terms, line }) => says(terms.length, line));
  const kind = kinds.find(({ id }) => id === named?.kind);
  return kind?.id ?? servedMost(found) ?? 'check-in';
}

/** One word in common, such as "mom", names no kind of visit, unless it is half of what the line says. */
function says(shared: number, line: string): boolean {
  return shared >= 2 || shared >= new Set(stemsOf(line)).size / 2;
}

/** Kinds as a role meets them: those that lead for the role, then the rest in their usual order. */
export function kindsFor(role: Role, kinds: KindOfVisit[], order: readonly VisitKind[]): KindOfVisit[] {
  const usual = [...kinds].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return [...usual.filter(({ first }) => first.includes(role)), ...usual.filter(({ first }) => !first.includes(role))];
}

function servedMost(found: Found[]): VisitKind | undefined {
  const points = new Map<VisitKind, number>();
  for (const { passage, score } of found.slice(0, 5)) {
    for (const kind of passage.fit.kinds) points.set(kind, (points.get(kind) ?? 0) + score / passage.fit.kinds.length);
  }
  return [...points].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}
