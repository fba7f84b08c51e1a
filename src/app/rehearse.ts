// A practice session under way: each typed line is said to the person who is played, but for a few words kept for oneself.
import { linesForNow, wasAsked } from '../core/rehearsal/ask-now.ts';
import { giveHint } from '../core/rehearsal/hint.ts';
import { isOver, lastReply, say } from '../core/rehearsal.ts';
import { type Block, note, page } from '../core/view.ts';
import { debriefOf } from './debrief.ts';
import { UserMistake } from './failures.ts';
import { backTo, goBack, nothingYet } from './go-back.ts';
import { practice, scenarioNamed } from './practice.ts';
import { keepHead, keepSession, kept, namedSession, openSession, placeToGoOn, type Session } from './sessions.ts';
import { type Outcome, type Press, type Turn, toAsker } from './turn.ts';
import { nextLinesPage, overPage, pausedPage, replyPage } from './views/practice.ts';
import { linePage, planLine, withoutWaiting } from './word-line.ts';

type Aside = 'wait' | 'hint' | 'back' | 'pin' | 'pause' | 'stop' | 'ask';

const asides: [RegExp, Aside][] = [
  [/^(?:wait|say nothing|silence|\.\.\.|…)$/, 'wait'],
  [/^(?:a )?hint(?: please)?\??$/, 'hint'],
  [/^(?:back|rewind|again|undo)(?: (?:to )?\d+)?$/, 'back'],
  [/^pin(?: that| this)?$/, 'pin'],
  [/^(?:pause|break|time out|timeout)$/, 'pause'],
  [/^(?:stop|end|done|finish|debrief|quit|exit)$/, 'stop'],
  [/^help me ask$/, 'ask'],
];

/** Which of the words for oneself it is, if it is one. */
export function asideIn(text: string): Aside | undefined {
  const words = plainly(text);
  return asides.find(([pattern]) => pattern.test(words))?.[1];
}

const plainly = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/(?<=[^.!])[.!]+$/, '');

/** A line typed while the session is under way. */
export async function rehearse(session: Session, text: string, turn: Turn): Promise<Outcome> {
  const { session: settled, now, changes } = await withoutWaiting(session, turn);
  const outcome = await answerTo({ ...settled, place: turn.incoming.place.key }, text, turn);
  return { ...outcome, now: [...outcome.now, ...now], changes: [...(outcome.changes ?? []), ...changes] };
}

function answerTo(here: Session, text: string, turn: Turn): Outcome | Promise<Outcome> {
  switch (asideIn(text)) {
    case 'wait':
      return sayLine(here, '', turn);
    case 'hint':
      return hint(here, turn);
    case 'back':
      return goBack(here, backTo(text, here), turn);
    case 'pin':
      return pin(here, turn);
    case 'pause':
      return pause(here, turn);
    case 'stop':
      return debriefOf(here, turn);
    case 'ask':
      return askNow(here, turn);
    case undefined:
      return sayLine(here, text, turn);
  }
}

/** A press on one of the session's buttons. @throws UserMistake when the session is not kept any more */
export async function pressInSession(press: Press, turn: Turn): Promise<Outcome> {
  const found = kept(await (press.about.session ? namedSession(press, turn) : openSession(turn)));
  const { session, now, changes } = await withoutWaiting(found, turn);
  const outcome = await pressed(press, session, turn);
  return { ...outcome, now: [...outcome.now, ...now], changes: [...(outcome.changes ?? []), ...changes] };
}

async function pressed(press: Press, session: Session, turn: Turn): Promise<Outcome> {
  if (press.deed === 'practice-resume') return resume(session, turn);
  if (press.deed === 'practice-stop') return debriefOf(session, turn);
  if (session.state === 'over') throw new UserMistake('That talk is over. Type “practice” to begin another.');
  if (press.deed === 'practice-wait') return sayLine(session, '', turn);
  if (press.deed === 'practice-hint') return hint(session, turn);
  return pause(session, turn);
}

async function sayLine(session: Session, text: string, turn: Turn): Promise<Outcome> {
  const { library } = turn;
  const scenario = scenarioNamed(session.rehearsal.scenario, library);
  const controls = { session: session.id, buttons: library.content.words.buttons };
  if (isOver(session.rehearsal)) return { now: [toAsker(overPage(lastReply(session.rehearsal), [], controls), turn)] };
  const rehearsal = say(session.rehearsal, text, scenario, library.hear);
  const taken = rehearsal.turns.at(-1);
  const turns = session.turns + 1;
  const { trying, ...rest } = session;
  const beside = trying && taken ? [sideBySide(trying, taken.said, taken.reply.text)] : [];
  const next: Session = { ...rest, state: 'open', rehearsal, turns };
  const coming = planLine(next, beside, turn);
  return {
    now: [coming?.now ?? toAsker(linePage(next, beside, turn), turn)],
    changes: await keepSession(coming?.session ?? next, turn, taken),
    ...(coming && { later: coming.later }),
  };
}

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
    now: [toAsker(page(undefined, [note(text)]), turn)],
    changes: await keepSession({ ...session, rehearsal: { ...session.rehearsal, hints } }, turn),
  };
}

/** What could be said now; it is no turn, and no hint. */
function askNow(session: Session, turn: Turn): Outcome {
  const { library } = turn;
  const scenario = scenarioNamed(session.rehearsal.scenario, library);
  const parts = { ask: library.ask, bank: library.content.questions, common: library.ways().common };
  const view = nextLinesPage(
    linesForNow(session.rehearsal, scenario, parts),
    wasAsked(session.rehearsal),
    library.content,
  );
  return { now: [toAsker(view, turn)], changes: [keepHead(session, turn)] };
}

async function pin(session: Session, turn: Turn): Promise<Outcome> {
  if (session.turns === 0) return nothingYet(session, turn);
  const pins = [...new Set([...session.rehearsal.pins, session.turns])];
  return {
    now: [toAsker(page(undefined, [note('Pinned. It is there when we look back.')]), turn)],
    changes: await keepSession({ ...session, rehearsal: { ...session.rehearsal, pins } }, turn),
  };
}

async function pause(session: Session, turn: Turn): Promise<Outcome> {
  const view = pausedPage({ session: session.id, buttons: turn.library.content.words.buttons });
  return { now: [toAsker(view, turn)], changes: await keepSession({ ...session, state: 'paused' }, turn) };
}

/** Goes on here, with what was said last. */
export async function resume(session: Session, turn: Turn): Promise<Outcome> {
  if (session.state === 'over') return practice('', turn);
  const controls = { session: session.id, buttons: turn.library.content.words.buttons };
  const show = isOver(session.rehearsal) ? overPage : replyPage;
  return {
    now: [toAsker(show(lastReply(session.rehearsal), [note('Where you were:')], controls), turn)],
    changes: await keepSession({ ...session, place: placeToGoOn(session, turn), state: 'open' }, turn),
  };
}
