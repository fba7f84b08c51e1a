// Why a line was heard so, in one short sentence.
import { type Decision, unsure } from './decide.ts';
import { evidence } from './evidence.ts';
import type { Judged, JudgedPart } from './judge.ts';
import type { Move } from './move.ts';
import { signs } from './signs.ts';

export function reasonOf({ move, confidence, next }: Decision, { parts }: Judged): string {
  const ranked = [...parts].sort((a, b) => Number(b.best.move === move) - Number(a.best.move === move));
  const shown = ranked.flatMap((part) => shownBy(part, move) ?? []);
  const reason = shown[0] ?? evidence[move].otherwise;
  return confidence < unsure ? `Not sure. ${reason} It could also be ${inWords(next.move)}.` : reason;
}

function shownBy(part: JudgedPart, move: Move): string | undefined {
  for (const name of evidence[move].signs) {
    const found = part.found.filter(({ sign }) => signs[sign]?.name === name);
    const longest = found.sort((a, b) => b.length - a.length)[0];
    if (!longest) continue;
    const words = part.part.words.slice(longest.at, longest.at + longest.length).join(' ');
    return `“${words}”: ${signs[longest.sign]?.because}.`;
  }
  return undefined;
}

export const inWords = (move: Move): string => move.replaceAll('-', ' ');
