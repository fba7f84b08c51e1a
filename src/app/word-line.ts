// A line of the family member's that a model may word: shown in the place kept for it when it comes, or as we wrote it.
import type { Shown } from '../core/family.ts';
import type { Work } from '../core/incoming.ts';
import { isOver, lastReply, type RehearsalTurn } from '../core/rehearsal.ts';
import type { Block, Outgoing, Page } from '../core/view.ts';
import type { LineWords } from '../core/wording/job.ts';
import { countCost } from './costs.ts';
import { canBeWorded, wordLine } from './line-job.ts';
import { type Change, type VoiceAnswer, workDrawer } from './ports.ts';
import { keepHead, namedSession, numbered, type Session } from './sessions.ts';
import { type DueDeeds, type Outcome, type Turn, toAsker } from './turn.ts';
import { overPage, replyPage, waitingPage } from './views/practice.ts';
import { whyOurs, withNote } from './views/worded.ts';
import { answerIn, planWording, workDone } from './wording.ts';

const everyFewTurns = 4;

/** A line on its way: what is shown meanwhile, the work that words it, and the session that waits for it. */
type OnItsWay = { now: Outgoing; later: Work; session: Session };

/** @param session with the line as its last; @param beside what stands above the line */
export function planLine(session: Session, beside: Block[], turn: Turn): OnItsWay | undefined {
  const reply = lastReply(session.rehearsal);
  if (!turn.voice.words('family-line') || !canBeWorded(reply.text)) return undefined;
  const slot = `line-${turn.ids()}`;
  const { speaker, text } = reply;
  const later = planWording(
    wordLine,
    { slot, session: session.id, speaker, text, beside: JSON.stringify(beside) },
    turn,
  );
  const now = { ...toAsker(waitingPage(speaker, beside), turn), slot };
  return { now, later, session: { ...session, wording: later.id } };
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
  return { session, now: [ownLine(about)], changes: [workDone(stored)] };
}

/** As we wrote it, in the place that was kept for it. */
function ownLine({ slot = '', speaker = '', text = '', beside = '[]' }: Work['about']): Outgoing {
  const view = replyPage({ line: '', speaker, text }, JSON.parse(beside) as Block[], undefined); // written above
  return { to: 'here', slot, view };
}

export const lineDueDeeds: DueDeeds = { [wordLine]: lineCameBack };

async function lineCameBack(work: Work, turn: Turn): Promise<Outcome> {
  const answer = answerIn<LineWords>(work);
  const [cost, stored, session] = await Promise.all([
    countCost('family-line', answer, turn),
    turn.store.get('work', workDrawer, work.id),
    namedSession(work, turn),
  ]);
  if (!stored) return { now: [], changes: [cost] };
  const done = [cost, workDone(stored)];
  if (!session || !isWaitingFor(work, session)) return { now: [ownLine(work.about)], changes: done };
  const beside = JSON.parse(work.about.beside ?? '[]') as Block[]; // written above
  const { wording: _done, ...settled } = session;
  const line = answer.kind === 'said' ? await lineAs(shownIn(answer), settled, turn) : undefined;
  const view = line
    ? { ...linePage(line.session, beside, turn), wordedBy: turn.voice.name }
    : withNote(linePage(settled, beside, turn), answer.kind === 'unavailable' ? whyOurs[answer.reason] : '');
  return {
    now: [{ to: 'here', slot: work.about.slot ?? '', view }],
    changes: [...done, keepHead(settled, turn), ...(line ? [line.change] : [])],
  };
}

/** The talk may have gone on, or back. */
const isWaitingFor = ({ id, about }: Work, { wording, rehearsal }: Session) =>
  wording === id && lastReply(rehearsal).text === about.text;

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
