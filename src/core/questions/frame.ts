// How a drafted question is built: who does what, when. Rewriting keeps these and changes how they are asked.
import {
  asking,
  be,
  determiners,
  dropped,
  having,
  isDoing,
  isHelper,
  modals,
  plain,
  pronouns,
  set,
} from './frame-words.ts';
import type { Grammar } from './grammar.ts';
import { type Person, personAt } from './person.ts';
import { restOf } from './thing.ts';
import { timeOut } from './time.ts';

export type Asks =
  | 'yes-no'
  | 'why'
  | 'how'
  | 'how-much'
  | 'what'
  | 'when'
  | 'where'
  | 'who'
  | 'which'
  | 'states'
  | 'orders';
type Tense = 'present' | 'past' | 'perfect' | 'going' | 'modal';

/**
 * `verb` is the base form, “be” for what somebody is. `rest` is what follows it, without time words and without what only
 * blames (“always”, “even”); `thing` is the noun phrase in it, or empty. `measure` is the “often” of “how often”. `modal` is the helper as
 * typed.
 */
export type Frame = {
  asks: Asks;
  measure: string;
  subject: Person;
  negative: boolean;
  tense: Tense;
  modal: string;
  verb: string;
  rest: string;
  thing: string;
  time: string;
};

/** “when was the last time you took him …” is about taking him. */
const lastTime = /^when (?:was|is) the last time (?:that )?(?=you|he|she|they|your|the|anyone)/i;

/** Reads a clause; undefined when it is not built as a question or statement about somebody. */
export function frameOf(text: string, grammar: Grammar): Frame | undefined {
  const { calm, time } = timeOut(
    text
      .replace(lastTime, '')
      .replace(/\s*,?\s*\b(?:because|cause)\b.*$/i, '')
      .replace(/^is it true (?:that )?/i, '')
      .replaceAll(/\b(?:at all|or not|like I said|like you said|like we said)\b/gi, ''),
  );
  const words = calm.split(/\s+/).filter(Boolean).map(unmarked);
  const opened = opening(words);
  const stems = withHelper(opened.words);
  const read = stems ?? withoutHelper(opened.words, grammar);
  if (!read) return undefined;
  const subject = personAt(read.after, read.helper, grammar);
  if (!subject) return undefined;
  return predicateOf(
    { ...opened, ...read, time, subject: subject.person, words: read.after.slice(subject.length) },
    grammar,
  );
}

const unmarked = (word: string) => word.replace(/[,;:]+$/, '');

type Opened = { asks: Asks; measure: string; words: string[] };

function opening(words: string[]): Opened {
  const [first = '', second = '', third = ''] = words;
  const contracted = /^(how|what|where|who|when|why)'(s|d|re)$/.exec(first);
  if (contracted) {
    const helper = { s: 'is', d: 'did', re: 'are' }[contracted[2] ?? 's'] ?? 'is';
    return { asks: asking[contracted[1] ?? ''] ?? 'what', measure: '', words: [helper, ...words.slice(1)] };
  }
  if (first === 'how' && second === 'come') return { asks: 'why', measure: '', words: words.slice(2) };
  if (first === 'how' && !isHelper(second) && !(second in pronouns)) {
    const length = isHelper(third) || third in pronouns ? 2 : 3;
    return { asks: 'how-much', measure: words.slice(1, length).join(' '), words: words.slice(length) };
  }
  const asks = asking[first];
  if (!asks) return { asks: 'yes-no', measure: '', words };
  const at = words.findIndex((word, index) => index > 0 && isHelper(word));
  if (at > 1 && at < 4 && !(second in pronouns))
    return { asks, measure: words.slice(1, at).join(' '), words: words.slice(at) };
  return { asks, measure: '', words: words.slice(1) };
}

type Helped = { helper: string; negative: boolean; after: string[]; states: boolean };

/** “did you …”: the helper stands first. */
function withHelper(words: string[]): Helped | undefined {
  const [first = ''] = words;
  if (!isHelper(first)) return undefined;
  const next = words[1] ?? '';
  const negated = /n't$/.test(first) || next === 'not';
  return { helper: plain(first), negative: negated, after: words.slice(next === 'not' ? 2 : 1), states: false };
}

