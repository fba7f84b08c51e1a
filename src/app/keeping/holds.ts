// Legal holds as they are kept: what is named in one is neither swept nor forgotten, until it ends.
import { type HoldKind, type HoldRecord, holdRecord } from '../../core/records/hold.ts';
import type { Person } from '../../core/records/person.ts';
import { UserMistake } from '../failures.ts';
import type { Change, Store, Stored } from '../ports.ts';

export type Hold = { record: HoldRecord; kept: Stored };

type Reading = { store: Pick<Store, 'list'> };

const words: Record<HoldKind, string> = {
  messages: 'messages here',
  visits: 'visits prepared for',
  practice: 'practice talks',
  reflections: 'reflections and promises',
  sharing: 'what was shared, read and answered',
};

/** As they are said to the person. */
export const kindWords = (kinds: readonly HoldKind[]) => [...new Set(kinds)].map((kind) => words[kind]).join(', ');

/** Every hold of an agency. */
export async function holdsIn(agency: string, { store }: Reading): Promise<Hold[]> {
  return (await store.list('holds', agency)).map((kept) => ({ record: holdRecord.read(kept.value), kept }));
}

type Whom = Pick<Person, 'id' | 'agency'>;

export async function holdsOn({ id, agency }: Whom, reading: Reading): Promise<Hold[]> {
  return (await holdsIn(agency, reading)).filter(({ record }) => record.person === id);
}

export async function heldKinds(person: Whom, reading: Reading): Promise<Set<HoldKind>> {
  return new Set((await holdsOn(person, reading)).flatMap(({ record }) => record.kinds));
}

/** The change that keeps a hold anew, or ends it. */
export function holdChange({ kept }: Hold, record: HoldRecord | undefined): Change {
  const { owner, id, version, at } = kept;
  const value = record && holdRecord.write(record);
  return { shelf: 'holds', owner, id, expected: version, at, value };
}

/** @throws UserMistake when a hold keeps what they are about to delete */
export async function mustNotBeHeld(kind: HoldKind, { person, ...reading }: Reading & { person: Whom }): Promise<void> {
  if ((await heldKinds(person, reading)).has(kind))
    throw new UserMistake(
      'A legal hold keeps this until it ends, so it cannot be deleted now. It is opened to nobody here. Ask whoever runs Porchlight at your agency when it ends.',
    );
}
