// Calls to Slack, with what can go wrong told apart: what a later attempt may mend, and what it may not.

import { setTimeout as pause } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import { Unavailable } from '../../app/failures.ts';
import { createQueue } from '../../app/queue.ts';
import { mostTries, repeatedly, Unanswered } from '../patience.ts';
import { remember } from './remember.ts';

/** Slack refused, and would refuse again. `code` is Slack's own, such as `channel_not_found`. */
export class Refused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`Slack refused: ${code}`);
    this.name = 'Refused';
    this.code = code;
  }
}

/** Slack will not let this app do anything any more. */
export const lockedOut = [
  'account_inactive',
  'app_uninstalled',
  'invalid_auth',
  'not_authed',
  'org_login_required',
  'team_access_not_granted',
  'token_expired',
  'token_revoked',
];

/** Slack's trouble, not ours. */
const passing = ['fatal_error', 'internal_error', 'ratelimited', 'request_timeout', 'service_unavailable'];

const longestWaitMs = 20_000;
const messageEveryMs = 1_000;

export type Calls = {
  /** One attempt, but for limits, which are waited for. @throws Refused | Unanswered | Unavailable */
  once<T>(call: () => Promise<T>): Promise<T>;
  /** Tries again where that cannot do harm. @throws Refused | Unavailable */
  repeat<T>(call: () => Promise<T>): Promise<T>;
  /** A message, at most one a second in each channel, never sent twice here. @throws Refused | Unanswered | Unavailable */
  post<T>(channel: string, call: () => Promise<T>): Promise<T>;
  /** Ends all calls: the app was removed. */
  stop(): void;
  stopped(): boolean;
};

export function createCalls(onLockedOut: (code: string) => void): Calls {
  let stopped = false;
  const lanes = createQueue();
  const nextAt = new Map<string, number>();
  const stop = () => {
    stopped = true;
  };

  /** One call; a limit is waited for here, so that nothing else waits. */
  async function once<T>(call: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      if (stopped) throw new Unavailable('The app was removed from the workspace; nothing is sent.');
      try {
        return await call();
      } catch (error) {
        if (error instanceof webApi.WebAPIRateLimitedError && tries < mostTries)
          await pause(Math.min(longestWaitMs, error.retryAfter * 1_000));
        else throw failureOf(error);
      }
    }
  }

  function failureOf(error: unknown): Error {
    if (error instanceof webApi.WebAPIPlatformError) {
      const code = error.data.error;
      if (passing.includes(code)) return new Unanswered(`Slack is in trouble: ${code}`);
      if (!lockedOut.includes(code)) return new Refused(code);
      if (!stopped) onLockedOut(code);
      stop();
      return new Unavailable(`Slack locked the app out: ${code}`);
    }
    if (error instanceof webApi.WebAPIRateLimitedError) return new Unavailable('Slack asks to wait.');
    if (error instanceof webApi.WebAPIHTTPError && error.statusCode < 500)
      return new Refused(`http_${error.statusCode}`);
    if (error instanceof webApi.WebAPIHTTPError || error instanceof webApi.WebAPIRequestError)
      return new Unanswered('Slack did not answer.');
    return error instanceof Error ? error : new Error(String(error));
  }

  return {
    once,
    repeat: (call) => repeatedly(() => once(call)),
    post: (channel, call) =>
      lanes.run(channel, async () => {
        const wait = (nextAt.get(channel) ?? 0) - performance.now();
        if (wait > 0) await pause(wait);
        remember(nextAt, channel, performance.now() + messageEveryMs);
        return once(call);
      }),
    stop,
    stopped: () => stopped,
  };
}
