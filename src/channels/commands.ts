// The words that menus of Slack and Teams offer, in one place; both manifests name them, and tests compare.

/** `word` is typed as it stands; `says` fits into 128 characters. */
export const commands = [
  { word: 'home', says: 'Everything that can be done here' },
  { word: 'prepare', says: 'A short brief to read before you knock' },
  { word: 'find', says: 'Look something up in the practice guidance' },
  { word: 'about me', says: 'What you do and where, so that the words fit' },
  { word: 'help', says: 'How this works, and what is kept' },
] as const;

/** In the menu of a message. */
export const messageAction = {
  id: 'suggest-questions',
  title: 'Suggest questions',
  says: 'Inviting and clarifying questions for what this message says',
} as const;
