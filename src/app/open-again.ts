// A form that could not open where it was asked for waits in its slot; its button opens it.
import { outgoingRecord } from '../core/records/conversation.ts';
import { UserMistake } from './failures.ts';
import { slotId } from './places.ts';
import type { Outcome, Presses, Turn } from './turn.ts';

const prefix = 'slot:';

/** The view by which a channel asks for what waits in a slot. */
export const viewInSlot = (slot: string) => `${prefix}${slot}`;

/** The slot a view names so; undefined when it names none. */
export const slotIn = (view: string) => (view.startsWith(prefix) ? view.slice(prefix.length) : undefined);

/**
 * @param reopenings what opens such forms anew instead, by their id
 * @throws UserMistake when nothing waits there any more
 */
export async function openAgain(slot: string, turn: Turn, reopenings: Presses): Promise<Outcome> {
  const { incoming, person, store } = turn;
  const place = incoming.place.key;
  const stored = await store.get('outgoing', place, slotId({ place, slot, person: person.id }));
  const view = stored && outgoingRecord.read(stored.value).view;
  if (view?.kind !== 'form') throw new UserMistake('That form is closed. Type “home” to see what can be done.');
  const anew = reopenings[view.id];
  if (anew) return anew({ deed: view.id, argument: '', about: view.about ?? {}, values: {} }, turn);
  return { now: [{ to: 'here', slot, view }] };
}
