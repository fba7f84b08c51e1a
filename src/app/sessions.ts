// Practice sessions as they are kept: a head, its turns one by one, and the turns that going back left behind.
import { rehearsalRecord } from '../core/records/rehearsal.ts';
import { type SessionRecord, sessionRecord } from '../core/records/session.ts';
import type { Rehearsal, RehearsalTurn } from '../core/rehearsal.ts';
import { UserMistake } from './failures.ts';
import { daysAfter, practiceDays } from './keeping.ts';
import { directOf } from './places.ts';
import type { Change, Stored } from './ports.ts';
import type { Press, Turn } from './turn.ts';

/** `rehearsal` holds the last turns only, enough for the next one; `whole` reads the rest. */
export type Session = Omit<SessionRecord, 'head'> & {
  id: string;
  rehearsal: Rehearsal;
  /** The head as it was found. */
  kept: Pick<Stored, 'version' | 'at'> | undefined;
};

/** As many turns as deciding on the next one takes. */
const tail = 4;
/** Among as many sessions one that is open is looked for. */
const recent = 5;

/** After this long, what is typed is no longer meant for the person who was played. */
const openForMs = 2 * 60 * 60_000;

type Reading = Pick<Turn, 'store'> & { person: Pick<Turn['person'], 'id'> };

async function findSession(id: string, { store, person }: Reading): Promise<Session | undefined> {
  const stored = await store.get('rehearsals', person.id, id);
  if (!stored) return undefined;
  const { head, ...record } = sessionRecord.read(stored.value);
  const last = await store.list('lines', id, { newest: true, limit: tail });
  const rehearsal = { ...rehearsalRecord.read(head), turns: last.reverse().map(turnOf) } as Rehearsal;
  return { ...record, id, rehearsal, kept: { version: stored.version, at: stored.at } };
}

/** The session that a button names. */
export async function namedSession({ about }: Pick<Press, 'about'>, turn: Reading): Promise<Session | undefined> {
  return about.session ? findSession(about.session, turn) : undefined;
}

/** @throws UserMistake when there is none any more */
export function kept(session: Session | undefined): Session {
  if (!session) throw new UserMistake('That talk is not kept any more. Type “practice” to begin another.');
  return session;
}

/** The session as a whole, for looking back. */
export async function wholeOf(session: Session, { store }: Pick<Reading, 'store'>): Promise<Rehearsal> {
  const [turns, branches] = await Promise.all([store.list('lines', session.id), store.list('branches', session.id)]);
  return {
    ...session.rehearsal,
    turns: turns.map(turnOf),
    branches: branches.map(({ value }) => value as Rehearsal['branches'][number]), // written below
  };
}

/** A line that was said in a talk, how it was heard, and what had been said just before. */
export type KeptLine = Pick<RehearsalTurn, 'said' | 'heard'> & { previous: string };

/** The person's own lines in their newest talks, the newest talk first. */
export async function recentLines({ store, person }: Reading): Promise<KeptLine[]> {
  const sessions = (await store.list('rehearsals', person.id, { newest: true, limit: recent })).map((stored) => ({
    id: stored.id,
    opening: rehearsalRecord.read(sessionRecord.read(stored.value).head).opening,
  }));
  const talks = sessions.map(async ({ id, opening }) => {
    const turns = (await store.list('lines', id)).map(turnOf);
    return turns.map(({ said, heard }, at) => ({ said, heard, previous: (turns[at - 1]?.reply ?? opening).text }));
  });
  return (await Promise.all(talks)).flat();
}

/** What is under way here: in this place, or begun in the person's own conversation and answered in a thread of it. */
export async function sessionHere(turn: Reading & Pick<Turn, 'incoming'>): Promise<Session | undefined> {
  const { person, store, incoming } = turn;
  const places = [...new Set([incoming.place.key, directOf(person.id)])];
  if (incoming.place.audience === 'shared') return undefined;
  for (const place of places) {
    const pointer = await store.get('rehearsals', place, 'here');
    const id = idIn(pointer);
    const session = id ? await findSession(id, turn) : undefined;
    if (session && session.state !== 'over') return session;
  }
  return undefined;
}

/** The newest session that is not over, wherever it is talked. */
export async function openSession({ store, person }: Reading): Promise<Session | undefined> {
  const stored = await store.list('rehearsals', person.id, { newest: true, limit: recent });
  const open = stored.find(({ value }) => sessionRecord.read(value).state !== 'over');
  return open && findSession(open.id, { store, person });
}

