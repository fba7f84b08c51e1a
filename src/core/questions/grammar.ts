// What asking needs to know of English words: the forms of a verb, and what kind of word one is.

/** `base` “come”, `third` “comes”, `past` “came”, `doing` “coming”. */
export type VerbForms = { base: string; third: string; past: string; doing: string };
export type WordKind = 'verb' | 'noun' | 'adjective' | 'adverb';

/** Never throws; what is not known as a verb is formed by rule. Both answer the same each time. */
export type Grammar = {
  /** The forms of a verb, met in any of them. */
  forms(word: string): VerbForms;
  /** What kinds of word it is, by itself. */
  kinds(word: string): ReadonlySet<WordKind>;
};
