// A reminder at a time somebody named: kept as due work, listed with the person so that it can be called off, shown once.
import type { Work } from '../../core/incoming.ts';
import type { Person } from '../../core/records/person.ts';
import { visitRecord } from '../../core/records/visit.ts';
import { type Hours, isQuietAt } from '../../core/reminders.ts';
import { note, page } from '../../core/view.ts';
import { momentWords } from '../../core/zones.ts';
import { briefFor } from '../brief-for.ts';
import { UserMistake } from '../failures.ts';
import { localeOf } from '../locale.ts';
import { personChange } from '../people.ts';
import { workDrawer } from '../ports.ts';
import { type DueDeeds, type Outcome, type Press, type Turn, toAsker } from '../turn.ts';
import { askedPage, plannedAskedPage } from '../views/asked.ts';
import { zoneNote } from '../zone-told.ts';
import { zoneName } from './hours-form.ts';
import { askedDeed, putWork, reminderFor, workChange } from './plan.ts';
import { takeUp } from './take-up.ts';

/** What a reminder brings: the brief of a visit, the offer to reflect, or the person's own words. */
export type Subject =
  | { kind: 'visit'; visit: string; words: string }
  | { kind: 'reflect' }
  | { kind: 'words'; words: string };

/** So many can wait for one person. */
const mostAsked = 20;

type Asking = { due: string; exact: boolean; subject: Subject };

/** @throws UserMistake when too many wait already */
export async function keepAsked({ due, exact, subject }: Asking, hours: Hours, turn: Turn): Promise<Outcome> {
  const { person, clock, ids, library } = turn;
  const waiting = stillWaiting(person, clock());
  if (waiting.length >= mostAsked)
    throw new UserMistake(`${mostAsked} reminders wait already. Type “reminders” and call one off first.`);
  // The same brief at the same moment is one reminder.
  const id = `${askedDeed}/${subject.kind === 'visit' ? `${subject.visit}/${due}` : ids()}`;
  const about = { ...reminderFor(person, turn), ...subject, exact: exact ? 'yes' : 'no' };
  const zone = zoneNote(turn, zoneName(person, library.content.words));
  const asked = [...waiting.filter((one) => one.id !== id), { id, due }];
  const now: Person = { ...person, asked, ...(zone === undefined ? {} : { zoneSaid: person.channelZone }) };
  const moment = momentWords(due, hours.zone, localeOf(person));
  const quiet = exact && isQuietAt(due, hours);
  return {
    now: [toAsker(plannedAskedPage({ id, subject, moment, quiet, zone }, library.content.words), turn)],
    changes: [personChange(now, turn), ...(await putWork(id, { id, deed: askedDeed, due, about }, turn))],
  };
}

/** @param now an ISO instant */
export const stillWaiting = ({ asked = [] }: Person, now: string) => asked.filter(({ due }) => due > now);

/** @throws UserMistake when it has come, or was called off before */
export async function dropAsked({ argument }: Press, turn: Turn): Promise<Outcome> {
  const { person, store } = turn;
  const stored = await store.get('work', workDrawer, argument);
  const work = stored?.value as Work | undefined; // as keepAsked writes it
  if (!stored || work?.deed !== askedDeed || work.about.person !== person.id)
    throw new UserMistake('That reminder has come, or was called off before. Nothing else was changed.');
  const asked = (person.asked ?? []).filter(({ id }) => id !== argument);
  return {
    now: [toAsker(page(undefined, [note('Called off. It won’t come.')]), turn)],
    changes: [personChange({ ...person, asked }, turn), workChange(stored, undefined)],
  };
}

const remind = (work: Work, turn: Turn): Promise<Outcome> =>
  takeUp(work, turn, async () => {
    const { person, store, library } = turn;
    const { visit, words = '', kind } = work.about;
    const stored = kind === 'visit' && visit ? await store.get('visits', person.id, visit) : undefined;
    // Of a visit that is not kept any more, what is left is what was typed.
    if (!stored || !visit) return toAsker(askedPage(words, kind === 'reflect', library.content.words), turn);
    return briefFor(visit, visitRecord.read(stored.value), person, turn, `brief-${visit}-${work.due}`);
  });

export const askedDueDeeds: DueDeeds = { [askedDeed]: remind };
