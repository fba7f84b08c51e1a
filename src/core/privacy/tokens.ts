// A typed line as words with their places, and how far its capitals can be trusted.

/** `lower` is the word as dictionaries have it: lower case, plain apostrophes, without a possessive ending. `end` leaves that ending out. */
export type Token = {
  text: string;
  lower: string;
  start: number;
  end: number;
  capital: boolean;
  begins: boolean;
  own: boolean;
};

const wordPattern = /[\p{L}\p{M}]+(?:['’ʼ‘`-][\p{L}\p{M}]+)*/gu;
/** What ends a sentence, opens a quotation or begins a point. */
const sentenceStart = /(?:^[^\p{L}\p{N}]*|[.!?…:;=·\n"“”(*•–—>\]|/]|(?:^|\s)[-‘'])\s*$/u;

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(wordPattern)].flatMap(({ 0: word, index }) => {
    const before = text.slice(Math.max(0, index - 12), index);
    // Part of a number, an address or a tag: not a word.
    if (/[\d_]$/.test(before) || /^[\d_]/.test(text.slice(index + word.length))) return [];
    const bare = word.replace(/['’ʼ`][sS]$/, '');
    const lower = bare.toLowerCase().replaceAll(/[’ʼ‘`]/g, "'");
    const capital = /^\p{Lu}/u.test(word);
    const own = bare !== word || /^['’](?:\s|$)/.test(text.slice(index + word.length, index + word.length + 2));
    const token = {
      text: bare,
      lower,
      start: index,
      end: index + bare.length,
      capital,
      begins: sentenceStart.test(before),
      own,
    };
    return [token];
  });
}

/** Whether a capital says something here: not where nearly every word has one. */
export function capitalsCount(tokens: Token[]): boolean {
  const long = tokens.filter(({ text }) => text.length > 1);
  const capitals = long.filter(({ capital }) => capital).length;
  return long.length < 4 ? !long.every(({ text }) => text === text.toUpperCase()) : capitals / long.length < 0.6;
}

/** Only blanks, a hyphen or an initial's point between two words: they may be one name. */
export const isNext = (text: string, before: Token, after: Token): boolean =>
  /^(?:['’]s)?$/.test('') && /^(?:[ \t\u00a0]{1,2}|\.\s?|-)$/.test(text.slice(before.end, after.start));
