// Calls to a service that may not answer: what it is called, and trying again where that does no harm.
import { setTimeout as pause } from 'node:timers/promises';
import { Unavailable } from '../app/failures.ts';

/** The service did not answer: the call may have taken effect. */
export class Unanswered extends Unavailable {}

/** As often as a call is tried, whatever stands in its way. */
export const mostTries = 3;

/** Tries again what was not answered, after a quarter of a second and after a second. */
export async function repeatedly<T>(call: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof Unanswered) || tries >= mostTries) throw error;
      await pause(250 * 4 ** (tries - 1));
    }
  }
}
