// How many years of school a text takes to read (Flesch-Kincaid), from its words, sentences and syllables.

export function gradeOf(text: string): number {
  const words = text.match(/[\p{L}’']+/gu) ?? [];
  const sentences = Math.max(1, (text.match(/[.?!:]+/g) ?? []).length);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word.toLowerCase()), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / Math.max(1, words.length)) - 15.59;
}

function syllablesOf(word: string): number {
  const spoken = word.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end.charAt(0));
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length);
}
