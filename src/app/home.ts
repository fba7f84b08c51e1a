// Home: who you are here, and what can be done.
import { type Block, choices, note, type Outgoing, type Page, page, text } from '../core/view.ts';
import { isAdmin } from './admins.ts';
import type { Turn } from './turn.ts';

const homeSlot = 'home';

export function homeFor(turn: Turn): Outgoing {
  return { to: { home: turn.person.id }, slot: homeSlot, view: homePage(turn) };
}

/** The same page in the conversation, new each time, for whoever types "home". */
export function homeHere(turn: Turn): Outgoing {
  return { to: 'here', view: homePage(turn) };
}

function homePage({ person, admins, library: { content } }: Turn): Page {
  const { buttons, labels } = content.words;
  const first = person.role === undefined;
  const blocks: Block[] = [
    text(
      'I help you get ready for a visit. Say in your own words what it is about, and you get a short brief; every line names the guidance it comes from.',
    ),
    first
      ? note('Before the first brief: tell me what you do and where, so that the words fit.')
      : { kind: 'facts', facts: [{ label: buttons['about-me'], value: aboutLine(person, labels) }] },
    choices([
      { id: 'prepare', label: buttons.prepare, main: !first },
      { id: 'look-up', label: buttons['look-up'] },
      { id: 'about-me', label: buttons['about-me'], main: first },
      { id: 'help', label: buttons.help },
      ...(isAdmin(person, admins) ? [{ id: 'admins', label: buttons.admins }] : []),
    ]),
    note('What you type stays here. Leave names out: a role such as “the mother” says enough.'),
  ];
  return { ...page(`Hello, ${person.name}`, blocks), lasting: true };
}

function aboutLine({ role, country, state }: Turn['person'], labels: Record<string, string>): string {
  return [role && labels[role], state, country && labels[country]].filter(Boolean).join(' · ');
}
