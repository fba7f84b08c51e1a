// What each kind of line does to trust and tension, in one table; numbers are points of 0 to 10.
import type { Distance, Level, LineKind } from '../scenario.ts';

type ByLevel = readonly [number, number, number];

/** How far trust can be brought by what was done: warmth, listening, or purpose and honesty. */
export type Reach = 'warmth' | 'listening' | 'purpose';

/** Trust and tension at level 1, 2 and 3. Gains shrink when a kind is repeated; losses do not. */
export type Rule = { trust: ByLevel; tension: ByLevel; reach: Reach; reason: ReasonId };

export const ceilings: Record<Reach, ByLevel> = {
  warmth: [6, 5, 4],
  listening: [7.5, 6.5, 5.5],
  purpose: [10, 9, 8],
};
export const mostGain: ByLevel = [1.2, 1, 0.8];
export const mostLoss: ByLevel = [2, 2.2, 2.5];
/** What is left of a gain each further time, and when it is the very next line too. */
export const repeated = 0.75;
export const again = 0.7;
/** Questions in a row from which the next one costs. */
export const questionsInRow = 3;
/** The person ends the talk from here. */
export const tensionEnds = 9;

export const at = (values: ByLevel, level: Level): number => values[level - 1] ?? 0;

const rule = (trust: ByLevel, tension: ByLevel, reach: Reach, reason: ReasonId): Rule => ({
  trust,
  tension,
  reach,
  reason,
});
const none: ByLevel = [0, 0, 0];

export const rules: Partial<Record<LineKind, Rule>> = {
  // asks
  'open-question': rule([0.5, 0.4, 0.3], [-0.3, -0.2, -0.1], 'listening', 'invited'),
  'closed-question': rule(none, none, 'listening', 'asked'),
  'safety-question': rule(none, none, 'purpose', 'asked-plainly'),
  'asking-permission': rule([0.5, 0.4, 0.3], [-0.4, -0.3, -0.2], 'listening', 'asked-first'),
  // gives back
  'simple-reflection': rule([0.5, 0.4, 0.3], [-0.4, -0.3, -0.2], 'listening', 'gave-back'),
  'complex-reflection': rule([0.7, 0.6, 0.5], [-0.6, -0.5, -0.4], 'listening', 'understood'),
  affirmation: rule([0.4, 0.3, 0.25], [-0.2, -0.1, 0], 'warmth', 'strength'),
  empathy: rule([0.4, 0.35, 0.25], [-0.5, -0.4, -0.3], 'warmth', 'stood-with'),
  acknowledgement: rule([0.15, 0.1, 0.1], [-0.1, -0.1, 0], 'warmth', 'heard-out'),
  'small-talk': rule([0.3, 0.2, 0.1], [-0.2, -0.1, -0.1], 'warmth', 'ordinary'),
  wait: rule([0.3, 0.25, 0.2], [-0.3, -0.2, -0.2], 'listening', 'made-room'),
  // is plain
  'explaining-role': rule([0.8, 0.7, 0.6], [-0.5, -0.5, -0.4], 'purpose', 'said-role'),
  information: rule([0.1, 0.1, 0.05], none, 'listening', 'informed'),
  'advice-with-permission': rule([0.15, 0.1, 0], none, 'listening', 'left-free'),
  challenge: rule([-0.2, -0.3, -0.4], [0.4, 0.5, 0.6], 'purpose', 'honest-concern'),
  // shuts
  'leading-question': rule([-0.4, -0.5, -0.6], [0.4, 0.5, 0.6], 'warmth', 'answer-built-in'),
  'unsolicited-advice': rule([-0.4, -0.6, -0.7], [0.4, 0.5, 0.6], 'warmth', 'told-what-to-do'),
  minimising: rule([-0.6, -0.8, -1], [0.4, 0.6, 0.7], 'warmth', 'made-small'),
  'topic-change': rule([-0.3, -0.4, -0.5], [0.2, 0.3, 0.4], 'warmth', 'stepped-away'),
  judgement: rule([-1, -1.3, -1.6], [1, 1.2, 1.4], 'warmth', 'graded'),
  confrontation: rule([-1.1, -1.4, -1.7], [1.2, 1.4, 1.6], 'warmth', 'cornered'),
};

