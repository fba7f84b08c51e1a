// Two-minute drills: which lines are worth trying again, what a new wording changes, and when a line comes back.
import { askedInWords, moveInWords } from './hear/in-plain-words.ts';
import { unhelpfulMoves } from './hear/move.ts';
import type { Heard } from './moves.ts';
import { wordsOf } from './text.ts';

/** Days until a line comes back, by how often in a row it was said better. After the last it has been learned. */
const daysByBox = [1, 3, 7, 16] as const;

export type Went = 'better' | 'not-yet' | 'skipped';

/** The box a line lies in next and the days until it is due; undefined when it need not come back. */
export function nextBox(box: number, went: Went): { box: number; days: number } | undefined {
  if (went === 'skipped') return { box, days: daysByBox[0] };
  if (went === 'not-yet') return { box: 0, days: daysByBox[0] };
  const days = daysByBox[box];
  return days === undefined ? undefined : { box: box + 1, days };
}

const bentStances: readonly Heard['stance'][] = ['leading', 'judging', 'advice-in-disguise'];
/** Below this what was heard is a guess, and nobody is told off on a guess. */
const sureEnough = 0.2;

/** Heard as something that shuts people down, or as several questions at once. */
export function shutsDown({ move, stance, form, confidence }: Heard): boolean {
  return (
    confidence >= sureEnough && (unhelpfulMoves.includes(move) || bentStances.includes(stance) || form === 'stacked')
  );
}

/** It shuts down, or asks for a yes or a no and invites nothing. Questions about safety are meant to be plain. */
export function isWorthTrying(heard: Heard): boolean {
  return shutsDown(heard) || isBarelyClosed(heard);
}

const isBarelyClosed = ({ form, stance, move }: Heard) =>
  form === 'closed' && stance === 'neutral' && move === 'closed-question';

export type Attempt = { said: string; heard: Heard };
type Verdict = 'better' | 'same' | 'unsure' | 'not-yet';

/** How it went, and each respect in which the two differ, in words; none where it could not be heard well. */
export type Change = { verdict: Verdict; respects: { label: string; before: string; now: string }[] };

export function whatChanged(before: Attempt, now: Attempt): Change {
  const verdict = verdictOn(before, now);
  if (verdict === 'unsure') return { verdict, respects: [] };
  const old = respectsOf(before.heard);
  const respects = respectsOf(now.heard).flatMap(({ label, value }) => {
    const was = old.find((one) => one.label === label)?.value ?? 'nothing is asked';
    return was === value ? [] : [{ label, before: was, now: value }];
  });
  return { verdict, respects };
}

function verdictOn(before: Attempt, now: Attempt): Verdict {
  if (wordsOf(before.said).join(' ') === wordsOf(now.said).join(' ')) return 'same';
  if (now.heard.move === 'other' || now.heard.confidence < sureEnough) return 'unsure';
  const stillClosed = isBarelyClosed(before.heard) && isBarelyClosed(now.heard);
  return shutsDown(now.heard) || stillClosed ? 'not-yet' : 'better';
}

/** What a verdict does to when the line comes back: a guess moves nothing. */
export const wentBy: Record<Verdict, Went> = {
  better: 'better',
  same: 'not-yet',
  unsure: 'skipped',
  'not-yet': 'not-yet',
};

const respectsOf = (heard: Heard) => [{ label: 'What it is', value: moveInWords(heard.move) }, ...askedInWords(heard)];
