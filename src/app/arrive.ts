// Someone is here for the first time, or again: one introduction, ever.
import { choices, note, page, text } from '../core/view.ts';
import { homeFor } from './home.ts';
import { keepingNote } from './keeping.ts';
import { personChange } from './people.ts';
import { waitsOnArrival } from './review/on-arrival.ts';
import type { Outcome, Turn } from './turn.ts';

export async function arrive(turn: Turn): Promise<Outcome> {
  if (turn.person.greeted) return { now: [await homeFor(turn)] };
  const person = { ...turn.person, greeted: true };
  const { buttons } = turn.library.content.words;
  const welcome = page('Welcome to Porchlight', [
    text(
      'I am a program, not a person: a coach for people who visit families. Write me a line about the visit ahead, such as “mom canceled three times”, and you get a short brief to read before you knock.',
    ),
    note(keepingNote(turn.incoming.person.account)),
    choices([
      { id: 'about-me', label: buttons['about-me'], main: true },
      { id: 'prepare', label: buttons.prepare },
      { id: 'help', label: buttons.help },
    ]),
  ]);
  return {
    now: [
      { to: 'here', view: { ...welcome, notice: 'Welcome to Porchlight.' } },
      await homeFor(turn),
      ...(await waitsOnArrival(turn)),
    ],
    changes: [personChange(person, turn)],
  };
}
