// A hint: what kind of line could help now, never what is hidden; fewer the better it goes.
import { isMet, isReady } from '../family/locks.ts';
import type { FamilyState } from '../family/state.ts';
import { type Rehearsal, standingOf } from '../rehearsal.ts';
import { type Concern, type Level, type LineKind, lineKinds, type Scenario, tellable } from '../scenario.ts';
import { hintWords, withoutHint } from './hint-words.ts';

/** `kind` is absent when no hint is given: `text` says why. */
export type Hint = { kind?: LineKind; text: string };

const mostHints: Record<Level, number> = { 1: 4, 2: 3, 3: 2 };
/** Turns in a row that went well, after which none is given. */
const turnsThatHold = 3;
const calmEnough = 7;

function hintFor(rehearsal: Rehearsal, scenario: Scenario): Hint {
  const given = rehearsal.hints.length;
  if (holds(rehearsal)) return { text: withoutHint[standingOf(rehearsal).turn % withoutHint.length] ?? withoutHint[0] };
  if (given >= mostHints[rehearsal.level])
    return { text: 'No more hints at this level. What did they last say, and what was under it?' };
  const kind = kindThatHelps(rehearsal, scenario);
  const ways = hintWords[kind] ?? hintWords.reflection ?? [];
  return { kind, text: ways[given % ways.length] ?? '' };
}

/** The hint, and the session in which it was given. */
export function giveHint(rehearsal: Rehearsal, scenario: Scenario): { rehearsal: Rehearsal; hint: Hint } {
  const hint = hintFor(rehearsal, scenario);
  if (!hint.kind) return { rehearsal, hint };
  return { rehearsal: { ...rehearsal, hints: [...rehearsal.hints, rehearsal.turns.length] }, hint };
}

function holds({ turns }: Rehearsal): boolean {
  const last = turns.slice(-turnsThatHold);
  const wentWell = ({ why, opened }: Rehearsal['turns'][number]) =>
    opened.length > 0 || why.reduce((sum, { trust }) => sum + trust, 0) > 0;
  return last.length === turnsThatHold && last.every(wentWell);
}

function kindThatHelps(rehearsal: Rehearsal, scenario: Scenario): LineKind {
  const state: FamilyState = { ...standingOf(rehearsal), said: rehearsal.said };
  if (state.lost > 0.5 && state.tension >= calmEnough) return 'owning-a-mistake';
  const left = tellable(scenario, rehearsal.level).filter(({ id }) => !state.told.includes(id));
  const ready = left.find((concern) => isReady(concern, state));
  if (ready) return ready.opens[0] ?? 'reflection';
  const [next] = left.sort((a, b) => unmet(a, state) - unmet(b, state));
  const need = next?.needs.find((one) => !isMet(one, state));
  return lineKinds.find((kind) => kind === need) ?? leastUsed(state);
}

const unmet = (concern: Concern, state: FamilyState) =>
  concern.needs.filter((need) => !isMet(need, state)).length * 3 + Math.max(0, concern.trust - state.trust);

/** Of the kinds that build something, the one heard least. */
function leastUsed({ kinds }: FamilyState): LineKind {
  const building: LineKind[] = ['complex-reflection', 'explaining-role', 'open-question', 'giving-choice', 'wait'];
  return building.reduce((best, kind) => ((kinds[kind] ?? 0) < (kinds[best] ?? 0) ? kind : best));
}
