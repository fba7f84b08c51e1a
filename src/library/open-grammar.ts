// The grammar of English words, from compromise. It takes half a second to load, so it loads with the first question asked.
import { createRequire } from 'node:module';
import type { Grammar, VerbForms, WordKind } from '../core/questions/grammar.ts';

type Compromise = typeof import('compromise').default;

export function openGrammar(): Grammar {
  let loaded: Compromise | undefined;
  const nlp = () => {
    loaded ??= createRequire(import.meta.url)('compromise') as Compromise; // its CommonJS build, as its package.json offers it
    return loaded;
  };
  const kinds = new Map<string, ReadonlySet<WordKind>>();
  const known = new Map<string, VerbForms>(always);
  return {
    forms: (word) => {
      const before = known.get(word);
      if (before) return before;
      const forms = formsFrom(nlp(), word);
      if (known.size < mostKept) known.set(word, forms);
      return forms;
    },
    kinds: (word) => {
      const before = kinds.get(word);
      if (before) return before;
      const found = kindsFrom(nlp(), word);
      if (kinds.size < mostKept) kinds.set(word, found);
      return found;
    },
  };
}

/** Words come again and again; each is looked up once. */
const mostKept = 20_000;

const row = (base: string, third: string, past: string, doing: string): VerbForms => ({ base, third, past, doing });
const irregular = [
  { forms: row('be', 'is', 'was', 'being'), also: ['been', 'are', 'were', 'am'] },
  { forms: row('do', 'does', 'did', 'doing'), also: ['done'] },
  { forms: row('have', 'has', 'had', 'having'), also: [] },
  { forms: row('go', 'goes', 'went', 'going'), also: ['gone'] },
  { forms: row('quit', 'quits', 'quit', 'quitting'), also: [] },
  { forms: row('hit', 'hits', 'hit', 'hitting'), also: [] },
  { forms: row('let', 'lets', 'let', 'letting'), also: [] },
  { forms: row('put', 'puts', 'put', 'putting'), also: [] },
  { forms: row('panic', 'panics', 'panicked', 'panicking'), also: [] },
  { forms: row('leave', 'leaves', 'left', 'leaving'), also: [] },
  { forms: row('find', 'finds', 'found', 'finding'), also: [] },
  { forms: row('ring', 'rings', 'rang', 'ringing'), also: ['rung'] },
  { forms: row('spank', 'spanks', 'spanked', 'spanking'), also: [] },
  { forms: row('breastfeed', 'breastfeeds', 'breastfed', 'breastfeeding'), also: [] },
  { forms: row('babysit', 'babysits', 'babysat', 'babysitting'), also: [] },
];
/** What compromise gets wrong when a word stands alone. */
const always = irregular.flatMap(({ forms, also }) =>
  [...Object.values(forms), ...also].map((word): [string, VerbForms] => [word, forms]),
);

function formsFrom(nlp: Compromise, word: string): VerbForms {
  const base = /ing$/.test(word)
    ? lone(
        nlp(word, { [word]: 'Gerund' })
          .verbs()
          .toInfinitive()
          .text(),
        word,
      )
    : baseOf(nlp, word);
  const [found] = nlp(base, { [base]: 'Infinitive' })
    .verbs()
    .conjugate() as Record<string, string>[];
  return {
    base,
    third: lone(found?.PresentTense, `${base}s`),
    past: lone(found?.PastTense, `${base}ed`),
    doing: lone(found?.Gerund, `${base}ing`),
  };
}

function baseOf(nlp: Compromise, word: string): string {
  if (/(?:ed|en|t|wn|ew|ung|ank|aid|old|ought|aught)$/.test(word)) {
    const base = nlp(word, { [word]: 'PastTense' })
      .verbs()
      .toInfinitive()
      .text();
    if (
      base &&
      base !== word &&
      nlp(base, { [base]: 'Infinitive' })
        .verbs()
        .conjugate().length > 0
    )
      return pastIsReal(nlp, base, word) ? base : word;
  }
  if (/s$/.test(word) && !/ss$/.test(word))
    return lone(
      nlp(word, { [word]: 'PresentTense' })
        .verbs()
        .toInfinitive()
        .text(),
      word,
    );
  const base = nlp(word, { [word]: 'PastTense' })
    .verbs()
    .toInfinitive()
    .text();
  return base && base !== word && pastIsReal(nlp, base, word) ? base : word;
}

/** “need” is no past of “nee”: going back must lead to the word again. */
function pastIsReal(nlp: Compromise, base: string, word: string): boolean {
  const [found] = nlp(base, { [base]: 'Infinitive' })
    .verbs()
    .conjugate() as Record<string, string>[];
  return found?.PastTense === word || found?.Participle === word;
}

const lone = (found: string | undefined, otherwise: string) => (found && !found.includes(' ') ? found : otherwise);

const tagKinds: [string, WordKind][] = [
  ['Verb', 'verb'],
  ['Noun', 'noun'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
];

function kindsFrom(nlp: Compromise, word: string): ReadonlySet<WordKind> {
  const [read] = nlp(word).json() as { terms: { tags: string[] }[] }[];
  const tags = read?.terms[0]?.tags ?? [];
  return new Set(tagKinds.filter(([tag]) => tags.includes(tag)).map(([, kind]) => kind));
}
