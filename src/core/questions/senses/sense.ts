// A sense: what kind of thing a draft is about, and the lines that suit it. Braces are filled from the draft's own words.
import type { SuggestionKind } from '../question.ts';

/**
 * `pattern` is looked for in the spelled draft; its first group, or else all of it, is {word}. `of` says whose: the one asked, or somebody
 * else. {thing} is the draft's own noun phrase; {child} the other person (“him”), {childs} “his”, {doeshe} “does he”, {ishe} “is he”.
 */
export type Sense = {
  name: string;
  topic: string;
  pattern: RegExp;
  noun: string;
  of?: 'you' | 'other';
  lines: Partial<Record<SuggestionKind, readonly string[]>>;
};
