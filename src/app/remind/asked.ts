// "Remind me Friday at 9", as it was typed: planned where it is clear, asked back in one tap where it is not.
import { type Asked, readAsked } from '../../core/asked-time.ts';
import { textIn } from '../../core/incoming.ts';
import { visitorOf } from '../../core/records/person.ts';
import { type Hours, noEarlier } from '../../core/reminders.ts';
import { dayAfter, instantOf, isDay, isTime, type Local, localIn, minutesAfter } from '../../core/zones.ts';
import { UserMistake } from '../failures.ts';
import { formAgain } from '../form-again.ts';
import type { Outcome, Press, Presses, Turn } from '../turn.ts';
import { toAsker } from '../turn.ts';
import { whenForm, whenFormId, whenFormSlot, whichMomentPage, whichVisitPage, zoneFirstPage } from '../views/asked.ts';
import { askForTime, bringAhead, bringAsked } from './asked-visit.ts';
import { dropAsked, keepAsked, type Subject } from './asked-work.ts';
import { hoursOf, type Planned, visitsAhead, visitsIn } from './plan.ts';

const mostWords = 200;
const noVisit = 'none';

/** What was asked for: when, about what, and for which visit where that was told. */
type Wish = { words: string; exact: boolean; visit?: string | undefined };

/** @returns undefined when no time was said in it */
export async function remindAsTyped(said: string, turn: Turn, visit?: string): Promise<Outcome | undefined> {
  const { person, library, clock } = turn;
  const hours = hoursOf(person);
  const asked = readAsked(said, localIn(hours?.zone ?? 'UTC', clock()), visitorOf(person).country);
  if (!asked) return undefined;
  if (!hours) return { now: [toAsker(zoneFirstPage(library.content.words), turn)] };
  const wish = { words: asked.rest.slice(0, mostWords), exact: true, visit };
  return planned(asked.when, said, wish, hours, turn);
}

function planned(when: Asked, said: string, wish: Wish, hours: Hours, turn: Turn): Outcome | Promise<Outcome> {
  switch (when.kind) {
    case 'past':
      throw passed();
    case 'unclear':
      return askWhen(wish, turn);
    case 'after':
      return remindAt(minutesAfter(turn.clock(), when.minutes), wish, hours, turn);
    case 'moments':
      return oneOf(when.options, { ...wish, exact: when.exact }, hours, turn);
    case 'before':
    case 'visit':
      return forVisit(when, said, wish, hours, turn);
  }
}

const passed = () =>
  new UserMistake('That time has passed. Say one that is still to come, such as “remind me tomorrow at 9 am”.');

function oneOf(options: readonly Local[], wish: Wish, hours: Hours, turn: Turn): Outcome | Promise<Outcome> {
  const [only, ...others] = options;
  if (only && others.length === 0) return remindAt(instantOf(only, hours.zone), wish, hours, turn);
  return { now: [toAsker(whichMomentPage(options, aboutOf(wish), hours, turn), turn)] };
}

/** What goes by the visit: its day before, its own day, or so long before it begins. */
async function forVisit(
  when: Extract<Asked, { kind: 'before' | 'visit' }>,
  said: string,
  wish: Wish,
  hours: Hours,
  turn: Turn,
): Promise<Outcome> {
  const ahead = await visitsAhead(turn.person, turn);
  const named = wish.visit === undefined ? ahead : ahead.filter(({ id }) => id === wish.visit);
  const [visit, ...others] = named;
  if (!visit) return askForTime('Which day is the visit? Give it one, and I can come before it.', undefined, turn);
  if (others.length > 0) return { now: [toAsker(whichVisitPage(named, { said }, [], hours, turn), turn)] };
  if (when.kind === 'before') return bringAhead(visit, when.minutes, hours, turn);
  const { day = '' } = visit.visit;
  const on = dayAfter(day, when.days);
  const byItself = when.times.length > 0 ? undefined : when.days === 0 ? 'morning' : when.part;
  if (byItself === 'morning' && when.days === 0) return bringAsked(visit, 'morning', hours, turn);
  if (byItself === 'evening' || byItself === 'night') return bringAsked(visit, 'evening', hours, turn);
  const usual =
    when.part === 'morning' ? ['08:00'] : when.part === 'afternoon' ? ['13:00'] : ['08:00', '12:00', '18:00'];
  const times = when.times.length > 0 ? when.times : usual;
  const options = times.map((time) => ({ day: on, time })).filter((one) => instantOf(one, hours.zone) > turn.clock());
  if (options.length === 0) throw passed();
  return oneOf(options, { ...wish, exact: when.times.length > 0, visit: visit.id }, hours, turn);
}

