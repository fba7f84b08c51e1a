// What came in, as it may be kept: names and more are taken out, words of danger held back, names that were used remembered.
import type { Incoming } from '../core/incoming.ts';
import { openCalledBefore } from './called-before.ts';
import { chosenIn } from './choices-made.ts';
import { cleanWhat } from './clean.ts';
import type { Coming } from './handle.ts';
import type { Held } from './held.ts';
import { holdBack } from './hold-back.ts';
import type { Ports } from './ports.ts';
import { noStory, storyHere } from './story.ts';
import { firstVersions } from './unfinished.ts';

/** @returns reads what came in under an id of ours */
export function createReading(held: Held, ports: Ports): (id: string, raw: Incoming) => Promise<Coming> {
  const calledBefore = openCalledBefore();
  return async (id, raw) => {
    const { place, at } = raw;
    const chosen = await chosenIn(raw, ports.store);
    const called = calledBefore.in(place.key, at);
    const cleaned = (story: ReadonlySet<string>) => cleanWhat(raw.what, { called, story }, chosen, ports);
    const plain = cleaned(noStory);
    // A story only lets words stay: where nothing has to go, no story is looked for.
    const story = plain.removed.length > 0 ? await storyHere(raw, ports) : noStory;
    const { what, removed, longest, meant, secret, typed } = story.size > 0 ? cleaned(story) : plain;
    for (const { text, removed } of typed) calledBefore.hear(place.key, at, text, removed);
    const taken = { incoming: { ...raw, what }, removed, ...(meant ? { meant } : {}) };
    const coming = { id, taken, longest, secret, tooMany: false, versions: firstVersions };
    return holdBack(coming, raw.what, chosen, held, ports);
  };
}
