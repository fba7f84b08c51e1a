// My log: what someone wrote, found again by day, words and theme; taken along as a file, or deleted. All of it is the asker's own.
import { textIn } from '../core/incoming.ts';
import { goesAt } from '../core/keep-days.ts';
import type { Person } from '../core/records/person.ts';
import { findAlike, findEntries } from '../core/reflection/find.ts';
import { withTheme } from '../core/reflection/over-time.ts';
import { type Form, page } from '../core/view.ts';
import { formAgain } from './form-again.ts';
import { heldKinds } from './keeping/holds.ts';
import { dayWords, localeOf, zoneHere } from './locale.ts';
import { type Entry, listEntries, namedEntry } from './reflect/entries.ts';
import { namesOf } from './reflect/hand-in.ts';
import { answersTo } from './review/read-entry.ts';
import { sharesOf } from './sharing.ts';
import { type Outcome, type Press, type Presses, type Turn, toAsker } from './turn.ts';
import { entryBlocks, entryPage, foundPage, type Listed, logPage, themeChart, themesPage } from './views/my-log.ts';

const onePage = 10;
const mostFound = 5;
/** So many of the newest are read at a time: years of them, and still at once. */
const mostRead = 500;
const findFormId = 'log-find';
const findSlot = 'log-find-form';

/** The newest entries; by words, those that hold them. */
export function myLog(words: string, turn: Turn): Promise<Outcome> {
  return words.trim() ? find(words.trim(), turn) : showLog(undefined, turn);
}

/** @param after the `order` of the last entry of the page before */
async function showLog(after: string | undefined, turn: Turn): Promise<Outcome> {
  const found = await listEntries(turn, onePage, after);
  const last = found.length > 0 ? found.at(-1)?.order : undefined;
  const more = last && (await listEntries(turn, 1, last)).length > 0 ? last : undefined;
  return { now: [toAsker(logPage(await listed(found, turn), more, turn.library.content), turn)] };
}

async function listed(found: readonly Entry[], turn: Turn): Promise<Listed[]> {
  const held = (await heldKinds(turn.person, turn)).has('reflections');
  return Promise.all(
    found.map(async ({ id, entry }) => {
      const shares = await sharesOf(id, turn);
      const goes = goesWords(
        goesAt(
          entry,
          shares.map(({ since }) => since),
          turn.keep,
        ),
        turn.person,
        held,
      );
      return { id, entry, day: dayWords(entry.begunAt, turn.person), readers: namesOf(shares), goes };
    }),
  );
}

async function openEntry(press: Press, turn: Turn): Promise<Outcome> {
  const [one] = await listed([await namedEntry(press, turn)], turn);
  if (!one) throw new Error('an entry that was found is listed');
  const answered = (await answersTo(one.id, turn)).length > 0;
  return { now: [toAsker(entryPage(one, answered, turn.library.content), turn)] };
}

/** @param after the `order` of the last entry that was looked at already */
async function find(words: string, turn: Turn, after?: string): Promise<Outcome> {
  const { content } = turn.library;
  const read = await listEntries(turn, mostRead, after);
  const found = findEntries(read, content.themes, words, onePage);
  const none = 'Nothing of yours has those words. Other words for it may find it.';
  return foundIn(read, { heading: 'In your log', found, none, about: { words } }, turn);
}

async function showAlike(press: Press, turn: Turn, after?: string): Promise<Outcome> {
  const one = await namedEntry(press, turn);
  const read = await listEntries(turn, mostRead, after);
  const found = findAlike(one, read, turn.library.content.themes, mostFound);
  const none = 'You have not written on this before, in these words or under these themes.';
  return foundIn(read, { heading: 'Written before', found, none, about: { reflection: one.id } }, turn);
}

type Search = { heading: string; found: readonly Entry[]; none: string; about: Press['about'] };

/** What was found among the entries that were read; older ones are looked at when they are asked for. */
async function foundIn(read: readonly Entry[], { heading, found, none, about }: Search, turn: Turn): Promise<Outcome> {
  const last = read.length === mostRead ? read.at(-1) : undefined;
  const further = last?.order && { after: last.order, since: dayWords(last.entry.begunAt, turn.person), about };
  const view = foundPage(heading, await listed(found, turn), none, {
    ...turn.library.content,
    further: further || undefined,
  });
  return { now: [toAsker(view, turn)] };
}

/** The same question to the entries before those. */
function lookFurther({ argument, about, ...press }: Press, turn: Turn): Promise<Outcome> {
  if (about.words) return find(about.words, turn, argument);
  return showAlike({ ...press, about, argument: '' }, turn, argument);
}

function askOrFind(press: Press, turn: Turn): Outcome | Promise<Outcome> {
  if (turn.incoming.what.kind !== 'filled') return { now: [{ to: 'here', slot: findSlot, view: findForm(turn) }] };
  const words = textIn(press.values, 'words');
  if (words) return find(words, turn);
  const errors = { words: 'Write a word or two of what you are looking for.' };
  return { now: [formAgain(findForm(turn), findSlot, press.values, errors, turn)] };
}

function findForm({ library }: Turn): Form {
  const { buttons } = library.content.words;
  return {
    kind: 'form',
    id: findFormId,
    title: buttons['find-in-log'],
    intro: 'Only what you wrote yourself is searched, and only for you.',
    fields: [{ kind: 'short', id: 'words', label: 'What was it about?', required: true, most: 200 }],
    submit: buttons.find,
  };
}

async function showThemes(turn: Turn): Promise<Outcome> {
  const entries = (await listEntries(turn, mostRead)).map(({ entry }) => entry);
  return { now: [toAsker(themesPage(entries, mostRead, turn.library.content), turn)] };
}

async function showTheme({ argument }: Press, turn: Turn): Promise<Outcome> {
  const { content } = turn.library;
  const theme = content.themes.find(({ id }) => id === argument);
  if (!theme) return showThemes(turn);
  const all = await listEntries(turn, mostRead);
  const entries = all.map(({ entry }) => entry);
  const chart = themeChart(theme, entries, turn.clock(), {
    locale: localeOf(turn.person),
    zone: zoneHere(turn.person),
  });
  const marked = new Set(withTheme(entries, theme.id));
  const newest = all.filter(({ entry }) => marked.has(entry)).slice(0, onePage);
  const blocks = [chart, ...entryBlocks(await listed(newest, turn), content)];
  return { now: [toAsker({ ...page(theme.title, blocks), notice: 'A list is ready.' }, turn)] };
}

/** Until when it is kept, as it stands under it. @param at an ISO instant */
function goesWords(at: string, person: Person, held: boolean): string {
  return held ? 'on hold: kept until the hold ends' : `kept until ${dayWords(at, person)}`;
}

export const logPresses: Presses = {
  log: ({ argument }, turn) => showLog(argument || undefined, turn),
  'log-entry': openEntry,
  'log-alike': (press, turn) => showAlike(press, turn),
  'log-further': lookFurther,
  [findFormId]: askOrFind,
  'log-themes': (_press, turn) => showThemes(turn),
  'log-theme': showTheme,
};
