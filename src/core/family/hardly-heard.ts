// What was hardly heard is taken for little: it neither pleases nor offends, and opens nothing.
import { reflectionMoves } from '../hear/move.ts';
import type { Heard } from '../moves.ts';
import type { LineKind } from '../scenario.ts';
import { hears, isUnhelpful, type LineSense } from './kinds-of-line.ts';

/** Below this a line is a question or something said, and no more; verdicts and duties want to be heard better than the rest. */
const hardly = { any: 0.2, blame: 0.3, safety: 0.5, role: 0.6 } as const;
/** Below this, a line is no key to anything for what it was heard as. */
const barely = 0.12;
const plainKinds: readonly LineKind[] = ['open-question', 'closed-question', 'acknowledgement', 'other', 'wait'];

/** @param words lower case, without punctuation or apostrophes */
export function asFarAsHeard(sense: LineSense, { move, confidence, form }: Heard, words: string): LineSense {
  const judging = sense.judging && confidence >= hardly.blame;
  const kinds = new Set(sense.kinds);
  if (confidence < barely && !hears(move, words)) drop(kinds, move);
  if (sense.main !== move || !isHardly(move, confidence) || hears(move, words)) return { ...sense, kinds, judging };
  const main = form === null ? 'information' : 'closed-question';
  drop(kinds, move);
  return { ...sense, main, kinds: kinds.add(main), judging };
}

const reflections: readonly LineKind[] = reflectionMoves;

function drop(kinds: Set<LineKind>, move: LineKind): void {
  kinds.delete(move);
  if (reflections.includes(move) && !reflections.some((kind) => kinds.has(kind))) kinds.delete('reflection');
}

function isHardly(move: LineKind, confidence: number): boolean {
  if (plainKinds.includes(move)) return false;
  if (move === 'safety-question') return confidence < hardly.safety;
  if (move === 'explaining-role') return confidence < hardly.role;
  return confidence < (isUnhelpful(move) ? hardly.blame : hardly.any);
}
