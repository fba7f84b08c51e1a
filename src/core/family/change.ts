// What a line does to trust and tension, and why: the rules applied, capped, with nothing counted twice.
import type { Level, LineKind, Scenario } from '../scenario.ts';
import type { LineSense } from './kinds-of-line.ts';
import {
  afterTold,
  again,
  at,
  byDistance,
  ceilings,
  type ExtraId,
  extraRules,
  mostGain,
  mostLoss,
  questionsInRow,
  type ReasonId,
  type Rule,
  repair,
  repeated,
  rules,
} from './rules.ts';
import { type FamilyState, has } from './state.ts';

/** One cause of a change. `honesty`: the price of an honest concern, never an error. Points of 0 to 10, losses below 0. */
export type Why = { reason: ReasonId; trust: number; tension: number; honesty?: true | undefined };

export type Change = { trust: number; tension: number; lost: number; row: number; why: Why[] };

type Cause = { kind?: LineKind; rule: Rule; factor: number; honesty?: true };

/** What only the story knows: the words are those just said before; the one it is about can hear it; it is not about what was just let show. */
type Besides = { sameWords?: boolean; overheard?: boolean; besideCue?: boolean };

/** Trust and tension after this line, before anything is told. */
export function changeBy(
  sense: LineSense,
  state: FamilyState,
  { distance }: Pick<Scenario, 'distance'>,
  level: Level,
  besides: Besides,
): Change {
  const row = rowAfter(sense, state);
  if (sense.aside) return { trust: state.trust, tension: state.tension, lost: state.lost, row, why: [] };
  const causes = causesOf(sense, state, row, besides);
  const { lost } = state;
  const scale = (kind?: LineKind) => (kind && byDistance[distance][kind]) ?? 1;
  const change = total(causes, state, level, scale);
  const owned = sense.kinds.has('owning-a-mistake') ? Math.min(lost * repair.share, repair.most) : 0;
  const trust = tidy(Math.max(change.trust, Math.min(change.trust + owned, at(ceilings.purpose, level))));
  return {
    trust,
    tension: change.tension,
    lost: tidy(Math.max(0, lost - owned + Math.max(0, state.trust - change.trust))),
    row,
    why: change.why,
  };
}

/** Trust and tension after something was told. */
export function changeByTelling(change: Change, level: Level): Change {
  const { trust, tension } = extraRules['told-something'];
  const after = Math.max(change.trust, Math.min(change.trust + at(trust, level), at(ceilings.purpose, level)));
  const calmer = within(change.tension + at(tension, level));
  const why: Why = { reason: 'was-told', trust: tidy(after - change.trust), tension: tidy(calmer - change.tension) };
  return { ...change, trust: tidy(after), tension: calmer, why: [...change.why, why] };
}

function causesOf(sense: LineSense, state: FamilyState, row: number, besides: Besides): Cause[] {
  if (sense.status) return [extra('asked-status')];
  const main = mainCause(sense, state);
  const { sameWords, overheard } = besides;
  const causes = [
    main,
    ...extrasOf(sense, state, row, main, besides),
    sameWords && extra('same-words'),
    overheard && extra('in-hearing'),
  ];
  return causes.filter((cause): cause is Cause => Boolean(cause));
}

function mainCause(sense: LineSense, state: FamilyState): Cause | undefined {
  const { main } = sense;
  if (main === 'wait' && !makesRoom(state)) return undefined;
  if (main === 'challenge' && isPlainDuty(sense)) return undefined;
  if (main === 'open-question' && !sense.inviting) return undefined;
  const rule = rules[main];
  if (!rule) return undefined;
  const times = state.kinds[main] ?? 0;
  const fresh = repeated ** times * (state.lastKind === main ? again : 1);
  const told = state.lastReply === 'told' ? afterTold : 1;
  const factor = (at(rule.trust, 2) > 0 ? fresh : told) * sense.sureness;
  return { kind: main, rule, factor, ...(main === 'challenge' && { honesty: true as const }) };
}

function extrasOf(
  sense: LineSense,
  state: FamilyState,
  row: number,
  main: Cause | undefined,
  { besideCue }: Besides,
): (Cause | undefined)[] {
  const { kinds, reasoned } = sense;
  const fresh = (kind: LineKind) => repeated ** (state.kinds[kind] ?? 0);
  const shuts = main !== undefined && at(main.rule.trust, 2) < 0 && !main.honesty;
  return [
    kinds.has('owning-a-mistake') ? extra('owning-a-mistake', fresh('owning-a-mistake')) : undefined,
    kinds.has('giving-choice') && !shuts ? extra('giving-choice', fresh('giving-choice')) : undefined,
    kinds.has('summary') && !shuts ? extra('summary', fresh('summary')) : undefined,
    kinds.has('explaining-role') && sense.main !== 'explaining-role' && !shuts
      ? said(fresh('explaining-role'))
      : undefined,
    state.lastReply === 'cue' && !besideCue && picksUp(sense) ? extra('picked-up-cue') : undefined,
    state.lastReply === 'asked' && answers(sense) ? extra('answered-them') : undefined,
    sense.judging && sense.asks && !shuts ? extra('judging-question', sense.surely) : undefined,
    row >= questionsInRow && isQuestion(sense) && !reasoned
      ? extra(sense.inviting ? 'an-open-one-too' : 'another-question', sense.surely)
      : undefined,
    sense.main === 'safety-question' && !reasoned && !explained(state) ? extra('no-reason-given') : undefined,
    sense.main === 'wait' && state.waits >= 2 ? extra('long-silence') : undefined,
  ];
}

