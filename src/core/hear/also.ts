// What else a line does, beside the part that weighs most.
import type { Decision } from './decide.ts';
import type { Judged } from './judge.ts';
import { signNames } from './question.ts';

const extras: Record<string, string> = {
  'owns-mistake': 'owning-a-mistake',
  'gives-choice': 'giving-choice',
  'sums-up': 'summary',
  'shares-self': 'self-disclosure',
};
const fairChance = 0.25;
const fairPart = 0.25;

export function alsoOf({ move, next }: Decision, { parts }: Judged): string[] {
  const ofParts = parts.filter(({ best }) => best.confidence >= fairPart).map(({ best }) => best.move as string);
  const close = next.confidence >= fairChance ? [next.move as string] : [];
  const extra = parts.flatMap((part) => signNames(part).flatMap((name) => extras[name] ?? []));
  return [...new Set([...close, ...ofParts, ...extra])].filter((name) => name !== move);
}
