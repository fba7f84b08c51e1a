// Which deed answers what came in.
import type { Work } from '../core/incoming.ts';
import { intentOf } from '../core/intent.ts';
import { isOver } from '../core/rehearsal.ts';
import { note, page } from '../core/view.ts';
import { aboutMeFormId, askAboutMe, fillAboutMe } from './about-me.ts';
import { askForAdmin, nameAdmin } from './admins.ts';
import { arrive } from './arrive.ts';
import { tryAgain, unfold } from './debrief.ts';
import { UserMistake } from './failures.ts';
import { help, nothingSaid, notUnderstood, notYet } from './help.ts';
import { homeFor, homeHere } from './home.ts';
import { leftInPresses } from './left-in.ts';
import { askWhatToFind, fillLookUp, lookUp, lookUpFormId } from './look-up.ts';
import { findMeant } from './meant.ts';
import { openAgain, slotIn } from './open-again.ts';
import { beginPractice, pickPractice, practice, practiceThis, surprise, watch } from './practice.ts';
import {
  askForChange,
  askForVisit,
  changeLength,
  fillVisit,
  prepareFrom,
  showLastBrief,
  turnCalmOff,
} from './prepare.ts';
import { asideIn, pressInSession, rehearse, resume } from './rehearse.ts';
import { isUnderWay, openSession, sessionHere } from './sessions.ts';
import { cancel } from './stamps.ts';
import { sweep } from './sweep.ts';
import type { DueDeeds, Openings, Outcome, Press, Presses, Turn } from './turn.ts';
import { visitFormId } from './views/visit-form.ts';

export async function decide(turn: Turn, press: Press | undefined): Promise<Outcome> {
  const { what } = turn.incoming;
  switch (what.kind) {
    case 'said':
      return (await inRole(what.text, turn)) ?? said(what.text, turn);
    case 'quoted':
      return notYet('ask', turn);
    case 'opened':
      return opened(what.view, turn);
    case 'arrived':
      return arrive(turn);
    case 'left':
      return { now: [] };
    case 'stopped':
      return { now: [{ to: 'here', view: page(undefined, [note('Stopped. What was kept before stays kept.')]) }] };
    case 'due':
      return due(what.work, turn);
    case 'rated':
      throw new UserMistake('Nothing here can be rated yet.');
    case 'chose':
    case 'filled':
      if (!press) throw new Error(`${what.kind} without a press`);
      return pressed(press, turn);
  }
}

function said(text: string, turn: Turn): Outcome | Promise<Outcome> {
  const intent = intentOf(text);
  switch (intent.kind) {
    case 'home':
      return home(turn);
    case 'help':
      return help(turn);
    case 'about-me':
      return askAboutMe(turn);
    case 'nothing-said':
      return nothingSaid(turn);
    case 'prepare':
      return prepareFrom(intent.text, turn);
    case 'look-up':
      return lookUp(intent.text, turn);
    case 'practice':
      return practice(intent.text, turn);
    case 'resume':
      return goOn(turn);
    case 'not-yet':
      return notYet(intent.deed, turn);
    case 'free':
      return free(intent.text, intent.question, turn);
  }
}

/** While a practice session is under way, what is typed is said to the person who is played. */
async function inRole(text: string, turn: Turn): Promise<Outcome | undefined> {
  const session = await sessionHere(turn);
  if (!session || !isUnderWay(session, turn.clock())) return undefined;
  // Nobody is left to say it to: what is a command is one again.
  const command = asideIn(text) === undefined && intentOf(text).kind !== 'free';
  return isOver(session.rehearsal) && command ? undefined : rehearse(session, text, turn);
}

async function goOn(turn: Turn): Promise<Outcome> {
  const session = await openSession(turn);
  return session ? resume(session, turn) : practice('', turn);
}

/** A question is looked up; a scene is prepared for; what leads nowhere in the guidance is not pretended to be understood. */
function free(text: string, question: boolean, turn: Turn): Outcome | Promise<Outcome> {
  if (findMeant(text, 1, turn).length === 0) return notUnderstood(turn);
  return question ? lookUp(text, turn) : prepareFrom(text, turn);
}

const presses: Presses = {
  prepare: (_press, turn) => askForVisit(turn),
  'look-up': (press, turn) => (turn.incoming.what.kind === 'filled' ? fillLookUp(press, turn) : askWhatToFind(turn)),
  'about-me': (press, turn) => (turn.incoming.what.kind === 'filled' ? fillAboutMe(press, turn) : askAboutMe(turn)),
  help: (_press, turn) => help(turn),
  home: (_press, turn) => home(turn),
  'last-brief': (_press, turn) => showLastBrief(turn),
  brief: changeLength,
  'change-visit': askForChange,
  'calm-off': turnCalmOff,
  practice: (_press, turn) => practice('', turn),
  'practice-pick': pickPractice,
  'practice-surprise': (_press, turn) => surprise(turn),
  'practice-this': practiceThis,
  'practice-begin': beginPractice,
  'practice-watch': watch,
  'practice-wait': pressInSession,
  'practice-hint': pressInSession,
  'practice-pause': pressInSession,
  'practice-resume': pressInSession,
  'practice-stop': pressInSession,
  'practice-again': tryAgain,
  'practice-moments': unfold,
  'practice-course': unfold,
  'practice-thoughts': unfold,
  admins: (press, turn) => (turn.incoming.what.kind === 'filled' ? nameAdmin(press, turn) : askForAdmin(turn)),
  ...leftInPresses,
  visit: fillVisit,
  [cancel]: () => ({ now: [{ to: 'here', view: page(undefined, [note('Closed. Nothing was changed.')]) }] }),
};

function pressed(press: Press, turn: Turn): Outcome | Promise<Outcome> {
  const deed = presses[press.deed];
  if (!deed) throw new Error(`no deed for "${press.deed}"`);
  return deed(press, turn);
}

async function home(turn: Turn): Promise<Outcome> {
  return { now: [await homeHere(turn), await homeFor(turn)] };
}

const openings: Openings = {
  home: async (turn) => ({ now: [await homeFor(turn)] }),
  [visitFormId]: askForVisit,
  [lookUpFormId]: askWhatToFind,
  [aboutMeFormId]: askAboutMe,
};

function opened(view: string, turn: Turn): Outcome | Promise<Outcome> {
  const slot = slotIn(view);
  if (slot !== undefined) return openAgain(slot, turn);
  const open = openings[view];
  if (!open) throw new UserMistake('That cannot be opened any more. Type “home” to see what can be done.');
  return open(turn);
}

const dueDeeds: DueDeeds = { sweep };

function due(work: Work, turn: Turn): Outcome | Promise<Outcome> {
  const deed = dueDeeds[work.deed];
  if (!deed) throw new Error(`no deed for due work "${work.deed}"`);
  return deed(work, turn);
}
