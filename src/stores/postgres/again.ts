// Trying again what may go well a moment later.
import { setTimeout as sleep } from 'node:timers/promises';
import { mayPass } from './failures.ts';

/** Waits between tries, in milliseconds: a second and a half in all, enough for a quick restart. */
const briefly = [20, 100, 400, 1000];

/** Waits that grow, up to two seconds each, until they make up so many milliseconds: for what must be known. */
export function waitsFor(total: number): number[] {
  const waits: number[] = [];
  for (let wait = 20, sum = 0; sum < total; sum += wait, wait = Math.min(wait * 3, 2_000)) waits.push(wait);
  return waits;
}

/** Runs the task until it succeeds, fails for good, or all waits are used up. */
export async function again<T>(task: () => Promise<T>, waits: number[] = briefly): Promise<T> {
  for (const wait of waits) {
    try {
      return await task();
    } catch (error) {
      if (!mayPass(error)) throw error;
      await sleep(wait);
    }
  }
  return task();
}
