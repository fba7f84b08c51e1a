// The words on screen. Their keys are fixed here; what they say stands in content/words.md.
import { sections } from './content.ts';
import { bringTimes, reflectTimes } from './reminders.ts';
import { type Country, companions, countries, roles } from './visit.ts';
import { zoneLabels } from './zones.ts';

const buttonKeys = [
  'prepare',
  'last-brief',
  'look-up',
  'about-me',
  'help',
  'home',
  'make-brief',
  'minutes-2',
  'minutes-5',
  'minutes-15',
  'change-visit',
  'calm-off',
  'save',
  'find',
  'practice',
  'practice-this',
  'surprise',
  'level-1',
  'level-2',
  'level-3',
  'hint',
  'wait',
  'pause',
  'resume',
  'debrief',
  'go-back',
  'done',
  'moments',
  'course',
  'thoughts',
  'watch-poor',
  'watch-good',
  'admins',
  'left-in',
  'take-out',
  'reflect',
  'reflect-here',
  'reflect-this',
  'hand-in',
  'keep',
  'alike',
  'my-log',
  'change-entry',
  'find-in-log',
  'themes',
  'files',
  'delete',
  'privacy',
  'my-data',
  'forget-me',
  'forget-now',
  'keep-longer',
  'promises',
  'skip',
  'stop',
  'as-form',
  'yes-now',
  'no-go-on',
  'already-reported',
  'supervisor-knows',
  'who-to-call',
  'form-back',
  'worded',
  'costs',
  'holds',
  'hold-new',
  'hold-lift',
  'hold-lift-now',
  'ask',
  'ask-again',
  'ask-keep',
  'ask-notice',
  'suggest',
  'drill',
  'drill-next',
  'drill-see',
  'supervision',
  'queue',
  'queue-done',
  'more',
  'open-entry',
  'share',
  'take-back',
  'read-answer',
  'who-read',
  'name-supervisor',
  'set-supervisor',
  'accept',
  'decline',
  'end-supervision',
  'yes-end',
  'agenda',
  'team-themes',
  'link-accounts',
  'type-code',
  'yes-link',
  'not-me',
  'reminders',
  'remind-hour',
  'remind-morning',
  'remind-off',
  'calendar',
] as const;

const labelKeys = [
  ...roles,
  ...countries,
  ...companions,
  'sources',
  'passages',
  'house-note',
  'agency-list',
  'not-checked',
  'promised',
  'by-today',
  'by-tomorrow',
  'by-days',
  'by-week',
  'by-next-visit',
  'ask-acknowledging',
  'ask-softer',
  'ask-direct',
  'ask-inviting',
  'ask-clarifying',
  'ask-safety',
  'want-listen',
  'want-think',
  'want-decision',
  'want-someone-else',
  'wonder-1',
  'wonder-2',
  'wonder-3',
  'wonder-4',
  'wonder-5',
  'wonder-6',
  'team-question-1',
  'team-question-2',
  'team-question-3',
  'team-question-4',
  ...zoneLabels,
  ...bringTimes,
  ...reflectTimes,
] as const;

/** Every group of words and the keys it must have. */
export const wordGroups = { headings: sections, buttons: buttonKeys, labels: labelKeys } as const;

export type Words = {
  headings: Record<(typeof sections)[number], string>;
  buttons: Record<(typeof buttonKeys)[number], string>;
  labels: Record<(typeof labelKeys)[number], string>;
  /** By country: the word in our content, and what is said there instead ("mom" → "mum"). */
  spoken: Partial<Record<Country, [string, string][]>>;
};

/** The same text in the words of a country; whole words only, a leading capital is kept. */
export function inWordsOf(words: Words, country: Country, text: string): string {
  return (words.spoken[country] ?? []).reduce(
    (result, [from, to]) => result.replace(wholeWord(from), (found) => (isCapital(found) ? capitalize(to) : to)),
    text,
  );
}

// The loader lets only letters, spaces, hyphens and apostrophes into this list, so nothing needs escaping.
const wholeWord = (word: string) => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'giu');
const isCapital = (text: string) => text.charAt(0) !== text.charAt(0).toLowerCase();
const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The names of the seven steps (family-partnership:41). */
export const goalStepNames = {
  1: 'Set a goal',
  2: 'Identify skills',
  3: 'Assess strengths',
  4: 'Examine stressors',
  5: 'Strategies and action steps',
  6: 'Support and resources',
  7: 'Track progress and celebrate',
} as const;
