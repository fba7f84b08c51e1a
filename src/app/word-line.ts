// A line of the family member's that a model may word: shown in the place kept for it when it comes, or as we wrote it.
import type { Shown } from '../core/family.ts';
import type { Work } from '../core/incoming.ts';
import { isOver, lastReply, type RehearsalTurn } from '../core/rehearsal.ts';
import { type Block, note, type Outgoing, type Page } from '../core/view.ts';
import type { LineWords } from '../core/wording/job.ts';
import { countCost } from './costs.ts';
import { canBeWorded, wordLine } from './line-job.ts';
import { directOf } from './places.ts';
import { type Change, type Stored, type VoiceAnswer, type VoiceFailure, workDrawer } from './ports.ts';
import { keepHead, namedSession, numbered, type Session } from './sessions.ts';
import type { DueDeeds, Outcome, Turn } from './turn.ts';
import { overPage, replyPage, waitingPage } from './views/practice.ts';
import { answerIn, planWording, type WordingAbout } from './wording.ts';

const everyFewTurns = 4;

/** A line on its way: what is shown meanwhile, the work that words it, and the session that waits for it. */
type OnItsWay = { now: Outgoing; later: Work; session: Session };

/** @param session with the line as its last; @param beside what stands above the line */
export function planLine(session: Session, beside: Block[], turn: Turn): OnItsWay | undefined {
  const reply = lastReply(session.rehearsal);
  if (!turn.voice.words('family-line') || !canBeWorded(reply.text)) return undefined;
  const { incoming, person, ids, clock } = turn;
  const { agency, account, name } = incoming.person;
  const place = incoming.place.audience === 'private' ? incoming.place.key : directOf(person.id);
  const id = ids();
  const slot = `line-${id}`;
  const about: WordingAbout = {
    agency,
    account,
    name,
    place,
    slot,
    person: person.id,
    session: session.id,
    speaker: reply.speaker,
    text: reply.text,
    beside: JSON.stringify(beside),
  };
  const later = planWording(id, wordLine, about, clock());
  const view = waitingPage(reply.speaker, beside);
  return { now: { to: { person: person.id }, slot, view }, later, session: { ...session, wording: later.id } };
}

/** The page of the last line, with the buttons that belong under it. */
export function linePage(session: Session, beside: Block[], { library }: Pick<Turn, 'library'>): Page {
  const { id, rehearsal, turns } = session;
  const controls = { session: id, buttons: library.content.words.buttons };
  return isOver(rehearsal)
    ? overPage(lastReply(rehearsal), beside, controls)
    : replyPage(lastReply(rehearsal), beside, turns % everyFewTurns === 0 ? controls : undefined);
}

/** What goes on does not wait: a line still on its way is the one we wrote. */
export async function withoutWaiting(
  { wording, ...session }: Session,
  { store, incoming }: Turn,
): Promise<{ session: Session; now: Outgoing[]; changes: Change[] }> {
  const stored = wording ? await store.get('work', workDrawer, wording) : undefined;
  const about = stored && (stored.value as Work).about; // written above
  if (!about || about.place !== incoming.place.key) return { session, now: [], changes: [] };
  return { session, now: [ownLine(about)], changes: [removed(stored)] };
}

/** As we wrote it, in the place that was kept for it. */
function ownLine({ slot = '', speaker = '', text = '', beside = '[]' }: Work['about']): Outgoing {
  const view = replyPage({ line: '', speaker, text }, JSON.parse(beside) as Block[], undefined); // written above
  return { to: 'here', slot, view };
}

const removed = ({ owner, id, version, at }: Stored): Change => ({
  shelf: 'work',
  owner,
  id,
  expected: version,
  at,
  value: undefined,
});

export const lineDueDeeds: DueDeeds = { [wordLine]: lineCameBack };

async function lineCameBack(work: Work, turn: Turn): Promise<Outcome> {
  const answer = answerIn<LineWords>(work);
  const [cost, stored, session] = await Promise.all([
    countCost('family-line', answer, turn),
    turn.store.get('work', workDrawer, work.id),
    namedSession(work, turn),
  ]);
  if (!stored) return { now: [], changes: [cost] };
  const done = [cost, removed(stored)];
  if (session?.wording !== work.id) return { now: [ownLine(work.about)], changes: done };
  const beside = JSON.parse(work.about.beside ?? '[]') as Block[]; // written above
  const { wording: _done, ...settled } = session;
  const line = answer.kind === 'said' ? await lineAs(shownIn(answer), settled, turn) : undefined;
  const view = line ? linePage(line.session, beside, turn) : withNote(linePage(settled, beside, turn), answer);
  return {
    now: [{ to: 'here', slot: work.about.slot ?? '', view: line ? { ...view, wordedBy: turn.voice.name } : view }],
    changes: [...done, keepHead(settled, turn), ...(line ? [line.change] : [])],
  };
}

const shownIn = ({ words, by, prompt, content }: Extract<VoiceAnswer<LineWords>, { kind: 'said' }>): Shown => ({
  text: words.line.trim(),
  by,
  prompt,
  content,
});

/** The line with what is read in its place, in the session and as it is kept. */
async function lineAs(
  shown: Shown,
  session: Session,
  { store }: Turn,
): Promise<{ session: Session; change: Change } | undefined> {
  const stored = await store.get('lines', session.id, numbered(session.turns));
  if (!stored) return undefined;
  const { value, version, id, owner, at } = stored;
  const kept = value as RehearsalTurn; // written by keepSession
  const worded: RehearsalTurn = { ...kept, reply: { ...kept.reply, shown } };
  const rehearsal = { ...session.rehearsal, turns: [...session.rehearsal.turns.slice(0, -1), worded] };
  return {
    session: { ...session, rehearsal },
    change: { shelf: 'lines', owner, id, expected: version, at, value: worded },
  };
}

/** Above the buttons. */
function withNote(view: Page, answer: VoiceAnswer<LineWords>): Page {
  const words = answer.kind === 'unavailable' ? whyOurs[answer.reason] : '';
  if (!words) return view;
  const speech = view.blocks.findIndex(({ kind }) => kind === 'speech');
  return { ...view, blocks: view.blocks.toSpliced(speech + 1, 0, note(words)) };
}

/** What is said where our own words stand because a model's could not. */
export const whyOurs: Record<VoiceFailure, string> = {
  off: '',
  slow: 'In our own words: the language model took too long.',
  busy: 'In our own words: the language model is busy.',
  away: 'In our own words: the language model could not be reached.',
  paused: 'In our own words: the language model has not answered for a while. It is tried again soon.',
  settings: 'In our own words: the language model did not accept our request. An admin can check its settings.',
  refused: 'In our own words: the language model would not say this.',
  unreadable: 'In our own words: the language model gave nothing we could use.',
  checks: 'In our own words: what the language model wrote did not pass our checks.',
  limit: 'In our own words: this month’s limit for the language model is reached.',
  interrupted: 'In our own words: Porchlight was interrupted.',
};
