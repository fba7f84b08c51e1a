// Says what the guard took out, once, above the answer; and gives a way to name what it did not see.
import { receipt } from '../core/removed.ts';
import { type Block, choices, note, type Outgoing, type Page } from '../core/view.ts';
import { isKeptElsewhere, stillStandsNote } from './keeping.ts';
import { leftInDeed } from './left-in.ts';
import { withPerson } from './people.ts';
import type { Outcome, Turn } from './turn.ts';

export function withReceipt(outcome: Outcome, turn: Turn): Outcome {
  const words = receipt(turn.removed);
  const index = outcome.now.findIndex(({ to }) => !(typeof to === 'object' && 'home' in to));
  const first = outcome.now[index];
  if (words === undefined || !first) return outcome;
  const { person, incoming } = turn;
  const typed = incoming.what.kind === 'said' || incoming.what.kind === 'quoted';
  const elsewhere = typed && isKeptElsewhere(incoming.person.account);
  const tell = elsewhere && !person.receipted;
  const stands = elsewhere ? [stillStandsNote(incoming.person.account, tell)] : [];
  const notes = [words, ...stands];
  const now = outcome.now.with(index, withNotes(first, notes, turn));
  return tell ? withPerson({ ...outcome, now }, { receipted: true }, turn) : { ...outcome, now };
}

/** A form says it in its introduction and is answered first; a page gets a button for what is left. */
function withNotes(outgoing: Outgoing, notes: string[], turn: Turn): Outgoing {
  const { view } = outgoing;
  if (view.kind === 'form') return { ...outgoing, view: { ...view, intro: notes.join(' ') } };
  return {
    ...outgoing,
    view: withButton({ ...view, blocks: [...notes.map(note), ...view.blocks] }, turn),
  };
}

function withButton(view: Page, { library }: Turn): Page {
  const button = { id: leftInDeed, label: library.content.words.buttons[leftInDeed] };
  const at = view.blocks.findLastIndex(({ kind }) => kind === 'choices');
  const last = view.blocks[at];
  if (last?.kind !== 'choices') return { ...view, blocks: [...view.blocks, choices([button])] };
  const more: Block = choices([...last.choices, button]);
  return { ...view, blocks: view.blocks.with(at, more) };
}
