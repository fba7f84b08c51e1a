// How things stand between the worker and the person, carried from turn to turn; nothing looks back over the session.
import type { Level, LineKind, Mood } from '../scenario.ts';

/** What the person's last turn was, for what it asks of the next line. */
export type LastReply = 'line' | 'told' | 'cue' | 'asked' | 'quiet' | 'opening';

/** Numbers and short lists only, so that it is plain JSON and its size depends on the scenario, not on the session. */
export type FamilyState = {
  turn: number;
  /** 0 to 10. */
  trust: number;
  /** 0 to 10. */
  tension: number;
  /** Trust lost and not yet repaired. */
  lost: number;
  /** Questions in a row with nothing given back. */
  row: number;
  /** Turns in a row in which the worker said nothing. */
  waits: number;
  /** What the talk has lately been about, by either of them, the latest first; at most `mostTopics`. */
  topics: string[];
  told: string[];
  /** The turn in which something was told last. */
  toldAt?: number | undefined;
  kinds: Partial<Record<LineKind, number>>;
  /** Ids of lines said. */
  said: string[];
  asks: number;
  /** The turn of the last question to the worker. */
  askedAt: number;
  /** Silences made up because nothing written was left to fit. */
  quiets: number;
  /** Questions about immigration status. */
  statusAsked: number;
  lastReply: LastReply;
  lastKind?: LineKind | undefined;
  /** The worker's last words, as a short name. */
  lastWords?: string | undefined;
  /** `left`: the person ended it; `open`: the worker closed and the door stayed open; `closed`: the worker closed, it did not. */
  ended?: 'left' | 'open' | 'closed' | undefined;
};

const beginnings: Record<Level, { trust: number; tension: number }> = {
  1: { trust: 3, tension: 3 },
  2: { trust: 2, tension: 4 },
  3: { trust: 1, tension: 5 },
};

export function beginning(level: Level, said: string[], hostile: boolean): FamilyState {
  const { trust, tension } = beginnings[level];
  return {
    turn: 0,
    trust,
    tension: tension + (hostile ? 1 : 0),
    lost: 0,
    row: 0,
    waits: 0,
    topics: [],
    told: [],
    kinds: {},
    said,
    asks: 0,
    askedAt: 0,
    quiets: 0,
    statusAsked: 0,
    lastReply: 'opening',
  };
}

/** Which moods a line may be written for now. */
export function fitsMood(mood: Mood, { trust, tension, turn }: FamilyState): boolean {
  switch (mood) {
    case 'tense':
      return tension >= 6;
    case 'warm':
      return trust >= 5 && tension < 4;
    case 'guarded':
      return trust < 5;
    case 'tired':
      return tension < 7 && turn >= 4;
  }
}

const turnsItWeighs = 3;

/** Something was told a moment ago, and still stands between them. */
export const isStillHeavy = ({ toldAt, turn }: Pick<FamilyState, 'toldAt' | 'turn'>): boolean =>
  toldAt !== undefined && turn - toldAt <= turnsItWeighs;

export const has = (state: FamilyState, kind: LineKind): boolean => (state.kinds[kind] ?? 0) > 0;

const mostTopics = 3;

/** The talk turns to these, the first of them foremost. */
export function turnTo(topics: readonly string[], before: readonly string[]): string[] {
  return [...new Set([...topics, ...before])].slice(0, mostTopics);
}
