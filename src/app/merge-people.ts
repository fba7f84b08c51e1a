// Two people who turn out to be one: what both wrote comes together; the side that works with nobody gives way.
import { type Person, personRecord } from '../core/records/person.ts';
import { UserMistake } from './failures.ts';
import { holdChange, holdsOn } from './keeping/holds.ts';
import { movedOver } from './move-over.ts';
import type { Change, Stored } from './ports.ts';
import { formerId } from './review/relations.ts';
import type { Outcome, Turn } from './turn.ts';

type Found = { person: Person; kept: Stored };

/** @throws UserMistake when both work with someone here */
export async function mustBeMergeable(
  first: string,
  second: string,
  turn: Turn,
): Promise<{ stays: string; goes: string }> {
  const [firstWorks, secondWorks] = [await worksWithSomeone(first, turn), await worksWithSomeone(second, turn)];
  if (firstWorks && secondWorks)
    throw new UserMistake(
      'In both accounts you work with someone here, and putting that together could open something to the wrong person. End supervision in one of them, under Supervision, then link them. What you wrote in both stays, and comes together.',
    );
  const stays = secondWorks || (!firstWorks && (await hasWritten(second, turn))) ? second : first;
  const goes = stays === first ? second : first;
  return { stays, goes };
}

async function worksWithSomeone(person: string, { store }: Turn): Promise<boolean> {
  const lists = [person, `of:${person}`].map((owner) => store.list('relations', owner, { limit: 1 }));
  return (await Promise.all(lists)).some((list) => list.length > 0);
}

const hasWritten = async (person: string, { store }: Turn) =>
  (await store.list('reflections', person, { limit: 1 })).length > 0;

/** The changes that make two people of one agency one. @throws UserMistake when that cannot be */
export async function mergedPeople(
  first: string,
  second: string,
  turn: Turn,
): Promise<Required<Pick<Outcome, 'changes'>> & Pick<Outcome, 'later'>> {
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
  const { changes, later } = await movedOver({ from: goes, to: stays }, turn);
  return {
    changes: [
      people(one, personRecord.write(person)),
      people(other, undefined),
      ...(await accountsOf(other.person, stays, turn)),
      becameAnother(person, goes, turn),
      ...(await holdsMoved(goes, stays, turn)),
      ...changes,
    ],
    ...(later ? { later } : {}),
  };
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

/** Whoever they answered before still reads their name. */
const becameAnother = ({ id, agency }: Person, goes: string, { clock }: Turn): Change => {
  return { shelf: 'accounts', owner: agency, id: formerId(goes), expected: 0, at: clock(), value: { person: id } };
};

/** What is on hold stays on hold, under whom it belongs to now. */
async function holdsMoved(id: string, to: string, turn: Turn): Promise<Change[]> {
  const holds = await holdsOn({ id, agency: turn.person.agency }, turn);
  return holds.map((hold) => holdChange(hold, { ...hold.record, person: to }));
}
