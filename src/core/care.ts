// Whether typed words speak of a danger that may be there now. It decides nothing: a card asks, and a person answers.
import { type CareKind, type CareSign, careKinds } from './care/kinds.ts';
import { likelihoodsOf, none, readLearned, type Scores, signFeature } from './care/learned.ts';
import { lists } from './care/lists.ts';
import { sentencesOf, slips } from './care/read.ts';
import { trained } from './care/trained.ts';
import { careWords, kindsIn, kindsOutside } from './care/weigh.ts';
import { kindWords } from './care/word-kinds.ts';

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

/** How likely a danger must be to be asked about. */
const enough = { chat: 0.5, practice: 0.5 } as const;
/** Below this likelihood no sign would make it enough; above it none is needed. */
const surely = { not: 0.01, so: 0.97 } as const;

const learned = readLearned(trained);
const known: ReadonlySet<string> = new Set([...careWords, ...kindWords]);

export const wordsRead = (text: string): string[][] => sentencesOf(text, known, slips);

function noticeIn(text: string, context: CareContext, but: readonly Seen[]): CareKind | undefined {
  if (text.trim() === '') return undefined;
  const sentences = wordsRead(text);
  const scores = learned.read({ text, sentences }, context);
  const before = weighed(scores, but);
  if (before.danger < surely.not) return undefined;
  if (before.danger > surely.so) return before.kind;
  const sign = signIn(sentences, context, but);
  if (sign === undefined) return before.danger >= enough[context] ? before.kind : undefined;
  learned.add(scores, signFeature(sign, context));
  const after = weighed(scores, but);
  return after.danger >= enough[context] ? after.kind : undefined;
}

/** How likely there is a danger, and which is the likeliest. */
function weighed(scores: Scores, but: readonly Seen[]): { danger: number; kind: CareKind } {
  const likely = likelihoodsOf(scores);
  let danger = 0;
  let kind: CareKind = 'child_harm';
  let most = -1;
  careKinds.forEach((one, index) => {
    const own = likely[index] ?? 0;
    if (but.includes(one)) return;
    danger += own;
    if (own > most) [kind, most] = [one, own];
  });
  return { danger: danger / (danger + (likely[none] ?? 0)), kind };
}

/** The kind the signs tell of, if they do. */
export function signIn(
  sentences: readonly string[][],
  context: CareContext,
  but: readonly Seen[],
): CareKind | undefined {
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
