// What a person wants when they type freely: a command in one of its wordings, or words to be read against the guidance.
import { anyTag } from './privacy/span.ts';
import { wordsOf } from './text.ts';

export type Intent =
  | { kind: 'home' }
  | { kind: 'help' }
  | { kind: 'about-me' }
  | { kind: 'nothing-said' }
  | { kind: 'prepare'; text: string }
  | { kind: 'look-up'; text: string }
  | { kind: 'practice'; text: string }
  /** Go on with a practice session that waits. */
  | { kind: 'resume' }
  /** Something Porchlight will do one day, asked for today. */
  | { kind: 'not-yet'; deed: 'ask' | 'reflect'; text: string }
  /** No command: a situation, a question, or something we cannot place. */
  | { kind: 'free'; text: string; question: boolean };

const exact = new Map<string, Intent>();
const say = (intent: Intent, ...phrases: string[]) => {
  for (const phrase of phrases) exact.set(phrase, intent);
};
say(
  { kind: 'home' },
  'home',
  'menu',
  'start',
  'hi',
  'hello',
  'hey',
  'hi there',
  'good morning',
  'good afternoon',
  'good evening',
  'back',
);
say(
  { kind: 'help' },
  'help',
  'help me',
  'what can you do',
  'what can i do',
  'what do you do',
  'how does this work',
  'commands',
  'who are you',
  'what is this',
  // Nothing is asked for; what can be done is the way on.
  'thanks',
  'thank you',
  'ok',
  'okay',
  'yes',
  'no',
  'great',
  'stop',
  'cancel',
  'never mind',
  'test',
  'bye',
  'goodbye',
  'good night',
);
say(
  { kind: 'about-me' },
  'settings',
  'about me',
  'about my work',
  'my role',
  'change my role',
  'change role',
  'my settings',
);
say(
  { kind: 'prepare', text: '' },
  'prepare',
  'prep',
  'brief',
  'new brief',
  'new visit',
  'prepare for a visit',
  'prepare me',
  'visit',
  'get ready',
  'make a brief',
);
say({ kind: 'resume' }, 'resume', 'go on', 'continue', 'continue practice', 'resume practice');
say({ kind: 'look-up', text: '' }, 'find', 'search', 'look up', 'look something up');

type Lead = { pattern: RegExp; intent: (rest: string) => Intent };
const leads: Lead[] = [
  {
    pattern:
      /^(?:please\s+)?(?:help me\s+)?(?:prepare|prep|get (?:me )?ready|brief)(?:\s+me)?(?:\s+(?:for|on|about))?\b[\s:,-]*/i,
    intent: (text) => ({ kind: 'prepare', text }),
  },
  {
    pattern:
      /^(?:please\s+)?(?:find|look up|search(?: for)?|what does the guidance say(?: about| on)?|guidance (?:on|about|for))\b[\s:,-]*/i,
    intent: (text) => ({ kind: 'look-up', text }),
  },
  {
    pattern: /^(?:let'?s |can we |i want to )?(?:practi[cs]e|role[- ]?play|rehearse)\b[\s:,-]*/i,
    intent: (text) => ({ kind: 'practice', text }),
  },
  {
    pattern: /^(?:let'?s |i want to )?(?:reflect|log (?:a|my) (?:visit|reflection))\b[\s:,-]*/i,
    intent: notYet('reflect'),
  },
  { pattern: /^(?:help me ask|suggest (?:a )?questions?|reword|rephrase)\b[\s:,-]*/i, intent: notYet('ask') },
];

const questionStart = /^(?:how|what|when|where|which|who|why|can|could|should|do|does|did|is|are|am|may|will|would)\b/i;

export function intentOf(said: string): Intent {
  const text = said.trim();
  const words = wordsOf(text);
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'nothing-said' };
  // What was taken out was more than the command.
  const known = text.search(anyTag) < 0 ? exact.get(words.join(' ')) : undefined;
  if (known) return known;
  for (const { pattern, intent } of leads) {
    if (pattern.test(text)) return intent(text.replace(pattern, '').trim());
  }
  return { kind: 'free', text, question: questionStart.test(text) };
}

function notYet(deed: 'ask' | 'reflect'): (text: string) => Intent {
  return (text) => ({ kind: 'not-yet', deed, text });
}
