// Where a view goes. A channel's own key names a thread or chat; these two name a person's private places.
import type { Incoming } from '../core/incoming.ts';
import type { Destination } from '../core/view.ts';

export const homeOf = (person: string) => `home:${person}`;
export const directOf = (person: string) => `direct:${person}`;

export function placeFor(to: Destination, incoming: Incoming): string {
  if (to === 'here') return incoming.place.key;
  return 'home' in to ? homeOf(to.home) : directOf(to.person);
}

/** The way back: where a view that stands in a place was sent, seen from the place of the incoming. */
export function destinationOf({ place, person }: { place: string; person: string }, incoming: Incoming): Destination {
  if (place === incoming.place.key) return 'here';
  return place === homeOf(person) ? { home: person } : { person };
}
