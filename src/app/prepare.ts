// Prepare for a visit: from typed words or a form to a brief, then longer, shorter, or changed.
import { daysAfter } from '../core/keep-days.ts';
import { kindOf } from '../core/kind-of-visit.ts';
import { type VisitRecord, visitRecord } from '../core/records/visit.ts';
import { type ReadingMinutes, readingMinutes } from '../core/visit.ts';
import { briefFor } from './brief-for.ts';
import { UserMistake } from './failures.ts';
import { formAgain } from './form-again.ts';
import { homeFor } from './home.ts';
import { findMeant } from './meant.ts';
import { personChange } from './people.ts';
import type { Change, Stored } from './ports.ts';
import { withPlan } from './remind/visit-time.ts';
import type { Outcome, Press, Turn } from './turn.ts';
import { latelyShown, visitForm } from './views/visit-form.ts';
import { readVisitForm } from './visit-form.ts';

/** A form for a new visit, or for one that changes: never one in place of the other. */
const slotFor = (visit: string | undefined) => (visit ? `visit-form-${visit}` : 'visit-form');

/** Typed words become a brief at once; without words, the form asks. */
export function prepareFrom(text: string, turn: Turn): Outcome | Promise<Outcome> {
  if (!text) return askForVisit(turn);
  const { content } = turn.library;
  const visit: VisitRecord = {
    kind: kindOf(text, content, findMeant(text, 5, turn)),
    topics: turn.meant?.topics ?? [],
    companions: [],
    lately: text,
    meant: turn.meant?.passages,
    minutes: minutesIn(text) ?? 5,
    unknownTopics: [],
  };
  return keepAndBrief(turn, visit, { id: turn.ids() });
}

export function askForVisit(turn: Turn): Outcome {
  return { now: [{ to: 'here', slot: slotFor(undefined), view: visitForm(turn) }] };
}

/** The filled form: a new visit, or changes to one. */
export async function fillVisit(press: Press, turn: Turn): Promise<Outcome> {
  const read = readVisitForm(press.values, turn);
  if ('errors' in read) {
    return {
      now: [formAgain(visitForm(turn, press.about), slotFor(press.about.visit), press.values, read.errors, turn)],
    };
  }
  const before = press.about.visit ? await findVisit(press, turn) : undefined;
  // What the form could not show stays, unless what it showed was changed.
  const same = before && read.visit.lately === latelyShown(before.visit.lately);
  const ahead = before?.visit.ahead && { ahead: before.visit.ahead };
  const visit = { ...read.visit, ...(same ? { lately: before.visit.lately } : {}), ...ahead };
  const id = before?.stored.id ?? turn.ids();
  const outcome = await keepAndBrief(turn, visit, { id, found: before?.stored, slot: press.about.slot });
  return withPlan(outcome, { id, visit, before: before?.visit, values: press.values }, turn);
}

/** The same visit in another length. */
export async function changeLength(press: Press, turn: Turn): Promise<Outcome> {
  const { stored, visit } = await findVisit(press, turn);
  const minutes = readingMinutes.find((length) => String(length) === press.argument) ?? visit.minutes;
  return keepAndBrief(turn, { ...visit, minutes }, { id: stored.id, found: stored, slot: press.about.slot });
}

export async function askForChange(press: Press, turn: Turn): Promise<Outcome> {
  const { stored, visit } = await findVisit(press, turn);
  return {
    now: [{ to: 'here', slot: slotFor(stored.id), view: visitForm(turn, { ...press.about, visit: stored.id }, visit) }],
  };
}

/** The newest visit once more, new in the conversation. */
export async function showLastBrief(turn: Turn): Promise<Outcome> {
  const [stored] = await turn.store.list('visits', turn.person.id, { newest: true, limit: 1 });
  if (!stored) throw new UserMistake('No brief is kept yet. Prepare for a visit, and it will be here.');
  const slot = `brief-${stored.id}-${turn.ids()}`;
  return { now: [await briefFor(stored.id, visitRecord.read(stored.value), turn.person, turn, slot)] };
}

/** Leaves "before you knock" out of every brief from now on, starting with this one. */
export async function turnCalmOff(press: Press, turn: Turn): Promise<Outcome> {
  const { stored, visit } = await findVisit(press, turn);
  const person = { ...turn.person, calm: false };
  const brief = await briefFor(stored.id, visit, person, turn, press.about.slot);
  return { now: [brief], changes: [personChange(person, turn)] };
}

/** `found` is the visit as it is kept, when an earlier one changes; its brief stands in `slot`. */
type Kept = { id: string; found?: Stored | undefined; slot?: string | undefined };

async function keepAndBrief(turn: Turn, visit: VisitRecord, { id, found, slot }: Kept): Promise<Outcome> {
  const change: Change = {
    shelf: 'visits',
    id,
    expected: found?.version ?? 0,
    owner: turn.person.id,
    at: found?.at ?? turn.clock(),
    value: visitRecord.write(visit),
    until: daysAfter(turn.clock(), turn.keep.visits),
  };
  const brief = await briefFor(id, visit, turn.person, turn, slot);
  return { now: found ? [brief] : [brief, await homeFor(turn, { briefed: true })], changes: [change] };
}

/** @throws UserMistake when the visit is gone or someone else's */
export async function findVisit({ about }: Pick<Press, 'about'>, { store, person }: Pick<Turn, 'store' | 'person'>) {
  const stored = about.visit ? await store.get('visits', person.id, about.visit) : undefined;
  if (!stored) throw new UserMistake('That visit is no longer kept. Prepare for it again, and it will be.');
  return { stored, visit: visitRecord.read(stored.value) };
}

/** "in 2 minutes", "I have 5 min", or "2 minutes" by itself between commas; "20 minutes late" says nothing about reading. */
const readingTime =
  /(?:\b(?:in|have|got)(?: only| just| about)? |(?:^|[,.;:])\s*)(\d{1,2})[\s-]?min(?:ute)?s?\b(?!\s*(?:late|early|ago|away))/i;

function minutesIn(text: string): ReadingMinutes | undefined {
  const said = readingTime.exec(text)?.[1];
  if (said === undefined) return undefined;
  return readingMinutes.findLast((minutes) => minutes <= Math.max(2, Number(said)));
}
