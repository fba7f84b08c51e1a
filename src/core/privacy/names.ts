// People's names in a typed line: what no dictionary knows, capitals where none belong, and words that are names in their place.
import { isNamed, isPlaceHere } from './name-places.ts';
import { particles, personVerbs, rarelyNames, titles, wordNames } from './name-words.ts';
import { unmarkNobody } from './not-people.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { tongueOf } from './other-languages.ts';
import type { Seen } from './seen.ts';
import { endsThere, verbish } from './someone.ts';
import type { Span } from './span.ts';
import { markSyllables } from './syllable-names.ts';
import { capitalsCount, isNext, type Token } from './tokens.ts';
import { usualCapitals } from './usual-capitals.ts';
import type { Vocabulary } from './vocabulary.ts';

/** `called` are lower-case words by which someone was called before; `story` those of an invented family, which stay. */
export type Knowing = { called: ReadonlySet<string>; story: ReadonlySet<string> };

/** @param tokens the words of this text */
export function findNames(text: string, tokens: Token[], english: Vocabulary, { called, story }: Knowing): Span[] {
  const trusted = capitalsCount(tokens);
  const inEnglish = tokens.map(({ lower }) => english.knows(lower));
  const isOfTongue = tongueOf(tokens, inEnglish.filter((known) => !known).length);
  const vocabulary = { ...english, knows: (word: string) => english.knows(word) || isOfTongue(word) };
  const isName = tokens.map((token, at) => {
    if (story.has(token.lower)) return false;
    const known = inEnglish[at] === true || isOfTongue(token.lower);
    const seen = { text, tokens, at, trusted, known };
    if (called.has(token.lower) && !verbish.has(token.lower)) return !isPlaceHere(seen);
    const named = isNamed(seen);
    return standsOut(token, seen, vocabulary, named) ? !isPlaceHere(seen) : named;
  });
  markSyllables(text, tokens, isName);
  unmarkTitles(text, tokens, isName, vocabulary);
  grow({ text, tokens, trusted, story, vocabulary }, isName);
  markAgain(tokens, isName, story);
  unmarkNobody(text, tokens, isName);
  return [...spansOf(text, tokens, isName), ...findInitials(text)];
}

/** No word we know, or a word we know with a capital in the middle of a sentence. */
function standsOut(
  { text, lower, capital, begins }: Token,
  { trusted, known }: Seen,
  vocabulary: Vocabulary,
  named: boolean,
): boolean {
  if (known && !capital) return false;
  const inside = capital && !begins && trusted;
  const shouted = /^\p{Lu}{2,}s?$/u.test(text);
  if (known) return inside && !shouted && text.length > 1 && !isUsual(lower);
  if (/^(?:[a-z]j|j[a-z])$/.test(lower)) return true;
  if (shouted && trusted && text.length <= 4 && !named) return false;
  return named || inside || !vocabulary.mayMean(lower, capital);
}

/** Two ordinary words in a row with capitals are the name of a thing: "Quiet Kitchen". */
function unmarkTitles(text: string, tokens: Token[], isName: boolean[], vocabulary: Vocabulary): void {
  const plain = tokens.map(
    (token, at) => isName[at] && token.capital && vocabulary.knows(token.lower) && !wordNames.has(token.lower),
  );
  plain.forEach((one, at) => {
    const [token, after] = [tokens[at], tokens[at + 1]];
    if (one && plain[at + 1] && token && after && isNext(text, token, after)) isName.fill(false, at, at + 2);
  });
}

/** Who is someone in one place of a line is so where another part of it begins: "peanut is her nickname, peanut's mom". */
function markAgain(tokens: Token[], isName: boolean[], story: ReadonlySet<string>): void {
  const named = new Set(tokens.filter(({ lower }, at) => isName[at] && wordNames.has(lower)).map(({ lower }) => lower));
  if (named.size === 0) return;
  tokens.forEach(({ lower, begins, own }, at) => {
    if ((begins || own) && named.has(lower) && !verbish.has(lower) && !story.has(lower)) isName[at] = true;
  });
}

const isUsual = (word: string) => usualCapitals.has(word) || (ordinaryWords.has(word) && !wordNames.has(word));

