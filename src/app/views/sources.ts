// The sources in full, once, under the numbers their lines are marked with.
import { citation } from '../../core/citation.ts';
import type { Content } from '../../core/content.ts';
import type { Block } from '../../core/view.ts';

export function sourcesBlock(marks: Map<string, number>, content: Content): Block {
  const facts = [...marks].map(([id, mark]) => ({ label: String(mark), value: citation(id, content) }));
  return { kind: 'facts', heading: content.words.labels.sources, facts, folded: true };
}
