// What every child process of a proof needs: its instructions, and lines that are out before anything else happens.
import { writeSync } from 'node:fs';

/** The instructions of whoever started this process. It ends when that one does. */
export function instructions() {
  process.once('disconnect', () => process.exit(1));
  return new Promise((resolve) => void process.once('message', resolve));
}

export const say = (line) => writeSync(1, `${line}\n`);

/** Ends, after `act` has; a failure is told on stderr. */
export function run(act) {
  instructions()
    .then(act)
    .then(() => process.exit(0))
    .catch((error) => {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    });
}

export const now = () => new Date().toISOString();
