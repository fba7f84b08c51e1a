// Support and honest challenge, each in a sentence of its own; role and limits; promises that were never tested.

import { shownText } from '../family.ts';
import { type Move, moves, unhelpfulMoves } from '../hear/move.ts';
import type { LineKind } from '../scenario.ts';
import { countWords, stemsOf } from '../text.ts';
import type { DebriefLine } from './lines.ts';
import { quoteOf, quoteWhere } from './quote.ts';
import {
  asksHowItWent,
  offersChoice,
  promisesOfFamily,
  promisesOfWorker,
  promisesSecret,
  saysLimits,
  saysWriting,
} from './signs.ts';
import { howOf } from './with-to-for.ts';

const supporting: { kind: LineKind; did: string }[] = [
  { kind: 'owning-a-mistake', did: 'owned what went wrong' },
  { kind: 'giving-choice', did: 'left a choice with them' },
  { kind: 'complex-reflection', did: 'said what was under their words' },
  { kind: 'empathy', did: 'stayed with what they felt' },
  { kind: 'simple-reflection', did: 'gave their words back' },
  { kind: 'summary', did: 'gathered what you had heard' },
  { kind: 'affirmation', did: 'named something they did' },
];
const mostNamed = 2;

const plainQuestions: readonly LineKind[] = ['open-question', 'closed-question', 'safety-question'];

type Deed = { line: DebriefLine; did: string; kind: LineKind };

/** The first line of each kind, no line twice. What is merely also heard in a line is no challenge. */
function deedsIn(lines: readonly DebriefLine[], kinds: readonly { kind: LineKind; did: string }[]): Deed[] {
  const done: Deed[] = [];
  for (const { kind, did } of kinds) {
    const line = lines.find((one) => !done.some((deed) => deed.line === one) && isDeed(one, kind));
    if (line) done.push({ line, did, kind });
  }
  return done.slice(0, mostNamed);
}

/** Less sure than this, what was heard is not named. */
const sureEnough = 0.4;
/** “Oh no” is kind, and too little to name. */
const fewestWords = 4;
const seenInWords: readonly LineKind[] = ['owning-a-mistake', 'summary'];

function isDeed({ sense, heard, said }: DebriefLine, kind: LineKind): boolean {
  if (kind === 'giving-choice') return sense.kinds.has(kind) && offersChoice(said);
  if (kind === 'concrete-check')
    return sense.kinds.has(kind) && plainQuestions.includes(sense.main) && asksHowItWent(said);
  if (kind === 'safety-question') return sense.kinds.has(kind);
  if (kind === 'empathy' && countWords(said) < fewestWords) return false;
  return seenInWords.includes(kind) ? sense.kinds.has(kind) : sense.main === kind && heard.confidence >= sureEnough;
}

const inWords = (deeds: readonly Deed[]) =>
  deeds.map(({ line, did, kind }) => `${did} (“${quoteOf(line, moveOf(kind))}”)`).join(' and ');
const moveOf = (kind: LineKind): Move | undefined => moves.find((move) => move === kind);

/** What was done to hold them up, in the words said. */
export function supportOf(lines: readonly DebriefLine[]): string {
  const kindly = lines.filter(
    ({ said, sense }) =>
      said !== '' && !sense.judging && !sense.status && !unhelpfulMoves.some((move) => move === sense.main),
  );
  const named = deedsIn(kindly, supporting);
  if (named.length > 0) return `With them: you ${inWords(named)}.`;
  if (lines.some(({ sense }) => sense.main === 'wait')) return 'With them: you said nothing and left them room.';
  const rescued = lines.find((line) => line.said !== '' && howOf(line) === 'for');
  return rescued
    ? `For them: “${quoteOf(rescued)}” was meant kindly, and decided for them. Nothing they said was given back yet.`
    : 'Nothing they said or felt was given back yet; that is where support begins.';
}

