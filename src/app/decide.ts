// Which deed answers what came in.
import type { Work } from '../core/incoming.ts';
import { intentOf } from '../core/intent.ts';
import { isOver } from '../core/rehearsal.ts';
import { note, page } from '../core/view.ts';
import { aboutMeFormId, askAboutMe, fillAboutMe } from './about-me.ts';
import { askForAdmin, nameAdmin } from './admins.ts';
import { agendaPresses, agendaReopenings } from './agenda.ts';
import { arrive } from './arrive.ts';
import { ask, askOnQuoted, askOnTopic, askOpenings, askPresses } from './ask.ts';
import { carePresses } from './care.ts';
import { askAboutData, dataDueDeeds, dataPresses } from './care-of-data.ts';
import { costPresses, rate } from './costs.ts';
import { tryAgain, unfold } from './debrief.ts';
import { drill, drillPresses } from './drill.ts';
import { UserMistake } from './failures.ts';
import { help, nothingSaid, notUnderstood } from './help.ts';
import { homeFor, homeHere } from './home.ts';
import { listPromises, promisePresses } from './keep-promise.ts';
import { leftInPresses } from './left-in.ts';
import { linkPresses } from './link-accounts.ts';
import { askWhatToFind, fillLookUp, lookUp, lookUpFormId } from './look-up.ts';
import { findMeant } from './meant.ts';
import { moveDueDeeds } from './move-over.ts';
import { takeAlongPresses } from './my-log/take-along.ts';
import { logPresses, myLog } from './my-log.ts';
import { notice, noticePresses } from './notice.ts';
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
import { answerHere, chatPresses, resumeDraft } from './reflect/in-chat.ts';
import { reflect, reflectOpenings, reflectPresses } from './reflect.ts';
import { asideIn, pressInSession, rehearse, resume } from './rehearse.ts';
import { remindDueDeeds, remindPresses, showReminders, snooze, stopReminders } from './remind.ts';
import { showSupervision } from './review/overview.ts';
import { showQueue } from './review/queue.ts';
import { reviewDueDeeds, reviewOpenings, reviewPresses, reviewReopenings } from './review.ts';
import { isUnderWay, openSession, sessionHere } from './sessions.ts';
import { cancel } from './stamps.ts';
import { sweep } from './sweep.ts';
import { type DueDeeds, type Openings, type Outcome, type Press, type Presses, type Turn, usesModel } from './turn.ts';
import { visitFormId } from './views/visit-form.ts';
import { claimDueDeeds, claimPresses } from './word-claims.ts';
import { lineDueDeeds } from './word-line.ts';

export async function decide(turn: Turn, press: Press | undefined): Promise<Outcome> {
  const { what } = turn.incoming;
  switch (what.kind) {
    case 'said':
      return (await answerHere(what.text, turn)) ?? (await inRole(what.text, turn)) ?? said(what.text, turn);
    case 'quoted':
      return askOnQuoted(what.text, turn);
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
      if (!usesModel(turn)) throw new UserMistake('Nothing here can be rated yet.');
      return rate(what.value, turn);
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
    case 'reflect':
      return reflect(intent.text, turn);
    case 'my-log':
      return myLog(intent.text, turn);
    case 'promises':
      return listPromises(turn);
    case 'ask':
      return ask(intent.text, turn);
    case 'ask-about':
      return askOnTopic(intent.about, turn) ?? free(intent.text, intent.question, turn);
    case 'notice':
      return notice(intent.text, turn);
    case 'drill':
      return drill(turn);
    case 'my-data':
    case 'privacy':
    case 'forget-me':
      return askAboutData(intent.kind, turn);
    case 'supervision':
      return showSupervision(turn);
    case 'queue':
      return showQueue({ argument: '' }, turn);
    case 'reminders':
      return showReminders(turn);
    case 'stop-reminders':
      return stopReminders(turn);
    case 'snooze':
      return snooze(turn);
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
  const draft = await resumeDraft(turn, session?.lastAt);
  if (draft) return draft;
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
  'practice-done': unfold,
  'practice-moments': unfold,
  'practice-course': unfold,
  'practice-thoughts': unfold,
  admins: (press, turn) => (turn.incoming.what.kind === 'filled' ? nameAdmin(press, turn) : askForAdmin(turn)),
  ...leftInPresses,
  visit: fillVisit,
  ...reflectPresses,
  ...chatPresses,
  ...logPresses,
  ...takeAlongPresses,
  ...promisePresses,
  ...costPresses,
  ...claimPresses,
  ...askPresses,
  ...noticePresses,
  ...drillPresses,
  ...reviewPresses,
  ...agendaPresses,
  ...linkPresses,
  ...dataPresses,
  ...carePresses((turn) => decide(turn, undefined)),
  ...remindPresses,
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
  ...reflectOpenings,
  ...askOpenings,
  ...reviewOpenings,
};

function opened(view: string, turn: Turn): Outcome | Promise<Outcome> {
  const slot = slotIn(view);
  if (slot !== undefined) return openAgain(slot, turn, reopenings);
  const open = openings[view];
  if (!open) throw new UserMistake('That cannot be opened any more. Type “home” to see what can be done.');
  return open(turn);
}

/** Forms that are made anew when they are opened again. */
const reopenings: Presses = { ...reviewReopenings, ...agendaReopenings };

const dueDeeds: DueDeeds = {
  sweep,
  ...lineDueDeeds,
  ...claimDueDeeds,
  ...reviewDueDeeds,
  ...moveDueDeeds,
  ...remindDueDeeds,
  ...dataDueDeeds,
};

function due(work: Work, turn: Turn): Outcome | Promise<Outcome> {
  const deed = dueDeeds[work.deed];
  if (!deed) throw new Error(`no deed for due work "${work.deed}"`);
  return deed(work, turn);
}
