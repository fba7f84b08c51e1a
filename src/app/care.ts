// When words speak of a danger that may be there now: a card at once, one question, and on again in one tap.
// It decides nothing for anyone, and that it was shown is written down nowhere.
import { cardFor } from '../core/care/card.ts';
import { visitorOf } from '../core/records/person.ts';
import { note, type Outgoing, type Page, page } from '../core/view.ts';
import { formAgain } from './form-again.ts';
import type { HeldWords } from './held.ts';
import { rehearse, resume } from './rehearse.ts';
import { keepHead, namedSession, sessionHere } from './sessions.ts';
import { type Outcome, type Press, type Presses, type Turn, toAsker } from './turn.ts';
import { type Asked, askPage, foldedPage, nowPage, wholePage } from './views/care.ts';

/** What a turn does with words that are let through. */
type Begin = (turn: Turn) => Outcome | Promise<Outcome>;

/** The card with its question. A practice talk waits until it is answered. */
export async function askWhetherNow(words: HeldWords, turn: Turn): Promise<Outcome> {
  const session = words.context === 'practice' ? await sessionHere(turn) : undefined;
  // A name of its own, so that a card never takes the place of an older one far up; it tells nothing.
  const slot = `aside-${turn.ids()}`;
  const about = { held: words.id, slot, ...(session ? { session: session.id } : {}) };
  return {
    now: [{ to: 'here', slot, view: askPage(cardHere(turn), askedBy(words, about), turn.library.content.words) }],
    changes: session ? [keepHead({ ...session, state: 'paused' }, turn)] : [],
  };
}

/** For words that were held back by a process that is no more. */
export function askAgain(turn: Turn): Outcome {
  return { now: [{ to: 'here', view: foldedPage(gone, turn.library.content.words) }] };
}

const gone =
  'I no longer have your words, and they are kept nowhere here. Send it again and I’ll go on. If someone is in danger now, call first.';

/** @param begin what is done with words once they are let through */
export const carePresses = (begin: Begin): Presses => ({
  'care-now': itIsNow,
  'care-go-on': (press, turn) => foldAndGoOn('All right.', press, turn, begin),
  'care-reported': (press, turn) => foldAndGoOn(reported, press, turn, begin),
  'care-supervisor': (press, turn) => foldAndGoOn(supervisorKnows, press, turn, begin),
  'care-show': (_press, turn) => ({ now: [toAsker(wholePage(cardHere(turn)), turn)] }),
});

const reported = 'Folded, since you reported it already.';
const supervisorKnows = 'Folded. Telling a supervisor may not be enough: the report may be yours to make.';

function itIsNow(press: Press, turn: Turn): Outcome {
  const asked = askedBy(heldFor(press, turn), press.about);
  return { now: [inPlace(nowPage(cardHere(turn), asked, turn.library.content.words), press)] };
}

/** The card folds where it stands, and what was begun goes on with the words as they were typed. */
async function foldAndGoOn(words: string, press: Press, turn: Turn, begin: Begin): Promise<Outcome> {
  const held = heldFor(press, turn);
  const { now, ...outcome } = await goOn(held, press, turn, begin);
  if (held) turn.held.letThrough(turn.person.id, held, turn.clock());
  return { ...outcome, now: [inPlace(foldedPage(words, turn.library.content.words), press), ...now] };
}

async function goOn(held: HeldWords | undefined, press: Press, turn: Turn, begin: Begin): Promise<Outcome> {
  if (held?.form && held.what.kind === 'filled') {
    const { form, slot } = held.form;
    return { now: [formAgain(form, slot, held.what.values, {}, { ...turn, removed: held.removed })] };
  }
  const through = held && { ...turn, incoming: { ...turn.incoming, what: held.what }, removed: held.removed };
  const session = await namedSession(press, turn);
  // What came too close was not meant for the person who is played.
  if (session && (held?.what.kind !== 'said' || held.kind === 'worker_distress')) return resume(session, turn);
  if (session && through && held?.what.kind === 'said') return rehearse(session, held.what.text, through);
  return through ? begin(through) : { now: [toAsker(page(undefined, [note(gone)]), turn)] };
}

function askedBy(held: HeldWords | undefined, about: Record<string, string>): Asked {
  const practice = about.session !== undefined;
  return { kind: held?.kind, practice, form: held?.form !== undefined, about };
}

const cardHere = ({ library, person }: Turn) => cardFor(library.content.care, visitorOf(person));

const heldFor = ({ about }: Press, { held, person, clock }: Turn) => held.get(person.id, about.held ?? '', clock());

function inPlace(view: Page, { about }: Press): Outgoing {
  return { to: 'here', ...(about.slot ? { slot: about.slot } : {}), view };
}
