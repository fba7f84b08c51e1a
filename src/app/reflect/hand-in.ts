// Keeping what was written: the entry, what it promises, and nobody else's leave to read words they were not shown.
import { homeFor } from '../home.ts';
import { openAfter } from '../promises.ts';
import { sharesOf, takeBack } from '../sharing.ts';
import { type Outcome, type Turn, toAsker } from '../turn.ts';
import { draftPage, keptPage } from '../views/reflect.ts';
import { type Entry, keepEntry } from './entries.ts';

/** Keeps an entry with words in it. */
export async function handIn(found: Entry, turn: Turn): Promise<Outcome> {
  const { id, entry } = found;
  const { words } = turn.library.content;
  const changes = await keepEntry(found, turn);
  const shared = await sharesOf(id, turn);
  const back = shared.length > 0 ? await takeBack(id, turn) : undefined;
  const notes = back
    ? [`You changed it, so ${namesOf(shared)} cannot read it any more. Share it again if you like.`]
    : [];
  const view = entry.state === 'draft' ? draftPage(id, notes, words) : keptPage(id, entry, notes, words);
  const promised = changes.some(({ shelf }) => shelf === 'promises');
  const home = promised ? [await homeFor(turn, { promises: await openAfter(changes, turn) })] : [];
  return {
    now: [toAsker(view, turn), ...home],
    changes: [...changes, ...(back?.changes ?? [])],
    ...(back ? { replaced: back.replaced } : {}),
  };
}

export const namesOf = (shared: readonly { name: string }[]): string =>
  new Intl.ListFormat('en').format(shared.map(({ name }) => name));
