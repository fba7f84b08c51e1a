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
/** As far back as a sentence's start is looked for. */
const reach = 12;

/** What a person says to Porchlight itself; the line they mean begins after it. */
const commanded =
  /^\s*(?:please\s+)?(?:find|look up|search(?: for)?|practi[cs]e|rehearse|prep(?:are)?(?: for)?|brief|(?:help me )?ask|reflect(?: on)?|notice)(?:\s*:\s+|\s+)/i;

export function tokensOf(text: string): Token[] {
  const [command = ''] = commanded.exec(text.slice(0, 60)) ?? [];
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const after = index + word.length;
    // Part of a number, an address or a tag: not a word.
    if (isDigit(text.charCodeAt(index - 1)) || isDigit(text.charCodeAt(after))) continue;
    const bare = bareOf(word);
    tokens.push({
      text: bare,
      lower: lowerOf(bare),
      start: index,
      end: index + bare.length,
      capital: isCapital(word),
      begins: index === 0 || index === command.length || opens(text, index),
      own: bare !== word || /^['’](?:\s|$)/.test(text.slice(after, after + 2)),
    });
  }
  return tokens;
}

/** Without a possessive ending. */
export const bareOf = (word: string): string => (/['’ʼ`][sS]$/.test(word) ? word.slice(0, -2) : word);

/** As dictionaries have it: in lower case, with plain apostrophes. */
export function lowerOf(word: string): string {
  const lower = word.toLowerCase();
  return /[’ʼ‘`]/.test(lower) ? lower.replaceAll(/[’ʼ‘`]/g, "'") : lower;
}

/** A figure or an underscore; nothing at the ends of a text. */
const isDigit = (code: number) => (code >= 48 && code <= 57) || code === 95;

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code <= 90 : /^\p{Lu}/u.test(word);
}

/** Most words stand behind a small letter and a space, in the middle of a sentence. */
function opens(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 2);
  if (text[index - 1] === ' ' && before >= 97 && before <= 122) return false;
  return sentenceStart.test(text.slice(Math.max(0, index - reach), index));
}

/** Whether a capital says something here: not where nearly every word has one. */
export function capitalsCount(tokens: Token[]): boolean {
  const long = tokens.filter(({ text }) => text.length > 1);
  const capitals = long.filter(({ capital }) => capital).length;
  return long.length < 4 ? !long.every(({ text }) => text === text.toUpperCase()) : capitals / long.length < 0.6;
}

/** Only blanks, a hyphen or an initial's point between two words: they may be one name. */
export const isNext = (text: string, before: Token, after: Token): boolean =>
  /^(?:[ \t\u00a0]{1,2}|\.\s?|-)$/.test(text.slice(before.end, after.start));
