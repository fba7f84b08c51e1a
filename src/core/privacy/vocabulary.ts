// Whether a word is an ordinary one: in the dictionary, among those workers use, made from such words, or a slip of the thumb.
import { slipLikeNames, surelyNames } from './name-words.ts';
import { commonTypos, ordinaryWords } from './ordinary-words.ts';

/** Says whether general English has a word, given in lower case. Proper names it must not know, save those in our lists. */
export type Dictionary = { has(word: string): boolean };

export type Vocabulary = {
  /** An ordinary word, as typed with care. */
  knows(word: string): boolean;
  /** An ordinary word, typed in haste; with a capital less may be forgiven. Not for a word that stands where a name would. */
  mayMean(word: string, capital: boolean): boolean;
};

/** @param familiar lower-case words of the agency's own content */
export function openVocabulary(dictionary: Dictionary, familiar: ReadonlySet<string>): Vocabulary {
  const plain = (word: string) =>
    ordinaryWords.has(word) || familiar.has(word) || (dictionary.has(word) && !surelyNames.has(word));
  const formed = (word: string) =>
    stemsOf(word).some((stem) => stem.length >= (word === `${stem}s` ? 3 : 4) && plain(stem));
  const built = (word: string) => partsOf(word).some(([one, two]) => plain(one) && plain(two));
  // Letters one by one may spell a name; one that is said again is a stammer.
  const knowsParts = (parts: string[]): boolean =>
    parts.every((part) => part.length < 2 || knows(part)) &&
    (parts.some((part) => part.length > 1) || new Set(parts).size < 3);
  const knows = (word: string): boolean => {
    const bare = word.replaceAll("'", '');
    if (surelyNames.has(bare)) return false;
    if (plain(word) || plain(bare) || (bare.length < 2 && bare !== '')) return true;
    if (word.includes('-')) return knowsParts(word.split('-'));
    if (word.includes("'")) return contraction.test(word) && knows(word.replace(contraction, ''));
    return formed(word) || built(word) || drawn(word).some(plain);
  };
  return {
    knows,
    mayMean: (word, capital) =>
      commonTypos.has(word) ||
      (!slipLikeNames.has(word) && !surelyNames.has(word) && slipsOf(word, capital).some((slip) => plain(slip))),
  };
}

const contraction = /'(?:s|d|m|t|ll|re|ve|em|all|clock|am)$/;

/** "texted" from "text", "naptimes" from "naptime". */
function stemsOf(word: string): string[] {
  return [
    ...[
      's',
      'es',
      'ed',
      'd',
      'ing',
      'er',
      'ers',
      'ly',
      'y',
      'ish',
      'ness',
      'less',
      'able',
      'ful',
      'in',
      'ie',
      'ies',
    ].flatMap((ending) => (word.endsWith(ending) ? [word.slice(0, -ending.length)] : [])),
    ...['ing', 'ed', 'er', 'able'].flatMap((ending) =>
      word.endsWith(ending) ? [`${word.slice(0, -ending.length)}e`] : [],
    ),
    ...['ted', 'ting', 'ned', 'ning', 'ped', 'ping', 'ged', 'ging', 'med', 'ming', 'bed', 'bing'].flatMap((ending) =>
      word.endsWith(ending) ? [word.slice(0, -ending.length)] : [],
    ),
    ...[
      'un',
      're',
      'non',
      'pre',
      'mis',
      'over',
      'under',
      'co',
      'grand',
      'step',
      'multi',
      'mini',
      'super',
      'anti',
      'out',
      'self',
      'half',
      'semi',
      'micro',
      'post',
      'mid',
      'ex',
    ].flatMap((start) => (word.startsWith(start) ? [word.slice(start.length)] : [])),
  ];
}

const heads =
  'time times care work works worker workers dad dads mom moms mum mums kid kids baby babies seat seats chair up ups out outs off offs in ins down downs back line lines sheet sheets book books bag bags food room rooms house houses bed beds day days night nights phone phones visit visits home homes mate mates wear stuff thing things sitter sitting minder pants wash school schools proof free like ish wise'.split(
    ' ',
  );

/** Two words written as one: "snackbag". */
function partsOf(word: string): [string, string][] {
  return heads.flatMap((head): [string, string][] =>
    word.length > head.length + 2 && word.endsWith(head) ? [[word.slice(0, -head.length), head]] : [],
  );
}

/** "soooo" as "so", "pleaseee" as "please". */
const drawn = (word: string): string[] =>
  /(\p{L})\1\1/u.test(word) || /(\p{L})\1$/u.test(word)
    ? [
        word.replaceAll(/(\p{L})\1+/gu, '$1'),
        word.replaceAll(/(\p{L})\1{2,}/gu, '$1$1'),
        word.replace(/(\p{L})\1+$/u, '$1'),
      ]
    : [];

const vowels = 'aeiou';

/** What a thumb may have meant: letters swapped, doubled, left out or put in, another vowel. The first letter is right. */
function slipsOf(word: string, capital: boolean): string[] {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return [];
  const slips: string[] = [];
  for (let at = 1; at < word.length; at++) {
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    if (at + 1 < word.length) slips.push(`${before}${word.charAt(at + 1)}${letter}${word.slice(at + 2)}`);
    if (word.length < 6) continue;
    slips.push(before + after);
    if (capital) continue;
    if (letter !== word.charAt(at - 1)) slips.push(before + letter + letter + after);
    for (const vowel of vowels) {
      if (vowels.includes(letter) && vowel !== letter) slips.push(before + vowel + after);
      slips.push(before + vowel + word.slice(at));
    }
    if (word.length >= 8) for (const missing of 'lnrstcdmp') slips.push(before + missing + word.slice(at));
  }
  return slips;
}