/** A name reaches over what belongs to it: initials, particles, a second name that is a word, whoever is named beside it. */
function grow(around: Around, isName: boolean[]): void {
  const { text, tokens } = around;
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (isName[at] || !before || !isName[at - 1] || !isNext(text, before, token)) return;
    const beyond = endOfParticles(tokens, at);
    const following = tokens[at + 1]?.lower ?? '';
    if (startsOfNames.has(token.lower) && wordNames.has(following)) isName.fill(true, at, at + 2);
    else if (
      (fits(token, around) && (token.capital || endsThere(text, token, following))) ||
      isSmallInitial(token, text, following)
    )
      isName[at] = true;
    else if (beyond > at && isName[beyond]) isName.fill(true, at, beyond);
  });
  for (let at = tokens.length - 2; at >= 0; at--) {
    const [token, after] = [tokens[at], tokens[at + 1]];
    if (isName[at] || !token || !after) continue;
    if (isName[at + 1] && isNext(text, token, after)) {
      const colors = token.capital && after.capital && startsOfNames.has(token.lower);
      const called = !token.capital && (titles.has(token.lower) || verbish.has(token.lower));
      if (
        (fits(token, around) && !called) ||
        leadingParticles.has(token.lower) ||
        colors ||
        isSmallInitial(token, text)
      )
        isName[at] = true;
    } else if (isName[at + 2] && /^(?:and|n)$/.test(after.lower)) {
      isName[at] = token.begins && fits(token, around) && !verbish.has(token.lower);
    }
  }
}

type Around = { text: string; tokens: Token[]; trusted: boolean; story: ReadonlySet<string>; vocabulary: Vocabulary };

/** May be part of a name that stands beside it. */
function fits(token: Token, { text, trusted, story, vocabulary }: Around): boolean {
  if (story.has(token.lower)) return false;
  if (!wordNames.has(token.lower)) return isInitial(token, text) || !vocabulary.knows(token.lower);
  return !rarelyNames.has(token.lower) || (token.capital && !token.begins && trusted);
}

const leadingParticles = new Set('de la del van von der den bin bint ibn abu umm al el mc mac da dos'.split(' '));
/** Before another word, both with a capital or behind a first name: "White Eagle", "winona running bear". */
const startsOfNames = new Set(
  'white black red blue yellow green gray little big running standing walking sitting flying two three many spotted good lone iron strong swift brave tall long young old morning evening singing dancing rising gentle quiet'.split(
    ' ',
  ),
);

const notInitials =
  /^(?:U\.?S|U\.?K|D\.?C|A\.?M|P\.?M|E\.?I|P\.?O|N\.?A|A\.?A|I\.?D|O\.?T|P\.?T|E\.?R|T\.?V|P\.?S|D\.?V|R\.?N|M\.?D|H\.?S|J\.?R|S\.?R|G\.?P|D\.?O\.?B|E\.?G|I\.?E|A\.?K|B\.?C|W\.?O|S\.?O|R\.?E|C\.?C|L\.?A|N\.?Y|O\.?K|V\.?M|F\.?Y|B\.?S)/;

/** "R.T.", "M.'s mom". */
function findInitials(text: string): Span[] {
  if (!text.includes('.')) return [];
  const found = text.matchAll(
    /(?<![\p{L}.])(?:\p{Lu}\.(?:\s?\p{Lu}\.?(?!\p{L})|(?=['’]s\s))|\p{Ll}\.\p{Ll}\.(?![\p{L}\d]))/gu,
  );
  return [...found].flatMap(({ 0: initials, index }): Span[] =>
    notInitials.test(initials.toUpperCase())
      ? []
      : [{ kind: 'person', start: index, end: index + initials.replace(/\.$/, '').length }],
  );
}

function endOfParticles(tokens: Token[], from: number): number {
  let at = from;
  while (particles.has(tokens[at]?.lower ?? '')) at++;
  return at;
}

/** One capital by itself that is not "I" or "A"; with a point, those too. */
function isInitial({ text, end }: Token, whole: string): boolean {
  return /^\p{Lu}$/u.test(text) && (whole[end] === '.' || !/[IA]/.test(text));
}

/** "araceli m. called", "k. oyelaran"; not "w. maria", with her. */
function isSmallInitial({ text, end }: Token, whole: string, following = ''): boolean {
  return /^(?![wnrui])\p{Ll}$/u.test(text) && (whole[end] === '.' || personVerbs.has(following));
}

function spansOf(text: string, tokens: Token[], isName: boolean[]): Span[] {
  const spans: Span[] = [];
  tokens.forEach((token, at) => {
    if (!isName[at]) return;
    const [last, before] = [spans.at(-1), tokens[at - 1]];
    if (last && before && isName[at - 1] && isNext(text, before, token)) last.end = token.end;
    else spans.push({ kind: 'person', start: token.start, end: token.end });
  });
  return spans;
}
