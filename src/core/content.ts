// The nouns an agency edits: sources, passages, topics, kinds of visit, and the words on screen.

import type { CareCard } from './care/card.ts';
import type { Instead, Question } from './questions/question.ts';
import type { Sheet, Theme } from './reflection.ts';
import type { Scenario } from './scenario.ts';
import type { Companion, Country, GoalStep, Role, VisitKind } from './visit.ts';
import type { Words } from './words.ts';

/** The parts of a brief, in the order they are read. */
export const sections = [
  'purpose',
  'before',
  'open',
  'child',
  'invite',
  'clarify',
  'listen',
  'barriers',
  'choices',
  'may-ask',
  'honest',
  'others',
  'self',
  'troubling',
] as const;
export type Section = (typeof sections)[number];

/** A guidance document: who published it, and which paragraphs stand under which of its headings. */
export type Source = {
  id: string;
  title: string;
  short: string;
  publisher: string;
  country: string;
  year?: string | undefined;
  about: string;
  parts: { heading: string; paragraphs: number[] }[];
};

/** When a line or passage may be used; an empty list means always. */
export type Fit = {
  kinds: VisitKind[];
  topics: string[];
  roles: Role[];
  countries: Country[];
  /** Names in small letters with hyphens: `new-york`. */
  states: string[];
  companions: Companion[];
  steps: GoalStep[];
};

/** One line of a brief. `sources` are paragraph ids (`think-family:9`), `safety:<id>` or `resource:<id>`. */
export type Line = { text: string; section: Section; sources: string[]; fit: Fit };

/** Where a passage comes from: a guidance document, the house's safety notes, or the agency's own list of help. */
export type Origin = 'guidance' | 'safety' | 'resource';

export type Passage = {
  id: string;
  origin: Origin;
  title: string;
  from: string[];
  section: Section;
  audience: 'worker' | 'family' | 'program';
  fit: Fit;
  text: string[];
  lines: Line[];
  heard: string[];
};

export type Topic = { id: string; title: string; words: string[] };

/**
 * A kind of visit as staff speak of it. `first` names the roles for whom it leads the list,
 * `lead` the passages every brief of this kind starts from.
 */
export type KindOfVisit = { id: VisitKind; title: string; first: Role[]; lead: string[]; heard: string[] };

export type Content = {
  sources: Source[];
  /** Guidance first, then safety notes, then resources; each by id. */
  passages: Passage[];
  topics: Topic[];
  kinds: KindOfVisit[];
  /** Each by id. */
  scenarios: Scenario[];
  /** Questions to reflect on, each sheet by id, and the themes entries are tapped with. */
  sheets: Sheet[];
  themes: Theme[];
  /** The bank of questions, by topic, and drafts with what to ask instead. */
  questions: Question[];
  insteads: Instead[];
  /** Groups of words that mean the same to staff. */
  alike: string[][];
  words: Words;
  /** What to do when a danger is there now; one a country or state. */
  care: CareCard[];
};

export const anyFit: Fit = { kinds: [], topics: [], roles: [], countries: [], states: [], companions: [], steps: [] };
