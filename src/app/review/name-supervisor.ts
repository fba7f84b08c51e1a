// Beginning supervision here: the worker names, the supervisor accepts; or an admin sets it, and both are told.

import type { Person } from '../../core/records/person.ts';
import { type Choice, choices, type Field, type Form, note, type Outgoing, type Page, page } from '../../core/view.ts';
import { isAdmin } from '../admins.ts';
import { NotAllowed, UserMistake } from '../failures.ts';
import { formAgain } from '../form-again.ts';
import { writtenDown } from '../keeping/audit.ts';
import { type Outcome, type Press, type Turn, toAsker } from '../turn.ts';
import { hasNotCome, personIn } from './person-named.ts';
import { calledHere, keepRelation, nameOf, relationBetween, removeRelation } from './relations.ts';

export const nameFormId = 'name-supervisor';
const setFormId = 'set-supervisor';
const nameSlot = 'name-supervisor-form';
const setSlot = 'set-supervisor-form';

const somethingWaits = 'Something waits for you in Porchlight.';

export function askForName(turn: Turn): Outcome {
  return { now: [{ to: 'here', slot: nameSlot, view: nameForm(turn) }] };
}

export function nameOrAsk(press: Press, turn: Turn): Outcome | Promise<Outcome> {
  return turn.incoming.what.kind === 'filled' ? nameSupervisor(press, turn) : askForName(turn);
}

async function nameSupervisor({ values }: Press, turn: Turn): Promise<Outcome> {
  const { person } = turn;
  const found = await personIn(values, 'person', turn);
  if ('error' in found) return { now: [formAgain(nameForm(turn), nameSlot, values, { person: found.error }, turn)] };
  const supervisor = found.person;
  if (supervisor.id === person.id)
    return { now: [formAgain(nameForm(turn), nameSlot, values, { person: 'Name someone else.' }, turn)] };
  const pair = { worker: person.id, supervisor: supervisor.id };
  const before = await relationBetween(pair, turn);
  const name = calledHere(supervisor);
  if (before) return told(alreadySaid(name, before.state), turn);
  const record = { state: 'asked' as const, period: turn.ids(), by: person.id, at: turn.clock() };
  return {
    now: [
      toAsker(
        page(undefined, [
          note(`I asked ${name}. Nothing of yours is open to them: once they accept, you choose entry by entry.`),
          ...(hasNotCome(supervisor) ? [note(waitsThere)] : []),
        ]),
        turn,
      ),
      { to: { person: supervisor.id }, slot: askedSlot(person.id), view: askedPage(person, turn) },
    ],
    changes: await keepRelation(pair, record, turn),
  };
}

const waitsThere =
  'If they have not added Porchlight in Teams yet, I cannot write to them first. Ask them to add it there; your question waits for them.';

const alreadySaid = (name: string, state: 'asked' | 'accepted') =>
  state === 'accepted'
    ? `${name} is your supervisor here already.`
    : `You have asked ${name}. They have not answered yet.`;

/** Where the one who was named is asked, once. */
export const askedSlot = (worker: string) => `asks-${worker}`;

/** What the one who was named is asked. */
export function askedPage({ id, name }: Person, { library }: Turn): Page {
  const { buttons } = library.content.words;
  const blocks = [
    note(
      `${name} named you as their supervisor here. If you accept, ${name} can share reflections with you, one at a time. You see nothing else, and either of you can end it.`,
    ),
    choices([
      { id: `accept-supervision:${id}`, label: buttons.accept, main: true },
      { id: `decline-supervision:${id}`, label: buttons.decline },
    ]),
  ];
  return { ...page(undefined, blocks), notice: somethingWaits };
}

export async function accept({ argument: worker }: Press, turn: Turn): Promise<Outcome> {
  const { relation, name } = await askedBy(worker, turn);
  const { person, ids, clock } = turn;
  if (relation.state === 'accepted') return told(`You supervise ${name} here already.`, turn);
  const record = { state: 'accepted' as const, period: ids(), by: relation.by, at: clock() };
  const { buttons } = turn.library.content.words;
  return {
    now: [
      toAsker(
        page(undefined, [
          note(`You supervise ${name} here now. What ${name} shares with you comes to your list.`),
          choices([{ id: 'supervision', label: buttons.supervision }]),
        ]),
        turn,
      ),
      notify(
        worker,
        `${person.name} is your supervisor here now. You choose what to share, entry by entry; nothing you wrote is open to them.`,
        [
          { id: 'reflect', label: buttons.reflect, main: true },
          { id: 'supervision', label: buttons.supervision },
        ],
      ),
    ],
    changes: await keepRelation({ worker, supervisor: person.id }, record, turn),
  };
}

