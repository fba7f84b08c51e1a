// Calls to Teams, with what can go wrong told apart: what a later attempt may mend, and what it may not.
import { setTimeout as pause } from 'node:timers/promises';
import { Unavailable } from '../../app/failures.ts';
import { mostTries, repeatedly } from '../patience.ts';

/** Teams refused, and would refuse again. `code` is Teams' own, such as `MessageWritesBlocked`. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string) {
    super(`Teams refused: ${status} ${code}`);
    this.name = 'Refused';
    this.status = status;
    this.code = code;
  }
}

/** Teams asks to wait. */
export class Limited extends Unavailable {
  readonly afterMs: number;
  constructor(afterMs: number) {
    super('Teams asks to wait.');
    this.afterMs = afterMs;
  }
}

const longestWaitMs = 20_000;

/** One attempt, but for limits, which are waited for. @throws Refused | Unanswered | Unavailable */
export async function once<T>(call: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof Limited) || tries >= mostTries) throw error;
      await pause(Math.min(longestWaitMs, error.afterMs) * (1 + Math.random() / 4));
    }
  }
}

/** Tries again where that cannot do harm. @throws Refused | Unavailable */
export const repeat = <T>(call: () => Promise<T>): Promise<T> => repeatedly(() => once(call));
