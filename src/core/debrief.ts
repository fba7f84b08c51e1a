// After a practice session: what it comes to, in the words that were said. Never a grade.
import { balanceOf } from './debrief/balance.ts';
import { type Count, countsOf } from './debrief/counts.ts';
import { type Lens, lensOf } from './debrief/lens.ts';
import { type ConversationLine, linesOfConversation, linesOfRehearsal } from './debrief/lines.ts';
import { type Marked, markedIn, type Tried, triedIn } from './debrief/marked.ts';
import { type Background, type Moment, momentsOf } from './debrief/moments.ts';
import { type Next, nextOf } from './debrief/next.ts';
import { noticedIn } from './debrief/noticed.ts';
import { challengeOf, type OpenPromise, promisesOf, roleOf, supportOf } from './debrief/sentences.ts';
import { type Thought, thoughtsOf } from './debrief/thoughts.ts';
import { type Ways, waysOfScenario } from './debrief/ways.ts';
import { type Happening, happeningsIn } from './debrief/what-happened.ts';
import { namesIn } from './family/names.ts';
import type { Rehearsal } from './rehearsal.ts';
import { type Scenario, tellable } from './scenario.ts';

/**
 * `told` and `kept` are ids of concerns; `kept` are those that could have been told at this level. `course` is trust from 0 to 10,
 * the opening at turn 0: for a curve, not for numbers. `balance` (0 to 1) is for measuring alone: on no screen, export or record.
 */
export type Debrief = {
  scenario: string;
  turns: number;
  told: string[];
  kept: string[];
  worked?: Moment;
  moment?: Moment;
  next: Next;
  moments: Moment[];
  /** What the worker pinned, and what they went back to. */
  marked: Marked[];
  tried: Tried[];
  /** What only shows over the whole talk, the strongest first. */
  noticed: string[];
  support: string;
  challenge: string;
  counts: Count[];
  role: string;
  promises: OpenPromise[];
  thoughts: Thought[];
  course: { turn: number; trust: number }[];
  lens?: Lens;
  balance: number;
};

/** @param ways what other ways to say it are drawn from (openWays); without them, only sentences that fit anywhere */
export function debrief(rehearsal: Rehearsal, scenario: Scenario, ways?: Ways): Debrief {
  const { level, seed, turns, start } = rehearsal;
  const lines = linesOfRehearsal(rehearsal, scenario);
  const told = turns.at(-1)?.standing.told ?? [];
  const happenings = happeningsIn(lines);
  const name = namesIn(scenario, seed)[0] ?? '';
  const own = ways ? waysOfScenario(scenario, ways.hear) : [];
  const moments = momentsOf(happenings, { lines, scenario, own, ways, name });
  const lens = lensOf(lines, scenario);
  return {
    scenario: scenario.id,
    turns: turns.length,
    told,
    kept: tellable(scenario, level).flatMap(({ id }) => (told.includes(id) ? [] : [id])),
    ...firstTwo(moments),
    next: nextOf(lines, happenings, scenario.from),
    moments: [...moments.values()],
    marked: markedIn(rehearsal, [...moments.values()]),
    tried: triedIn(rehearsal),
    noticed: noticedIn(lines, scenario.people.length > 1 ? 'they' : name),
    support: supportOf(lines),
    challenge: challengeOf(lines),
    counts: countsOf(lines),
    role: roleOf(lines),
    promises: promisesOf(lines),
    thoughts: thoughtsOf(happenings, scenario, rehearsal),
    course: [
      { turn: 0, trust: start.trust },
      ...turns.map(({ standing }, at) => ({ turn: at + 1, trust: standing.trust })),
    ],
    ...(lens && { lens }),
    balance: balanceOf(lines, happenings),
  };
}

/** What worked best and what is most worth a look: the price of honesty is looked at only where nothing was lost. */
function firstTwo(moments: ReadonlyMap<Happening, Moment>): Pick<Debrief, 'worked' | 'moment'> {
  const byWeight = [...moments].sort(([a], [b]) => b.weight - a.weight);
  const worked =
    byWeight.find(([{ worked, reason }]) => worked && reason !== 'honest-concern') ??
    byWeight.find(([one]) => one.worked);
  const look =
    byWeight.find(([one]) => !one.worked) ??
    byWeight.find((one) => one !== worked && ['no-reason', 'honest-concern'].includes(one[0].reason));
  return { ...(worked && { worked: worked[1] }), ...(look && { moment: look[1] }) };
}

/** What can be said of any talk. */
export type TalkDebrief = { counts: Count[]; moments: Moment[]; balance: number };

export function debriefOfTalk(talk: readonly ConversationLine[], ways: Ways): TalkDebrief {
  const lines = linesOfConversation(talk, ways.hear);
  const background: Background = { lines, own: [], ways, name: 'the other person' };
  const happenings = happeningsIn(lines);
  const moments = [...momentsOf(happenings, background).values()];
  return { counts: countsOf(lines), moments, balance: balanceOf(lines) };
}
