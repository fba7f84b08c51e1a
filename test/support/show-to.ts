// Puts a view into someone's own conversation, as if a deed had answered with it.
import { findPerson } from '../../src/app/people.ts';
import { directOf } from '../../src/app/places.ts';
import type { Change, Ports } from '../../src/app/ports.ts';
import type { Account } from '../../src/core/incoming.ts';
import type { View } from '../../src/core/view.ts';

export async function showTo(account: Account, view: View, ports: Ports): Promise<void> {
  const person = (await findPerson(account, ports)).id;
  const place = directOf(person);
  const value = { place, slot: 'shown', person, view };
  const id = `${place}/shown/${person}`;
  const change: Change = { shelf: 'outgoing', id, expected: 0, owner: place, at: ports.clock(), value };
  if (!(await ports.store.commit([change]))) throw new Error(`something is shown in ${place} already`);
}
