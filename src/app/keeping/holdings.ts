// Whose a document is, for every shelf there is: what someone is given of it, and what goes when they are forgotten.
import { takenRecord } from '../../core/records/conversation.ts';
import { earlierRecord } from '../../core/records/earlier.ts';
import type { HoldKind } from '../../core/records/hold.ts';
import type { View } from '../../core/view.ts';
import type { Kept, Shelf } from '../ports.ts';

/** Someone whose documents are looked for, with the ids of what they own. */
export type Who = {
  person: string;
  agency: string;
  accounts: readonly string[];
  sessions: ReadonlySet<string>;
  reflections: ReadonlySet<string>;
  /** An ISO instant: what their accounts brought later is someone new's. */
  until: string;
};

/** `own`: it goes with them. `about`: it names them, and stays with whom it belongs to or until its time is over. */
export type Bond = 'own' | 'about' | undefined;

export type Holding = {
  bond(document: Kept, who: Who): Bond;
  /** What it is called where someone is given their data; absent: a copy of something else, or nobody's. */
  called?: string;
  /** Whether it is given to this person; what a colleague wrote is not theirs to take along. */
  given?(document: Kept, who: Who): boolean;
  /** What a legal hold names it by; absent: no hold keeps it. */
  kind?: HoldKind;
  /** Needed until messages are taken down in their channel: it goes a day later. */
  last?: true;
};

/** A shelf that is added is missing here until someone has decided whose it is. */
export const holdings: Readonly<Record<Shelf, Holding>> = {
  people: { bond: ({ id }, { person }) => own(id === person), called: 'You' },
  accounts: {
    bond: ({ owner, value }, { person }) => own(field(value, 'person') === person || owner === `linking:${person}`),
    called: 'Your accounts',
  },
  visits: { bond: inTheirDrawer, called: 'Visits you prepared for', kind: 'visits' },
  stamps: { bond: inTheirDrawer },
  incoming: { bond: broughtByThem, called: 'What you typed and filled in, cleaned', kind: 'messages' },
  outgoing: {
    bond: ({ value }, { person }) => own(field(value, 'person') === person),
    called: 'What you were answered',
    given: ({ value }) => !holdsCopies(field(value, 'view') as View | undefined),
    kind: 'messages',
  },
  deliveries: { bond: ({ id }, { person }) => own(id.endsWith(`/${person}`)), last: true },
  references: { bond: ({ id }, { accounts }) => own(accounts.includes(id)), called: 'How you are reached', last: true },
  rehearsals: {
    bond: ({ owner, value }, { person, sessions }) => own(owner === person || sessions.has(text(value, 'id'))),
    called: 'Practice talks',
    kind: 'practice',
  },
  lines: { bond: ofTheirTalks, called: 'What was said in practice', kind: 'practice' },
  branches: { bond: ofTheirTalks, called: 'What was tried another way in practice', kind: 'practice' },
  drills: { bond: inTheirDrawer, called: 'Lines to try again', kind: 'practice' },
  reflections: {
    bond: ({ owner, value }, { person }) => own(owner === person || field(value, 'person') === person),
    called: 'Reflections',
    kind: 'reflections',
  },
  promises: { bond: inTheirDrawer, called: 'What you said you would do', kind: 'reflections' },
  shares: {
    bond: betweenThemAndOthers,
    called: 'What you shared',
    given: ({ owner }, { person }) => owner.startsWith(`${person}/`),
    kind: 'sharing',
  },
  relations: {
    bond: ({ owner, id }, { person }) => own(owner === person || owner === `of:${person}` || id === person),
    called: 'Who supervises whom',
  },
  readings: {
    bond: ({ owner, value }, { person, reflections }) =>
      own(owner === person || reflections.has(owner.replace(/^answers:/, ''))) ??
      about(field(value, 'reader') === person),
    called: 'Who read what, and what was answered',
    kind: 'sharing',
  },
  agendas: {
    bond: ({ owner }, { person }) => own(owner.split('/').includes(person)),
    called: 'Agendas',
    kind: 'sharing',
  },
  costs: { bond: nobodys },
  holds: { bond: ({ value }, { person }) => about(field(value, 'person') === person), called: 'Legal holds' },
  earlier: { bond: inTheirDrawer, called: 'What stood before, kept by a legal hold' },
  work: { bond: plannedForThem },
  settings: { bond: nobodys },
  audit: {
    bond: ({ value }, { person }) =>
      about(field(value, 'by') === person || text(value, 'whom').split(' ').includes(person)),
    called: 'What was written down about you as an admin, or by one',
  },
};

/** What a hold names this document by. */
export const kindOf = ({ shelf, value }: Kept): HoldKind | undefined =>
  shelf === 'earlier' ? earlierRecord.read(value).kind : holdings[shelf].kind;

function own(yes: boolean): Bond {
  return yes ? 'own' : undefined;
}

function about(yes: boolean): Bond {
  return yes ? 'about' : undefined;
}

function nobodys(): Bond {
  return undefined;
}

function inTheirDrawer({ owner }: Kept, { person }: Who): Bond {
  return own(owner === person);
}

function ofTheirTalks({ owner }: Kept, { sessions }: Who): Bond {
  return own(sessions.has(owner));
}

function broughtByThem({ value }: Kept, { accounts, agency, until }: Who): Bond {
  const { at, person } = takenRecord.read(value).incoming;
  return own(person.agency === agency && accounts.includes(person.account) && at <= until);
}

/** The truth between two people, a pointer in a reader's pile, or where it stands open. */
function betweenThemAndOthers({ owner, id, value }: Kept, { person }: Who): Bond {
  const drawers = owner.split(/[/:]/);
  return own(drawers.includes(person) || field(value, 'writer') === person || (drawers[0] === 'open' && id === person));
}

function plannedForThem({ value }: Kept, { person, accounts, sessions }: Who): Bond {
  if (field(value, 'deed') === 'deliver') return undefined; // what waits takes their messages down
  const named = Object.values((field(value, 'about') ?? {}) as Record<string, string>);
  return own(named.some((id) => id === person || accounts.includes(id) || sessions.has(id)));
}

/** What one person wrote and another reads, or a file of what is kept anyway. */
function holdsCopies(view: View | undefined): boolean {
  if (view?.kind === 'form') return view.reading !== undefined;
  return view?.blocks.some(({ kind }) => kind === 'file') ?? false;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

const text = (value: unknown, name: string) => String(field(value, name) ?? '');
