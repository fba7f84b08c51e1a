// What came in, as it may be kept: names and more are taken out, words of danger held back, names that were used remembered.
import type { Incoming } from '../core/incoming.ts';
import { openCalledBefore } from './called-before.ts';
import { chosenIn } from './choices-made.ts';
import { cleanWhat } from './clean.ts';
import type { Coming } from './handle.ts';
import type { Held } from './held.ts';
import { holdBack } from './hold-back.ts';
import type { Ports } from './ports.ts';
import { storyHere } from './story.ts';
import { firstVersions } from './unfinished.ts';

/** @returns reads what came in under an id of ours */
export function createReading(held: Held, ports: Ports): (id: string, raw: Incoming) => Promise<Coming> {
  const calledBefore = openCalledBefore();
  return async (id, raw) => {
    const { place, at } = raw;
    const [chosen, story] = await Promise.all([chosenIn(raw, ports.store), storyHere(raw, ports)]);
    const knowing = { called: calledBefore.in(place.key, at), story };
    const { what, removed, longest, meant, secret, typed } = cleanWhat(raw.what, knowing, chosen, ports);
    for (const { text, removed } of typed) calledBefore.hear(place.key, at, text, removed);
    const taken = { incoming: { ...raw, what }, removed, ...(meant ? { meant } : {}) };
    const coming = { id, taken, longest, secret, tooMany: false, versions: firstVersions };
    return holdBack(coming, raw.what, held, ports);
  };
}
