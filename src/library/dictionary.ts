// A general English dictionary: the words of wink's language model, which holds next to no names.
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Dictionary } from '../core/privacy/vocabulary.ts';

/** What we take of the model; the order and shape of its lists are not promised, so they are checked when they are read. */
const modelSchema = z.object({ features: z.object({ lexeme: z.object({ list: z.array(z.string()) }) }) });

const mustHave = ['the', 'mother', 'toddler', 'caseworker', 'reunification', 'paperwork'];
const mustLack = ['temitope', 'fatima', 'nguyen', 'karen', 'abdirahman', 'guadalupe'];
const leastWords = 60_000;

/** Read when the first word is asked for, once. @throws when it is not what we know: then nothing may pass */
export function openDictionary(): Dictionary {
  let words: ReadonlySet<string> | undefined;
  return {
    has(word) {
      words ??= readWords();
      return words.has(word);
    },
  };
}

function readWords(): ReadonlySet<string> {
  const model: { core(): unknown } = createRequire(import.meta.url)('wink-eng-lite-web-model');
  const { list } = modelSchema.parse(model.core()).features.lexeme;
  return checked(new Set(list.filter((word) => /^[a-z][a-z'-]*$/.test(word))));
}

/** A dictionary that knew names, or no words, would let names through unseen. */
export function checked(words: ReadonlySet<string>): ReadonlySet<string> {
  const wrong = [...mustHave.filter((word) => !words.has(word)), ...mustLack.filter((word) => words.has(word))];
  if (words.size < leastWords || wrong.length > 0)
    throw new Error(
      'The dictionary that tells names from words is not the one we know. Install the packages again: npm ci.',
    );
  return words;
}
