// How likely each move is, for the whole line and for each of its parts.
import type { Ear } from './ear.ts';
import { wantOf } from './evidence.ts';
import { featuresOf, type SeenPart } from './features.ts';
import { buildOf } from './grammar.ts';
import { isAsking, leanings } from './leanings.ts';
import { type Move, moves, questionMoves } from './move.ts';
import type { Neighbour } from './neighbours.ts';
import type { Part, Reading } from './read-line.ts';
import { findSigns } from './signs.ts';
import { likelihoods } from './weights.ts';

/** A line as it was typed, and what was said just before, if anything. */
export type SaidLine = { text: string; previous?: string | undefined };

export type Likely = { move: Move; confidence: number };
export type JudgedPart = SeenPart & { likely: number[]; best: Likely };

/** `likely` is in the order of `moves`. */
export type Judged = {
  reading: Reading;
  before: Reading | undefined;
  parts: JudgedPart[];
  likely: number[];
  neighbour: Neighbour | undefined;
};

export function judgeLine(reading: Reading, before: Reading | undefined, ear: Ear, line: SaidLine): Judged {
  const parts = reading.parts.map((part) => judgePart(part, before, ear));
  const neighbour = ear.neighbours(line.text, reading.words, line.previous ?? '');
  const whole = parts.length === 1 ? (parts[0]?.likely ?? []) : together(parts, before, ear);
  return { reading, before, parts, likely: towards(neighbour, whole), neighbour };
}

export const seePart = (part: Part): SeenPart => ({ part, build: buildOf(part), found: findSigns(part.words) });

function judgePart(part: Part, before: Reading | undefined, ear: Ear): JudgedPart {
  const seen = seePart(part);
  const likely = weigh([seen], before, ear);
  return { ...seen, likely, best: bestOf(likely) };
}

/** What the trained weights say, and where they are unsure, what the way it is built leans towards. */
function weigh(seen: readonly SeenPart[], before: Reading | undefined, { weights }: Ear): number[] {
  const trained = likelihoods(weights.score(featuresOf(seen, before)));
  const doubt = 1 - Math.max(...trained);
  const lean = leanings(
    seen.map(({ build }) => build),
    seen.reduce((sum, { part }) => sum + part.words.length, 0),
  );
  const want = wantOf(new Set(seen.flatMap(({ found }) => found.map(({ sign }) => sign))), before !== undefined);
  return likelihoods(
    trained.map((value, index) => Math.log(value + 1e-6) + doubt * (lean[index] ?? 0) + (want[index] ?? 0)),
  );
}

const partsShare = 0.5;
/** A question at the end waits for its answer. */
const awaitedWeight = 6;

/** A line of several parts: how it sounds as a whole, and the part that weighs most. */
function together(parts: readonly JudgedPart[], before: Reading | undefined, ear: Ear): number[] {
  const whole = weigh(parts, before, ear);
  const last = parts.at(-1);
  const waiting = last && isAsking(last.build) ? last.likely : [];
  const most = moves.map((move, index) => {
    const awaited = questionMoves.includes(move) ? awaitedWeight * (waiting[index] ?? 0) : 0;
    return Math.max(awaited, weights[move] * Math.max(...parts.map(({ likely }) => likely[index] ?? 0)));
  });
  const mixed = whole.map((value, index) => {
    return (1 - partsShare) * Math.log(value + 1e-3) + partsShare * Math.log((most[index] ?? 0) + 1e-3);
  });
  return likelihoods(mixed);
}

/** How much a part of this kind weighs for the listener, against others in the same line. */
const weights: Record<Move, number> = {
  judgement: 1.3,
  confrontation: 1.3,
  minimising: 1.3,
  'unsolicited-advice': 1.3,
  'leading-question': 1.3,
  'topic-change': 1,
  'open-question': 1.5,
  'closed-question': 1.5,
  'safety-question': 1.5,
  'asking-permission': 1.5,
  challenge: 1.2,
  'explaining-role': 1.2,
  'advice-with-permission': 1.2,
  'simple-reflection': 1,
  'complex-reflection': 1,
  affirmation: 1,
  empathy: 1,
  information: 0.8,
  acknowledgement: 0.4,
  'small-talk': 0.4,
  other: 0.4,
};

/** An example that is nearly the same counts for more than anything the weights say. */
function towards(neighbour: Neighbour | undefined, likely: number[]): number[] {
  if (!neighbour) return likely;
  const share = neighbour.likeness ** 2;
  return likely.map((value, index) => (1 - share) * value + (moves[index] === neighbour.example.move ? share : 0));
}

export function bestOf(likely: readonly number[]): Likely {
  const most = Math.max(...likely);
  return { move: moves[likely.indexOf(most)] ?? 'other', confidence: most };
}
