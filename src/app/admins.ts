// Admins configure and see nothing anyone wrote. The settings name the first; admins name others, and each grant is kept.
import { type Person, personRecord } from '../core/records/person.ts';
import { type Form, note, page } from '../core/view.ts';
import { NotAllowed } from './failures.ts';
import { formAgain } from './form-again.ts';
import { writtenDown } from './keeping/audit.ts';
import { type Known, personChange } from './people.ts';
import type { Outcome, Press, Turn } from './turn.ts';

const adminsFormId = 'admins';
const slot = 'admins-form';
/** A longer list than this cannot be picked from in Slack or Teams. */
const mostPeople = 100;

/** @param named the accounts that the settings name */
export function isAdmin({ accounts, admin }: Person, named: readonly string[]): boolean {
  return admin === true || accounts.some((account) => named.includes(account));
}

/** @throws NotAllowed when the asker is no admin */
export async function askForAdmin(turn: Turn): Promise<Outcome> {
  mustBeAdmin(turn);
  const others = await othersHere(turn);
  if (others.length === 0) {
    const alone = note(
      'Everyone here who has used Porchlight is an admin already. Others can be named once they have said hello.',
    );
    return { now: [{ to: 'here', view: page(undefined, [alone]) }] };
  }
  return { now: [{ to: 'here', slot, view: adminForm(others) }] };
}

/** @throws NotAllowed when the asker is no admin any more */
export async function nameAdmin({ values }: Press, turn: Turn): Promise<Outcome> {
  mustBeAdmin(turn);
  const others = await othersHere(turn);
  const chosen = others.find(({ person }) => person.id === values.person);
  if (!chosen)
    return { now: [formAgain(adminForm(others), slot, values, { person: 'Choose who it should be.' }, turn)] };
  const person = { ...chosen.person, admin: true };
  const audit = writtenDown(turn.person.id, 'named an admin', person.id, turn);
  const done = page(undefined, [note(`${person.name} is an admin now. This was written down.`)]);
  return { now: [{ to: 'here', view: done }], changes: [personChange(person, chosen), audit] };
}

/** @throws NotAllowed */
export function mustBeAdmin({ person, admins }: Turn): void {
  if (!isAdmin(person, admins)) throw new NotAllowed('Only an admin can do that. Your agency can tell you who is one.');
}

/** People of the agency who are not admins yet, in the order they came. */
async function othersHere({ person: { agency }, store, admins }: Turn): Promise<Known[]> {
  const stored = await store.list('people', agency, { limit: mostPeople });
  const known = stored.map(({ value, version, at }) => ({ person: personRecord.read(value), kept: { version, at } }));
  return known.filter(({ person }) => !isAdmin(person, admins));
}

function adminForm(others: Known[]): Form {
  const options = others.map(({ person: { id, name, accounts } }) => ({
    id,
    label: `${name} (${accounts.join(', ')})`,
  }));
  return {
    kind: 'form',
    id: adminsFormId,
    title: 'Name another admin',
    intro: 'An admin changes settings, and sees nothing that anyone wrote. Naming one is written down.',
    fields: [{ kind: 'one-of', id: 'person', label: 'Who?', required: true, options }],
    submit: 'Make them an admin',
  };
}
