// What a line can do to the person who hears it, and how a question is asked.

export const moves = [
  'open-question',
  'closed-question',
  'leading-question',
  'simple-reflection',
  'complex-reflection',
  'affirmation',
  'empathy',
  'asking-permission',
  'advice-with-permission',
  'unsolicited-advice',
  'information',
  'explaining-role',
  'challenge',
  'confrontation',
  'judgement',
  'minimising',
  'topic-change',
  'small-talk',
  'acknowledgement',
  'safety-question',
  'other',
] as const;
export type Move = (typeof moves)[number];

export const forms = ['open', 'closed', 'statement', 'stacked'] as const;
export type Form = (typeof forms)[number];

export const stances = ['inviting', 'neutral', 'leading', 'judging', 'advice-in-disguise'] as const;
export type Stance = (typeof stances)[number];

export const functions = ['invite', 'explore', 'clarify', 'check', 'safety'] as const;
export type QuestionFunction = (typeof functions)[number];

/** Moves that give back what was said, or what was meant. */
export const reflectionMoves: readonly Move[] = ['simple-reflection', 'complex-reflection'];

export const questionMoves: readonly Move[] = [
  'open-question',
  'closed-question',
  'leading-question',
  'asking-permission',
  'safety-question',
];

/** Moves that shut people down; to hear one of them as a kind one is the worst mistake. */
export const unhelpfulMoves: readonly Move[] = [
  'judgement',
  'confrontation',
  'minimising',
  'unsolicited-advice',
  'leading-question',
  'topic-change',
];

/** Moves a coach would praise. */
export const kindMoves: readonly Move[] = [
  'simple-reflection',
  'complex-reflection',
  'affirmation',
  'empathy',
  'open-question',
];

/** Honest directness; to hear it as blame is the other worst mistake. */
export const honestMoves: readonly Move[] = ['challenge', 'safety-question', 'explaining-role'];

/** What honest directness must not be taken for. */
export const blamingMoves: readonly Move[] = ['judgement', 'confrontation', 'leading-question', 'minimising'];
