// Other ways to say it: sentences people wrote, never made up on the spot, that fit what was known at that moment.
import type { Passage } from '../content.ts';
import { topicsNamed } from '../family/about.ts';
import { senseOf } from '../family/kinds-of-line.ts';
import type { MoveExample } from '../hear/example.ts';
import { type Hear, isOver, say, standingOf, startRehearsal } from '../rehearsal.ts';
import type { Level, LineKind, Scenario } from '../scenario.ts';
import { stemsOf, wordsOf } from '../text.ts';

/** A sentence to say. `told` are the concerns it takes to be known; `own` lines come from the scenario. */
export type Way = {
  text: string;
  kinds: ReadonlySet<LineKind>;
  stems: readonly string[];
  told: readonly string[];
  own: boolean;
};

/** Lines of the guidance as they are written; each is heard once, when first wanted. */
type GuidanceLine = { text: string; from: readonly string[] };

/** What a debrief draws its other ways from. `common` are stems that belong to no particular story. */
export type Ways = {
  examples: readonly Way[];
  guidance: readonly GuidanceLine[];
  common: ReadonlySet<string>;
  hear: Hear;
  heard: Map<string, Way>;
};

/** Prepared once, and kept. */
export function openWays(passages: readonly Passage[], examples: readonly MoveExample[], hear: Hear): Ways {
  const guidance = passages
    .filter(({ origin, audience }) => origin === 'guidance' && audience === 'worker')
    .flatMap(({ lines, from }) =>
      lines.flatMap(({ text }) => /^“([^”]+)”$/.exec(text)?.[1] ?? []).map((text) => ({ text, from })),
    );
  const fitting = examples
    .filter(
      ({ move, stance, text }) =>
        lendable.includes(move) && !bentStances.includes(stance ?? '') && isFullSentence(text),
    )
    .map(({ text, move }) => ({
      text,
      kinds: new Set<LineKind>([move, ...inviting(move)]),
      stems: stemsOf(text),
      told: [],
      own: false,
    }));
  return { examples: fitting, guidance, common: commonStems(examples), hear, heard: new Map() };
}

/** Kinds whose examples say nothing about the other person, and so can be lent to another talk. */
const lendable: readonly LineKind[] = [
  'open-question',
  'asking-permission',
  'safety-question',
  'explaining-role',
  'challenge',
];
const bentStances = ['judging', 'leading', 'advice-in-disguise'];
const inviting = (kind: LineKind): LineKind[] => (kind === 'open-question' ? ['inviting'] : []);
const isFullSentence = (text: string) => /^\p{Lu}/u.test(text) && /[.?!]$/.test(text) && text.length <= 160;

/** What the guidance says on one of these paragraphs, ready to be said. */
function guidanceOn(sources: readonly string[], { guidance, hear, heard }: Ways): Way[] {
  const fitting = guidance.filter(({ from }) => from.some((id) => sources.includes(id)));
  return fitting.map(({ text }) => {
    const known = heard.get(text);
    if (known) return known;
    const { kinds, judging } = senseOf({ text, heard: hear({ text }) });
    const way = { text, kinds: judging ? new Set<LineKind>() : kinds, stems: stemsOf(text), told: [], own: false };
    heard.set(text, way);
    return way;
  });
}

const fewestExamples = 14;

function commonStems(examples: readonly MoveExample[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { text, previous } of examples) {
    for (const stem of new Set(stemsOf(`${text} ${previous}`))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= fewestExamples).map(([stem]) => stem));
}

/** What the scenario's good worker says, each line with what had been told by then. */
export function waysOfScenario(scenario: Scenario, hear: Hear): Way[] {
  return scenario.workers
    .filter(({ quality }) => quality === 'good')
    .flatMap(({ lines, level }) => playedWays(scenario, lines, level, hear));
}

function playedWays(scenario: Scenario, lines: readonly string[], level: Level, hear: Hear): Way[] {
  let rehearsal = startRehearsal({ scenario, level, seed: 1 });
  return lines.flatMap((text) => {
    if (isOver(rehearsal)) return [];
    const { told } = standingOf(rehearsal);
    rehearsal = say(rehearsal, text, scenario, hear);
    const heard = rehearsal.turns.at(-1)?.heard;
    const { kinds, judging, main } = senseOf({ text, heard: heard ?? hear({ text }) });
    return judging || main === 'wait' ? [] : [{ text, kinds, stems: stemsOf(text), told, own: true }];
  });
}

/**
 * Where a line is wanted: `known` are stems of all that was said so far, `near` those of the line and of what it answered, `topics`
 * what it is about, `sources` the paragraphs that speak of it.
 */
export type Place = {
  wanted: readonly LineKind[];
  sources: readonly string[];
  near: ReadonlySet<string>;
  known: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  told: readonly string[];
  topics: readonly string[];
};

const ownBonus = 2;
const topicBonus = 2;
const commonWeight = 0.3;
/** Examples come from other talks: they must share more than a word. */
const leastLikeness = { own: 1, guidance: 0.9, example: 2 };

/** The best first; only what fits the moment and gives nothing away. */
export function waysFor(place: Place, own: readonly Way[], lent: Ways, scenario?: Scenario): string[] {
  const scored = (ways: readonly Way[], least: number) =>
    ways.flatMap((way) => {
      const rank = place.wanted.findIndex((kind) => way.kinds.has(kind));
      if (rank < 0 || !fits(way, place, lent.common)) return [];
      const alike = likeness(way, place, lent.common, scenario);
      return alike < least
        ? []
        : [{ text: way.text, score: alike - rank * 0.3 + (way.own ? ownBonus : 0) - way.text.length / 400 }];
    });
  return [
    ...scored(own, leastLikeness.own),
    ...scored(guidanceOn(place.sources, lent), leastLikeness.guidance),
    ...scored(lent.examples, leastLikeness.example),
  ]
    .sort((a, b) => b.score - a.score)
    .map(({ text }) => text);
}

function likeness(way: Way, { near, topics }: Place, common: ReadonlySet<string>, scenario?: Scenario): number {
  const shared = [...new Set(way.stems.filter((stem) => near.has(stem)))];
  const named = scenario && way.own ? topicsNamed(way.text, 'other', scenario.topics) : [];
  const onTopic = named.some((topic) => topics.includes(topic)) ? topicBonus : 0;
  return shared.reduce((sum, stem) => sum + (common.has(stem) ? commonWeight : 1), onTopic);
}

/** People and pronouns that stand for somebody in particular. */
const somebody = new Set(
  'he him his she her hers baby son daughter boy girl mom mum mother dad father sister brother wife husband boyfriend partner grandma grandmother grandpa aunt uncle twins toddler judge court doctor nurse teacher school'.split(
    ' ',
  ),
);

function fits(
  { text, stems, told, own }: Way,
  { known, pronouns, told: toldBefore }: Place,
  common: ReadonlySet<string>,
): boolean {
  if (!told.every((id) => toldBefore.includes(id))) return false;
  if (wordsOf(text).some((word) => somebody.has(word) && !pronouns.has(word))) return false;
  const strange = stems.filter((stem) => !known.has(stem) && (own || !common.has(stem)));
  return own ? strange.filter((stem) => !common.has(stem)).length <= 1 : strange.length === 0;
}
