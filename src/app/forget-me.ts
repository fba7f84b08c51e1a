// Forget me: asked twice, then everything that is kept of someone goes, their messages from Porchlight too.
import type { Work } from '../core/incoming.ts';
import { choices, note, type Outgoing, page, text } from '../core/view.ts';
import { agendaGone } from './agenda.ts';
import { writtenDown } from './keeping/audit.ts';
import { farewellSlot, forgettingWork } from './keeping/forget.ts';
import { heldKinds, holdsOn, kindWords } from './keeping/holds.ts';
import type { Change } from './ports.ts';
import { notify } from './review/name-supervisor.ts';
import { removeRelation, supervisedBy, supervisorsOf } from './review/relations.ts';
import { hide } from './review/shown.ts';
import { type DueDeeds, type Outcome, type Presses, type Turn, toAsker } from './turn.ts';

/** The deed by which the command asks it for someone. */
export const forgetDeed = 'forget-me';

export async function askToForget(turn: Turn): Promise<Outcome> {
  const { buttons } = turn.library.content.words;
  const held = await heldWords(turn);
  const blocks = [
    text(
      'You can be forgotten here. Then all of this goes: your reflections and promises, practice talks, visits, what you shared and who you shared it with, reminders, and what I wrote to you.',
    ),
    note(
      'Not in reach: backups your agency made before, until they are replaced; what Slack or Teams keep of what you typed; what someone has read, printed or saved. You can take your data along first.',
    ),
    ...(held ? [note(held)] : []),
    choices([
      { id: 'my-data', label: buttons['my-data'] },
      { id: 'forget-sure', label: buttons['forget-me'] },
      { id: 'keep', label: buttons.keep, main: true },
    ]),
  ];
  return { now: [toAsker({ ...page(buttons['forget-me'], blocks), lasting: true }, turn)] };
}

function askAgain(turn: Turn): Outcome {
  const { buttons } = turn.library.content.words;
  const blocks = [
    text('Are you sure? Nobody can bring it back.'),
    choices([
      { id: 'forget-now', label: buttons['forget-now'] },
      { id: 'keep', label: buttons.keep, main: true },
    ]),
  ];
  return { now: [toAsker(page(undefined, blocks), turn)] };
}

/** Ends what others can see at once; the rest goes in the work that follows. */
async function forget(by: string, turn: Turn): Promise<Outcome> {
  const closed = await supervisionEnded(turn);
  const held = await heldWords(turn);
  const blocks = [
    note('It is being deleted now; that takes a minute or two. What I wrote to you goes too, except these lines.'),
    note('Backups made before are outside of this, and what Slack or Teams keep. If you write again, we begin anew.'),
    ...(held ? [note(held)] : []),
  ];
  return {
    now: [{ ...toAsker(page(undefined, blocks), turn), slot: farewellSlot }, ...closed.now],
    changes: [...closed.changes, writtenDown(by, 'forgot someone', turn.person.id, turn)],
    replaced: closed.replaced,
    later: forgettingWork(turn.person, turn),
  };
}

/** From this moment nothing of theirs opens for anyone; the others are told that it is over, and not why. */
async function supervisionEnded(turn: Turn): Promise<Required<Pick<Outcome, 'now' | 'changes' | 'replaced'>>> {
  const { person } = turn;
  const [above, below] = await Promise.all([supervisorsOf(person.id, turn), supervisedBy(person.id, turn)]);
  const held = (await heldKinds(person, turn)).has('sharing');
  const words = `${person.name} is not here any more, and what stood here cannot be opened. There is nothing to do.`;
  const hidden = await Promise.all(
    above.map(({ supervisor }) => hide({ reader: supervisor, writer: person.id }, { words }, turn)),
  );
  const relations = [...above, ...below];
  const gone = relations.map(
    async (relation): Promise<Change[]> => [
      ...(await removeRelation(relation, turn)),
      ...(held ? [] : await agendaGone(relation, turn)),
    ],
  );
  const others = [...above.map(({ supervisor }) => supervisor), ...below.map(({ worker }) => worker)];
  return {
    now: [...new Set(others)].map(
      (id): Outgoing => notify(id, `${person.name} is not here any more. Supervision between you has ended here.`),
    ),
    changes: [...(await Promise.all(gone)).flat(), ...hidden.map(({ change }) => change)],
    replaced: hidden.flatMap(({ replaced }) => replaced),
  };
}

async function heldWords(turn: Turn): Promise<string | undefined> {
  const kinds = (await holdsOn(turn.person, turn)).flatMap(({ record }) => record.kinds);
  if (kinds.length === 0) return undefined;
  return `A legal hold keeps these until it ends: ${kindWords(kinds)}. It opens them to nobody here. Then they go too.`;
}

export const forgetPresses: Presses = {
  'forget-me': (_press, turn) => askToForget(turn),
  'forget-sure': (_press, turn) => askAgain(turn),
  'forget-now': (_press, turn) => forget(turn.person.id, turn),
};

export const forgetDueDeeds: DueDeeds = { [forgetDeed]: (_work: Work, turn) => forget('operator', turn) };
