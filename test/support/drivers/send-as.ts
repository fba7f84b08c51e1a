// Brings a view to a person by the channel of their account, as if a deed had answered with it.
import { channelOf } from '../../../src/app/deliver.ts';
import { findPerson } from '../../../src/app/people.ts';
import { directOf } from '../../../src/app/places.ts';
import type { Ports } from '../../../src/app/ports.ts';
import type { Account } from '../../../src/core/incoming.ts';
import type { View } from '../../../src/core/view.ts';
import { showTo } from '../show-to.ts';

export async function sendAs(account: Account, shown: View, ports: Ports): Promise<void> {
  const view = { ...shown, stamp: 'a stamp' };
  await showTo(account, view, ports);
  const place = directOf((await findPerson(account, ports)).id);
  const common = { id: 'shown', place, slot: 'shown', cause: 'nothing', shown: [], again: false };
  await ports.senders[channelOf(account.account)]?.send({ ...common, account: account.account, view });
}
