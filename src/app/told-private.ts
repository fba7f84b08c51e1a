// What “private” means, said in full where someone first meets it, and not again.
import { withNoteAbove } from './first-use.ts';
import { withPerson } from './people.ts';
import type { Outcome, Turn } from './turn.ts';

export const privateWords =
  '“Private” means: nobody opens it in Porchlight but you, and whoever you share one entry with. Whoever runs the computer it is kept on could read it, and a court may order them to.';

/** In the first view of the outcome: above the buttons of a page, or before what a form says. */
export function withPrivateTold(outcome: Outcome, turn: Turn): Outcome {
  const [first, ...others] = outcome.now;
  if (turn.person.toldPrivate || !first) return outcome;
  const { view } = first;
  const told =
    view.kind === 'form'
      ? { ...first, view: { ...view, intro: [privateWords, view.intro].filter(Boolean).join(' ') } }
      : withNoteAbove(first, privateWords);
  return withPerson({ ...outcome, now: [told, ...others] }, { toldPrivate: true }, turn);
}
