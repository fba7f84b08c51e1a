// What can be answered in line: a modal while its trigger is fresh, an ephemeral message, an open submission.
import type { types } from '@slack/bolt';
import { createWaiting, type Waiting } from '../in-line.ts';
import type { Message } from './blocks.ts';

export type Submitted =
  | { response_action: 'errors'; errors: Record<string, string> }
  | { response_action: 'update'; view: types.ModalView };

/** Each says whether it could; then nothing else needs to be shown. `open` says the modal's id, empty when Slack kept it to itself. */
export type Answers = {
  open?(view: types.ModalView): Promise<string | false>;
  respond?(message: Message, replace: boolean): Promise<boolean>;
  submit?(answer: Submitted): boolean;
};

/** Made when it is asked for, so that what waits holds little. */
export type InLine = Waiting<() => Answers>;

const shownWithinMs = 10_000;

export const createInLine = (): InLine => createWaiting(shownWithinMs);
