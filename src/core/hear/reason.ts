// Why a line was heard so, in one short sentence.
import { type Decision, unsure } from './decide.ts';
import type { Judged, JudgedPart } from './judge.ts';
import type { Move } from './move.ts';
import { signs } from './signs.ts';

/** The signs that speak for each move, and what to say when none was seen. */
const reasons: Record<Move, { signs: string[]; otherwise: string }> = {
  'open-question': {
    signs: ['invites', 'invites-by-yes-no', 'asks-experience', 'open-word'],
    otherwise: 'It asks for their own account.',
  },
  'closed-question': {
    signs: ['asks-fact', 'asks-yes-no', 'clarifies'],
    otherwise: 'One fact, or a yes or no, answers it.',
  },
  'leading-question': { signs: ['leads', 'tag-right'], otherwise: 'The answer is already in the question.' },
  'simple-reflection': { signs: ['gives-back'], otherwise: 'It gives back nearly what they said.' },
  'complex-reflection': {
    signs: ['gives-back', 'you-feeling', 'begins-you'],
    otherwise: 'It gives back a meaning they had not said outright.',
  },
  affirmation: { signs: ['praises-person', 'cheers'], otherwise: 'It names something good in what they do.' },
  empathy: { signs: ['stands-with', 'names-feeling'], otherwise: 'It stays with what they feel.' },
  'asking-permission': { signs: ['permission', 'permission-object'], otherwise: 'It asks leave first.' },
  'advice-with-permission': { signs: ['option', 'gives-choice'], otherwise: 'It offers an idea and leaves it free.' },
  'unsolicited-advice': {
    signs: ['advice-as-question', 'told-to', 'begins-telling'],
    otherwise: 'It tells them what to do, unasked.',
  },
  information: { signs: ['fact', 'has-figure'], otherwise: 'It states something without asking or judging.' },
  'explaining-role': { signs: ['role'], otherwise: 'It says what the worker does, and may or must do.' },
  challenge: { signs: ['concern'], otherwise: 'It names something hard plainly and leaves room.' },
  confrontation: { signs: ['accuses', 'why-you'], otherwise: 'It argues with them or corners them.' },
  judgement: { signs: ['grades', 'why-you'], otherwise: 'It grades the person.' },
  minimising: { signs: ['makes-small'], otherwise: 'It makes it smaller than it is for them.' },
  'topic-change': { signs: ['moves-away'], otherwise: 'It steps away from what was just said.' },
  'small-talk': { signs: ['small-talk'], otherwise: 'It is small talk.' },
  acknowledgement: { signs: ['nods'], otherwise: 'It shows that they were heard, and adds nothing.' },
  'safety-question': { signs: ['danger'], otherwise: 'It asks about danger or harm.' },
  other: { signs: ['logistics'], otherwise: 'Nothing here shows what it does.' },
};

export function reasonOf({ move, confidence, next }: Decision, { parts }: Judged): string {
  const ranked = [...parts].sort((a, b) => Number(b.best.move === move) - Number(a.best.move === move));
  const shown = ranked.flatMap((part) => shownBy(part, move) ?? []);
  const reason = shown[0] ?? reasons[move].otherwise;
  return confidence < unsure ? `Not sure. ${reason} It could also be ${inWords(next.move)}.` : reason;
}

function shownBy(part: JudgedPart, move: Move): string | undefined {
  for (const name of reasons[move].signs) {
    const found = part.found.filter(({ sign }) => signs[sign]?.name === name);
    const longest = found.sort((a, b) => b.length - a.length)[0];
    if (!longest) continue;
    const words = part.part.words.slice(longest.at, longest.at + longest.length).join(' ');
    return `“${words}”: ${signs[longest.sign]?.because}.`;
  }
  return undefined;
}

export const inWords = (move: Move): string => move.replaceAll('-', ' ');
