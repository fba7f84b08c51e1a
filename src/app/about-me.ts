// Asked once, changeable: what someone does and where. It sets the words and what comes first.
import { textIn } from '../core/incoming.ts';
import { type Form, note, page } from '../core/view.ts';
import { countries, roles } from '../core/visit.ts';
import { formAgain } from './form-again.ts';
import { homeFor } from './home.ts';
import { personChange } from './people.ts';
import type { Outcome, Press, Turn } from './turn.ts';

export const aboutMeFormId = 'about-me';
const slot = 'about-me-form';

export function askAboutMe(turn: Turn): Outcome {
  return { now: [{ to: 'here', slot, view: aboutMeForm(turn) }] };
}

export async function fillAboutMe({ values }: Press, turn: Turn): Promise<Outcome> {
  const text = (id: string) => textIn(values, id);
  const role = roles.find((candidate) => candidate === text('role'));
  const country = countries.find((candidate) => candidate === text('country'));
  if (!role || !country) {
    const errors = {
      ...(role ? {} : { role: 'Choose what comes nearest to your work.' }),
      ...(country ? {} : { country: 'Choose the country you visit families in.' }),
    };
    return { now: [formAgain(aboutMeForm(turn), slot, values, errors, turn)] };
  }
  const state = text('state').slice(0, 60) || undefined;
  const person = { ...turn.person, role, country, state, calm: text('calm') !== 'off' };
  const saved = page(undefined, [note('Saved. Your next brief uses it.')]);
  return {
    now: [{ to: 'here', view: saved }, await homeFor(turn, { person })],
    changes: [personChange(person, turn)],
  };
}

function aboutMeForm({ person, library: { content } }: Turn): Form {
  const { labels, buttons, headings } = content.words;
  return {
    kind: 'form',
    id: aboutMeFormId,
    title: buttons['about-me'],
    intro: 'Two answers, asked once. You can change them at any time.',
    fields: [
      {
        kind: 'one-of',
        id: 'role',
        label: 'What do you do?',
        required: true,
        options: roles.map((id) => ({ id, label: labels[id] })),
      },
      {
        kind: 'one-of',
        id: 'country',
        label: 'Where?',
        required: true,
        options: countries.map((id) => ({ id, label: labels[id] })),
      },
      { kind: 'short', id: 'state', label: 'State or region', most: 60 },
      {
        kind: 'one-of',
        id: 'calm',
        label: `“${headings.before}” in your briefs`,
        options: [
          { id: 'on', label: 'Show it' },
          { id: 'off', label: 'Leave it out' },
        ],
      },
    ],
    values: {
      role: person.role ?? '',
      country: person.country ?? '',
      state: person.state ?? '',
      calm: person.calm ? 'on' : 'off',
    },
    submit: buttons.save,
  };
}
