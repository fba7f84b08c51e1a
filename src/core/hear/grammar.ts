// How a part is built, without relying on a question mark: a question, a telling, a statement about you, me or the world.
import type { Part } from './read-line.ts';

export type Build =
  | 'asks-open'
  | 'asks-closed'
  | 'asks-why'
  | 'asks-leave'
  | 'invites'
  | 'states-asking'
  | 'tells'
  | 'exclaims'
  | 'about-you'
  | 'sounds-like'
  | 'about-me'
  | 'about-us'
  | 'about-them'
  | 'about-it'
  | 'bare';

const set = (words: string) => new Set(words.split(/\s+/));
const helpers = set(
  `is are was were do does did have has had can could would will should may might am isnt arent wasnt werent dont doesnt didnt havent hasnt hadnt
  cant couldnt wouldnt wont shouldnt`,
);
const subjects = set(
  `you he she it they we i your his her their the this that there these those anyone anybody anything someone somebody everyone everything any
  everybody mom dad baby kids yall things life nobody something`,
);
const factWhats = set(
  'time day date days times grade year size address number school month age dose color colour language brand name insurance',
);
const factHows = set('many much often old far late soon big tall early long');
const me = set('i im ive id ill my');
const you = set('you youre youve youd youll your');
const us = set('we our lets weve were wed well');
const them = set(
  'he hes she shes they theyre his her their him them nobody everyone everybody somebody people someone',
);
const tellers = set(
  `go get take call put use give keep find talk ask try set write make stay join remember consider focus avoid cut turn sit speak reach practice walk
  limit remove lock buy bring stick ignore stop start never always cook eat rest switch schedule apply contact check seek wait relax breathe count
  pick lay swap let dont be think look come have read listen see tell say show send add leave hold please just maybe`,
);

export function buildOf({ words, asks }: Part): Build {
  const [first = '', second = '', third = ''] = words;
  if (invites(words)) return 'invites';
  const asked = questionOf(first, second, third, words, asks);
  if (asked) return asked;
  if (asks) return isSounding(words) ? 'sounds-like' : (askedWithin(words) ?? 'states-asking');
  if (isExclaiming(words)) return 'exclaims';
  if (isSounding(words)) return 'sounds-like';
  if (you.has(first) || (first === 'if' && you.has(second)) || (first === 'because' && you.has(second)))
    return 'about-you';
  if (tellers.has(first) && words.length > 1) return 'tells';
  if (me.has(first)) return 'about-me';
  if (us.has(first)) return 'about-us';
  if (them.has(first)) return 'about-them';
  return words.length > 2 ? 'about-it' : 'bare';
}

const openers = set('what whats how hows');
const linkers = set('know think sure see hear remember wonder understand tell about of like is was and');

/** A question that begins in the midst of a part that ends in a question mark: “and your mom, how is she?” */
function askedWithin(words: readonly string[]): Build | undefined {
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (linkers.has(words[at - 1] ?? '') && words.length - at > 2) continue;
    if (openers.has(word)) return factHows.has(next) || factWhats.has(next) ? 'asks-closed' : 'asks-open';
    if (helpers.has(word) && subjects.has(next)) return 'asks-closed';
  }
  return undefined;
}

