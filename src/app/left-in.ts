// Takes out of what is kept what the guard did not see: its writer names it, and the word itself is kept nowhere.
import { outgoingRecord } from '../core/records/conversation.ts';
import { stampRecord } from '../core/records/stamp.ts';
import { type Form, note, type Outgoing, page } from '../core/view.ts';
import { secretField } from './clean.ts';
import { takenId } from './conversation.ts';
import { formAgain } from './form-again.ts';
import { isKeptElsewhere, stillStandsNote } from './keeping.ts';
import type { Change, Shelf, Stored } from './ports.ts';
import { sessionHere } from './sessions.ts';
import type { Outcome, Press, Presses, Turn } from './turn.ts';

export const leftInDeed = 'left-in';
const slot = 'left-in-form';
const newest = { newest: true, limit: 20 } as const;

export const leftInPresses: Presses = {
  [leftInDeed]: (press, turn) => (turn.incoming.what.kind === 'filled' ? takeOut(press, turn) : askWhatIsLeft(turn)),
};

function askWhatIsLeft(turn: Turn): Outcome {
  return { now: [{ to: 'here', slot, view: leftInForm(turn) }] };
}

async function takeOut({ values }: Press, turn: Turn): Promise<Outcome> {
  const words = turn.secret.split(/\s*[,;]\s*/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) {
    const errors = {
      [secretField]: 'Write the word that should go. What you write here is not kept, so it may be asked for again.',
    };
    return { now: [formAgain(leftInForm(turn), slot, values, errors, turn)] };
  }
  const out = (value: unknown) => without(value, pattern(words));
  const shown = await shownWithout(out, turn);
  const changes = await keptWithout(out, shown.stamps, turn);
  const count = changes.length + shown.now.length;
  const { account } = turn.incoming.person;
  const said =
    count === 0
      ? 'I did not find that in what is kept of this conversation. Write it just as it stood there.'
      : `It is out of what is kept of this conversation (${count} ${count === 1 ? 'place' : 'places'}).`;
  const notes = [said, ...(count > 0 && isKeptElsewhere(account) ? [stillStandsNote(account, true)] : [])];
  return { now: [{ to: 'here', view: page(undefined, notes.map(note)) }, ...shown.now], changes };
}

/** Pages that stand in this conversation, as they will stand. */
async function shownWithout(out: (value: unknown) => unknown, { store, incoming, person }: Turn) {
  const now: Outgoing[] = [];
  const stamps: string[] = [];
  for (const { value } of await store.list('outgoing', incoming.place.key, newest)) {
    const record = outgoingRecord.read(value);
    const view = out(record.view) as typeof record.view; // the same view with other words
    if (record.person !== person.id || view.kind === 'form' || view === record.view) continue;
    now.push({ to: 'here', slot: record.slot, view });
    if (record.view.stamp) stamps.push(record.view.stamp);
  }
  return { now, stamps };
}

/** What was taken in here, what was prepared, practiced and reflected on, and what stands on buttons that can be pressed. */
async function keptWithout(out: (value: unknown) => unknown, stamps: string[], turn: Turn): Promise<Change[]> {
  const { store, incoming, person } = turn;
  const session = await sessionHere(turn);
  const drawers: [Shelf, string][] = [
    ['incoming', incoming.place.key],
    ['visits', person.id],
    ['reflections', person.id],
    ['rehearsals', person.id],
    ...(session ? [['lines', session.id] as [Shelf, string], ['branches', session.id] as [Shelf, string]] : []),
    ['stamps', person.id],
  ];
  // The turn itself changes these.
  const own = [takenId(incoming), 'stamp' in incoming.what ? incoming.what.stamp : '', ...stamps];
  const lists = await Promise.all(
    drawers.map(async ([shelf, owner]) => ({ shelf, list: await store.list(shelf, owner, newest) })),
  );
  return lists.flatMap(({ shelf, list }) =>
    list.flatMap((stored) => {
      const value = out(stored.value);
      return value === stored.value || own.includes(stored.id) || isForm(shelf, stored)
        ? []
        : [changed(shelf, stored, value)];
    }),
  );
}

const isForm = (shelf: Shelf, { value }: Stored) => shelf === 'stamps' && stampRecord.read(value).view.kind === 'form';

const changed = (shelf: Shelf, { id, owner, at, version }: Stored, value: unknown): Change => {
  return { shelf, id, owner, at, expected: version, value };
};

/** Under these keys stand words that someone typed, or that were made from them; the head of a practice session has ids alone. */
const wordy = new Set(
  'text values lately language unknownTopics said because lastWords title paragraphs value sentence content intro'.split(
    ' ',
  ),
);

/** The same value where nothing changes; else a copy. */
function without(value: unknown, words: RegExp, inWords = false): unknown {
  if (typeof value === 'string') return inWords ? value.replaceAll(words, '[taken out]') : value;
  if (Array.isArray(value)) {
    const items = value.map((item) => without(item, words, inWords));
    return items.every((item, at) => item === value[at]) ? value : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const after = entries.map(([key, item]): [string, unknown] =>
    key === 'head' ? [key, item] : [key, without(item, words, inWords || wordy.has(key))],
  );
  return after.every(([, item], at) => item === entries[at]?.[1]) ? value : Object.fromEntries(after);
}

/** The words as whole words, in any case, with any blanks between them. */
function pattern(words: string[]): RegExp {
  const sources = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function leftInForm({ library }: Turn): Form {
  const { buttons } = library.content.words;
  return {
    kind: 'form',
    id: leftInDeed,
    title: buttons[leftInDeed],
    intro: 'It goes out of what is kept of this conversation. What you write here is not kept.',
    fields: [
      {
        kind: 'short',
        id: secretField,
        label: 'What else should go?',
        hint: 'Just as you typed it. Put commas between several.',
        required: true,
        most: 200,
      },
    ],
    submit: buttons['take-out'],
  };
}
