// Legal holds as an admin whom the settings name sees them: list, put, lift. Ids, kinds and days; never what anyone wrote.
import { type HoldKind, holdKinds } from '../core/records/hold.ts';
import { type Person, personRecord } from '../core/records/person.ts';
import { type Block, choices, type Form, note, type Outgoing, page, text } from '../core/view.ts';
import { NotAllowed, UserMistake } from './failures.ts';
import { formAgain } from './form-again.ts';
import { findTheirs, whoIs } from './keeping/find-theirs.ts';
import { kindOf } from './keeping/holdings.ts';
import { type Hold, holdsIn, kindWords } from './keeping/holds.ts';
import { holdPut, holdsEnded } from './legal-hold.ts';
import { dayWords } from './locale.ts';
import type { Kept } from './ports.ts';
import type { Outcome, Press, Presses, Turn } from './turn.ts';

const formId = 'hold-new';
const slot = 'hold-form';
/** A longer list than this cannot be picked from in Slack or Teams. */
const mostPeople = 100;
const mostNamed = 20;

/** @param admins the accounts that the settings name; who was named an admin by another sees no holds */
export const maySeeHolds = ({ accounts }: Person, admins: readonly string[]) =>
  accounts.some((account) => admins.includes(account));

/** @throws NotAllowed */
function mustBeNamed({ person, admins }: Turn): void {
  if (!maySeeHolds(person, admins))
    throw new NotAllowed('Only an admin whom the settings name can do that. Your agency can tell you who is one.');
}

async function showHolds(turn: Turn): Promise<Outcome> {
  mustBeNamed(turn);
  const { buttons } = turn.library.content.words;
  const holds = await holdsIn(turn.person.agency, turn);
  const listed = await Promise.all(holds.map(async (hold) => ({ hold, name: await nameOf(hold, turn) })));
  const facts = listed.map(({ hold, name }) => ({ label: name, value: holdWords(hold, turn) }));
  const blocks: Block[] = [
    text(
      'A hold keeps what it names until it is lifted: it does not expire, cannot be deleted, and when it is changed, what stood there before is kept too. It opens nothing to anyone, and not to you. The person is told.',
    ),
    ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : [note('No hold is on anyone’s records.')]),
    choices([
      ...listed.map(({ hold, name }) => ({ id: `hold-see:${hold.kept.id}`, label: `${name}, ${holdDay(hold, turn)}` })),
      { id: formId, label: buttons['hold-new'], main: true },
    ]),
  ];
  return { now: [{ to: 'here', view: page(buttons.holds, blocks) }] };
}

const holdDay = ({ kept }: Hold, { person }: Turn) => dayWords(kept.at, person);
const holdWords = (hold: Hold, turn: Turn) => `${kindWords(hold.record.kinds)}; since ${holdDay(hold, turn)}`;

async function nameOf({ record }: Hold, { store, person: { agency } }: Turn): Promise<string> {
  const stored = await store.get('people', agency, record.person);
  return stored ? labelOf(personRecord.read(stored.value)) : record.person;
}

const labelOf = ({ name, accounts }: Person) => `${name} (${accounts.join(', ')})`;

/** @throws UserMistake when it has ended */
async function namedHold({ argument, about }: Press, turn: Turn): Promise<Hold> {
  mustBeNamed(turn);
  const id = argument || about.hold;
  const hold = (await holdsIn(turn.person.agency, turn)).find(({ kept }) => kept.id === id);
  if (!hold) throw new UserMistake('That hold has ended already. Nothing was changed.');
  return hold;
}

async function showHold(press: Press, turn: Turn): Promise<Outcome> {
  const hold = await namedHold(press, turn);
  const { buttons } = turn.library.content.words;
  const held = await heldBy(hold, turn);
  const blocks: Block[] = [
    text(holdWords(hold, turn)),
    ...hold.record.kinds.map((kind) => namedRecords(kind, held.get(kind) ?? [], turn)),
    choices([
      { id: 'hold-lift', label: buttons['hold-lift'] },
      { id: 'holds', label: buttons.holds },
    ]),
  ];
  return { now: [{ to: 'here', view: page(await nameOf(hold, turn), blocks, { hold: hold.kept.id }) }] };
}

async function heldBy({ record }: Hold, { store, person, clock }: Turn): Promise<Map<HoldKind, Kept[]>> {
  const found = new Map<HoldKind, Kept[]>();
  const stored = await store.get('people', person.agency, record.person);
  if (!stored) return found;
  const who = await whoIs(personRecord.read(stored.value), record.forgetAt ?? clock(), store);
  for (const { bond, kept } of await findTheirs(who, store)) {
    const kind = bond === 'own' ? kindOf(kept) : undefined;
    if (kind && record.kinds.includes(kind)) found.set(kind, [...(found.get(kind) ?? []), kept]);
  }
  return found;
}