/** @param at an ISO instant; one that was said exactly wins over the quiet hours */
async function remindAt(at: string, wish: Wish, hours: Hours, turn: Turn): Promise<Outcome> {
  if (at <= turn.clock()) throw passed();
  const due = wish.exact ? at : noEarlier(at, hours);
  const subject = await subjectOf(due, wish, hours, turn);
  if (Array.isArray(subject)) {
    const about = { ...aboutOf(wish), at };
    return { now: [toAsker(whichVisitPage(subject, about, [noVisit], hours, turn), turn)] };
  }
  return keepAsked({ due, exact: wish.exact, subject }, hours, turn);
}

/** What it is about; the visits to choose from where several are ahead. */
async function subjectOf(due: string, { words, visit }: Wish, hours: Hours, turn: Turn): Promise<Subject | Planned[]> {
  if (visit !== undefined && visit !== noVisit) return { kind: 'visit', visit, words };
  if (/^to (?:reflect|write|look back|log)\b/i.test(words)) return { kind: 'reflect' };
  const meansVisit = words === '' || /\b(?:visit|brief|prep|prepare|get ready)\b/i.test(words);
  if (visit === noVisit || !meansVisit) return { kind: 'words', words };
  const ahead = (await visitsAhead(turn.person, turn)).filter((one) => beginsAt(one, hours) > due);
  const [only] = ahead;
  if (only) return ahead.length === 1 ? { kind: 'visit', visit: only.id, words } : ahead;
  const [newest] = await visitsIn(turn.person, turn, 1);
  return newest && newest.visit.day === undefined
    ? { kind: 'visit', visit: newest.id, words }
    : { kind: 'words', words };
}

const beginsAt = ({ visit: { day = '', time = '23:59' } }: Planned, { zone }: Hours) => instantOf({ day, time }, zone);

const aboutOf = ({ words, exact, visit }: Wish): Record<string, string> => ({
  words,
  exact: exact ? 'yes' : 'no',
  ...(visit === undefined ? {} : { visit }),
});
const wishIn = ({ words = '', exact = '', visit }: Press['about']): Wish => ({ words, exact: exact === 'yes', visit });

function mustKnowHours({ person }: Turn): Hours {
  const hours = hoursOf(person);
  if (!hours)
    throw new UserMistake('I don’t know your time zone any more. Choose it in “About your work”, and try again.');
  return hours;
}

/** A moment was tapped: what was not said exactly is told now. */
function pickMoment({ argument, about }: Press, turn: Turn): Promise<Outcome> {
  const [day = '', time = ''] = argument.split('T');
  const hours = mustKnowHours(turn);
  return remindAt(instantOf({ day, time }, hours.zone), { ...wishIn(about), exact: true }, hours, turn);
}

async function pickVisit({ argument, about }: Press, turn: Turn): Promise<Outcome> {
  const hours = mustKnowHours(turn);
  const { said, at } = about;
  if (at !== undefined) return remindAt(at, { ...wishIn(about), visit: argument }, hours, turn);
  const outcome = await remindAsTyped(said ?? '', turn, argument);
  if (!outcome) throw new UserMistake('I lost what you asked for. Type it once more, please.');
  return outcome;
}

function askWhen(wish: Wish, turn: Turn): Outcome {
  return { now: [{ to: 'here', slot: whenFormSlot, view: whenForm(aboutOf(wish), turn.library.content.words) }] };
}

function fillWhen({ values, about }: Press, turn: Turn): Outcome | Promise<Outcome> {
  const hours = mustKnowHours(turn);
  const [day, time, words] = [textIn(values, 'day'), textIn(values, 'time'), textIn(values, 'words')];
  const errors: Record<string, string> = {
    ...(isDay(day) ? {} : { day: 'Choose a day.' }),
    ...(isTime(time) ? {} : { time: 'Write the time like 09:30 or 14:00.' }),
  };
  const at = Object.keys(errors).length === 0 ? instantOf({ day, time }, hours.zone) : '';
  const late = at !== '' && at <= turn.clock() ? { day: 'That has passed. Choose a time still to come.' } : {};
  const wrong = { ...errors, ...late };
  if (Object.keys(wrong).length > 0)
    return { now: [formAgain(whenForm(about, turn.library.content.words), whenFormSlot, values, wrong, turn)] };
  return remindAt(at, { ...wishIn(about), words: words.slice(0, mostWords), exact: true }, hours, turn);
}

export const askedPresses: Presses = {
  'remind-at': pickMoment,
  'remind-of': pickVisit,
  'remind-when': (press, turn) => askWhen(wishIn(press.about), turn),
  [whenFormId]: fillWhen,
  'remind-drop': dropAsked,
};
