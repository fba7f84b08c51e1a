// Where a view goes. A channel's own key names a thread or chat; these two name a person's private places.
import type { Incoming } from '../core/incoming.ts';
import type { Destination } from '../core/view.ts';

export const homeOf = (person: string) => `home:${person}`;
export const directOf = (person: string) => `direct:${person}`;

/** What is for the asker alone stays where they asked, if nobody else sees it. */
export function placeFor(to: Destination, { place, what }: Incoming, asker: string): string {
  if (to === 'here') return place.key;
  if ('person' in to && to.person === asker && place.audience === 'private' && what.kind !== 'due') return place.key;
  return 'home' in to ? homeOf(to.home) : directOf(to.person);
}

/** The way back: where a view that stands in a place was sent, seen from the place of the incoming. */
export function destinationOf({ place, person }: { place: string; person: string }, incoming: Incoming): Destination {
  if (place === incoming.place.key) return 'here';
  return place === homeOf(person) ? { home: person } : { person };
}

/** The record of a slot. A slot belongs to one person: in a shared place each has their own. */
export function slotId({ place, slot, person }: { place: string; slot: string; person: string }): string {
  return `${place}/${slot}/${person}`;
}
