// A visit ahead: what kind it is, who will be there, and who is going.
export const roles = ['home-visitor', 'advocate', 'early-intervention', 'child-welfare', 'supervisor'] as const;
export type Role = (typeof roles)[number];

export const countries = ['us', 'gb'] as const;
export type Country = (typeof countries)[number];

export const visitKinds = [
  'first-contact',
  'getting-to-know',
  'hopes-and-strengths',
  'goal-setting',
  'follow-up',
  'check-in',
  'sensitive-topic',
  'not-reached',
  'planning-meeting',
  'team-meeting',
  'early-intervention',
  'closing',
] as const;
export type VisitKind = (typeof visitKinds)[number];

/** The seven steps of setting and reaching a goal (family-partnership:41). */
export const goalSteps = [1, 2, 3, 4, 5, 6, 7] as const;
export type GoalStep = (typeof goalSteps)[number];

export const companions = [
  'mother',
  'father',
  'grandparent',
  'other-carer',
  'child',
  'teen',
  'interpreter',
  'colleague',
] as const;
export type Companion = (typeof companions)[number];

/** Minutes the worker has to read: a glance, a page, or the passages themselves. */
export const readingMinutes = [2, 5, 15] as const;
export type ReadingMinutes = (typeof readingMinutes)[number];

/** Who is going. `calm` is whether "before you knock" is shown; it can be turned off for good. */
export type Visitor = { role: Role; country: Country; state?: string | undefined; calm: boolean };

export type Visit = {
  kind: VisitKind;
  step?: GoalStep | undefined;
  /** Ids from `content/topics.md`. */
  topics: string[];
  companions: Companion[];
  /** The language spoken at home, when it is not the worker's. */
  language?: string | undefined;
  /** What happened lately, in the worker's words, already cleaned by the guard. Searched, never repeated. */
  lately: string;
  /** Passages that answered those words as they were typed, best first, where some of them had to go. */
  meant?: string[] | undefined;
};
