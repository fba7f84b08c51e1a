// A place as it stands: what was said there and what was answered, oldest first.
import type { Incoming } from '../core/incoming.ts';
import { outgoingRecord, takenRecord } from '../core/records/conversation.ts';
import type { View } from '../core/view.ts';
import type { Store } from './ports.ts';

export type Item = { id: string; version: number; at: string } & (
  | { by: 'person'; text: string }
  | { by: 'porchlight'; view: View }
);

/** The id under which what came in is kept, and which its answers name as their cause. */
export function takenId({ id, person: { agency, account } }: Pick<Incoming, 'id' | 'person'>): string {
  return `${agency}/${account}/${id}`;
}

/** Items of one place; where a person's words and our answer share an instant, the words come first. */
export async function readConversation(place: string, store: Pick<Store, 'list'>): Promise<Item[]> {
  const [said, sent] = await Promise.all([store.list('incoming', place), store.list('outgoing', place)]);
  const words = said.flatMap(({ id, at, value }): Item[] => {
    const { what } = takenRecord.read(value).incoming;
    return what.kind === 'said' ? [{ id: `said/${id}`, version: 1, at, by: 'person', text: what.text }] : [];
  });
  const views = sent.map(
    ({ id, version, at, value }): Item => ({
      id,
      version,
      at,
      by: 'porchlight',
      view: outgoingRecord.read(value).view,
    }),
  );
  return [...words, ...views].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
}