/** A reasoned question about safety, or clear talk about role, costs nothing, whatever else was heard in it. */
const isPlainDuty = ({ kinds, reasoned }: LineSense) =>
  kinds.has('explaining-role') || (kinds.has('safety-question') && reasoned);

const extra = (id: ExtraId, factor = 1): Cause => ({ rule: extraRules[id], factor });
const said = (factor: number): Cause | undefined =>
  rules['explaining-role'] && { kind: 'explaining-role', rule: rules['explaining-role'], factor };

const makesRoom = ({ waits, lastReply, lastKind }: FamilyState) =>
  waits === 0 && (lastReply !== 'opening' || lastKind !== undefined) && lastReply !== 'asked';
const explained = (state: FamilyState) => has(state, 'explaining-role') || has(state, 'reason');
const pickers: readonly LineKind[] = [
  'reflection',
  'open-question',
  'empathy',
  'safety-question',
  'wait',
  'concrete-check',
];
const picksUp = ({ kinds, judging }: LineSense) => !judging && pickers.some((kind) => kinds.has(kind));
const answering: readonly LineKind[] = ['explaining-role', 'information', 'self-disclosure'];
const answers = ({ kinds }: LineSense) => answering.some((kind) => kinds.has(kind));

/** To offer a coffee, a choice, or to ask what was meant is not to question somebody. */
const noQuestions: readonly LineKind[] = ['small-talk', 'asks-again', 'asks-after-them', 'giving-choice'];
const isQuestion = ({ asks, main, kinds }: LineSense) =>
  asks && main !== 'small-talk' && !noQuestions.some((kind) => kinds.has(kind));

const givesBack: readonly LineKind[] = [
  'reflection',
  'empathy',
  'affirmation',
  'wait',
  'owning-a-mistake',
  'explaining-role',
  'summary',
];

function rowAfter(sense: LineSense, { row }: FamilyState): number {
  if (givesBack.some((kind) => sense.kinds.has(kind))) return 0;
  if (!sense.asks) return Math.max(0, row - 1);
  if (!isQuestion(sense)) return row;
  return sense.reasoned || sense.main === 'asking-permission' ? row : row + 1;
}

type Sum = { trust: number; tension: number; why: Why[] };

/** Gains and losses, each capped for the turn; a gain stops at the ceiling of what brought it. */
function total(causes: Cause[], state: FamilyState, level: Level, scale: (kind?: LineKind) => number): Sum {
  const sum: Sum = { trust: state.trust, tension: state.tension, why: [] };
  let gained = 0;
  let wasLost = 0;
  for (const { kind, rule, factor, honesty } of causes) {
    const wished = at(rule.trust, level) * factor * scale(kind);
    const room = Math.max(0, at(ceilings[rule.reach], level) - sum.trust);
    const trust =
      wished > 0
        ? Math.min(wished, room, at(mostGain, level) - gained)
        : Math.max(wished, -sum.trust, wasLost - at(mostLoss, level));
    gained += Math.max(0, trust);
    wasLost += Math.max(0, -trust);
    const easing = at(rule.tension, level);
    const tension = within(sum.tension + easing * factor * (easing < 0 ? scale(kind) : 1));
    const reason = wished > 0 && room === 0 ? 'ceiling' : rule.reason;
    sum.why.push({
      reason,
      trust: tidy(trust),
      tension: tidy(tension - sum.tension),
      ...(honesty && { honesty }),
    });
    sum.trust = within(sum.trust + trust);
    sum.tension = tension;
  }
  return sum;
}

/** How often each kind has been heard, this line included. */
export function countKinds(before: FamilyState['kinds'], { main, kinds }: LineSense): FamilyState['kinds'] {
  const counts = { ...before };
  for (const kind of new Set([main, ...kinds])) counts[kind] = (counts[kind] ?? 0) + 1;
  const both = (counts['explaining-role'] ?? 0) > 0 && (counts.reason ?? 0) > 0;
  if (both) counts['role-and-reason'] = (counts['role-and-reason'] ?? 0) + 1;
  return counts;
}

const within = (value: number) => tidy(Math.min(10, Math.max(0, value)));
const tidy = (value: number) => Math.round(value * 100) / 100;
