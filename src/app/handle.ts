// One turn: reads, decides, and ends in one commit. Every failure becomes a sentence a person can use.
import type { Incoming, Values } from '../core/incoming.ts';
import type { TakenRecord } from '../core/records/conversation.ts';
import type { Person } from '../core/records/person.ts';
import { NewerRecord } from '../core/records/record.ts';
import { choices, note, type Outgoing, page } from '../core/view.ts';
import { askAgain, askWhetherNow } from './care.ts';
import { mostCharacters } from './clean.ts';
import { decide } from './decide.ts';
import { NotAllowed, Unavailable, UserMistake } from './failures.ts';
import { withFirstUse } from './first-use.ts';
import { formAgain } from './form-again.ts';
import { type Held, type HeldWords, isWithoutWords } from './held.ts';
import { withEarlier } from './keeping/earlier.ts';
import { keepDaysOf } from './keeping.ts';
import { mostTurnsAMinute } from './pace.ts';
import { findKnown, type Known } from './people.ts';
import type { Ports } from './ports.ts';
import { withReceipt } from './receipt.ts';
import { type Settled, settle } from './settle.ts';
import { type FoundStamp, findPress } from './stamps.ts';
import type { Outcome, Turn } from './turn.ts';

const clockPerson: Person = { id: 'clock', agency: 'porchlight', accounts: ['clock'], name: 'The clock', calm: true };
const theClock: Known = { person: clockPerson, kept: { version: 0, at: '' } };

/**
 * What was taken in, under its id; `longest` counts the characters of the longest text as it was typed, `versions` are
 * those of its record and of the work it stands for until it is answered.
 */
export type Coming = {
  id: string;
  taken: TakenRecord;
  longest: number;
  /** What was typed into the field that is nowhere kept. */
  secret: string;
  /** More than one person may ask for in a minute. */
  tooMany: boolean;
  versions: { record: number; work: number };
  /** Its words, if they were held back; what was taken in stands without them. */
  held?: HeldWords;
};

/** The outcome, written; undefined when another turn was faster and this one must be decided anew. */
export async function handle(coming: Coming, ports: Ports, held: Held): Promise<Settled | undefined> {
  const { incoming, removed, meant } = coming.taken;
  const { person, kept } = isTheClock(incoming) ? theClock : await findKnown(incoming.person, ports);
  const stamp = await findPress(incoming, person.id, ports.store);
  const turn: Turn = {
    incoming,
    person,
    kept,
    removed,
    meant,
    secret: coming.secret,
    library: ports.library,
    store: ports.store,
    ids: ports.ids,
    clock: ports.clock,
    held,
    admins: ports.admins,
    voice: ports.voice,
    keep: keepDaysOf(ports),
    ...(ports.spending && { spending: ports.spending }),
  };
  const decided = await attempt(turn, stamp, coming, ports);
  const accepted = decided.accepted && stamp !== 'stale' ? stamp : undefined;
  return settle(decided.outcome, { coming, person: person.id, stamp: accepted, ports });
}

/** Work that was due; what a turn left to be worded comes back as the person's own. */
const isTheClock = ({ what, person }: Incoming) =>
  what.kind === 'due' && person.account === theClock.person.accounts[0];

type Decided = { outcome: Outcome; accepted: boolean };

/** A press is accepted unless its deed failed; then the button stays as it is. */
async function attempt(
  turn: Turn,
  stamp: FoundStamp | 'stale' | undefined,
  coming: Coming,
  { log }: Ports,
): Promise<Decided> {
  const { id: takenId, longest, tooMany } = coming;
  const failed = (message: string) => refused(message, turn, stamp === 'stale' ? undefined : stamp);
  try {
    if (isWithoutWords(turn.incoming.what)) return await aboutDanger(turn, stamp, coming);
    if (tooMany) return slowDown(turn, stamp);
    if (stamp === 'stale') return { outcome: outOfDate(turn), accepted: false };
    if (longest > mostCharacters) throw new UserMistake(tooLong(longest));
    return { outcome: withReceipt(withFirstUse(await decided(turn, stamp), turn), turn), accepted: true };
  } catch (error) {
    const told = error instanceof UserMistake || error instanceof Unavailable || error instanceof NewerRecord;
    if (told) return failed(error.message);
    if (error instanceof NotAllowed) {
      log.warn('not allowed', { incoming: takenId, person: turn.person.id });
      return failed(error.message);
    }
    const reference = turn.ids().slice(0, 8);
    log.error('a turn failed', error, { incoming: takenId, reference });
    return failed(
      `Something went wrong on our side, and nothing was changed. Please try again. If it happens twice, mention ${reference}.`,
    );
  }
}

