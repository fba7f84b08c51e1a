// What a drafted question is about, as phrases that can stand in another question.
import { type Frame, frameOf } from './frame.ts';
import type { Grammar } from './grammar.ts';
import type { Person } from './person.ts';

/**
 * `doing` “calling the clinic”, `thing` “the clinic” or empty, `about` whichever fits after “about”, with the person where it is not
 * the one asked. `did` “you called the clinic”. `whom` is somebody else the question is about (“him”, “your mom”), or empty.
 */
export type Matter = {
  you: boolean;
  doing: string;
  thing: string;
  about: string;
  did: string;
  does: string;
  whom: string;
  time: string;
  frame: Frame | undefined;
  /** The question itself, plainly: “Does he hit you?”, or empty. */
  plainly: string;
  wants: boolean;
  /** It is about a thing and not a person: “the house”. */
  lifeless: boolean;
};

const notVerb =
  /^(?:your|the|a|an|his|her|my|our|their|him|them|me|us|it|that|this|work|school|court|church|bed|town|sleep)$/;
const wishes = new Set(['want', 'plan', 'hope', 'like', 'need', 'mean', 'intend', 'wish']);
const trying = new Set([
  'try',
  'remember',
  'manage',
  'have',
  'start',
  'keep',
  'forget',
  'begin',
  'be',
  'continue',
  'need',
  'decide',
  'bother',
  'refuse',
  'agree',
  'learn',
  'use',
  'stop',
]);

/** “do you want to get a job” is about getting a job. */
function inner(frame: Frame, grammar: Grammar): { frame: Frame; wants: boolean } {
  const opinion = /^(?:think|feel|know|believe|say|mean|feel like|understand|see|realize|realise|notice|admit)$/.test(
    frame.verb,
  );
  if (opinion && frame.subject.kind === 'you' && frame.asks !== 'what' && frame.asks !== 'how' && frame.rest !== '') {
    const clause = frame.rest.replace(/^(?:like |that |if |whether |how |why )+/, '');
    const told = frameOf(clause, grammar);
    if (told && told.verb !== '' && told.subject.kind !== 'I') return { ...inner(told, grammar) };
  }
  const able =
    frame.verb === 'be'
      ? /^(?:able|willing|ready|going|planning|hoping|allowed|supposed) to (\w+)\s*(.*)$/.exec(frame.rest)
      : null;
  const to = able ?? /^(?:.{0,0})to (\w+)\s*(.*)$/.exec(frame.rest);
  if (to?.[1] && !notVerb.test(to[1]) && (able || wishes.has(frame.verb) || trying.has(frame.verb))) {
    const again = frameOf(`you ${to[1]} ${to[2] ?? ''}`.trim(), grammar);
    if (again)
      return {
        frame: { ...frame, verb: again.verb, rest: again.rest, thing: again.thing },
        wants: wishes.has(frame.verb) || /^(?:willing|ready|planning|hoping)/.test(frame.rest),
      };
  }
  const ing = /^(\w{2,}ing)\b\s*(.*)$/.exec(frame.rest);
  if (
    ing?.[1] &&
    ['try', 'start', 'keep', 'stop', 'consider', 'begin', 'quit'].includes(frame.verb) &&
    (frame.verb !== 'stop' || frame.asks === 'states')
  ) {
    const again = frameOf(`you ${grammar.forms(ing[1]).base} ${ing[2] ?? ''}`.trim(), grammar);
    if (again) return { frame: { ...frame, verb: again.verb, rest: again.rest, thing: again.thing }, wants: false };
  }
  return { frame, wants: wishes.has(frame.verb) && frame.tense !== 'past' };
}

export function matterOf(outer: Frame, grammar: Grammar): Matter {
  const { frame, wants } = inner(outer, grammar);
  const { subject, verb, rest, time } = frame;
  const forms = grammar.forms(verb);
  const you = subject.kind === 'you' || subject.kind === 'we' || subject.kind === 'I';
  const isThere = subject.text === 'there';
  const lifeless = !you && !isThere && subject.kind !== 'it' && !isSomebody(subject.text);
  const said = joined(rest, time);
  const doing = isThere ? rest.replace(/^(?:any|enough|some) /, '') : joined(forms.doing, said);
  const thing = lifeless
    ? joined(subject.text, /^(?:for|with|about|of|on|to)\b/.test(rest) ? rest : '')
    : isThere
      ? frame.thing.replace(/^(?:any|some) /, '')
      : frame.thing;
  const whom = you || lifeless || subject.kind === 'it' ? otherIn(rest) : subject.object;
  const about =
    thing && namesItself(verb, rest)
      ? joined(thing, frame.tense === 'past' ? time : '')
      : you || isThere
        ? doing
        : `${subject.object} ${doing}`;
  return {
    you: you || lifeless || isThere,
    doing: lifeless ? '' : doing,
    thing,
    about,
    did: joined(subject.text, joined(verb === 'be' ? (subject.plural ? 'were' : 'was') : forms.past, said)),
    does: joined(subject.text, joined(presentOf(subject, verb, forms.third), said)),
    whom,
    time,
    frame,
    plainly: plainQuestion(frame, grammar),
    lifeless,
    wants,
  };
}

