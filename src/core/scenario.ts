// The nouns of a scenario: who someone is, what they keep to themselves, what opens it, and the lines they can say.
import { type Move, moves } from './hear/move.ts';

export const levels = [1, 2, 3] as const;
export type Level = (typeof levels)[number];

/** How a family keeps us at a distance, in the guidance's words (think-family). */
export const distances = ['hostility', 'avoidance', 'disguised-compliance', 'ambivalence'] as const;
export type Distance = (typeof distances)[number];

export const moods = ['guarded', 'tense', 'warm', 'tired'] as const;
export type Mood = (typeof moods)[number];

/** What a line can be for the person who hears it, beyond its move. */
const lineExtras = [
  'inviting',
  'concrete-check',
  'wait',
  'owning-a-mistake',
  'giving-choice',
  'meeting-alone',
  'summary',
  'self-disclosure',
  'reflection',
  'reason',
  'role-and-reason',
  'asks-again',
  'asks-after-them',
  'left-unanswered',
] as const;
export const lineKinds = [...moves, ...lineExtras] as const;
export type LineKind = (typeof lineKinds)[number];

/** Several kinds of line under one name, for a reply that fits any of them. */
export const groups = {
  question: ['open-question', 'closed-question', 'leading-question'],
  reflection: ['simple-reflection', 'complex-reflection', 'summary'],
  kind: ['affirmation', 'empathy'],
  blame: ['judgement', 'confrontation'],
  advice: ['unsolicited-advice', 'advice-with-permission'],
  hard: ['challenge', 'safety-question'],
  role: ['explaining-role'],
} as const satisfies Record<string, readonly LineKind[]>;
export type Group = keyof typeof groups;
export const groupNames = Object.keys(groups) as Group[];

export type Depth = 1 | 2 | 3;

/**
 * A line the person can say; looks and gestures stand between asterisks. `id` follows from the words, so it outlives edits
 * elsewhere. `when` names the kinds of line it answers (empty: any); `cue` the concern or topic a good listener would pick up.
 */
export type Speech = {
  id: string;
  text: string;
  /** The stems of its words that carry meaning, and of whom it speaks. */
  stems: string[];
  speaker?: string;
  depth: Depth;
  when: LineKind[];
  mood?: Mood;
  cue?: string;
};

/** What is said in a line, without the looks and gestures between asterisks. */
export const spokenIn = (words: string): string =>
  words
    .replaceAll(/\*[^*]*\*/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** `topic` is an id, or "any" for whatever comes. */
export type TopicSpeech = Speech & { topic: string };

/** `stems` are its words and phrases as `stemmedWords` reads them. */
export type ScenarioTopic = { id: string; title: string; words: string[]; stems: string[][] };

/**
 * Something the person keeps to themselves. It is told when a line of a kind in `opens` meets one of `topics` (empty: any),
 * `needs` (concerns told, kinds of line heard) are met, and trust and tension allow it.
 */
export type Concern = {
  id: string;
  title: string;
  topics: string[];
  opens: LineKind[];
  needs: string[];
  /** Least trust, 0 to 10. */
  trust: number;
  /** Most tension, 0 to 10. */
  tension: number;
  levels: Level[];
  why: string;
  told: Speech[];
};

export type Person = { name: string; about: string };

export const workerQualities = ['poor', 'fair', 'good'] as const;
type WorkerQuality = (typeof workerQualities)[number];
export type WorkerLines = { quality: WorkerQuality; level: Level; lines: string[] };

export type Scenario = {
  id: string;
  title: string;
  about: string;
  /** One, or two who speak in turn. */
  people: Person[];
  levels: Level[];
  distance: Distance;
  /** The change this person weighs, where the talk is about one: "going back to school". */
  weighs?: string;
  warning?: string;
  from: string[];
  reviewedBy?: string;
  underneath: string[];
  /** Other first names the first person may have. */
  names: string[];
  openings: { level: Level; lines: Speech[] }[];
  topics: ScenarioTopic[];
  concerns: Concern[];
  lines: TopicSpeech[];
  waits: Speech[];
  asks: Speech[];
  owned: Speech[];
  ends: Speech[];
  leavesOpen: Speech[];
  workers: WorkerLines[];
};

/** Every line the person can say. */
export function speechesOf(scenario: Scenario): Speech[] {
  const { openings, concerns, lines, waits, asks, owned, ends, leavesOpen } = scenario;
  const opened = openings.flatMap((opening) => opening.lines);
  const told = concerns.flatMap((concern) => concern.told);
  return [...opened, ...told, ...lines, ...waits, ...asks, ...owned, ...ends, ...leavesOpen];
}

/** Concerns that can be told at this level. */
export function tellable({ concerns }: Pick<Scenario, 'concerns'>, level: Level): Concern[] {
  return concerns.filter((concern) => concern.levels.includes(level));
}

/** Kinds that alone never open anything held back for a reason. */
export const warmKinds: readonly LineKind[] = [
  'affirmation',
  'empathy',
  'acknowledgement',
  'small-talk',
] satisfies Move[];
