// What a line does to the person who hears it: the part that weighs most, how sure that is, and why.

import { alsoOf } from './hear/also.ts';
import { decide } from './hear/decide.ts';
import type { Ear } from './hear/ear.ts';
import { judgeLine, type SaidLine } from './hear/judge.ts';
import type { Form, Move, QuestionFunction, Stance } from './hear/move.ts';
import { questionOf } from './hear/question.ts';
import { type Reading, readLine } from './hear/read-line.ts';
import { reasonOf } from './hear/reason.ts';

export type { SaidLine } from './hear/judge.ts';

/**
 * `confidence` is from 0 to 1; below `unsure` the reason says that it is a guess. `form`, `stance` and `function` are null
 * where nothing is asked. `also` names what else the line does; `parts` are its sentences, each heard by itself.
 */
export type Heard = {
  move: Move;
  confidence: number;
  form: Form | null;
  stance: Stance | null;
  function: QuestionFunction | null;
  because: string;
  also: string[];
  parts: { text: string; move: Move; confidence: number }[];
};

const fewestKnown = 0.34;

/** Hears one line. Any text at all is answered; what cannot be read is `other`, with little confidence. */
export function hear(line: SaidLine, ear: Ear): Heard {
  const { text, previous } = line;
  const reading = readLine(text, ear.vocabulary);
  const unread = unreadable(reading);
  if (unread) return nothing(unread);
  const before = previous === undefined ? undefined : readLine(previous, ear.vocabulary);
  const judged = judgeLine(reading, before?.words.length ? before : undefined, ear, line);
  const decision = decide(judged, ear.caution);
  const question = questionOf(decision.move, judged);
  return {
    move: decision.move,
    confidence: rounded(decision.confidence),
    ...question,
    because: reasonOf(decision, judged),
    also: alsoOf(decision, judged),
    parts: judged.parts.map(({ part, best }) => ({
      text: part.text,
      move: best.move,
      confidence: rounded(best.confidence),
    })),
  };
}

function unreadable({ words, known }: Reading): string | undefined {
  if (words.length === 0) return 'There are no words in it.';
  if (known === 0) return 'None of its words are known here.';
  if (words.length >= 4 && known / words.length < fewestKnown)
    return 'It seems to be in another language, or no sentence.';
  return undefined;
}

const nothing = (because: string): Heard => {
  return { move: 'other', confidence: 0.2, form: null, stance: null, function: null, because, also: [], parts: [] };
};

const rounded = (value: number) => Math.round(value * 100) / 100;
