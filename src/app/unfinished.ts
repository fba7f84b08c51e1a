// A turn that was taken in and not ended is work: kept with the incoming, removed with its outcome, found after a crash.
import type { Work } from '../core/incoming.ts';
import { takenRecord } from '../core/records/conversation.ts';
import type { Coming } from './handle.ts';
import { type Change, type Store, workDrawer } from './ports.ts';

/** The deed of such work. */
export const unfinishedTurn = 'turn';

/** How long a turn may take before it counts as left by a crash. */
export const turnMs = 60_000;

/** What only reads, or is work itself, leaves nothing behind. */
const needsNone = ['opened', 'due'];

/** The change that is kept together with the incoming. */
export function turnBegun({ id, taken: { incoming } }: Pick<Coming, 'id' | 'taken'>, now: string): Change[] {
  if (needsNone.includes(incoming.what.kind)) return [];
  const due = new Date(Date.parse(now) + turnMs).toISOString();
  const work: Work = { id: workId(id), deed: unfinishedTurn, due, about: { place: incoming.place.key, id } };
  return [{ shelf: 'work', owner: workDrawer, id: work.id, expected: 0, at: due, value: work }];
}

/** The change that is kept together with the outcome. */
export function turnEnded({ id, taken: { incoming }, versions }: Coming): Change[] {
  if (needsNone.includes(incoming.what.kind)) return [];
  if (versions.work === 0) return [];
  return [
    { shelf: 'work', owner: workDrawer, id: workId(id), expected: versions.work, at: incoming.at, value: undefined },
  ];
}

/** The turn such work stands for; undefined when it has ended. */
export async function findUnfinished({ about }: Work, store: Pick<Store, 'get'>): Promise<Coming | undefined> {
  const { place = '', id = '' } = about;
  const [stored, work] = await Promise.all([
    store.get('incoming', place, id),
    store.get('work', workDrawer, workId(id)),
  ]);
  const taken = stored && takenRecord.read(stored.value);
  if (!taken || taken.answered) return undefined;
  // The version that was seen unanswered: a turn that ends meanwhile elsewhere wins the race.
  const versions = { record: stored.version, work: work?.version ?? 0 };
  return { id, taken, longest: 0, secret: '', tooMany: false, versions };
}

/** The versions of what was only just kept. */
export const firstVersions: Coming['versions'] = { record: 1, work: 1 };

/** The same with the versions that stand in the store: sealing anew adds to them. */
export async function withVersions(coming: Coming, store: Pick<Store, 'get'>): Promise<Coming> {
  const { key } = coming.taken.incoming.place;
  const [record, work] = await Promise.all([
    store.get('incoming', key, coming.id),
    store.get('work', workDrawer, workId(coming.id)),
  ]);
  return { ...coming, versions: { record: record?.version ?? 0, work: work?.version ?? 0 } };
}

const workId = (id: string) => `${unfinishedTurn}/${id}`;
