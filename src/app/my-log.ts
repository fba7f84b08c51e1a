// My log: what someone wrote, found again by day, words and theme; taken along as a file, or deleted. All of it is the asker's own.
import { textIn } from '../core/incoming.ts';
import { goesAt } from '../core/keep-days.ts';
import type { Person } from '../core/records/person.ts';
import { findAlike, findEntries } from '../core/reflection/find.ts';
import { withTheme } from '../core/reflection/over-time.ts';
import { type Form, page } from '../core/view.ts';
import { formAgain } from './form-again.ts';
import { heldKinds } from './keeping/holds.ts';
import { dayWords, localeOf } from './locale.ts';
import { type Entry, listEntries, namedEntry } from './reflect/entries.ts';
import { namesOf } from './reflect/hand-in.ts';
import { answersTo } from './review/read-entry.ts';
import { sharesOf } from './sharing.ts';
import { type Outcome, type Press, type Presses, type Turn, toAsker } from './turn.ts';
import { entryBlocks, entryPage, foundPage, type Listed, logPage, themeChart, themesPage } from './views/my-log.ts';

const onePage = 10;
const mostFound = 5;
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

async function find(words: string, turn: Turn): Promise<Outcome> {
  const { content } = turn.library;
  const found = findEntries(await listEntries(turn), content.themes, words, onePage);
  const none = 'Nothing of yours has those words. Other words for it may find it.';
  const view = foundPage('In your log', await listed(found, turn), none, content);
  return { now: [toAsker(view, turn)] };
}

async function showAlike(press: Press, turn: Turn): Promise<Outcome> {
  const { content } = turn.library;
  const one = await namedEntry(press, turn);
  const found = findAlike(one, await listEntries(turn), content.themes, mostFound);
  const none = 'You have not written on this before, in these words or under these themes.';
  return { now: [toAsker(foundPage('Written before', await listed(found, turn), none, content), turn)] };
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
  const entries = (await listEntries(turn)).map(({ entry }) => entry);
  return { now: [toAsker(themesPage(entries, turn.library.content), turn)] };
}

async function showTheme({ argument }: Press, turn: Turn): Promise<Outcome> {
  const { content } = turn.library;
  const theme = content.themes.find(({ id }) => id === argument);
  if (!theme) return showThemes(turn);
  const all = await listEntries(turn);
  const entries = all.map(({ entry }) => entry);
  const chart = themeChart(theme, entries, turn.clock(), localeOf(turn.person));
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
  'log-alike': showAlike,
  [findFormId]: askOrFind,
  'log-themes': (_press, turn) => showThemes(turn),
  'log-theme': showTheme,
};
