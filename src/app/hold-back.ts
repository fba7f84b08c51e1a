// In front of what is kept: words that speak of danger are taken out of what came in, and held in memory.
import type { What } from '../core/incoming.ts';
import type { Coming } from './handle.ts';
import { dangerIn, type Held, type HeldWords, withoutWords } from './held.ts';
import { findPerson } from './people.ts';
import type { Ports } from './ports.ts';
import { isUnderWay, sessionHere } from './sessions.ts';

/** @param typed as it was typed: the guard may have taken out what tells a danger */
export async function holdBack(coming: Coming, typed: What, held: Held, ports: Ports): Promise<Coming> {
  // Most words speak of none, and need no look at where they were said.
  if (!dangerIn(typed, 'chat') && !dangerIn(typed, 'practice')) return coming;
  const { incoming, removed } = coming.taken;
  const person = await findPerson(incoming.person, ports);
  const session = await sessionHere({ incoming, person, store: ports.store });
  const now = ports.clock();
  const context = session && isUnderWay(session, now) ? 'practice' : 'chat';
  const kind = dangerIn(typed, context);
  if (!kind) return coming;
  const inStory = context === 'practice' && typed.kind === 'said';
  const words: HeldWords = {
    id: coming.id,
    kind,
    context: inStory ? 'practice' : 'chat',
    what: incoming.what,
    removed,
  };
  held.hold(person.id, words, now);
  return {
    ...coming,
    taken: { incoming: { ...incoming, what: withoutWords(incoming.what) }, removed: [] },
    held: words,
  };
}
