// A practice session as data: say, wait, rewind, pin, hint, end. Each deed takes a session and gives the next one.

import type { Why } from './family/change.ts';
import { mostHeard } from './family/kinds-of-line.ts';
import type { FamilyState } from './family/state.ts';
import { begin, type Reply, type Story, step } from './family.ts';
import type { Heard, SaidLine } from './moves.ts';
import type { Level, Scenario } from './scenario.ts';

/** Hears what a line does; `previous` is what the person said just before. */
export type Hear = (line: SaidLine) => Heard;

/** How things stand after a turn; the lines said so far stand in the turns themselves. */
export type Standing = Omit<FamilyState, 'said'>;

/** `said` is empty when the worker said nothing. `opened` are ids of concerns told in this turn. */
export type RehearsalTurn = {
  said: string;
  heard: Heard;
  reply: Reply;
  opened: string[];
  why: Why[];
  standing: Standing;
};

/** Turns left behind by going back: they followed turn `after` (0: the opening). */
type Branch = { after: number; turns: RehearsalTurn[] };

/** Plain JSON. Turns are numbered from 1; `pins` and `hints` are turn numbers (a hint is asked for after a turn, 0: at the start). */
export type Rehearsal = {
  scenario: string;
  level: Level;
  seed: number;
  opening: Reply;
  start: Standing;
  /** Ids of the lines the person has said on this branch. */
  said: string[];
  turns: RehearsalTurn[];
  branches: Branch[];
  pins: number[];
  hints: number[];
  /** The worker ended it; the person may have ended it before (see the last turn's standing). */
  stopped: boolean;
};

/** As much of one line as is kept, in characters. */
export const longestSaid = 4_000;

export function startRehearsal(story: Story): Rehearsal {
  const { state, reply } = begin(story);
  const { said, ...start } = state;
  const { scenario, level, seed } = story;
  return {
    scenario: scenario.id,
    level,
    seed,
    opening: reply,
    start,
    said,
    turns: [],
    branches: [],
    pins: [],
    hints: [],
    stopped: false,
  };
}

/**
 * The worker says a line; no words at all is saying nothing. After the end nothing changes.
 * @param scenario the one the session names
 */
export function say(rehearsal: Rehearsal, text: string, scenario: Scenario, hear: Hear): Rehearsal {
  if (isOver(rehearsal)) return rehearsal;
  const words = text.trim().slice(0, longestSaid);
  const previous = lastReply(rehearsal).text.replaceAll('*', '');
  const heard = hear({ text: words.slice(0, mostHeard), previous });
  const turned = step(storyOf(rehearsal, scenario), stateOf(rehearsal), { text: words, heard });
  const { said, ...standing } = turned.state;
  const turn = { said: words, heard, reply: turned.reply, opened: turned.opened, why: turned.why, standing };
  return { ...rehearsal, said, turns: [...rehearsal.turns, turn] };
}

/** The worker says nothing, and waits. */
export function wait(rehearsal: Rehearsal, scenario: Scenario, hear: Hear): Rehearsal {
  return say(rehearsal, '', scenario, hear);
}

/** Back to just after turn `after` (0: the opening); what came later is kept as a branch. Out of range changes nothing. */
export function rewind(rehearsal: Rehearsal, after: number): Rehearsal {
  const { turns, branches, pins } = rehearsal;
  if (!Number.isInteger(after) || after < 0 || after >= turns.length) return rehearsal;
  const branch = { after, turns: turns.slice(after) };
  const kept = turns.slice(0, after);
  const said = [rehearsal.opening, ...kept.map(({ reply }) => reply)].map(({ line }) => line).filter(Boolean);
  return {
    ...rehearsal,
    said,
    turns: kept,
    branches: [...branches, branch],
    pins: pins.filter((turn) => turn <= after),
    stopped: false,
  };
}

/** Marks a turn to come back to, the last one unless another is named; marking it again takes the mark away. */
export function pin(rehearsal: Rehearsal, turn: number = rehearsal.turns.length): Rehearsal {
  if (!rehearsal.turns[turn - 1]) return rehearsal;
  const { pins } = rehearsal;
  const marked = pins.includes(turn) ? pins.filter((one) => one !== turn) : [...pins, turn].sort((a, b) => a - b);
  return { ...rehearsal, pins: marked };
}

/** The worker stops here. */
export function end(rehearsal: Rehearsal): Rehearsal {
  return { ...rehearsal, stopped: true };
}

export function isOver({ stopped, turns }: Rehearsal): boolean {
  return stopped || turns.at(-1)?.standing.ended !== undefined;
}

export function lastReply({ turns, opening }: Rehearsal): Reply {
  return turns.at(-1)?.reply ?? opening;
}

/** How things stand now. */
export function standingOf({ turns, start }: Rehearsal): Standing {
  return turns.at(-1)?.standing ?? start;
}

const storyOf = ({ level, seed }: Rehearsal, scenario: Scenario): Story => ({ scenario, level, seed });

/** The state the next turn begins from. */
const stateOf = (rehearsal: Rehearsal): FamilyState => ({ ...standingOf(rehearsal), said: rehearsal.said });
