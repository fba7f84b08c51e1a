// What follows the verb, and the noun phrase in it.
import { determiners, isDoing, set } from './frame-words.ts';
import type { Grammar } from './grammar.ts';

const particle = '(?:up|out|in|off|back|over|down|around|along|together|away)';
const reaches = '(?:to|at|for|with|about|on|from|of|into)';
const leadsToThing = new RegExp(`^(?:${particle}\\s+)?(?:${reaches}\\s+)?`, 'i');
const notThings = set(
  'lot bit little other it him her them me us you enough more much too lots good bad ok okay better alone here there home outside inside today',
);
const clauses =
  /\s+(?:because|when|if|so|but|while|since|until|unless|before|after|to|and (?:then|not|you)|in the|at)\b.*$/;

/** What follows the verb, and the noun phrase in it: “to the appointment” → “the appointment”. */
export function restOf(words: readonly string[], grammar: Grammar): { rest: string; thing: string } {
  const rest = words
    .join(' ')
    .replaceAll(/\b(?:so|too|this|that) (?:much|many)\s+/g, '')
    .replace(/^(?:any|some|anything|something)\s+(?=\w)/, '')
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
  const isNoun = end.has('noun') || (end.has('verb') && /s$/.test(last));
  return (
    isNoun &&
    !isDoing(first) &&
    kinds.slice(0, -1).every((kind, at) => kind.has('noun') || kind.has('adjective') || /^\d+$/.test(words[at] ?? ''))
  );
}

const persons = set(
  'son daughter kids kid child children baby twins toddler boys girls boy girl mom mum dad mother father partner boyfriend husband wife grandma sister brother infant newborn teenager one ones',
);
