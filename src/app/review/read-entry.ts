// Reading what someone shared: checked against the store each time, written down each time, shown to the reader alone.
import { daysAfter } from '../../core/keep-days.ts';
import { type AnswerRecord, answerRecord, type ReadingRecord, readingRecord } from '../../core/records/reading.ts';
import { type ReflectionRecord, reflectionRecord } from '../../core/records/reflection.ts';
import { dayIn, entryReading, mayRead } from '../../core/supervision.ts';
import type { Form, Reading } from '../../core/view.ts';
import { channelOf } from '../deliver.ts';
import { UserMistake } from '../failures.ts';
import type { Change } from '../ports.ts';
import type { Outcome, Press, Turn } from '../turn.ts';
import { entryForm, whenIn } from '../views/review.ts';
import { nameOf, relationBetween } from './relations.ts';
import { findShare, keepShare, type Share, writerOf } from './shares.ts';
import { noteShown } from './shown.ts';
import { themeTitle } from './titles.ts';

export type Readable = { share: Share; entry: ReflectionRecord };

const closed = 'That cannot be opened any more: it was taken back, or you no longer work together here.';

/**
 * What the asker may read now. Nothing is remembered from an earlier look.
 * @throws UserMistake when it was never shared with them, was taken back, or the two no longer work together
 */
export async function readable(which: { writer: string; reflection: string }, turn: Turn): Promise<Readable> {
  const { store, person } = turn;
  const { writer, reflection } = which;
  const [relation, share, stored] = await Promise.all([
    relationBetween({ worker: writer, supervisor: person.id }, turn),
    findShare({ writer, reader: person.id, reflection }, turn),
    store.get('reflections', writer, reflection),
  ]);
  const entry = stored && reflectionRecord.read(stored.value);
  if (!share || !entry || !mayRead(relation, share, entry)) throw new UserMistake(closed);
  return { share, entry };
}

export type Seen = { writer: string; reflections: string[]; seen: ReadingRecord['seen'] };

/** The changes by which every showing of what someone wrote is written down, for its writer to see. */
export async function readingOf({ writer, reflections, seen }: Seen, slot: string, turn: Turn): Promise<Change[]> {
  const at = turn.clock();
  const value = readingRecord.write({ reader: turn.person.id, reflections, seen, at });
  const until = daysAfter(at, turn.keep.audit);
  const reading: Change = { shelf: 'readings', owner: writer, id: turn.ids(), expected: 0, at, value, until };
  return [...(reflections.length > 0 ? [reading] : []), await noteShown(writer, slot, reflections, turn)];
}

type Again = { values?: NonNullable<Form['values']>; errors?: Record<string, string>; help?: boolean };

/** Opens an entry for the asker, with room for an answer. @throws UserMistake when it may not be read */
export async function openEntry(
  which: { writer: string; reflection: string },
  turn: Turn,
  again: Again = {},
): Promise<Outcome> {
  const found = await readable(which, turn);
  const { share, entry } = found;
  const [writer, answers] = await Promise.all([nameOf(which.writer, turn), answersTo(which.reflection, turn)]);
  const mine = answers.filter(({ reader }) => reader === turn.person.id);
  const reading = entryReading(entry, (theme) => themeTitle(theme, turn));
  const view = entryForm(writer, share, reading, mine, turn.library.content.words, again);
  const slot = entrySlot(which.reflection, turn);
  const seen: Seen = { writer: which.writer, reflections: [which.reflection], seen: 'entry' };
  const read: Share = { ...share, readAt: turn.clock() };
  return {
    now: [{ to: { person: turn.person.id }, slot, view }],
    changes: [...(await keepShare(read, turn)), ...(await readingOf(seen, slot, turn))],
  };
}

/** One for each channel: what stands in one is not replaced by what is asked for in another. */
const entrySlot = (reflection: string, { incoming }: Turn) =>
  `entry-${reflection}-${channelOf(incoming.person.account)}`;

/** A press that names an entry in one of the asker's piles. */
export async function pressEntry({ argument, about }: Press, turn: Turn): Promise<Outcome> {
  const reflection = argument || (about.reflection ?? '');
  const writer = about.writer ?? (await writerOf(reflection, turn.person.id, turn));
  if (!writer) throw new UserMistake(closed);
  return openEntry({ writer, reflection }, turn);
}

export type Answered = AnswerRecord & { id: string };

const answersDrawer = (reflection: string) => `answers:${reflection}`;
const mostAnswers = 50;

/** What was answered to an entry, oldest first. */
export async function answersTo(reflection: string, { store }: Pick<Turn, 'store'>): Promise<Answered[]> {
  const stored = await store.list('readings', answersDrawer(reflection), { newest: true, limit: mostAnswers });
  return stored.reverse().map(({ id, value }) => ({ ...answerRecord.read(value), id }));
}

export function keepAnswer(reflection: string, id: string, answer: AnswerRecord): Change {
  const { at } = answer;
  return {
    shelf: 'readings',
    owner: answersDrawer(reflection),
    id,
    expected: 0,
    at,
    value: answerRecord.write(answer),
  };
}

/** @returns the answers as they are read, each under its giver's name */
export async function answersReading(answers: readonly Answered[], turn: Turn): Promise<Reading[]> {
  const each = answers.map(async ({ reader, way, text, day, at }): Promise<Reading> => {
    const speaker = await nameOf(reader, turn);
    const talk = day ? `Let’s talk ${whenIn(day)}.` : '';
    const call = way === 'call' ? 'Please call me.' : '';
    return { kind: 'speech', speaker, text: [call, talk, text].filter(Boolean).join(' ') || '…', cue: dayIn(at) };
  });
  return Promise.all(each);
}
