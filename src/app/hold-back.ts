// In front of what is kept: words that speak of danger are taken out of what came in, and held in memory.
import type { What } from '../core/incoming.ts';
import type { Chosen } from './choices-made.ts';
import type { Coming } from './handle.ts';
import { dangerIn, type Held, type HeldWords, textsIn, withoutWords } from './held.ts';
import { findPerson } from './people.ts';
import type { Ports } from './ports.ts';
import { isUnderWay, sessionHere } from './sessions.ts';

/** @param typed as it was typed: the guard may have taken out what tells a danger */
export async function holdBack(coming: Coming, typed: What, chosen: Chosen, held: Held, ports: Ports): Promise<Coming> {
  // Most words speak of none, and need no look at where they were said.
  const texts = textsIn(typed, chosen);
  const { care } = ports.library.content;
  const danger = dangerIn(texts, care);
  if (!danger('chat') && !(typed.kind === 'said' && danger('practice'))) return coming;
  const { incoming, removed } = coming.taken;
  const person = await findPerson(incoming.person, ports);
  const now = ports.clock();
  const session = await sessionHere({ incoming, person, store: ports.store });
  const inStory = typed.kind === 'said' && session !== undefined && isUnderWay(session, now);
  const context = inStory ? 'practice' : 'chat';
  const fresh = texts.filter((text) => !held.isThrough(person.id, text, now));
  const kind = dangerIn(fresh, care)(context);
  if (!kind) return coming;
  const words: HeldWords = { id: coming.id, kind, context, what: incoming.what, removed };
  held.hold(person.id, words, now);
  return {
    ...coming,
    taken: { incoming: { ...incoming, what: withoutWords(incoming.what) }, removed: [] },
    held: words,
  };
}
