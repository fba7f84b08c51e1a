// Phrases looked for in words. One phrase is a row of pieces:
//   word   a|b   word* (begins with)   _ (any one word)   .. (up to four words)   word? (may be missing)   @list   ^ $ (begin, end)

type Piece =
  | { kind: 'words'; words: ReadonlySet<string>; starts: string[]; optional: boolean }
  | { kind: 'any' | 'gap' };
type Phrase = { sign: number; row: number; pieces: Piece[]; atStart: boolean; atEnd: boolean };

/** A phrase that stands in the words: whose it is, which of them, where it was first found and how many words it spans. */
export type Found = { sign: number; row: number; at: number; length: number };
export type Finder = (words: readonly string[]) => Found[];

const widestGap = 4;
const indexed = 3;

/** @param signs each sign's phrases, parted by semicolons */
export function finderOf(signs: readonly string[], lists: Readonly<Record<string, string>>): Finder {
  const byWord = new Map<string, Phrase[]>();
  const byStart = new Map<string, Phrase[]>();
  for (const phrase of signs.flatMap(rowsOf).flatMap((written, row) => phrasesOf(written, row, lists))) {
    const first = phrase.pieces[0];
    if (first?.kind !== 'words' || first.optional)
      throw new Error(`The phrase in row ${phrase.row} must begin with a word.`);
    for (const word of first.words) push(byWord, word, phrase);
    for (const start of new Set(first.starts.map((one) => one.slice(0, indexed)))) push(byStart, start, phrase);
  }
  const candidates = remembered((word: string, next: string) => {
    const begun = [...(byWord.get(word) ?? []), ...(byStart.get(word.slice(0, indexed)) ?? [])];
    return begun.filter(({ pieces }) => mayFollow(pieces[1], next));
  });
  return (words) => {
    const found = new Map<number, Found>();
    words.forEach((word, at) => {
      for (const phrase of candidates(word, words[at + 1] ?? '')) note(found, phrase, words, at);
    });
    return [...found.values()];
  };
}

/** Whether a phrase that began can go on with this word, as far as its second piece tells. */
const mayFollow = (piece: Piece | undefined, word: string) =>
  piece?.kind !== 'words' || piece.optional || accepts(piece, word);

const mostRemembered = 20_000;

/** Pairs of words come again and again; which phrases they may begin is worked out once. */
function remembered(look: (word: string, next: string) => Phrase[]): (word: string, next: string) => Phrase[] {
  const known = new Map<string, Phrase[]>();
  return (word, next) => {
    const key = `${word} ${next}`;
    const before = known.get(key);
    if (before) return before;
    const phrases = look(word, next);
    if (known.size >= mostRemembered) known.clear();
    known.set(key, phrases);
    return phrases;
  };
}

/** Every literal word of the phrases and lists: what typing is repaired towards. */
export function wordsIn(texts: Iterable<string>): Set<string> {
  return new Set([...texts].flatMap((text) => text.match(/[\p{L}\p{N}]+(?!\*)/gu) ?? []));
}

function note(found: Map<number, Found>, phrase: Phrase, words: readonly string[], at: number): void {
  if (found.has(phrase.row) || (phrase.atStart && at !== 0)) return;
  const end = matchEnd(phrase, 0, words, at);
  if (end >= 0) found.set(phrase.row, { sign: phrase.sign, row: phrase.row, at, length: end - at });
}

/** Where the phrase ends when it matches from here, or -1. */
function matchEnd(phrase: Phrase, index: number, words: readonly string[], at: number): number {
  const piece = phrase.pieces[index];
  if (!piece) return !phrase.atEnd || at === words.length ? at : -1;
  if (piece.kind === 'gap') {
    for (let skipped = 0; skipped <= widestGap && at + skipped <= words.length; skipped++) {
      const end = matchEnd(phrase, index + 1, words, at + skipped);
      if (end >= 0) return end;
    }
    return -1;
  }
  const word = words[at];
  if (word !== undefined && accepts(piece, word)) {
    const end = matchEnd(phrase, index + 1, words, at + 1);
    if (end >= 0) return end;
  }
  return piece.kind === 'words' && piece.optional ? matchEnd(phrase, index + 1, words, at) : -1;
}

function accepts(piece: Piece, word: string): boolean {
  if (piece.kind !== 'words') return piece.kind === 'any';
  if (piece.words.has(word)) return true;
  return piece.starts.length > 0 && piece.starts.some((start) => word.startsWith(start));
}

type Row = { sign: number; pieces: string[] };

function rowsOf(text: string, sign: number): Row[] {
  const rows = text.split(';').map((row) => row.trim().split(/\s+/).filter(Boolean));
  return rows.filter((pieces) => pieces.length > 0).map((pieces) => ({ sign, pieces }));
}

/** One phrase; or several, with and without first pieces that may be missing. */
function phrasesOf({ sign, pieces }: Row, row: number, lists: Readonly<Record<string, string>>): Phrase[] {
  const atStart = pieces[0] === '^';
  const atEnd = pieces.at(-1) === '$';
  const middle = pieces.slice(atStart ? 1 : 0, atEnd ? -1 : undefined);
  const phrase = { sign, row, pieces: middle.map((piece) => pieceOf(piece, lists)), atStart, atEnd };
  return startsOf(phrase.pieces).map((ones) => ({ ...phrase, pieces: ones }));
}

function startsOf(pieces: Piece[]): Piece[][] {
  const [first, ...rest] = pieces;
  if (first?.kind !== 'words' || !first.optional) return [pieces];
  return [[{ ...first, optional: false }, ...rest], ...startsOf(rest)];
}

function pieceOf(written: string, lists: Readonly<Record<string, string>>): Piece {
  if (written === '_') return { kind: 'any' };
  if (written === '..') return { kind: 'gap' };
  const optional = written.endsWith('?');
  const names = (optional ? written.slice(0, -1) : written).split('|');
  const words = names.flatMap((name) => (name.startsWith('@') ? listNamed(name.slice(1), lists) : [name]));
  return {
    kind: 'words',
    words: new Set(words.filter((word) => !word.endsWith('*'))),
    starts: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    optional,
  };
}

function listNamed(name: string, lists: Readonly<Record<string, string>>): string[] {
  const list = lists[name];
  if (list === undefined) throw new Error(`There is no list of words "${name}".`);
  return list.split(/\s+/).filter(Boolean);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
