// The whole log as one file, on request, and deleting an entry for good.
import { logAsCsv, logAsMarkdown } from '../../core/reflection/export.ts';
import { type Block, note, type Outgoing, page } from '../../core/view.ts';
import { homeFor } from '../home.ts';
import { mustNotBeHeld } from '../keeping/holds.ts';
import { zoneHere } from '../locale.ts';
import { slotId } from '../places.ts';
import { openAfter } from '../promises.ts';
import { type Entry, listEntries, namedEntry, removeEntry } from '../reflect/entries.ts';
import { formSlot } from '../reflect/form.ts';
import { namesOf } from '../reflect/hand-in.ts';
import { sharesOf, takeBack } from '../sharing.ts';
import { type Outcome, type Press, type Presses, type Turn, toAsker } from '../turn.ts';
import { deletePage, filesPage } from '../views/my-log.ts';

async function giveFile({ argument }: Press, turn: Turn): Promise<Outcome> {
  const { themes } = turn.library.content;
  const zone = zoneHere(turn.person);
  const entries = (await listEntries(turn)).map(({ entry }) => entry);
  if (entries.length === 0) return { now: [toAsker(page(undefined, [note('Nothing is kept yet.')]), turn)] };
  const file: Block =
    argument === 'csv'
      ? { kind: 'file', name: 'my-log.csv', type: 'text/csv', content: logAsCsv(entries, themes, zone) }
      : { kind: 'file', name: 'my-log.md', type: 'text/markdown', content: logAsMarkdown(entries, themes, zone) };
  return { now: [toAsker({ ...page(undefined, [file]), notice: 'A file is ready.' }, turn)] };
}

async function askWhetherToDelete(press: Press, turn: Turn): Promise<Outcome> {
  const { id } = await namedEntry(press, turn);
  const readers = namesOf(await sharesOf(id, turn));
  return { now: [toAsker(deletePage(id, readers, turn.keep.messages, turn.library.content.words), turn)] };
}

async function deleteEntry(press: Press, turn: Turn): Promise<Outcome> {
  const found = await namedEntry(press, turn);
  await mustNotBeHeld('reflections', turn);
  const [removed, back] = await Promise.all([removeEntry(found, turn), takeBack(found.id, turn)]);
  const gone = page(undefined, [note('Deleted.')]);
  return {
    now: [
      toAsker(gone, turn),
      ...(await openFormGone(found, turn)),
      await homeFor(turn, { promises: await openAfter(removed, turn) }),
    ],
    changes: [...removed, ...back.changes],
    replaced: back.replaced,
  };
}

/** A form that stands open here with its words goes too. */
async function openFormGone(found: Entry, { incoming, person, store }: Turn): Promise<Outgoing[]> {
  const slot = formSlot(found);
  const place = incoming.place.key;
  const open = await store.get('outgoing', place, slotId({ place, slot, person: person.id }));
  return open ? [{ to: 'here', slot, view: page(undefined, [note('What stood here is deleted.')]) }] : [];
}

export const takeAlongPresses: Presses = {
  'log-files': (_press, turn) => ({ now: [toAsker(filesPage(), turn)] }),
  'log-file': giveFile,
  'log-delete': askWhetherToDelete,
  'log-delete-now': deleteEntry,
};
