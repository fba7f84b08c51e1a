// Which of the lines not yet said answers best: what it is about, what it answers, the mood, how far they have come.
import { unhelpfulMoves } from '../hear/move.ts';
import type { Level, LineKind, Scenario, Speech, TopicSpeech } from '../scenario.ts';
import { chance } from './chance.ts';
import type { LineSense } from './kinds-of-line.ts';
import { type FamilyState, fitsMood, isStillHeavy } from './state.ts';

/** What the line is chosen for. `topics` are those the worker's line is about, best first; `heard` lines are out. */
export type Choosing = {
  scenario: Scenario;
  level: Level;
  seed: number;
  state: FamilyState;
  sense: LineSense;
  named: readonly string[];
  /** What the worker's words mean, as `meaningOf` reads them. */
  meant: ReadonlySet<string>;
  heard: ReadonlySet<string>;
  /** Of two people, the one who is spoken to by name, or whose words are answered. */
  spokenTo?: { name: string; byName: boolean } | undefined;
};

const points = {
  named: 4,
  alsoNamed: 2.5,
  underWay: [2.5, 1.2, 0.6],
  answers: 4,
  depth: 0.9,
  mood: 0.8,
  cue: 0.4,
  shared: [0, 2.2, 3],
  spokenTo: 1.5,
  byName: 5,
  chance: 1.4,
} as const;
/** A line for whatever comes is no answer to these: what was just done must be answered. */
const mustBeAnswered: readonly LineKind[] = [
  ...unhelpfulMoves,
  'explaining-role',
  'challenge',
  'affirmation',
  'empathy',
  'other',
];
const unanswered = 3.5;
/** Below this, a silence fits better than the line. */
const least = 0;
/** Trust from which lines of the second depth are said. */
const opensUp = 4;

/** The line that fits best, or undefined when a silence does. */
export function chooseLine(choosing: Choosing): TopicSpeech | undefined {
  const { scenario, seed, state } = choosing;
  let best: { line: TopicSpeech; score: number } | undefined;
  for (const line of scenario.lines) {
    const score = scoreOf(line, choosing);
    if (score === undefined) continue;
    const withChance = score + points.chance * chance(seed, state.turn, line.id);
    if (score >= least && (!best || withChance > best.score)) best = { line, score: withChance };
  }
  return best?.line;
}

/** The best of lines that have no topic: for a silence, for an apology. */
export function chooseFrom(lines: readonly Speech[], { seed, state, sense, heard }: Choosing): Speech | undefined {
  let best: { line: Speech; score: number } | undefined;
  for (const line of lines) {
    if (heard.has(line.id) || !isAllowed(line, state)) continue;
    const score = whenScore(line, sense) ?? -unanswered;
    const withChance = score + line.depth * points.depth + points.chance * chance(seed, state.turn, line.id);
    if (!best || withChance > best.score) best = { line, score: withChance };
  }
  return best?.line;
}

function scoreOf(line: TopicSpeech, choosing: Choosing): number | undefined {
  const { scenario, state, sense, heard } = choosing;
  if (heard.has(line.id) || !isAllowed(line, state) || !fitsWhatIsTold(line, scenario, state)) return undefined;
  if (isStillHeavy(state) && isLight(line, choosing)) return undefined;
  const about = topicScore(line, choosing);
  const answer = whenScore(line, sense);
  if (about === undefined || answer === undefined) return undefined;
  const mood = line.mood ? points.mood : 0;
  return (
    about +
    answer +
    shared(line, choosing) +
    toWhom(line, choosing) +
    line.depth * points.depth +
    mood +
    (line.cue ? points.cue : 0)
  );
}

/** Who is spoken to answers; now and then the other one does. */
function toWhom({ speaker }: Speech, { spokenTo }: Choosing): number {
  if (!spokenTo || speaker !== spokenTo.name) return 0;
  return spokenTo.byName ? points.byName : points.spokenTo;
}

/** Words the two lines have in common: an answer takes up what was asked. */
function shared({ stems }: Speech, { meant }: Choosing): number {
  const common = stems.filter((stem) => meant.has(stem)).length;
  return points.shared[Math.min(common, points.shared.length - 1)] ?? 0;
}

function isAllowed({ depth, mood }: Speech, state: FamilyState): boolean {
  if (mood && !fitsMood(mood, state)) return false;
  return depth === 1 || (depth === 2 ? state.trust >= opensUp : state.told.length > 0);
}

/** Cheer and chat, unless the worker begins with it. */
const isLight = ({ topic, text }: TopicSpeech, { named }: Choosing) =>
  (topic === 'small-talk' && !named.includes(topic)) || text.replaceAll(/\*[^*]*\*/g, '').includes('!');

/** After its concern is told, what was said to keep it is over; before, what follows from it is not said. */
function fitsWhatIsTold({ topic, depth, cue }: TopicSpeech, { concerns }: Scenario, { told }: FamilyState): boolean {
  if (cue !== undefined && told.includes(cue)) return false;
  if (topic === 'any') return true;
  const own = concerns.filter(({ topics }) => topics[0] === topic);
  if (own.length === 0) return true;
  const some = own.some(({ id }) => told.includes(id));
  const all = own.every(({ id }) => told.includes(id));
  return depth === 3 ? some : depth === 2 || !all;
}

function topicScore({ topic, when }: TopicSpeech, { named, state }: Choosing): number | undefined {
  if (topic === 'any') return when.length > 0 ? 1 : 0;
  if (named[0] === topic) return points.named;
  if (named.includes(topic)) return points.alsoNamed;
  return named.length === 0 ? points.underWay[state.topics.indexOf(topic)] : undefined;
}

/** How well it answers what the line does; undefined when it answers something else. */
function whenScore({ when }: Speech, { main, kinds }: LineSense): number | undefined {
  if (when.length === 0) return mustBeAnswered.includes(main) ? -unanswered : 0;
  if (when.includes(main)) return points.answers + 1 / when.length;
  return when.some((kind) => kinds.has(kind)) && !mustBeAnswered.includes(main) ? points.answers / 2 : undefined;
}
