// A source id as a person would cite it: document, section, paragraph.
import type { Content } from './content.ts';

/** `think-family:9` → "Think Family, “Building relationships with family members”, paragraph 9 (…)". */
export function citation(id: string, { sources, passages, words }: Content): string {
  const [document = '', number = ''] = id.split(':');
  const source = sources.find((candidate) => candidate.id === document);
  if (source) {
    const part = source.parts.find(({ paragraphs }) => paragraphs.includes(Number(number)));
    const year = source.year ? `, ${source.year}` : '';
    return `${source.short}, “${part?.heading ?? ''}”, paragraph ${number} (${source.publisher}${year})`;
  }
  const own = passages.find(({ id: passage, origin }) => passage === number && origin === document);
  return `${document === 'safety' ? words.labels['house-note'] : words.labels['agency-list']}: ${own?.title ?? number}. ${words.labels['not-checked']}`;
}

/** "Think Family, paragraph 9": enough to find it, where there is no room for more. */
export function shortCitation(id: string, { sources }: Pick<Content, 'sources'>): string {
  const [document = '', number = ''] = id.split(':');
  return `${sources.find((source) => source.id === document)?.short ?? document}, paragraph ${number}`;
}

/** Numbers the sources in the order they are first cited. */
export function numberSources(lines: readonly { sources: readonly string[] }[]): Map<string, number> {
  const marks = new Map<string, number>();
  for (const id of lines.flatMap(({ sources }) => sources)) {
    if (!marks.has(id)) marks.set(id, marks.size + 1);
  }
  return marks;
}
