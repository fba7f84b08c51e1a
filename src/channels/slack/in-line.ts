// What can be answered in line: a modal while its trigger is fresh, an ephemeral message, an open submission.
import type { types } from '@slack/bolt';
import type { Message } from './blocks.ts';

export type Submitted =
  | { response_action: 'errors'; errors: Record<string, string> }
  | { response_action: 'update'; view: types.ModalView };

/** Each says whether it could; then nothing else needs to be shown. */
export type Answers = {
  open?(view: types.ModalView): Promise<boolean>;
  respond?(message: Message, replace: boolean): Promise<boolean>;
  submit?(answer: Submitted): boolean;
};

/** By the id under which the door keeps what came in. */
export type InLine = {
  put(cause: string, answers: () => Answers): void;
  get(cause: string): Answers;
  /** Forgets it, once the answer has had time to be shown. */
  drop(cause: string): void;
};

const shownWithinMs = 10_000;

export function createInLine(): InLine {
  const open = new Map<string, () => Answers>();
  return {
    put: (cause, answers) => void open.set(cause, answers),
    get: (cause) => open.get(cause)?.() ?? {},
    drop: (cause) => void setTimeout(() => open.delete(cause), shownWithinMs).unref(),
  };
}