const decided = async (turn: Turn, stamp: FoundStamp | undefined) =>
  withEarlier(await decide(turn, stamp?.press), turn);

/** Before anything else, however much was asked for; the form that was filled comes back later, as it was. */
async function aboutDanger(turn: Turn, stamp: FoundStamp | 'stale' | undefined, coming: Coming): Promise<Decided> {
  const now = turn.clock();
  const words = coming.held ?? turn.held.get(turn.person.id, coming.id, now);
  if (!words) return { outcome: askAgain(turn), accepted: false };
  const opened = stamp !== 'stale' && stamp?.record.view.kind === 'form' ? stamp.record : undefined;
  const form = opened?.view.kind === 'form' ? { form: opened.view, slot: opened.slot } : undefined;
  const whole = form ? { ...words, form } : words;
  turn.held.hold(turn.person.id, whole, now);
  return { outcome: await askWhetherNow(whole, turn), accepted: true };
}

/** A form comes back with what was written in it. Work that was due has nobody to tell. */
function refused(message: string, turn: Turn, stamp: FoundStamp | undefined): Decided {
  const { what } = turn.incoming;
  const again = stamp && what.kind === 'filled' ? filledAgain(message, stamp, what.values, turn) : undefined;
  if (again) return again;
  const now: Outgoing[] = what.kind === 'due' ? [] : [{ to: 'here', view: page(undefined, [note(message)]) }];
  return { outcome: { now }, accepted: false };
}

function filledAgain(message: string, { record }: FoundStamp, values: Values, turn: Turn): Decided | undefined {
  const { view, slot } = record;
  const first = view.kind === 'form' ? view.fields[0] : undefined;
  if (view.kind !== 'form' || !first) return undefined;
  // What one person shared with another stands where it was opened, and nowhere else.
  if (view.reading && record.place !== turn.incoming.place.key) return undefined;
  return { outcome: { now: [formAgain(view, slot, values, { [first.id]: message }, turn)] }, accepted: true };
}

/** Said once a minute, however often it is asked. */
function slowDown(turn: Turn, stamp: FoundStamp | 'stale' | undefined): Decided {
  const words = `That is more than ${mostTurnsAMinute} things in a minute, and I cannot keep up. Give me a minute, then send the last one again; your buttons stay good.`;
  if (turn.incoming.what.kind === 'filled' && stamp && stamp !== 'stale') return refused(words, turn, stamp);
  const slot = `slow-down-${turn.incoming.at.slice(0, 16)}`;
  return { outcome: { now: [{ to: 'here', slot, view: page(undefined, [note(words)]) }] }, accepted: false };
}

function tooLong(length: number): string {
  const count = (characters: number) => characters.toLocaleString('en');
  return `That is ${count(length)} characters, more than I can read at once (${count(mostCharacters)}). Send the few sentences that matter most; your text stays with you.`;
}

function outOfDate({ library }: Turn): Outcome {
  const { buttons } = library.content.words;
  const wayOn = choices([
    { id: 'prepare', label: buttons.prepare, main: true },
    { id: 'home', label: buttons.home },
  ]);
  const view = page(undefined, [
    note('This button is out of date. Nothing was changed. You can go on from here:'),
    wayOn,
  ]);
  return { now: [{ to: 'here', view }] };
}
