// Words and their kinds as the numbers the weights know.
import { shapeOf } from './shapes.ts';
import { kindsOf } from './word-kinds.ts';

/** 24 bits that stand for a name (FNV-1a, folded). */
export function numberOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return ((hash >>> 24) ^ hash) & 0xffffff;
}

/** One number for two, in their order. */
export function joined(one: number, other: number): number {
  const mixed = Math.imul(Math.imul(one, 0x9e3779b1) ^ (other + 0x7f4a7c15), 0x85ebca6b);
  return ((mixed >>> 13) ^ mixed) & 0xffffff;
}

/** `stem` is there for longer words; `subject` for words that say who is spoken of. */
export type WordNumbers = {
  own: number;
  stem: number | undefined;
  shape: number;
  kinds: readonly number[];
  subject: number | undefined;
};

const longestStem = 5;
const subjects = new Map(
  Object.entries({
    i: 'i im ive id ill my me',
    you: 'you youre youve youd youll your yourself',
    we: 'we our us lets weve',
    they: 'he hes she shes they theyre him her his them their',
    it: 'it its that thats this these those theres',
  }).flatMap(([name, words]) => words.split(' ').map((word): [string, number] => [word, numberOf(name)])),
);

const remembered = new Map<string, WordNumbers>();
const mostRemembered = 20_000;

export function wordNumbers(word: string): WordNumbers {
  const known = remembered.get(word);
  if (known) return known;
  const numbers = {
    own: numberOf(word),
    stem: word.length > longestStem ? numberOf(word.slice(0, longestStem)) : undefined,
    shape: numberOf(shapeOf(word)),
    kinds: kindsOf(word).map(numberOf),
    subject: subjects.get(word),
  };
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, numbers);
  return numbers;
}
