// What each line of a talk came to: the one reason that says most, and how much it weighs.
import type { Why } from '../family/change.ts';
import type { ReasonId } from '../family/rules.ts';
import type { LineKind } from '../scenario.ts';
import { countWords } from '../text.ts';
import type { DebriefLine } from './lines.ts';
import { wordsIn } from './lines.ts';
import {
  defends,
  leaves,
  offersChoice,
  orders,
  presses,
  promisesSecret,
  saysLimits,
  saysWriting,
  takesOver,
} from './signs.ts';

/** Why a line is worth looking at: a rule's reason, or what no rule sees. */
export type Reason =
  | ReasonId
  | 'missed-cue'
  | 'not-answered'
  | 'passed-by'
  | 'promised-secret'
  | 'defended'
  | 'took-over'
  | 'said-part'
  | 'left-door-open';

/** `weight` orders what is shown first; it is shown to nobody. */
export type Happening = { line: DebriefLine; reason: Reason; worked: boolean; weight: number };

const leastGain = 0.15;
const leastLoss = 0.05;
/** They do no harm and are no moment. */
const ordinary: readonly Reason[] = ['ordinary', 'heard-out', 'asked', 'informed'];

/** “Oh no” is kind, and too little to praise. */
const fewestWords = 4;

/** What is worth a word, in the order it was said; most lines of a talk are worth none. */
export function happeningsIn(lines: readonly DebriefLine[]): Happening[] {
  return lines.flatMap((line) => {
    const found = happeningOf(line);
    if (!found || (found.line.opened.length === 0 && hangsOnHearing(found) && line.heard.confidence < leastSure))
      return [];
    return [{ ...found, weight: found.weight * (hangsOnHearing(found) ? 0.5 + line.heard.confidence / 2 : 1) }];
  });
}

/** Less sure than this, a line is neither praised nor looked at for what it was heard as. */
const leastSure = 0.3;
const seenInWords: readonly Reason[] = [
  'status',
  'promised-secret',
  'defended',
  'in-hearing',
  'took-over',
  'not-answered',
  'left-door-open',
];
const hangsOnHearing = ({ reason, line }: Happening) => line.said !== '' && !seenInWords.includes(reason);

function happeningOf(line: DebriefLine): Happening | undefined {
  const { sense, said, opened, why } = line;
  if (sense.aside || sense.main === 'asks-again') return undefined;
  if (sense.status) return { line, reason: 'status', worked: false, weight: 4 };
  if (promisesSecret(said)) return { line, reason: 'promised-secret', worked: false, weight: 2 };
  if (line.overheard) return { line, reason: 'in-hearing', worked: false, weight: 1.5 };
  if (isHonest(line)) return honestyOf(line);
  const trust = sum(why, 'trust');
  const lost = mostOf(why.filter((one) => one.trust < 0));
  if (lost && trust < -leastLoss && !((sense.closes || leaves(said)) && lost.reason === 'stepped-away'))
    return { line, reason: lost.reason, worked: false, weight: lossOf(line, trust) };
  if (orders(said)) return { line, reason: 'told-what-to-do', worked: false, weight: 1 };
  if (presses(said)) return { line, reason: 'cornered', worked: false, weight: 1.2 };
  if (defends(said) && !sense.kinds.has('owning-a-mistake'))
    return { line, reason: 'defended', worked: false, weight: 1.2 };
  if (opened.length > 0)
    return { line, reason: roleReason(openingReason(line), said), worked: true, weight: 3 + trust };
  if (line.ended === 'open') return { line, reason: 'left-door-open', worked: true, weight: 1 };
  const missed = missedIn(line);
  if (missed) return { line, reason: missed, worked: false, weight: 0.8 };
  const gained = mostOf(why.filter((one) => one.trust > 0 && isSeen(one, said)));
  if (said === '' || !gained || trust < leastGain || ordinary.includes(gained.reason)) return undefined;
  if (gained.reason === 'stood-with' && countWords(said) < fewestWords) return undefined;
  return { line, reason: roleReason(gained.reason, said), worked: true, weight: trust };
}

