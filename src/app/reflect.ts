// Reflect: choose a sheet, write what one wants, keep it. The questions come from the sheets; every answer is the writer's own.

import type { ReflectionRecord } from '../core/records/reflection.ts';
import { afterVisit, answeredCount, beginEntry, type Sheet, sheetsFor } from '../core/reflection.ts';
import { type Choice, note, page } from '../core/view.ts';
import { formAgain } from './form-again.ts';
import { newEntry, sheetNamed } from './reflect/begin.ts';
import { type Entry, findEntry, listEntries, namedEntry } from './reflect/entries.ts';
import { entryForm, formSlot, readEntryForm, reflectionFormId } from './reflect/form.ts';
import { handIn, namesOf } from './reflect/hand-in.ts';
import { sharesOf } from './sharing.ts';
import { withPrivateTold } from './told-private.ts';
import { type Openings, type Outcome, type Press, type Presses, type Turn, toAsker } from './turn.ts';
import { choosePage } from './views/reflect.ts';

/** Among as many entries drafts are looked for, and as many of them are shown. */
const recent = 20;
const mostDrafts = 3;

/** By words: the sheet they name, or the list to choose from. */
export async function reflect(words: string, turn: Turn): Promise<Outcome> {
  const { content } = turn.library;
  const sheets = sheetsFor(turn.person.role, content.sheets);
  const named = sheetIn(words, sheets);
  if (named) return openForm(await newEntry(named, undefined, turn), turn);
  const drafts = (await listEntries(turn, recent)).filter(({ entry }) => entry.state === 'draft').slice(0, mostDrafts);
  const view = choosePage(sheets, drafts.map(draftChoice), content.words);
  return withPrivateTold({ now: [toAsker(view, turn)] }, turn);
}

const draftChoice = ({ id, entry }: Entry): Choice => ({
  id: `reflect-open:${id}`,
  label: `${entry.title}, ${answeredCount(entry)} of ${entry.answers.length}`,
});

/** The one sheet whose id or title holds these words. */
function sheetIn(words: string, sheets: readonly Sheet[]): Sheet | undefined {
  const wanted = words.trim().toLowerCase();
  const exact = sheets.find(({ id, title }) => [id, title.toLowerCase()].includes(wanted));
  const found = wanted === '' ? [] : sheets.filter(({ title }) => title.toLowerCase().includes(wanted));
  return exact ?? (found.length === 1 ? found[0] : undefined);
}

async function openSheet({ argument, about }: Press, turn: Turn): Promise<Outcome> {
  return openForm(await newEntry(sheetNamed(argument, turn.library), about.visit, turn), turn);
}

/** The entry as a form. What is kept already is shown there, and nowhere else. */
export async function openForm(found: Entry, turn: Turn): Promise<Outcome> {
  const sheet = turn.library.content.sheets.find(({ id }) => id === found.entry.sheet);
  const shared = found.kept ? await sharesOf(found.id, turn) : [];
  const intro =
    shared.length > 0
      ? `${namesOf(shared)} can read this now. If you change it, only you can, until you share it again.`
      : 'Skip whatever you like. Leave names out; “the mother” says enough.';
  const view = entryForm(found, sheet?.title ?? found.entry.title, intro, turn);
  return withPrivateTold({ now: [{ to: 'here', slot: formSlot(found), view }] }, turn);
}

/** The filled form: a new entry, or changes to one. */
async function fillReflection(press: Press, turn: Turn): Promise<Outcome> {
  const found = (await findEntry(press.about.reflection, turn)) ?? begunIn(press, turn);
  const entry = readEntryForm(found.entry, press.values, turn);
  if (answeredCount(entry) === 0) return emptyAgain(found, press, turn);
  if (found.kept && isSame(entry, found.entry))
    return { now: [toAsker(page(undefined, [note('Nothing was changed.')]), turn)] };
  return handIn({ ...found, entry }, turn);
}

async function emptyAgain(found: Entry, press: Press, turn: Turn): Promise<Outcome> {
  const [outgoing] = (await openForm(found, turn)).now;
  if (outgoing?.view.kind !== 'form') throw new Error('an entry opens as a form');
  const errors = { first: 'Answer one question, whichever you like. Or close this: nothing is kept then.' };
  return { now: [formAgain(outgoing.view, formSlot(found), press.values, errors, turn)] };
}

/** An entry begun in a form is kept when the form is sent; until then the form carries what it asks. */
function begunIn({ about }: Press, turn: Turn): Entry {
  const { reflection = turn.ids(), asked = '[]', sheet = '', visit } = about;
  const answers = (JSON.parse(asked) as Pick<ReflectionRecord['answers'][number], 'asked' | 'question' | 'promise'>[]) // written by entryForm
    .map((answer) => ({ ...answer, text: '' }));
  const title = turn.library.content.sheets.find(({ id }) => id === sheet)?.title ?? sheet;
  return { id: reflection, entry: beginEntry({ sheet: { id: sheet, title }, answers, at: turn.clock(), visit }) };
}

function isSame(one: ReflectionRecord, other: ReflectionRecord): boolean {
  const words = ({ title, state, tags, answers }: ReflectionRecord) => JSON.stringify([title, state, tags, answers]);
  return words(one) === words(other);
}

const stays = 'It stays with you. You can share it, change it or delete it later; it is in your log.';

export const reflectPresses: Presses = {
  reflect: (_press, turn) => reflect('', turn),
  'reflect-on': openSheet,
  'reflect-open': async (press, turn) => openForm(await namedEntry(press, turn), turn),
  [reflectionFormId]: fillReflection,
  keep: (_press, turn) => ({ now: [toAsker(page(undefined, [note(stays)]), turn)] }),
};

export const reflectOpenings: Openings = { [reflectionFormId]: (turn) => reflect(afterVisit, turn) };
