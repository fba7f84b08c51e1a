// Ending supervision here, by either of the two: from that moment nothing that was shared opens any more.
import type { Work } from '../../core/incoming.ts';
import { choices, note, page } from '../../core/view.ts';
import { agendaGone } from '../agenda.ts';
import { UserMistake } from '../failures.ts';
import { type Outcome, type Press, type Turn, toAsker } from '../turn.ts';
import { notify } from './name-supervisor.ts';
import { nameOf, type Pair, type Relation, relationBetween, removeRelation } from './relations.ts';
import { removeShare, sharesBetween } from './shares.ts';
import { hide } from './shown.ts';

export const clearSharesDeed = 'clear-shares';

/** Shares that are cleared away in one commit. */
const atOnce = 50;

/** Asks first: a slip of the thumb must not end it. */
export async function askToEnd(press: Press, turn: Turn): Promise<Outcome> {
  const { argument } = press;
  const { relation, other } = await pairIn(argument, turn);
  const { buttons } = turn.library.content.words;
  const asked = `If you end this, ${other} is not asked any more to be your supervisor here. You can ask again at any time.`;
  const accepted = `If you end this, nothing shared between you and ${other} can be opened any more, and it does not come back by beginning again. That it was read stays written.`;
  const view = page(undefined, [
    note(relation.state === 'asked' ? asked : accepted),
    choices([
      { id: `ended:${argument}`, label: buttons['yes-end'] },
      { id: 'supervision', label: buttons.supervision, main: true },
    ]),
  ]);
  return { now: [toAsker(view, turn)] };
}

export async function end({ argument }: Press, turn: Turn): Promise<Outcome> {
  const { relation, otherId, other } = await pairIn(argument, turn);
  const { worker, supervisor } = relation;
  const closed = await hide(
    { reader: supervisor, writer: worker },
    { words: 'Supervision here has ended, and this is closed. There is nothing to do.' },
    turn,
  );
  const { mine, theirs } = saidAtEnd(relation, turn.person.name, other);
  return {
    now: [toAsker(page(undefined, [note(mine)]), turn), notify(otherId, theirs)],
    changes: [...(await removeRelation(relation, turn)), ...(await agendaGone(relation, turn)), closed.change],
    replaced: closed.replaced,
    later: clearing(relation, turn.clock(), turn.ids()),
  };
}

function saidAtEnd({ state }: Relation, name: string, other: string): { mine: string; theirs: string } {
  if (state === 'asked')
    return {
      mine: `Ended. ${other} is told that you do not ask any more.`,
      theirs: `${name} does not ask you any more to be their supervisor here. There is nothing to do.`,
    };
  return {
    mine: `Ended. Nothing shared between you and ${other} can be opened any more.`,
    theirs: `${name} ended supervision with you here. Nothing that was shared can be opened any more.`,
  };
}

/** `as-worker/ID` or `as-supervisor/ID`, the other's. @throws UserMistake when it has ended already */
async function pairIn(argument: string, turn: Turn): Promise<{ relation: Relation; otherId: string; other: string }> {
  const [side = '', otherId = ''] = argument.split(/\/(.*)/s);
  const mine = turn.person.id;
  const pair: Pair =
    side === 'as-worker' ? { worker: mine, supervisor: otherId } : { worker: otherId, supervisor: mine };
  const relation = await relationBetween(pair, turn);
  if (!relation) throw new UserMistake('That has ended already. There is nothing to do.');
  return { relation, otherId, other: await nameOf(otherId, turn) };
}

const clearing = ({ worker, supervisor }: Pair, due: string, id: string): Work => ({
  id: `${clearSharesDeed}/${id}`,
  deed: clearSharesDeed,
  due,
  about: { worker, supervisor },
});

/** Clears away what no longer opens, some at a time; what was shared in a new period stays. */
export async function clearShares(work: Work, turn: Turn): Promise<Outcome> {
  const { worker = '', supervisor = '' } = work.about;
  const { store, clock, ids } = turn;
  const relation = await relationBetween({ worker, supervisor }, turn);
  const kept = await store.get('work', 'work', work.id);
  const gone = kept && { shelf: 'work' as const, owner: 'work', id: work.id, expected: kept.version };
  const finished = gone ? [{ ...gone, at: clock(), value: undefined }] : [];
  const dead = (await sharesBetween({ writer: worker, reader: supervisor }, { limit: atOnce + 1 }, turn)).filter(
    ({ period }) => period !== relation?.period,
  );
  const changes = (await Promise.all(dead.slice(0, atOnce).map((share) => removeShare(share, turn)))).flat();
  if (dead.length <= atOnce) return { now: [], changes: [...changes, ...finished] };
  return { now: [], changes: [...changes, ...finished], later: clearing({ worker, supervisor }, clock(), ids()) };
}
