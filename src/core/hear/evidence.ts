// What speaks for each move when it is seen.
import { type Move, moves } from './move.ts';
import { signs } from './signs.ts';

/** The signs that speak for each move, and what to say when none was seen. */
export const evidence: Record<Move, { signs: string[]; otherwise: string }> = {
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

/** Less likely by this (in logarithms) when nothing that speaks for it was seen. */
const unshown: Partial<Record<Move, number>> = {
  'safety-question': -1.5,
  minimising: -1,
  judgement: -0.7,
  confrontation: -0.7,
  'leading-question': -0.7,
  'unsolicited-advice': -0.5,
};

/** Nobody steps away from what was not said. */
const nothingToLeave = -2;

const signsOf: ReadonlySet<number>[] = moves.map(
  (move) => new Set([...signs.keys()].filter((index) => evidence[move].signs.includes(signs[index]?.name ?? ''))),
);

/** In the order of `moves`: what is taken off for want of evidence. */
export function wantOf(seen: ReadonlySet<number>, answers: boolean): number[] {
  return moves.map((move, index) => {
    if (move === 'topic-change' && !answers) return nothingToLeave;
    for (const sign of signsOf[index] ?? []) if (seen.has(sign)) return 0;
    return unshown[move] ?? 0;
  });
}
