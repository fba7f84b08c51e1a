// How long things are kept.
const day = 24 * 60 * 60_000;

/** What was taken in, so that the same id takes effect once and a page shows what was said. */
export const incomingDays = 30;
/** An unused button or form. */
export const stampDays = 30;

/** @param at an ISO instant */
export function daysAfter(at: string, days: number): string {
  return new Date(Date.parse(at) + days * day).toISOString();
}
