// Once a day, for whoever has entries that are near their end: a week's notice, with ways to keep them; then they go.
import type { Work } from '../../core/incoming.ts';
import { goesAt, isToBeTold, type KeepDays, noticeDays } from '../../core/keep-days.ts';
import { type Person, personRecord } from '../../core/records/person.ts';
import { type ReflectionRecord, reflectionRecord } from '../../core/records/reflection.ts';
import { choices, note, type Page, page, text } from '../../core/view.ts';
import type { Words } from '../../core/words.ts';
import { type Change, type Store, workDrawer } from '../ports.ts';
import { type Entry, entryAsItIs, listEntries, removeEntry } from '../reflect/entries.ts';
import { sharesOf, takeBack } from '../sharing.ts';
import { type DueDeeds, type Outcome, type Presses, type Turn, toAsker } from '../turn.ts';
import { heldKinds } from './holds.ts';

const deed = 'look-after-log';
const noticeSlot = 'entries-end';

/** Entries that are told of or go in one commit. */
const atOnce = 20;

/** Work for everyone who may have to be told of an entry, or from whom one goes. */
export async function planLookingAfter(now: string, days: KeepDays, store: Pick<Store, 'all' | 'get'>) {
  const people = new Map<string, Person>();
  const near = new Set<string>();
  for await (const { shelf, id, owner, value } of store.all()) {
    if (shelf === 'people') people.set(id, personRecord.read(value));
    if (shelf === 'reflections' && id !== 'here' && isNear(reflectionRecord.read(value), now, days)) near.add(owner);
  }
  const found = [...near].flatMap((id) => people.get(id) ?? []);
  return Promise.all(found.map((person) => planned(person, now, store)));
}

/** As if nobody else could read it: that is the sooner end. */
const isNear = (entry: ReflectionRecord, now: string, days: KeepDays) =>
  isToBeTold(entry, [], now, days) || now >= goesAt(entry, [], days);

async function planned({ id, agency, accounts }: Person, due: string, store: Pick<Store, 'get'>): Promise<Change> {
  const [account = ''] = accounts;
  const work: Work = { id: `${deed}/${id}`, deed, due, about: { agency, account } };
  const stored = await store.get('work', workDrawer, work.id);
  return { shelf: 'work', owner: workDrawer, id: work.id, expected: stored?.version ?? 0, at: due, value: work };
}

/** The turn is its writer's own. */
async function lookAfter(work: Work, turn: Turn): Promise<Outcome> {
  const { store, clock, library } = turn;
  const now = clock();
  const held = (await heldKinds(turn.person, turn)).has('reflections');
  const due = held ? [] : await dueEntries(now, turn);
  const some = due.slice(0, atOnce);
  const told = some.filter(({ goes }) => !goes).map(({ entry }) => entry);
  const gone = some.filter(({ goes }) => goes).map(({ entry }) => entry);
  const back = await Promise.all(gone.map(({ id }) => takeBack(id, turn)));
  const stored = await store.get('work', workDrawer, work.id);
  const after = { shelf: 'work' as const, owner: workDrawer, id: work.id, expected: stored?.version ?? 0, at: now };
  return {
    now: told.length > 0 ? [{ ...toAsker(noticePage(told, library.content.words), turn), slot: noticeSlot }] : [],
    changes: [
      ...told.map(({ entry, ...rest }) => entryAsItIs({ ...rest, entry: { ...entry, toldAt: now } }, turn)),
      ...(await Promise.all(gone.map((entry) => removeEntry(entry, turn)))).flat(),
      ...oneOfEach(back.flatMap(({ changes }) => changes)),
      { ...after, value: due.length > some.length ? { ...work, due: now } : undefined },
    ],
    replaced: back.flatMap(({ replaced }) => replaced),
  };
}

async function dueEntries(now: string, turn: Turn): Promise<{ entry: Entry; goes: boolean }[]> {
  const entries = (await listEntries(turn)).filter(({ entry }) => isNear(entry, now, turn.keep));
  const each = entries.map(async (found) => {
    const shared = (await sharesOf(found.id, turn)).map(({ since }) => since);
    if (isToBeTold(found.entry, shared, now, turn.keep)) return [{ entry: found, goes: false }];
    return now >= goesAt(found.entry, shared, turn.keep) ? [{ entry: found, goes: true }] : [];
  });
  return (await Promise.all(each)).flat();
}

/** Several entries that were shared with one reader write the same document; taken together, the last one stands. */
function oneOfEach(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [`${change.shelf}/${change.owner}/${change.id}`, change])).values()];
}

function noticePage(told: readonly Entry[], { buttons }: Words): Page {
  const what = told.length === 1 ? 'One entry in your log goes' : `${told.length} entries in your log go`;
  const blocks = [
    text(`${what} in ${noticeDays} days. Entries are not kept forever, so that as little as possible lies about.`),
    note('Keep what you still need, or take it with you as a file. What you promised in an entry goes with it.'),
    choices([
      { id: 'keep-longer', label: buttons['keep-longer'], main: true },
      { id: 'log-files', label: buttons.files },
      { id: 'log', label: buttons['my-log'] },
    ]),
  ];
  return { ...page(undefined, blocks), notice: 'Something waits for you in Porchlight.', lasting: true };
}

/** Everything they were told of, counted anew from today. */
async function keepLonger(turn: Turn): Promise<Outcome> {
  const keptAt = turn.clock();
  const told = (await listEntries(turn)).filter(({ entry }) => entry.toldAt && entry.toldAt > (entry.keptAt ?? ''));
  const kept = told.map(({ entry, ...rest }) => entryAsItIs({ ...rest, entry: { ...entry, keptAt } }, turn));
  const words =
    kept.length === 0
      ? 'Nothing of yours is about to go. There is nothing to do.'
      : `Kept for another ${turn.keep.reflection} days. You are told again before that is over.`;
  return { now: [toAsker(page(undefined, [note(words)]), turn)], changes: kept };
}

export const lookAfterPresses: Presses = { 'keep-longer': (_press, turn) => keepLonger(turn) };
export const lookAfterDueDeeds: DueDeeds = { [deed]: lookAfter };
