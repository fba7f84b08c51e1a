// How a drafted question is built: who does what, when. Rewriting keeps these and changes how they are asked.
import type { Grammar } from './grammar.ts';

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
export type Tense = 'present' | 'past' | 'perfect' | 'going' | 'modal';

/** `text` as it stands before a verb (“he”, “your mom”); `object` as it stands after one (“him”, “your mom”). */
export type Person = {
  text: string;
  object: string;
  kind: 'you' | 'they' | 'it' | 'we' | 'I' | 'other';
  plural: boolean;
};

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

const set = (words: string) => new Set(words.split(/\s+/));
const be = set('is are was were am be been being');
const doing = set('do does did');
const having = set('have has had');
const modals = set('can could will would should may might must shall');
const pronouns: Record<string, Person['kind']> = {
  you: 'you',
  he: 'other',
  she: 'other',
  it: 'it',
  they: 'they',
  we: 'we',
  I: 'I',
  there: 'it',
  this: 'it',
  that: 'it',
};
const objects: Record<string, string> = { he: 'him', she: 'her', they: 'them', we: 'us', I: 'me' };
const determiners = set('your his her their my our the a an this that these those any some each both all no every');
const barePeople = set(
  'mom mum dad baby grandma grandpa nana gran caregiver parent client mother father child infant family participant anyone anybody someone somebody everyone everybody things kids children nobody people life school work',
);
const dropped = set(
  'always never ever even still yet already just really again actually also only so honestly constantly probably properly seriously',
);
const asking: Record<string, Asks> = {
  why: 'why',
  how: 'how',
  what: 'what',
  when: 'when',
  where: 'where',
  who: 'who',
  which: 'which',
  whose: 'which',
};

const timePattern =
  /\b(?:(?:on|by|since|until|before|after|this past|this coming|last|this|next|every|each) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|week|month|morning|afternoon|evening|weekend|time|day|year|visit|spring|summer|fall|winter|christmas)s?(?: (?:night|morning|afternoon|evening))?|(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:night|morning|afternoon|evening))?|yesterday|today|tonight|tomorrow|lately|recently|these days|right now|nowadays|now|at the moment)|(?:once|twice|three times|four times) (?:a|per) (?:day|week|month|night)|at night|at nights|in the (?:morning|evening|night|afternoon)s?|all (?:day|night|weekend|week)(?: long)?|at (?:noon|\d{1,2}(?::\d\d)?(?: ?[ap]m)?)|(?:a few |two |three )?(?:days|weeks|months) ago|since (?:last|the) \w+(?: \w+)?|these last two weeks)\b/iu;

/** “when was the last time you took him …” is about taking him. */
const lastTime = /^when (?:was|is) the last time (?:that )?(?=you|he|she|they|your|the|anyone)/i;

