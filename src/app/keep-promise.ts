// The list of what someone said they would do; tapping one that is done, or that no longer matters.
import type { KeptPromise } from '../core/promises.ts';
import { promiseRecord } from '../core/records/promise.ts';
import { visitRecord } from '../core/records/visit.ts';
import { choices, note, type Outgoing, page } from '../core/view.ts';
import { briefFor } from './brief-for.ts';
import { UserMistake } from './failures.ts';
import { homeFor } from './home.ts';
import { doneChoice, openPromises, promiseChange, promiseFacts } from './promises.ts';
import { type Outcome, type Press, type Presses, type Turn, toAsker } from './turn.ts';

const mostListed = 10;

export async function listPromises(turn: Turn): Promise<Outcome> {
  const { words } = turn.library.content;
  const open = await openPromises(turn.person, turn);
  const shown = open.slice(0, mostListed);
  if (shown.length === 0) {
    const none = 'No promise is open. What you write under “What I promised” in a reflection comes back here.';
    return { now: [toAsker(page(undefined, [note(none)]), turn)] };
  }
  const drop = ({ id }: KeptPromise, index: number) => ({
    id: `promise-drop:${id}`,
    label: `${index + 1} no longer matters`,
  });
  const more = open.length > mostListed ? [note(`${open.length - mostListed} more wait behind these.`)] : [];
  const blocks = [
    promiseFacts(shown, turn.person, words.labels.promised),
    ...more,
    choices(shown.flatMap((promise, index) => [doneChoice(promise, index), drop(promise, index)])),
  ];
  return { now: [toAsker({ ...page(words.buttons.promises, blocks), notice: 'A list is ready.' }, turn)] };
}

/** @throws UserMistake when it is not kept any more */
async function endPromise({ deed, argument, about }: Press, turn: Turn): Promise<Outcome> {
  const stored = await turn.store.get('promises', turn.person.id, argument);
  if (!stored) throw new UserMistake('That promise is not kept any more. Type “home” to see what is.');
  const promise = promiseRecord.read(stored.value);
  const state = deed === 'promise-done' ? ('kept' as const) : ('let-go' as const);
  const said = state === 'kept' ? 'Done. It won’t come back.' : 'Put down. It won’t come back.';
  const left = (await openPromises(turn.person, turn)).filter(({ id }) => id !== argument);
  return {
    now: [
      toAsker(page(undefined, [note(said)]), turn),
      ...(await briefWithout(about, left, turn)),
      await homeFor(turn, { promises: left }),
    ],
    changes: [promiseChange(stored, { ...promise, state }, turn)],
  };
}

/** Tapped on a brief, it is gone from there too. */
async function briefWithout({ visit, slot }: Press['about'], left: KeptPromise[], turn: Turn): Promise<Outgoing[]> {
  const stored = visit ? await turn.store.get('visits', turn.person.id, visit) : undefined;
  if (!stored) return [];
  return [await briefFor(stored.id, visitRecord.read(stored.value), turn.person, turn, slot, { promises: left })];
}

export const promisePresses: Presses = {
  promises: (_press, turn) => listPromises(turn),
  'promise-done': endPromise,
  'promise-drop': endPromise,
};
