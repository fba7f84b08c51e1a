// Home: who you are here, what is at hand, and what can be done.
import type { KeptPromise } from '../core/promises.ts';
import type { Person } from '../core/records/person.ts';
import { type Block, choices, note, type Outgoing, type Page, page, text } from '../core/view.ts';
import { isAdmin } from './admins.ts';
import { keepingNote } from './keeping.ts';
import { maySeeHolds } from './look-after-holds.ts';
import { openPromises, promiseBlocks } from './promises.ts';
import { asksLine, waitingLine } from './review/overview.ts';
import { openSession } from './sessions.ts';
import { type Turn, usesModel } from './turn.ts';

const homeSlot = 'home';

/** What has just been decided and is not in the store yet. */
type Fresh = { person?: Person; briefed?: true; promises?: KeptPromise[] };

export async function homeFor(turn: Turn, fresh: Fresh = {}): Promise<Outgoing> {
  return { to: { home: turn.person.id }, slot: homeSlot, view: await homePage(turn, fresh) };
}

/** The same page in the conversation, new each time, for whoever types "home". */
export async function homeHere(turn: Turn): Promise<Outgoing> {
  return { to: 'here', view: await homePage(turn, {}) };
}

async function homePage(turn: Turn, fresh: Fresh): Promise<Page> {
  const { admins, incoming, library, store } = turn;
  const { buttons, labels } = library.content.words;
  const person = fresh.person ?? turn.person;
  const first = person.role === undefined;
  const briefed = fresh.briefed ?? (await store.list('visits', person.id, { limit: 1 })).length > 0;
  const waiting = await practiceWaiting(turn);
  const promises = fresh.promises ?? (await openPromises(person, turn));
  const [shared, asked] = await Promise.all([waitingLine(turn), asksLine(turn)]);
  const blocks: Block[] = [
    text(
      'I help you get ready for a visit. Say in your own words what it is about, and you get a short brief; every line names the guidance it comes from.',
    ),
    first
      ? note(`${briefed ? 'Tell' : 'Before the first brief: tell'} me what you do and where, so that the words fit.`)
      : { kind: 'facts', facts: [{ label: buttons['about-me'], value: aboutLine(person, labels) }] },
    ...promiseBlocks(promises, person, library.content.words),
    ...(waiting ? [note(`A practice talk waits: ${waiting}.`)] : []),
    ...(asked ? [note(asked)] : []),
    ...(shared ? [note(shared)] : []),
    choices([
      ...(waiting ? [{ id: 'practice-resume', label: buttons.resume }] : []),
      { id: 'prepare', label: buttons.prepare, main: !first },
      ...(briefed ? [{ id: 'last-brief', label: buttons['last-brief'] }] : []),
      { id: 'practice', label: buttons.practice },
      { id: 'ask', label: buttons.ask },
      { id: 'drill', label: buttons.drill },
      { id: 'reflect', label: buttons.reflect },
      { id: 'log', label: buttons['my-log'] },
      { id: 'look-up', label: buttons['look-up'] },
      { id: 'supervision', label: buttons.supervision },
      { id: 'about-me', label: buttons['about-me'], main: first },
      { id: 'help', label: buttons.help },
      ...(isAdmin(person, admins) ? [{ id: 'admins', label: buttons.admins }] : []),
      ...(maySeeHolds(person, admins) ? [{ id: 'holds', label: buttons.holds }] : []),
      ...(isAdmin(person, admins) && usesModel(turn) ? [{ id: 'costs', label: buttons.costs }] : []),
    ]),
    note(keepingNote(incoming.person.account)),
  ];
  return { ...page(`Hello, ${person.name}`, blocks), lasting: true };
}

async function practiceWaiting(turn: Turn): Promise<string | undefined> {
  const session = await openSession(turn);
  const { scenarios } = turn.library.content;
  return session && scenarios.find(({ id }) => id === session.rehearsal.scenario)?.title;
}

function aboutLine({ role, country, state }: Person, labels: Record<string, string>): string {
  return [role && labels[role], state, country && labels[country]].filter(Boolean).join(' · ');
}
