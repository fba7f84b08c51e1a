// Words and their kinds as the numbers the weights know.
import { numberOf } from '../learned/numbers.ts';
import { shapeOf } from './shapes.ts';
import { kindsOf } from './word-kinds.ts';

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
