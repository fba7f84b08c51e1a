// What every channel must keep to: the same conversation says the same, in its words and its order, once.
import { describe } from 'vitest';
import { acting } from './channel/acting.ts';
import type { OpenChannel, Ways } from './channel/driver.ts';
import { everything } from './channel/everything.ts';
import { telling } from './channel/telling.ts';

/** @param open a person in front of a fresh channel. @param ways what the channel does differently on purpose */
export function channelContract(name: string, open: OpenChannel, ways: Ways): void {
  describe(`${name} keeps the promises of a channel`, () => {
    for (const part of [telling, everything, acting]) part(open, ways);
  });
}
