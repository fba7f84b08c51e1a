// Whoever begins without having been introduced is told in the first answer who else keeps what they type.
import { note, type Outgoing } from '../core/view.ts';
import { isKeptElsewhere, keepingNote } from './keeping.ts';
import { withPerson } from './people.ts';
import type { Outcome, Turn } from './turn.ts';

const begins = ['said', 'chose', 'quoted'];

export function withFirstUse(outcome: Outcome, turn: Turn): Outcome {
  const { person, incoming } = turn;
  const { account } = incoming.person;
  if (person.greeted || !begins.includes(incoming.what.kind) || !isKeptElsewhere(account)) return outcome;
  const index = outcome.now.findIndex(
    ({ to, view }) => view.kind === 'page' && !(typeof to === 'object' && 'home' in to),
  );
  if (index < 0) return outcome;
  const now = outcome.now.map((outgoing, at) =>
    at === index ? withNoteAbove(outgoing, keepingNote(account)) : outgoing,
  );
  return withPerson({ ...outcome, now }, { greeted: true }, turn);
}

/** Above the buttons, where it is read; not where the page says it already, as Home does. */
export function withNoteAbove(outgoing: Outgoing, words: string): Outgoing {
  const { view } = outgoing;
  if (view.kind !== 'page' || view.blocks.some((block) => block.kind === 'note' && block.text === words))
    return outgoing;
  const buttons = view.blocks.findIndex(({ kind }) => kind === 'choices');
  const at = buttons < 0 ? view.blocks.length : buttons;
  return { ...outgoing, view: { ...view, blocks: view.blocks.toSpliced(at, 0, note(words)) } };
}
