// One thing to try: what would have helped most here, never what is hidden.
import type { DebriefLine } from './lines.ts';
import { sourcesOf } from './plain-words.ts';
import type { Happening, Reason } from './what-happened.ts';

export type Next = { text: string; why: string; sources: string[] };

const afterAsking: readonly string[] = [
  'Try letting every second line be no question: say back the last thing you heard, and stop.',
  'People go on from where they were heard, not from where they were asked.',
];
const beforeAdvising: readonly string[] = [
  'Before the next idea, ask what they have tried and how it went. Then ask whether you may offer one.',
  'Most parents have thought of it. What they tried, and where it broke, is worth more than the idea.',
];
const withoutVerdict: readonly string[] = [
  'Say what you saw or heard, and what it makes you wonder. Leave out what it says about them.',
  'What happened can be talked about; what somebody is can only be defended.',
];
const stay: readonly string[] = [
  'The next time something heavy is said, let your first sentence be about that, and let there be no second.',
  'What comes right after tells a person whether it was safe to say it.',
];

const tries: Partial<Record<Reason, readonly string[]>> = {
  status: [
    'Leave immigration out altogether. If a form seems to want it, take the form to your supervisor and not to the family.',
    'Nobody’s papers are needed to sit at their table, and the question alone can end a visit for good.',
  ],
  'told-what-to-do': beforeAdvising,
  defended: [
    'When they speak of harm done by people like us, say only that you believe it happened so, or that it was ours to do better. Then stop.',
    'Nobody tells more to someone they first have to convince.',
  ],
  'in-hearing': [
    'Make an ordinary reason to meet where nobody else can hear, and leave the question until then.',
    'Nothing has to be told today. A safe way to tell it later is worth more than an answer now.',
  ],
  'took-over': [
    'Where there is a call to make or a form to fill in, ask whether you do it together, and who holds the phone.',
    'What they have done once with you beside them, they can do when you are gone.',
  ],
  graded: withoutVerdict,
  'judging-question': withoutVerdict,
  cornered: [
    'When you notice that you are arguing, stop, and say their side back until they agree that this is it.',
    'Someone who has been heard on their side can afford to look at the other.',
  ],
  'answer-built-in': [
    'Ask the same thing so that you could not guess the answer: begin it with “what” or “how”, and end it there.',
    'A question with the answer inside tells a person which one is safe.',
  ],
  'made-small': [
    'When it is heavy, say that it is heavy. Leave “at least” and “don’t worry” for another day.',
    'Comfort that shrinks a thing leaves them alone with it; a plain “that is a lot” keeps you in the room.',
  ],
  'stepped-away': stay,
  'passed-by': stay,
  interview: afterAsking,
  'no-reason': [
    'Put the reason before the question: why you ask everyone, and what would follow from a yes.',
    'A plain question with its reason can be answered. Without it, people answer what they fear it means.',
  ],
  'left-alone': [
    'Let one silence stand, then come back with a few words about what you heard.',
    'Silence holds someone only while they know you are still there.',
  ],
  'same-words': [
    'When a line did not land, say what you see instead: that it was the wrong question, or came too soon.',
    'Saying it again tells them that the answer did not count.',
  ],
  'missed-cue': [
    'Listen for the half sentence that does not belong, and say just those words back.',
    'People try the water with something small first.',
  ],
  'not-answered': [
    'When they ask you something, answer it in one true sentence before anything else.',
    'They are finding out whether questions go both ways here.',
  ],
  'promised-secret': [
    'Trade the promise for the truth: what stays with you, what you would have to pass on, and that they hear it from you first.',
    'A limit that is known beforehand can be trusted; a promise that breaks once cannot.',
  ],
};

const unsaidRole: readonly string[] = [
  'Say in your first minutes what you write down, who reads it and what you would have to pass on.',
  'They are deciding what to tell you by what happens to it, whether you speak of it or not.',
];
const noQuiet: readonly string[] = [
  'After the next heavy sentence, count to five before you say anything.',
  'The real answer often comes second, when nobody hurries to fill the quiet.',
];
const someWorry: readonly string[] = [
  'Where something worries you, say that one thing plainly, as yours, and ask what they make of it.',
  'Being kind and being honest are both support. Trust that never carries anything hard is not used.',
];
const harder: readonly string[] = [
  'Play it once more a level up, or from the middle, and say it another way where you hesitated.',
  'What worked once with one person is a start; the second way is what you will need at the next door.',
];

/** The habit that cost most, or, where nothing did, what was not there at all. */
export function nextOf(lines: readonly DebriefLine[], happenings: readonly Happening[], from: readonly string[]): Next {
  const costs = new Map<Reason, number>();
  for (const { reason, worked, weight } of happenings) {
    if (worked && reason !== 'no-reason') continue;
    costs.set(reason, (costs.get(reason) ?? 0) + weight);
  }
  const [worst] = [...costs].filter(([reason]) => tries[reason]).sort((a, b) => b[1] - a[1]);
  if (worst) return nextFrom(tries[worst[0]] ?? harder, sourcesOf(worst[0], from));
  const heard = (kind: DebriefLine['sense']['main']) => lines.some(({ sense }) => sense.kinds.has(kind));
  if (!heard('explaining-role')) return nextFrom(unsaidRole, sourcesOf('said-role', from));
  if (!heard('wait') && lines.length >= 4) return nextFrom(noQuiet, sourcesOf('made-room', from));
  if (!heard('challenge') && !heard('safety-question')) return nextFrom(someWorry, sourcesOf('honest-concern', from));
  return nextFrom(harder, from.slice(0, 1));
}

const nextFrom = ([text = '', why = '']: readonly string[], sources: string[]): Next => ({ text, why, sources });
