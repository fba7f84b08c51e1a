// What a text shows, as numbers the weights know: its words, pairs of them, their kinds and who they are said of.
import { joined, numberOf } from '../learned/numbers.ts';
import type { Put } from '../learned/table.ts';
import { careKindsOf } from './word-kinds.ts';

/** `stem` is there for longer words; `subject` for words that say who is spoken of. */
type WordNumbers = { own: number; stem: number | undefined; kinds: readonly number[]; subject: number | undefined };

const [inWord, inStem, inPair, inSkip, inKind, inFrame, inFirst, inFirstTwo, inFirstKind] = [
  'word',
  'stem',
  'pair',
  'skip',
  'kind',
  'frame',
  'first',
  'firstTwo',
  'firstKind',
].map(numberOf) as [number, number, number, number, number, number, number, number, number];
const [afterWord, beforeWord, inKinds] = ['afterWord', 'beforeWord', 'kinds'].map(numberOf) as [number, number, number];
const end = numberOf('$');
const nobody = numberOf('nobody');
const always = numberOf('always');
const asks = numberOf('asks');
const quotes = numberOf('quotes');
const sentenceCounts = [0, 1, 2, 3, 4].map((count) => joined(numberOf('sentences'), count));
const lengths = [0, 1, 2, 3, 4, 5, 6, 7].map((step) => joined(numberOf('length'), step));
const lengthSteps = [3, 6, 10, 15, 22, 32, 45];

const longestStem = 5;
/** How far apart two words may stand for their kinds to be seen together. */
const reach = 4;
const subjects = new Set(['me', 'you', 'we', 'she', 'he', 'they', 'child', 'infant', 'partner', 'mother', 'father']);

const remembered = new Map<string, WordNumbers>();
const mostRemembered = 20_000;

function numbersOf(word: string): WordNumbers {
  const known = remembered.get(word);
  if (known) return known;
  const kinds = careKindsOf(word);
  const subject = kinds.findLast((kind) => subjects.has(kind));
  const numbers = {
    own: numberOf(word),
    stem: word.length > longestStem ? joined(inStem, numberOf(word.slice(0, longestStem))) : undefined,
    kinds: kinds.map(numberOf),
    subject: subject === undefined ? undefined : numberOf(subject),
  };
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, numbers);
  return numbers;
}

/** Puts every feature of a text, some more than once. @param text as it was typed; `sentences` are its words */
export function putFeatures(text: string, sentences: readonly (readonly string[])[], put: Put): void {
  put(always);
  if (text.includes('?')) put(asks);
  if (/["“”]/.test(text)) put(quotes);
  put(sentenceCounts[Math.min(sentences.length, 4)] ?? 0);
  // What is said over and over is no longer for that.
  const length = new Set(sentences.flat()).size;
  for (const sentence of sentences) {
    const words = sentence.map(numbersOf);
    putWords(words, put);
    putKinds(words, put);
  }
  let step = 0;
  while (length > (lengthSteps[step] ?? length)) step++;
  put(lengths[step] ?? 0);
}

function putWords(words: readonly WordNumbers[], put: Put): void {
  const own = (index: number) => words[index]?.own ?? end;
  for (let index = 0; index < words.length; index++) {
    const stem = words[index]?.stem;
    const word = own(index);
    put(joined(inWord, word));
    if (stem !== undefined) put(stem);
    put(joined(joined(inPair, word), own(index + 1)));
    const apart = joined(inSkip, word);
    if (index + 2 < words.length) put(joined(apart, own(index + 2)));
    if (index + 3 < words.length) put(joined(apart, own(index + 3)));
  }
  const first = own(0);
  put(joined(inFirst, first));
  put(joined(joined(inFirstTwo, first), own(1)));
  for (const kind of words[0]?.kinds ?? []) put(joined(inFirstKind, kind));
}

/** The kinds of the words: by themselves, of whom they are said, the word on either side, and the kinds that come soon after. */
function putKinds(words: readonly WordNumbers[], put: Put): void {
  let subject = nobody;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) continue;
    const before = words[index - 1]?.own ?? end;
    const after = words[index + 1]?.own ?? end;
    const frame = joined(inFrame, subject);
    for (const kind of word.kinds) {
      put(joined(inKind, kind));
      put(joined(frame, kind));
      put(joined(joined(afterWord, before), kind));
      put(joined(joined(beforeWord, after), kind));
      const pair = joined(inKinds, kind);
      for (let next = index + 1; next <= index + reach; next++) {
        for (const other of words[next]?.kinds ?? []) put(joined(pair, other));
      }
    }
    subject = word.subject ?? subject;
  }
}