/** An honest concern or a plain question about safety: whatever it cost, it is no error. */
const isHonest = ({ sense, why }: DebriefLine) =>
  !sense.judging &&
  (sense.main === 'safety-question' || sense.main === 'challenge' || why.some(({ honesty }) => honesty));

function honestyOf(line: DebriefLine): Happening {
  const opens = line.opened.length > 0 ? 3 : 0;
  if (line.sense.main === 'safety-question')
    return { line, reason: safetyReason(line), worked: true, weight: 1.1 + opens };
  return { line, reason: 'honest-concern', worked: true, weight: 1.2 + opens };
}

function lossOf({ why, answers }: DebriefLine, trust: number): number {
  return -trust + Math.max(0, sum(why, 'tension')) * 0.3 + (answers === 'told' ? 0.5 : 0);
}

/** What made it possible, not that it was told: the move itself where a rule names it. */
function openingReason({ why, sense, said }: DebriefLine): Reason {
  const gained = mostOf(why.filter((one) => one.trust > 0 && one.reason !== 'was-told' && isSeen(one, said)));
  return gained?.reason ?? reasonOfKind[sense.main] ?? 'was-told';
}

/** Only who says what is written or passed on has said their role; others have said their part. */
const roleReason = (reason: Reason, said: string): Reason =>
  reason === 'said-role' && !saysWriting(said) && !saysLimits(said) ? 'said-part' : reason;

const reasonOfKind: Partial<Record<LineKind, Reason>> = {
  'open-question': 'invited',
  'closed-question': 'asked',
  'simple-reflection': 'gave-back',
  'complex-reflection': 'understood',
  wait: 'made-room',
  information: 'informed',
  challenge: 'honest-concern',
  'explaining-role': 'said-role',
};

/** A choice is praised only where it stands in the words. */
const isSeen = ({ reason }: Why, said: string) =>
  reason !== 'ceiling' && (reason !== 'gave-choice' || offersChoice(said));

const safetyReason = ({ why }: DebriefLine): Reason =>
  why.some(({ reason }) => reason === 'no-reason') ? 'no-reason' : 'asked-plainly';

const followsUp: readonly LineKind[] = ['reflection', 'simple-reflection', 'complex-reflection', 'empathy', 'wait'];
const steadies: readonly LineKind[] = [
  'affirmation',
  'acknowledgement',
  'owning-a-mistake',
  'safety-question',
  'summary',
];
const inAny = (line: DebriefLine, kinds: readonly LineKind[]) => kinds.some((kind) => line.sense.kinds.has(kind));

/** What went by: something just told, a question of theirs, a cue. */
function missedIn(line: DebriefLine): Reason | undefined {
  const { answers, why, said, sense, ended } = line;
  if (said === '' || ended || sense.closes) return undefined;
  const seen = (reason: ReasonId) => why.some((one) => one.reason === reason);
  if (
    answers === 'told' &&
    !line.interrupted &&
    !inAny(line, [...followsUp, ...steadies, 'explaining-role', 'giving-choice']) &&
    !sense.inviting
  )
    return 'passed-by';
  if (answers === 'asked' && !seen('answered') && sense.asks && wordsIn(line.before.text) !== '') return 'not-answered';
  if (
    answers === 'cue' &&
    !leaves(said) &&
    !seen('noticed') &&
    !inAny(line, [...followsUp, 'explaining-role', 'owning-a-mistake'])
  )
    return 'missed-cue';
  return takesOver(said) && !inAny(line, ['asking-permission', 'giving-choice']) ? 'took-over' : undefined;
}

const sum = (why: readonly Why[], of: 'trust' | 'tension') => why.reduce((total, one) => total + one[of], 0);

function mostOf(why: readonly Why[]): Why | undefined {
  return why.reduce<Why | undefined>(
    (most, one) => (most && Math.abs(most.trust) >= Math.abs(one.trust) ? most : one),
    undefined,
  );
}
