// A practice session under way: each typed line is said to the person who is played, but for a few words kept for oneself.
import { giveHint } from '../core/rehearsal/hint.ts';
import { isOver, lastReply, rewind, say } from '../core/rehearsal.ts';
import { type Block, note, page } from '../core/view.ts';
import { debriefOf } from './debrief.ts';
import { UserMistake } from './failures.ts';
import { practice, scenarioNamed } from './practice.ts';
import {
  findSession,
  keepHead,
  keepSession,
  leaveBehind,
  openSession,
  pressedSession,
  type Session,
  wholeOf,
} from './sessions.ts';
import type { Outcome, Press, Turn } from './turn.ts';
import { overPage, pausedPage, replyPage } from './views/practice.ts';

type Aside = 'wait' | 'hint' | 'back' | 'pin' | 'pause' | 'stop' | 'close' | 'ask';

const asides: [RegExp, Aside][] = [
  [/^(?:wait|say nothing|silence|\.\.\.|…)$/, 'wait'],
  [/^hint$/, 'hint'],
  [/^(?:back|rewind|again|undo)(?: (?:to )?\d+)?$/, 'back'],
  [/^pin(?: that| this)?$/, 'pin'],
  [/^(?:pause|break|time out|timeout)$/, 'pause'],
  [/^(?:stop|end|done|finish|debrief|quit|exit)$/, 'stop'],
  [/^help me ask$/, 'ask'],
  [
    /\b(?:too close|too real|close to home|too much for me|my own (?:family|child|kid|mother|mom|father|dad|past|life))\b/,
    'close',
  ],
];

/** A line typed while the session is under way. */
export function rehearse(session: Session, text: string, turn: Turn): Promise<Outcome> {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '');
  const here = { ...session, place: turn.incoming.place.key };
  switch (asides.find(([pattern]) => pattern.test(words))?.[1]) {
    case 'wait':
      return sayLine(here, '', turn);
    case 'hint':
      return hint(here, turn);
    case 'back':
      return goBack(here, backTo(words, here), turn);
    case 'pin':
      return pin(here, turn);
    case 'pause':
      return pause(here, 'asked', turn);
    case 'close':
      return pause(here, 'close', turn);
    case 'stop':
      return debriefOf(here, turn);
    case 'ask':
      return hint(here, turn);
    case undefined:
      return sayLine(here, text, turn);
  }
}

/** A press on one of the session's buttons. @throws UserMistake when the session is not kept any more */
export async function pressInSession(press: Press, turn: Turn): Promise<Outcome> {
  const session = press.about.session ? await findSession(press.about.session, turn) : await openSession(turn);
  if (!session) throw new UserMistake('That talk is not kept any more. Type “practice” to begin another.');
  if (press.deed === 'practice-resume') return resume(session, turn);
  if (press.deed === 'practice-stop') return debriefOf(session, turn);
  if (session.state === 'over') throw new UserMistake('That talk is over. Type “practice” to begin another.');
  if (press.deed === 'practice-wait') return sayLine(session, '', turn);
  if (press.deed === 'practice-hint') return hint(session, turn);
  return pause(session, 'asked', turn);
}

const everyFewTurns = 4;

async function sayLine(session: Session, text: string, turn: Turn): Promise<Outcome> {
  const { library } = turn;
  const scenario = scenarioNamed(session.rehearsal.scenario, library);
  const controls = { session: session.id, buttons: library.content.words.buttons };
  if (isOver(session.rehearsal)) return { now: [answer(overPage(lastReply(session.rehearsal), [], controls), turn)] };
  const rehearsal = say(session.rehearsal, text, scenario, library.hear);
  const taken = rehearsal.turns.at(-1);
  const turns = session.turns + 1;
  const { trying, ...rest } = session;
  const beside = trying && taken ? [sideBySide(trying, text, taken.reply.text)] : [];
  const view = isOver(rehearsal)
    ? overPage(lastReply(rehearsal), beside, controls)
    : replyPage(lastReply(rehearsal), beside, turns % everyFewTurns === 0 ? controls : undefined);
  return {
    now: [answer(view, turn)],
    changes: await keepSession({ ...rest, state: 'open', rehearsal, turns }, turn, taken),
  };
}

