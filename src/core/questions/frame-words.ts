// Small words that questions are built from.
import type { Asks } from './frame.ts';
import type { Person } from './person.ts';

export const set = (words: string) => new Set(words.split(/\s+/));
export const be = set('is are was were am be been being');
export const doing = set('do does did');
export const having = set('have has had');
export const modals = set('can could will would should may might must shall');
export const pronouns: Record<string, Person['kind']> = {
  you: 'you',
  he: 'other',
  she: 'other',
  it: 'it',
  they: 'they',
  we: 'we',
  I: 'I',
  there: 'it',
  this: 'it',
  that: 'it',
};
export const objects: Record<string, string> = { he: 'him', she: 'her', they: 'them', we: 'us', I: 'me' };
export const determiners = set(
  'your his her their my our the a an this that these those any some each both all no every',
);
export const barePeople = set(
  'mom mum dad baby grandma grandpa nana gran caregiver parent client mother father child infant family participant anyone anybody someone somebody everyone everybody things kids children nobody people life school work',
);
export const dropped = set(
  'always never ever even still yet already just really again actually also only so honestly constantly probably properly seriously',
);
export const asking: Record<string, Asks> = {
  why: 'why',
  how: 'how',
  what: 'what',
  when: 'when',
  where: 'where',
  who: 'who',
  which: 'which',
  whose: 'which',
};

export const plain = (word: string) => word.replace(/n't$/, '').replace(/^ca$/, 'can').replace(/^wo$/, 'will');
export const isHelper = (word: string) => [be, doing, having, modals].some((some) => some.has(plain(word)));

const notDoing = set('thing nothing something anything everything morning evening feeling sibling bring king during');
export const isDoing = (word: string) => /.{2,}ing$/.test(word) && !notDoing.has(word);