/** How many there are, the first ids and their days. An id of a message could tell what it was about, so it is not shown. */
function namedRecords(kind: HoldKind, list: readonly Kept[], { person }: Turn): Block {
  const day = ({ at }: Kept) => dayWords(at, person);
  const opaque =
    kind === 'messages' ? [] : list.filter(({ shelf, id }) => !['lines', 'branches'].includes(shelf) && id !== 'here');
  const shown = Math.min(opaque.length, mostNamed);
  const rest = list.length - shown;
  return {
    kind: 'facts',
    heading: kindWords([kind]),
    facts: [
      ...opaque.slice(0, mostNamed).map((kept) => ({ label: day(kept), value: kept.id })),
      ...(rest > 0 || list.length === 0 ? [{ label: shown > 0 ? 'Others' : 'Records', value: String(rest) }] : []),
    ],
  };
}

async function askToPut(turn: Turn): Promise<Outcome> {
  mustBeNamed(turn);
  return { now: [{ to: 'here', slot, view: holdForm(await peopleHere(turn)) }] };
}

async function fillHold({ values }: Press, turn: Turn): Promise<Outcome> {
  mustBeNamed(turn);
  const people = await peopleHere(turn);
  const whom = people.find(({ id }) => id === values.person);
  const kinds = holdKinds.filter((kind) => [values.kinds ?? []].flat().includes(kind));
  const errors = {
    ...(whom ? {} : { person: 'Choose whose records.' }),
    ...(kinds.length > 0 ? {} : { kinds: 'Choose at least one kind.' }),
  };
  if (!whom || kinds.length === 0) return { now: [formAgain(holdForm(people), slot, values, errors, turn)] };
  const { told, changes, later } = holdPut(whom, kinds, turn.person.id, turn);
  const done = `On hold for ${whom.name}: ${kindWords(kinds)}. They are told, and this was written down.`;
  return {
    now: [{ to: 'here', view: page(undefined, [note(done), backToList(turn)]) }, ...toThem(whom.id, told)],
    changes,
    ...(later ? { later } : {}),
  };
}

const toThem = (person: string, view: Outgoing['view'] | undefined): Outgoing[] =>
  view ? [{ to: { person }, view }] : [];

const backToList = ({ library }: Turn): Block => choices([{ id: 'holds', label: library.content.words.buttons.holds }]);

function holdForm(people: readonly Person[]): Form {
  const options = people.map((person) => ({ id: person.id, label: labelOf(person) }));
  return {
    kind: 'form',
    id: formId,
    title: 'Put records on hold',
    intro: 'For a court, or for counsel who asks for it. It opens nothing, the person is told, and it is written down.',
    fields: [
      { kind: 'one-of', id: 'person', label: 'Whose records?', required: true, options },
      {
        kind: 'some-of',
        id: 'kinds',
        label: 'Which kinds?',
        required: true,
        options: holdKinds.map((kind) => ({ id: kind, label: kindWords([kind]) })),
      },
    ],
    submit: 'Put on hold',
  };
}

async function peopleHere({ person: { agency }, store }: Turn): Promise<Person[]> {
  const stored = await store.list('people', agency, { limit: mostPeople });
  return stored.map(({ value }) => personRecord.read(value));
}

async function askToLift(press: Press, turn: Turn): Promise<Outcome> {
  const hold = await namedHold(press, turn);
  const { buttons } = turn.library.content.words;
  const blocks = [
    text(`Lift the hold on the records of ${await nameOf(hold, turn)}?`),
    note(
      'From then on they go with their time and can be deleted, and what was kept beside them goes now. Who asked to be forgotten meanwhile is forgotten.',
    ),
    choices([
      { id: 'hold-lift-now', label: buttons['hold-lift-now'] },
      { id: 'holds', label: buttons.holds, main: true },
    ]),
  ];
  return { now: [{ to: 'here', view: page(undefined, blocks, { hold: hold.kept.id }) }] };
}

async function lift(press: Press, turn: Turn): Promise<Outcome> {
  const hold = await namedHold(press, turn);
  const id = hold.record.person;
  const { told, changes, later } = await holdsEnded({ id, agency: turn.person.agency }, [hold], turn.person.id, turn);
  const done = note('The hold is lifted. They are told, or forgotten if they asked for it; this was written down.');
  return {
    now: [{ to: 'here', view: page(undefined, [done, backToList(turn)]) }, ...toThem(id, told)],
    changes,
    ...(later ? { later } : {}),
  };
}

export const holdPresses: Presses = {
  holds: (_press, turn) => showHolds(turn),
  [formId]: (press, turn) => (turn.incoming.what.kind === 'filled' ? fillHold(press, turn) : askToPut(turn)),
  'hold-see': showHold,
  'hold-lift': askToLift,
  'hold-lift-now': lift,
};