/** When something was last done in any of the newest sessions, over or not; undefined when there is none. */
export async function lastPracticedAt({ store, person }: Reading): Promise<string | undefined> {
  const stored = await store.list('rehearsals', person.id, { newest: true, limit: recent });
  return stored
    .map(({ value }) => sessionRecord.read(value).lastAt)
    .sort()
    .at(-1);
}

/** Whether typed words are meant for the person who is played. */
export function isUnderWay({ state, lastAt }: Session, now: string): boolean {
  return state === 'open' && !isQuiet(lastAt, now);
}

const isQuiet = (lastAt: string, now: string) => Date.parse(now) - Date.parse(lastAt) >= openForMs;

/** Where the session goes on: here, unless others could see it. */
export function placeToGoOn({ place }: Session, { incoming }: Turn): string {
  return incoming.place.audience === 'private' ? incoming.place.key : place;
}

/** The changes that keep a session where it is talked now, and one new turn of it if there is one. */
export async function keepSession(session: Session, turn: Turn, taken?: RehearsalTurn): Promise<Change[]> {
  const at = turn.clock();
  const renewed = isQuiet(session.lastAt, at) ? await renew(session, turn) : [];
  const changes = [keepHead(session, turn), ...(await pointTo(session, turn)), ...renewed];
  if (!taken) return changes;
  const common = { shelf: 'lines', owner: session.id, id: numbered(session.turns), expected: 0, at } as const;
  return [...changes, { ...common, value: taken, until: daysAfter(at, practiceDays) }];
}

/** After a silence all of it is kept as long as its head from now on: none of its turns is forgotten before the others. */
async function renew({ id, turns }: Session, { store, clock }: Turn): Promise<Change[]> {
  const [lines, branches] = await Promise.all([store.list('lines', id), store.list('branches', id)]);
  const until = daysAfter(clock(), practiceDays);
  const again = (shelf: 'lines' | 'branches', { id, owner, version, at, value }: Stored): Change => {
    return { shelf, owner, id, expected: version, at, value, until };
  };
  // Turns that are being left behind are not among the first.
  return [
    ...lines.slice(0, turns).map((line) => again('lines', line)),
    ...branches.map((branch) => again('branches', branch)),
  ];
}

/** The head alone. */
export function keepHead({ id, rehearsal, kept, ...record }: Session, { clock, person }: Turn): Change {
  const at = clock();
  const head = rehearsalRecord.write({ ...rehearsal, turns: [], branches: [] } as Parameters<
    typeof rehearsalRecord.write
  >[0]);
  return {
    shelf: 'rehearsals',
    owner: person.id,
    id,
    expected: kept?.version ?? 0,
    at: kept?.at ?? at,
    value: sessionRecord.write({ ...record, lastAt: at, head }),
    until: daysAfter(at, practiceDays),
  };
}

/** Leaves the turns after `after` behind, as a branch. */
export async function leaveBehind(session: Session, after: number, turn: Turn): Promise<Change[]> {
  const turns = (await turn.store.list('lines', session.id)).slice(after);
  const at = turn.clock();
  const branch = { after, turns: turns.map(turnOf) };
  return [
    ...turns.map(({ id, owner, version, at: since }): Change => {
      return { shelf: 'lines', owner, id, expected: version, at: since, value: undefined };
    }),
    {
      shelf: 'branches',
      owner: session.id,
      id: numbered(session.branches + 1),
      expected: 0,
      at,
      value: branch,
      until: daysAfter(at, practiceDays),
    },
  ];
}

/** From its place one finds the session that is under way there; the person's own conversation lets go of one that moved. */
async function pointTo({ id, place, lastAt }: Session, { store, clock, person }: Turn): Promise<Change[]> {
  const direct = directOf(person.id);
  const [before, left] = await Promise.all([
    store.get('rehearsals', place, 'here'),
    place === direct ? undefined : store.get('rehearsals', direct, 'here'),
  ]);
  const at = clock();
  const changes: Change[] = [];
  if (idIn(before) !== id || isQuiet(lastAt, at)) {
    const common = { shelf: 'rehearsals', owner: place, id: 'here', expected: before?.version ?? 0 } as const;
    changes.push({ ...common, at: before?.at ?? at, value: { id }, until: daysAfter(at, practiceDays) });
  }
  if (left && idIn(left) === id)
    changes.push({
      shelf: 'rehearsals',
      owner: direct,
      id: 'here',
      expected: left.version,
      at: left.at,
      value: undefined,
    });
  return changes;
}

const idIn = (pointer: Stored | undefined) => (pointer?.value as { id: string } | undefined)?.id; // written here

export const numbered = (turn: number) => String(turn).padStart(5, '0');
const turnOf = ({ value }: Stored) => value as RehearsalTurn; // written above
