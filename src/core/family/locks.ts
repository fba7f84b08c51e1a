// What opens a concern: the right kind of line, on its topic, when the time is right.
import { type Concern, type Level, type LineKind, lineKinds, type Scenario, tellable } from '../scenario.ts';
import { cueIn } from './cue.ts';
import type { LineSense } from './kinds-of-line.ts';
import { questionsInRow } from './rules.ts';
import { type FamilyState, has } from './state.ts';

/** Kinds that answer what was just said, and so are about it also when they name something else. */
const answeringKinds: readonly LineKind[] = [
  'wait',
  'reflection',
  'owning-a-mistake',
  'empathy',
  'summary',
  'giving-choice',
];

/** The topics a line is about: those it names, and those under way when it names none or answers what was said. */
export function topicsMeant(named: readonly string[], sense: LineSense, underWay: readonly string[]): string[] {
  const follows = named.length === 0 || answeringKinds.some((kind) => sense.kinds.has(kind));
  return [...new Set([...named, ...(follows ? underWay : [])])];
}

/** The concern this line opens, the one whose topic it names first of all; `state` is as it stands after the line. */
export function openedBy(
  scenario: Pick<Scenario, 'concerns' | 'lines'>,
  level: Level,
  state: FamilyState,
  sense: LineSense,
  topics: { named: readonly string[]; meant: readonly string[] },
): Concern | undefined {
  if (sense.status || sense.aside || sense.judging || isInterview(sense, state) || isTooSoon(state, level))
    return undefined;
  const open = tellable(scenario, level).filter(
    (concern) => isReady(concern, state) && opensIt(concern, sense, cueIn(scenario, state), topics),
  );
  const rank = ({ topics: own }: Concern) => {
    const places = own.map((topic) => topics.meant.indexOf(topic)).filter((place) => place >= 0);
    return places.length > 0 ? Math.min(...places) : topics.meant.length;
  };
  return open.sort((a, b) => rank(a) - rank(b))[0];
}

/** Turns that must pass after one thing was told before the next one is: at level 3, nobody says two such things in a row. */
const turnsBetween: Record<Level, number> = { 1: 1, 2: 1, 3: 2 };
const isTooSoon = ({ toldAt, turn }: FamilyState, level: Level) =>
  toldAt !== undefined && turn - toldAt < turnsBetween[level];

/** Everything but the line itself is there. */
export function isReady(concern: Concern, state: FamilyState): boolean {
  const { trust, tension, told } = state;
  return (
    !told.includes(concern.id) &&
    trust >= concern.trust &&
    tension <= concern.tension &&
    concern.needs.every((need) => isMet(need, state))
  );
}

/** A need is a concern told, or a kind of line heard. */
export function isMet(need: string, state: FamilyState): boolean {
  if (state.told.includes(need)) return true;
  const kind = lineKinds.find((known) => known === need);
  return kind !== undefined && has(state, kind);
}

/** One more question in a row of them, with no reason given and no room left, is answered and no more. */
const isInterview = ({ asks, inviting, reasoned }: LineSense, { row }: FamilyState) =>
  asks && !inviting && !reasoned && row >= questionsInRow;

/** Kinds that open by being about something: "tell me more" after anything at all is kind, and no purpose. */
const purposefulKinds: readonly LineKind[] = ['open-question', 'inviting', 'affirmation'];

function opensIt(
  { id, opens, topics: own }: Concern,
  { kinds }: LineSense,
  cue: string | undefined,
  { named, meant }: { named: readonly string[]; meant: readonly string[] },
): boolean {
  const isAbout = (topics: readonly string[]) => own.length === 0 || own.some((topic) => topics.includes(topic));
  const picksUp = cue !== undefined && (cue === id || own.includes(cue));
  return opens.some((kind) => kinds.has(kind) && isAbout(purposefulKinds.includes(kind) && !picksUp ? named : meant));
}
