// Where a view goes. A channel's own key names a thread or chat; these two name a person's private places.
import type { Incoming } from '../core/incoming.ts';
import type { Destination } from '../core/view.ts';

export const homeOf = (person: string) => `home:${person}`;
export const directOf = (person: string) => `direct:${person}`;

export function placeFor(to: Destination, incoming: Incoming): string {
  if (to === 'here') return incoming.place.key;
  return 'home' in to ? homeOf(to.home) : directOf(to.person);
}
