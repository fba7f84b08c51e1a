// Which move is named: what shuts people down is looked at before praise is given.
import type { Caution } from './ear.ts';
import { echoOf } from './echo.ts';
import { bestOf, type Judged, type JudgedPart, type Likely } from './judge.ts';
import {
  blamingMoves,
  honestMoves,
  kindMoves,
  type Move,
  moves,
  questionMoves,
  reflectionMoves,
  unhelpfulMoves,
} from './move.ts';
import { signNames } from './question.ts';
import type { Reading } from './read-line.ts';

export type Decision = Likely & { next: Likely };

/** Below this, the reason says that it is a guess. */
export const unsure = 0.5;

export function decide({ likely, reading, before, parts }: Judged, caution: Caution): Decision {
  const first = bestOf(withKin(likely)).move;
  const given = reflectionMoves.includes(first) && (givesBack(reading, before) || parts.some(checksBack));
  const careful = given ? first : carefulWith(likely, first, reading.words.length, caution);
  const move = fairTo(likely, careful, caution);
  const confidence = likely[moves.indexOf(move)] ?? 0;
  return { move, confidence, next: bestOf(likely.map((value, index) => (moves[index] === move ? 0 : value))) };
}

/** Their own words, turned round: nothing in it is the worker's, so nothing in it can be held against them. */
function givesBack({ words }: Reading, before: Reading | undefined): boolean {
  if (!before) return false;
  const { shared, of, turned } = echoOf(words, before.words);
  return of > 0 && (turned > 0 || shared >= fewestShared) && shared >= of * leastShare;
}

/** "Have I got that right?": whoever asks can be put right. */
const checksBack = (part: JudgedPart) => signNames(part).includes('checks-back');

const fewestShared = 2;
const leastShare = 0.5;

/** To praise harm is the worst mistake: a kind reading is given up when an unhelpful one is likely enough. */
function carefulWith(likely: readonly number[], first: Move, words: number, { kind, longFrom, inLong }: Caution): Move {
  if (!kindMoves.includes(first)) return first;
  const ratio = words > longFrom ? kind * inLong : kind;
  const doubtful = sumOf(likely, unhelpfulMoves) >= sumOf(likely, kindMoves) * ratio;
  return doubtful ? bestAmong(likely, unhelpfulMoves).move : first;
}

/** Its twin is to blame honest directness: blame is given up when an honest reading is likely enough. */
function fairTo(likely: readonly number[], first: Move, { honest }: Caution): Move {
  if (!blamingMoves.includes(first)) return first;
  const isHonest = sumOf(likely, honestMoves) >= sumOf(likely, blamingMoves) * honest;
  return isHonest ? bestAmong(likely, honestMoves).move : first;
}

/** Moves that ask, that give back, that tell: when one is unsure which, it is still one of them. */
const kin: readonly (readonly Move[])[] = [
  questionMoves,
  reflectionMoves,
  [
    'information',
    'explaining-role',
    'advice-with-permission',
    'unsolicited-advice',
    'challenge',
    'judgement',
    'confrontation',
  ],
];
const shareOfKin = 0.7;

function withKin(likely: readonly number[]): number[] {
  const sums = kin.map((some) => sumOf(likely, some));
  return likely.map((value, index) => {
    const sum = sums[kin.findIndex((some) => some.some((move) => move === moves[index]))];
    return sum === undefined ? value : value ** (1 - shareOfKin) * sum ** shareOfKin;
  });
}

function sumOf(likely: readonly number[], some: readonly Move[]): number {
  return some.reduce((sum, move) => sum + (likely[moves.indexOf(move)] ?? 0), 0);
}

function bestAmong(likely: readonly number[], some: readonly Move[]): Likely {
  return bestOf(likely.map((value, index) => (some.some((move) => move === moves[index]) ? value : 0)));
}
