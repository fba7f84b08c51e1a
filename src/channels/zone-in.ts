// The time zone that a channel tells, where it is one that can be reckoned with.
import { zoneTold } from '../core/zones.ts';

/** @param told such as America/Chicago, as the channel says it */
export function zoneIn(told: string | null | undefined): { zone?: string } {
  const zone = zoneTold(told);
  return zone === undefined ? {} : { zone };
}
