// Simulated workers: each says its kind of line, turn after turn, and every line is heard as what it is.
import { chance, pick } from '../../src/core/family/chance.ts';
import { isMet } from '../../src/core/family/locks.ts';
import type { FamilyState } from '../../src/core/family/state.ts';
import { type Move, moves } from '../../src/core/hear/move.ts';
import type { Heard } from '../../src/core/moves.ts';
import { isOver, type Rehearsal, say, standingOf, startRehearsal } from '../../src/core/rehearsal.ts';
import {
  type Concern,
  type Level,
  type LineKind,
  lineKinds,
  type Scenario,
  tellable,
} from '../../src/core/scenario.ts';
import { heardAs } from './scenarios.ts';

type Said = { text: string; heard: Heard };
/** What a worker says next; undefined when there is nothing left to do. */
export type Worker = (rehearsal: Rehearsal, scenario: Scenario) => Said | undefined;

/** Plays until the talk is over, the worker is done, or `most` turns. */
export function play(scenario: Scenario, level: Level, seed: number, worker: Worker, most: number): Rehearsal {
  let rehearsal = startRehearsal({ scenario, level, seed });
  while (!isOver(rehearsal) && rehearsal.turns.length < most) {
    const next = worker(rehearsal, scenario);
    if (!next) return rehearsal;
    rehearsal = say(rehearsal, next.text, scenario, () => next.heard);
  }
  return rehearsal;
}

/** A worker who goes through these moves in turn, each time about another topic. */
export function cycling(list: readonly Move[], also: readonly LineKind[] = [], words = ''): Worker {
  return ({ turns }, scenario) => {
    const move = list[turns.length % list.length] ?? 'other';
    return { text: `${words} ${aboutSome(scenario, turns.length)} ${turns.length}`, heard: heardAs(move, also) };
  };
}

export const nice = cycling([
  'empathy',
  'open-question',
  'affirmation',
  'acknowledgement',
  'open-question',
  'small-talk',
]);
export const adviser = cycling(['unsolicited-advice']);
export const interrogator = cycling(['closed-question']);
export const judge = cycling(['judgement', 'confrontation', 'judgement']);
export const yesMan = cycling(['acknowledgement', 'affirmation', 'leading-question', 'small-talk']);
export const direct = cycling(['safety-question', 'explaining-role'], [], 'i ask everyone this because it is my job');

/** Any move about any topic, sometimes saying nothing, sometimes owning a mistake or leaving a choice. */
export function random(dice: number): Worker {
  return ({ turns }, scenario) => {
    const turn = turns.length;
    if (chance(dice, 'wait', turn) < 0.1) return { text: '', heard: heardAs('other') };
    const move = pick(moves, dice, 'move', turn) ?? 'other';
    const extra: LineKind[] =
      chance(dice, 'own', turn) < 0.1
        ? ['owning-a-mistake']
        : chance(dice, 'choice', turn) < 0.2
          ? ['giving-choice']
          : [];
    return { text: `${aboutSome(scenario, Math.floor(chance(dice, turn) * 9))} ${turn}`, heard: heardAs(move, extra) };
  };
}

/** Knows the locks and uses them: the needs first, then trust by listening and honesty, then the kind of line that opens. */
export const skilled: Worker = (rehearsal, scenario) => {
  const state: FamilyState = { ...standingOf(rehearsal), said: [] };
  const left = tellable(scenario, rehearsal.level).filter(({ id }) => !state.told.includes(id));
  const next = left.find(({ needs }) => needs.every((need) => isMet(need, state) || isKind(need))) ?? left[0];
  if (!next) return undefined;
  const turn = rehearsal.turns.length;
  const need = next.needs.find((one) => !isMet(one, state));
  if (need !== undefined && isKind(need)) return { text: `${about(scenario, next)} ${turn}`, heard: heardFor(need) };
  if (state.trust < next.trust + 0.5 || state.tension > next.tension - 0.5) return building(turn);
  const kind = next.opens[turn % next.opens.length] ?? 'wait';
  return kind === 'wait'
    ? waiting(scenario, next, state, turn)
    : { text: `${about(scenario, next)} ${turn}`, heard: heardFor(kind) };
};

const buildingMoves: readonly Move[] = [
  'complex-reflection',
  'explaining-role',
  'simple-reflection',
  'open-question',
  'empathy',
];

function building(turn: number): Said {
  const move = buildingMoves[turn % buildingMoves.length] ?? 'empathy';
  const extra: LineKind[] = turn % 6 === 1 ? ['owning-a-mistake'] : turn % 6 === 4 ? ['giving-choice'] : [];
  return { text: `mhm ${turn}`, heard: heardAs(move, extra) };
}

/** Brings the talk to the topic, then says nothing. */
function waiting(scenario: Scenario, concern: Concern, { topics }: FamilyState, turn: number): Said {
  const isThere = concern.topics.length === 0 || concern.topics.some((topic) => topics.includes(topic));
  if (isThere) return { text: '', heard: heardAs('other') };
  return { text: `${about(scenario, concern)} ${turn}`, heard: heardAs('complex-reflection') };
}

const isKind = (need: string): need is LineKind => lineKinds.some((kind) => kind === need);

/** A line of this kind, whatever its move must be. */
function heardFor(kind: LineKind): Heard {
  const move = moves.find((candidate) => candidate === kind);
  if (move) return heardAs(move);
  switch (kind) {
    case 'inviting':
      return heardAs('open-question');
    case 'concrete-check':
      return heardAs('closed-question', ['concrete-check']);
    case 'reflection':
      return heardAs('complex-reflection');
    case 'role-and-reason':
    case 'reason':
      return heardAs('explaining-role', ['reason']);
    default:
      return heardAs('information', [kind]);
  }
}

function about({ topics }: Scenario, concern: Concern): string {
  const topic = topics.find(({ id }) => concern.topics[0] === id) ?? topics[0];
  return topic?.words[0] ?? '';
}

function aboutSome({ topics }: Scenario, turn: number): string {
  return topics[turn % topics.length]?.words[0] ?? '';
}
