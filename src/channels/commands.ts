// The words that menus of Slack and Teams offer, in one place; both manifests name them, and tests compare.

type Command = { word: string; says: string; such?: string };

/** `word` is typed as it stands, or with words such as these after it; `says` fits into 128 characters. */
export const commands: readonly Command[] = [
  { word: 'home', says: 'Everything that can be done here' },
  { word: 'prepare', says: 'A short brief to read before you knock', such: 'mom canceled three times' },
  {
    word: 'find',
    says: 'Look something up in the practice guidance',
    such: 'who reads what I write about a family',
  },
  {
    word: 'ask',
    says: 'Your question as it comes, and better ways to ask it',
    such: 'why didn’t you call me back',
  },
  { word: 'drill', says: 'Two minutes on lines of your own' },
  { word: 'reflect', says: 'A few questions after a visit, for you alone' },
  { word: 'my log', says: 'What you wrote when you reflected' },
  { word: 'reminders', says: 'What comes by itself, and when; how to stop it' },
  { word: 'about me', says: 'What you do and where, so that the words fit' },
  { word: 'help', says: 'How this works, and what is kept' },
];

/** All of them in one line, each as it could be typed. */
export const usageHint = commands.map(({ word, such }) => [word, such].filter(Boolean).join(' ')).join(' · ');

/** Offered to whoever does not know how to begin: typed for them as they stand. */
export const suggestedPrompts = [
  { title: 'A parent keeps canceling', message: 'mom canceled three times' },
  { title: 'Yes to everything, nothing changes', message: 'dad says yes to everything and nothing changes' },
  { title: 'Who reads what I write?', message: 'find who reads what I write about a family' },
  { title: 'What can you do?', message: 'help' },
] as const;

/** In the menu of a message. */
export const messageAction = {
  id: 'suggest-questions',
  title: 'Suggest questions',
  says: 'Inviting and clarifying questions for what this message says',
} as const;