/** “you taking your pills”, “you don't hit him”: the person stands first, and the helper after, or nowhere. */
function withoutHelper(words: string[], grammar: Grammar): Helped | undefined {
  const expanded = words.flatMap((word) => parted(word));
  const subject = personAt(expanded, '', grammar);
  if (!subject) return undefined;
  const rest = expanded.slice(subject.length).filter((word, at) => at > 1 || !dropped.has(word));
  const [first = '', second = ''] = rest;
  const before = expanded.slice(0, subject.length);
  if (isHelper(first) && rest.length > 1) {
    const own = !be.has(plain(first)) && !modals.has(plain(first)) && !/n't$/.test(first) && !isVerb(second, grammar);
    if (own) return { helper: '', negative: false, after: [...before, ...rest], states: true };
    const negated = /n't$/.test(first) || second === 'not';
    return {
      helper: plain(first),
      negative: negated,
      after: [...before, ...rest.slice(second === 'not' ? 2 : 1)],
      states: true,
    };
  }
  if (rest.length > 0 && isQuality(first, grammar))
    return { helper: 'are', negative: false, after: [...before, ...rest], states: true };
  const negated = first === 'no' || first === 'not';
  const after = negated ? rest.slice(1) : rest;
  const helper = /ing$/.test(after[0] ?? '') ? 'are' : '';
  return after.length > 0 ? { helper, negative: negated, after: [...before, ...after], states: true } : undefined;
}

const qualities = set('ok okay alright good fine sick pregnant tired sure ready up');
const isQuality = (word: string, grammar: Grammar) =>
  qualities.has(word) || (grammar.kinds(word).has('adjective') && !grammar.kinds(word).has('verb'));
const isVerb = (word: string, grammar: Grammar) => grammar.kinds(word).has('verb');

function parted(word: string): string[] {
  const match = /^(you|he|she|they|it|we|I|that|there)'(re|s|m|ve|d|ll)$/.exec(word);
  if (!match) return [word];
  const helper = { re: 'are', s: 'is', m: 'am', ve: 'have', d: 'would', ll: 'will' }[match[2] ?? 's'] ?? 'is';
  return [match[1] ?? word, helper];
}

type Read = Opened & Helped & { time: string; subject: Person };

function predicateOf({ asks, measure, helper, negative, states, time, subject, words }: Read, grammar: Grammar): Frame {
  const kept = words.filter((word, at) => !(dropped.has(word) && !(word === 'so' && words[at + 1] === 'that')));
  const negated = negative || words.slice(0, 2).some((word) => word === 'not' || word === 'never' || word === 'no');
  const after = kept.filter((word, at) => !(at < 2 && (word === 'not' || (word === 'no' && negated))));
  const [first = ''] = after;
  const tense = tenseOf(helper, first);
  const asked = states && asks === 'yes-no' ? 'states' : asks;
  const base = { asks: asked, measure, subject, negative: negated, modal: helper, time } as const;
  const isBe = be.has(plain(helper)) && !isDoing(first) && !isGoingTo(after);
  if (isBe) return { ...base, tense, verb: 'be', ...restOf(after, grammar) };
  const isStill = be.has(first) && isDoing(after[1] ?? '');
  const own = isGoingTo(after) ? after.slice(2) : isStill ? after.slice(1) : after;
  const [verb = 'do', ...rest] = own.filter((word, at) => at > 0 || !dropped.has(word));
  return {
    ...base,
    tense: isGoingTo(after) ? 'going' : isStill ? 'present' : tense,
    verb: grammar.forms(verb).base,
    ...restOf(rest, grammar),
  };
}

const isGoingTo = (words: readonly string[]) =>
  ['going', 'planning', 'about', 'supposed'].includes(words[0] ?? '') &&
  words[1] === 'to' &&
  words.length > 2 &&
  !determiners.has(words[2] ?? '');

function tenseOf(helper: string, first: string): Tense {
  if (helper === 'did' || helper === 'was' || helper === 'were') return 'past';
  if (having.has(helper)) return 'perfect';
  if (modals.has(helper)) return helper === 'will' ? 'going' : 'modal';
  return helper === '' && /ed$/.test(first) ? 'past' : 'present';
}
