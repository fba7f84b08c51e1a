// Which view a rating means: Teams names the message it stands in.
import type { Store } from '../../app/ports.ts';
import { deliveryRecord, outgoingRecord } from '../../core/records/conversation.ts';
import { standing } from './standing.ts';

const lookedAt = 50;

/** The stamp of the view, empty when it has none; undefined when none of the newest messages of the place is meant. */
export async function stampShownIn(
  message: string,
  place: string,
  store: Pick<Store, 'get' | 'list'>,
): Promise<string | undefined> {
  const deliveries = await store.list('deliveries', place, { newest: true, limit: lookedAt });
  const found = deliveries.find(({ value }) =>
    deliveryRecord.read(value).shown.some((shown) => standing(shown).id === message),
  );
  const outgoing = found && (await store.get('outgoing', place, found.id));
  return outgoing && (outgoingRecord.read(outgoing.value).view.stamp ?? '');
}
