// Who a question is about: the words at its beginning that stand for somebody.
import { barePeople, determiners, doing, isHelper, modals, objects, pronouns, set } from './frame-words.ts';
import type { Grammar } from './grammar.ts';

/** `text` as it stands before a verb (“he”, “your mom”); `object` as it stands after one (“him”, “your mom”). */
export type Person = {
  text: string;
  object: string;
  kind: 'you' | 'they' | 'it' | 'we' | 'I' | 'other';
  plural: boolean;
};

export type Placed = { person: Person; length: number };

/** Who stands at the beginning of these words. */
export function personAt(words: readonly string[], helper: string, grammar: Grammar): Placed | undefined {
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
