// What tests of the door need: something that comes in, and a look at what became of it.
import type { Store } from '../../src/app/ports.ts';
import type { Incoming, What } from '../../src/core/incoming.ts';
import { memoryStore } from '../../src/stores/memory.ts';
import { ana, steppingClock } from './parts.ts';
import { rounds } from './stores.ts';

/** Becomes a brief. */
export const scene: What = { kind: 'said', text: 'mom canceled three times' };

export function incoming(id: string, what: What = scene, place = 'talk', person = ana): Incoming {
  return { id, at: '2026-03-02T08:00:00.000Z', person, place: { key: place, audience: 'private' }, what };
}

/** The id under which the door keeps it. */
export const taken = (id: string, { agency, account } = ana) => `${agency}/${account}/${id}`;

export const memory = () => memoryStore(steppingClock());

/** Resolves with whether a promise has ended by now. */
export async function ended(promise: Promise<unknown>): Promise<boolean> {
  let over = false;
  const end = () => {
    over = true;
  };
  promise.then(end, end);
  await rounds();
  return over;
}

export async function visitsOf(store: Store): Promise<number> {
  const people = await store.list('people', ana.agency);
  const visits = await Promise.all(people.map(({ id }) => store.list('visits', id)));
  return visits.flat().length;
}