/** Reads a clause; undefined when it is not built as a question or statement about somebody. */
export function frameOf(text: string, grammar: Grammar): Frame | undefined {
  const { calm, time } = timeOut(
    text.replace(lastTime, '').replaceAll(/\b(?:at all|or not|like I said|like you said|like we said)\b/gi, ''),
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

function timeOut(text: string): { calm: string; time: string } {
  const found = timePattern.exec(text);
  if (!found || found.index === 0) return { calm: text, time: '' };
  if (/\bthe\s+$/i.test(text.slice(0, found.index))) return { calm: text, time: '' }; // “the last time you …” says which
  const calm = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim();
  return { calm, time: timeSaid(found[0]) };
}

/** “Tuesday” → “on Tuesday”; what only means now says nothing. */
function timeSaid(found: string): string {
  if (/^(?:now|right now|at the moment|nowadays)$/i.test(found)) return '';
  return /^[A-Z]\w+day\b/.test(found) ? `on ${found}` : found;
}

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

const plain = (word: string) => word.replace(/n't$/, '').replace(/^ca$/, 'can').replace(/^wo$/, 'will');
const isHelper = (word: string) => [be, doing, having, modals].some((some) => some.has(plain(word)));

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

type Placed = { person: Person; length: number };

/** Who stands at the beginning of these words. */
function personAt(words: readonly string[], helper: string, grammar: Grammar): Placed | undefined {
  const [first = ''] = words;
  if (first === 'you' && (words[1] === 'all' || words[1] === 'two' || words[1] === 'guys'))
    return { person: { text: `you ${words[1]}`, object: `you ${words[1]}`, kind: 'you', plural: true }, length: 2 };
  const kind = pronouns[first];
  if (kind && words[1] === 'and' && words.length > 3) {
    const other = personAt(words.slice(2), helper, grammar);
    if (other) {
      const text = `${first} and ${other.person.text}`;
      const object = `${objects[first] ?? first} and ${other.person.object}`;
      return {
        person: { text, object, kind: kind === 'you' ? 'you' : 'they', plural: true },
        length: other.length + 2,
      };
    }
  }
  if (kind && !(first === 'that' && isNounAt(words, 1, grammar))) {
    const plural = ['you', 'they', 'we'].includes(first);
    return { person: { text: first, object: objects[first] ?? first, kind, plural }, length: 1 };
  }
  const length = nounPhraseLength(words, helper, grammar);
  if (length === 0) return undefined;
  const text = words.slice(0, length).join(' ');
  const last = words[length - 1] ?? '';
  const plural =
    /(?:[^s']s|children|people|kids|men|women|twins)$/.test(last) && !/'s$/.test(last) && !/(?:is|us)$/.test(last);
  return { person: { text, object: text, kind: plural ? 'they' : 'other', plural }, length };
}

const isNounAt = (words: readonly string[], at: number, grammar: Grammar) =>
  at < words.length && grammar.kinds(words[at] ?? '').has('noun') && !isHelper(words[at] ?? '');

function nounPhraseLength(words: readonly string[], helper: string, grammar: Grammar): number {
  const [first = ''] = words;
  const begins = determiners.has(first) || /'s$/.test(first);
  if (!begins && !barePeople.has(first)) return 0;
  const kinds = words.map((word) => grammar.kinds(word));
  let at = 1;
  if (begins) {
    while (at < words.length - 1 && adjectives.has(words[at] ?? '')) at++;
    at++;
  }
  while (/'s$/.test(words[at - 1] ?? '') && at < words.length) at++;
  const takesBase = doing.has(helper) || modals.has(helper);
  while (at < words.length - 1 && isMoreOfIt(words, kinds, at, takesBase)) at++;
  return Math.min(at, words.length);
}

const adjectives = set(
  'little older oldest younger youngest new old ex other big whole own first second last only two three',
);

/** “your case | worker”: a noun that another noun or verb follows. */
function isMoreOfIt(
  words: readonly string[],
  kinds: readonly ReadonlySet<string>[],
  at: number,
  takesBase: boolean,
): boolean {
  const word = words[at] ?? '';
  if (word === 'and' && (determiners.has(words[at + 1] ?? '') || barePeople.has(words[at + 1] ?? ''))) return true;
  if (words[at - 1] === 'and') return true;
  if (['of', 'worker', 'seat', 'daddy', 'mama', 'care', 'mate', 'mates'].includes(word)) return true;
  if (words[at - 1] === 'of') return true;
  if (!kinds[at]?.has('noun') || kinds[at]?.has('verb') || /ing$/.test(word)) return false;
  return takesBase && words.slice(at + 1).some((_, index) => kinds[at + 1 + index]?.has('verb'));
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
  const own = isGoingTo(after) ? after.slice(2) : be.has(first) && isDoing(after[1] ?? '') ? after.slice(1) : after;
  const [verb = 'do', ...rest] = own.filter((word, at) => at > 0 || !dropped.has(word));
  return {
    ...base,
    tense: isGoingTo(after) ? 'going' : tense,
    verb: grammar.forms(verb).base,
    ...restOf(rest, grammar),
  };
}

const notDoing = set('thing nothing something anything everything morning evening feeling sibling bring king during');
const isDoing = (word: string) => /.{2,}ing$/.test(word) && !notDoing.has(word);
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

const particle = '(?:up|out|in|off|back|over|down|around|along|together|away)';
const reaches = '(?:to|at|for|with|about|on|from|of|into)';
const leadsToThing = new RegExp(`^(?:${particle}\\s+)?(?:${reaches}\\s+)?`, 'i');
const notThings = set(
  'lot bit little other it him her them me us you enough more much too lots good bad ok okay better alone',
);
const clauses =
  /\s+(?:because|when|if|so|but|while|since|until|unless|before|after|to|and (?:then|not|you)|in the|at)\b.*$/;

/** What follows the verb, and the noun phrase in it: “to the appointment” → “the appointment”. */
function restOf(words: readonly string[], grammar: Grammar): Pick<Frame, 'rest' | 'thing'> {
  const rest = words
    .join(' ')
    .replaceAll(/\b(?:so|too|this|that) (?:much|many)\s+/g, '')
    .replaceAll(/\b(?:so much|too much|so long|like that|like this|all the time|the whole time)\b/g, '')
    .trim();
  const bare = rest.replace(leadsToThing, '').replace(clauses, '').trim();
  return { rest, thing: isThing(bare.split(' '), grammar) ? bare : '' };
}

/** A noun phrase that is about things, not about persons. */
function isThing(words: readonly string[], grammar: Grammar): boolean {
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (first === '' || notThings.has(first) || persons.has(last) || /(?:self|selves)$/.test(last) || words.length > 6)
    return false;
  const kinds = words.map((word) => grammar.kinds(word));
  const end = kinds.at(-1) ?? new Set();
  if (determiners.has(first))
    return (
      second !== '' &&
      !notThings.has(second) &&
      !((end.has('adjective') || end.has('adverb')) && !end.has('noun') && !end.has('verb'))
    );
  const isNoun = end.has('noun') || (words.length > 1 && end.has('verb') && /s$/.test(last));
  return isNoun && !isDoing(first) && kinds.slice(0, -1).every((kind) => kind.has('noun') || kind.has('adjective'));
}

const persons = set(
  'son daughter kids kid child children baby twins toddler boys girls boy girl mom mum dad mother father partner boyfriend husband wife grandma sister brother infant newborn teenager one ones',
);
