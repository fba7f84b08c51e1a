// Who has read what, and when: for its writer, also after it was taken back.
import { readingRecord } from '../../core/records/reading.ts';
import { reflectionRecord } from '../../core/records/reflection.ts';
import { momentIn } from '../../core/supervision.ts';
import { choices, type Fact, note, page } from '../../core/view.ts';
import { type Outcome, type Press, type Turn, toAsker } from '../turn.ts';
import { nameOf } from './relations.ts';
import { sheetTitle } from './titles.ts';

const mostShown = 20;

export async function showWhoRead({ argument }: Press, turn: Turn): Promise<Outcome> {
  const { store, person, library } = turn;
  const options = { newest: true, limit: mostShown + 1, ...(argument ? { after: argument } : {}) };
  const stored = await store.list('readings', person.id, options);
  const shown = stored.slice(0, mostShown);
  const facts = await Promise.all(shown.map(async ({ value }): Promise<Fact> => factOf(value, turn)));
  const { buttons } = library.content.words;
  const next = stored.length > mostShown ? shown.at(-1)?.order : undefined;
  const blocks = [
    facts.length > 0
      ? { kind: 'facts' as const, facts }
      : note('Nobody has read anything of yours. Only someone you share an entry with can.'),
    choices([
      ...(next ? [{ id: `who-read:${next}`, label: buttons.more }] : []),
      { id: 'supervision', label: buttons.supervision },
    ]),
  ];
  return { now: [toAsker(page(buttons['who-read'], blocks), turn)] };
}

/** By the sheet and the day it was written, never by its words: a list may stand where others keep a copy. */
async function factOf(value: unknown, turn: Turn): Promise<Fact> {
  const { reader, reflections, seen, at } = readingRecord.read(value);
  const name = await nameOf(reader, turn);
  const stored = await turn.store.get('reflections', turn.person.id, reflections[0] ?? '');
  const entry = stored && reflectionRecord.read(stored.value);
  const which = entry
    ? `${sheetTitle(entry.sheet, turn)}, begun ${momentIn(entry.begunAt)}`
    : 'an entry that you have deleted';
  const titles = reflections.length === 1 ? 'one title' : `${reflections.length} titles`;
  const what = {
    entry: `read ${which}`,
    titles: `opened your agenda, which shows ${titles} of yours`,
    print: `made your agenda ready to print, with ${titles} of yours and what you let it show`,
  }[seen];
  return { label: momentIn(at), value: `${name} ${what}` };
}