const answer = (view: Outcome['now'][number]['view'], turn: Turn) => ({ to: { person: turn.person.id }, view });

/** What was said and came back before, beside what was said and came back now. */
function sideBySide(before: NonNullable<Session['trying']>, said: string, reply: string): Block {
  const value = (line: string, back: string) => `“${line || '(nothing)'}” — ${back.replaceAll('*', '')}`;
  return {
    kind: 'pair',
    left: { label: 'Before', value: value(before.said, before.reply) },
    right: { label: 'Now', value: value(said, reply) },
  };
}

async function hint(session: Session, turn: Turn): Promise<Outcome> {
  const scenario = scenarioNamed(session.rehearsal.scenario, turn.library);
  const { kind, text } = giveHint(session.rehearsal, scenario).hint;
  const hints = kind ? [...session.rehearsal.hints, session.turns] : session.rehearsal.hints;
  return {
    now: [answer(page(undefined, [note(text)]), turn)],
    changes: await keepSession({ ...session, rehearsal: { ...session.rehearsal, hints } }, turn),
  };
}

async function pin(session: Session, turn: Turn): Promise<Outcome> {
  const pins = [...new Set([...session.rehearsal.pins, session.turns])];
  return {
    now: [answer(page(undefined, [note('Pinned. It is there when we look back.')]), turn)],
    changes: await keepSession({ ...session, rehearsal: { ...session.rehearsal, pins } }, turn),
  };
}

async function pause(session: Session, kind: 'asked' | 'close', turn: Turn): Promise<Outcome> {
  const view = pausedPage(kind, { session: session.id, buttons: turn.library.content.words.buttons });
  return { now: [answer(view, turn)], changes: await keepSession({ ...session, state: 'paused' }, turn) };
}

/** Goes on here, with what was said last. */
export async function resume(session: Session, turn: Turn): Promise<Outcome> {
  if (session.state === 'over') return practice('', turn);
  const { incoming, library } = turn;
  const place = incoming.place.audience === 'private' ? incoming.place.key : session.place;
  const controls = { session: session.id, buttons: library.content.words.buttons };
  return {
    now: [answer(replyPage(lastReply(session.rehearsal), [note('Where you were:')], controls), turn)],
    changes: await keepSession({ ...session, place, state: 'open' }, turn),
  };
}

/** To just before a turn, to say it another way. */
export async function tryAgain(press: Press, turn: Turn): Promise<Outcome> {
  const session = await pressedSession(press.about.session, turn);
  return goBack({ ...session, place: turn.incoming.place.key }, Number(press.argument) - 1, turn);
}

/** "back" undoes the last turn; "rewind 3" goes to just after turn 3. */
function backTo(words: string, { turns }: Session): number {
  const number = /\d+/.exec(words)?.[0];
  return number === undefined ? turns - 1 : Number(number);
}

/** @param after the turn to go back to, 0 for the beginning */
async function goBack(session: Session, after: number, turn: Turn): Promise<Outcome> {
  const { library } = turn;
  if (after < 0 || after >= session.turns) {
    const words =
      session.turns === 0 ? 'Nothing has been said yet.' : `Go back to a turn from 0 to ${session.turns - 1}.`;
    return { now: [answer(page(undefined, [note(words)]), turn)], changes: [keepHead(session, turn)] };
  }
  const whole = await wholeOf(session, turn);
  const left = whole.turns[after];
  const back = rewind({ ...whole, stopped: false }, after);
  const trying = left ? { turn: after + 1, said: left.said, reply: left.reply.text } : undefined;
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
    now: [answer(replyPage(lastReply(back), [note(`${words} What you left is kept beside it.`)], controls), turn)],
    changes: [...(await keepSession(next, turn)), ...(await leaveBehind(session, after, turn))],
  };
}
