// Where an answer in line stands, so that its sender makes it stand there and shows it nowhere else.
import { createWaiting, type Waiting } from '../in-line.ts';

/**
 * `slot` is the record of the slot that stands in `message` now. A card that was answered in line is shown to the one who
 * pressed, until their Teams reloads the message: the message itself must change too. `mark` is of what stands for good:
 * a dialog's card, and nothing yet of a message.
 * `beside`: the message in which the writer's own words stay, beside what is shown in the slot.
 */
export type Answered = { slot: string; message: string; mark: string; beside?: string };

/** Resolves once the answer in line is decided; to undefined when there was none. */
export type InLine = Waiting<Promise<Answered | undefined>>;

const shownWithinMs = 60_000;

export const createInLine = (): InLine => createWaiting(shownWithinMs);
