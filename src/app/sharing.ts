// Sharing one entry with a named person, and taking it back. Nothing else opens an entry to anyone.
import { choices, note, page } from '../core/view.ts';
import { nameOf, supervisorsOf } from './review/relations.ts';
import { findShare, removeShare, type Share } from './review/shares.ts';
import { hide, noticeGone } from './review/shown.ts';
import { type Outcome, type Press, type Turn, toAsker } from './turn.ts';

/** The people who may read this entry of the asker's now, and since when (an ISO instant). */
export async function sharesOf(
  reflection: string,
  turn: Turn,
): Promise<{ reader: string; name: string; since: string }[]> {
  const live = await liveShares(reflection, turn);
  return Promise.all(
    live.map(async ({ reader, kept }) => ({ reader, name: await nameOf(reader, turn), since: kept.at })),
  );
}

/** What an outcome must hold so that nobody but its writer reads this entry any more. */
type TakenBack = Required<Pick<Outcome, 'changes' | 'replaced'>>;

/**
 * Takes an entry of the asker's back from everyone, or from one reader. To be written in the same commit as whatever
 * changes or removes the entry.
 */
export async function takeBack(reflection: string, turn: Turn, from?: string): Promise<TakenBack> {
  const { person } = turn;
  const shares = (await liveShares(reflection, turn)).filter(({ reader }) => from === undefined || reader === from);
  const words = `${person.name} has taken back what stood here. It cannot be opened any more; there is nothing to do.`;
  const each = await Promise.all(
    shares.map(async (share) => {
      const { change, replaced } = await hide({ reader: share.reader, writer: person.id }, { reflection, words }, turn);
      const told = `${person.name} shared an entry with you here, and has taken it back. There is nothing to do.`;
      const notice = await noticeGone({ reader: share.reader, reflection, words: told }, turn);
      return { changes: [...(await removeShare(share, turn)), change], replaced: [...replaced, ...notice] };
    }),
  );
  return {
    changes: each.flatMap(({ changes }) => changes),
    replaced: each.flatMap(({ replaced }) => replaced),
  };
}

/** Takes back what a button names, and says what that means. */
export async function pressTakeBack({ argument, about }: Press, turn: Turn): Promise<Outcome> {
  const reflection = argument || (about.reflection ?? '');
  const { changes, replaced } = await takeBack(reflection, turn);
  const words =
    changes.length > 0
      ? 'Taken back. From now on it opens for nobody but you. What was read was read: you can see who, and when. What was printed or saved elsewhere is beyond recall.'
      : 'That is not shared with anyone now. It is yours alone.';
  const { buttons } = turn.library.content.words;
  const view = page(undefined, [
    note(words),
    choices([
      { id: 'who-read', label: buttons['who-read'] },
      { id: 'log', label: buttons['my-log'] },
    ]),
  ]);
  return { now: [toAsker(view, turn)], changes, replaced, spent: true };
}

async function liveShares(reflection: string, turn: Turn): Promise<Share[]> {
  const writer = turn.person.id;
  const relations = await supervisorsOf(writer, turn);
  const found = await Promise.all(
    relations.map(({ supervisor }) => findShare({ writer, reader: supervisor, reflection }, turn)),
  );
  return found.filter((share) => share !== undefined);
}
