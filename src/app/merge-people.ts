// Two people who turn out to be one: the side that holds nothing lasting gives way to the other.
import { type Person, personRecord } from '../core/records/person.ts';
import { UserMistake } from './failures.ts';
import { holdChange, holdsOn } from './keeping/holds.ts';
import type { Change, Shelf, Stored } from './ports.ts';
import type { Turn } from './turn.ts';

/** What moves along: it lies with its owner alone. */
const movable: readonly Shelf[] = ['visits', 'rehearsals', 'drills', 'earlier'];
const mostMoved = 200;

type Found = { person: Person; kept: Stored };

/** @throws UserMistake when both sides hold what cannot be put together without loss */
export async function mustBeMergeable(
  first: string,
  second: string,
  turn: Turn,
): Promise<{ stays: string; goes: string }> {
  const [firstHolds, secondHolds] = [await holdsLasting(first, turn), await holdsLasting(second, turn)];
  if (firstHolds && secondHolds)
    throw new UserMistake(
      'Both accounts hold reflections, promises or supervision of their own, and putting them together could open something to the wrong person. End supervision and delete what you wrote in one of them (save it first, if you like); then link them.',
    );
  return secondHolds ? { stays: second, goes: first } : { stays: first, goes: second };
}

async function holdsLasting(person: string, { store }: Turn): Promise<boolean> {
  const drawers: [Shelf, string][] = [
    ['reflections', person],
    ['promises', person],
    ['relations', person],
    ['relations', `of:${person}`],
  ];
  const lists = await Promise.all(drawers.map(([shelf, owner]) => store.list(shelf, owner, { limit: 1 })));
  return lists.some((list) => list.length > 0);
}

/** The changes that make two people of one agency one. @throws UserMistake when that cannot be */
export async function mergedPeople(first: string, second: string, turn: Turn): Promise<Change[]> {
  const { stays, goes } = await mustBeMergeable(first, second, turn);
  const [one, other] = [await find(stays, turn), await find(goes, turn)];
  const person: Person = {
    ...other.person,
    ...one.person,
    accounts: [...new Set([...one.person.accounts, ...other.person.accounts])],
    ...(one.person.admin || other.person.admin ? { admin: true } : {}),
  };
  const people = (found: Found, value: unknown): Change => {
    const { owner, id, version, at } = found.kept;
    return { shelf: 'people', owner, id, expected: version, at, value };
  };
  return [
    people(one, personRecord.write(person)),
    people(other, undefined),
    ...(await accountsOf(other.person, stays, turn)),
    ...(await moved(goes, stays, turn)),
    ...(await holdsMoved(goes, stays, turn)),
  ];
}

async function find(id: string, { store, person: { agency } }: Turn): Promise<Found> {
  const kept = await store.get('people', agency, id);
  if (!kept) throw new UserMistake('One of the two accounts is not here any more. Nothing was linked.');
  return { person: personRecord.read(kept.value), kept };
}

async function accountsOf({ agency, accounts }: Person, to: string, { store }: Turn): Promise<Change[]> {
  const found = await Promise.all(accounts.map((account) => store.get('accounts', agency, account)));
  return found.flatMap((kept) =>
    kept
      ? [{ shelf: 'accounts', owner: agency, id: kept.id, expected: kept.version, at: kept.at, value: { person: to } }]
      : [],
  );
}

/** What is on hold stays on hold, under whom it belongs to now. */
async function holdsMoved(id: string, to: string, turn: Turn): Promise<Change[]> {
  const holds = await holdsOn({ id, agency: turn.person.agency }, turn);
  return holds.map((hold) => holdChange(hold, { ...hold.record, person: to }));
}

async function moved(from: string, to: string, { store }: Turn): Promise<Change[]> {
  const lists = await Promise.all(
    movable.map(async (shelf) => ({ shelf, list: await store.list(shelf, from, { newest: true, limit: mostMoved }) })),
  );
  return lists.flatMap(({ shelf, list }) =>
    list.reverse().flatMap(({ id, version, at, value }): Change[] => [
      { shelf, owner: from, id, expected: version, at, value: undefined },
      { shelf, owner: to, id, expected: 0, at, value },
    ]),
  );
}