export async function decline({ argument: worker }: Press, turn: Turn): Promise<Outcome> {
  const { relation, name } = await askedBy(worker, turn);
  if (relation.state === 'accepted')
    return told(`You supervise ${name} here. You can end that under Supervision.`, turn);
  return {
    now: [
      toAsker(page(undefined, [note(`Nothing has begun. ${name} is told that it does not fit at present.`)]), turn),
      notify(worker, `${turn.person.name} cannot be your supervisor here at present. You can name someone else.`),
    ],
    changes: await removeRelation(relation, turn),
  };
}

/** @throws UserMistake when they do not ask any more */
async function askedBy(worker: string, turn: Turn) {
  const relation = await relationBetween({ worker, supervisor: turn.person.id }, turn);
  if (!relation) throw new UserMistake('That is not asked any more. There is nothing to do.');
  return { relation, name: await nameOf(worker, turn) };
}

/** For admins: who supervises whom. @throws NotAllowed when the asker is no admin */
export async function setSupervisor({ values }: Press, turn: Turn): Promise<Outcome> {
  if (!isAdmin(turn.person, turn.admins))
    throw new NotAllowed('Only an admin can do that. Your agency can tell you who is one.');
  if (turn.incoming.what.kind !== 'filled') return { now: [{ to: 'here', slot: setSlot, view: setForm(turn) }] };
  const [worker, supervisor] = await Promise.all([personIn(values, 'worker', turn), personIn(values, 'person', turn)]);
  const errors = {
    ...('error' in worker ? { worker: worker.error } : {}),
    ...('error' in supervisor ? { person: supervisor.error } : {}),
  };
  if ('error' in worker || 'error' in supervisor)
    return { now: [formAgain(setForm(turn), setSlot, values, errors, turn)] };
  if (worker.person.id === supervisor.person.id)
    return { now: [formAgain(setForm(turn), setSlot, values, { person: 'Choose two different people.' }, turn)] };
  return setBetween(worker.person, supervisor.person, turn);
}

async function setBetween(worker: Person, supervisor: Person, turn: Turn): Promise<Outcome> {
  const pair = { worker: worker.id, supervisor: supervisor.id };
  const before = await relationBetween(pair, turn);
  const [name, workerName] = [calledHere(supervisor), calledHere(worker)];
  const supervises = `${capital(name)} supervises ${workerName} here`;
  if (before?.state === 'accepted') return told(`${supervises} already.`, turn);
  const { ids, clock, person } = turn;
  const { buttons } = turn.library.content.words;
  const record = { state: 'accepted' as const, period: ids(), by: person.id, at: clock() };
  const audit = writtenDown(person.id, 'set a supervisor', `${worker.id} ${supervisor.id}`, turn);
  const others = [
    notify(
      worker.id,
      `An admin set ${name} as your supervisor here. Nothing you wrote is open to them: you choose what to share, entry by entry. You can end this under Supervision.`,
      [{ id: 'supervision', label: buttons.supervision }],
    ),
    notify(
      supervisor.id,
      `An admin set you as ${workerName}’s supervisor here. You see what ${workerName} shares with you from now on, and nothing else. You can end this under Supervision.`,
      [{ id: 'supervision', label: buttons.supervision }],
    ),
  ];
  const done = note(`${supervises} now. Both are told, and this was written down.`);
  return {
    now: [toAsker(page(undefined, [done]), turn), ...others],
    changes: [...(await keepRelation(pair, record, turn)), audit],
  };
}

const capital = (words: string) => words.replace(/^./, (letter) => letter.toUpperCase());

export const notify = (person: string, words: string, ways: Choice[] = []): Outgoing => ({
  to: { person },
  view: {
    ...page(undefined, [note(words), ...(ways.length > 0 ? [choices(ways)] : [])]),
    notice: somethingWaits,
  },
});

const told = (words: string, turn: Turn): Outcome => ({ now: [toAsker(page(undefined, [note(words)]), turn)] });

const personField = (id: string, label: string): Field => ({ kind: 'person', id, label, required: true });

function nameForm({ library }: Turn): Form {
  return {
    kind: 'form',
    id: nameFormId,
    title: library.content.words.buttons['name-supervisor'],
    intro: 'They are asked, and nothing begins until they accept. Naming someone opens nothing you wrote.',
    fields: [personField('person', 'Who is your supervisor?')],
    submit: 'Ask them',
  };
}

function setForm({ library }: Turn): Form {
  return {
    kind: 'form',
    id: setFormId,
    title: library.content.words.buttons['set-supervisor'],
    intro: 'Both are told. Nothing that was written or shared before opens, and you see none of it.',
    fields: [personField('worker', 'Who is supervised?'), personField('person', 'By whom?')],
    submit: 'Set it',
  };
}
