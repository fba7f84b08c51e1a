// What the application needs from outside, each with its promise in words.
import type { Agencies } from '../core/agencies.ts';
import type { Content } from '../core/content.ts';
import type { Ways } from '../core/debrief/ways.ts';
import type { KeepDays } from '../core/keep-days.ts';
import type { Knowing } from '../core/privacy/names.ts';
import type { Advice, Draft } from '../core/questions.ts';
import type { Hear } from '../core/rehearsal.ts';
import type { Removed } from '../core/removed.ts';
import type { Search } from '../core/search.ts';
import type { View } from '../core/view.ts';
import type { JobKind, VoiceJob, WordsOf } from '../core/wording/job.ts';

/** A kind of document. */
export const shelves = [
  'people',
  'accounts',
  'visits',
  'stamps',
  'incoming',
  'outgoing',
  'deliveries',
  'references',
  'rehearsals',
  'lines',
  'branches',
  'reflections',
  'promises',
  'shares',
  'relations',
  'readings',
  'agendas',
  'drills',
  'costs',
  'holds',
  'earlier',
  'work',
  'settings',
  'audit',
] as const;
export type Shelf = (typeof shelves)[number];

/** Where a document lies: on a shelf, in its owner's drawer (a person, place or agency), under its id. */
export type Address = { shelf: Shelf; owner: string; id: string };

/**
 * A document as it is kept. `version` starts at 1 and grows by 1 with each change. `at` is an ISO instant its writer
 * gave it. `order` grows with each document created in the same drawer, whatever the clock says, and compares as text.
 */
export type Stored = { id: string; version: number; owner: string; at: string; order: string; value: unknown };

/**
 * One change of a commit. `expected` is the version it was decided on (0: absent). `value` undefined removes.
 * `until` is an ISO instant after which the document counts as absent and may be forgotten.
 */
export type Change = Address & { expected: number; at: string; value: unknown; until?: string };

/** A document with everything that is kept about it, for moving it to another store. */
export type Kept = Address & Pick<Stored, 'version' | 'at' | 'value'> & { until?: string };

/** `newest` turns the order round; `after` is the `order` of the last document of the page before. */
export type ListOptions = { newest?: boolean; after?: string; limit?: number };

/**
 * Keeps documents. Every promise rejects only when the store itself fails (disk, network): then nothing was changed.
 * What a resolved commit wrote survives the end of the process. Values are plain JSON; what is read is a copy.
 */
export type Store = {
  /** The document, or undefined when absent or past its time. */
  get(shelf: Shelf, owner: string, id: string): Promise<Stored | undefined>;
  /**
   * All or none, across shelves and drawers. `false` when any expected version is not the present one (a lost race):
   * nothing was changed. No address stands twice in one commit.
   */
  commit(changes: Change[]): Promise<boolean>;
  /** The documents of one drawer in the order they were created. */
  list(shelf: Shelf, owner: string, options?: ListOptions): Promise<Stored[]>;
  /**
   * Documents of work due at `now` (their `at`) and not leased, leased to the caller until `until`; each to one caller.
   * Work is put on its shelf, done and called off by commits; its id is unique, so the same work is kept once.
   */
  claim(now: string, until: string, limit: number): Promise<Stored[]>;
  /** Forgets what is past its time; returns how many documents went. */
  sweep(now: string): Promise<number>;
  /** Every document that is not past its time, drawer by drawer, each drawer in its order. */
  all(): AsyncIterable<Kept>;
  /**
   * Puts in documents as another store kept them, versions included, in the order given: for moving and restoring into
   * a store that has none of them. All or none. `false` when one of them is there already: nothing was changed.
   */
  load(documents: Kept[]): Promise<boolean>;
  /** Ends all writing, after what is under way. Later calls reject. */
  close(): Promise<void>;
};

/** All work lies in one drawer. */
export const workDrawer = 'work';

/**
 * Takes out what must not be kept, before anything is stored. The same text and knowledge give the same answer. Throws only
 * when it cannot tell names from words at all: then nothing is taken in.
 */
