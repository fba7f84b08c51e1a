// A reflection written in the conversation, one question at a time: each line typed is an answer, but for a few words for us.
import { daysAfter } from '../../core/keep-days.ts';
import { type WritingRecord, writingRecord } from '../../core/records/reflection.ts';
import { answeredCount, sheetsFor, withAnswer } from '../../core/reflection.ts';
import { type Block, note } from '../../core/view.ts';
import { isKeptElsewhere, keepingNote } from '../keeping.ts';
import { directOf } from '../places.ts';
import type { Change, Stored } from '../ports.ts';
import { openForm } from '../reflect.ts';
import { lastPracticedAt } from '../sessions.ts';
import { withPrivateTold } from '../told-private.ts';
import { type Outcome, type Press, type Presses, type Turn, toAsker } from '../turn.ts';
import { askPage, chooseHerePage, draftPage, nothingWrittenPage } from '../views/reflect.ts';
import { newEntry, sheetNamed } from './begin.ts';
import { type Entry, findEntry, keepEntry, listEntries, namedEntry } from './entries.ts';
import { handIn } from './hand-in.ts';

/** After this long, what is typed is no longer meant as an answer. */
const openForMs = 2 * 60 * 60_000;

const asides = [
  [/^(?:skip|next|pass)$/, 'skip'],
  [/^back$/, 'back'],
  [/^(?:stop|pause|later|home|menu|cancel|quit|exit)$/, 'stop'],
  [/^(?:done|finish|finished|end)$/, 'done'],
  [/^(?:as a )?form$/, 'form'],
  [/^(?:help|\?)$/, 'help'],
] as const;

const asideIn = (text: string) => {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/(?<=\w)[.!]+$/, '');
  return asides.find(([pattern]) => pattern.test(words))?.[1];
};

/** What is being written here: the entry, and the question it stands at. */
type Writing = { found: Entry; next: number; lastAt: string; pointer: Stored };

/** A line typed while a reflection is being written here; undefined when it is meant for something else. */
export async function answerHere(text: string, turn: Turn): Promise<Outcome | undefined> {
  const writing = await writingHere(turn);
  if (!writing || !(await isMeant(writing, turn))) return undefined;
  const { found, next, pointer } = writing;
  switch (asideIn(text)) {
    case 'skip':
      return goTo({ found, index: next + 1 }, pointer, turn);
    case 'back':
      return goTo({ found, index: Math.max(0, next - 1) }, pointer, turn);
    case 'stop':
      return stop(found, pointer, turn);
    case 'done':
      return finish(found, pointer, turn);
    case 'form':
      return toForm(found, pointer, turn);
    case 'help':
      return goTo({ found, index: next, first: true }, pointer, turn);
    case undefined:
      return answer(writing, text, turn);
  }
}

async function answer({ found, next, pointer }: Writing, text: string, turn: Turn): Promise<Outcome> {
  if (text.trim() === '')
    return goTo({ found, index: next, before: [note('There were no words in that.')] }, pointer, turn);
  const entry = withAnswer(found.entry, next, text, turn.clock());
  return goTo({ found: { ...found, entry }, index: next + 1 }, pointer, turn);
}

type Standing = { found: Entry; index: number; first?: boolean; before?: Block[] };

/** Keeps the entry and asks the question it stands at; after the last one it is handed in. */
async function goTo(
  { found, index, first = false, before = [] }: Standing,
  old: Stored | undefined,
  turn: Turn,
): Promise<Outcome> {
  const { id, entry } = found;
  if (index >= entry.answers.length) return finish(found, old, turn);
  const view = askPage({ id, entry, index }, first, before, turn.library.content);
  const place = turn.incoming.place.audience === 'private' ? turn.incoming.place.key : directOf(turn.person.id);
  const empty = answeredCount(entry) === 0;
  const writing: WritingRecord = {
    person: turn.person.id,
    reflection: id,
    ...(empty ? { begun: entry } : {}),
    next: index,
    lastAt: turn.clock(),
  };
  const kept = empty ? [] : await keepEntry(found, turn);
  return { now: [toAsker(view, turn)], changes: [...kept, ...(await pointFrom(place, writing, old, turn))] };
}

async function finish(found: Entry, old: Stored | undefined, turn: Turn): Promise<Outcome> {
  if (answeredCount(found.entry) === 0) return stop(found, old, turn);
  const outcome = await handIn({ ...found, entry: { ...found.entry, state: 'done' } }, turn);
  return { ...outcome, changes: [...(outcome.changes ?? []), ...leave(old)] };
}

/** What was begun waits as a draft; where nothing was answered, nothing stays. */
async function stop(found: Entry, old: Stored | undefined, turn: Turn): Promise<Outcome> {
  const { words } = turn.library.content;
  if (answeredCount(found.entry) > 0)
    return { now: [toAsker(draftPage(found.id, [], words), turn)], changes: leave(old) };
  return { now: [toAsker(nothingWrittenPage(words), turn)], changes: leave(old) };
}

