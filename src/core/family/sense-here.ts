// A worker's line in this talk: what it is about, and what it is after what was said just before.
import type { Scenario } from '../scenario.ts';
import { wordsOf } from '../text.ts';
import { questionIn, topicsNamed } from './about.ts';
import { asFarAsHeard } from './hardly-heard.ts';
import { type LineSense, mostHeard, plain, senseOf, type WorkerLine } from './kinds-of-line.ts';
import { asksAgain } from './ordinary.ts';
import type { FamilyState } from './state.ts';

type Before = Pick<FamilyState, 'turn' | 'lastReply'>;

/** @param before how things stood before the line */
export function senseHere(
  line: WorkerLine,
  before: Before,
  scenario: Pick<Scenario, 'topics'>,
): { sense: LineSense; named: string[] } {
  const heard = heardHere(line, before.turn === 0);
  const named = namedIn(line.text.slice(0, mostHeard), heard, scenario);
  return { sense: steppedAway(heard, before) ?? saidSomething(heard, named, line.text) ?? heard, named };
}

function heardHere(line: WorkerLine, isFirst: boolean): LineSense {
  const sense = senseOf(line, isFirst);
  if (sense.main === 'wait' || sense.aside || sense.status) return sense;
  const words = wordsOf(line.text.slice(0, mostHeard)).join(' ');
  if (asksAgain(words, line.text.includes('?'))) return { ...plain('asks-again'), asks: true };
  return asFarAsHeard(sense, line.heard, words);
}

/** What the line is about; what only asks to hear something again is about nothing else. */
function namedIn(text: string, { main, kinds, aside }: LineSense, { topics }: Pick<Scenario, 'topics'>): string[] {
  if (main === 'wait' || main === 'asks-again' || aside) return [];
  return topicsNamed(kinds.has('asks-after-them') ? questionIn(text) : text, main, topics);
}

const weighty: readonly FamilyState['lastReply'][] = ['told', 'cue', 'asked'];

/** To go on to something else steps away from nothing where nothing was put down. */
function steppedAway(sense: LineSense, before: Before): LineSense | undefined {
  if (sense.main !== 'topic-change' || weighty.includes(before.lastReply)) return undefined;
  const main = sense.asks ? 'closed-question' : 'small-talk';
  return { ...sense, main, kinds: new Set([...sense.kinds].map((kind) => (kind === 'topic-change' ? main : kind))) };
}

/** Nothing in particular, said about something they know, is no gibberish; "hi Kyle" is a nod to him. */
function saidSomething(sense: LineSense, named: readonly string[], text: string): LineSense | undefined {
  if (sense.main !== 'other' || sense.aside || named.length === 0) return undefined;
  return { ...sense, main: wordsOf(text).length > wordsOfNod ? 'information' : 'acknowledgement' };
}

const wordsOfNod = 3;
