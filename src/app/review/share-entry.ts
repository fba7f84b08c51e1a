// The share screen: exactly what they will see, who it is for, what one would like from them; never for appraisal.
import { textIn } from '../../core/incoming.ts';
import { type ReflectionRecord, reflectionRecord } from '../../core/records/reflection.ts';
import { type ShareRecord, type Want, wants } from '../../core/records/share.ts';
import { entryReading, pileFor } from '../../core/supervision.ts';
import { choices, type Form, note, type Page, page } from '../../core/view.ts';
import { UserMistake } from '../failures.ts';
import { formAgain } from '../form-again.ts';
import { withPrivateTold } from '../told-private.ts';
import { type Outcome, type Press, type Turn, toAsker } from '../turn.ts';
import { nameOf, peopleNamed, type Relation, supervisorsOf } from './relations.ts';
import { keepNewShare } from './shares.ts';
import { sharedSlot } from './shown.ts';
import { themeTitle } from './titles.ts';

const shareFormId = 'share';
const slotFor = (reflection: string) => `share-${reflection}`;

type ToShare = { reflection: string; entry: ReflectionRecord; relations: Relation[] };

export function shareOrAsk(press: Press, turn: Turn): Promise<Outcome> {
  return turn.incoming.what.kind === 'filled' ? fillShare(press, turn) : askToShare(press, turn);
}

async function askToShare({ about, argument }: Press, turn: Turn): Promise<Outcome> {
  const found = await toShare(argument || (about.reflection ?? ''), turn);
  if (found.relations.length === 0) return nobodyYet(turn);
  const form = await shareForm(found, turn);
  const outcome = { now: [{ to: { person: turn.person.id }, slot: slotFor(found.reflection), view: form }] };
  return withPrivateTold(outcome, turn);
}

/** @throws UserMistake when there is no such entry of the asker's, or it is not handed in */
async function toShare(reflection: string, turn: Turn): Promise<ToShare> {
  const { store, person } = turn;
  const [stored, relations] = await Promise.all([
    store.get('reflections', person.id, reflection),
    supervisorsOf(person.id, turn),
  ]);
  const entry = stored && reflectionRecord.read(stored.value);
  if (!entry) throw new UserMistake('That entry is not kept any more.');
  if (entry.state === 'draft') throw new UserMistake('That is still a draft. Hand it in first; then you can share it.');
  return { reflection, entry, relations: relations.filter(({ state }) => state === 'accepted') };
}

async function nobodyYet(turn: Turn): Promise<Outcome> {
  const asked = await supervisorsOf(turn.person.id, turn);
  const { buttons } = turn.library.content.words;
  const [first] = asked;
  const waits = first
    ? `${await nameOf(first.supervisor, turn)} has not accepted yet. Once they have, you can share this with them.`
    : 'There is nobody to share with yet. Name your supervisor; once they accept, you can share this with them.';
  const view = page(undefined, [
    note(waits),
    note('Until then it stays with you alone.'),
    choices([{ id: 'name-supervisor', label: buttons['name-supervisor'], main: !first }]),
  ]);
  return { now: [toAsker(view, turn)] };
}

async function shareForm({ reflection, entry, relations }: ToShare, turn: Turn): Promise<Form> {
  const { labels, buttons } = turn.library.content.words;
  const people = await peopleNamed(
    relations.map(({ supervisor }) => supervisor),
    turn,
  );
  const [only, ...others] = people;
  return {
    kind: 'form',
    id: shareFormId,
    title: buttons.share,
    intro:
      'This is exactly what they will see, and nothing else of yours. It is for supervision and never for appraisal. You can take it back at any time; then it opens no more, but what was read was read.',
    reading: entryReading(entry, (theme) => themeTitle(theme, turn)),
    fields: [
      {
        kind: 'one-of',
        id: 'reader',
        label: 'Share with',
        required: true,
        options: people.map(({ id, name }) => ({ id, label: name })),
      },
      {
        kind: 'one-of',
        id: 'wants',
        label: 'What I’d like from you',
        required: true,
        options: wants.map((want) => ({ id: want, label: capital(labels[`want-${want}`]) })),
      },
      {
        kind: 'some-of',
        id: 'printed',
        label: 'If our agenda is printed',
        hint: 'The title alone, unless you tick this. Paper cannot be taken back.',
        options: [{ id: 'yes', label: 'It may show what I wrote, too' }],
      },
    ],
    values: only && others.length === 0 ? { reader: only.id } : {},
    submit: 'Share',
    about: { reflection, seen: entry.changedAt },
  };
}

const capital = (words: string) => words.replace(/^./, (letter) => letter.toUpperCase());

async function fillShare({ about, values }: Press, turn: Turn): Promise<Outcome> {
  const found = await toShare(about.reflection ?? '', turn);
  const { reflection, entry, relations } = found;
  if (relations.length === 0) return nobodyYet(turn);
  const relation = relations.find(({ supervisor }) => supervisor === textIn(values, 'reader'));
  const want = wants.find((one) => one === textIn(values, 'wants'));
  const errors = {
    ...(relation ? {} : { reader: 'Choose who it is for.' }),
    ...(want ? {} : { wants: 'Choose what would help you.' }),
    ...(entry.changedAt === about.seen ? {} : { reader: 'The entry has changed since. Look at it again, then share.' }),
  };
  const slot = slotFor(reflection);
  if (!relation || !want || Object.keys(errors).length > 0)
    return { now: [formAgain(await shareForm(found, turn), slot, values, errors, turn)] };
  return share(found, relation, { want, printed: [values.printed ?? []].flat().includes('yes') }, turn);
}

async function share(
  { reflection, entry }: ToShare,
  { supervisor, period }: Relation,
  { want, printed }: { want: Want; printed: boolean },
  turn: Turn,
): Promise<Outcome> {
  const { person, library } = turn;
  const name = await nameOf(supervisor, turn);
  const { buttons } = library.content.words;
  const record: ShareRecord = {
    wants: want,
    period,
    changedAt: entry.changedAt,
    tags: entry.tags,
    printed,
    pile: pileFor(want),
    state: 'waiting',
  };
  const done = page(undefined, [
    note(`Shared with ${name}, and with nobody else. You will see when it is read.`),
    choices([
      { id: `take-back:${reflection}`, label: buttons['take-back'] },
      { id: 'who-read', label: buttons['who-read'] },
    ]),
  ]);
  const which = { writer: person.id, reader: supervisor, reflection };
  return {
    now: [
      toAsker(done, turn),
      { to: { person: supervisor }, slot: sharedSlot(reflection), view: sharedNotice(reflection, want, turn) },
    ],
    changes: await keepNewShare(which, record, entry.sheet, turn),
  };
}

/** Told to the one it is for: who, and what they would like; not a word of it. */
function sharedNotice(reflection: string, want: Want, { person, library }: Turn): Page {
  const { buttons, labels } = library.content.words;
  const blocks = [
    note(`${person.name} shared an entry with you and would like: ${labels[`want-${want}`]}.`),
    choices([
      { id: `read:${reflection}`, label: buttons['open-entry'], main: true },
      { id: 'queue', label: buttons.queue },
    ]),
  ];
  return { ...page(undefined, blocks), notice: 'Something waits for you in Porchlight.', lasting: true };
}
