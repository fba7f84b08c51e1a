// Supervision at a glance: who works with whom here, what waits, and the ways on.
import { type Choice, choices, type Fact, note, type Page, page } from '../../core/view.ts';
import { isAdmin } from '../admins.ts';
import { type Outcome, type Turn, toAsker } from '../turn.ts';
import { waitingFor } from './queue.ts';
import { calledHere, nameOf, peopleNamed, type Relation, supervisedBy, supervisorsOf } from './relations.ts';

/** What waits beyond this many is "more than". */
const mostCounted = 10;

export async function showSupervision(turn: Turn): Promise<Outcome> {
  return { now: [toAsker(await supervisionPage(turn), turn)] };
}

/** How much waits for the asker, in words; undefined when nothing does. Theirs alone. */
export async function waitingLine(turn: Turn): Promise<string | undefined> {
  const { items, next } = await waitingFor(turn, mostCounted);
  if (items.length === 0) return undefined;
  const count = next ? `more than ${mostCounted}` : String(items.length);
  return items.length === 1 ? 'One shared entry waits for you.' : `Shared entries that wait for you: ${count}.`;
}

/** Who asks the asker to be their supervisor, in words; undefined when nobody does. */
export async function asksLine(turn: Turn): Promise<string | undefined> {
  const asked = (await supervisedBy(turn.person.id, turn)).filter(({ state }) => state === 'asked');
  const [first] = asked;
  if (!first) return undefined;
  const others = asked.length > 1 ? ' and others ask' : ' asks';
  return `${await nameOf(first.worker, turn)}${others} you to be their supervisor. The answer is under ${turn.library.content.words.buttons.supervision}.`;
}

async function supervisionPage(turn: Turn): Promise<Page> {
  const { person } = turn;
  const [mine, theirs, waiting] = await Promise.all([
    supervisorsOf(person.id, turn),
    supervisedBy(person.id, turn),
    waitingLine(turn),
  ]);
  const { buttons } = turn.library.content.words;
  const names = await namesOf(
    [...mine.map(({ supervisor }) => supervisor), ...theirs.map(({ worker }) => worker)],
    turn,
  );
  const facts: Fact[] = [
    ...mine.map(({ supervisor, state }) => ({
      label: names(supervisor),
      value: state === 'accepted' ? 'your supervisor here' : 'asked to be your supervisor; has not answered yet',
    })),
    ...theirs.map(({ worker, state }) => ({
      label: names(worker),
      value: state === 'accepted' ? 'you supervise them here' : 'asks you to be their supervisor',
    })),
  ];
  const none = note(
    'You work with nobody here yet. Name your supervisor; once they accept, you can share what you choose.',
  );
  const blocks = [
    ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : [none]),
    ...(waiting ? [note(waiting)] : []),
    choices([...waysWith(mine, theirs, names, buttons), ...waysOn(theirs, turn)]),
    note('Nobody sees whether, or how often, you prepare, practice, write or share. None of this is for appraisal.'),
  ];
  return { ...page(buttons.supervision, blocks), notice: 'Your page is ready.', lasting: true };
}

type Buttons = Turn['library']['content']['words']['buttons'];
type Names = (id: string) => string;

function waysWith(mine: Relation[], theirs: Relation[], names: Names, buttons: Buttons): Choice[] {
  const asked = theirs.filter(({ state }) => state === 'asked');
  const accepted = theirs.filter(({ state }) => state === 'accepted');
  const agenda = (id: string, side: string): Choice => ({
    id: `agenda:${side}/${id}`,
    label: `${buttons.agenda}: ${names(id)}`,
  });
  const end = (id: string, side: string): Choice => ({
    id: `end-supervision:${side}/${id}`,
    label: `${buttons['end-supervision']}: ${names(id)}`,
  });
  const supervisors = mine.map(({ supervisor }) => supervisor);
  return [
    ...asked.flatMap(({ worker }): Choice[] => [
      { id: `accept-supervision:${worker}`, label: `${buttons.accept}: ${names(worker)}`, main: true },
      { id: `decline-supervision:${worker}`, label: `${buttons.decline}: ${names(worker)}` },
    ]),
    ...mine.filter(({ state }) => state === 'accepted').map(({ supervisor }) => agenda(supervisor, 'as-worker')),
    ...accepted.map(({ worker }) => agenda(worker, 'as-supervisor')),
    ...supervisors.map((id) => end(id, 'as-worker')),
    ...accepted.map(({ worker }) => end(worker, 'as-supervisor')),
  ];
}

function waysOn(theirs: Relation[], { person, admins, library }: Turn): Choice[] {
  const { buttons } = library.content.words;
  const supervises = theirs.some(({ state }) => state === 'accepted');
  return [
    ...(supervises
      ? [
          { id: 'queue', label: buttons.queue },
          { id: 'team-themes', label: buttons['team-themes'] },
        ]
      : []),
    { id: 'name-supervisor', label: buttons['name-supervisor'] },
    { id: 'who-read', label: buttons['who-read'] },
    { id: 'link-accounts', label: buttons['link-accounts'] },
    ...(isAdmin(person, admins) ? [{ id: 'set-supervisor', label: buttons['set-supervisor'] }] : []),
  ];
}

async function namesOf(ids: readonly string[], turn: Turn): Promise<Names> {
  const people = await peopleNamed(ids, turn);
  return (id) => {
    const found = people.find((person) => person.id === id);
    return found ? calledHere(found) : 'Someone';
  };
}
