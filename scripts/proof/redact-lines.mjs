// Reads lines in which what must go stands in braces, {person|Maria Lopez}, and counts what a guard takes of it.

export function read(marked) {
  let text = '';
  let from = 0;
  const removed = [];
  for (const match of marked.matchAll(/\{(\w+)\|([^}]*)\}/g)) {
    text += marked.slice(from, match.index);
    removed.push({ kind: match[1], start: text.length, end: text.length + match[2].length });
    text += match[2];
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), removed };
}

/**
 * `found` counts what went whole, every word of it; `lost` the other words that went with it.
 * Of what is said about someone the words that tell it count: "is a TPS holder" and "a TPS holder" say the same.
 */
export function countOf(lines, guard) {
  const kinds = {};
  let others = 0;
  let lost = 0;
  for (const { text, removed } of lines) {
    const gone = guard(text).removed;
    const words = wordsIn(text);
    for (const one of removed) {
      kinds[one.kind] ??= { all: 0, found: 0 };
      const count = kinds[one.kind];
      count.all++;
      if (tellingOf(one, words, text).every((word) => meets(word, gone))) count.found++;
    }
    const other = words.filter((word) => !meets(word, removed));
    others += other.length;
    lost += other.filter((word) => meets(word, gone)).length;
  }
  return { kinds, others, lost };
}

function tellingOf(one, words, text) {
  const all = words.filter((word) => meets(word, [one]));
  if (!said.includes(one.kind)) return all;
  const telling = all.filter(({ start, end }) => !small.test(text.slice(start, end)));
  return telling.length > 0 ? telling : all;
}

const said = ['status', 'health', 'identity', 'record', 'treatment', 'shelter'];
/** Articles, pronouns and the verbs of being and having. */
const small =
  /^(?:an?|the|i|he|she|they|we|it|his|her|their|my|(?:i|he|she|they|we|it)['’](?:s|m|re|ve)|shes|hes|is|are|was|were|be|been|am|has|have|had|got|gets?|just|with|on|in|for|of|to|at)$/i;

/** Titles count for nothing: some say "Ms." is part of a name, some that it is none. */
const title = /^(?:mrs?|ms|miss|mx|dr)$/i;

const wordsIn = (text) =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)]
    .filter(([word]) => !title.test(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
const meets = (word, spans) => spans.some(({ start, end }) => start < word.end && word.start < end);
