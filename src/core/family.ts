// The simulated family member: hears a line, changes by the rules, and answers with a line we wrote. Nothing is left to chance
// that the seed does not decide, and nothing looks back over the session.
import { meaningOf } from './family/about.ts';
import { chance, nameOf, pick } from './family/chance.ts';
import { changeBy, changeByTelling, countKinds, type Why } from './family/change.ts';
import { type Choosing, chooseFrom, chooseLine } from './family/choose-line.ts';
import { isAboutCue } from './family/cue.ts';
import { type LineSense, mostHeard, type WorkerLine } from './family/kinds-of-line.ts';
import { openedBy, topicsMeant } from './family/locks.ts';
import { namesIn, withName } from './family/names.ts';
import { asksAfterTheirDay, invitesQuestions, leavesUnanswered } from './family/ordinary.ts';
import { isOverheard } from './family/overheard.ts';
import { quiet, shutAfter } from './family/quiet.ts';
import { tensionEnds } from './family/rules.ts';
import { answerTo as answerToKind, askedAndPassedBy, lastSpeaker, sayAgain } from './family/say-again.ts';
import { senseHere } from './family/sense-here.ts';
import { spokenTo } from './family/spoken-to.ts';
import { beginning, type FamilyState, type LastReply, turnTo } from './family/state.ts';
import type { Concern, Level, Scenario, Speech } from './scenario.ts';
import { wordsOf } from './text.ts';

/** How a language model put a line of ours: its words, the provider, and the hashes of the prompt and of what it rests on. */
export type Shown = { text: string; by: string; prompt: string; content: string };

/**
 * What the person says or shows; looks stand between asterisks. `line` is empty for a silence made up on the spot. `text` is
 * ours, and all that is decided or counted rests on it; `shown` is what was read in its place.
 */
export type Reply = {
  line: string;
  speaker: string;
  text: string;
  cue?: string | undefined;
  shown?: Shown | undefined;
};

/** The words as they were read. */
export const shownText = ({ text, shown }: Pick<Reply, 'text' | 'shown'>): string => shown?.text ?? text;

/** Which story this is: everything that a turn follows from, besides the state and the line. */
export type Story = { scenario: Scenario; level: Level; seed: number };

export type Step = { state: FamilyState; reply: Reply; opened: string[]; why: Why[]; sense: LineSense };

/** The first moment: the person's opening line, and how things stand. */
export function begin({ scenario, level, seed }: Story): { state: FamilyState; reply: Reply } {
  const lines = scenario.openings.find((opening) => opening.level === level)?.lines ?? [];
  const line = pick(lines, seed, 'opening');
  const reply = line ? replyOf(line, scenario, seed) : silence(scenario, seed, 0);
  const state = beginning(level, line ? [line.id] : [], scenario.distance === 'hostility');
  return { reply, state };
}

/** One turn: said → heard → state → reply. After the end there is no next turn. */
export function step(story: Story, before: FamilyState, line: WorkerLine): Step {
  const { scenario, level } = story;
  const text = line.text.slice(0, mostHeard);
  const words = nameOf(text.trim().toLowerCase());
  const { sense, named } = senseHere(line, before, scenario);
  const sameWords = sense.main !== 'wait' && before.lastWords === words;
  const overheard = isOverheard(scenario, { sense, named, told: before.told });
  const meant = new Set(meaningOf(text));
  const besideCue = !isAboutCue(scenario, before, { sense, named, meant });
  const change = changeBy(sense, before, scenario, level, { sameWords, overheard, besideCue });
  const state: FamilyState = {
    ...before,
    ...withoutWhy(change),
    turn: before.turn + 1,
    waits: sense.main === 'wait' ? before.waits + 1 : 0,
    topics: turnTo(named.slice(0, 1), before.topics),
    kinds: sense.aside ? before.kinds : countKinds(before.kinds, sense),
    statusAsked: before.statusAsked + (sense.status ? 1 : 0),
    lastKind: sense.main,
    lastWords: words,
  };
  const concern = openedBy(scenario, level, state, sense, { named, meant: topicsMeant(named, sense, before.topics) });
  if (concern) return tell(story, state, concern, changeByTelling(change, level), sense);
  const heard = new Set(state.said);
  const to = spokenTo(text, scenario, lastSpeaker(scenario, before));
  const answer = answerTo({ ...story, state, sense, named, meant, heard, spokenTo: to }, before, text);
  return { ...answer, opened: [], why: change.why, sense };
}

