// A legal hold on some of one person's records: they are told, nothing is opened, and what is named does not go until it ends.
import type { Work } from '../core/incoming.ts';
import { type HoldKind, holdKinds, holdRecord } from '../core/records/hold.ts';
import type { Person } from '../core/records/person.ts';
import { note, type Page, page } from '../core/view.ts';
import { UserMistake } from './failures.ts';
import { writtenDown } from './keeping/audit.ts';
import { earlierGone } from './keeping/earlier.ts';
import { forgettingWork } from './keeping/forget.ts';
import { heldLonger } from './keeping/held-longer.ts';
import { type Hold, holdChange, holdsOn, kindWords } from './keeping/holds.ts';
import { type Change, workDrawer } from './ports.ts';
import { type DueDeeds, type Outcome, type Turn, toAsker } from './turn.ts';

export const holdDeed = 'put-hold';
export const endHoldDeed = 'end-hold';
const keepHeldDeed = 'keep-held';

const said = 'Something waits for you in Porchlight.';

type Whom = Pick<Person, 'id' | 'agency'>;
/** `told` is for the person whose records they are; undefined when nobody is there any more. */
type Decided = Required<Pick<Outcome, 'changes'>> & Pick<Outcome, 'later'> & { told: Page | undefined };

/** @param by a person's id, or `operator` for whoever runs the program. @throws UserMistake when no kind is named */
export function holdPut({ id, agency }: Whom, kinds: readonly HoldKind[], by: string, turn: Turn): Decided {
  if (kinds.length === 0) throw new UserMistake('A hold names at least one kind of record.');
  const { ids, clock, person } = turn;
  const at = clock();
  const value = holdRecord.write({ person: id, kinds: [...kinds] });
  const words = `A legal hold is on some of your records: ${kindWords(kinds)}. They are kept until it ends, also past their day and when you delete them; if you change one, what stood there before is kept too. It opens them to nobody in Porchlight. Your agency can tell you more.`;
  return {
    told: { ...page(undefined, [note(words)]), notice: said },
    changes: [
      { shelf: 'holds', owner: agency, id: ids(), expected: 0, at, value },
      writtenDown(by, 'put a hold on records', id, { ...turn, person: { ...person, agency } }),
    ],
    later: { id: `${keepHeldDeed}/${ids()}`, deed: keepHeldDeed, due: at, about: {} },
  };
}

/** Who asked to be forgotten meanwhile is forgotten now, as far as no other hold is on them. */
export async function holdsEnded(
  { id, agency }: Whom,
  ended: readonly Hold[],
  by: string,
  turn: Turn,
): Promise<Decided> {
  const words =
    'The legal hold on your records has ended. They are kept as long as everyone’s, and you can delete them.';
  const asked = ended.some(({ record }) => record.forgetAt !== undefined);
  const others = (await holdsOn({ id, agency }, turn)).filter(
    ({ kept }) => !ended.some((one) => one.kept.id === kept.id),
  );
  const still = new Set(others.flatMap(({ record }) => record.kinds));
  return {
    told: asked ? undefined : { ...page(undefined, [note(words)]), notice: said },
    changes: [
      ...ended.map((hold) => holdChange(hold, undefined)),
      ...(await earlierGone(id, still, turn.store)),
      writtenDown(by, 'ended a hold on records', id, { ...turn, person: { ...turn.person, agency } }),
    ],
    ...(asked ? { later: forgettingWork({ id, agency }, turn) } : {}),
  };
}

/** The turn is the person's own, so that they are told. `about.kinds` names kinds of records, commas between. */
function putHold({ about }: Work, turn: Turn): Outcome {
  const named = (about.kinds ?? '').split(',');
  const kinds = holdKinds.filter((kind) => named.includes(kind));
  const { told, ...outcome } = holdPut(turn.person, kinds, 'operator', turn);
  return { ...outcome, now: told ? [toAsker(told, turn)] : [] };
}

/** Ends every hold on someone. For one who asked to be forgotten, `about` names them, and the turn is the clock's. */
async function endHold({ about }: Work, turn: Turn): Promise<Outcome> {
  const whom = { id: about.whom ?? turn.person.id, agency: about.agency ?? turn.person.agency };
  const { told, ...outcome } = await holdsEnded(whom, await holdsOn(whom, turn), 'operator', turn);
  return { ...outcome, now: told ? [toAsker(told, turn)] : [] };
}

async function keepHeld(work: Work, { store, clock }: Turn): Promise<Outcome> {
  const stored = await store.get('work', workDrawer, work.id);
  const common = { shelf: 'work' as const, owner: workDrawer, id: work.id, at: clock() };
  const done: Change[] = stored ? [{ ...common, expected: stored.version, value: undefined }] : [];
  return { now: [], changes: [...done, ...(await heldLonger(clock(), store))] };
}

export const holdDueDeeds: DueDeeds = { [holdDeed]: putHold, [endHoldDeed]: endHold, [keepHeldDeed]: keepHeld };
