// Another reason a parent might react so, whoever they are: written by hand, for each kind of moment.
import type { Reason } from './what-happened.ts';

/** {sentence} is taken from the person's written history, as it stands there. */
export const thoughtFrames = {
  opened: [
    '{name} may have been thinking of this: {sentence}',
    'What may have been in the room for {name}: {sentence}',
    'This may be what your line came near: {sentence}',
  ],
  closed: [
    '{name} may have heard it through this: {sentence}',
    'What you could not see, and {name} may have been thinking of: {sentence}',
    'Behind the answer there may have been this: {sentence}',
  ],
} as const;

const tiredOfAdvice = [
  'Or any parent who has had the same advice from three people this month, and is tired of being polite about it.',
  'Or it was simply late in the day, and one more thing to do was one too many.',
];
const looked = [
  'Or a parent who already says worse to themselves at night, and did not need to hear it from a visitor.',
  'Or somebody was within earshot, and it is harder to be spoken to like that in front of your own people.',
];
const notFollowed = [
  'Or they lost the thread: a child called, a phone lit up, and the easier answer was the short one.',
  'Or it had taken a run-up to say it, and there is no second run-up in one afternoon.',
];
const unsureWhy = [
  'Or they did not know what the question was for, and a short answer is the safe one then.',
  'Or they had been asked the same by somebody else this week, and were saving their breath.',
];
const relief = [
  'Or it was a quiet afternoon, and nobody else had asked in a while.',
  'Or they were ready anyway, and you happened to be the one sitting there.',
];
const plainRelief = [
  'Or it is simply easier to answer when you know what happens to the answer; that is so at the bank, too.',
  'Or they like people who come to the point.',
];
const honest = [
  'Or they had been waiting for someone to say it, and are annoyed that it took this long.',
  'Or nobody likes to hear it, and they will think about it when you have gone.',
];
const chosen = [
  'Or they are asked for so little choice in a week that any at all is a rest.',
  'Or it just suited them that way; not everything has a history.',
];

/** By reason; `any` for the rest. */
export const otherReasons: Partial<Record<Reason | 'any', readonly string[]>> = {
  'told-what-to-do': tiredOfAdvice,
  'took-over': tiredOfAdvice,
  graded: looked,
  cornered: looked,
  'judging-question': looked,
  'made-small': [
    'Or they have heard “it’ll be fine” from everyone, and have stopped bringing it up with people who say it.',
    'Or it was a bad night, and nothing said kindly was going to be right.',
  ],
  'stepped-away': notFollowed,
  'passed-by': notFollowed,
  'missed-cue': notFollowed,
  'answer-built-in': unsureWhy,
  interview: unsureWhy,
  'no-reason': unsureWhy,
  'not-answered': [
    'Or they only wanted to know who you are, as anyone would of a stranger in the kitchen.',
    'Or they were making conversation, and noticed that you were not.',
  ],
  status: [
    'Or they have cousins, neighbors, a whole stairwell to think of, and any answer says something about them too.',
    'Or it is nobody’s business, and they know that it is not.',
  ],
  'promised-secret': [
    'Or they have been promised that before, by someone who meant it as well.',
    'Or they felt it was too easily said.',
  ],
  defended: [
    'Or they have been told that before by each person we sent.',
    'Or they were not after an explanation at all, and would have settled for a nod.',
  ],
  'in-hearing': [
    'Or the other one in the room was simply tired of visitors, and they could feel it.',
    'Or it is not a thing they would say in front of anybody, whoever was there.',
  ],
  'left-alone': [
    'Or they took it that you had nothing more to say, and were being polite.',
    'Or they were thinking about dinner.',
  ],
  'same-words': [
    'Or they thought you had not heard the first time.',
    'Or they wondered whether it was read from a sheet.',
  ],
  'said-role': plainRelief,
  'said-part': plainRelief,
  'asked-plainly': plainRelief,
  informed: plainRelief,
  'honest-concern': honest,
  owned: [
    'Or nobody in an office ever says sorry, and it took a moment to know what to do with it.',
    'Or they had heard enough explanations, and this was not one.',
  ],
  'gave-choice': chosen,
  'asked-first': chosen,
  'left-door-open': chosen,
  any: relief,
};
