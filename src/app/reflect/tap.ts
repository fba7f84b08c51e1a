// What an entry that was written in the conversation still lacks, by tapping: by when its promise is due, and what it is about.
import { type PromiseTime, promiseTimes, type ReflectionRecord } from '../../core/records/reflection.ts';
import type { Outgoing } from '../../core/view.ts';
import { UserMistake } from '../failures.ts';
import { homeFor } from '../home.ts';
import { openAfter } from '../promises.ts';
import { sharesOf } from '../sharing.ts';
import { type Outcome, type Press, type Presses, type Turn, toAsker } from '../turn.ts';
import { tapPage } from '../views/tap.ts';
import { type Entry, keepEntry, namedEntry } from './entries.ts';

const slotOf = (id: string) => `reflect-tap-${id}`;

/** Offered once the entry is kept; undefined where there is nothing to tap. */
export function offerTaps({ id, entry }: Pick<Entry, 'id' | 'entry'>, turn: Turn): Outgoing | undefined {
  const { themes, words } = turn.library.content;
  const view = tapPage(id, entry, themes, words);
  return view && { ...toAsker(view, turn), slot: slotOf(id) };
}

/** A theme is tapped on, or off again. */
function tapTheme(press: Press, turn: Turn): Promise<Outcome> {
  const known = turn.library.content.themes.map(({ id }) => id);
  return tapped(press, turn, (entry) => {
    if (!known.includes(press.argument)) throw new UserMistake('That theme is not in the list any more.');
    const tags = entry.tags.includes(press.argument)
      ? entry.tags.filter((tag) => tag !== press.argument)
      : [...entry.tags, press.argument];
    return { ...entry, tags };
  });
}

function tapTime(press: Press, turn: Turn): Promise<Outcome> {
  const by = promiseTimes.find((time): time is PromiseTime => time === press.argument);
  return tapped(press, turn, (entry) => ({
    ...entry,
    answers: entry.answers.map((answer) => (answer.promise && by ? { ...answer, by } : answer)),
  }));
}

/** @throws UserMistake when someone else can read the entry: then it changes in its form alone */
async function tapped(
  press: Press,
  turn: Turn,
  change: (entry: ReflectionRecord) => ReflectionRecord,
): Promise<Outcome> {
  const found = await namedEntry({ about: press.about, argument: '' }, turn);
  if ((await sharesOf(found.id, turn)).length > 0)
    throw new UserMistake('This entry is shared now. Open it from your log to change it; then only you can read it.');
  const entry = { ...change(found.entry), changedAt: turn.clock() };
  const changes = await keepEntry({ ...found, entry }, turn);
  const offered = offerTaps({ id: found.id, entry }, turn);
  return {
    now: [...(offered ? [offered] : []), await homeFor(turn, { promises: await openAfter(changes, turn) })],
    changes,
  };
}

export const tapPresses: Presses = { 'reflect-tag': tapTheme, 'reflect-by': tapTime };
