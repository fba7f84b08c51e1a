// Back to an earlier turn, to say it another way; what is left stays beside it.
import { shownText } from '../core/family.ts';
import { lastReply, rewind } from '../core/rehearsal.ts';
import { note, page } from '../core/view.ts';
import { keepHead, keepSession, leaveBehind, type Session, wholeOf } from './sessions.ts';
import { type Outcome, type Turn, toAsker } from './turn.ts';
import { replyPage } from './views/practice.ts';

export function nothingYet(session: Session, turn: Turn): Outcome {
  const view = page(undefined, [note('Nothing has been said yet.')]);
  return { now: [toAsker(view, turn)], changes: [keepHead(session, turn)] };
}

/** "back" undoes the last turn; "rewind 3" goes to just after turn 3. */
export function backTo(words: string, { turns }: Session): number {
  const number = /\d+/.exec(words)?.[0];
  return number === undefined ? turns - 1 : Number(number);
}

/** @param after the turn to go back to, 0 for the beginning */
export async function goBack(session: Session, after: number, turn: Turn): Promise<Outcome> {
  const { library } = turn;
  if (session.turns === 0) return nothingYet(session, turn);
  if (after < 0 || after >= session.turns) {
    const words = `Go back to a turn from 0 to ${session.turns - 1}.`;
    return { now: [toAsker(page(undefined, [note(words)]), turn)], changes: [keepHead(session, turn)] };
  }
  const whole = await wholeOf(session, turn);
  const left = whole.turns[after];
  const back = rewind({ ...whole, stopped: false }, after);
  const trying = left ? { turn: after + 1, said: left.said, reply: shownText(left.reply) } : undefined;
  const next: Session = {
    ...session,
    state: 'open',
    rehearsal: { ...back, branches: [] },
    turns: after,
    branches: session.branches + 1,
    ...(trying ? { trying } : {}),
  };
  const controls = { session: session.id, buttons: library.content.words.buttons };
  const words = after === 0 ? 'Back at the beginning.' : `Back after turn ${after}.`;
  return {
    now: [toAsker(replyPage(lastReply(back), [note(`${words} What you left is kept beside it.`)], controls), turn)],
    changes: [...(await keepSession(next, turn)), ...(await leaveBehind(session, after, turn))],
  };
}