async function toForm(found: Entry, old: Stored | undefined, turn: Turn): Promise<Outcome> {
  const outcome = await openForm(found, turn);
  return { ...outcome, changes: [...(outcome.changes ?? []), ...leave(old)] };
}

/** From the list of sheets to the first question. */
async function begin({ argument, about }: Press, turn: Turn): Promise<Outcome> {
  const found = await newEntry(sheetNamed(argument, turn.library), about.visit, turn);
  return goTo({ found, index: 0, first: true }, undefined, turn);
}

/** A press below a question, or on a draft. @throws UserMistake when the entry is not kept any more */
async function pressInWriting(press: Press, turn: Turn): Promise<Outcome> {
  const here = await writingHere(turn);
  const writing = here?.found.id === press.about.reflection ? here : undefined;
  const found = writing?.found ?? (await namedEntry(press, turn));
  if (found.entry.state === 'done') return openForm(found, turn);
  if (press.deed === 'reflect-form') return toForm(found, writing?.pointer, turn);
  if (press.deed === 'reflect-stop') return stop(found, writing?.pointer, turn);
  if (press.deed === 'reflect-resume') return resume(found, writing?.pointer, turn);
  // A question that was passed already is not skipped again.
  const skipped = Number(press.about.index);
  const index = writing && writing.next !== skipped ? writing.next : skipped + 1;
  return goTo({ found, index }, writing?.pointer, turn);
}

function resume(found: Entry, old: Stored | undefined, turn: Turn): Promise<Outcome> {
  const open = found.entry.answers.findIndex(({ text }) => text === '');
  return goTo({ found, index: Math.max(0, open), first: true }, old, turn);
}

/** The newest draft, for whoever types "resume". @param since only if it was written in after this instant */
export async function resumeDraft(turn: Turn, since = ''): Promise<Outcome | undefined> {
  const [draft] = (await listEntries(turn, recent)).filter(({ entry }) => entry.state === 'draft');
  if (!draft || draft.entry.changedAt < since) return undefined;
  const here = await writingHere(turn);
  return resume(draft, here?.found.id === draft.id ? here.pointer : undefined, turn);
}

const recent = 20;

async function chooseHere(turn: Turn): Promise<Outcome> {
  const { content } = turn.library;
  const { account } = turn.incoming.person;
  const kept = isKeptElsewhere(account) ? keepingNote(account) : undefined;
  const view = chooseHerePage(sheetsFor(turn.person.role, content.sheets), kept, content.words);
  return withPrivateTold({ now: [toAsker(view, turn)] }, turn);
}

export const chatPresses: Presses = {
  'reflect-here': (_press, turn) => chooseHere(turn),
  'reflect-ask': begin,
  'reflect-skip': pressInWriting,
  'reflect-stop': pressInWriting,
  'reflect-form': pressInWriting,
  'reflect-resume': pressInWriting,
};

/** In this place, or begun in the person's own conversation and answered in a thread of it; an entry handed in or deleted is not written any more. */
async function writingHere(turn: Turn): Promise<Writing | undefined> {
  const { incoming, person, store } = turn;
  if (incoming.place.audience === 'shared') return undefined;
  for (const place of new Set([incoming.place.key, directOf(person.id)])) {
    const pointer = await store.get('reflections', place, 'here');
    const record = pointer && writingRecord.read(pointer.value);
    const found = record?.person === person.id ? await entryIn(record, turn) : undefined;
    if (pointer && record && found?.entry.state === 'draft') return { ...record, found, pointer };
  }
  return undefined;
}

async function entryIn({ reflection, begun }: WritingRecord, turn: Turn): Promise<Entry | undefined> {
  return (await findEntry(reflection, turn)) ?? (begun && { id: reflection, entry: begun });
}

/** Not after a long silence, and not when something was practiced since: then it waits to be gone on with. */
async function isMeant({ lastAt }: Writing, turn: Turn): Promise<boolean> {
  if (Date.parse(turn.clock()) - Date.parse(lastAt) >= openForMs) return false;
  return ((await lastPracticedAt(turn)) ?? '') < lastAt;
}

/** From its place one finds what is being written there; the place it was written in before lets go of it. */
async function pointFrom(
  place: string,
  writing: WritingRecord,
  old: Stored | undefined,
  turn: Turn,
): Promise<Change[]> {
  const before = await turn.store.get('reflections', place, 'here');
  const at = turn.clock();
  const pointer: Change = {
    shelf: 'reflections',
    owner: place,
    id: 'here',
    expected: before?.version ?? 0,
    at: before?.at ?? at,
    value: writingRecord.write(writing),
    until: daysAfter(at, 1),
  };
  return [pointer, ...(old && old.owner !== place ? leave(old) : [])];
}

function leave(pointer: Stored | undefined): Change[] {
  if (!pointer) return [];
  const { owner, id, version, at } = pointer;
  return [{ shelf: 'reflections', owner, id, expected: version, at, value: undefined }];
}
