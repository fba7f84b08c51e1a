// One person in Slack and in Teams: a code from one account is typed in the other, then confirmed in the first.
import { hashOf } from '../core/family/chance.ts';
import { textIn } from '../core/incoming.ts';
import { choices, type Form, note, page, text } from '../core/view.ts';
import { UserMistake } from './failures.ts';
import { formAgain } from './form-again.ts';
import { mergedPeople, mustBeMergeable } from './merge-people.ts';
import type { Change, Stored } from './ports.ts';
import { type Outcome, type Press, type Presses, type Turn, toAsker } from './turn.ts';

const typeFormId = 'type-code';
const slot = 'type-code-form';
const minutes = 15;
const mostTries = 5;

const ofAgency = (agency: string) => `linking:${agency}`;
const ofPerson = (person: string) => `linking:${person}`;

/** A code that can be typed once, for a quarter of an hour. The one before it is good no more. */
async function giveCode(turn: Turn): Promise<Outcome> {
  const { person, store, library } = turn;
  const { buttons } = library.content.words;
  const code = codeFrom(turn.ids());
  const before = await store.get('accounts', ofPerson(person.id), 'code');
  const old = before && (await store.get('accounts', ofAgency(person.agency), (before.value as { code: string }).code)); // written below
  const view = page(buttons['link-accounts'], [
    text(`Your code: ${code}`),
    note(
      `Open Porchlight in your other account within ${minutes} minutes, press the same button there and type this code. Then confirm here. Nobody else can do it for you.`,
    ),
    choices([
      { id: typeFormId, label: buttons['type-code'] },
      { id: 'supervision', label: buttons.supervision },
    ]),
  ]);
  return {
    now: [toAsker({ ...view, notice: 'Your code is ready.' }, turn)],
    changes: [
      ...(old ? [gone(old)] : []),
      brief(ofAgency(person.agency), plain(code), { person: person.id }, undefined, turn),
      brief(ofPerson(person.id), 'code', { code: plain(code) }, before, turn),
    ],
  };
}

async function typeCode({ values }: Press, turn: Turn): Promise<Outcome> {
  if (turn.incoming.what.kind !== 'filled') return { now: [{ to: 'here', slot, view: codeForm(turn) }] };
  const { person, store } = turn;
  const code = plain(textIn(values, 'code'));
  const again = (problem: string): Outcome => ({
    now: [formAgain(codeForm(turn), slot, values, { code: problem }, turn)],
  });
  if (!code) return again('Type the code that your other account shows.');
  const tried = await store.get('accounts', ofPerson(person.id), 'tries');
  const count = (tried?.value as { count: number } | undefined)?.count ?? 0; // written below
  if (count >= mostTries)
    return again(`That was ${mostTries} codes that did not fit. Wait ${minutes} minutes, then get a fresh code.`);
  const found = await store.get('accounts', ofAgency(person.agency), code);
  if (!found) {
    const counted = brief(ofPerson(person.id), 'tries', { count: count + 1 }, tried, turn);
    return {
      ...again('That code does not fit, or its time is over. Get a fresh one in your other account.'),
      changes: [counted],
    };
  }
  return fits((found.value as { person: string }).person, found, turn); // written above
}

/** The code is used up; the account it came from is asked. */
async function fits(other: string, code: Stored, turn: Turn): Promise<Outcome> {
  const { person, store, library } = turn;
  if (other === person.id)
    throw new UserMistake('That code is from this same account. Get one in your other account, and type it here.');
  await mustBeMergeable(other, person.id, turn);
  const pending = await store.get('accounts', ofPerson(other), 'pending');
  const { buttons } = library.content.words;
  const { account } = turn.incoming.person;
  const asked = page(undefined, [
    note(
      `Someone typed your code as ${person.name} (${account}). If that was you, the two accounts become one: what you share, read and keep is the same in both.`,
    ),
    choices([
      { id: 'yes-link', label: buttons['yes-link'], main: true },
      { id: 'not-me', label: buttons['not-me'] },
    ]),
  ]);
  return {
    now: [
      toAsker(page(undefined, [note('The code fits. Now confirm it in the account that showed you the code.')]), turn),
      {
        to: { person: other },
        slot: 'confirm-link',
        view: { ...asked, notice: 'Something waits for you in Porchlight.' },
      },
    ],
    changes: [gone(code), brief(ofPerson(other), 'pending', { person: person.id }, pending, turn)],
  };
}

async function confirm(press: Press, turn: Turn): Promise<Outcome> {
  const pending = await turn.store.get('accounts', ofPerson(turn.person.id), 'pending');
  if (!pending)
    throw new UserMistake('The time for that is over, and nothing was linked. Begin again with a fresh code.');
  if (press.deed === 'not-me')
    return {
      now: [toAsker(page(undefined, [note('Nothing was linked. The code is good no more.')]), turn)],
      changes: [gone(pending)],
    };
  const { person: other } = pending.value as { person: string }; // written above
  const { changes, later } = await mergedPeople(turn.person.id, other, turn);
  const words = 'Linked. You are one person here now, in both accounts.';
  return {
    now: [
      toAsker(page(undefined, [note(words)]), turn),
      { to: { person: other }, view: { ...page(undefined, [note(words)]), notice: 'Your accounts are linked.' } },
    ],
    changes: [...changes, gone(pending)],
    ...(later ? { later } : {}),
  };
}

/** Kept until its time is over. */
function brief(owner: string, id: string, value: unknown, before: Stored | undefined, { clock }: Turn): Change {
  const at = clock();
  const until = new Date(Date.parse(at) + minutes * 60_000).toISOString();
  return { shelf: 'accounts', owner, id, expected: before?.version ?? 0, at: before?.at ?? at, value, until };
}

const gone = ({ owner, id, version, at }: Stored): Change => {
  return { shelf: 'accounts', owner, id, expected: version, at, value: undefined };
};

const consonants = 'bdfgklmnprstvz';
const vowels = 'aeiou';

/** Six syllables that can be read aloud: no digits, which could be taken for a phone number. */
function codeFrom(id: string): string {
  let number = hashOf(id);
  const syllables = Array.from({ length: 6 }, (_, index) => {
    number = index === 3 ? hashOf(`${id}/more`) : number;
    const syllable = `${consonants[number % 14]}${vowels[Math.floor(number / 14) % 5]}`;
    number = Math.floor(number / 70);
    return syllable;
  });
  return `${syllables.slice(0, 3).join('')}-${syllables.slice(3).join('')}`;
}

const plain = (code: string) => code.toLowerCase().replace(/[^a-z]/g, '');

function codeForm({ library }: Turn): Form {
  return {
    kind: 'form',
    id: typeFormId,
    title: library.content.words.buttons['link-accounts'],
    intro: 'The code stands in your other account, for a quarter of an hour.',
    fields: [{ kind: 'short', id: 'code', label: 'The code', required: true, most: 40, ours: true }],
    submit: 'Link',
  };
}

export const linkPresses: Presses = {
  'link-accounts': (_press, turn) => giveCode(turn),
  [typeFormId]: typeCode,
  'yes-link': confirm,
  'not-me': confirm,
};
