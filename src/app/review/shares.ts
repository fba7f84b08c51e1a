// Entries that were shared, as they stand in the store: the truth lies between writer and reader, a pointer in the reader's pile.
import {
  type Pile,
  type PileRecord,
  pileRecord,
  piles,
  type ShareRecord,
  shareRecord,
} from '../../core/records/share.ts';
import type { Change, Store, Stored } from '../ports.ts';
import type { Turn } from '../turn.ts';

export type Share = ShareRecord & { writer: string; reader: string; reflection: string; kept: Stored };
export type Waiting = PileRecord & { reflection: string; at: string; order: string };

type Reading = { store: Pick<Store, 'get' | 'list'> };

const betweenThem = (writer: string, reader: string) => `${writer}/${reader}`;
const pileOf = (pile: Pile, reader: string) => `${pile}:${reader}`;

type Which = { writer: string; reader: string; reflection: string };

export async function findShare({ writer, reader, reflection }: Which, { store }: Reading): Promise<Share | undefined> {
  const kept = await store.get('shares', betweenThem(writer, reader), reflection);
  return kept && { ...shareRecord.read(kept.value), writer, reader, reflection, kept };
}

/** Some of what one person shared with another, the oldest or the newest first. */
export async function sharesBetween(
  { writer, reader }: Omit<Which, 'reflection'>,
  options: { limit: number; newest?: boolean },
  { store }: Reading,
): Promise<Share[]> {
  const stored = await store.list('shares', betweenThem(writer, reader), options);
  return stored.map((kept) => ({ ...shareRecord.read(kept.value), writer, reader, reflection: kept.id, kept }));
}

/** One pile, oldest first; `after` is the `order` of the last one seen. */
export async function pile(
  name: Pile,
  reader: string,
  options: { limit: number; after?: string; newest?: boolean },
  { store }: Reading,
): Promise<Waiting[]> {
  const stored = await store.list('shares', pileOf(name, reader), options);
  return stored.map(({ id, at, order, value }) => ({ ...pileRecord.read(value), reflection: id, at, order }));
}

/** Who wrote what lies in one of this reader's piles; undefined when it lies in none. */
export async function writerOf(reflection: string, reader: string, { store }: Reading): Promise<string | undefined> {
  const lying = await Promise.all(piles.map((name) => store.get('shares', pileOf(name, reader), reflection)));
  const found = lying.find((one) => one !== undefined);
  return found && pileRecord.read(found.value).writer;
}

/** The changes that share an entry; one that was shared before is shared anew. */
export async function keepNewShare(which: Which, record: ShareRecord, sheet: string, turn: Turn): Promise<Change[]> {
  const { writer, reader, reflection } = which;
  const before = await findShare(which, turn);
  const at = turn.clock();
  const { wants, period } = record;
  const value = pileRecord.write({ writer, wants, sheet, period });
  const leaving = before ? await pileLeft(before, turn) : [];
  const entering: Change = {
    shelf: 'shares',
    owner: pileOf(record.pile, reader),
    id: reflection,
    expected: 0,
    at,
    value,
  };
  const left = leaving.find(({ owner }) => owner === entering.owner);
  return [
    {
      shelf: 'shares',
      owner: betweenThem(writer, reader),
      id: reflection,
      expected: before?.kept.version ?? 0,
      at: before?.kept.at ?? at,
      value: shareRecord.write(record),
    },
    ...leaving.filter((change) => change !== left),
    { ...entering, expected: left?.expected ?? 0 },
  ];
}

/** The changes that keep what became of it; in another pile when it is done with. */
export async function keepShare({ kept, writer, reader, reflection, ...record }: Share, turn: Turn): Promise<Change[]> {
  const before = shareRecord.read(kept.value);
  const truth: Change = {
    shelf: 'shares',
    owner: kept.owner,
    id: reflection,
    expected: kept.version,
    at: kept.at,
    value: shareRecord.write(record),
  };
  if (before.pile === record.pile) return [truth];
  const lies = await turn.store.get('shares', pileOf(before.pile, reader), reflection);
  if (!lies) return [truth];
  return [
    truth,
    gone(lies),
    {
      shelf: 'shares',
      owner: pileOf(record.pile, reader),
      id: reflection,
      expected: 0,
      at: lies.at,
      value: lies.value,
    },
  ];
}

export async function removeShare(share: Share, turn: Turn): Promise<Change[]> {
  return [gone(share.kept), ...(await pileLeft(share, turn))];
}

async function pileLeft({ pile: name, reader, reflection }: Share, { store }: Reading): Promise<Change[]> {
  const lies = await store.get('shares', pileOf(name, reader), reflection);
  return lies ? [gone(lies)] : [];
}

const gone = ({ owner, id, version, at }: Stored): Change => {
  return { shelf: 'shares', owner, id, expected: version, at, value: undefined };
};
