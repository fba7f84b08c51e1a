// A hint: what kind of line could help now, never what is hidden; fewer the better it goes.
import { isMet, isReady } from '../family/locks.ts';
import type { FamilyState } from '../family/state.ts';
import { type Rehearsal, standingOf } from '../rehearsal.ts';
import { type Concern, type Level, type LineKind, lineKinds, type Scenario, tellable } from '../scenario.ts';

/** `kind` is absent when no hint is given: `text` says why. */
export type Hint = { kind?: LineKind; text: string };

const mostHints: Record<Level, number> = { 1: 5, 2: 3, 3: 2 };
/** Turns in a row that went well, after which none is given. */
const turnsThatHold = 3;
const calmEnough = 7;

const words: Partial<Record<LineKind, string>> = {
  'open-question': 'A question that leaves room could help now: one they can answer their own way.',
  'closed-question': 'A plain, small question could help now.',
  'safety-question': 'A plain question about safety could help now, with the reason you ask it.',
  'simple-reflection': 'Giving back what was just said could help now, in few words, and nothing after it.',
  'complex-reflection': 'Saying back what they seem to mean, not only what they said, could help now.',
  affirmation: 'Naming one thing they did, exactly, could help now.',
  empathy: 'Standing with the feeling, without fixing it, could help now.',
  'asking-permission': 'Asking whether you may could help now.',
  information: 'Saying once, in plain words, how it is could help now. Then stop.',
  'explaining-role': 'Saying who you are here could help now: what you write, who reads it, what you must pass on.',
  challenge: 'Saying your worry plainly, as yours, could help now.',
  inviting: 'Inviting them to begin where they want could help now.',
  'concrete-check': 'Asking about one real time, step by step, could help now.',
  wait: 'Saying nothing could help now.',
  'owning-a-mistake': 'Owning what went wrong, without a “but”, could help now.',
  'giving-choice': 'A real choice could help now, with no as one of the answers.',
  'meeting-alone': 'Not asking here could be right: another time, another place, or alone.',
  summary: 'Gathering what you have heard so far could help now.',
  reflection: 'Giving back what you heard could help now, before the next question.',
  reason: 'Saying why you ask could help now.',
  'role-and-reason': 'Saying why you ask, and what would follow from an answer, could help now.',
};

function hintFor(rehearsal: Rehearsal, scenario: Scenario): Hint {
  if (holds(rehearsal)) return { text: 'It is going well without one. Stay with what they just said.' };
  if (rehearsal.hints.length >= mostHints[rehearsal.level])
    return { text: 'No more hints at this level. What did they last say, and what was under it?' };
  const kind = kindThatHelps(rehearsal, scenario);
  return { kind, text: words[kind] ?? 'Giving back what you heard could help now.' };
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
