// How helpful moves weigh against unhelpful ones. For measuring the debrief only: on no screen, export or record.

import type { LineSense } from '../family/kinds-of-line.ts';
import { unhelpfulMoves } from '../hear/move.ts';
import type { LineKind } from '../scenario.ts';
import type { DebriefLine } from './lines.ts';
import type { Happening } from './what-happened.ts';

const helpful: readonly LineKind[] = [
  'open-question',
  'simple-reflection',
  'complex-reflection',
  'affirmation',
  'empathy',
  'asking-permission',
  'advice-with-permission',
  'explaining-role',
  'challenge',
  'safety-question',
  'owning-a-mistake',
  'giving-choice',
  'summary',
];
const half: readonly LineKind[] = ['acknowledgement', 'wait'];
/** So that a talk of two lines is not all or nothing. */
const doubt = 1;

/** In a rehearsal the story shows what did harm: within a line that helps, a sentence counts only when it surely shuts. */
const sure = 0.6;
/** What went by weighs less than what was done. */
const passed = 0.5;

/**
 * 0 to 1: the share of helpful moves, with unhelpful ones weighed against. A line helps once, by the whole of it; what shuts people
 * down weighs sentence by sentence. Each counts as much as it is surely heard.
 * @param happenings of a rehearsal, where it is known what went by
 */
export function balanceOf(lines: readonly DebriefLine[], happenings?: readonly Happening[]): number {
  const least = happenings ? sure : 0;
  const weighed = lines.filter(({ sense }) => !sense.aside);
  const missed = (happenings ?? []).filter(({ worked, line }) => !worked && harmIn(line, least) === 0).length;
  const good = weighed.reduce((sum, line) => sum + helpIn(line), 0);
  const bad = weighed.reduce((sum, line) => sum + harmIn(line, least), missed * passed);
  return (good + doubt / 2) / (good + bad + doubt);
}

function helpIn({ heard, sense, opened }: DebriefLine): number {
  if (shuts(sense)) return 0;
  if (opened.length > 0) return 1;
  if (helpful.some((kind) => sense.kinds.has(kind))) return heard.confidence;
  return half.some((kind) => sense.kinds.has(kind)) ? 0.5 * (sense.main === 'wait' ? 1 : heard.confidence) : 0;
}

/** What opened someone did not shut them, and a first line steps away from nothing. */
function harmIn({ heard, sense, opened, turn }: DebriefLine, least: number): number {
  if (sense.status) return 1;
  if (opened.length > 0 && !shuts(sense)) return 0;
  if (isUnhelpful(heard.move) && !isUnhelpful(sense.main)) return 0;
  const from = shuts(sense) ? 0 : least;
  return heard.parts.reduce(
    (sum, { move, confidence }) =>
      sum + (isUnhelpful(move) && confidence >= from && !(turn === 1 && move === 'topic-change') ? confidence : 0),
    0,
  );
}

const shuts = ({ status, judging, main }: LineSense) => status || judging || isUnhelpful(main);
const isUnhelpful = (kind: LineKind) => unhelpfulMoves.some((move) => move === kind);
