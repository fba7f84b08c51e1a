// One turn as a deed sees it: what came in, from whom, and what it may read. Deeds decide; only the door writes.
import type { Incoming, Work } from '../core/incoming.ts';
import type { KeepDays } from '../core/keep-days.ts';
import type { Meant } from '../core/records/conversation.ts';
import type { Person } from '../core/records/person.ts';
import type { Removed } from '../core/removed.ts';
import type { Outgoing, Page, View } from '../core/view.ts';
import { jobKinds } from '../core/wording/job.ts';
import type { Held } from './held.ts';
import type { Known } from './people.ts';
import type { Change, Clock, Ids, Library, Spending, Store, Voice } from './ports.ts';

export type Turn = {
  incoming: Incoming;
  person: Person;
  /** The version of the person that this turn decides on. */
  kept: Known['kept'];
  /** What the guard took out of this incoming. */
  removed: Removed[];
  /** What the words were about as they were typed, if some of them had to go. */
  meant: Meant | undefined;
  /** What was typed into the field that is nowhere kept; gone when a crash came between. */
  secret: string;
  library: Library;
  store: Pick<Store, 'get' | 'list' | 'sweep' | 'all'>;
  ids: Ids;
  clock: Clock;
  /** Words that speak of danger, until the person has answered. */
  held: Held;
  /** Accounts that the settings name as admins. */
  admins: readonly string[];
  /** What is worded by a model, and whose: a turn may plan for it, and cannot ask. */
  voice: Pick<Voice, 'name' | 'words'>;
  spending?: Spending;
  /** How long each kind of record is kept. */
  keep: KeepDays;
};

export const usesModel = ({ voice }: Pick<Turn, 'voice'>): boolean => jobKinds.some((kind) => voice.words(kind));

/** For the asker alone: where they asked, or where nobody else sees it. */
export const toAsker = (view: View, { person }: Pick<Turn, 'person'>): Outgoing => ({
  to: { person: person.id },
  view,
});

/** A press or a filled form, with what its view carried. `argument` stands after the colon of the choice. */
export type Press = {
  deed: string;
  argument: string;
  about: Record<string, string>;
  values: Record<string, string | string[]>;
};

/** A slot of anyone's, in whatever place it stands, that shows this from now on; without an account, in the one they came with first. */
export type Replacement = { place: string; slot: string; person: string; account?: string; view: Page };

/** A slot that shows nothing from now on, and the account it was shown to. */
export type Emptied = Omit<Replacement, 'view'>;

/** What a deed decides. The door writes all of it in one commit, or none. */
export type Outcome = {
  now: Outgoing[];
  changes?: Change[];
  replaced?: Replacement[];
  emptied?: Emptied[];
  /** The view that was pressed is true no more, and loses its buttons even if it is lasting. */
  spent?: true;
  later?: Work;
};

/** What a press of each deed does, by the deed's name. */
export type Presses = Readonly<Record<string, (press: Press, turn: Turn) => Outcome | Promise<Outcome>>>;
/** What opens when a form is asked for by its id. */
export type Openings = Readonly<Record<string, (turn: Turn) => Outcome | Promise<Outcome>>>;
/** What due work does, by the deed's name. */
export type DueDeeds = Readonly<Record<string, (work: Work, turn: Turn) => Outcome | Promise<Outcome>>>;
