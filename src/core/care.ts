// Whether typed words speak of a danger that may be there now. It decides nothing: a card asks, and a person answers.
import type { CareKind, CareSign } from './care/kinds.ts';
import { lists } from './care/lists.ts';
import { sentencesOf, slips } from './care/read.ts';
import { careWords, kindsIn, kindsOutside } from './care/weigh.ts';

type Seen = CareSign['kind'];

/** In practice danger belongs to the story, and asking about it is the skill: there only stepping out of it counts. */
export type CareContext = 'chat' | 'practice';

/** The kind of danger that comes first, or undefined when there is none. */
export function noticeDanger(text: string, context: CareContext): CareKind | undefined {
  const [own = '', ...others] = text.split(theirs);
  return noticeIn(own, context, []) ?? noticeIn(others.join('\n'), context, aboutSpeaker);
}

/** After “they:” stands what a family member said: “I” is not the worker there. */
const theirs = /\b(?:they|she|he|mom|dad|parent)\s*:/i;
const aboutSpeaker: Seen[] = ['worker_distress', 'threat_to_worker'];

function noticeIn(text: string, context: CareContext, but: readonly Seen[]): CareKind | undefined {
  if (text.trim() === '') return undefined;
  const sentences = sentencesOf(text, careWords, slips);
  const words = sentences.flat();
  const look = context === 'practice' ? kindsOutside : kindsIn;
  const [kind] = sentences.flatMap((sentence) => look(sentence, words)).filter((one) => !but.includes(one));
  return kind === 'harm' ? harmTo(words) : kind;
}

const setOf = (list: string) => new Set(list.split(/\s+/));
const children = setOf(lists.child ?? '');
const partners = setOf(lists.partner ?? '');

/** Somebody is harmed; who, tell the people who are spoken of. */
function harmTo(words: readonly string[]): CareKind {
  const has = (people: ReadonlySet<string>) => words.some((word) => people.has(word));
  return has(children) && !has(partners) ? 'child_harm' : 'violence_home';
}
