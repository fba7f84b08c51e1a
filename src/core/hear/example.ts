import type { Form, Move, QuestionFunction, Stance } from './move.ts';

/** An example from the content: a line, what was said before it (empty: nothing), and what it does. */
export type MoveExample = {
  text: string;
  previous: string;
  move: Move;
  form?: Form | undefined;
  stance?: Stance | undefined;
  function?: QuestionFunction | undefined;
};
