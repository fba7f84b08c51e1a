// What waits of supervision for someone who comes for the first time: others could name them before.
import type { Outgoing } from '../../core/view.ts';
import type { Turn } from '../turn.ts';
import { askedPage, askedSlot, notify } from './name-supervisor.ts';
import { nameOf, peopleNamed, supervisedBy, supervisorsOf } from './relations.ts';

export async function waitsOnArrival(turn: Turn): Promise<Outgoing[]> {
  const { id } = turn.person;
  const [theirs, mine] = await Promise.all([supervisedBy(id, turn), supervisorsOf(id, turn)]);
  const asking = theirs.filter(({ state }) => state === 'asked');
  const people = await peopleNamed(
    asking.map(({ worker }) => worker),
    turn,
  );
  const set = [...theirs, ...mine].filter(({ state, by }) => state === 'accepted' && by !== id);
  const others = set.map(({ worker, supervisor }) => (worker === id ? supervisor : worker));
  const names = await Promise.all(others.map((other) => nameOf(other, turn)));
  const { buttons } = turn.library.content.words;
  const words = `An admin set with whom you work here: ${names.join(', ')}. What is shared, entry by entry, is up to whoever wrote it. You can end it under ${buttons.supervision}.`;
  return [
    ...people.map((person) => ({ to: { person: id }, slot: askedSlot(person.id), view: askedPage(person, turn) })),
    ...(names.length > 0 ? [notify(id, words, [{ id: 'supervision', label: buttons.supervision }])] : []),
  ];
}
