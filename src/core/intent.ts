// What a person wants when they type freely: a command in one of its wordings, or words to be read against the guidance.
import { isDraft, topicAfterAsk, topicAskedAbout, withoutWhom } from './asked.ts';
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
  /** A draft, or what a parent said; nothing at all asks for the form. */
  | { kind: 'ask'; text: string }
  /** How to ask about something; `text` is all of it, for when the bank has nothing on that. */
  | { kind: 'ask-about'; about: string; text: string; question: boolean }
  /** What a line does. */
  | { kind: 'notice'; text: string }
  | { kind: 'drill' }
  | { kind: 'supervision' }
  /** What was shared with whoever asks. */
  | { kind: 'queue' }
  | { kind: 'reflect'; text: string }
  | { kind: 'my-log'; text: string }
  | { kind: 'promises' }
  | { kind: 'reminders' }
  /** What followed "remind me". */
  | { kind: 'remind'; text: string }
  | { kind: 'stop-reminders' }
  /** Ask again in an hour. */
  | { kind: 'snooze' }
  | { kind: 'my-data' }
  | { kind: 'forget-me' }
  | { kind: 'privacy' }
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
say(
  { kind: 'reflect', text: 'after-visit' },
  'log a visit',
  'log my visit',
  'log visit',
  'log a reflection',
  'after a visit',
);
say({ kind: 'my-log', text: '' }, 'log', 'my log', 'open log', 'show log');
say({ kind: 'promises' }, 'promises', 'my promises', 'what did i promise');
say({ kind: 'supervision' }, 'supervision', 'review', 'my supervisor', 'agenda', 'who has read', 'link accounts');
say({ kind: 'queue' }, 'shared with me', 'queue', 'my queue', 'what waits for me');
say({ kind: 'ask', text: '' }, 'ask', 'help me ask', 'suggest questions', 'suggest a question', 'questions', 'reword');
say({ kind: 'drill' }, 'drill', 'drills', 'a drill', 'two minutes', 'two minute drill', 'my own lines');
say({ kind: 'reminders' }, 'reminders', 'reminder', 'my reminders', 'remind me', 'time zone', 'quiet hours');
say(
  { kind: 'stop-reminders' },
  'stop reminders',
  'stop reminding me',
  'no more reminders',
  'stop the reminders',
  'reminders off',
);
say({ kind: 'snooze' }, 'snooze', 'remind me later');
say(
  { kind: 'my-data' },
  'my data',
  'give me my data',
  'export my data',
  'download my data',
  'what do you know about me',
);
say(
  { kind: 'forget-me' },
  'forget me',
  'forget everything',
  'delete my data',
  'delete my account',
  'delete everything',
);
say(
  { kind: 'privacy' },
  'privacy',
  'what is kept',
  'what do you keep',
  'is this private',
  'who can see this',
  'who can read this',
);
say({ kind: 'look-up', text: '' }, 'find', 'search', 'look up', 'look something up');

type Lead = { pattern: RegExp; intent: (rest: string) => Intent };
const leads: Lead[] = [
  {
    pattern:
      /^(?:please\s+|can you |could you |will you )?(?:please\s+)?(?:remind me|(?:set|make|add) (?:me )?a reminder|reminder:?(?= (?:for|at|in|on|to|tomorrow|tonight)\b))\b[\s:,-]*(?:for (?=\S))?/i,
    intent: (text) => ({ kind: 'remind', text }),
  },
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
    pattern: /^(?:let'?s |i want to |i'?d like to )?reflect(?:ion)?s?\b(?: (?:on|about|after))?[\s:,-]*/i,
    intent: (text) => ({ kind: 'reflect', text }),
  },
  {
    pattern: /^(?:(?:open|show|see) )?my (?:log|reflections)\b(?: (?:on|about|for))?[\s:,-]*/i,
    intent: (text) => ({ kind: 'my-log', text }),
  },
  {
    pattern:
      /^(?:please\s+)?(?:what (?:does|would|will) (?:this|that|the|my|it)(?: line| question| sentence)? do(?: to (?:her|him|them))?|how does (?:this|that|it) (?:sound|land|come across))\b[\s:,?-]*|^notice\s*:\s*/i,
    intent: (text) => ({ kind: 'notice', text }),
  },
  {
    pattern:
      /^(?:please\s+)?(?:help me ask|ask|(?:suggest|give me)(?: a| some)? (?:better )?questions?(?: for)?|re-?word|rephrase|say (?:this|it) better|(?:a )?better way to (?:ask|say))\b[\s:,-]*/i,
    intent: askFor,
  },
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
  const question = questionStart.test(text);
  const about = topicAskedAbout(text);
  if (about) return { kind: 'ask-about', about, text, question };
  return isDraft(text) ? { kind: 'ask', text } : { kind: 'free', text, question };
}

function askFor(text: string): Intent {
  const about = topicAfterAsk(text);
  return about
    ? { kind: 'ask-about', about, text: `ask ${text}`, question: true }
    : { kind: 'ask', text: withoutWhom(text) };
}
