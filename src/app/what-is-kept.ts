// What is kept and for how long, what "private" means here, and the ways to take it along or be forgotten.
import { choices, note, page, text } from '../core/view.ts';
import { holdsOn, kindWords } from './keeping/holds.ts';
import { withPerson } from './people.ts';
import { privateWords } from './told-private.ts';
import { type Outcome, type Presses, type Turn, toAsker } from './turn.ts';

export async function showKept(turn: Turn): Promise<Outcome> {
  const { keep, library } = turn;
  const { buttons } = library.content.words;
  const kinds = (await holdsOn(turn.person, turn)).flatMap(({ record }) => record.kinds);
  const days = (label: string, count: number) => ({ label, value: count === 1 ? '1 day' : `${count} days` });
  const blocks = [
    text(privateWords),
    {
      kind: 'facts' as const,
      heading: 'How long',
      facts: [
        days('What you type, and what I answer', keep.messages),
        days('Visits you prepared for', keep.visits),
        days('Practice talks', keep.practice),
        days('A reflection, from its last change', keep.reflection),
        days('A reflection you shared', keep.shared),
        days('Who read what, and when', keep.audit),
      ],
    },
    note('You are told a week before a reflection goes. Backups your agency makes are not in reach from here.'),
    ...(kinds.length > 0 ? [note(`A legal hold keeps these until it ends: ${kindWords(kinds)}.`)] : []),
    choices([
      { id: 'my-data', label: buttons['my-data'] },
      { id: 'forget-me', label: buttons['forget-me'] },
      { id: 'home', label: buttons.home },
    ]),
  ];
  const outcome = { now: [toAsker({ ...page(buttons.privacy, blocks), lasting: true }, turn)] };
  return withPerson(outcome, { toldPrivate: true }, turn);
}

export const keptPresses: Presses = { privacy: (_press, turn) => showKept(turn) };