export type Guard = (text: string, knowing?: Knowing) => { text: string; removed: Removed[] };

/**
 * The content as it stands, the search over its guidance, what it knows of what lines do, other ways to say them, and other ways to
 * ask a drafted question. The first draft takes half a second longer.
 */
export type Library = { content: Content; search: Search; hear: Hear; ways(): Ways; ask(draft: Draft): Advice };

/** The instant, as ISO text with milliseconds in UTC. */
export type Clock = () => string;

/** A fresh id that cannot be guessed, at least 20 letters and digits. */
export type Ids = () => string;

/** Log lines carry ids and counts, never words. */
export type Log = {
  warn(event: string, ids: Record<string, string | number>): void;
  error(event: string, error: unknown, ids: Record<string, string | number>): void;
};

/** Why a model's words are not there. `checks`: they may not be shown; `paused`: it failed too often just now. */
export type VoiceFailure =
  | 'off'
  | 'slow'
  | 'busy'
  | 'away'
  | 'refused'
  | 'unreadable'
  | 'checks'
  | 'paused'
  | 'settings'
  | 'limit'
  | 'interrupted';

/** Tokens as the provider counted them; `cached` is the part of `input` it had read before. */
export type Tokens = { input: number; cached: number; output: number };

/**
 * Words that passed every check, by whom, and the hashes of the prompt and of the content they rest on; or why there are
 * none. `refused` names the checks that words failed on the way, also when a second attempt passed.
 */
export type VoiceAnswer<Words> = { tokens: Tokens; refused: string[] } & (
  | { kind: 'said'; words: Words; by: string; prompt: string; content: string }
  | { kind: 'unavailable'; reason: VoiceFailure }
);

/** Tokens an agency's models may take in a month, and what a million of them cost in the agency's own money. */
export type Spending = {
  mostTokens?: number | undefined;
  pricePerMillion?: { input: number; output: number } | undefined;
};

/**
 * Words what the rules have decided. `say` never rejects and answers within seconds. Nothing it says is shown unchecked,
 * and nothing that is decided or counted rests on it.
 */
export type Voice = {
  /** Whose words they are, as a person is told. */
  name: string;
  /** Whether this kind of text is worded by a model here. */
  words(kind: JobKind): boolean;
  say<J extends VoiceJob>(job: J): Promise<VoiceAnswer<WordsOf<J>>>;
};

/** What a channel is asked to show: one slot of one place, as it stands now. */
export type Delivery = {
  /** The slot's record: place, slot and person. */
  id: string;
  place: string;
  slot: string;
  /** The account it is for, such as `slack:T1/U1`. */
  account: string;
  /** Undefined: the slot is empty now, and what was shown there goes. */
  view: View | undefined;
  /** Where the slot stands in the channel since the delivery before, in the channel's own words. */
  shown: string[];
  /** The incoming it answers, as the door numbers it; the channel may be able to answer that one in line. */
  cause: string;
  /** An attempt before this one may have arrived. */
  again: boolean;
};

/** Shows what was decided in one channel. */
export type Sender = {
  /**
   * Shows the slot, in place of what it showed before, and says where it stands now. Called for one place at a time.
   * Rejects with Unavailable when a later attempt may succeed; any other rejection is given up.
   */
  send(delivery: Delivery): Promise<string[]>;
};

/**
 * `admins` are the accounts that the settings name as the first admins. `senders` are by the channel's name, with which
 * its accounts begin; a channel without one reads what it shows from the store.
 */
export type Ports = {
  store: Store;
  library: Library;
  guard: Guard;
  clock: Clock;
  ids: Ids;
  log: Log;
  admins: readonly string[];
  /** Agencies that span channels, as the settings name them. */
  agencies: Agencies;
  senders: Readonly<Record<string, Sender>>;
  voice: Voice;
  spending?: Spending;
  /** How long each kind of record is kept; absent: as long as usual. */
  keep?: KeepDays;
};
