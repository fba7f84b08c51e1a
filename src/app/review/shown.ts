// Where something a writer shared stands before its reader, so that it can be replaced the moment it is taken back.
import { type ShownRecord, shownRecord } from '../../core/records/share.ts';
import { note, page } from '../../core/view.ts';
import { directOf, placeFor, slotId } from '../places.ts';
import type { Change, Stored } from '../ports.ts';
import type { Replacement, Turn } from '../turn.ts';

type Shown = ShownRecord['shown'][number];
type Found = { shown: Shown[]; kept: Stored | undefined };
export type Between = { reader: string; writer: string };

const drawer = (reader: string) => `open:${reader}`;

async function find({ reader, writer }: Between, { store }: Turn): Promise<Found> {
  const kept = await store.get('shares', drawer(reader), writer);
  return { shown: kept ? shownRecord.read(kept.value).shown : [], kept };
}

function keep({ reader, writer }: Between, shown: Shown[], { kept }: Found, { clock }: Turn): Change {
  return {
    shelf: 'shares',
    owner: drawer(reader),
    id: writer,
    expected: kept?.version ?? 0,
    at: kept?.at ?? clock(),
    value: shownRecord.write({ shown }),
  };
}

const stands = ({ place, slot }: Shown, reader: string, { store }: Turn) =>
  store.get('outgoing', place, slotId({ place, slot, person: reader }));

/**
 * Notes that the reader, who is the asker, is shown these entries in a slot where they asked. Written with
 * every showing: whoever takes something back or ends the relation writes the same document, so one of them loses.
 */
export async function noteShown(writer: string, slot: string, reflections: string[], turn: Turn): Promise<Change> {
  const { incoming, person } = turn;
  const between = { reader: person.id, writer };
  const found = await find(between, turn);
  const place = placeFor({ person: person.id }, incoming, person.id);
  const others = found.shown.filter((one) => one.slot !== slot || one.place !== place);
  const standing = await Promise.all(others.map(async (one) => ((await stands(one, person.id, turn)) ? [one] : [])));
  const { account } = incoming.person;
  return keep(between, [...standing.flat(), { place, slot, account, reflections }], found, turn);
}

/** The message that told the reader of an entry, if it stands, says that it was taken back. */
export async function noticeGone(
  { reader, reflection, words }: { reader: string; reflection: string; words: string },
  turn: Turn,
): Promise<Replacement[]> {
  const { store } = turn;
  const [place, slot] = [directOf(reader), sharedSlot(reflection)];
  const standing = await store.get('outgoing', place, slotId({ place, slot, person: reader }));
  return standing ? [{ place, slot, person: reader, view: page(undefined, [note(words)]) }] : [];
}

/** Where a reader is told that an entry was shared with them. */
export const sharedSlot = (reflection: string) => `shared-${reflection}`;

/** What showed this entry, or anything at all of the writer's, shows instead that it is closed. */
export async function hide(
  between: Between,
  which: { reflection?: string; words: string },
  turn: Turn,
): Promise<{ change: Change; replaced: Replacement[] }> {
  const found = await find(between, turn);
  const { reflection, words } = which;
  const showsIt = ({ reflections }: Shown) => reflection === undefined || reflections.includes(reflection);
  const gone = found.shown.filter(showsIt);
  const standing = await Promise.all(gone.map(async (one) => ((await stands(one, between.reader, turn)) ? [one] : [])));
  const view = page(undefined, [note(words)]);
  return {
    change: keep(
      between,
      found.shown.filter((one) => !showsIt(one)),
      found,
      turn,
    ),
    replaced: standing
      .flat()
      .map(({ place, slot, account }) => ({ place, slot, account, person: between.reader, view })),
  };
}