const challenging: { kind: LineKind; did: string }[] = [
  { kind: 'challenge', did: 'said a worry plainly, as yours' },
  { kind: 'safety-question', did: 'asked plainly about safety' },
  { kind: 'concrete-check', did: 'asked how it really went, one time, step by step' },
];

/** What was done honestly and plainly, in the words said; a verdict or an argument is no challenge. */
export function challengeOf(lines: readonly DebriefLine[]): string {
  const fair = lines.filter(
    ({ said, sense, overheard }) => said !== '' && !sense.judging && !sense.status && !overheard,
  );
  const named = deedsIn(fair, challenging);
  if (named.length > 0) return `With them: you ${inWords(named)}.`;
  const hard = lines.find(({ sense }) => sense.main === 'confrontation' || sense.main === 'judgement');
  return hard
    ? `To them: “${quoteOf(hard)}” was hard and carried a verdict; a worry said as your own, with room to answer, was not there yet.`
    : 'Nothing hard was put into words. Where there is a worry, saying it plainly and kindly belongs to support.';
}

/** Whether role and limits were explained before something was told. */
export function roleOf(lines: readonly DebriefLine[]): string {
  const plain = lines.filter(({ said, sense }) => sense.kinds.has('explaining-role') && !promisesSecret(said));
  const role = plain.find(({ said }) => saysLimits(said) || saysWriting(said));
  const limits = plain.find(({ said }) => saysLimits(said));
  const told = lines.find(({ opened }) => opened.length > 0);
  if (!role) return unsaid(plain[0], told);
  const said = `turn ${role.turn}: “${quoteWhere(role, (one) => saysLimits(one) || saysWriting(one))}”`;
  if (told && told.turn < role.turn)
    return `You said it after something had already been told (${said}). A person should know it before.`;
  const when = told ? `before anything was told (${said})` : `(${said})`;
  if (!limits) return `You said what you write ${when}, and not yet what you would have to pass on.`;
  if (told && limits.turn > told.turn)
    return `You said what you write ${when}, and what you must pass on only after something had been told.`;
  return lines.some(({ said: words }) => saysWriting(words))
    ? `You said what you write and what you must pass on ${when}.`
    : `You said what you must pass on ${when}, and not who writes and reads what.`;
}

function unsaid(introduction: DebriefLine | undefined, told: DebriefLine | undefined): string {
  const begun = introduction
    ? `You said who you are (“${quoteOf(introduction, 'explaining-role')}”), and not`
    : 'You did not say';
  return told
    ? `${begun} what you write down or must pass on, and something was told. People should know that first.`
    : `${begun} what you write down or must pass on. It belongs before anything is told.`;
}

export type OpenPromise = { who: 'family' | 'worker'; quote: string };

const mostPromises = 6;

/** Promises of either side that nobody came back to. */
export function promisesOf(lines: readonly DebriefLine[]): OpenPromise[] {
  const open: OpenPromise[] = [];
  for (const { turn, said, after } of lines) {
    const later = lines.filter((line) => line.turn > turn);
    for (const quote of promisesOfWorker(said)) {
      if (!later.some((line) => comesBack(line, quote))) open.push({ who: 'worker', quote });
    }
    for (const quote of promisesOfFamily(after ? shownText(after) : '')) {
      const tested = later.some(
        (line, index) => comesBack(line, quote) || (index < 2 && line.sense.kinds.has('concrete-check')),
      );
      if (!tested) open.push({ who: 'family', quote });
    }
  }
  const first = (one: OpenPromise, index: number) => open.findIndex(({ quote }) => quote === one.quote) === index;
  return open.filter(first).slice(0, mostPromises);
}

/** A later line of the worker's that speaks of the same thing. */
function comesBack({ said }: DebriefLine, promise: string): boolean {
  const words = new Set(stemsOf(promise));
  return stemsOf(said).filter((stem) => words.has(stem)).length >= Math.min(2, words.size) && words.size > 0;
}
