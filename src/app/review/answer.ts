// Answering what was shared, in one's own words or with a word on when to talk; and the writer reading the answer.
import { textIn, type Values } from '../../core/incoming.ts';
import type { AnswerRecord } from '../../core/records/reading.ts';
import { reflectionRecord } from '../../core/records/reflection.ts';
import type { ShareRecord } from '../../core/records/share.ts';
import { note, type Outgoing, page } from '../../core/view.ts';
import { UserMistake } from '../failures.ts';
import { type Outcome, type Press, type Turn, toAsker } from '../turn.ts';
import { answeredNotice, answersForm, entryWays, talkDays } from '../views/review.ts';
import { answersReading, answersTo, keepAnswer, openEntry, readable } from './read-entry.ts';
import { keepShare, type Share } from './shares.ts';
import { sheetTitle } from './titles.ts';

const mostAnswer = 3_000;

type Filled = {
  way: (typeof entryWays)[number] | undefined;
  text: string;
  day: string;
  afterwards: 'keep' | 'discussed' | 'aside';
};

function read(values: Values): Filled {
  const afterwards = textIn(values, 'afterwards');
  return {
    way: entryWays.find((way) => way === textIn(values, 'way')),
    text: textIn(values, 'text').slice(0, mostAnswer),
    day: talkDays.find((day) => day === textIn(values, 'day')) ?? '',
    afterwards: afterwards === 'discussed' || afterwards === 'aside' ? afterwards : 'keep',
  };
}

function problemsIn({ way, text, day }: Filled): Record<string, string> {
  if (!way) return { way: 'Choose how you answer, or that you have only read it.' };
  if (way === 'words' && !text) return { text: 'Write your answer here.' };
  if (way === 'talk' && !day) return { day: 'Choose the day.' };
  return {};
}

/** The filled form under an entry. The entry is checked again: what was taken back meanwhile is not answered. */
export async function fillEntry({ about, values }: Press, turn: Turn): Promise<Outcome> {
  const which = { writer: about.writer ?? '', reflection: about.reflection ?? '' };
  const filled = read(values);
  const errors = problemsIn(filled);
  if (Object.keys(errors).length > 0) return openEntry(which, turn, { values, errors });
  if (filled.way === 'wonder') return openEntry(which, turn, { values: { ...values, way: 'words' }, help: true });
  const { share } = await readable(which, turn);
  return answered(share, filled, turn);
}

async function answered(share: Share, filled: Filled, turn: Turn): Promise<Outcome> {
  const { text, day, afterwards } = filled;
  const at = turn.clock();
  const way = filled.way === 'words' || filled.way === 'talk' || filled.way === 'call' ? filled.way : undefined;
  const id = turn.ids();
  const answer: AnswerRecord | undefined = way && {
    reader: turn.person.id,
    way,
    text,
    at,
    ...(way === 'talk' ? { day } : {}),
  };
  const state = stateAfter(share, answer !== undefined, afterwards);
  const pile = state === 'waiting' ? share.pile : 'done';
  const told = toldTo(share, { answer, state, id }, turn);
  return {
    now: [toAsker(page(undefined, [note(saidToReader(answer !== undefined, state))]), turn), ...told],
    changes: [
      ...(await keepShare({ ...share, state, pile }, turn)),
      ...(answer ? [keepAnswer(share.reflection, id, answer)] : []),
    ],
  };
}

function stateAfter({ state }: Share, isAnswered: boolean, afterwards: Filled['afterwards']): ShareRecord['state'] {
  if (afterwards !== 'keep') return afterwards;
  return isAnswered ? 'answered' : state;
}

function saidToReader(isAnswered: boolean, state: ShareRecord['state']): string {
  const kept = {
    waiting: 'Nothing was sent. It still waits in your list.',
    answered: 'It is among the ones you have answered.',
    discussed: 'It is marked as talked over.',
    aside: 'It is set aside, among the ones you are done with.',
  }[state];
  return isAnswered ? `Your answer is with them. ${kept}` : kept;
}

type Told = { answer: AnswerRecord | undefined; state: ShareRecord['state']; id: string };

/** The writer hears of an answer, and of what became of the entry: once, in one message, without a word of either. */
function toldTo(share: Share, { answer, state, id }: Told, turn: Turn): Outgoing[] {
  const moved = state !== share.state && (state === 'discussed' || state === 'aside');
  if (!answer && !moved) return [];
  const { buttons } = turn.library.content.words;
  const view = answeredNotice(
    turn.person.name,
    { answer, state: moved ? state : undefined },
    share.reflection,
    buttons,
  );
  return [{ to: { person: share.writer }, slot: `answer-${id}`, view }];
}

/** What was answered to an entry of the asker's own. @throws UserMistake when it is not kept any more */
export async function readAnswers({ argument, about }: Press, turn: Turn): Promise<Outcome> {
  const reflection = argument || (about.reflection ?? '');
  const stored = await turn.store.get('reflections', turn.person.id, reflection);
  if (!stored) throw new UserMistake('That entry is not kept any more.');
  const answers = await answersReading(await answersTo(reflection, turn), turn);
  const { title, sheet } = reflectionRecord.read(stored.value);
  const view = answersForm(title || sheetTitle(sheet, turn), reflection, answers);
  return { now: [{ to: { person: turn.person.id }, slot: `answers-${reflection}`, view }] };
}

/** Read: the form leaves. */
export const closeAnswers = (_press: Press, turn: Turn): Outcome => ({
  now: [toAsker(page(undefined, [note('The answer is kept with your entry.')]), turn)],
});
