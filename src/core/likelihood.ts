// How likely a passage's language is to have produced a question: query likelihood with Dirichlet smoothing
// (Zhai and Lafferty 2001). It weighs what a whole passage talks about, where BM25 weighs rare words.
type Language = { counts: Map<string, number>; length: number };

/** How strongly a passage's own words are mixed with everyone's; tuned on `test/fixtures/measure/*-tune*`. */
const smoothing = 200;

/** The score of each passage for a question's terms, in the order of `texts`; 0 is no better than chance. */
export function likelihoodOf(texts: string[][]): (terms: string[]) => number[] {
  const languages = texts.map(languageOf);
  const everyone = languageOf(texts.flat());
  return (terms) => {
    const known = terms.filter((term) => everyone.counts.has(term));
    const shares = known.map((term) => (everyone.counts.get(term) ?? 0) / everyone.length);
    return languages.map(({ counts, length }) => {
      const evidence = known.map((term, index) =>
        Math.log(1 + (counts.get(term) ?? 0) / (smoothing * (shares[index] ?? 1))),
      );
      return (
        evidence.reduce((sum, value) => sum + value, 0) + known.length * Math.log(smoothing / (length + smoothing))
      );
    });
  };
}

function languageOf(terms: string[]): Language {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { counts, length: terms.length };
}
