// What a legal hold names does not pass its time: each day its end is moved on, as long as the hold stands.
import { daysAfter } from '../../core/keep-days.ts';
import { holdRecord } from '../../core/records/hold.ts';
import { personRecord } from '../../core/records/person.ts';
import type { Change, Kept, Store } from '../ports.ts';
import { whoIs } from './find-theirs.ts';
import { holdings, type Who } from './holdings.ts';

/** What ends sooner than this is moved on: more than the days a Porchlight may be switched off. */
const soon = 14;
const moved = 60;

/** @param now an ISO instant */
export async function heldLonger(now: string, store: Pick<Store, 'all' | 'list' | 'get'>): Promise<Change[]> {
  const ends: Kept[] = [];
  const holds: Kept[] = [];
  for await (const kept of store.all()) {
    if (kept.shelf === 'holds') holds.push(kept);
    else if (kept.until && kept.until < daysAfter(now, soon) && holdings[kept.shelf].kind) ends.push(kept);
  }
  const named = await Promise.all(holds.map((hold) => whoIsHeld(hold, now, store)));
  const held = ends.filter((kept) => named.some((one) => one && isHeldBy(kept, one)));
  return held.map(({ shelf, owner, id, version, at, value }) => {
    return { shelf, owner, id, expected: version, at, value, until: daysAfter(now, moved) };
  });
}

type Held = { who: Who; kinds: readonly string[] };

async function whoIsHeld({ owner, value }: Kept, now: string, store: Pick<Store, 'get' | 'list'>) {
  const { person, kinds, forgetAt = now } = holdRecord.read(value);
  const stored = await store.get('people', owner, person);
  return stored && { who: await whoIs(personRecord.read(stored.value), forgetAt, store), kinds };
}

const isHeldBy = (kept: Kept, { who, kinds }: Held) =>
  kinds.includes(holdings[kept.shelf].kind ?? '') && holdings[kept.shelf].bond(kept, who) === 'own';