const somebody =
  /^(?:he|she|they|we|I|it|you|this|that|any(?:one|body)|some(?:one|body)|every(?:one|body)|no(?:one|body)|.*\b(?:mom|mum|dad|daddy|father|mother|parents?|baby|twins|kids?|child|children|son|sons|daughters?|boys?|girls?|toddler|infant|newborn|one|ones|brothers?|sisters?|grand\w+|nana|nan|gran|aunt\w*|uncles?|cousins?|partner|boyfriend|girlfriend|husband|wife|ex|spouse|man|men|woman|women|people|family|friends?|neighbou?rs?|landlord|teacher|doctor|worker|caseworker|nurse|therapist|judge|lawyer|teen\w*|roommate|sitter|babysitter|anyone|somebody|niece|nephew|stepdad|stepmom|caregiver|mama))$/i;
const isSomebody = (text: string) => somebody.test(text);

const joined = (one: string, other: string) => [one, other].filter(Boolean).join(' ');

function presentOf(subject: Person, verb: string, third: string): string {
  if (verb === 'be') return subject.kind === 'I' ? 'am' : subject.plural ? 'are' : 'is';
  return subject.plural || subject.kind === 'I' ? verb : third;
}

/** Whether the thing alone tells what it is about: “the clinic” of “call the clinic”, not “the house” of “smoke in the house”. */
const namesItself = (verb: string, rest: string) =>
  !/^(?:in|on|into|from) (?:the|your|his|her|their|a) (?:house|home|room|car|bed|crib|couch|floor|kitchen|living room|phone|morning|evening|bath|porch)\b/.test(
    rest,
  ) &&
  ![
    'let',
    'make',
    'read',
    'talk',
    'play',
    'lock',
    'watch',
    'be',
    'hit',
    'smoke',
    'drink',
    'put',
    'leave',
    'wash',
    'clean',
    'brush',
    'spend',
    'skip',
    'stop',
    'quit',
    'help',
    'keep',
    'say',
    'yell',
    'think',
    'drive',
    'cook',
  ].includes(verb);

const others =
  /\b(?:(?:your|the|his|her|their) (?:(?:little|older|oldest|younger|youngest|new|two|three|other) )?(?:son|daughter|baby|kids?|child|children|toddler|twins|boys?|girls?|infant|newborn|one|ones|little one|teenager|brother|sister|grandson|granddaughter)|him|her|them)\b(?!')/i;

/** Somebody else in the words after the verb: “him” of “why do you let him …”. */
export function otherIn(rest: string): string {
  const found = others.exec(rest)?.[0] ?? '';
  if (!/^her$/i.test(found)) return found;
  const after = rest.slice((others.exec(rest)?.index ?? 0) + found.length).trim();
  return /^(?:to|down|up|in|out|with|at|for|on|sleep|eat|watch|cry|go|play|do|have|stay|use|alone|when|if|off|back|away|so|earlier|more|$)/.test(
    after,
  )
    ? found
    : '';
}

/** The draft as a plain question, whatever pressed in it taken out: “you don't hit him, do you” → “do you hit him”. */
function plainQuestion({ subject, verb, rest, time, tense, asks, modal }: Frame, grammar: Grammar): string {
  if (asks !== 'yes-no' && asks !== 'states') return '';
  const tail = joined(rest, time);
  if (verb === 'be' && tense !== 'perfect')
    return joined(tense === 'past' ? pastBe(subject) : presentOf(subject, 'be', 'is'), joined(subject.text, tail));
  if (tense === 'perfect') {
    const participle = participleOf(verb, grammar);
    return joined(hasOf(subject), joined(subject.text, joined(participle, tail)));
  }
  if (['is', 'are', 'am', 'was', 'were'].includes(modal) && tense !== 'going') {
    const helper = tense === 'past' ? pastBe(subject) : presentOf(subject, 'be', 'is');
    return joined(helper, joined(subject.text, joined(grammar.forms(verb).doing, tail)));
  }
  if (tense === 'going')
    return joined(presentOf(subject, 'be', 'is'), joined(subject.text, joined('going to', joined(verb, tail))));
  const helper =
    tense === 'past' ? 'did' : tense === 'modal' ? modal : subject.plural || subject.kind === 'I' ? 'do' : 'does';
  return joined(helper, joined(subject.text, joined(verb, tail)));
}

const pastBe = (subject: Person) => (subject.plural ? 'were' : 'was');
const hasOf = (subject: Person) => (subject.plural || subject.kind === 'I' ? 'have' : 'has');

const participles: Record<string, string> = {
  be: 'been',
  do: 'done',
  go: 'gone',
  have: 'had',
  take: 'taken',
  see: 'seen',
  give: 'given',
  eat: 'eaten',
  drive: 'driven',
  write: 'written',
  break: 'broken',
  speak: 'spoken',
  come: 'come',
  become: 'become',
  run: 'run',
  drink: 'drunk',
  get: 'gotten',
  forget: 'forgotten',
  choose: 'chosen',
  fall: 'fallen',
  show: 'shown',
  know: 'known',
  grow: 'grown',
  begin: 'begun',
  bite: 'bitten',
  hide: 'hidden',
  throw: 'thrown',
  shake: 'shaken',
  wake: 'woken',
};
const participleOf = (verb: string, grammar: Grammar) => participles[verb] ?? grammar.forms(verb).past;
