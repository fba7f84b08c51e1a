// Exact words out of a line: every quote is a part of the line as kept.

import type { Move } from '../hear/move.ts';
import { countWords } from '../text.ts';
import type { DebriefLine } from './lines.ts';

const longestQuote = 220;
const shortestQuote = 12;
const fewestWords = 4;

/** The sentence that is this move, where one can be told apart; else the whole line, or the beginning of a long one. */
export function quoteOf({ said, heard }: Pick<DebriefLine, 'said' | 'heard'>, move?: Move): string {
  const parts = heard.parts.length > 1 ? heard.parts.filter((part) => part.move === move) : [];
  const [best] = parts.sort((a, b) => b.confidence - a.confidence);
  const sentence = best && sentenceAt(said, best.text.trim());
  if (sentence && stands(sentence, said)) return sentence;
  return cut(said);
}

/** The first sentence of which this is true, else the whole line. */
export function quoteWhere({ said }: Pick<DebriefLine, 'said'>, isIt: (sentence: string) => boolean): string {
  const sentences = (said.match(/[^.!?…\n]+[.!?…]*/g) ?? []).map((one) => one.trim());
  return cut(sentences.find(isIt) ?? said);
}

/** Long enough to be known again, and no piece of a sentence that goes on. */
function stands(sentence: string, said: string): boolean {
  if (sentence.length < shortestQuote || sentence.length > longestQuote) return false;
  const rest = said.slice(said.indexOf(sentence) + sentence.length);
  return countWords(sentence) >= fewestWords && !/^\s*[,\p{Ll}]/u.test(rest);
}

/** With the mark that ends it. */
function sentenceAt(said: string, text: string): string | undefined {
  const at = said.indexOf(text);
  if (at < 0 || text === '') return undefined;
  const end = /^[.!?…]+/.exec(said.slice(at + text.length))?.[0] ?? '';
  return text + end;
}

function cut(said: string): string {
  if (said.length <= longestQuote) return said;
  const start = said.slice(0, longestQuote);
  return /^[\s\S]*[.!?](?=\s)/.exec(start)?.[0] ?? /^[\s\S]*(?=\s)/.exec(start)?.[0] ?? start;
}
