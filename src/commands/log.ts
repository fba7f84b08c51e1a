// Log lines on standard error, as JSON: ids and counts, never words.
import { pino } from 'pino';
import type { Log } from '../app/ports.ts';

export function createLog(): Log {
  const logger = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
  return {
    warn: (event, ids) => logger.warn(ids, event),
    error: (event, error, ids) => logger.error({ ...ids, error: describe(error) }, event),
  };
}

/** The error's name, its code, and the first place in our code; never its message, which may hold what someone typed. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const place = /\bdist\/([\w/.-]+:\d+)/.exec(error.stack ?? '')?.[1];
  return `${error.name}${code}${place ? ` at ${place}` : ''}`;
}
