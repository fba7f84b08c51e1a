// Whether typed words speak of a danger that may be there now. It decides nothing: a card asks, and a person answers.
import type { CareKind, CareSign } from './care/kinds.ts';
import { lists } from './care/lists.ts';
import { sentencesOf, slips } from './care/read.ts';
import { careWords, kindsIn, kindsOutside } from './care/weigh.ts';

/** In practice danger belongs to the story, and asking about it is the skill: there only stepping out of it counts. */
export type CareContext = 'chat' | 'practice';

/** The kind of danger that comes first, or undefined when there is none. */
export function noticeDanger(text: string, context: CareContext): CareKind | undefined {
  const sentences = sentencesOf(text, careWords, slips);
  const words = sentences.flat();
  const look = context === 'practice' ? kindsOutside : kindsIn;
  const [kind] = sentences.flatMap((sentence) => look(sentence, words));
  return kind === 'harm' ? harmTo(words) : kind;
}

const setOf = (list: string) => new Set(list.split(/\s+/));
const children = setOf(lists.child ?? '');
const partners = setOf(lists.partner ?? '');

/** Somebody is harmed; who, tell the people who are spoken of. */
function harmTo(words: readonly string[]): Exclude<CareSign['kind'], 'harm'> {
  const has = (people: ReadonlySet<string>) => words.some((word) => people.has(word));
  return has(children) && !has(partners) ? 'child_harm' : 'violence_home';
}