function questionOf(
  first: string,
  second: string,
  third: string,
  words: readonly string[],
  asks: boolean,
): Build | undefined {
  if (first === 'can' || first === 'could' || first === 'may' || first === 'might') {
    if (second === 'i' || (second === 'we' && !['do', 'be'].includes(third))) return 'asks-leave';
  }
  if (first === 'mind' || (helpers.has(first) && second === 'you' && third === 'mind')) return 'asks-leave';
  if (
    (first === 'would' || first === 'is') &&
    ['it', 'that', 'this', 'now'].includes(second) &&
    words.slice(2, 6).some((word) => ['ok', 'alright', 'helpful', 'useful', 'fine', 'cool'].includes(word))
  )
    return 'asks-leave';
  if (first === 'why') return 'asks-why';
  if (first === 'how') return howOf(second, third, asks);
  if (first === 'hows' || first === 'howd') return 'asks-open';
  if (first === 'what' || first === 'whats' || first === 'whatd') return whatOf(first, second, third, asks);
  if (['when', 'where', 'who', 'which', 'whens', 'wheres', 'whos', 'whose'].includes(first)) {
    return asks ||
      first.endsWith('s') ||
      helpers.has(second) ||
      first === 'which' ||
      (first === 'who' && !you.has(second))
      ? 'asks-closed'
      : undefined;
  }
  if (['in', 'on', 'to', 'for', 'with', 'at', 'from'].includes(first) && ['what', 'which', 'how'].includes(second))
    return 'asks-open';
  if (
    helpers.has(first) &&
    (subjects.has(second) || (asks && words.length > 1)) &&
    !(first === 'dont' && second !== 'you')
  )
    return 'asks-closed';
  if ((first === 'any' || first === 'anything' || first === 'anyone' || first === 'ever') && (asks || words.length < 9))
    return 'asks-closed';
  if (first === 'you' && ['ever', 'still', 'got', 'mean'].includes(second) && asks) return 'asks-closed';
  return undefined;
}

function howOf(second: string, third: string, asks: boolean): Build | undefined {
  if (factHows.has(second)) return third === 'you' && !asks ? undefined : 'asks-closed';
  if (second === 'come') return 'asks-why';
  if (second === 'about') return 'asks-closed';
  if (asks || helpers.has(second) || subjects.has(second)) return 'asks-open';
  return undefined;
}

function whatOf(first: string, second: string, third: string, asks: boolean): Build | undefined {
  if (first === 'what' && (second === 'a' || second === 'an')) return asks ? 'asks-open' : undefined;
  if (
    factWhats.has(second) ||
    (first === 'whats' && ['your', 'his', 'her', 'the'].includes(second) && factWhats.has(third))
  )
    return 'asks-closed';
  if (
    !asks &&
    first === 'what' &&
    (me.has(second) || (you.has(second) && !['doing', 'think', 'thinking', 'make', 'need', 'want'].includes(third)))
  )
    return undefined;
  return 'asks-open';
}

const hearers = set('tell walk talk help describe share say fill catch show give take');

function invites(words: readonly string[]): boolean {
  const [first = '', second = '', third = '', fourth = ''] = words;
  if (hearers.has(first) && ['me', 'us'].includes(second)) return words.length > 2 || first === 'tell';
  if (first === 'describe' || (first === 'say' && ['more', 'a', 'some'].includes(second))) return true;
  if (
    helpers.has(first) &&
    second === 'you' &&
    ['tell', 'describe', 'share', 'say', 'explain', 'walk', 'help', 'give', 'talk'].includes(third)
  ) {
    return fourth === 'me' || ['say', 'describe', 'share', 'explain', 'talk'].includes(third);
  }
  if (['id', 'wed'].includes(first) || (first === 'i' && ['would', 'want', 'wanted'].includes(second))) {
    return words
      .slice(1, 7)
      .some(
        (word, at, all) => ['hear', 'know', 'understand', 'learn'].includes(word) && all.slice(0, at).includes('to'),
      );
  }
  const wonders = ['wondering', 'curious', 'wonder', 'wondered', 'interested'];
  return (
    words.slice(0, 4).some((word, at) => wonders.includes(word) && at < 4) &&
    (me.has(first) || wonders.includes(first) || first === 'just')
  );
}

function isExclaiming(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  return (first === 'what' && ['a', 'an'].includes(second)) || (first === 'how' && words.length < 6);
}

const soundings = set('sound sounds seem seems looks feels hearing sense');

function isSounding(words: readonly string[]): boolean {
  return words.slice(0, 4).some((word) => soundings.has(word));
}