/** What comes on top of the line's main kind. */
export const extraRules = {
  'owning-a-mistake': rule([0.9, 0.8, 0.7], [-1, -1, -0.9], 'purpose', 'owned'),
  'giving-choice': rule([0.5, 0.4, 0.4], [-0.5, -0.4, -0.4], 'purpose', 'gave-choice'),
  summary: rule([0.4, 0.3, 0.3], [-0.2, -0.2, -0.2], 'listening', 'summed-up'),
  'told-something': rule([0.4, 0.4, 0.3], [-0.8, -0.6, -0.5], 'purpose', 'was-told'),
  'picked-up-cue': rule([0.4, 0.3, 0.3], [-0.2, -0.2, -0.2], 'listening', 'noticed'),
  'answered-them': rule([0.3, 0.3, 0.2], [-0.2, -0.2, -0.2], 'purpose', 'answered'),
  'another-question': rule([-0.3, -0.4, -0.5], [0.4, 0.5, 0.6], 'warmth', 'interview'),
  'an-open-one-too': rule([-0.1, -0.2, -0.2], [0.2, 0.3, 0.3], 'warmth', 'interview'),
  'judging-question': rule([-0.5, -0.7, -0.8], [0.6, 0.8, 0.9], 'warmth', 'judging-question'),
  'no-reason-given': rule(none, [0.3, 0.4, 0.5], 'warmth', 'no-reason'),
  'long-silence': rule(none, [0.3, 0.5, 0.6], 'warmth', 'left-alone'),
  'same-words': rule([-0.1, -0.1, -0.2], [0.3, 0.3, 0.4], 'warmth', 'same-words'),
  'in-hearing': rule(none, [1, 1.2, 1.4], 'warmth', 'in-hearing'),
  'asked-status': rule([-1.8, -2, -2.2], [1.6, 1.8, 2], 'warmth', 'status'),
} as const satisfies Record<string, Rule>;
export type ExtraId = keyof typeof extraRules;

/** Right after something was told, what shuts weighs this much more. */
export const afterTold = 1.4;
/** Part of what was lost that owning a mistake brings back, and the most it can. */
export const repair = { share: 0.5, most: 1 } as const;

/** How each way of keeping us at a distance answers differently: what a gain or loss of this kind is multiplied by. */
export const byDistance: Record<Distance, Partial<Record<LineKind, number>>> = {
  hostility: { empathy: 0.4, affirmation: 0.4, minimising: 1.3, 'explaining-role': 0.8 },
  avoidance: { 'closed-question': 1.2, wait: 1.2, 'topic-change': 0.8 },
  'disguised-compliance': { affirmation: 0, acknowledgement: 0.5, 'unsolicited-advice': 1.1 },
  ambivalence: { 'unsolicited-advice': 1.3, 'leading-question': 1.3, 'complex-reflection': 1.1 },
};

export const reasons = {
  invited: 'An open question left them room.',
  asked: 'A plain question: it cost nothing and opened little.',
  'asked-plainly': 'A plain question about safety costs no trust.',
  'asked-first': 'You asked before you went on.',
  'gave-back': 'You gave back what was said.',
  understood: 'You gave back what was meant, not only what was said.',
  strength: 'You named something they did.',
  'stood-with': 'You met the feeling without fixing it.',
  'heard-out': 'You showed that you heard.',
  ordinary: 'A moment of ordinary talk.',
  'made-room': 'You said nothing and left them room.',
  'said-role': 'You said plainly who you are, what you write or what you must pass on.',
  informed: 'You said how something is.',
  'left-free': 'You offered an idea and left it free.',
  'honest-concern': 'The price of honesty: a worry said plainly costs a little now, and is no mistake.',
  'answer-built-in': 'The answer was built into the question.',
  'told-what-to-do': 'You told them what to do before they asked.',
  'made-small': 'It made what they said smaller than it is for them.',
  'stepped-away': 'You stepped away from what was just said.',
  graded: 'It graded them.',
  cornered: 'It argued with them or cornered them.',
  owned: 'You owned it without defending yourself; that repairs.',
  'gave-choice': 'You left a real choice with them.',
  'summed-up': 'You gathered what you had heard.',
  'was-told': 'They told you something that is hard to tell.',
  noticed: 'You picked up what they had only hinted at.',
  answered: 'They asked you something, and you answered plainly.',
  interview: 'One question after another, with nothing given back, feels like being interviewed.',
  'judging-question': 'The question carried a verdict.',
  'no-reason': 'They do not know why you ask this; saying why costs nothing.',
  'in-hearing': 'Somebody else could hear the answer. It costs no trust, and it makes them afraid.',
  'left-alone': 'Silence after silence leaves a person alone with it.',
  'same-words': 'You said the same words again.',
  status: 'Asking about immigration status closes people, and is not yours to ask.',
  ceiling: 'More of the same brings no more trust: this needs something else.',
} as const;
export type ReasonId = keyof typeof reasons;
