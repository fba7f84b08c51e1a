// Whether typed words speak of a danger that may be there now. It decides nothing: a card asks, and a person answers.
import { type CareKind, type CareSign, careKinds } from './care/kinds.ts';
import { none, type ReadText, readLearned } from './care/learned.ts';
import { sentencesOf, slips } from './care/read.ts';
import { trained } from './care/trained.ts';
import { careWords, kindsIn, kindsOutside } from './care/weigh.ts';
import { kindWords } from './care/word-kinds.ts';

type Seen = CareSign['kind'];

/** In practice danger belongs to the story, and asking about it is the skill: there only stepping out of it counts. */
export type CareContext = 'chat' | 'practice';

/** The kind of danger that comes first, or undefined when there is none. */
export const noticeDanger = (text: string, context: CareContext): CareKind | undefined => readDanger(text)(context);

/** The same for a text that is looked at in both contexts: its words are read once. */
export function readDanger(text: string): (context: CareContext) => CareKind | undefined {
  const [own = '', ...others] = text.split(theirs);
  const [ofWorker, ofFamily] = [readWords(own), readWords(others.join('\n'))];
  return (context) => noticeIn(ofWorker, context, []) ?? noticeIn(ofFamily, context, aboutSpeaker);
}

/** After “they:” stands what a family member said: “I” is not the worker there. */
const theirs = /\b(?:they|she|he|mom|dad|parent)\s*:/i;
const aboutSpeaker: Seen[] = ['worker_distress', 'threat_to_worker'];

/**
 * How sure it must be: the logarithm of the odds, as they are learned, and what a sign adds to it. Set by hand
 * (docs/decisions/016-care-card.md says by what).
 */
const surety = { chat: { enough: 0.4, sign: 3 }, practice: { enough: 1, sign: 4 } } as const;

const scoresOf = readLearned(trained);
const known: ReadonlySet<string> = new Set([...careWords, ...kindWords]);

/** The words of a text, sentence by sentence, as they are weighed. */
export const wordsRead = (text: string): string[][] => sentencesOf(text, known, slips);

const readWords = (text: string): ReadText => ({ text, sentences: text.trim() === '' ? [] : wordsRead(text) });

function noticeIn(read: ReadText, context: CareContext, but: readonly Seen[]): CareKind | undefined {
  if (read.text.trim() === '') return undefined;
  const { sentences } = read;
  const { sure, kind } = weighed(scoresOf(read, context), but);
  const { enough, sign } = surety[context];
  if (sure >= enough && saysEnough(sentences)) return kind;
  // Signs are looked for only where they would turn it.
  return sure + sign >= enough && hasSign(sentences, context, but) ? kind : undefined;
}

const fewestWords = 4;
const fewestKnown = 2;

/** Of a word or two, or of what is no language, nothing was learned: there a sign has to stand. */
function saysEnough(sentences: ReadText['sentences']): boolean {
  const words = new Set(sentences.flat());
  return words.size >= fewestWords && [...words].filter((word) => known.has(word)).length >= fewestKnown;
}

/** How sure it is that there is a danger, and which is the likeliest. @param scores one for each kind, and for none */
function weighed(scores: Float64Array, but: readonly Seen[]): { sure: number; kind: CareKind } {
  const nothing = scores[none] ?? 0;
  let kind: CareKind = 'child_harm';
  let most = Number.NEGATIVE_INFINITY;
  let odds = 0;
  for (let index = 0; index < none; index++) {
    const one = careKinds[index];
    const score = scores[index] ?? 0;
    if (one === undefined || but.includes(one)) continue;
    odds += Math.exp(score - nothing);
    if (score > most) [kind, most] = [one, score];
  }
  return { sure: Math.log(odds), kind };
}

/** Whether a sign of danger stands in the words. */
function hasSign(sentences: ReadText['sentences'], context: CareContext, but: readonly Seen[]): boolean {
  const words = sentences.flat();
  const look = context === 'practice' ? kindsOutside : kindsIn;
  return sentences.some((sentence) => look(sentence, words).some((kind) => !but.includes(kind)));
}