const withoutWhy = ({ trust, tension, lost, row }: ReturnType<typeof changeBy>) => ({ trust, tension, lost, row });

function tell(
  { scenario, seed }: Story,
  state: FamilyState,
  concern: Concern,
  change: ReturnType<typeof changeBy>,
  sense: LineSense,
): Step {
  const line = pick(concern.told, seed, concern.id);
  const reply = line ? replyOf(line, scenario, seed) : silence(scenario, seed, state.quiets);
  const told = {
    ...state,
    ...withoutWhy(change),
    topics: turnTo(concern.topics.slice(0, 1), state.topics),
    told: [...state.told, concern.id],
    said: [...state.said, reply.line],
    lastReply: 'told' as const,
    toldAt: state.turn,
  };
  return { state: told, reply, opened: [concern.id], why: change.why, sense };
}

type Answer = { state: FamilyState; reply: Reply };

function answerTo(choosing: Choosing, before: FamilyState, text: string): Answer {
  const { scenario, state, sense } = choosing;
  const words = wordsOf(text).join(' ');
  if (state.tension >= tensionEnds) return ending(choosing, scenario.ends, 'left');
  if (sense.closes && state.turn >= fewestTurns) {
    return state.tension < tense
      ? ending(choosing, scenario.leavesOpen, 'open')
      : ending(choosing, scenario.ends, 'closed');
  }
  if (sense.main === 'wait') return spoken(choosing, chooseFrom(scenario.waits, choosing), 'quiet');
  if (sense.status) return shut(choosing);
  if (sense.main === 'asks-again') return saidAgain(choosing, before, text);
  if (sense.kinds.has('owning-a-mistake')) {
    const line = chooseFrom(scenario.owned, choosing);
    if (line) return spoken(choosing, line, 'line');
  }
  if (isPassedBy(choosing, words)) {
    const line = askedAndPassedBy(choosing, before);
    if (line) return spoken(choosing, line, 'asked');
  }
  const ordinary = answerToOrdinary(choosing, words);
  if (ordinary) return spoken(choosing, ordinary, 'line');
  if (invitesQuestions(words) || asksBack(choosing)) {
    const line = chooseFrom(scenario.asks, choosing);
    if (line) return asked(choosing, line);
  }
  const line = chooseLine(choosing);
  const answer = spoken(choosing, line, line?.cue ? 'cue' : 'line');
  return line && line.topic !== 'any'
    ? { ...answer, state: { ...answer.state, topics: turnTo([line.topic], state.topics) } }
    : answer;
}

/** Nothing has changed by it: what was open between them still is. */
function saidAgain(choosing: Choosing, before: FamilyState, text: string): Answer {
  const again = sayAgain(choosing, before, text);
  if (!again) return spoken(choosing, chooseFrom(choosing.scenario.waits, choosing), 'quiet');
  if ('line' in again) return spoken(choosing, again.line, before.lastReply);
  const { scenario, seed, state } = choosing;
  const speaker = again.speaker ?? namesIn(scenario, seed)[0] ?? '';
  return { reply: { line: '', speaker, text: withName(again.words, scenario, seed) }, state };
}

