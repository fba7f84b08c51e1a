// Where an answer in line stands, so that its sender makes it stand there and shows it nowhere else.

/**
 * `slot` is the record of the slot that stands in `message` now. A card that was answered in line is shown to the one who
 * pressed, until their Teams reloads the message: the message itself must change too. `mark` is of what stands for good:
 * a dialog's card, and nothing yet of a message.
 */
export type Answered = { slot: string; message: string; mark: string };

/** By the id under which the door keeps what came in. */
export type InLine = {
  /** @param answered resolves once the answer in line is decided; undefined: there was none */
  put(cause: string, answered: Promise<Answered | undefined>): void;
  get(cause: string): Promise<Answered | undefined>;
  /** Forgets it, once everything it caused has had time to be shown. */
  drop(cause: string): void;
};

const shownWithinMs = 60_000;

export function createInLine(): InLine {
  const open = new Map<string, Promise<Answered | undefined>>();
  return {
    put: (cause, answered) => void open.set(cause, answered),
    get: (cause) => open.get(cause) ?? Promise.resolve(undefined),
    drop: (cause) => void setTimeout(() => open.delete(cause), shownWithinMs).unref(),
  };
}
