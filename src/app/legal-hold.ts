// A legal hold on some of one person's records: they are told, nothing is opened, and what is named does not go until it ends.
import type { Work } from '../core/incoming.ts';
import { type HoldKind, holdKinds, holdRecord } from '../core/records/hold.ts';
import { note, page } from '../core/view.ts';
import { UserMistake } from './failures.ts';
import { writtenDown } from './keeping/audit.ts';
import { forgettingWork } from './keeping/forget.ts';
import { heldLonger } from './keeping/held-longer.ts';
import { holdChange, holdsOn, kindWords } from './keeping/holds.ts';
import { type Change, workDrawer } from './ports.ts';
import { type DueDeeds, type Outcome, type Turn, toAsker } from './turn.ts';

export const holdDeed = 'put-hold';
export const endHoldDeed = 'end-hold';
const keepHeldDeed = 'keep-held';

const said = 'Something waits for you in Porchlight.';

/** The turn is the person's own, so that they are told. `about.kinds` names kinds of records, commas between. */
async function putHold({ about }: Work, turn: Turn): Promise<Outcome> {
  const { person, ids, clock } = turn;
  const kinds = (about.kinds ?? '')
    .split(',')
    .filter((kind): kind is HoldKind => holdKinds.some((one) => one === kind));
  if (kinds.length === 0) throw new UserMistake('A hold names at least one kind of record.');
  const at = clock();
  const value = holdRecord.write({ person: person.id, kinds });
  const words = `A legal hold is on some of your records: ${kindWords(kinds)}. They are kept until it ends, also past their day and when you delete them. It opens them to nobody in Porchlight. Your agency can tell you more.`;
  return {
    now: [toAsker({ ...page(undefined, [note(words)]), notice: said }, turn)],
    changes: [
      { shelf: 'holds', owner: person.agency, id: ids(), expected: 0, at, value },
      writtenDown('operator', 'put a hold on records', person.id, turn),
    ],
    later: { id: `${keepHeldDeed}/${ids()}`, deed: keepHeldDeed, due: at, about: {} },
  };
}

/**
 * Ends every hold on someone. Who asked to be forgotten meanwhile is forgotten now: `about` names them, and the turn is the
 * clock's, for nobody is there any more to be told.
 */
async function endHold({ about }: Work, turn: Turn): Promise<Outcome> {
  const { id, agency } = { id: about.whom ?? turn.person.id, agency: about.agency ?? turn.person.agency };
  const holds = await holdsOn({ id, agency }, turn);
  const words =
    'The legal hold on your records has ended. They are kept as long as everyone’s, and you can delete them.';
  const asked = holds.some(({ record }) => record.forgetAt !== undefined);
  return {
    now: asked ? [] : [toAsker({ ...page(undefined, [note(words)]), notice: said }, turn)],
    changes: [
      ...holds.map((hold) => holdChange(hold, undefined)),
      writtenDown('operator', 'ended a hold on records', id, { ...turn, person: { ...turn.person, agency } }),
    ],
    ...(asked ? { later: forgettingWork({ id, agency }, turn) } : {}),
  };
}

async function keepHeld(work: Work, { store, clock }: Turn): Promise<Outcome> {
  const stored = await store.get('work', workDrawer, work.id);
  const common = { shelf: 'work' as const, owner: workDrawer, id: work.id, at: clock() };
  const done: Change[] = stored ? [{ ...common, expected: stored.version, value: undefined }] : [];
  return { now: [], changes: [...done, ...(await heldLonger(clock(), store))] };
}

export const holdDueDeeds: DueDeeds = { [holdDeed]: putHold, [endHoldDeed]: endHold, [keepHeldDeed]: keepHeld };
