// Names that are words, where kin beside them shows it: "mom: dawn", "the twins, faith and hope", "peanut's dad".
import { kin, wordNames } from './name-words.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { type Seen, set, strongNames, theirs } from './seen.ts';
import type { Token } from './tokens.ts';
import { usualCapitals } from './usual-capitals.ts';

/** "sunday is the uncle", "sir was her baby". */
export const isOfKin = ({ text, tokens, at }: Seen) =>
  /^\s(?:is|was)\s(?:the|her|his|my|their|our)\s/i.test(text.slice(tokens[at]?.end)) &&
  kin.has(tokens[at + 3]?.lower ?? '') &&
  /^\s*(?:$|[.,;)!]|(?:and|who|from|of|in)\s)/.test(text.slice(tokens[at + 3]?.end));

/** "client: rain", "mom=joy". */
export function isLabeled({ text, tokens, at }: Seen, token: Token): boolean {
  const before = tokens[at - 1];
  if (!before || !/^\s?[:=]\s?$/.test(text.slice(before.end, token.start))) return false;
  return kin.has(before.lower) || labels.has(before.lower);
}

const labels = set('family ward participant student pt fob mob foc moc sib sibs name');

/** "kids: hunter 4, skye 2", "siblings ocean, river and sky": however far from the word that says who they are. */
export function isListed({ text, tokens, at }: Seen): boolean {
  for (let from = at; from > Math.max(0, at - 8); from--) {
    const [before, token] = [tokens[from - 1], tokens[from]];
    if (!before || !token) return false;
    const between = text.slice(before.end, token.start);
    if (several.has(before.lower))
      return between === ' ' ? wordNames.has(token.lower) : /^(?:,\s|:\s?|\s\(|\s?=\s?)$/.test(between);
    const joined = /^(?:\s?\d*(?:mo|yo|m|y)?\s?[,&+/]\s?|\s)$/.test(between);
    if (!joined || !(joins.has(before.lower) || wordNames.has(before.lower) || between.includes(','))) return false;
    if (between === ' ' && !joins.has(before.lower) && !joins.has(token.lower)) return false;
  }
  return false;
}

const several = set('kids twins boys girls siblings sibs brothers sisters children grandkids triplets sons daughters');
const joins = set('and n baby');

/** "dad (mark)", "carter, cooper and": beside kin or another name. */
export function isBracketed({ text, tokens, at }: Seen, token: Token): boolean {
  const [two, before] = [tokens[at - 2], tokens[at - 1]];
  if (!before) return false;
  const between = text.slice(before.end, token.start);
  if (between === ' (' && kin.has(before.lower)) return text[token.end] === ')';
  if (between === ', ') return strongNames.has(before.lower) || (kin.has(before.lower) && text[token.end] === ',');
  return before.lower === 'and' && two !== undefined && strongNames.has(two.lower);
}

/** Someone's mother, at the start of a line without "the": "peanut's mom", "jewels landlord". */
export function isBareOwner({ tokens, at }: Seen, { own, begins, lower }: Token): boolean {
  const following = tokens[at + 1]?.lower ?? '';
  if (!begins) return false;
  if (!own && lower.endsWith('s') && strongNames.has(lower.slice(0, -1)))
    return kin.has(following) || theirs.has(following);
  if (!own || !kin.has(following)) return false;
  return (
    !kin.has(lower) &&
    !usualCapitals.has(lower) &&
    !ordinaryWords.has(lower) &&
    !notOwners.has(lower) &&
    !roles.test(lower)
  );
}

/** Owners who are no one in particular: "staffer's", "ex-husband's". */
const roles = /(?:[^e]er|or|ist|mate|m[ae]n)$|-/;
const notOwners = set(
  'it that this there here who what where how he she let everyone everybody someone somebody nobody anybody one other else today yesterday tomorrow tonight world state county school city landlord judge family kids people girl boy child children foster worker caseworker neighbor neighbour friend staff agency court hospital church class group team program',
);
