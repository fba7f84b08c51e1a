// What the application needs from outside, each with its promise in words.
import type { Content } from '../core/content.ts';
import type { Work } from '../core/incoming.ts';
import type { Removed } from '../core/removed.ts';
import type { Search } from '../core/search.ts';

/** Where a document lies. Shelves hold small versioned documents; ids are unique within a shelf. */
export type Shelf = 'people' | 'accounts' | 'visits' | 'stamps' | 'incoming' | 'outgoing' | 'work';

/** `version` starts at 1 and grows by 1 with each change. `at` is an ISO instant by which lists are ordered. */
export type Stored = { id: string; version: number; owner: string; at: string; value: unknown };

/**
 * One change of a commit. `expected` is the version it was decided on (0: absent). `value` undefined removes.
 * `owner` is the person or place it is listed under; `until` an ISO instant after which it may be forgotten.
 */
export type Change = {
  shelf: Shelf;
  id: string;
  expected: number;
  owner: string;
  at: string;
  value: unknown;
  until?: string;
};

/**
 * Keeps documents. Every promise rejects only when the store itself fails (disk, network): then nothing was changed.
 * Values are plain JSON; what is read is a copy.
 */
export type Store = {
  /** The document, or undefined when absent or past its time. */
  get(shelf: Shelf, id: string): Promise<Stored | undefined>;
  /** All or none. `false` when any expected version is not the present one (a lost race): nothing was changed. */
  commit(changes: Change[]): Promise<boolean>;
  /** Documents of one owner, oldest first by `at` and then id, after `after` (an `at`), at most `limit`. */
  list(shelf: Shelf, owner: string, options?: { after?: string; limit?: number }): Promise<Stored[]>;
  /** Work that is due at `now` and not leased, leased to the caller until `until`; each piece to one caller. */
  claim(now: string, until: string, limit: number): Promise<Work[]>;
  /** Forgets what is past its time; returns how many documents went. */
  sweep(now: string): Promise<number>;
  /** Ends all writing. Later calls reject. */
  close(): Promise<void>;
};

/** Takes out what must not be kept, before anything is stored. Never throws; the same text gives the same answer. */
export type Guard = (text: string) => { text: string; removed: Removed[] };

/** The content as it stands, and the search over its guidance. */
export type Library = { content: Content; search: Search };

/** The instant, as ISO text with milliseconds in UTC. */
export type Clock = () => string;

/** A fresh id that cannot be guessed, at least 20 letters and digits. */
export type Ids = () => string;

/** Log lines carry ids and counts, never words. */
export type Log = {
  warn(event: string, ids: Record<string, string | number>): void;
  error(event: string, error: unknown, ids: Record<string, string | number>): void;
};

export type Ports = { store: Store; library: Library; guard: Guard; clock: Clock; ids: Ids; log: Log };