/** They were asked how they are, or told something of the worker's own. */
function answerToOrdinary(choosing: Choosing, words: string): Speech | undefined {
  const { sense, named } = choosing;
  if (sense.kinds.has('asks-after-them') && !sense.judging && (named.length === 0 || asksAfterTheirDay(words)))
    return answerToKind('asks-after-them', choosing);
  return sense.kinds.has('self-disclosure') && tellsOnly(sense) ? answerToKind('self-disclosure', choosing) : undefined;
}

/** Nothing in it asks for another answer. */
const tellsOnly = ({ main, asks, judging }: LineSense) =>
  !asks && !judging && ['acknowledgement', 'information', 'small-talk', 'empathy', 'other'].includes(main);

const likelyToInsist = 0.7;

/** They asked something just now, and nothing in this line could be an answer. */
function isPassedBy({ seed, state, sense }: Choosing, words: string): boolean {
  if (state.lastReply !== 'asked' || state.askedAt !== state.turn - 1 || sense.main === 'explaining-role') return false;
  return leavesUnanswered(words, sense.asks) && chance(seed, 'insists', state.turn) < likelyToInsist;
}

/** A goodbye in the first turns is a greeting misheard ("thank you for seeing me today"). */
const fewestTurns = 4;
const tense = 6;

function ending(choosing: Choosing, lines: readonly Speech[], ended: 'left' | 'open' | 'closed'): Answer {
  const answer = spoken(choosing, chooseFrom(lines, choosing), 'line');
  return { ...answer, state: { ...answer.state, ended } };
}

function asked(choosing: Choosing, line: Speech): Answer {
  const answer = spoken(choosing, line, 'asked');
  const { asks, turn } = answer.state;
  return { ...answer, state: { ...answer.state, asks: asks + 1, askedAt: turn } };
}

function spoken({ scenario, seed, state }: Choosing, line: Speech | undefined, lastReply: LastReply): Answer {
  if (!line) {
    const reply = silence(scenario, seed, state.quiets);
    return { reply, state: { ...state, quiets: state.quiets + 1, lastReply: 'quiet' } };
  }
  const reply = replyOf(line, scenario, seed);
  return { reply, state: { ...state, said: [...state.said, line.id], lastReply } };
}

function shut({ scenario, seed, state }: Choosing): Answer {
  const text = shutAfter(state.statusAsked, seed);
  const reply = silence(scenario, seed, state.quiets);
  if (text === undefined) return { reply, state: { ...state, quiets: state.quiets + 1, lastReply: 'quiet' } };
  return { reply: { ...reply, text }, state: { ...state, lastReply: 'quiet' } };
}

const turnsBetweenAsks = 4;
const longestWithoutAsking = 5;
const asksAfter = [
  'explaining-role',
  'information',
  'small-talk',
  'affirmation',
  'empathy',
  'acknowledgement',
  'open-question',
];

/** They ask something back: soon after hearing who we are, now and then after a kind line, never in answer to a slight. */
function asksBack({ seed, state, sense }: Choosing): boolean {
  if (state.turn < 2 || !asksAfter.includes(sense.main) || sense.judging) return false;
  const since = state.turn - state.askedAt;
  if (since < turnsBetweenAsks && state.asks > 0) return false;
  const waited = since >= longestWithoutAsking;
  if (sense.asks) return chance(seed, 'asks', state.turn) < (waited ? 0.5 : 0.1);
  const likely = sense.main === 'explaining-role' ? 0.7 : waited ? 0.85 : 0.4;
  return chance(seed, 'asks', state.turn) < likely;
}

function replyOf({ id, text, speaker, cue }: Speech, scenario: Scenario, seed: number): Reply {
  return {
    line: id,
    speaker: speaker ?? namesIn(scenario, seed)[0] ?? '',
    text: withName(text, scenario, seed),
    ...(cue !== undefined && { cue }),
  };
}

function silence(scenario: Scenario, seed: number, count: number): Reply {
  return { line: '', speaker: namesIn(scenario, seed)[0] ?? '', text: quiet(count, seed) };
}
