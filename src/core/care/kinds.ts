// The kinds of danger that are told apart, so that a card can say who helps with which.

export const careKinds = [
  'child_harm',
  'child_alone',
  'violence_home',
  'suicide',
  'overdose',
  'sexual_harm',
  'threat_to_worker',
  'worker_distress',
] as const;
export type CareKind = (typeof careKinds)[number];

/** `what` are phrases as `core/hear/patterns.ts` reads them; `with`: one of these must stand in the same sentence. */
export type CareSign = { kind: CareKind | 'harm'; what: string; with?: string };
